import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // A system that speaks English would change what the command line says.
    env: { LC_ALL: 'C.UTF-8' },
    // Tests of the command line and of the batch start processes; two at a time fit the smallest machine.
    maxWorkers: 2,
    testTimeout: 30_000,
    // What a file reads before its tests (all sample plans, 2 s alone) took over the usual 10 s beside other work.
    hookTimeout: 30_000,
    expect: { poll: { timeout: 15_000 } },
    coverage: { include: ['src/**'] },
  },
});
