import { defineConfig } from 'vitest/config';
import { instrument, RULE_CODE } from './instrument.mjs';

/** The tests of the rule code over instrumented sources: KEHOACH_MUTANT names the pattern that never matches, KEHOACH_HITS the folder for what matched. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  plugins: [
    {
      name: 'watched-patterns',
      enforce: 'pre',
      transform: (code, id) => {
        const file = RULE_CODE.exec(id)?.[1];
        return file === undefined ? null : { code: instrument(code, file), map: null };
      },
    },
  ],
  test: {
    include: [
      'tests/{annotate,interpret,lexicon,normalize,outline,rules}/**/*.test.ts',
      'tests/pipeline/{cases,goldens}.test.ts',
    ],
    setupFiles: ['scripts/patterns/setup.mjs'],
    maxWorkers: 1,
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
