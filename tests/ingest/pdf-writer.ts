/** Writes small PDFs for tests: every character half an em wide, blanks a quarter, no font file, places from the top left. */
export interface PageSpec {
  readonly width?: number;
  readonly height?: number;
  readonly rotate?: number;
  /** Made by `put`, `rule`, `box` …, in drawing order. */
  readonly marks: readonly string[];
  readonly fields?: readonly FieldSpec[];
  /** A page-filling picture under the text. */
  readonly picture?: boolean;
}

export interface FieldSpec {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Lines printed by the field's appearance. */
  readonly lines: readonly string[];
}

const HEIGHT = 842;
const WIDTH = 595;

export interface TextStyle {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Codes of a font in Windows' Latin code page instead of Unicode: ".VnTime". */
  readonly legacy?: boolean;
  /** Degrees, counter-clockwise. */
  readonly angle?: number;
}

/** Text with its baseline `y` points below the top of a page `height` high. */
export function put(x: number, y: number, text: string, style: TextStyle = {}, height = HEIGHT): string {
  const size = style.size ?? 13;
  const font = style.legacy ? 'F4' : style.bold ? 'F2' : style.italic ? 'F3' : 'F1';
  const codes = style.legacy ? `<${toHex(text, 2)}>` : `<${toHex(text, 4)}>`;
  const angle = ((style.angle ?? 0) * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)].map((value) => value.toFixed(4));
  return `BT /${font} ${size} Tf ${cos} ${sin} ${Number(sin) * -1} ${cos} ${x} ${height - y} Tm ${codes} Tj ET`;
}

/** How wide `put` prints a text, in points. */
export function widthOf(text: string, size = 13): number {
  let width = 0;
  for (const character of text) width += character === ' ' ? 0.25 : 0.5;
  return width * size;
}

export function putCentred(middle: number, y: number, text: string, style: TextStyle = {}): string {
  return put(middle - widthOf(text, style.size ?? 13) / 2, y, text, style);
}

export function rule(x0: number, y0: number, x1: number, y1: number, height = HEIGHT): string {
  return `0.5 w ${x0} ${height - y0} m ${x1} ${height - y1} l S`;
}

/** All lines of a grid. */
export function grid(xs: readonly number[], ys: readonly number[]): string[] {
  const [left, right, top, bottom] = [xs[0] ?? 0, xs[xs.length - 1] ?? 0, ys[0] ?? 0, ys[ys.length - 1] ?? 0];
  return [...ys.map((y) => rule(left, y, right, y)), ...xs.map((x) => rule(x, top, x, bottom))];
}

function toHex(text: string, digits: number): string {
  let hex = '';
  for (let index = 0; index < text.length; index += 1) hex += text.charCodeAt(index).toString(16).padStart(digits, '0');
  return hex;
}

export interface PdfOptions {
  readonly encrypted?: boolean;
}

export function writePdf(pages: readonly PageSpec[], options: PdfOptions = {}): Uint8Array {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const stream = (content: string, entries = ''): number =>
    add(`<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`);
  const map = stream(unicodeMap());
  const fonts = ['KehoachSerif', 'KehoachSerif-Bold', 'KehoachSerif-Italic'].map((name) => {
    const descriptor = add(
      `<< /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>`,
    );
    const descendant = add(
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${descriptor} 0 R /DW 500 /W [32 [250]] /CIDToGIDMap /Identity >>`,
    );
    return add(
      `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${descendant} 0 R] /ToUnicode ${map} 0 R >>`,
    );
  });
  const widths = Array.from({ length: 224 }, (_, index) => (index === 0 ? 250 : 500)).join(' ');
  const legacy = add(
    `<< /Type /Font /Subtype /TrueType /BaseFont /.VnTime /Encoding /WinAnsiEncoding /FirstChar 32 /LastChar 255 /Widths [${widths}] >>`,
  );
  const resources = `<< /Font << ${fonts.map((font, index) => `/F${index + 1} ${font} 0 R`).join(' ')} /F4 ${legacy} 0 R >>`; // left open: pages add their pictures
  const image = stream(
    '\x80',
    '/Type /XObject /Subtype /Image /Width 2000 /Height 2000 /ColorSpace /DeviceGray /BitsPerComponent 1',
  );
  const kids: number[] = [];
  const root = objects.length + pages.length * 50 + 1_000;
  for (const page of pages) {
    const [width, height] = [page.width ?? WIDTH, page.height ?? HEIGHT];
    const picture = page.picture === true ? `q ${width} 0 0 ${height} 0 0 cm /Im0 Do Q\n` : '';
    const content = stream(picture + page.marks.join('\n'));
    const annotations = (page.fields ?? []).map((field) => addField(field, height, resources, add, stream));
    kids.push(
      add(
        `<< /Type /Page /Parent ${root} 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${page.rotate ?? 0} /Resources ${resources} /XObject << /Im0 ${image} 0 R >> >> /Contents ${content} 0 R /Annots [${annotations.map((id) => `${id} 0 R`).join(' ')}] >>`,
      ),
    );
  }
  return writeFile(objects, root, kids, options);
}

function addField(
  field: FieldSpec,
  height: number,
  resources: string,
  add: (body: string) => number,
  stream: (content: string, entries: string) => number,
): number {
  const marks = field.lines.map((line, index) => put(1, 12 + index * 13, line, { size: 11 }, field.height)).join('\n');
  const look = stream(
    marks,
    `/Type /XObject /Subtype /Form /BBox [0 0 ${field.width} ${field.height}] /Resources ${resources} >>`,
  );
  const bottom = height - field.y - field.height;
  return add(
    `<< /Type /Annot /Subtype /Widget /FT /Sig /T (Signature) /F 132 /Rect [${field.x} ${bottom} ${field.x + field.width} ${bottom + field.height}] /AP << /N ${look} 0 R >> >>`,
  );
}

function unicodeMap(): string {
  const ranges: string[] = [];
  for (let high = 0; high < 256; high += 1) {
    const page = high.toString(16).padStart(2, '0');
    ranges.push(`<${page}00> <${page}ff> <${page}00>`);
  }
  const blocks: string[] = [];
  for (let at = 0; at < ranges.length; at += 100) {
    const block = ranges.slice(at, at + 100);
    blocks.push(`${block.length} beginbfrange\n${block.join('\n')}\nendbfrange`);
  }
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def 1 begincodespacerange <0000> <ffff> endcodespacerange\n${blocks.join('\n')}\nendcmap end end`;
}

function writeFile(objects: readonly string[], root: number, kids: readonly number[], options: PdfOptions): Uint8Array {
  let text = '%PDF-1.7\n';
  const offsets = new Map<number, number>();
  const write = (id: number, body: string): void => {
    offsets.set(id, text.length);
    text += `${id} 0 obj\n${body}\nendobj\n`;
  };
  objects.forEach((body, index) => write(index + 1, body));
  write(root, `<< /Type /Pages /Kids [${kids.map((id) => `${id} 0 R`).join(' ')}] /Count ${kids.length} >>`);
  write(root + 1, `<< /Type /Catalog /Pages ${root} 0 R >>`);
  const start = text.length;
  text += 'xref\n0 1\n0000000000 65535 f \n';
  for (const [id, offset] of offsets) text += `${id} 1\n${String(offset).padStart(10, '0')} 00000 n \n`;
  const zeros = '0'.repeat(64);
  const lock = options.encrypted
    ? `/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <${zeros}> /U <${zeros}> >> /ID [<${zeros}> <${zeros}>]`
    : '';
  text += `trailer << /Size ${root + 2} /Root ${root + 1} 0 R ${lock} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);
}
