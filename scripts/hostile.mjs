// Hostile documents of our own making, by class; each one small on disk. For soak.mjs and the tests.
import { zipSync } from 'fflate';
import { BYTES } from './mutants/bytes.mjs';
import { FORMATS } from './mutants/formats.mjs';

const bytes = (text) => new TextEncoder().encode(text);

/** A PDF of one page with this content stream. Offsets in the cross-reference table are left to the reader's repair. */
function makePdf(content, extra = '') {
  return bytes(
    [
      '%PDF-1.4',
      '1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj',
      '2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj',
      '3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>> endobj',
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
