import type { LegacyEncoding } from '../legacy/index.ts';
import { findBands } from './bands.ts';
import { decodeWords } from './decode-words.ts';
import { buildLines } from './lines.ts';
import type { Line } from './lines.ts';
import type { Glyph, PageContent } from './page-content.ts';
import { findRuledTables } from './ruled-tables.ts';
import type { RuledTable } from './ruled-tables.ts';
import type { Rule } from './rules.ts';
import { buildWords } from './words.ts';
import type { Word } from './words.ts';

export interface LineItem {
  readonly kind: 'line';
  readonly line: Line;
  readonly column?: 0 | 1;
  /** Printed by a signature or form field that holds nothing but this text. */
  readonly stamped?: boolean;
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
  /** What its letters were coded in, where that was not Unicode. */
  readonly encoding: LegacyEncoding | null;
  /** Reading order. */
  readonly items: readonly LayoutItem[];
}

/** Signing software's own words; a field with none of them is a number or a day stamped into the text. */
const SIGNING_WORDS =
  /người ký|ký bởi|được ký|email|e-mail|cơ quan|thời gian|ngày ký|digitally|signature|signed|reason|location|cn=|\d{1,2}:\d{2}|@|vgp|đến/iu;
/** More characters than this in a field is a block of its own, never a value in a line. */
const MAX_FIELD_VALUE = 24;

/** Lines and tables of a page in reading order. */
export function layOutPage(page: number, content: PageContent, hint: LegacyEncoding | null = null): PageLayout {
  const upright = turnUpright(content);
  const printed = buildWords(upright.glyphs.filter((glyph) => glyph.turn === upright.turn));
  const { words: all, encoding } = decodeWords(printed, hint);
  const { words, stamps } = splitStamps(all);
  const tables = findRuledTables(upright.rules, words);
  const inTables = new Set<Word>();
  for (const table of tables) for (const cell of table.cells) for (const word of cell.words) inTables.add(word);
  const lines = buildLines(words.filter((word) => !inTables.has(word)));
  const items: { top: number; items: LayoutItem[] }[] = tables.map((table) => ({
    top: table.ys[0] ?? 0,
    items: [{ kind: 'table', table }],
  }));
  for (const part of splitAtTables(lines, tables)) items.push(...layOutLines(part));
  for (const stamp of stamps) {
    for (const line of buildLines(stamp)) items.push({ top: line.y - line.size, items: [{ kind: 'line', line, stamped: true }] });
  }
  items.sort((a, b) => a.top - b.top);
  const { width, height } = upright;
  return { page, width, height, hasPicture: content.hasPicture, encoding, items: items.flatMap((entry) => entry.items) };
}

function layOutLines(lines: readonly Line[]): { top: number; items: LayoutItem[] }[] {
  const items: { top: number; items: LayoutItem[] }[] = [];
  let at = 0;
  for (const band of [...findBands(lines), undefined]) {
    for (; at < (band?.from ?? lines.length); at += 1) {
      const line = lines[at];
      if (line) items.push({ top: line.y - line.size, items: [{ kind: 'line', line }] });
    }
    if (!band) break;
    const first = lines[band.from];
    items.push({
      top: (first?.y ?? 0) - (first?.size ?? 0),
      items: [
        ...band.left.map((line): LineItem => ({ kind: 'line', line, column: 0 })),
        ...band.right.map((line): LineItem => ({ kind: 'line', line, column: 1 })),
      ],
    });
    at = band.to;
  }
  return items;
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

/**
 * Text of annotations: a short value ("4728", "18", "11") is part of the line that it stands in;
 * a signature's block of text is kept apart from the lines that it is printed over.
 */
function splitStamps(all: readonly Word[]): { words: Word[]; stamps: Word[][] } {
  const words: Word[] = [];
  const fields = new Map<number, Word[]>();
  for (const word of all) {
    if (word.annotation < 0) words.push(word);
    else {
      const field = fields.get(word.annotation);
      if (field) field.push(word);
      else fields.set(word.annotation, [word]);
    }
  }
  const stamps: Word[][] = [];
  for (const field of fields.values()) {
    const text = field.map((word) => word.text).join(' ');
    if (text.length <= MAX_FIELD_VALUE && !SIGNING_WORDS.test(text)) words.push(...field);
    else stamps.push(field);
  }
  return { words, stamps };
}

interface Upright {
  readonly turn: number;
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
}

/** The page in the frame that most of its text reads in: a landscape page that was not marked as turned is turned here. */
function turnUpright(content: PageContent): Upright {
  const counts = new Map<number, number>();
  for (const glyph of content.glyphs) counts.set(glyph.turn, (counts.get(glyph.turn) ?? 0) + 1);
  let turn = 0;
  for (const [candidate, count] of counts) if (count > (counts.get(turn) ?? 0)) turn = candidate;
  const { width, height } = content;
  if (turn === 0) return { turn, width, height, glyphs: content.glyphs, rules: content.rules };
  const dx = turn === 90 ? 0 : turn === 180 ? width : height;
  const dy = turn === 90 ? width : turn === 180 ? height : 0;
  const glyphs = content.glyphs.map((glyph) => (glyph.turn === turn ? { ...glyph, x0: glyph.x0 + dx, x1: glyph.x1 + dx, y: glyph.y + dy } : glyph));
  const toFrame = (x: number, y: number): readonly [number, number] =>
    turn === 90 ? [y, -x + dy] : turn === 180 ? [-x + dx, -y + dy] : [-y + dx, x];
  const rules = content.rules.map((rule) => {
    const [ax, ay] = toFrame(rule.x0, rule.y0);
    const [bx, by] = toFrame(rule.x1, rule.y1);
    return { x0: Math.min(ax, bx), y0: Math.min(ay, by), x1: Math.max(ax, bx), y1: Math.max(ay, by) };
  });
  const sideways = turn !== 180;
  return { turn, width: sideways ? height : width, height: sideways ? width : height, glyphs, rules };
}
