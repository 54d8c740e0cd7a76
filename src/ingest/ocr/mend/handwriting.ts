import { DOCUMENT_TYPES } from '../../../lexicon/headings/document-types.ts';
import type { RecognizedWord } from '../recognized-page.ts';
import { readNumber } from './figures.ts';
import type { MendKind } from './mend-kind.ts';
import { mendWord } from './mend-kind.ts';

/** Figures of a head are taken from this confidence on, and at the height of printed ones (pixels at 200 dpi; SCANS, 7). */
const SURE = 90;
const HEIGHT = 28;
const HEIGHT_SLACK = 3;
/** Heads end above this share of the page. */
const HEAD = 0.35;

/**
 * Numbers and days that were written into a head by hand are nearly always misread, once at confidence 92: what is not surely printed is
 * left blank ("Số: /KH-UBND", "ngày tháng 3 năm 2024") and said to be handwritten.
 */
export const blankHandwriting: MendKind = {
  name: 'handwriting',
  mend: (pages) => pages.map((page, index) => (index === 0 ? blankHead(partForms(page)) : page)),
};

/** "ngày4Ttháng", "Ø†tháng": what was written ran into the words of the form around it. They are words of their own. */
function partForms(words: readonly RecognizedWord[]): RecognizedWord[] {
  const bottom = Math.max(...words.map((word) => word.y1), 0) * HEAD;
  return words.flatMap((word, index) => {
    const parts = word.y1 < bottom ? /^(ngày)?(.{0,5}?)(tháng)$/iu.exec(word.text) : null;
    const [, day = '', hand = '', month = ''] = parts ?? [];
    if (!parts || (day === '' && (hand === '' || !/^ngày/iu.test(words[index - 1]?.text ?? '')))) return [word];
    const step = (word.x1 - word.x0) / word.text.length;
    let x = word.x0;
    return [day, hand, month]
      .filter((text) => text !== '')
      .map((text): RecognizedWord => {
        const part = { ...word, text, x0: x, x1: x + text.length * step };
        x = part.x1;
        return part;
      });
  });
}

function blankHead(words: readonly RecognizedWord[]): readonly RecognizedWord[] {
  const bottom = Math.max(...words.map((word) => word.y1), 0) * HEAD;
  const head = words.filter((word) => word.y1 < bottom);
  const changes = new Map<RecognizedWord, RecognizedWord | null>();
  const usual = measureFigures(head);
  blankSerial(head, changes, usual);
  blankDay(head, changes, usual);
  return words.flatMap((word) => {
    const changed = changes.get(word);
    return changed === undefined ? [word] : changed === null ? [] : [changed];
  });
}

/** The height of printed figures: that of the year behind "năm", which is never written by hand. */
function measureFigures(head: readonly RecognizedWord[]): number {
  const year = head.find(
    (word, index) => /^(?:19|20)\d\d$/.test(word.text) && /^năm$/iu.test(head[index - 1]?.text ?? ''),
  );
  return year ? year.y1 - year.y0 : HEIGHT;
}

type Changes = Map<RecognizedWord, RecognizedWord | null>;

const LABEL = /^S[ốôóồ](?:$|\P{L})/u;
/** "Sé://22 /UBND-": with a symbol behind it on its line. */
const NEAR_LABEL = /^[sS][áâăàéèêeoóòôốồ0][:.]/u;
/** "sáQ5/KHLT": the label's accents are the first to be lost under a pen. */
const MISREAD_LABEL = /^[sS][áâăàốôóồo][:.]?(?=[^/]{0,3}\d)[^/]{1,4}\/\p{Lu}{2}/u;
const CODES: ReadonlySet<string> = new Set(DOCUMENT_TYPES.flatMap(({ code, otherCodes }) => [code, ...otherCodes]));

/** ";CT-UBND": the stroke before it was read as another sign. */
function startsWithCode(text: string): boolean {
  const [, code = ''] = /^[^\p{L}\p{N}]?(\p{Lu}\p{L}{0,4})-\p{Lu}{2}/u.exec(text) ?? [];
  return CODES.has(code);
}

/** Misread, and known by the symbol of a document two or three words further on its line. */
function isNearLabel(word: RecognizedWord, head: readonly RecognizedWord[]): boolean {
  const isSymbol = ({ text }: RecognizedWord): boolean => /^\P{L}{0,4}\/\p{Lu}{2}[\p{Lu}\d&]{0,12}-/u.test(text);
  return (
    NEAR_LABEL.test(word.text) &&
    head.some((other) => other.line === word.line && other.x0 > word.x0 && isSymbol(other))
  );
}

