import { cutText, looksLikeFormula } from '../formats/cell-text.ts';
import { showCell } from '../formats/show-cell.ts';
import type { Cell, Column } from '../table.ts';
import { STYLES } from './styles.ts';
import { escapeCell } from './xml.ts';

/** Excel refuses a file with a longer text; the other formats hold all of it. */
const MAX_CELL_UNITS = 32_767;

/** "A", "Z", "AA" … for 0, 25, 26 … */
export function nameColumn(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : nameColumn(Math.floor(index / 26) - 1) + letter;
}

/** One `<c>`; every text is an inline string, so nothing in it can be a formula, a number or a date. */
export function renderCell(ref: string, column: Column, cell: Cell, isLinked: boolean): string {
  if (cell === null) return column.isFillIn ? `<c r="${ref}" s="${STYLES.fillIn}"/>` : '';
  if (column.type === 'day') {
    const serial = typeof cell === 'string' ? toSerial(cell) : null;
    if (serial !== null) return `<c r="${ref}" s="${STYLES.day}"><v>${serial}</v></c>`;
  }
  const shown = showCell(column, cell);
  if (typeof shown === 'number') return `<c r="${ref}" s="${numberStyle(column)}"><v>${shown}</v></c>`;
  return renderText(ref, String(shown), column.isFillIn ? 'fillIn' : isLinked ? 'link' : 'text');
}

/** A cell that the program computes; `cell` is what those see that do not. The formula is ours, never of a document. */
export function renderFormula(ref: string, column: Column, cell: Cell, formula: string): string {
  const value = column.type === 'day' && typeof cell === 'string' ? toSerial(cell) : cell;
  const style = column.type === 'day' ? STYLES.day : numberStyle(column);
  const cached = typeof value === 'number' ? `<v>${value}</v>` : '';
  return `<c r="${ref}" s="${style}"><f>${escapeCell(formula)}</f>${cached}</c>`;
}

function numberStyle({ type, isDaysLeft }: Column): number {
  if (isDaysLeft) return STYLES.daysLeft;
  return type === 'percent' ? STYLES.percent : STYLES.number;
}

export function renderHeading(ref: string, text: string): string {
  return `<c r="${ref}" s="${STYLES.heading}" t="inlineStr"><is><t>${escapeCell(text)}</t></is></c>`;
}

const TEXT_STYLES = {
  text: [STYLES.text, STYLES.guardedText],
  link: [STYLES.link, STYLES.guardedLink],
  fillIn: [STYLES.fillIn, STYLES.guardedFillIn],
} as const;

function renderText(ref: string, text: string, kind: keyof typeof TEXT_STYLES): string {
  const cut = cutText(text, MAX_CELL_UNITS);
  const [plain, guarded] = TEXT_STYLES[kind];
  const style = looksLikeFormula(cut) ? guarded : plain;
  return `<c r="${ref}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeCell(cut)}</t></is></c>`;
}

const DAY_MS = 86_400_000;
/** Day 0 of Excel for days from 1 March 1900 on; before, Excel counts a 29 February 1900 that never was. */
const EPOCH = Date.UTC(1899, 11, 30);
const FIRST_SAFE_SERIAL = 61;

function toSerial(day: string): number | null {
  const time = Date.parse(`${day}T00:00:00Z`);
  const serial = (time - EPOCH) / DAY_MS;
  return Number.isInteger(serial) && serial >= FIRST_SAFE_SERIAL ? serial : null;
}
