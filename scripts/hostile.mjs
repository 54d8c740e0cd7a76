// Hostile documents of our own making, by class; each one small on disk. For soak.mjs and the tests.
import { BYTES } from './mutants/bytes.mjs';
import { FORMATS } from './mutants/formats.mjs';
import { zipSync, zlibSync } from 'fflate';

const bytes = (text) => new TextEncoder().encode(text);

/** A PDF of one page with this content stream. Offsets in the cross-reference table are left to the reader's repair. */
function makePdf(content, extra = '', resources = '') {
  return bytes(
    [
      '%PDF-1.4',
      '1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj',
      '2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj',
      '3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>' +
        `${resources}>>>> endobj`,
      `4 0 obj <</Length ${content.length}>> stream\n${content}\nendstream endobj`,
      '5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj',
      extra,
      'trailer <</Root 1 0 R>>',
      '%%EOF',
    ].join('\n'),
  );
}

function makeDocx(body) {
  const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  return zipSync({
    '[Content_Types].xml': bytes(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': bytes(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': bytes(`<w:document ${word}><w:body>${body}</w:body></w:document>`),
  });
}

const random = (length) => {
  let state = 12_345;
  return Uint8Array.from({ length }, () => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) >> 16);
};

/** A PNG file with this head and no more of a picture than `rows` rows of black. */
function makePng(width, height, rows) {
  const chunk = (name, content) => {
    const part = new Uint8Array(content.length + 12);
    const view = new DataView(part.buffer);
    view.setUint32(0, content.length);
    part.set(bytes(name), 4);
    part.set(content, 8);
    view.setUint32(content.length + 8, crc32(part.subarray(4, content.length + 8)));
    return part;
  };
  const head = new Uint8Array(13);
  new DataView(head.buffer).setUint32(0, width);
  new DataView(head.buffer).setUint32(4, height);
  head.set([1, 0, 0, 0, 0], 8);
  const pixels = zlibSync(new Uint8Array(rows * (Math.ceil(width / 8) + 1)));
  return join([
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', pixels),
    chunk('IEND', new Uint8Array()),
  ]);
}

function crc32(part) {
  let crc = -1;
  for (const byte of part) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xed_b8_83_20 : 0);
  }
  return (crc ^ -1) >>> 0;
}

