import type { ReadWord } from './engine.ts';

const PAGE = /<div class=["']ocr_page["']/;
/** `title="bbox 393 181 1506 234; baseline -0.004 -13; x_size 36; …"` of a line, in either kind of quotes. */
const LINE = /<span class=["']ocr_(?:line|header|caption|textfloat)["'][^>]{0,80}title=["']([^"']{0,200})["']/;
const WORD = /<span class=["']ocrx_word["'][^>]{0,80}title=["']([^"']{0,200})["'][^>]{0,80}>([^\n]{0,400})$/;
const BOX = /bbox (-?\d+) (-?\d+) (-?\d+) (-?\d+)/;
const BASELINE = /baseline (-?[\d.]+) (-?[\d.]+)/;
const SIZE = /x_size ([\d.]+)/;
const CONFIDENCE = /x_wconf (-?\d+)/;

/** The words of each page of Tesseract's hOCR output, which has one element on a line. */
export function parseHocr(html: string): ReadWord[][] {
  return html.split(PAGE).slice(1).map(parsePage);
}

function parsePage(html: string): ReadWord[] {
  const words: ReadWord[] = [];
  let line = 0;
  let row = { x0: 0, y1: 0, slope: 0, offset: 0, size: 0 };
  for (const source of html.split('\n')) {
    const start = LINE.exec(source)?.[1];
    if (start !== undefined) {
      const [x0, , , y1] = boxOf(start);
      const [, slope = '0', offset = '0'] = BASELINE.exec(start) ?? [];
      row = { x0, y1, slope: Number(slope), offset: Number(offset), size: Number(SIZE.exec(start)?.[1] ?? 0) };
      line += 1;
    }
    const [, title = '', rest = ''] = WORD.exec(source) ?? [];
    const text = unescape(rest.replace(/<[^>]{0,200}>/g, '')).trim();
    if (text === '') continue;
    const [x0, y0, x1, y1] = boxOf(title);
    const baseline = row.y1 + row.offset + row.slope * ((x0 + x1) / 2 - row.x0);
    const confidence = Number(CONFIDENCE.exec(title)?.[1] ?? 0);
    words.push({ text, confidence, x0, y0, x1, y1, line, baseline, size: row.size });
  }
  return words;
}

function boxOf(title: string): readonly [number, number, number, number] {
  const [, x0 = '0', y0 = '0', x1 = '0', y1 = '0'] = BOX.exec(title) ?? [];
  return [Number(x0), Number(y0), Number(x1), Number(y1)];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function unescape(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
