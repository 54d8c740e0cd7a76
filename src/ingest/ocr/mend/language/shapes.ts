/** What a letter is made of: its plain letter, its hat or hook ("ê", "ơ", "đ"), its tone. */
interface Shape {
  readonly plain: string;
  readonly hat: string;
  readonly tone: string;
  /** Its number, and what it costs to take it for others, by theirs. */
  readonly index: number;
  readonly costs: (number | undefined)[];
}

/** A word taken apart. */
interface Shapes {
  readonly letters: readonly Shape[];
  readonly plain: string;
  /** A bit for each plain letter in it. */
  readonly bits: number;
}

const TONES = '\u0300\u0301\u0303\u0309\u0323';
const HOOK = '\u0309';
const shapes = new Map<string, Shape>();
const words = new Map<string, Shapes>();
const MAX_WORDS = 20_000;

function shapeOf(letter: string): Shape {
  const known = shapes.get(letter);
  if (known) return known;
  const [plain = '', ...marks] = letter === 'đ' ? ['d', '-'] : [...letter.normalize('NFD')];
  const shape = {
    plain,
    hat: marks.filter((mark) => !TONES.includes(mark)).join(''),
    tone: marks.filter((mark) => TONES.includes(mark)).join(''),
    index: shapes.size,
    costs: [],
  };
  shapes.set(letter, shape);
  return shape;
}

function takeApart(word: string): Shapes {
  const known = words.get(word);
  if (known) return known;
  const letters = [...word].map(shapeOf);
  const taken: Shapes = {
    letters,
    plain: letters.map(({ plain }) => plain).join(''),
    bits: letters.reduce((bits, { plain }) => bits | (1 << (plain.charCodeAt(0) & 31)), 0),
  };
  if (words.size > MAX_WORDS) words.clear();
  words.set(word, taken);
  return taken;
}

/** Without accents: "quyết" and "quyêt" are both "quyet". */
export function toPlain(word: string): string {
  return takeApart(word).plain;
}

/** Letters that print alike, at 200 dpi and worse, in either direction. */
const ALIKE = new Set(
  'il it lt ij lj ir 1l 1i ce co eo oa ae ca nh nm nr nu hb hk bl kh rt vy yg gq gy uv un uo ui mn tf tr sa dl db dg ld'
    .split(' ')
    .flatMap((pair) => [pair, [...pair].reverse().join('')]),
);

/** A tone or a hat is lost far more often than another is put in its place. */
const LOST = 2;
const ADDED = 2.6;
const OTHER_TONE = 2.4;
/** The tone over a hat runs together with it: six in ten of all letters misread on 103 pages of 25 scans ("quôc", "thiêt", "vê"). */
const LOST_OVER_HAT = 1.3;
/** Or one smudge is taken for another: "phần đấu", "đề" for "để". */
const OTHER_OVER_HAT = 1.6;
/** "i" is read as "ỉ" where its dot is large: "tỉnh thần", "chỉ nhánh" (20 times on those pages). */
const HOOK_FOR_DOT = 0.5;
const OTHER_HAT = 2.4;
const ALIKE_LETTER = 3.4;
const OTHER_LETTER = 6.5;
const EXTRA_LETTER = 5;

/** What it costs to take one letter, as read, for another that was printed. */
function letterCost(read: Shape, printed: Shape): number {
  return (read.costs[printed.index] ??= weighLetters(read, printed));
}

function weighLetters(read: Shape, printed: Shape): number {
  if (read === printed) return 0;
  if (read.plain === printed.plain && read.hat === printed.hat) {
    if (read.plain === 'i' && read.tone === HOOK && printed.tone === '') return HOOK_FOR_DOT;
    if (read.hat !== '' && read.tone === '') return LOST_OVER_HAT;
    if (read.hat !== '' && printed.tone !== '') return OTHER_OVER_HAT;
  }
  let cost = 0;
  if (read.plain !== printed.plain) cost += ALIKE.has(read.plain + printed.plain) ? ALIKE_LETTER : OTHER_LETTER;
  cost += markCost(read.tone, printed.tone, OTHER_TONE) + markCost(read.hat, printed.hat, OTHER_HAT);
  // both marks at once are one smudge
  return read.tone !== printed.tone && read.hat !== printed.hat ? cost - 1 : cost;
}

function markCost(read: string, printed: string, other: number): number {
  if (read === printed) return 0;
  if (read === '') return LOST;
  return printed === '' ? ADDED : other;
}

/** What it costs to take a word, as read, for another; Infinity from `limit` on. Both in small letters, NFC. */
export function shapeCost(read: string, printed: string, limit: number): number {
  const { letters: a, bits } = takeApart(read);
  const { letters: b, bits: others } = takeApart(printed);
  if (Math.abs(a.length - b.length) * EXTRA_LETTER > limit) return Infinity;
  if (isFar(bits, others, limit)) return Infinity;
  let row = [0];
  let next: number[] = [];
  for (let at = 1; at <= b.length; at += 1) row.push(at * EXTRA_LETTER);
  for (const [index, letter] of a.entries()) {
    let least = (index + 1) * EXTRA_LETTER;
    next[0] = least;
    b.forEach((other, at) => {
      const extra = Math.min(row[at + 1] ?? 0, next[at] ?? 0) + EXTRA_LETTER;
      const cost = Math.min((row[at] ?? 0) + letterCost(letter, other), extra);
      next[at + 1] = cost;
      least = Math.min(least, cost);
    });
    if (least > limit) return Infinity;
    [row, next] = [next, row];
  }
  const cost = row[b.length] ?? Infinity;
  return cost > limit ? Infinity : cost;
}

/** A bit for each letter of a word, accents aside. */
export function markLetters(word: string): number {
  return takeApart(word).bits;
}

/** Whether words of these letters are no nearer than `limit`: a letter for another changes two bits at most. */
export function isFar(read: number, printed: number, limit: number): boolean {
  return Math.ceil(countBits(read ^ printed) / 2) * ALIKE_LETTER > limit;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}
