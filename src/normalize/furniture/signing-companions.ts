import type { Line } from '../line.ts';
import { isCapitals } from '../joining/line-starts.ts';
import { isIncomingLine, isSigningCompanion } from './kinds.ts';

/** Lines on either side of one that signing software or a receiving office surely printed. */
const REACH = 4;

/** "Email: …", "Cơ quan: …", "Ngày: …", "Chuyển: …" are ordinary words unless such a line stands beside them. */
export function markSigningCompanions(lines: Line[]): void {
  lines.forEach((line, index) => {
    if (line.furniture === 'digital-signature') {
      markBeside(lines, index, -1, isSigningCompanion);
      markBeside(lines, index, 1, isSigningCompanion);
    }
    if (line.furniture === 'stamp') {
      markBeside(lines, index, 1, isIncomingLine);
      markReceiver(lines, index);
    }
  });
}

function markBeside(lines: Line[], index: number, step: -1 | 1, isCompanion: (text: string) => boolean): void {
  const kind = lines[index]?.furniture;
  for (let at = index + step; Math.abs(at - index) <= REACH; at += step) {
    const near = lines[at];
    if (!near || (near.layer === 'body' && !isCompanion(near.text)) || near.cell !== undefined) return;
    if (near.layer === 'body') lines[at] = { ...near, layer: 'furniture', furniture: kind };
  }
}

/** The receiving office's name stands over "ĐẾN" (Nghị định 30/2020/NĐ-CP, Phụ lục IV, mẫu dấu "Đến"), here in one group with it. */
function markReceiver(lines: Line[], index: number): void {
  const stamp = lines[index];
  const above = lines[index - 1];
  if (!above || above.layer !== 'body' || above.cell !== undefined || !isCapitals(above.text)) return;
  if (above.group !== undefined && above.group === stamp?.group)
    lines[index - 1] = { ...above, layer: 'furniture', furniture: 'stamp' };
}
