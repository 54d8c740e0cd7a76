import { inVietnamese, type Say } from '../../say.ts';
import { BOOLEAN_LABELS } from '../rows/labels.ts';
import type { Cell, Column } from '../table.ts';

/** A code or a yes/no as people read it; anything else as it is. */
export function showCell(column: Column, cell: Cell, say: Say = inVietnamese): Cell {
  if (typeof cell === 'boolean') return say(BOOLEAN_LABELS[cell ? 'true' : 'false']);
  if (typeof cell !== 'string' || !column.labels) return cell;
  return Object.hasOwn(column.labels, cell) ? say(column.labels[cell] ?? cell) : cell;
}
