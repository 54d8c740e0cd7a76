import { show, showBytes, showDay } from './message-table.ts';
import type { MessageTable, Sentence } from './message-table.ts';

const size = (value: string | number | undefined): string => showBytes(value, '.');

export const MESSAGES_EN: MessageTable = new Map<string, Sentence>([
  // open
  ['open/not-found', () => 'There is no such file.'],
  ['open/own-record', () => 'This is a record made by kehoach, not a document; give it to compare or audit.'],
  ['open/not-a-file', () => 'This path is not a regular file.'],
  ['open/no-permission', () => 'No permission to read this file.'],
  ['open/folder-unreadable', (a) => `This folder could not be opened to look for documents (${show(a['reason'])}).`],
  ['open/unreadable', (a) => `The operating system could not read this file (${show(a['reason'])}).`],
  ['open/too-large', (a) => `The file has ${size(a['bytes'])}, more than the limit of ${size(a['limit'])}.`],
  // detect
  ['detect/unknown-format', () => 'Unknown format: the content is neither text, PDF, Word nor HTML.'],
  [
    'detect/unsupported-format',
    (a) => `The format ${show(a['format'])} cannot be read yet; save it as PDF, DOCX or plain text.`,
  ],
  [
    'detect/name-mismatch',
    (a) => `The file is named .${show(a['name'])} but holds something else (${show(a['format'])}); check the file.`,
  ],
  // ingest
  ['ingest/empty', () => 'The file is empty.'],
  ['ingest/no-text', () => 'There is no text to read: the file is blank or holds only images.'],
  ['ingest/encrypted', () => 'The file is protected by a password; remove it and run again.'],
  ['ingest/broken-pdf', () => 'The PDF is broken or cut short and cannot be opened.'],
  ['ingest/file-too-large', (a) => `The file has ${size(a['bytes'])}, more than the limit of ${size(a['limit'])}.`],
  ['ingest/too-large', (a) => `Over the limit for ${show(a['limit'])} (${show(a['value'])}).`],
  ['ingest/too-many-bytes', (a) => `It unpacks to too much data (limit ${size(a['limit'])}).`],
  ['ingest/too-many-pages', (a) => `Too many pages (limit ${show(a['limit'])}).`],
  ['ingest/text-too-long', (a) => `The text is too long (limit ${show(a['limit'])} characters).`],
  ['ingest/zip-broken', () => 'The archive (DOCX) is broken or cut short and cannot be opened.'],
  ['ingest/zip-member-missing', (a) => `The DOCX lacks its required part ${show(a['name'])}.`],
  ['ingest/zip-method', (a) => `The archive uses an odd compression method (${show(a['method'])}).`],
  ['ingest/invalid-utf8', (a) => `Not valid UTF-8, replaced by �: ${show(a['count'])} places.`],
  ['ingest/line-too-long', (a) => `A line of ${show(a['length'])} characters was split.`],
  ['ingest/damaged-container', () => 'The Word file (.doc) is broken or cut short and cannot be opened.'],
  ['ingest/docx-unreadable', () => 'The structure of the DOCX is broken and its content cannot be read.'],
  ['ingest/embedded-part-ignored', (a) => `Embedded documents were not read: ${show(a['count'])}.`],
  [
    'ingest/formatting-unread',
    () => 'The formatting (bold, italics, tables) could not be read; only the text was taken.',
  ],
  [
    'ingest/font-lost',
    (a) =>
      `A font in the file is damaged: ${show(a['texts'])} pieces of text on this page could not be read; use another copy or recognition.`,
  ],
  [
    'ingest/font-contradicts',
    (a) =>
      `A font in the file contradicts itself: its names of letters and its map differ in ${show(a['texts'])} pieces of text on this page, so letters and figures may not be what the page shows.`,
  ],
  ['ingest/page-content-lost', () => 'The content of a page of the PDF is damaged: text is missing; use another copy.'],
  ['ingest/no-main-part', () => 'The Word file has no main part.'],
  [
    'ingest/no-text-layer',
    ({ picture }) =>
      picture === 1
        ? 'The file is a picture; it needs character recognition first.'
        : 'The PDF has no text layer (perhaps a scan); it needs character recognition first.',
  ],
  ['ingest/not-docx', () => 'This archive is not a Word document (DOCX).'],
  [
    'ingest/page-needs-ocr',
    (a) =>
      a['reason'] === 'garbled'
        ? 'A font of this page turns some letters into others: what was read is not everywhere what the page shows; it needs character recognition.'
        : 'This page is an image or has no readable text; it needs character recognition.',
  ],
  [
    'ingest/cut-short',
    () => 'The file is cut short: what follows the cut is missing, the record holds the first part only.',
  ],
  [
    'ingest/table-unread',
    (a) => `A table has lost its rows (${show(a['count'])} cells); the text of its cells is kept as paragraphs.`,
  ],
  [
    'ingest/text-incomplete',
    (a) =>
      `Only ${show(a['found'])} of the ${show(a['expected'])} characters of the file could be read; the rest is damaged.`,
  ],
  [
    'ingest/image-page',
    (a) =>
      `${show(a['count'])} page(s) in the Word file are pictures only; their text was not read and needs text recognition.`,
  ],
  [
    'ingest/unreadable-text',
    () => 'Most of the text cannot be read (wrong character encoding); save the file again as Unicode (UTF-8).',
  ],
  [
    'ingest/damaged-file',
    (a) => `The file is named .${show(a['name'])}, but its content is damaged beyond recognition.`,
  ],
  ['ingest/zip-crc', (a) => `The part ${show(a['name'])} of the file was changed or damaged (its CRC-32 differs).`],
  [
    'ingest/letters-lost',
    (a) => `${show(a['count'])} letters were lost when the file was encoded twice; the others were restored.`,
  ],
  ['ingest/workbook-unreadable', () => 'The workbook is damaged and cannot be read.'],
  ['ingest/message-unreadable', () => 'The mail message is damaged and cannot be read.'],
  ['ingest/rar-broken', () => 'The RAR file is damaged or cut short and cannot be opened.'],
  [
    'detect/archive-inside',
    () =>
      'The archive holds no document that can be read, or is nested more than two deep; unpack it and read its files.',
  ],
  ['ingest/broken-picture', () => 'The picture is damaged, cut short or animated and cannot be opened.'],
  [
    'ingest/picture-too-large',
    (a) =>
      `A picture of ${show(a['width'])} × ${show(a['height'])} pixels is too large (limit ${show(a['limit'])} pixels).`,
  ],
  ['ingest/no-recognizer', () => 'No text recognition could be started; install the package again (npm install).'],
  [
    'ingest/page-not-recognized',
    () => 'This page could not be recognized (out of time, too large or damaged) and was left out.',
  ],
  [
    'ingest/page-unreadable',
    () => 'No Vietnamese could be read on this page (blurred, noise, another script); it was left out.',
  ],
  ['ingest/page-without-text', () => 'No text could be read on this page: it is blank or holds a picture only.'],
  [
    'ingest/print-under-stamp',
    (a) =>
      `${show(a['lines'])} lines under or beside a stamp or seal could not be read in full; compare them with the picture.`,
  ],
  ['ingest/unreadable-scan', () => 'No Vietnamese text could be read in this scan: blurred, noise, or no text.'],
  [
    'ingest/low-recognition',
    (a) =>
      `This page was recognized poorly (confidence ${show(a['confidence'])} %, ${show(a['missed'])} % of the letters unread); compare it with the picture.`,
  ],
  [
    'ingest/doubtful-field',
    (a) =>
      `Doubtful words in ${show(a['field'])}: "${show(a['text'])}" (confidence ${show(a['confidence'])} %); compare them with the picture.`,
  ],
  ['ingest/mended', (a) => `Read as "${show(a['read'])}", put right to "${show(a['put'])}" (${show(a['why'])}).`],
  [
    'ingest/handwritten-number',
    (a) => `A handwritten number that cannot be read (it came out as "${show(a['read'])}"); left blank.`,
  ],
  ['ingest/xml-fault', () => 'The XML of the file has a fault; what follows it may be missing.'],
  // structure
  [
    'header/blank-number',
    (a) => `The document's number is still blank${a['symbol'] ? ` ("/${show(a['symbol'])}")` : ''}.`,
  ],
  ['header/blank-date', (a) => `The day of issue is still blank ("${show(a['raw'])}").`],
  ['time/end-before-start', (a) => `The end (${showDay(a['to'])}) lies before the start (${showDay(a['from'])}).`],
  [
    'time/before-issue',
    (a) => `The deadline ${showDay(a['to'])} had passed when the document was issued (${showDay(a['issued'])}).`,
  ],
  ['time/weekday-mismatch', (a) => `The weekday does not fit the date: "${show(a['raw'])}".`],
  ['recipients/unit-not-informed', (a) => `"${show(a['unit'])}" is given work but is not among the recipients.`],
  ['structure/other-language', () => 'The text is not in Vietnamese; only Vietnamese documents are read.'],
  ['structure/number-gap', (a) => `The number "${show(a['marker'])}" skips; "${show(a['expected'])}" was expected.`],
  [
    'structure/number-misread',
    (a) => `The number "${show(a['marker'])}" was probably misread; taken as "${show(a['read'])}".`,
  ],
  ['structure/number-repeated', (a) => `The number "${show(a['marker'])}" is repeated.`],
  [
    'structure/not-a-plan',
    () => 'Nothing of an administrative document was found (header, numbered sections, recipients or signature).',
  ],
  // batch
  ['batch/timeout', (a) => `Reading took more than ${show(a['seconds'])} seconds and was stopped.`],
  ['batch/memory', (a) => `Reading needed more than ${show(a['limit'])} MB of memory and was stopped.`],
  [
    'batch/quarantined',
    () => 'The file crashed the reading process twice and is quarantined; use --force to try again.',
  ],
  ['batch/defect', (a) => `The program failed on this file (${show(a['error'])}); please report it.`],
  ['batch/machine-trouble', (a) => explainTrouble(show(a['reason']))],
]);

/** Trouble of the machine, by the operating system's code or what happened to a reading process (batch/machine-trouble.ts). */
function explainTrouble(reason: string): string {
  switch (reason) {
    case 'EMFILE':
    case 'ENFILE':
      return 'The system has no file handles left, so this file is still to be read.';
    case 'ENOMEM':
    case 'EAGAIN':
      return 'The machine is short of memory or has reached its limit of processes, so this file is still to be read.';
    case 'killed':
      return 'The reading process was ended from outside, so this file is still to be read.';
    case 'no-process':
      return 'No reading process could be started, so this file is still to be read.';
    default:
      return `The machine is in trouble (${reason}), so this file is still to be read.`;
  }
}
