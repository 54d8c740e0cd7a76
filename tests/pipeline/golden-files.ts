import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

const PLANS = join(import.meta.dirname, '../../fixtures/plans');

/** `UPDATE_GOLDENS=1 npx vitest run tests/pipeline/goldens.test.ts` rewrites what is expected; read the diff of every file it changes. */
export const IS_UPDATING = process.env['UPDATE_GOLDENS'] === '1';

/** Names of the plans written as text or Markdown, with the extension. */
export function listPlanFiles(): string[] {
  return readdirSync(PLANS)
    .filter((file) => /\.(?:txt|md)$/.test(file))
    .sort();
}

export function readPlan(file: string): Uint8Array {
  return new Uint8Array(readFileSync(join(PLANS, file)));
}

/** Compares with the golden file, or writes it where the switch is on. A golden that is missing fails. */
export function expectGolden(name: string, actual: string): void {
  const path = join(PLANS, name);
  if (IS_UPDATING) writeFileSync(path, actual);
  expect(existsSync(path), `${name} is missing: run with UPDATE_GOLDENS=1 and read it`).toBe(true);
  expect(actual).toBe(readFileSync(path, 'utf8'));
}
