import { buildLines } from '../words/lines.ts';
import type { Line } from '../words/lines.ts';
import { countMarkWords } from '../words/list-mark.ts';
import type { Word } from '../words/words.ts';

/** Lines that stand in two columns side by side: a document's head or its foot. */
export interface Band {
  /** Indices [from, to) into the lines given. */
  readonly from: number;
  readonly to: number;
  readonly left: readonly Line[];
  readonly right: readonly Line[];
}

interface Gutter {
  readonly x0: number;
  readonly x1: number;
}

/** The white between two columns is at least this many em wide, in every line. */
const MIN_GUTTER = 0.6;
/** Below a line, the next line of a column stands at most this many points away (room for a signature). */
const MAX_DROP = 150;
/** No head, foot or column on one page has more lines. */
const MAX_LINES = 150;

/** NĐ 30/2020, annex I, cells 1-6 and 7, 9: what only a two-column head or foot says. */
const COLUMN_WORDS =
  /cộng h(?:òa|oà|õa) xã hội|đảng cộng sản việt nam|độc lập\s*[-–—]\s*tự do|đoàn (?:tncs|thanh niên cộng sản) hồ chí minh|^nơi nhận|^(?:tm|kt|tl|tuq|t\/m|k\/t|t\/l)\.?\s|^số\s?:/iu;

/** The same anywhere in a line of both columns, however its letters are spaced: most pages have no such line. */
const MAYBE_COLUMN = /cộng|đảng|độc lập|đoàn|nơi nhận|t\.?\/?[ml]|k\/?t|tuq|số\s?:/iu;

/** What stands below a two-column head across the page: the addressee, the name of the document's type. */
const BELOW_HEAD =
  /^(?:kính gửi|(?:kế hoạch|quyết định|thông báo|tờ trình|báo cáo|chỉ thị|hướng dẫn|chương trình|nghị quyết|công điện|phương án|đề án|dự án|quy chế|quy định|giấy mời|giấy triệu tập|biên bản|danh sách|phụ lục|thông tư|nghị định|lời kêu gọi|đề cương|kết luận|thể lệ|bảng)(?:\s[ivx\d]{1,4})?\s*:?$)/iu;

/** "An Phú, ngày    tháng 3 năm 2024", which is often set flush right. */
const PLACE_DATE = /,\s*ngày.{0,12}tháng/iu;

/**
 * Runs of lines that are two columns, from top to bottom, without overlap. Column text is given in each column's
 * own lines. `byWords`: only those whose words say that they are a head or foot; else those that look like columns. */
export function findBands(lines: readonly Line[], byWords: boolean): Band[] {
  const bands: Band[] = [];
  if (byWords && !lines.some((line) => MAYBE_COLUMN.test(line.text))) return bands;
  const middle = middleOfLines(lines);
  let next = 0;
  while (next < lines.length) {
    const band = growBand(lines, next, byWords, middle);
    if (band) {
      const last = bands[bands.length - 1];
      if (last && isContinued(lines, last, band)) bands[bands.length - 1] = joinBands(last, band);
      else bands.push(band);
      next = band.to;
    } else next += 1;
  }
  return bands;
}

/** A cell's long line may reach under the other column and split one head into two bands. */
function isContinued(lines: readonly Line[], above: Band, below: Band): boolean {
  const last = lines[above.to - 1];
  const first = lines[below.from];
  return above.to === below.from && last !== undefined && first !== undefined && first.y - last.y < first.size * 4;
}

function joinBands(above: Band, below: Band): Band {
  return {
    from: above.from,
    to: below.to,
    left: [...above.left, ...below.left],
    right: [...above.right, ...below.right],
  };
}

function growBand(lines: readonly Line[], seed: number, byWords: boolean, middle: number): Band | undefined {
  const first = lines[seed];
  if (!first) return undefined;
  for (const start of seedGutters(lines, seed)) {
    const band = growFrom(lines, seed, start, byWords, middle);
    if (band) return band;
  }
  return undefined;
}

/** Gaps that could be a gutter: inside the line, or between it and a next line that overlaps it in height. */
function seedGutters(lines: readonly Line[], at: number): Gutter[] {
  const line = lines[at];
  if (!line) return [];
  const found = gapsOf(line)
    .filter((gap) => gap.x1 - gap.x0 >= line.size * 1.2 || (gap.jump && gap.x1 - gap.x0 >= line.size * MIN_GUTTER))
    .sort((a, b) => Number(b.jump) - Number(a.jump) || b.x1 - b.x0 - (a.x1 - a.x0))
    .slice(0, 3);
  const below = lines[at + 1];
  if (below && below.y - line.y < Math.min(line.size, below.size) * 0.85) {
    const [a, b] = line.x0 < below.x0 ? [line, below] : [below, line];
    if (b.x0 - a.x1 >= line.size * MIN_GUTTER) return [...found, { x0: a.x1, x1: b.x0 }];
  }
  return found;
}

