import type { BrokenCell, BrokenTable, LineReader } from './broken-table.ts';

/** A rule of dashes under the names at the head of a paper. */
const RULE = /^\s{0,8}[-_]{5,}\s{0,8}$/;

/**
 * A crawled page puts its own table of facts ("Số hiệu", "Ngày ban hành") right before the letterhead: a row of two
 * cells that hold a rule of dashes begins a table of its own.
 */
export function splitLetterhead(table: BrokenTable, lines: LineReader): BrokenTable[] {
  const at = table.rows.findIndex((row, index) => index > 0 && row.length === 2 && row.every((cell) => hasRule(cell, lines)));
  if (table.rows.length === 0) return [];
  if (at < 0 || table.columnCount <= 2) return [table];
  const head = table.rows.slice(at);
  const end = head.findIndex((row) => row.length > 2);
  const letterhead = end < 0 ? head : head.slice(0, end);
  const rest = end < 0 ? [] : head.slice(end);
  return [
    { ...table, rows: table.rows.slice(0, at) },
    { ...table, rows: letterhead, columnCount: 2 },
    ...(rest.length > 0 ? [{ ...table, rows: rest }] : []),
  ];
}

function hasRule(cell: BrokenCell, lines: LineReader): boolean {
  for (let at = cell.from; at < cell.to; at += 1) if (RULE.test(lines.text(at))) return true;
  return false;
}
