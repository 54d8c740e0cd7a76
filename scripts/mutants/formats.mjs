// Changes that know the format: what comes out is a whole container with one fault inside.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const latin1 = {
  decode: (bytes) => Buffer.from(bytes).toString('latin1'),
  encode: (text) => new Uint8Array(Buffer.from(text, 'latin1')),
};

/** Edits one match of a pattern, by chance. */
function editMatch(text, pattern, random, edit) {
  const matches = [...text.matchAll(pattern)];
  if (matches.length === 0) return text;
  const match = random.pick(matches);
  return text.slice(0, match.index) + edit(match[0]) + text.slice(match.index + match[0].length);
}

/** An XML part of a DOCX edited and the package zipped anew, its checksums right. */
function editXml(edit) {
  return (bytes, random) => {
    const members = unzipSync(bytes);
    const parts = Object.keys(members).filter((name) => /^word\/[^/]+\.xml$/.test(name));
    const part = random.next() < 0.6 ? 'word/document.xml' : random.pick(parts);
    const { text, keeps } = edit(strFromU8(members[part]), random);
    return { bytes: zipSync({ ...members, [part]: strToU8(text) }), keeps };
  };
}
const TAG = /<\/?[A-Za-z][^<>]*>/g;
const whole = (text) => ({ text, keeps: 1 });

const DOCX = {
  'xml-byte': editXml((text, random) => {
    const at = random.below(text.length);
    return whole(text.slice(0, at) + String.fromCharCode(32 + random.below(95)) + text.slice(at + 1));
  }),
  'xml-tag-lost': editXml((text, random) => whole(editMatch(text, TAG, random, () => ''))),
  'xml-tag-twice': editXml((text, random) => whole(editMatch(text, TAG, random, (tag) => tag + tag))),
  'xml-name': editXml((text, random) => whole(editMatch(text, /<\/?w:[a-zA-Z]+/g, random, (tag) => `${tag}x`))),
  'xml-value': editXml((text, random) =>
    whole(
      editMatch(text, /w:val="[^"]*"/g, random, () => `w:val="${random.pick(['', '-1', '99999999999', 'x', '&#0;'])}"`),
    ),
  ),
  'xml-cut': editXml((text, random) => {
    const end = random.below(text.length);
    return { text: text.slice(0, end), keeps: end / text.length };
  }),
  'xml-deep': editXml((text) => whole(text.replace(/<w:body>/, `<w:body>${'<w:sdt><w:sdtContent>'.repeat(300)}`))),
  'part-lost': (bytes, random) => {
    const members = unzipSync(bytes);
    delete members[random.pick(Object.keys(members))];
    return { bytes: zipSync(members), keeps: 1 };
  },
};

const DOC = {
  /** A word of the header, the sector tables or the directory. */
  'ole-table': (bytes, random) => {
    const copy = bytes.slice();
    const view = new DataView(copy.buffer);
    const sector = random.pick([0, 1 + view.getUint32(0x4c, true), 1 + view.getUint32(0x30, true)]);
    const at = Math.min(sector * 512 + 4 * random.below(128), copy.length - 4);
    view.setUint32(at, random.pick([0, 1, random.below(2 ** 31), 0xffffffff, 0xfffffffe]), true);
    return { bytes: copy, keeps: 1 };
  },
  /** A word of the FIB: where structures stand and how long they are. */
  fib: (bytes, random) => {
    const copy = bytes.slice();
    const view = new DataView(copy.buffer);
    for (let at = 512; at + 1_024 < copy.length; at += 512) {
      if (view.getUint16(at, true) !== 0xa5ec) continue;
      view.setUint32(at + 4 * random.below(224), random.pick([0, random.below(2 ** 16), 0xffffffff]), true);
      break;
    }
    return { bytes: copy, keeps: 1 };
  },
};

const editLatin1 = (edit) => (bytes, random) => {
  const { text, keeps } = edit(latin1.decode(bytes), random);
  return { bytes: latin1.encode(text), keeps };
};

const RTF = {
  'group-lost': editLatin1((text, random) => whole(editMatch(text, /[{}]/g, random, () => ''))),
  'group-open': editLatin1((text, random) => whole(editMatch(text, /\\par\b/g, random, (word) => `{${word}`))),
  'control-number': editLatin1((text, random) =>
    whole(
      editMatch(text, /\\[a-z]+-?\d+/g, random, (word) =>
        word.replace(/-?\d+$/, random.pick(['-1', '99999999', '65536'])),
      ),
    ),
  ),
  'control-lost': editLatin1((text, random) => whole(editMatch(text, /\\[a-z]+-?\d* ?/g, random, () => ''))),
  'binary-claim': editLatin1((text, random) =>
    whole(editMatch(text, /\\par\b/g, random, (word) => `${word}\\bin999999 `)),
  ),
};

const PDF = {
  'object-number': editLatin1((text, random) =>
    whole(editMatch(text, /\d+ 0 R/g, random, () => `${random.below(60)} 0 R`)),
  ),
  'object-end': editLatin1((text, random) => whole(editMatch(text, /endobj|endstream/g, random, () => ''))),
  'stream-length': editLatin1((text, random) =>
    whole(editMatch(text, /\/Length \d+/g, random, () => `/Length ${random.pick([0, 1, 99999999])}`)),
  ),
  filter: editLatin1((text, random) =>
    whole(editMatch(text, /\/FlateDecode/g, random, () => random.pick(['/LZWDecode', '/Flate', '/X']))),
  ),
  'cross-reference': editLatin1((text, random) =>
    whole(editMatch(text, /startxref\s+\d+/g, random, () => `startxref\n${random.below(text.length * 2)}`)),
  ),
  'page-tree': editLatin1((text, random) =>
    whole(editMatch(text, /\/Count \d+/g, random, () => `/Count ${random.pick(['-1', '0', '999999999'])}`)),
  ),
};

const MARKUP = {
  'tag-lost': editLatin1((text, random) => whole(editMatch(text, /<[^<>]*>/g, random, () => ''))),
  'tag-open': editLatin1((text, random) => whole(editMatch(text, />/g, random, () => ''))),
};
const LINES = {
  'lines-shuffled': editLatin1((text, random) => {
    const lines = text.split('\n');
    const [from, to] = [random.below(lines.length), random.below(lines.length)];
    [lines[from], lines[to]] = [lines[to], lines[from]];
    return whole(lines.join('\n'));
  }),
  'line-ends-lost': editLatin1((text, random) => whole(editMatch(text, /\n/g, random, () => ' '))),
};

/** By extension. */
export const FORMATS = { docx: DOCX, doc: DOC, rtf: RTF, pdf: PDF, html: MARKUP, md: LINES, txt: LINES };
