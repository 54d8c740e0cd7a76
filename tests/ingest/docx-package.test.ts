import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/document/raw-document.ts';
import type { ReadLimits } from '../../src/document/raw-document.ts';
import { SourceError } from '../../src/document/source-error.ts';
import { readDocx } from '../../src/ingest/docx/index.ts';
import { cell, makeDocx, paragraph, row, run, table } from '../support/make-docx.ts';
import { readTexts, showTexts } from '../support/read-docx.ts';

const GOOD = makeDocx({ body: paragraph('Kế hoạch') });
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

function withDocument(xml: string | Uint8Array): Uint8Array {
  return makeDocx({ body: '', members: { 'word/document.xml': typeof xml === 'string' ? strToU8(xml) : xml } });
}

async function findFault(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): Promise<string> {
  try {
    await readDocx(bytes, { ...DEFAULT_LIMITS, ...limits });
    return 'none';
  } catch (error) {
    if (error instanceof SourceError) return `${error.status} ${error.code}`;
    throw error;
  }
}

describe('what is no Word file', () => {
  const utf16 = (text: string) => new Uint8Array(Array.from(text).flatMap((sign) => [sign.charCodeAt(0), 0]));
  const container = (name: string) =>
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0), ...utf16(name)]);

  it.each([
    ['nothing', new Uint8Array(), 'corrupt ingest/zip-broken'],
    ['text', strToU8('Kế hoạch'), 'corrupt ingest/zip-broken'],
    ['a file cut at its end', GOOD.subarray(0, GOOD.length - 40), 'corrupt ingest/zip-broken'],
    ['half a file', GOOD.subarray(0, GOOD.length >> 1), 'corrupt ingest/zip-broken'],
    ['an archive of something else', zipSync({ 'a.txt': strToU8('a') }), 'corrupt ingest/no-main-part'],
    ['an empty main part', withDocument(''), 'corrupt ingest/no-main-part'],
    ['a main part that is not XML', withDocument('Kế hoạch'), 'corrupt ingest/no-main-part'],
    ['a main part that is not Word', withDocument('<workbook><sheet/></workbook>'), 'corrupt ingest/no-main-part'],
    ['an encrypted document', container('EncryptedPackage'), 'password ingest/encrypted'],
    ['an old Word file', container('WordDocument'), 'unsupported ingest/not-docx'],
  ])('is refused: %s', async (_, bytes, expected) => {
    expect(await findFault(bytes)).toBe(expected);
  });

  it('an empty document is one', async () => {
    expect((await readDocx(makeDocx({ body: '' }), DEFAULT_LIMITS)).blocks).toEqual([]);
  });
});

describe('limits', () => {
  const spaces = `<w:document xmlns:w="${WORD}"><w:body>${' '.repeat(3_000_000)}</w:body></w:document>`;
  const deep = (levels: number) => paragraph('<w:smartTag>'.repeat(levels) + run('x') + '</w:smartTag>'.repeat(levels));
  const nested = (levels: number) => {
    let content = paragraph('x');
    for (let level = 0; level < levels; level += 1) content = table([row([cell(content + paragraph(''))])]);
    return content;
  };

  it.each([
    ['bytes', GOOD, { maxBytes: 100 }],
    ['unpacked bytes', withDocument(spaces), { maxUnpackedBytes: 1_000_000 }],
    ['ratio', withDocument(spaces), {}],
    ['entries', GOOD, { maxZipEntries: 2 }],
    ['depth of elements', makeDocx({ body: deep(300) }), {}],
    ['depth of tables', makeDocx({ body: nested(100) }), {}],
    ['length of text', makeDocx({ body: paragraph('x'.repeat(100)) }), { maxTextLength: 50 }],
  ])('are kept: %s', async (_, bytes, limits) => {
    expect(await findFault(bytes, limits)).toBe('too-large ingest/too-large');
  });

  it('leave room for real depth', async () => {
    expect(showTexts(await readTexts(makeDocx({ body: deep(200) + nested(20) })))).toEqual(['x', 'x']);
  });

  it('do not count what is never unpacked', async () => {
    const picture = new Uint8Array(5_000_000);
    const bytes = makeDocx({ body: paragraph('ảnh'), members: { 'word/media/image1.png': picture } });
    expect(await findFault(bytes, { maxUnpackedBytes: 100_000 })).toBe('none');
  });
});

