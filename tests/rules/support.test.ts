import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DECISIONS, FEWEST, FROM_A_GUIDE, keyOf } from '../../scripts/rules/decisions.ts';

/** Written by `npm run rules -- --write --scans DOCUMENT_DIR...` over documents that are not in this project. */
const SUPPORT = JSON.parse(readFileSync(join(import.meta.dirname, 'support.json'), 'utf8')) as Record<
  string,
  { documents: number; issuers: number } | undefined
>;

describe.each(DECISIONS)('$name', (decision) => {
  it('names each rule once', () => {
    expect(new Set(decision.rules.map((rule) => rule.name)).size).toBe(decision.rules.length);
  });

  describe.each(decision.rules)('$name', (rule) => {
    it('has examples that it decides and that it leaves alone', () => {
      expect(rule.accepts.length).toBeGreaterThan(0);
      expect(rule.refuses.length).toBeGreaterThan(0);
    });

    it('stands on documents of two issuers, or on a guide', () => {
      const support = SUPPORT[keyOf(decision, rule.name)];
      expect(support, 'not counted yet: npm run rules -- --write').toBeDefined();
      const isMet = Math.min(support?.documents ?? 0, support?.issuers ?? 0) >= FEWEST;
      expect(isMet || FROM_A_GUIDE.test(rule.source), rule.source).toBe(true);
    });
  });
});

it('counts no rule that is gone', () => {
  const keys = DECISIONS.flatMap((decision) => decision.rules.map((rule) => keyOf(decision, rule.name)));
  expect(Object.keys(SUPPORT)).toEqual(keys);
});
