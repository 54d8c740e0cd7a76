import { buildLines } from '../words/lines.ts';
import type { Line } from '../words/lines.ts';
import type { Word } from '../words/words.ts';
import { columnOf, findGutters, fitToText, toCells } from './column-gutters.ts';
import type { Gutter } from './column-gutters.ts';
import type { Axis, RuledTable } from './ruled-tables.ts';

/** Rules of one table end at the same places, give or take so many points. */
const SAME_END = 4;
/** Shorter rules underline a motto or part notes from the text. */
const MIN_WIDTH = 150;
const MIN_RULES = 2;
/** So many of the rows of a table have entries in two columns; lines to be filled in have not. */
const MIN_FILLED = 0.6;

/** Tables with horizontal rules only, from the rules that no vertical one meets. */
export function findRowRuledTables(rules: readonly Axis[], words: readonly Word[]): RuledTable[] {
  const groups: Axis[][] = [];
  for (const rule of [...rules].sort((a, b) => a.at - b.at)) {
    if (rule.to - rule.from < MIN_WIDTH) continue;
    const group = groups.find((candidate) => isAlike(candidate[candidate.length - 1], rule));
    if (group) group.push(rule);
    else groups.push([rule]);
  }
  return groups.flatMap((group) => {
    const table = group.length < MIN_RULES ? undefined : toTable(group, words);
    return table ? [table] : [];
  });
}

function isAlike(above: Axis | undefined, rule: Axis): boolean {
  return above !== undefined && Math.abs(above.from - rule.from) < SAME_END && Math.abs(above.to - rule.to) < SAME_END;
}

function toTable(rules: readonly Axis[], words: readonly Word[]): RuledTable | undefined {
  const [left, right] = [rules[0]?.from ?? 0, rules[0]?.to ?? 0];
  const bands = rules.slice(1).map((rule, index) => {
    const top = rules[index]?.at ?? 0;
    const inside = words.filter((word) => {
      const middle = (word.x0 + word.x1) / 2;
      const height = word.y - word.size * 0.3;
      return middle > left && middle < right && height > top && height < rule.at;
    });
    return buildLines(inside);
  });
  const lines = bands.flat();
  const gutters = lines.length > 0 ? findGutters(lines) : [];
  if (gutters.length === 0) return undefined;
  const rows = bands.flatMap((band, index) => splitBand(band, gutters, rules[index]?.at ?? 0));
  const filled = rows.filter((row) => countEntries(row.lines, gutters) > 1).length;
  // one row between two rules is one that the page's end cut off, or nothing
  const isRow = gutters.length > 1 && filled === 1 && NUMBER.test(lines[0]?.words[0]?.text ?? '');
  if (rows.length < 2 ? !isRow : filled < rows.length * MIN_FILLED) return undefined;
  const xs = [left, ...gutters.map((gutter) => (gutter.x0 + gutter.x1) / 2), right];
  const ys = [...rows.map((row) => row.top), rules[rules.length - 1]?.at ?? 0];
  return {
    xs,
    ys,
    cells: fitToText(rows.flatMap((row, index) => toCells(row.lines, index, gutters, xs))),
    inferred: true,
  };
}

interface Row {
  readonly top: number;
  readonly lines: readonly Line[];
}

const NUMBER = /^\d{1,3}[.)]?$/;

/** Rows between two rules: one, or, where only head and end are ruled, one for each number of the first column. */
function splitBand(band: readonly Line[], gutters: readonly Gutter[], top: number): Row[] {
  const edge = gutters[0]?.x0 ?? 0;
  const starts = band.filter((line) => NUMBER.test(line.words[0]?.text ?? '') && (line.words[0]?.x1 ?? 0) <= edge + 1);
  if (starts.length < 2 || starts[0] !== band[0]) return [{ top, lines: band }];
  const rows: { top: number; lines: Line[] }[] = [];
  for (const line of band) {
    const row = rows[rows.length - 1];
    if (row && !starts.includes(line)) row.lines.push(line);
    else rows.push({ top: rows.length === 0 ? top : line.y - line.size, lines: [line] });
  }
  return rows;
}

function countEntries(lines: readonly Line[], gutters: readonly Gutter[]): number {
  const columns = new Set<number>();
  for (const line of lines) for (const word of line.words) columns.add(columnOf(word, gutters));
  return columns.size;
}
