// Before each test file: which pattern never matches; after it: what matched, where somebody wants to know.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { state } from './watched.mjs';

const { KEHOACH_MUTANT_FILE: mutantFile, KEHOACH_HITS: hitsFolder } = process.env;
state.mutant = mutantFile === undefined ? null : readFileSync(mutantFile, 'utf8') || null;
state.hits.clear();
afterAll(() => {
  const file = expect.getState().testPath;
  if (hitsFolder === undefined || file === undefined || state.mutant !== null) return;
  const name = file.replaceAll(/[^a-z0-9]+/giu, '-');
  writeFileSync(join(hitsFolder, `${name}.json`), JSON.stringify({ file, hits: [...state.hits] }));
});