/** "Số: 07 /CT-UBND", "Số:07/CT-UBND", "Số 07-KH/HU". */
function blankSerial(head: readonly RecognizedWord[], changes: Changes, usual: number): void {
  const at = head.findIndex(
    (word) => LABEL.test(word.text) || MISREAD_LABEL.test(word.text) || isNearLabel(word, head),
  );
  const label = head[at];
  if (!label) return;
  const glued = /^([Ss]\p{L}[:.]?)([^/:.][^/]{0,7})(\/.*)$/u.exec(label.text);
  if (glued) {
    const [, before = '', serial = '', symbol = ''] = glued;
    const name = LABEL.test(before) ? before : 'Số:';
    if (!isPrinted(label, serial, usual)) changes.set(label, mendWord(label, `${name} ${symbol}`, 'handwriting'));
    return;
  }
  const [, read = label.text, own = ''] = /^(S[ốôóồ][:.]?|[sS]\p{L}[:.])(.{0,8})$/u.exec(label.text) ?? [];
  const name = LABEL.test(read) ? read : 'Số:';
  const line = head.slice(at + 1, at + 5).filter((word) => word.line === label.line);
  const end = line.findIndex((word) => word.text.includes('/') || startsWithCode(word.text));
  const last = line[end];
  if (!last) return;
  const [serial, symbol] = last.text.includes('/')
    ? splitAt(last.text, last.text.indexOf('/'))
    : ['', `/${last.text.replace(/^\P{L}/u, '')}`];
  const hands = line.slice(0, end);
  const hand = [own, ...hands.map((word) => word.text), serial].join('');
  const parts = [
    { word: label, text: own },
    ...hands.map((word) => ({ word, text: word.text })),
    { word: last, text: serial },
  ].filter(({ text }) => text !== '');
  if (name !== read) changes.set(label, mendWord(label, name + own, 'handwriting'));
  if (parts.length === 0 || (parts.length === 1 && parts.every(({ word, text }) => isPrinted(word, text, usual))))
    return;
  changes.set(label, { ...label, text: name });
  for (const word of hands) changes.set(word, null);
  changes.set(last, { ...mendWord({ ...last, text: hand + symbol }, symbol, 'handwriting') });
}

/** "ngày 20 tháng 3 năm 2018" on the line of the place, before any other. */
function blankDay(head: readonly RecognizedWord[], changes: Changes, usual: number): void {
  const year = head.findIndex((word, index) => /^năm$/iu.test(word.text) && isYear(head[index + 1]?.text ?? ''));
  const line = head.filter((word) => word.line === head[year]?.line);
  const day = line.findIndex((word) => /^ngày/iu.test(word.text));
  const month = line.findIndex((word, index) => index > day && /^tháng/iu.test(word.text));
  const end = line.findIndex((word, index) => index > month && /^năm$/iu.test(word.text));
  if (day < 0 || month < 0 || end < 0) return;
  blankBetween(line, day, month, changes, usual);
  // months are printed with the form more often than not: a figure of printed height is enough
  const isMonth = end - month === 2 && isPrintedMonth(line[month + 1], usual);
  if (!isMonth) blankBetween(line, month, end, changes, usual);
}

function isYear(text: string): boolean {
  // "201]", or "201" where its last figure was lost
  return /^(?:19|20)\d/.test(text);
}

function isPrintedMonth(word: RecognizedWord | undefined, usual: number): boolean {
  if (!word) return false;
  const isMonth = readNumber(word.text.replace(/[.:;,]$/, ''), 1, 12).length === 1;
  return isMonth && Math.abs(word.y1 - word.y0 - usual) <= HEIGHT_SLACK + 1;
}

/** Blanks what stands between two words of the form, which may have run into the first ("ngày20"). */
function blankBetween(
  line: readonly RecognizedWord[],
  from: number,
  to: number,
  changes: Changes,
  usual: number,
): void {
  const label = line[from];
  const next = line[to];
  if (!label || !next) return;
  const [, name = '', glued = ''] = /^(ngày|tháng)(.{0,3})$/iu.exec(label.text) ?? [];
  const hands = line.slice(from + 1, to);
  const parts = [
    ...(glued === '' ? [] : [{ word: label, text: glued }]),
    ...hands.map((word) => ({ word, text: word.text })),
  ];
  if (parts.length === 0 || (parts.length === 1 && parts.every(({ word, text }) => isPrinted(word, text, usual))))
    return;
  for (const word of hands) changes.set(word, null);
  const read = parts.map(({ text }) => text).join('');
  const shown = changes.get(label) ?? label;
  changes.set(
    label,
    mendWord(
      { ...shown, text: `${name === '' ? label.text : name} ${read}` },
      name === '' ? label.text : name,
      'handwriting',
    ),
  );
}

/** Figures alone, surely read, as high as printed ones; a longer word's height is that of its capitals and says nothing. */
function isPrinted(word: RecognizedWord, figures: string, usual: number): boolean {
  if (!/^\d{1,5}$/.test(figures) || word.confidence < SURE) return false;
  const height = word.y1 - word.y0;
  return figures.length < word.text.length || Math.abs(height - usual) <= HEIGHT_SLACK;
}

function splitAt(text: string, at: number): readonly [string, string] {
  return [text.slice(0, at), text.slice(at)];
}
