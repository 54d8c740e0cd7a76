import { defineConfig } from 'vitest/config';

/** Folders whose tests only call functions: their files share a process, so that modules and word lists are loaded once, not once a file. */
const PURE =
  'annotate|compare|document|fixtures|ingest|interpret|lexicon|normalize|outline|pipeline|record|report|rules';
/** Of these, what measures time or memory, starts processes, or changes the time zone. */
const ALONE = [
  'tests/pipeline/{linear,attack-inputs}.test.ts',
  'tests/report/{compare,tables-batch,tables-formats,tables-update,tables-upsert}.test.ts',
];

export default defineConfig({
  test: {
    // Two at a time fit the smallest machine: tests of the command line and of the batch start processes.
    maxWorkers: 2,
    coverage: { include: ['src/**'] },
    projects: [
      {
        extends: true,
        test: { name: 'pure', include: [`tests/@(${PURE})/**/*.test.ts`], exclude: ALONE, isolate: false },
      },
      { extends: true, test: { name: 'whole', include: [`tests/!(${PURE})/**/*.test.ts`, ...ALONE] } },
    ],
    // A system that speaks English would change what the command line says.
    env: { LC_ALL: 'C.UTF-8' },
    // No test waits for a time; these end what hangs, also on a machine that is ten times slower than ours.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 120_000 } },
  },
});
