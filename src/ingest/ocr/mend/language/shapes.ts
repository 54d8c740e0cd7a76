/** What a letter is made of: its plain letter, its hat or hook ("ê", "ơ", "đ"), its tone. */
interface Shape {
  readonly plain: string;
  readonly hat: string;
  readonly tone: string;
}

const TONES = '\u0300\u0301\u0303\u0309\u0323';
const shapes = new Map<string, Shape>();

function shapeOf(letter: string): Shape {
  const known = shapes.get(letter);
  if (known) return known;
  const [plain = '', ...marks] = letter === 'đ' ? ['d', '-'] : [...letter.normalize('NFD')];
  const shape = {
    plain,
    hat: marks.filter((mark) => !TONES.includes(mark)).join(''),
    tone: marks.filter((mark) => TONES.includes(mark)).join(''),
  };
  shapes.set(letter, shape);
  return shape;
}

/** Without accents: "quyết" and "quyêt" are both "quyet". */
export function toPlain(word: string): string {
  let plain = '';
  for (const letter of word) plain += shapeOf(letter).plain;
  return plain;
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
const OTHER_HAT = 2.4;
const ALIKE_LETTER = 3.4;
const OTHER_LETTER = 6.5;
const EXTRA_LETTER = 5;

/** What it costs to take one letter, as read, for another that was printed. */
function letterCost(read: string, printed: string): number {
  if (read === printed) return 0;
  const a = shapeOf(read);
  const b = shapeOf(printed);
  let cost = 0;
  if (a.plain !== b.plain) cost += ALIKE.has(a.plain + b.plain) ? ALIKE_LETTER : OTHER_LETTER;
  cost += markCost(a.tone, b.tone, OTHER_TONE) + markCost(a.hat, b.hat, OTHER_HAT);
  // both marks at once are one smudge
  return a.tone !== b.tone && a.hat !== b.hat ? cost - 1 : cost;
}

function markCost(read: string, printed: string, other: number): number {
  if (read === printed) return 0;
  if (read === '') return LOST;
  return printed === '' ? ADDED : other;
}

/** What it costs to take a word, as read, for another; Infinity from `limit` on. Both in small letters, NFC. */
export function shapeCost(read: string, printed: string, limit: number): number {
  const a = [...read];
  const b = [...printed];
  if (Math.abs(a.length - b.length) * EXTRA_LETTER > limit) return Infinity;
  let row = b.map((_, index) => (index + 1) * EXTRA_LETTER);
  row.unshift(0);
  for (const [index, letter] of a.entries()) {
    const next = [(index + 1) * EXTRA_LETTER];
    let least = next[0] ?? 0;
    for (let at = 1; at <= b.length; at += 1) {
      const cost = Math.min(
        (row[at - 1] ?? 0) + letterCost(letter, b[at - 1] ?? ''),
        (row[at] ?? 0) + EXTRA_LETTER,
        (next[at - 1] ?? 0) + EXTRA_LETTER,
      );
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return Infinity;
    row = next;
  }
  const cost = row[b.length] ?? Infinity;
  return cost > limit ? Infinity : cost;
}
