// Stands in for Tesseract: says the width of each picture and its own process number. Like the C library's, its output waits until 4 kB
// have come together. A picture 13 pixels wide ends it, one of 14 keeps it busy for ever; FAKE_TESSERACT=alone knows no list of files.
import { openSync, readFileSync, readSync, writeSync } from 'node:fs';

const args = process.argv.slice(2);
if (args.includes('--version')) {
  process.stdout.write('tesseract 5.3.0\n');
  process.exit(0);
}
if (args.includes('stream_filelist=1') && process.env['FAKE_TESSERACT'] === 'alone') process.exit(1);

let waiting = '';
const say = (name, bytes) => {
  const width = bytes.readUInt32LE(18);
  if (width === 13) process.exit(3);
  while (width === 14);
  waiting += `<div class='ocr_page' id='page_1' title='image &quot;${name}&quot;; bbox 0 0 9 9'>\n`;
  waiting += `<span class='ocr_line' id='line_1_1' title="bbox 1 1 9 9; baseline 0 0; x_size 8">\n`;
  waiting += `<span class='ocrx_word' id='word_1_1' title='bbox 1 1 9 9; x_wconf 90'>${width}:${process.pid}</span>\n</div>\n`;
  const full = waiting.length - (waiting.length % 4096);
  if (full > 0) writeSync(1, waiting.slice(0, full));
  waiting = waiting.slice(full);
};

if (!args.includes('stream_filelist=1')) {
  say('stdin', readFileSync(0));
  writeSync(1, waiting);
  process.exit(0);
}
const part = Buffer.alloc(65_536);
for (let asked = ''; ;) {
  const count = readSync(0, part);
  if (count === 0) process.exit(0);
  const lines = (asked + part.toString('latin1', 0, count)).split('\n');
  asked = lines.pop();
  for (const name of lines) say(name, readFileSync(openSync(name, 'r')));
}
