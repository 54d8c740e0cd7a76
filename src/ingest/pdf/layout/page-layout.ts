import type { LegacyEncoding } from '../../legacy/index.ts';
import { findAlignedRows } from '../tables/aligned-rows.ts';
import type { AlignedRows } from '../tables/aligned-rows.ts';
import { findHeadedRows } from '../tables/headed-rows.ts';
import { findBands } from './bands.ts';
import type { Band } from './bands.ts';
import { decodeWords } from '../words/decode-words.ts';
import { joinDropCapitals } from '../words/drop-capitals.ts';
import { isPageNumberLine } from './furniture.ts';
import { buildLines, toLine } from '../words/lines.ts';
import type { Line } from '../words/lines.ts';
import type { PageContent, PrintedText } from '../words/page-printer.ts';
import { findRuledTables } from '../tables/ruled-tables.ts';
import type { RuledTable } from '../tables/ruled-tables.ts';
import type { Rule } from '../words/rules.ts';
import { splitStamps } from './stamps.ts';
import type { Stamp } from './stamps.ts';
import type { Word } from '../words/words.ts';

export interface LineItem {
  readonly kind: 'line';
  readonly line: Line;
  readonly column?: 0 | 1;
  /** Of a digital signature or an office's stamp. */
  readonly stamped?: Stamp['kind'];
  /** Runs up or down the page beside the text. */
  readonly turned?: boolean;
}

export interface TableItem {
  readonly kind: 'table';
  readonly table: RuledTable;
}

export type LayoutItem = LineItem | TableItem;

export interface PageLayout {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly hasPicture: boolean;
  /** Pieces of text that could not be read, as their font could not be loaded. */
  readonly lostTexts?: number;
  readonly contradictedTexts?: number;
  /** Not all that the file holds for it could be had. */
  readonly isCut?: boolean;
  readonly isPicture?: boolean;
  /** What its letters were coded in, where that was not Unicode. */
  readonly encoding: LegacyEncoding | null;
  /** How the frame that `width` and `height` and all places are given in is turned against the page: 0, 90, 180, 270. */
  readonly turn: number;
  /** From the frame that the text reads in to the page as it is looked at; absent where they are the same. */
  readonly toPage?: (box: Box) => Box;
  /** Heights, in points, of short lines in the middle of a page that was read from its picture: such a line closes a title. */
  readonly shortRules?: readonly number[];
  /** Reading order. */
  readonly items: readonly LayoutItem[];
}

/**
 * Lines and tables of a page in reading order. `hint` is the encoding of the pages before, `above` the page before: a table without rules
 * may go on from it.
 */
export function layOutPage(
  page: number,
  content: PageContent,
  hint: LegacyEncoding | null = null,
  above?: PageLayout,
): PageLayout {
  const upright = turnUpright(content);
  const { words: all, encoding } = decodeWords(upright.words, hint);
  const { words: upWords, stamps } = splitStamps(joinDropCapitals(all));
  const turned = readTurned(content, upright);
  const words = turned.length === 0 ? upWords : [...upWords, ...turned];
  const tables = findRuledTables(upright.rules, words);
  const inTables = new Set<Word>();
  for (const table of tables) for (const cell of table.cells) for (const word of cell.words) inTables.add(word);
  const lines = buildLines(upWords.filter((word) => !inTables.has(word)));
  const items: Placed[] = tables.map((table) => ({
    top: table.ys[0] ?? 0,
    items: [{ kind: 'table', table }],
  }));
  const isNumber = (line: Line, index: number): boolean =>
    (index === 0 || index === lines.length - 1) && isPageNumberLine(line, upright.height);
  for (const [index, line] of lines.entries())
    if (isNumber(line, index)) items.push({ top: line.y - line.size, items: [{ kind: 'line', line }] });
  const others = lines.filter((line, index) => !isNumber(line, index));
  const open = above && tables.length === 0 ? openTableOf(above) : undefined;
  for (const part of splitAtTables(others, tables)) items.push(...layOutLines(part, open));
  for (const stamp of stamps) {
    for (const line of buildLines(stamp.words))
      items.push({ top: line.y - line.size, items: [{ kind: 'line', line, stamped: stamp.kind }] });
  }
  for (const word of turned) {
    if (inTables.has(word)) continue;
    items.push({ top: Infinity, items: [{ kind: 'line', line: toLine([word], word.y, word.size), turned: true }] });
  }
  items.sort((a, b) => (a.top === b.top ? 0 : a.top - b.top));
  const { width, height } = upright;
  const toPage = upright.turn === 0 ? {} : { toPage: (box: Box) => toPageBox(box, upright.turn, content) };
  return {
    ...toPage,
    turn: upright.turn,
    page,
    width,
    height,
    hasPicture: content.hasPicture,
    lostTexts: content.lostTexts ?? 0,
    contradictedTexts: content.contradictedTexts ?? 0,
    isCut: content.isCut ?? false,
    isPicture: content.isPicture ?? false,
    encoding,
    items: items.flatMap((entry) => entry.items),
  };
}

interface Placed {
  readonly top: number;
  readonly items: readonly LayoutItem[];
}

/** Tables with a heading row, heads and feet, then rows with common edges, then other columns: each looks at what the ones before left over. */
function layOutLines(lines: readonly Line[], open: RuledTable | undefined): Placed[] {
  return placeRest(lines, findHeadedRows(lines, open), placeRows, (free) =>
    placeRest(free, findBands(free, true), placeBand, (outside) =>
      placeRest(outside, findAlignedRows(outside), placeRows, (rest) =>
        placeRest(rest, findBands(rest, false), placeBand, (single) =>
          single.map((line): Placed => ({ top: line.y - line.size, items: [{ kind: 'line', line }] })),
        ),
      ),
    ),
  );
}

