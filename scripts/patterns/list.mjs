// All patterns of the rule code, in the order of their files.
import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { findPatterns, RULE_CODE } from './instrument.mjs';

const SOURCES = new URL('../../src/', import.meta.url);

export async function listPatterns() {
  const names = (await readdir(SOURCES, { recursive: true })).sort();
  const listed = [];
  for (const name of names) {
    const path = fileURLToPath(new URL(name, SOURCES));
    const file = RULE_CODE.exec(path)?.[1];
    if (file === undefined) continue;
    const text = await readFile(path, 'utf8');
    // a rule's own source is that of its patterns
    const ruleSources = text.match(/(?<=^ {2}source:\s{1,5}').*(?=',$)/gmu) ?? [];
    for (const pattern of findPatterns(text, file))
      listed.push({ ...pattern, path: `src/${name}`, source: [pattern.source, ...ruleSources].join('\n') });
  }
  return listed;
}
