import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/annotate/reading.ts';
import { findTimes } from '../../../src/annotate/times/index.ts';
import { IS_TIME } from '../../../src/annotate/times/refine/index.ts';
import { loadLexicon } from '../../../src/lexicon/lexicon.ts';

const LEXICON = loadLexicon();

/** "[due] …": the example stands in a column of times. */
const DUE = '[due] ';

/** Rules that spoke on the passage between the marks, in a document of 1 March 2024. */
function rulesOn(written: string): string[] {
  const due = written.startsWith(DUE);
  const example = due ? written.slice(DUE.length) : written;
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