describe('odd Word files', () => {
  const document = (body: string) => `<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`;
  const littleEndian = (text: string) => {
    const units = new Uint16Array([0xfeff, ...Array.from(text, (sign) => sign.charCodeAt(0))]);
    return new Uint8Array(units.buffer);
  };

  it.each([
    [
      'other prefixes',
      `<x:document xmlns:x="${WORD}"><x:body><x:p><x:r><x:t>a</x:t></x:r></x:p></x:body></x:document>`,
      ['a'],
    ],
    ['no prefix', `<document xmlns="${WORD}"><body><p><r><t>a</t></r></p></body></document>`, ['a']],
    [
      'the strict format',
      document(paragraph('a')).replace(WORD, 'http://purl.oclc.org/ooxml/wordprocessingml/main'),
      ['a'],
    ],
    ['UTF-16', littleEndian(document(paragraph('Điều 1'))), ['Điều 1']],
    ['a byte order mark', `\uFEFF${document(paragraph('a'))}`, ['a']],
    ['CDATA', document(paragraph(run('<w:t><![CDATA[a < b]]></w:t>'))), ['a < b']],
    [
      'a document type with entities',
      `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///nowhere">]>${document(paragraph('a &e; b'))}`,
      ['a &e; b'],
    ],
    ['an end that is missing', document(paragraph('a') + paragraph('b')).slice(0, -40), ['a', 'b']],
    ['an end inside a table', document(table([row([cell('a'), cell('b')])])).slice(0, -50), ['a', 'b']],
  ])('are read: %s', async (_, xml, expected) => {
    expect(showTexts(await readTexts(withDocument(xml)))).toEqual(expected);
  });

  it('say so when the XML is broken', async () => {
    const { diagnostics } = await readDocx(withDocument(document(paragraph('a')).slice(0, -20)), DEFAULT_LIMITS);
    expect(diagnostics.map(({ code }) => code)).toEqual(['ingest/xml-fault']);
  });

  it('need no relationships and no content types', async () => {
    expect(showTexts(await readTexts(zipSync({ 'word/document.xml': strToU8(document(paragraph('a'))) })))).toEqual([
      'a',
    ]);
  });

  it('find the main part where the package says it is', async () => {
    const relationships =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" ' +
      'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/w/../word/doc2.xml"/></Relationships>';
    const members = { '_rels/.rels': strToU8(relationships), 'word/doc2.xml': strToU8(document(paragraph('hai'))) };
    expect(showTexts(await readTexts(makeDocx({ body: paragraph('một'), members })))).toEqual(['hai']);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'take %s for a name like any other',
    async (name) => {
      const styles = `<w:style w:type="${name}" w:styleId="${name}"/><w:style w:type="paragraph" w:styleId="${name}"><w:name w:val="${name}"/></w:style>`;
      const body =
        paragraph(run('a', `<w:rStyle w:val="${name}"/>`), { style: name }) +
        `<w:${name}>${paragraph('b')}</w:${name}>`;
      expect(showTexts(await readTexts(makeDocx({ body, styles })))).toEqual(['a', 'b']);
    },
  );

  it('tell of text in another format that is not read', async () => {
    const { diagnostics } = await readDocx(
      makeDocx({ body: `${paragraph('a')}<w:altChunk r:id="x"/>` }),
      DEFAULT_LIMITS,
    );
    expect(diagnostics).toEqual([{ code: 'ingest/embedded-part-ignored', severity: 'error', args: { count: 1 } }]);
  });
});