function join(parts) {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A TIFF file with so many pages of one pixel; the last directory points at `last` (0 ends the file). */
function makeTiff(pages, last = 0) {
  const entries = [
    [256, 1],
    [257, 1],
    [258, 8],
    [259, 1],
    [262, 1],
    [273, 8],
    [277, 1],
    [278, 1],
    [279, 1],
  ];
  const size = 2 + entries.length * 12 + 4;
  const view = new DataView(new ArrayBuffer(10 + pages * size));
  view.setUint32(0, 0x49492a00);
  view.setUint32(4, 10, true);
  for (let page = 0; page < pages; page += 1) {
    const at = 10 + page * size;
    view.setUint16(at, entries.length, true);
    entries.forEach(([tag, value], row) => {
      view.setUint16(at + 2 + row * 12, tag, true);
      view.setUint16(at + 4 + row * 12, 4, true);
      view.setUint32(at + 6 + row * 12, 1, true);
      view.setUint32(at + 10 + row * 12, value, true);
    });
    view.setUint32(at + size - 4, page + 1 < pages ? at + size : last, true);
  }
  return new Uint8Array(view.buffer);
}

/** The first bytes of a JPEG file of this size, and then noise. */
function makeJpeg(width, height) {
  const head = [0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, height >> 8, height & 255, width >> 8, width & 255, 3];
  return join([Uint8Array.from([...head, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0]), random(4_000)]);
}

/** An animated WebP file, as far as its head tells. */
function makeAnimation() {
  const head = bytes('RIFF\0\0\0\0WEBPVP8X\n\0\0\0');
  return join([head, Uint8Array.from([2, 0, 0, 0, 9, 0, 0, 9, 0, 0]), bytes('ANIM'), random(100)]);
}

/** A PDF page with a picture that unpacks to 900 million pixels. */
function makeHugePicture() {
  const pixels = zlibSync(new Uint8Array(4_000_000), { level: 9 });
  const text = Array.from(pixels, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return makePdf(
    '595 0 0 842 0 0 cm /I Do',
    `6 0 obj <</Type/XObject/Subtype/Image/Width 30000/Height 30000/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter[/ASCIIHexDecode/FlateDecode]/Length ${text.length + 1}>> stream\n${text}>\nendstream endobj`,
    '/XObject<</I 6 0 R>>',
  );
}

/** Name with extension, and what makes the bytes (made when asked for: some take a moment). */
export const HOSTILE = [
  ['empty.pdf', () => new Uint8Array()],
  ['cut.pdf', () => makePdf('BT /F1 12 Tf (x) Tj ET').subarray(0, 200)],
  ['unbalanced-q.pdf', () => makePdf('q '.repeat(16_000) + 'BT /F1 12 Tf (x) Tj ET')],
  ['nested-arrays.pdf', () => makePdf('['.repeat(200_000))],
  ['page-tree-cycle.pdf', () => makePdf('', '2 0 obj <</Type/Pages/Kids[2 0 R]/Count 9>> endobj')],
  ['cut.docx', () => makeDocx('<w:p/>').subarray(0, 300)],
  ['bomb.docx', () => makeDocx(`<w:p><w:r><w:t>${' '.repeat(60_000_000)}</w:t></w:r></w:p>`)],
  ['deep.docx', () => makeDocx('<w:smartTag>'.repeat(50_000) + '</w:smartTag>'.repeat(50_000))],
  ['not-word.docx', () => zipSync({ 'a.txt': bytes('x') })],
  ['deep.rtf', () => bytes(`{\\rtf1${'{'.repeat(20_000)}x${'}'.repeat(20_000)}}`)],
  ['deep.html', () => bytes(`<html><body>${'<div>'.repeat(50_000)}x`)],
  ['ole.doc', () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...random(2_000)])],
  ['random.txt', () => random(20_000)],
  ['numbers.txt', () => bytes('1.1.1.'.repeat(50_000))],
  ['days.txt', () => bytes('ngày ngày '.repeat(50_000))],
  ['blanks.txt', () => bytes(`${' '.repeat(200_000)}x`)],
  ['one-pixel.png', () => makePng(1, 1, 1)],
  ['huge.png', () => makePng(30_000, 30_000, 30_000)],
  ['black.png', () => makePng(1_200, 1_700, 1_700)],
  ['cut.png', () => makePng(1_200, 1_700, 40)],
  ['broken.jpg', () => makeJpeg(1_200, 1_700)],
  ['huge.jpg', () => makeJpeg(60_000, 60_000)],
  ['loop.tif', () => makeTiff(3, 10)],
  ['many-pages.tif', () => makeTiff(2_000)],
  ['animated.webp', makeAnimation],
  [
    'cut.bmp',
    () =>
      join([
        bytes('BM'),
        Uint8Array.from([64, 0, 0, 0]),
        new Uint8Array(12),
        Uint8Array.from([16, 39, 0, 0, 16, 39, 0, 0, 1, 0, 24, 0]),
        new Uint8Array(34),
      ]),
  ],
  ['huge-picture.pdf', makeHugePicture],
  ['brackets.md', () => bytes('['.repeat(50_000))],
];

const CHANGES = (extension) => Object.entries({ ...BYTES, ...FORMATS[extension] });

/**
 * A document with a fault that the random stream decides: a change of bytes or one that knows the format. `keeps`: the share of the
 * text that can still be there, by the bytes that are left.
 */
export function makeMutant(extension, bytes, other, random) {
  // Changes that know the format leave more to read, and go deeper into a reader.
  const known = Object.entries(FORMATS[extension] ?? {});
  const [change, apply] = random.pick(known.length > 0 && random.next() < 0.6 ? known : CHANGES(extension));
  return { change, ...apply(bytes, random, other) };
}
