import { BOOLEAN_LABELS } from './labels.ts';
import type { Cell, Column } from './table.ts';

/** A code or a yes/no as people read it in Vietnamese; anything else as it is. */
export function showCell(column: Column, cell: Cell): Cell {
  if (typeof cell === 'boolean') return BOOLEAN_LABELS[cell ? 'true' : 'false'];
  if (typeof cell !== 'string' || !column.labels) return cell;
  return Object.hasOwn(column.labels, cell) ? (column.labels[cell] ?? cell) : cell;
}
