import type { GreyPicture } from './picture.ts';

/** Side of the squares whose paper is measured, in pixels. */
const CELL = 40;
/** Paper of a scanner differs by less than this over the page. */
const EVEN = 34;

/**
 * Paper made evenly white where a photo's light falls off: each pixel is set against the paper around it. A page whose paper is even
 * comes back as it is, as binarizing or stretching it loses letters.
 */
export function evenLight(picture: GreyPicture): GreyPicture {
  const paper = measurePaper(picture);
  const sorted = [...paper.values].sort((a, b) => a - b);
  const low = sorted[Math.floor(sorted.length * 0.08)] ?? 255;
  const high = sorted[Math.floor(sorted.length * 0.92)] ?? 255;
  if (high - low < EVEN && high > 150) return picture;
  const { width, height } = picture;
  const data = new Uint8Array(picture.data.length);
  for (let y = 0; y < height; y += 1) {
    const cy = Math.max(0, Math.min(paper.rows - 1.001, y / CELL - 0.5));
    const top = Math.floor(cy);
    const fy = cy - top;
    const lower = Math.min(paper.rows - 1, top + 1);
    for (let x = 0; x < width; x += 1) {
      const cx = Math.max(0, Math.min(paper.columns - 1.001, x / CELL - 0.5));
      const left = Math.floor(cx);
      const fx = cx - left;
      const right = Math.min(paper.columns - 1, left + 1);
      const above = at(paper, top, left) * (1 - fx) + at(paper, top, right) * fx;
      const below = at(paper, lower, left) * (1 - fx) + at(paper, lower, right) * fx;
      const level = Math.max(40, above + (below - above) * fy);
      data[y * width + x] = Math.min(255, ((picture.data[y * width + x] ?? 0) * 245) / level);
    }
  }
  return { width, height, data };
}

interface Paper {
  readonly columns: number;
  readonly rows: number;
  readonly values: Float32Array;
}

function at(paper: Paper, row: number, column: number): number {
  return paper.values[row * paper.columns + column] ?? 255;
}

/** The light tone of each square: nine in ten of its pixels are no lighter. Squares full of ink take their neighbours' tone. */
function measurePaper(picture: GreyPicture): Paper {
  const columns = Math.max(1, Math.ceil(picture.width / CELL));
  const rows = Math.max(1, Math.ceil(picture.height / CELL));
  const values = new Float32Array(columns * rows);
  const counts = new Int32Array(256);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      counts.fill(0);
      let total = 0;
      for (let y = row * CELL; y < Math.min(picture.height, (row + 1) * CELL); y += 2) {
        for (let x = column * CELL; x < Math.min(picture.width, (column + 1) * CELL); x += 2) {
          const value = picture.data[y * picture.width + x] ?? 0;
          counts[value] = (counts[value] ?? 0) + 1;
          total += 1;
        }
      }
      let level = 255;
      for (let left = total * 0.15; level > 0; level -= 1) {
        left -= counts[level] ?? 0;
        if (left < 0) break;
      }
      values[row * columns + column] = level;
    }
  }
  return { columns, rows, values: spread(values, columns, rows) };
}

/** The lightest of the neighbours, then their mean: a word or a picture is no shadow. */
function spread(values: Float32Array, columns: number, rows: number): Float32Array {
  const gather = (from: Float32Array, isLightest: boolean): Float32Array =>
    from.map((_, index) => {
      const column = index % columns;
      const row = Math.floor(index / columns);
      let sum = 0;
      let count = 0;
      let most = 0;
      for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y += 1) {
        for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x += 1) {
          const value = from[y * columns + x] ?? 0;
          sum += value;
          count += 1;
          most = Math.max(most, value);
        }
      }
      return isLightest ? most : sum / count;
    });
  return gather(gather(values, true), false);
}
