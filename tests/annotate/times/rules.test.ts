import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/annotate/reading.ts';
import { findTimes } from '../../../src/annotate/times/index.ts';
import { IS_TIME } from '../../../src/annotate/times/refine/index.ts';
import { loadLexicon } from '../../../src/lexicon/lexicon.ts';

const LEXICON = loadLexicon();

/** Rules that spoke on the passage between the marks, in a document of 1 March 2024. */
function rulesOn(example: string, due = false): string[] {
  const start = example.indexOf('«');
  const text = example.replace(/[«»]/gu, '');
  const end = example.indexOf('»') - 1;
  const rules: string[] = [];
  findTimes(
    readText(text, LEXICON),
    { issued: '2024-03-01', year: null },
    {
      due,
      trace: (raw, rule, at) => {
        if (at < end && at + raw.length > start) rules.push(rule);
      },
    },
  );
  return rules;
}

describe.each(IS_TIME.rules)('$name', (rule) => {
  it.each(rule.accepts.map((example) => [example]))('speaks on %s', (example) => {
    expect(rulesOn(example)).toContain(rule.name);
  });
  it.each(rule.refuses.map((example) => [example]))('is silent on %s', (example) => {
    expect(example).toMatch(/«.+»/u);
    expect(rulesOn(example)).not.toContain(rule.name);
  });
});

describe('a time column', () => {
  it.each(['«2026»', '«2025 - 2027»', '«Giai đoạn 2027-2030»', '«Trong năm 2023» theo kế hoạch của Công an tỉnh'])(
    'keeps %s',
    (example) => {
      expect(rulesOn(example, true)).toEqual(['due']);
    },
  );
});

describe('the list', () => {
  it('has a source, examples and a name of its own for each rule', () => {
    expect(new Set(IS_TIME.rules.map((rule) => rule.name)).size).toBe(IS_TIME.rules.length);
    for (const rule of IS_TIME.rules) {
      expect(rule.source.length).toBeGreaterThan(10);
      expect(rule.accepts.length + rule.refuses.length).toBeGreaterThan(0);
    }
  });
});