interface Gap extends Gutter {
  /** The two words beside it were not drawn one after the other: they are likely to be of two cells. */
  readonly jump: boolean;
}

function gapsOf(line: Line): Gap[] {
  const gaps: Gap[] = [];
  let reach = line.words[0]?.x1 ?? 0;
  let before = line.words[0];
  const marks = countMarkWords(line);
  for (const [index, word] of line.words.entries()) {
    if (word.x0 > reach && before && index !== marks && !isLeftToFill(before, word)) {
      gaps.push({
        x0: reach,
        x1: word.x0,
        jump: word.annotation < 0 && before.annotation < 0 && word.order !== before.order + 1,
      });
    }
    if (word.x1 > reach) {
      reach = word.x1;
      before = word;
    }
  }
  return gaps;
}

/** "Số:      /KH-UBND", "ngày      tháng 3 năm 2024": room for what is written in by hand, not white between columns. */
function isLeftToFill(before: Word, after: Word): boolean {
  if (after.text.startsWith('/')) return /^số\s?:?$|^:$/iu.test(before.text);
  return /^(?:ngày|tháng)$/iu.test(before.text) && /^(?:tháng|năm)$/iu.test(after.text);
}

interface Side {
  readonly index: number;
  readonly left: readonly Word[];
  readonly right: readonly Word[];
}

function growFrom(
  lines: readonly Line[],
  seed: number,
  start: Gutter,
  byWords: boolean,
  middle: number,
): Band | undefined {
  let gutter = start;
  const sides: Side[] = [];
  for (let index = seed; index < lines.length && index < seed + MAX_LINES; index += 1) {
    const line = lines[index];
    const previous = lines[index - 1];
    if (!line || (previous && index > seed && line.y - previous.y > MAX_DROP)) break;
    if (BELOW_HEAD.test(line.text)) break;
    const cut = cutLine(line, gutter, sides);
    if (!cut || isTitle(line, cut, sides, middle)) break;
    gutter = cut.gutter;
    sides.push({ index, left: cut.left, right: cut.right });
  }
  const kept = trimEnds(sides);
  const both = kept.filter((side) => side.left.length > 0 && side.right.length > 0);
  const last = kept[kept.length - 1];
  if (!last || !kept.some((side) => side.left.length > 0) || !kept.some((side) => side.right.length > 0))
    return undefined;
  const left = buildLines(kept.flatMap((side) => side.left));
  const right = buildLines(kept.flatMap((side) => side.right));
  if (!isColumnLayout(kept, both.length, left, right, byWords)) return undefined;
  return { from: seed, to: last.index + 1, left, right };
}

function cutLine(
  line: Line,
  gutter: Gutter,
  above: readonly Side[],
): { gutter: Gutter; left: Word[]; right: Word[] } | undefined {
  const center = centerOf(above);
  let best: { gutter: Gutter; rank: number } | undefined;
  const gaps: Gutter[] = [{ x0: -Infinity, x1: line.x0 }, ...gapsOf(line), { x0: line.x1, x1: Infinity }];
  for (const gap of gaps) {
    const x0 = Math.max(gap.x0, gutter.x0);
    const x1 = Math.min(gap.x1, gutter.x1);
    const inner = Number.isFinite(gap.x0) && Number.isFinite(gap.x1);
    // an ordinary blank between two words is no gutter, wherever it falls
    if (inner && gap.x1 - gap.x0 < line.size * MIN_GUTTER) continue;
    const width = x1 - x0;
    if (width < line.size * MIN_GUTTER) continue;
    // "} (để b/cáo)      BÍ THƯ": of several gaps, the one that leaves the right column centred
    const off = center === undefined || gap.x1 > line.x1 ? 0 : Math.abs((gap.x1 + line.x1) / 2 - center);
    const rank = width - off * 4;
    if (!best || rank > best.rank) best = { gutter: { x0, x1 }, rank };
  }
  if (!best) return undefined;
  const cut = (best.gutter.x0 + best.gutter.x1) / 2;
  return {
    gutter: best.gutter,
    left: line.words.filter((word) => word.x0 < cut),
    right: line.words.filter((word) => word.x0 >= cut),
  };
}

