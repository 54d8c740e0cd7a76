import { SURNAMES } from '../../../lexicon/units/positions.ts';
import { isVietnameseSyllable } from '../../legacy/syllables.ts';
import type { RecognizedWord } from '../recognized-page.ts';
import { completeSurname } from './language/names.ts';
import { groupByLine, splitAtGaps } from './line-words.ts';
import { mendWord, onEachPage } from './mend-kind.ts';

/** What Roman numerals of the quarters are read for, behind "quý". */
const QUARTERS: readonly (readonly [RegExp, string])[] = [
  [/^(?:TRỊ|TRI|HI|IH|IIL|IIl|IlI|lII|HII|IHI|II1|m|TH|THỊ|TII|TIỊ)$/u, 'III'],
  [/^(?:H|TL|IL|lI|Il|1I|I1|ll|TỊ)$/u, 'II'],
  [/^(?:TV|lV|1V|IY|1Y)$/u, 'IV'],
  [/^[l|]$/u, 'I'],
];
const QUARTER = /^(.{1,4}?)(\/\d{4})?([.,;:)]{0,3})$/u;
/** Capitals that differ from their small letters in height alone. */
const SAME_SHAPE = /^[cosuvxzpkw]/u;

/** What is always said in one way: quarters in Roman numerals, "Lưu: VT", surnames with a capital. */
export const mendHabits = onEachPage('habits', (words) => {
  const changes = new Map<RecognizedWord, RecognizedWord>();
  words.forEach((word, index) => {
    const before = words[index - 1];
    const put =
      readQuarter(word, before) ??
      readSecondQuarter(word, before && (changes.get(before) ?? before), words[index - 2]) ??
      readArchive(word, before) ??
      readCapital(word, words[index + 1]) ??
      readSubject(word, before, words[index - 2]);
    if (put !== undefined) changes.set(word, mendWord(word, put, 'habits'));
  });
  for (const line of groupByLine(words).values()) for (const part of splitAtGaps(line, ALONE)) mendName(part, changes);
  return words.map((word) => changes.get(word) ?? word);
});

const LABEL = /^[(“"]?quý$/iu;

function readQuarter(word: RecognizedWord, before: RecognizedWord | undefined): string | undefined {
  if (!LABEL.test(before?.text ?? '')) return undefined;
  const [, read = '', year = '', tail = ''] = QUARTER.exec(word.text) ?? [];
  const quarter = QUARTERS.find(([pattern]) => pattern.test(read))?.[1];
  return quarter === undefined ? undefined : quarter + year + tail;
}

/** "Quý II, HI/2026": nobody names one quarter twice, so what reads as the second again has lost a stroke. */
function readSecondQuarter(
  word: RecognizedWord,
  first: RecognizedWord | undefined,
  label: RecognizedWord | undefined,
): string | undefined {
  if (!LABEL.test(label?.text ?? '') || !/^I{1,3},$/.test(first?.text ?? '')) return undefined;
  const [, read = '', year = '', tail = ''] = QUARTER.exec(word.text) ?? [];
  const quarter = /^I{1,3}$/.test(read) ? read : QUARTERS.find(([pattern]) => pattern.test(read))?.[1];
  if (quarter === undefined) return undefined;
  return (quarter === 'II' && first?.text === 'II,' ? 'III' : quarter) + year + tail;
}

/** The archive is the clerk's office: "VT". */
function readArchive(word: RecognizedWord, before: RecognizedWord | undefined): string | undefined {
  if (!/^Lưu:?$/u.test(before?.text ?? '') || !/^V[ỊIịil1][,.;]/u.test(word.text)) return undefined;
  return `VT${word.text.slice(2)}`;
}

/** "Về việt ban hành": a subject begins "Về việc" (NĐ 30/2020, Appendix I, II.5), whatever specks make of it. */
function readSubject(
  word: RecognizedWord,
  before: RecognizedWord | undefined,
  third: RecognizedWord | undefined,
): string | undefined {
  const isFirst = before?.text === 'Về' && before.line === word.line && third?.line !== word.line;
  return isFirst && /^vi[ệêeéẹểếề][ctoeç]$/u.test(word.text) && word.text !== 'việc' ? 'việc' : undefined;
}

/** "TỔ chức": of two letters the second is as wide small as capital, and a sentence goes on behind. */
function readCapital(word: RecognizedWord, after: RecognizedWord | undefined): string | undefined {
  if (!/^\p{Lu}[ỐỒỔỖỘÔỚỜỞỠỢƠÓÒỎÕỌOÚÙỦŨỤƯỨỪỬỮỰUVXCS]$/u.test(word.text) || after?.line !== word.line) return undefined;
  if (!isVietnameseSyllable(word.text) || !/^\p{Ll}{2,}[,;.:]?$/u.test(after.text)) return undefined;
  return word.text.slice(0, 1) + word.text.slice(1).toLowerCase();
}

/** In sizes: a name under a signature stands alone in its column. */
const ALONE = 3;

function readSurname(text: string): string | undefined {
  const capital = text.slice(0, 1).toUpperCase() + text.slice(1);
  if (SAME_SHAPE.test(text)) return SURNAMES.includes(capital) ? capital : undefined;
  return completeSurname(text);
}

/** "vũ Thị Minh Khuê", "#uyễn Hoàng Giang" on a line of its own: a small capital, or one that a stroke goes through. */
function mendName(line: readonly RecognizedWord[], changes: Map<RecognizedWord, RecognizedWord>): void {
  const [first, ...others] = line;
  if (!first || others.length === 0 || others.length > 4) return;
  const name = readSurname(first.text);
  if (name !== undefined && others.every(({ text }) => /^\p{Lu}\p{Ll}+$/u.test(text)))
    changes.set(first, mendWord(first, name, 'habits'));
}
