import { POSITIONS } from '../../../lexicon/units/positions.ts';
import { SEALED_LINES } from '../layout/sealed.ts';
import type { RecognizedWord } from '../recognized-page.ts';
import { completeSurname, findSurname } from './language/names.ts';
import { shapeCost, toPlain } from './language/shapes.ts';
import { groupByLine } from './line-words.ts';
import { mendWord, onEachPage } from './mend-kind.ts';

/**
 * What a seal lets be seen only in part, by what such lines can say: the end of an office ("HỦ TỊCH"), a family name under a rim, and
 * two lines that end in one office, which are "KT. CHỦ TỊCH" over "PHÓ CHỦ TỊCH" (NĐ 30/2020, Appendix I, II.7).
 */
export const mendSealed = onEachPage('seals', (words) => {
  const lines = [...groupByLine(words)].map(([line, own]) => toLine(own, line >= SEALED_LINES));
  const sealed = lines.filter((line) => line.isSealed);
  if (sealed.length === 0) return words;
  const changes = new Map<RecognizedWord, readonly RecognizedWord[]>();
  for (const line of sealed) {
    if (isOffice(line)) mendOffice(line, lines, changes);
    else mendName(line, changes);
  }
  return words.flatMap((word) => changes.get(word) ?? [word]);
});

interface SignedLine {
  readonly words: readonly RecognizedWord[];
  readonly isSealed: boolean;
  readonly x0: number;
  readonly x1: number;
  readonly baseline: number;
  readonly size: number;
}

function toLine(own: readonly RecognizedWord[], isSealed: boolean): SignedLine {
  const words = [...own].sort((a, b) => a.x0 - b.x0);
  const [first] = words;
  const x0 = first?.x0 ?? 0;
  const x1 = words.at(-1)?.x1 ?? 0;
  return { words, isSealed, x0, x1, baseline: first?.baseline ?? 0, size: first?.size ?? 36 };
}

type Changes = Map<RecognizedWord, readonly RecognizedWord[]>;

/** "TỊCH" alone is enough to be seen of an office. */
function isOffice({ words }: SignedLine): boolean {
  const last = words.at(-1)?.text ?? '';
  return /^\p{Lu}{3,}[.,;]?$/u.test(last) && ENDS.has(toKey(last));
}

const DEPUTY = /^(?:Phó|Thứ|Quyền)\s/u;
/** Offices with their words; what deputies are called follows from them. */
const OFFICES = POSITIONS.filter((position) => !DEPUTY.test(position)).map((position) =>
  position.toUpperCase().split(' '),
);
const ENDS: ReadonlySet<string> = new Set(OFFICES.map((office) => toKey(office.at(-1) ?? '')));

function toKey(text: string): string {
  return toPlain(text.toLowerCase().normalize('NFC').replace(/\P{L}/gu, ''));
}

const CAPACITY = /^(KT|TL|TM|TUQ|Q)[.,:]?/u;

function mendOffice(line: SignedLine, lines: readonly SignedLine[], changes: Changes): void {
  const above = lines.find((other) => isOver(other, line) && endsAlike(other, line));
  const below = lines.find((other) => isOver(line, other) && endsAlike(line, other));
  // of two lines that name one office the upper one is whole, but for its beginning
  const office = findOffice(above ?? line);
  if (!office) return;
  const deputy = office[0] === 'BỘ' ? ['THỨ', 'TRƯỞNG'] : ['PHÓ', ...office];
  const start = readStart(line);
  if (above) put(line, deputy, changes);
  else if (below) put(line, ['KT.', ...office], changes);
  else if (start === 'PHÓ') put(line, deputy, changes);
  else put(line, start === undefined ? office : [start, ...office], changes);
}

/** "KT.", "TL.", "PHÓ" where they can be read. */
function readStart({ words }: SignedLine): string | undefined {
  const text = words[0]?.text ?? '';
  const capacity = CAPACITY.exec(text)?.[1];
  if (capacity !== undefined) return `${capacity}.`;
  return /^PH[ÓOÔÒ]/u.test(text) && words.length > 1 ? 'PHÓ' : undefined;
}

/** One line right above another, in one column. */
function isOver(upper: SignedLine, lower: SignedLine): boolean {
  const drop = lower.baseline - upper.baseline;
  return (
    drop > upper.size * 0.6 &&
    drop < upper.size * 2.2 &&
    (Math.abs(upper.x1 - lower.x1) < upper.size * 1.5 ||
      Math.abs(upper.x0 + upper.x1 - lower.x0 - lower.x1) < upper.size * 3) &&
    upper.words.length <= 6
  );
}

function endsAlike(a: SignedLine, b: SignedLine): boolean {
  return toKey(a.words.at(-1)?.text ?? '') === toKey(b.words.at(-1)?.text ?? '-');
}

/** What a word costs that cannot be seen at all, and what an office may cost for each of its words. */
const UNSEEN = 4;
const LEFT_OVER = 3;
const MOST = 5.5;

/** The office whose end the line shows; the first of the likeliest. */
function findOffice({ words }: SignedLine): readonly string[] | undefined {
  const read = words
    .map(({ text }) => text.replace(CAPACITY, '').replace(/\P{L}/gu, '').toLowerCase())
    .filter((text) => text !== '');
  let best: readonly string[] | undefined;
  let least = Infinity;
  for (const office of OFFICES) {
    if (toKey(read.at(-1) ?? '') !== toKey(office.at(-1) ?? '')) continue;
    let cost = Math.max(0, read.length - office.length) * LEFT_OVER;
    for (let back = 1; back <= office.length; back += 1) {
      const own = read.at(-back);
      const part = (office.at(-back) ?? '').toLowerCase();
      cost += own === undefined ? UNSEEN : Math.min(UNSEEN + 1, shapeCost(toPlain(own), toPlain(part), MOST));
    }
    if (cost < least) {
      least = cost;
      best = office;
    }
  }
  return best && least <= MOST * best.length ? best : undefined;
}

/** The line's words as they have to be; those that could not be seen are put before the others. */
function put(line: SignedLine, office: readonly string[], changes: Changes): void {
  const { words } = line;
  const read = words.map(({ text }) => text).join(' ');
  if (read === office.join(' ')) return;
  const last = words.at(-1);
  if (!last) return;
  const width = (last.x1 - last.x0) / Math.max(1, last.text.length);
  let x = last.x1;
  const made = [...office].reverse().map((text, back): RecognizedWord => {
    const own = words.at(-1 - back);
    const fits = own && toKey(own.text) === toKey(text);
    const x1 = fits ? own.x1 : x;
    const x0 = fits ? own.x0 : Math.max(0, x1 - width * text.length);
    x = x0 - width * 0.4;
    const word = { ...(own ?? last), x0, x1, text: own?.text ?? '', confidence: own?.confidence ?? 50 };
    return mendWord(word, text, 'seals');
  });
  changes.set(last, made.reverse());
  for (const word of words) if (word !== last) changes.set(word, []);
}

/** "*ä=exXNgưỹến Văn Thắng": the name is there, with the rim's strokes in it. */
function mendName({ words }: SignedLine, changes: Changes): void {
  const [first, ...others] = words;
  if (!first || others.length === 0 || !others.every(({ text }) => /^\p{Lu}\p{Ll}+$/u.test(text))) return;
  if (/^\p{Lu}\p{Ll}+$/u.test(first.text) && first.confidence >= 40) return;
  const name = completeSurname(first.text) ?? findSurname(first.text)?.name;
  changes.set(first, name === undefined ? [] : [mendWord(first, name, 'seals')]);
}
