import type { Box } from '../../pdf/layout/page-layout.ts';
import { READING_DPI } from '../picture/picture.ts';
import type { RecognizedPage } from '../recognized-page.ts';

const POINT = 72 / READING_DPI;

/** From a box of the straightened picture to the box around it on the page as it is looked at; both in points from the top left. */
export function mapToPage(page: RecognizedPage): (box: Box) => Box {
  const { width, height, drawn, turn, skew } = page;
  const cos = Math.cos(skew);
  const sin = Math.sin(skew);
  const toDrawn = (px: number, py: number): readonly [number, number] => {
    const dx = px / POINT - (width - 1) / 2;
    const dy = py / POINT - (height - 1) / 2;
    const x = cos * dx - sin * dy + (width - 1) / 2;
    const y = sin * dx + cos * dy + (height - 1) / 2;
    if (turn === 90) return [y, drawn.height - x];
    if (turn === 180) return [drawn.width - x, drawn.height - y];
    return turn === 270 ? [drawn.width - y, x] : [x, y];
  };
  return ([left, top, right, bottom]) => {
    const corners = [toDrawn(left, top), toDrawn(right, top), toDrawn(left, bottom), toDrawn(right, bottom)];
    const xs = corners.map(([x]) => x * POINT);
    const ys = corners.map(([, y]) => y * POINT);
    return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  };
}
