import type { RecognitionEngine, ReadWord } from '../engine/engine.ts';
import type { GreyPicture } from '../picture/picture.ts';
import { cropPicture, padPicture } from '../picture/picture.ts';
import { moveWord } from './cells.ts';
import type { InkedCell } from './cells.ts';
import type { Ruling } from './ruling.ts';

/** Stamps of receiving offices are 30 to 80 mm wide and 7 to 35 mm high; in pixels at 200 dpi. */
const WIDTH = [230, 660] as const;
const HEIGHT = [56, 300] as const;
/** They are put into the upper part of a page, at its side. */
const UPPER = 0.5;
/** Lines of one stamp that miss each other by less than this belong together: rubber prints badly. */
const APART = 26;
const MARGIN = 12;
const OUTSIDE = 4;

/** What its printed text says (NĐ 30/2020, Appendix IV: "ĐẾN", "Số", "Ngày", "Chuyển"); accents and lines are often lost. */
const ARRIVED = /^\P{L}{0,2}[ĐDÐ][EÊẾỀÉ]N\P{L}{0,2}$/u;
const LABELS = /^(?:S[ôốóòõ0o]|Ng[aàáâ]y|Gi[oờơòó]|Chuy[eểêếề]n|CV|C[ÔO]NG|V[ĂA]N)(?=[^\p{L}]|$)/iu;

export interface IncomingStamp {
  readonly box: InkedCell;
  readonly words: readonly ReadWord[];
}

/** The framed stamp of an office that received the paper, with what was read in it; the page is read without it. */
export async function readIncomingStamp(
  picture: GreyPicture,
  rulings: readonly Ruling[],
  engine: RecognitionEngine,
): Promise<IncomingStamp | undefined> {
  const frame = findFrame(picture, rulings);
  if (!frame) return undefined;
  const { box } = frame;
  const cells = cutFrame(box, frame.lines);
  const pictures = cells.map((cell) => padPicture(cropPicture(picture, cell.x0, cell.y0, cell.x1, cell.y1), MARGIN));
  const read = await engine.recognize(pictures, 'block');
  const words = read.flatMap((line, index) => {
    const { x0 = 0, y0 = 0 } = cells[index] ?? {};
    return line.map((word) => moveWord({ ...word, line: (index + 1) * 100 + word.line }, x0 - MARGIN, y0 - MARGIN));
  });
  return isIncoming(words) ? { box, words } : undefined;
}

/** Beside the frame, in pixels: a line that begins here in the middle of a sentence began under the stamp. */
const BESIDE = 70;
/** From the right edge of the text. */
const FULL = 25;
const UNREADABLE = '…';

/** Lines of running text whose beginning a stamp covers, with a sign for what cannot be read there: it is no sentence that goes on from the line above. */
export function markCovered(words: readonly ReadWord[], box: InkedCell): readonly ReadWord[] {
  const right = Math.max(0, ...words.map((word) => word.x1));
  const firsts = new Map<number, ReadWord>();
  const ends = new Map<number, number>();
  for (const word of words) {
    const first = firsts.get(word.line);
    if (/\p{L}{2}/u.test(word.text) && word.confidence > 50 && (!first || word.x0 < first.x0))
      firsts.set(word.line, word);
    ends.set(word.line, Math.max(ends.get(word.line) ?? 0, word.x1));
  }
  const covered = new Set(
    [...firsts.values()].filter((word) => {
      const middle = (word.y0 + word.y1) / 2;
      const isBeside = word.x0 > box.x1 - BESIDE && word.x0 < box.x1 + BESIDE && middle > box.y0 && middle < box.y1;
      return isBeside && /^\p{Ll}/u.test(word.text) && (ends.get(word.line) ?? 0) > right - FULL;
    }),
  );
  return words.flatMap((word) =>
    covered.has(word)
      ? [{ ...word, text: UNREADABLE, confidence: 50, x0: word.x0 - word.size, x1: word.x0 - word.size / 2 }, word]
      : [word],
  );
}

