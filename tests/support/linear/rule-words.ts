import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const LEXICON = join(import.meta.dirname, '../../../src/lexicon');
/** Longer strings are sentences of sources and notes. */
const LONGEST = 60;

/** Words and phrases that the rules look for, from the lexicon's own rows: `count` of them, spread evenly; the same each time. */
export async function pickRuleWords(count: number): Promise<string[]> {
  if (count === 0) return [];
  const found = new Set<string>();
  for (const name of readdirSync(LEXICON, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!name.endsWith('.ts')) continue;
    const module = (await import(pathToFileURL(join(LEXICON, name)).href)) as Record<string, unknown>;
    for (const value of Object.values(module)) collect(value, found, 0);
  }
  const words = [...found];
  const step = Math.max(1, words.length / count);
  const picked = Array.from({ length: Math.min(count, words.length) }, (_, index) => words[Math.floor(index * step)]);
  return picked.filter((word) => word !== undefined);
}

function collect(value: unknown, found: Set<string>, depth: number): void {
  if (typeof value === 'string') {
    if (value.length > 1 && value.length <= LONGEST && /\p{L}/u.test(value)) found.add(value);
  } else if (value instanceof Map || value instanceof Set || Array.isArray(value)) {
    for (const part of value as Iterable<unknown>) if (depth < 6) collect(part, found, depth + 1);
  } else if (typeof value === 'object' && value !== null && depth < 6) {
    for (const part of Object.values(value)) collect(part, found, depth + 1);
  }
}
