import { defineConfig } from 'vitest/config';

/** Long walks through the desk's page (`npm run e2e`); the short one is part of `npm test`. */
export default defineConfig({
  test: {
    expect: { poll: { timeout: 120_000 } },
    include: ['tests/web/e2e/*.e2e.ts'],
    maxWorkers: 1,
    testTimeout: 600_000,
    hookTimeout: 300_000,
  },
});