function isIncoming(words: readonly ReadWord[]): boolean {
  const labels = words.filter(({ text }) => LABELS.test(text)).length;
  return words.some(({ text }) => ARRIVED.test(text)) ? labels > 0 : labels > 2;
}

interface Frame {
  readonly box: InkedCell;
  readonly lines: readonly Ruling[];
}

/** Short ruling lines near each other that make a box of a stamp's size. */
function findFrame({ width, height }: GreyPicture, rulings: readonly Ruling[]): Frame | undefined {
  const short = rulings.filter(
    (line) => line.y1 < height * UPPER && line.x1 - line.x0 <= WIDTH[1] && line.y1 - line.y0 <= HEIGHT[1],
  );
  return groupLines(short)
    .filter((lines) => lines.some((line) => line.isHorizontal))
    .map((lines): Frame => ({ box: boxOf(lines), lines }))
    .find(({ box, lines }) => isStampSized(box, lines) && (box.x0 + box.x1) / 2 < width * 0.9);
}

function isStampSized(box: InkedCell, lines: readonly Ruling[]): boolean {
  const wide = box.x1 - box.x0;
  const high = box.y1 - box.y0;
  if (wide < WIDTH[0] || wide > WIDTH[1] || high < HEIGHT[0] || high > HEIGHT[1]) return false;
  const across = lines.filter((line) => line.isHorizontal && line.x1 - line.x0 > wide * 0.5);
  const isFramed = across.some((a) => across.some((b) => b.y0 - a.y1 > high * 0.4));
  return isFramed && lines.some((line) => !line.isHorizontal && line.y1 - line.y0 > high * 0.35);
}

function boxOf(lines: readonly Ruling[]): InkedCell {
  const across = lines.filter((line) => line.isHorizontal);
  return {
    x0: Math.max(0, Math.min(...lines.map((line) => line.x0)) - OUTSIDE),
    x1: Math.max(...lines.map((line) => line.x1)) + OUTSIDE,
    // lines down the sides run into letters above and below
    y0: Math.min(...across.map((line) => line.y0)),
    y1: Math.max(...across.map((line) => line.y1)) + 1,
  };
}

/** Lines that touch, or nearly. */
function groupLines(lines: readonly Ruling[]): Ruling[][] {
  let groups: Ruling[][] = [];
  for (const line of lines) {
    const isNear = (other: Ruling): boolean =>
      line.x0 - other.x1 < APART &&
      other.x0 - line.x1 < APART &&
      line.y0 - other.y1 < APART &&
      other.y0 - line.y1 < APART;
    const touched = groups.filter((group) => group.some(isNear));
    groups = [...groups.filter((group) => !touched.includes(group)), [...touched.flat(), line]];
  }
  return groups;
}

/** "ĐẾN" stands large beside three lines, under the office's name: what lines across and down the frame part is read apart. */
function cutFrame(box: InkedCell, lines: readonly Ruling[]): InkedCell[] {
  const wide = box.x1 - box.x0;
  const across = lines
    .filter((line) => line.isHorizontal && line.x1 - line.x0 > wide * 0.6)
    .map((line) => (line.y0 + line.y1) / 2);
  return cutAt([box.y0, ...across, box.y1], LEAST_ROW).flatMap(([y0, y1]) => {
    const down = lines
      .filter((line) => !line.isHorizontal && Math.min(line.y1, y1) - Math.max(line.y0, y0) > (y1 - y0) * 0.5)
      .map((line) => (line.x0 + line.x1) / 2);
    return cutAt([box.x0, ...down, box.x1], LEAST_COLUMN).map(([x0, x1]) => ({ x0, x1, y0, y1 }));
  });
}

const LEAST_ROW = 30;
const LEAST_COLUMN = 50;

/** The stretches between edges, without those too small to hold print. */
function cutAt(edges: number[], least: number): (readonly [number, number])[] {
  const sorted = edges.sort((a, b) => a - b);
  return sorted.flatMap((edge, index) => {
    const next = sorted[index + 1] ?? edge;
    return next - edge >= least ? [[edge + 2, next - 1] as const] : [];
  });
}