/** A bold line in the middle of the page, under a head: the title, whatever it is called. */
function isTitle(
  line: Line,
  cut: { left: readonly Word[]; right: readonly Word[] },
  sides: readonly Side[],
  middle: number,
): boolean {
  if (cut.left.length > 0 && cut.right.length > 0) return false;
  const center = centerOf(sides);
  const own = (line.x0 + line.x1) / 2;
  const isBold = line.words.every((word) => word.bold);
  return isBold && center !== undefined && Math.abs(own - middle) < 15 && Math.abs(own - center) > 40;
}

function middleOfLines(lines: readonly Line[]): number {
  const x0 = lines.reduce((left, line) => Math.min(left, line.x0), Infinity);
  const x1 = lines.reduce((right, line) => Math.max(right, line.x1), -Infinity);
  return (x0 + x1) / 2;
}

/** Middle of the right column so far; its lines are centred in heads and feet alike. */
function centerOf(sides: readonly Side[]): number | undefined {
  const centers = sides.filter((side) => side.right.length > 0).map((side) => middleOf(side.right));
  return centers.length === 0 ? undefined : centers.reduce((sum, value) => sum + value, 0) / centers.length;
}

function middleOf(words: readonly Word[]): number {
  const [x0, x1] = extent(words);
  return (x0 + x1) / 2;
}

/** Drops lines at the end that stand on one side only and do not fit that side's column (a title, the body's first line). */
function trimEnds(sides: readonly Side[]): Side[] {
  const kept = [...sides];
  for (;;) {
    const last = kept[kept.length - 1];
    if (!last || (last.left.length > 0 && last.right.length > 0)) return kept;
    const rest = kept.slice(0, -1);
    const own = last.left.length > 0 ? last.left : last.right;
    if (last.right.length > 0 && rest.length > 0 && PLACE_DATE.test(last.right.map((word) => word.text).join(' ')))
      return kept;
    const column = rest
      .map((side) => (last.left.length > 0 ? side.left : side.right))
      .filter((words) => words.length > 0);
    if (column.length > 0 && fitsColumn(own, column, last.left.length > 0)) return kept;
    kept.pop();
  }
}

function fitsColumn(own: readonly Word[], column: readonly (readonly Word[])[], isLeft: boolean): boolean {
  const [x0, x1] = extent(own);
  const middle = (x0 + x1) / 2;
  if (column.some((words) => Math.abs(middleOf(words) - middle) < 14)) return true;
  const boxes = column.map(extent);
  const left = Math.min(...boxes.map((box) => box[0]));
  const right = Math.max(...boxes.map((box) => box[1]));
  if (x0 < left - 12 || x1 > right + 12) return false;
  // the left column of a foot is a list with a common edge; the right one is centred, a common edge there is chance
  return isLeft || boxes.filter((box) => Math.abs(box[0] - x0) < 2).length > 1;
}

function extent(words: readonly Word[]): readonly [number, number] {
  let x0 = Infinity;
  let x1 = -Infinity;
  for (const word of words) {
    x0 = Math.min(x0, word.x0);
    x1 = Math.max(x1, word.x1);
  }
  return [x0, x1];
}

/**
 * Two columns are read one after the other where their words say so, or where each is centred in itself (two
 * signatures), or where both are full lines of running text. Rows of a list set with tabs are none of these.
 */
function isColumnLayout(
  kept: readonly Side[],
  both: number,
  left: readonly Line[],
  right: readonly Line[],
  byWords: boolean,
): boolean {
  if (byWords)
    return (
      [...left, ...right].some((line) => COLUMN_WORDS.test(line.text)) && (both > 0 || overlapInHeight(left, right))
    );
  if (both < 2) return false;
  if (isCentred(left) && isCentred(right)) return true;
  return kept.length >= MIN_TEXT_LINES && isRunningText(left) && isRunningText(right);
}

/** Fewer lines side by side than this are not two columns of running text. */
const MIN_TEXT_LINES = 8;

function isRunningText(lines: readonly Line[]): boolean {
  const edge = Math.max(...lines.map((line) => line.x1));
  const full = lines.filter((line) => line.x1 > edge - line.size * 1.5);
  return full.length >= lines.length * 0.6 && spread(full.map((line) => line.x0)) < 40;
}

function overlapInHeight(left: readonly Line[], right: readonly Line[]): boolean {
  const top = Math.max(left[0]?.y ?? 0, right[0]?.y ?? 0);
  const bottom = Math.min(left[left.length - 1]?.y ?? 0, right[right.length - 1]?.y ?? 0);
  return bottom > top - (left[0]?.size ?? 12);
}

function isCentred(lines: readonly Line[]): boolean {
  if (lines.length < 2) return false;
  const centers = lines.map((line) => (line.x0 + line.x1) / 2);
  const edges = lines.map((line) => line.x0);
  return spread(centers) < 12 && spread(edges) > 6;
}

function spread(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}