/** The table that a page ends with, page numbers aside. */
function openTableOf(page: PageLayout): RuledTable | undefined {
  const last = page.items.findLast((item) => item.kind === 'table' || !isPageNumberLine(item.line, page.height));
  return last?.kind === 'table' ? last.table : undefined;
}

/** Places what was found in `lines`, and the runs of lines between by `placeOthers`. */
function placeRest<Found extends { readonly from: number; readonly to: number }>(
  lines: readonly Line[],
  found: readonly Found[],
  place: (one: Found, top: number) => Placed,
  placeOthers: (lines: readonly Line[]) => Placed[],
): Placed[] {
  const placed: Placed[] = [];
  let at = 0;
  for (const one of found) {
    if (one.from > at) placed.push(...placeOthers(lines.slice(at, one.from)));
    const first = lines[one.from];
    placed.push(place(one, first ? first.y - first.size : 0));
    at = one.to;
  }
  if (at < lines.length) placed.push(...placeOthers(lines.slice(at)));
  return placed;
}

function placeBand(band: Band, top: number): Placed {
  const left = band.left.map((line): LineItem => ({ kind: 'line', line, column: 0 }));
  const right = band.right.map((line): LineItem => ({ kind: 'line', line, column: 1 }));
  return { top, items: [...left, ...right] };
}

function placeRows(rows: AlignedRows, top: number): Placed {
  return { top, items: [{ kind: 'table', table: rows.table }] };
}

/** Lines above, between and below tables: two columns never go on past a table. */
function splitAtTables(lines: readonly Line[], tables: readonly RuledTable[]): Line[][] {
  const parts: Line[][] = Array.from({ length: tables.length + 1 }, () => []);
  for (const line of lines) {
    let part = 0;
    while (part < tables.length && line.y > (tables[part]?.ys[0] ?? 0)) part += 1;
    parts[part]?.push(line);
  }
  return parts;
}

/** Left, top, right, bottom. */
export type Box = readonly [number, number, number, number];

/** A point of the frame that text with this turn reads in, on the page; glyph frames are those of page-printer.ts. */
function toPagePoint(x: number, y: number, turn: number): readonly [number, number] {
  if (turn === 90) return [-y, x];
  if (turn === 180) return [-x, -y];
  return turn === 270 ? [y, -x] : [x, y];
}

function fromPagePoint(x: number, y: number, turn: number): readonly [number, number] {
  if (turn === 90) return [y, -x];
  if (turn === 180) return [-x, -y];
  return turn === 270 ? [-y, x] : [x, y];
}

/** What is added to coordinates in the frame of `turn` so that the page begins at 0, 0. */
function shiftOf(turn: number, size: { readonly width: number; readonly height: number }): readonly [number, number] {
  if (turn === 90) return [0, size.width];
  if (turn === 180) return [size.width, size.height];
  return turn === 270 ? [size.height, 0] : [0, 0];
}

function mapBox(box: Box, map: (x: number, y: number) => readonly [number, number]): Box {
  const [ax, ay] = map(box[0], box[1]);
  const [bx, by] = map(box[2], box[3]);
  return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)];
}

function toPageBox(box: Box, turn: number, size: { readonly width: number; readonly height: number }): Box {
  const [dx, dy] = shiftOf(turn, size);
  return mapBox(box, (x, y) => toPagePoint(x - dx, y - dy, turn));
}

/** Lines of text that run another way than the page's text, each as one word that stands where it is printed. */
function readTurned(content: PageContent, upright: Upright): Word[] {
  const [dx, dy] = shiftOf(upright.turn, content);
  const words: Word[] = [];
  for (const turn of [0, 90, 180, 270]) {
    if (turn === upright.turn) continue;
    const text = content.texts.find((candidate) => candidate.turn === turn);
    for (const line of buildLines(text?.words ?? [])) {
      const first = line.words[0];
      if (!first) continue;
      const box = mapBox([line.x0, line.y - line.size * 0.8, line.x1, line.y + line.size * 0.2], (x, y) => {
        const [left, top] = fromPagePoint(...toPagePoint(x, y, turn), upright.turn);
        return [left + dx, top + dy];
      });
      words.push({ ...first, text: line.text, x0: box[0], x1: box[2], y: box[3], size: line.size });
    }
  }
  return words;
}

interface Upright {
  readonly turn: number;
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
  readonly rules: readonly Rule[];
}

/** The page in the frame that most of its text reads in: a landscape page that was not marked as turned is turned here. */
function turnUpright(content: PageContent): Upright {
  let text: PrintedText | undefined = content.texts.find((candidate) => candidate.turn === 0);
  for (const candidate of content.texts) if (candidate.glyphs > (text?.glyphs ?? 0)) text = candidate;
  const { turn, words: printed } = text ?? { turn: 0, words: [] };
  const { width, height } = content;
  if (turn === 0) return { turn, width, height, words: printed, rules: content.rules };
  const [dx, dy] = shiftOf(turn, content);
  const words = printed.map((word) => ({ ...word, x0: word.x0 + dx, x1: word.x1 + dx, y: word.y + dy }));
  const rules = content.rules.map((rule) => {
    const [x0, y0, x1, y1] = mapBox([rule.x0, rule.y0, rule.x1, rule.y1], (x, y) => {
      const [left, top] = fromPagePoint(x, y, turn);
      return [left + dx, top + dy];
    });
    return { x0, y0, x1, y1 };
  });
  const sideways = turn !== 180;
  return { turn, width: sideways ? height : width, height: sideways ? width : height, words, rules };
}
