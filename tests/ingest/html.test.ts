import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/document/raw-document.ts';
import type { RawTable, RawText } from '../../src/document/raw-document.ts';
import { readHtml } from '../../src/ingest/html/index.ts';
import { readSource } from '../../src/ingest/index.ts';
import fc from '../support/properties.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (body: string) => readHtml(utf8(`<html><body>${body}</body></html>`), DEFAULT_LIMITS);
const texts = (body: string): string[] =>
  read(body).blocks.flatMap((block) => (block.kind === 'table' ? ['TABLE'] : [block.text]));
const cells = (table: unknown): string[][] =>
  (table as RawTable).rows.map((row) => row.map((cell) => cell.blocks.map((block) => block.text).join(' / ')));

describe('readHtml', () => {
  it.each([
    ['<p>Kế\n   hoạch</p><p>Hai', ['Kế hoạch', 'Hai']],
    ['Một<br>Hai<div>Ba</div>Bốn', ['Một', 'Hai', 'Ba', 'Bốn']],
    ['K&#7871; ho&#x1EA1;ch &amp; &ocirc;&nbsp;&lt;b&gt; &khong; R&D', ['Kế hoạch & ô\u00A0<b> &khong; R&D']],
    ['<p>a<b>b</b>c <i>d</i></p>', ['abc d']],
    ['<script>var x = "<p>không</p>"</script><style>p{}</style><title>t</title><p>có', ['có']],
    ['<!-- <p>không</p> --><p>có</p><![if !x]>và<![endif]>', ['có', 'và']],
    ['<p style="display: none">không</p><p hidden>không</p><nav>không</nav><p>có</p>', ['có']],
    ['<p>5 < 6 và <tên đơn vị></p>', ['5 < 6 và <tên đơn vị>']],
    ['<a href="x>y" title=\'>\'>nối</a>', ['nối']],
    ['<ol><li>Một<li>Hai<ol type=a><li>Ba</ol><li value=7>Bảy</ol>', ['1. Một', '2. Hai', 'a. Ba', '7. Bảy']],
    ['<ol start=3 type="I"><li><p>Ba</p></li></ol><ul><li>Gạch</li></ul>', ['III. Ba', '• Gạch']],
    ['<ol><li></li></ol><p>Rà soát</p>', ['1.', 'Rà soát']],
    ['<ol start=4><li> </li><li>Năm</li></ol>', ['4.', '5. Năm']],
    ['<ul><li></li></ul><p>Rà soát</p>', ['Rà soát']],
    ['<ol><li><p>Một</p></li></ol><p>Hai</p>', ['1. Một', 'Hai']],
    ['<pre>một\n  hai</pre>', ['một', '  hai']],
    ['<p>chưa đóng <b', ['chưa đóng <b']],
    ["<p><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span>Mục đích</p>", ['1. Mục đích']],
  ])('%s', (body, expected) => expect(texts(body)).toEqual(expected));

  it('keeps looks', () => {
    const [heading, bold, prefix] = read('<h2>Mục</h2><p align=center><strong>Đậm</strong></p><p><b>a)</b> thường</p>')
      .blocks as RawText[];
    expect(heading?.style).toMatchObject({ headingLevel: 2, bold: true });
    expect(bold?.style).toMatchObject({ bold: true, centered: true });
    expect(prefix?.style?.boldPrefix).toBe(2);
  });

  it('reads tables with spans and left-out end tags', () => {
    const [table] = read(
      '<table><thead><tr><th>TT<th>Việc<tbody><tr><td rowspan=2>1<td>Họp<br>giao ban<tr><td>Báo cáo</table>',
    ).blocks;
    expect(cells(table)).toEqual([['TT', 'Việc'], ['1', 'Họp / giao ban'], ['Báo cáo']]);
    expect((table as RawTable).rows[0]?.[0]?.header).toBe(true);
    expect((table as RawTable).rows[1]?.[0]?.rowSpan).toBe(2);
  });

  it('keeps the number of an empty item in its own cell', () => {
    const row = (number: string, what: string): string =>
      `<tr><td><ol start=${number}><li></li></ol></td><td>${what}</td></tr>`;
    const [table] = read(
      `<table border=1><tr><td>TT</td><td>Việc</td></tr>${row('1', 'Họp')}${row('2', 'Báo cáo')}</table>`,
    ).blocks;
    expect(cells(table)).toEqual([
      ['TT', 'Việc'],
      ['1.', 'Họp'],
      ['2.', 'Báo cáo'],
    ]);
  });

  it('takes the content out of a table that lays out a page', () => {
    expect(
      texts('<table><tr><td><p>Một</p><table><tr><td>a</td><td>b</td></tr></table><p>Hai</p></td></tr></table>'),
    ).toEqual(['Một', 'TABLE', 'Hai']);
  });

  it('believes valid UTF-8 before the declared character set, and the declaration before a guess', () => {
    expect(
      (readHtml(utf8('<meta charset="windows-1252"><p>Kế hoạch</p>'), DEFAULT_LIMITS).blocks[0] as RawText).text,
    ).toBe('Kế hoạch');
    const bytes = Uint8Array.from('<meta charset="windows-1258"><p>hoa\u00F2ch</p>', (character) =>
      character.charCodeAt(0),
    );
    expect((readHtml(bytes, DEFAULT_LIMITS).blocks[0] as RawText).text.normalize('NFC')).toBe('hoạch');
  });

  it('reads a web archive named .doc', async () => {
    const archive = [
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; boundary="----=_Phan"',
      '',
      '------=_Phan',
      'Content-Type: text/html; charset="utf-8"',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '<html><body><p class=3D"x">K=E1=BA=BF ho=',
      '=E1=BA=A1ch</p></body></html>',
      '------=_Phan--',
    ].join('\r\n');
    const raw = await readSource(utf8(archive), 'ke-hoach.doc');
    expect([raw.format, (raw.blocks[0] as RawText).text]).toEqual(['html', 'Kế hoạch']);
  });

  it('loses no word of visible text, in any nesting', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<div>',
      '</div>',
      '<table>',
      '</table>',
      '<tr>',
      '<td>',
      '</td>',
      '<ul>',
      '<li>',
      '</ul>',
      '<b>',
      '</b>',
      '<br>',
      ' ',
      '&amp;',
      '<',
      '>',
      'ế',
      'b ',
      '1',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const source = pieces.join('').replace(/<(?=b |b$)/g, '< ');
        const visible = source
          .replace(/<\/?(?:p|div|table|tr|td|ul|li|b|br)>|&amp;/g, '')
          .replace(/[^\p{L}\p{N}]/gu, '');
        const listed = (blocks: readonly (RawText | RawTable)[]): string =>
          blocks
            .map((block) =>
              block.kind === 'table'
                ? block.rows
                    .flat()
                    .map((cell) => listed(cell.blocks))
                    .join('')
                : block.text.slice(block.generated ?? 0),
            )
            .join('');
        const found = listed(read(source).blocks).replace(/[^\p{L}\p{N}]/gu, '');
        // Text between rows of a table is shown before or after it.
        expect(Array.from(found).sort()).toEqual(Array.from(visible).sort());
      }),
      { numRuns: 500 },
    );
  });
});
