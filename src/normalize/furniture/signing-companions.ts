import type { Line } from '../line.ts';
import { isSigningCompanion } from './kinds.ts';

/** Lines on either side of one that signing software surely printed. */
const REACH = 4;

/** "Email: …" and "Cơ quan: …" are ordinary words unless signing software printed a line beside them. */
export function markSigningCompanions(lines: Line[]): void {
  lines.forEach((line, index) => {
    if (line.furniture !== 'digital-signature') return;
    markBeside(lines, index, -1);
    markBeside(lines, index, 1);
  });
}

function markBeside(lines: Line[], index: number, step: -1 | 1): void {
  for (let at = index + step; Math.abs(at - index) <= REACH; at += step) {
    const near = lines[at];
    if (!near || (near.layer === 'body' && !isSigningCompanion(near.text)) || near.cell !== undefined) return;
    if (near.layer === 'body') lines[at] = { ...near, layer: 'furniture', furniture: 'digital-signature' };
  }
}
