import { describe, expect, it } from 'vitest';
import { knownWords, SHAPE } from '../../src/annotate/known-words.ts';
import { tokenize } from '../../src/annotate/tokens.ts';
import { foldWord } from '../../src/document/fold.ts';
import { loadLexicon } from '../../src/lexicon/lexicon.ts';

const LEXICON = loadLexicon();
const ONSETS = ['', 'b', 'Ch', 'đ', 'NGH', 'ph', 'Tr', 'x', 'th', 'qu'];
const RIMES = ['à', 'ả', 'ướng', 'ÂN', 'oà', 'òa', 'yê', 'ở', 'iệt', 'ấp'];
const syllables = ONSETS.flatMap((onset) => RIMES.map((rime) => onset + rime));
/** 30,000 words: more than are kept, so that many drive each other out. */
const words = syllables.flatMap((first, index) =>
  Array.from({ length: 300 }, (_, at) => `${first}${syllables[(index + at) % syllables.length] ?? ''}${at}`),
);

describe('words that were met before', () => {
  it('are what folding each of them gives, however many share a place', () => {
    const text = words.join(' ');
    for (let round = 0; round < 2; round += 1) {
      const { words: known, keys } = tokenize(text, LEXICON);
      expect(known.map((word) => word.text)).toEqual(words);
      expect(keys).toEqual(words.map(foldWord));
    }
  });

  it.each([
    ['sở', SHAPE.lower],
    ['Sở', SHAPE.capital],
    ['UBND', SHAPE.upper],
    ['Ở', SHAPE.capital],
    ['2026', SHAPE.number],
  ])('"%s" has its shape', (word, shape) => {
    expect(tokenize(word, LEXICON).shapes).toEqual([shape]);
  });

  it('know where phrases and heads of units go on, and that none begins with other words', () => {
    const [head, verb, other] = tokenize('Sở phối xyz', LEXICON).words;
    expect(head?.heads).toBe(LEXICON.units.heads.next.get(foldWord('sở')));
    expect(head?.heads).toBeDefined();
    expect(verb?.classes).toBe(LEXICON.classes.next.get(foldWord('phối')));
    expect(verb?.classes).toBeDefined();
    expect([other?.heads, other?.classes]).toEqual([undefined, undefined]);
  });

  it('are those of one lexicon: a user word begins a head in its own only', () => {
    const own = loadLexicon({ units: ['Xưởng Sao Mai'] });
    expect(knownWords(own)).not.toBe(knownWords(LEXICON));
    expect(tokenize('xưởng', own).words[0]?.heads?.next.has(foldWord('sao'))).toBe(true);
    expect(tokenize('xưởng', LEXICON).words[0]?.heads?.next.has(foldWord('sao')) ?? false).toBe(false);
  });
});
