import { makeDoc } from '../make-doc.ts';
import { makeDocx, paragraph, run } from '../make-docx.ts';
import { put, writePdf } from '../../ingest/pdf-writer.ts';

/** A document that carries one string, over and over, in a place of its own. */
export interface Carrier {
  readonly name: string;
  /** Decides text against Markdown. */
  readonly file: string;
  /** About `length` code units of `unit` in a document. */
  readonly make: (unit: string, length: number) => Uint8Array;
}

/** Before the strings: so that the text counts as a plan and they stand in its body. */
export const LEAD = 'KẾ HOẠCH\nTuyên truyền năm 2024\n\nI. NỘI DUNG\n\n1. ';
const CHUNK = 240;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const fill = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length));
/** One short line's worth of the string, as often as it takes. */
const chunks = (unit: string, length: number): string[] => {
  const chunk = fill(unit, CHUNK).replaceAll('\n', ' ').trim();
  return Array.from({ length: Math.ceil(length / Math.max(chunk.length, 1)) }, () => chunk);
};
/** A character that XML 1.0 and HTML allow, escaped. */
const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const html = (body: string): Uint8Array => utf8(`<html><body><p>KẾ HOẠCH</p><p>I. NỘI DUNG</p>${body}</body></html>`);
const rtf = (text: string): Uint8Array => {
  let shown = '';
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x80) shown += `\\u${code > 0x7fff ? code - 0x10000 : code}?`;
    else if (code === 0x0a) shown += '\\line ';
    else shown += '\\{}'.includes(text.charAt(at)) ? `\\${text.charAt(at)}` : text.charAt(at);
  }
  return utf8(`{\\rtf1\\ansi KẾ HOẠCH\\par I. A\\par ${shown}\\par}`);
};
const HEAD_DOCX = paragraph('KẾ HOẠCH') + paragraph('I. NỘI DUNG');
const PDF_LINE = 80;
const PDF_LINES = 45;

function pdf(text: string): Uint8Array {
  const flat = text.replaceAll('\n', ' ');
  const lines = ['KẾ HOẠCH', 'I. NỘI DUNG'];
  for (let at = 0; at < flat.length; at += PDF_LINE) lines.push(flat.slice(at, at + PDF_LINE));
  const pages = [];
  for (let at = 0; at < lines.length; at += PDF_LINES)
    pages.push({ marks: lines.slice(at, at + PDF_LINES).map((line, index) => put(60, 60 + index * 16, line)) });
  return writePdf(pages);
}

/** Every place in which an attack of 14,420 conversions found something that grew faster than its text. */
export const CARRIERS: readonly Carrier[] = [
  { name: 'text', file: 'x.txt', make: (unit, length) => utf8(LEAD + fill(unit, length)) },
  {
    name: 'opening',
    file: 'x.txt',
    make: (unit, length) => utf8(`KẾ HOẠCH\nTuyên truyền\n\n${fill(unit, length)}:\n- a\n`),
  },
  {
    name: 'heading',
    file: 'x.txt',
    make: (unit, length) =>
      utf8(
        `KẾ HOẠCH\nTuyên truyền\n${chunks(unit, length)
          .map((chunk, index) => `${index + 1}. ${chunk}\n- a\n`)
          .join('')}`,
      ),
  },
  {
    name: 'list',
    file: 'x.txt',
    make: (unit, length) =>
      utf8(
        `${LEAD}a:\n${chunks(unit, length)
          .map((chunk) => `- ${chunk};\n`)
          .join('')}`,
      ),
  },
  {
    name: 'addressee',
    file: 'x.txt',
    make: (unit, length) =>
      utf8(
        `UBND XÃ A\nSố: 1/UBND\n\nKính gửi:\n${chunks(unit, length)
          .map((chunk) => `- ${chunk};\n`)
          .join('')}\nĐề nghị các xã:\n1. a\n`,
      ),
  },
  {
    name: 'columns',
    file: 'x.txt',
    make: (unit, length) => utf8(`UBND XÃ A\n${chunks(unit, length).join('\t')}\n\n${LEAD}`),
  },
  {
    name: 'cell',
    file: 'x.html',
    make: (unit, length) =>
      html(
        `<table><tr><th>TT</th><th>Nội dung</th></tr><tr><td>1</td><td>${escape(fill(unit, length))}</td></tr></table>`,
      ),
  },
  {
    name: 'rows',
    file: 'x.html',
    make: (unit, length) =>
      html(
        `<table><tr><th>TT</th><th>Nội dung</th><th>Chủ trì</th></tr>${chunks(unit, length / 2)
          .map((chunk) => `<tr><td>1</td><td>${escape(chunk)}</td><td>${escape(chunk)}</td></tr>`)
          .join('')}</table>`,
      ),
  },
  {
    name: 'footnotes',
    file: 'x.docx',
    make: (unit, length) => {
      const notes = chunks(unit, length).map((chunk, index) => [
        paragraph(run('a') + run(`<w:footnoteReference w:id="${index + 1}"/>`)),
        `<w:footnote w:id="${index + 1}">${paragraph(run(escape(chunk)))}</w:footnote>`,
      ]);
      return makeDocx({
        body: HEAD_DOCX + notes.map(([body]) => body).join(''),
        footnotes: notes.map(([, note]) => note).join(''),
      });
    },
  },
  { name: 'HTML', file: 'x.html', make: (unit, length) => html(`<p>${escape(fill(unit, length))}</p>`) },
  {
    name: 'Markdown',
    file: 'x.md',
    make: (unit, length) => utf8(`# KẾ HOẠCH\n\n## I. NỘI DUNG\n\n${fill(unit, length)}\n`),
  },
  {
    name: 'DOCX',
    file: 'x.docx',
    make: (unit, length) =>
      makeDocx({ body: HEAD_DOCX + paragraph(run(escape(fill(unit, length).replaceAll('\n', ' ')))) }),
  },
  {
    name: 'DOC',
    file: 'x.doc',
    make: (unit, length) => makeDoc(`KẾ HOẠCH\rI. NỘI DUNG\r${fill(unit, length).replaceAll('\n', '\v')}\r`),
  },
  { name: 'RTF', file: 'x.rtf', make: (unit, length) => rtf(fill(unit, length)) },
  { name: 'PDF', file: 'x.pdf', make: (unit, length) => pdf(fill(unit, length)) },
];
