import { describe, expect, it } from 'vitest';
import { makeDocx, paragraph, paragraphStyle, run } from '../support/make-docx.ts';
import { readBlocks, readTexts, showTexts } from '../support/read-docx.ts';
import fc from '../support/properties.ts';

async function show(body: string, styles = ''): Promise<string[]> {
  return showTexts(await readTexts(makeDocx({ body, styles })));
}

function field(instruction: string, result: string): string {
  const mark = (type: string) => run(`<w:fldChar w:fldCharType="${type}"/>`);
  return mark('begin') + run(`<w:instrText>${instruction}</w:instrText>`) + mark('separate') + result + mark('end');
}

const box = (content: string) => `<wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx>`;
const oldBox = (content: string) =>
  `<v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape>`;

describe('text of a Word file', () => {
  it.each([
    ['runs cut inside a word', run('Ủy b') + run('an nh') + run('ân dân'), ['Ủy ban nhân dân']],
    ['tabs', run('<w:t>Nơi nhận:</w:t><w:tab/><w:t>CHỦ TỊCH</w:t>'), ['Nơi nhận:\tCHỦ TỊCH']],
    ['a hyphen that does not break', run('<w:t>22/KH</w:t><w:noBreakHyphen/><w:t>UBND</w:t>'), ['22/KH-UBND']],
    ['a soft hyphen', run('<w:t>tổ</w:t><w:softHyphen/><w:t> chức</w:t>'), ['tổ chức']],
    ['a symbol', run('<w:sym w:font="Wingdings" w:char="F0E0"/><w:t> nộp</w:t>'), ['→ nộp']],
    [
      'a private-use character of a symbol font',
      run('\uF0D8 Rà soát', '<w:rFonts w:ascii="Wingdings"/>'),
      ['➢ Rà soát'],
    ],
    ['a lone character of a symbol font', run('ü ', '<w:rFonts w:ascii="Wingdings"/>') + run('Đạt'), ['✓ Đạt']],
    ['a letter of the Symbol font', run('<w:sym w:font="Symbol" w:char="F046"/><w:t>400</w:t>'), ['Φ400']],
    [
      'private-use letters of the Symbol font',
      run('\uF06D', '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>') +
        run('g/l, ') +
        run('\uF061 \uF0B9 0', '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>'),
      ['µg/l, α ≠ 0'],
    ],
    ['a bullet of the Symbol font', run('\uF0B7 Rà soát', '<w:rFonts w:ascii="Symbol"/>'), ['• Rà soát']],
    ['words that only name the Symbol font', run('Rà soát hộ', '<w:rFonts w:cs="Symbol"/>'), ['Rà soát hộ']],
    ['escapes', run('A &lt; B &amp; C &gt; D'), ['A < B & C > D']],
    ['capitals by formatting', run('Kế hoạch', '<w:caps/>'), ['KẾ HOẠCH']],
    ['a hyperlink', `<w:hyperlink r:id="none">${run('xem tại đây')}</w:hyperlink>`, ['xem tại đây']],
    ['a smart tag', `<w:smartTag>${run('Hà ')}<w:smartTag>${run('Nội')}</w:smartTag></w:smartTag>`, ['Hà Nội']],
    [
      'a content control',
      `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${run('năm 2031')}</w:sdtContent></w:sdt>`,
      ['năm 2031'],
    ],
    ["a field's result", run('Ngày ') + field(' DATE ', run('05/6/2031')), ['Ngày 05/6/2031']],
    ['nested fields', field(` IF ${field('MERGEFIELD a', run('x'))} `, run('được')), ['được']],
    ['a simple field', `<w:fldSimple w:instr=" TITLE ">${run('Kế hoạch')}</w:fldSimple>`, ['Kế hoạch']],
    ['a page number', run('Trang 2 ') + field(' PAGE ', run('7')), ['Trang 2 ']],
    [
      'mathematics',
      '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>x = 1</m:t></m:r></m:oMath>',
      ['x = 1'],
    ],
    [
      'a comment',
      `${run('giữ lại')}<w:commentRangeStart w:id="1"/>${run('<w:commentReference w:id="1"/>')}`,
      ['giữ lại'],
    ],
  ])('keeps what is shown: %s', async (_, content, expected) => {
    expect(await show(paragraph(content))).toEqual(expected);
  });

  it('shows the check box of a form', async () => {
    const tick = (state: string) =>
      run(
        `<w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="${state}"/></w:checkBox></w:ffData></w:fldChar>`,
      ) +
      run('<w:instrText> FORMCHECKBOX </w:instrText>') +
      run('<w:fldChar w:fldCharType="end"/>');
    expect(await show(paragraph(`${tick('1')}${run(' Có ')}${tick('0')}${run(' Không')}`))).toEqual(['☒ Có ☐ Không']);
  });

  it.each(['PAGE', 'X'])('does not lose the paragraphs after a field that never ends: %s', async (name) => {
    const mark = (type: string) => run(`<w:fldChar w:fldCharType="${type}"/>`);
    const instruction = run(`<w:instrText>${name}</w:instrText>`);
    const body =
      paragraph(mark('begin') + instruction) +
      paragraph('một') +
      paragraph(mark('begin') + instruction + mark('separate')) +
      paragraph('hai');
    expect(await show(body)).toEqual(['một', 'hai']);
  });

  it('gives the lines of a paragraph one by one, in one group', async () => {
    const lines = run('<w:t>UBND TỈNH</w:t><w:br/><w:t>SỞ Y TẾ</w:t><w:cr/><w:br/><w:t>-----</w:t>');
    const texts = await readTexts(makeDocx({ body: paragraph(lines) + paragraph('một dòng') + paragraph(lines) }));
    expect(texts.map(({ kind, text, group, blankBefore }) => [kind, text, group, blankBefore])).toEqual([
      ['line', 'UBND TỈNH', 1, undefined],
      ['line', 'SỞ Y TẾ', 1, undefined],
      ['line', '-----', 1, 1],
      ['paragraph', 'một dòng', undefined, undefined],
      ['line', 'UBND TỈNH', 2, undefined],
      ['line', 'SỞ Y TẾ', 2, undefined],
      ['line', '-----', 2, 1],
    ]);
  });

  it('counts empty paragraphs and drops them', async () => {
    const body =
      paragraph('') +
      paragraph('một') +
      paragraph(' ') +
      paragraph('') +
      paragraph(run('<w:br w:type="page"/><w:t>hai</w:t>'));
    const texts = await readTexts(makeDocx({ body }));
    expect(texts.map(({ kind, text, blankBefore }) => [kind, text, blankBefore])).toEqual([
      ['paragraph', 'một', 1],
      ['paragraph', 'hai', 3],
    ]);
  });

  it('reads notes after the body, headers and footers once after them', async () => {
    const separator = `<w:footnote w:type="separator" w:id="-1">${paragraph('----')}</w:footnote>`;
    const body =
      paragraph(run('Điều 1') + run('<w:footnoteReference w:id="2"/>')) +
      '<w:sectPr><w:headerReference w:type="default" r:id="header1"/><w:headerReference w:type="first" r:id="header2"/>' +
      '<w:footerReference w:type="default" r:id="footer1"/></w:sectPr>';
    const header = paragraph('Dự thảo lần 2');
    const bytes = makeDocx({
      body,
      footnotes: `${separator}<w:footnote w:id="2">${paragraph('Sửa đổi năm 2031')}</w:footnote>`,
      endnotes: `<w:endnote w:id="1">${paragraph('Phụ chú')}</w:endnote>`,
      headers: [header, header],
      footers: [paragraph(run('Trang ') + field('PAGE', run('1'))) + paragraph('Lưu hành nội bộ')],
    });
    const texts = await readTexts(bytes);
    expect(texts.map(({ layer, furniture, text }) => [layer, furniture, text])).toEqual([
      ['body', undefined, 'Điều 1'],
      ['notes', undefined, 'Sửa đổi năm 2031'],
      ['notes', undefined, 'Phụ chú'],
      ['furniture', 'running-head', 'Dự thảo lần 2'],
      ['furniture', 'footer', 'Lưu hành nội bộ'],
    ]);
  });

  it('takes a letterhead typed into the page header as the beginning of the document', async () => {
    const section = '<w:sectPr><w:headerReference w:type="first" r:id="header1"/></w:sectPr>';
    const headers = [paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + paragraph('Độc lập - Tự do - Hạnh phúc')];
    const without = await readTexts(makeDocx({ body: paragraph('KẾ HOẠCH') + section, headers }));
    expect(without.map(({ layer, text }) => [layer, text])).toEqual([
      ['body', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['body', 'Độc lập - Tự do - Hạnh phúc'],
      ['body', 'KẾ HOẠCH'],
    ]);
    const body = paragraph('CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM') + section;
    const withOwn = await readTexts(makeDocx({ body, headers }));
    expect(withOwn.map(({ layer }) => layer)).toEqual(['body', 'furniture', 'furniture']);
  });
});

describe('text that is not shown', () => {
  it.each([
    ['a deleted run', run('giữ') + `<w:del>${run('<w:delText>bỏ</w:delText>')}</w:del>`, ['giữ']],
    ['text in a deletion although it is w:t', run('giữ') + `<w:del>${run('bỏ')}</w:del>`, ['giữ']],
    [
      'moved away',
      run('giữ') + `<w:moveFrom>${run('đi')}</w:moveFrom><w:moveTo>${run(' đến')}</w:moveTo>`,
      ['giữ đến'],
    ],
    ['inserted text stays', `<w:ins>${run('thêm')}</w:ins>`, ['thêm']],
    ['hidden', run('hiện') + run('ẩn', '<w:vanish/>'), ['hiện']],
    ['not hidden after all', run('hiện', '<w:vanish w:val="0"/>'), ['hiện']],
    ['a change of formatting', run('đậm', '<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>'), ['đậm']],
    [
      'a phonetic guide',
      `<w:ruby><w:rt>${run('phiên')}</w:rt><w:rubyBase>${run('chữ')}</w:rubyBase></w:ruby>`,
      ['chữ'],
    ],
  ])('goes: %s', async (_, content, expected) => {
    expect(await show(paragraph(content))).toEqual(expected);
  });

  it('is hidden by a style, directly or inherited', async () => {
    const styles =
      paragraphStyle('An', '<w:rPr><w:vanish/></w:rPr>') +
      paragraphStyle('AnCon', '<w:basedOn w:val="An"/>') +
      '<w:style w:type="character" w:styleId="ChuAn"><w:rPr><w:vanish/></w:rPr></w:style>';
    const body =
      paragraph('một', { style: 'AnCon' }) +
      paragraph(run('hai', '<w:rStyle w:val="ChuAn"/>') + run('ba')) +
      paragraph(run('bốn', '<w:vanish w:val="false"/>'), {
        style: 'An',
        properties: '<w:rPr><w:vanish w:val="0"/></w:rPr>',
      });
    expect(await show(body, styles)).toEqual(['ba', 'bốn']);
  });

  it('joins paragraphs over a deleted or hidden mark', async () => {
    const deleted = '<w:rPr><w:del w:id="1"/></w:rPr>';
    const hidden = '<w:rPr><w:vanish/><w:specVanish/></w:rPr>';
    const body =
      paragraph('Rà soát, ', { properties: deleted }) +
      paragraph('bổ sung.') +
      paragraph(run('Mục đích. '), { properties: hidden }) +
      paragraph('Nâng cao nhận thức.') +
      paragraph('cuối', { properties: deleted });
    expect(await show(body)).toEqual(['Rà soát, bổ sung.', 'Mục đích. Nâng cao nhận thức.', 'cuối']);
  });

  it('joins a drop capital to its paragraph', async () => {
    const body =
      paragraph('T', { properties: '<w:framePr w:dropCap="drop" w:lines="3"/>' }) + paragraph('hực hiện Chỉ thị');
    expect(await show(body)).toEqual(['Thực hiện Chỉ thị']);
  });

  it('does not count where the paragraph itself is gone', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>' +
      '<w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const gone = paragraph(`<w:del>${run('bỏ')}</w:del>`, { numId: 1, properties: '<w:rPr><w:del w:id="1"/></w:rPr>' });
    const body = paragraph('một', { numId: 1 }) + gone + paragraph('hai', { numId: 1 });
    expect(showTexts(await readTexts(makeDocx({ body, numbering })))).toEqual(['1. một', '2. hai']);
  });
});

describe('text boxes', () => {
  it('are read once, after the paragraph they are anchored in', async () => {
    const content = paragraph('DỰ THẢO') + paragraph('Lần 2');
    const both =
      `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box(content)}</w:drawing></mc:Choice>` +
      `<mc:Fallback><w:pict>${oldBox(content)}</w:pict></mc:Fallback></mc:AlternateContent>`;
    expect(await show(paragraph(run('trước ') + run(both) + run('sau')))).toEqual(['trước sau', 'DỰ THẢO', 'Lần 2']);
  });

  it('are read from the fallback where there is no choice, and in old files', async () => {
    const fallback = `<mc:AlternateContent><mc:Fallback><w:pict>${oldBox(paragraph('một'))}</w:pict></mc:Fallback></mc:AlternateContent>`;
    expect(
      await show(paragraph(run(fallback)) + paragraph(run(`<w:pict>${oldBox(paragraph('hai'))}</w:pict>`))),
    ).toEqual(['một', 'hai']);
  });
});

describe('looks', () => {
  it('are resolved over defaults, styles and runs', async () => {
    const styles =
      '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="26"/></w:rPr></w:rPrDefault></w:docDefaults>' +
      paragraphStyle('Thuong', '<w:pPr><w:ind w:left="400" w:firstLine="200"/></w:pPr>', 'w:default="1"') +
      '<w:style w:type="paragraph" w:styleId="TieuDe"><w:name w:val="heading 2"/><w:basedOn w:val="Thuong"/>' +
      '<w:pPr><w:jc w:val="center"/><w:ind w:left="0" w:firstLine="0"/></w:pPr><w:rPr><w:b/><w:i/></w:rPr></w:style>';
    const body =
      paragraph('Mục tiêu', { style: 'TieuDe' }) +
      paragraph(run('Lãnh đạo: ', '<w:b/>') + run('chỉ đạo chung.')) +
      paragraph(run('lớn', '<w:sz w:val="40"/>') + run(' và thường')) +
      paragraph('ngoài lề', { properties: '<w:ind w:left="720" w:hanging="360"/><w:outlineLvl w:val="0"/>' });
    const texts = await readTexts(makeDocx({ body, styles }));
    expect(texts.map(({ style }) => style)).toEqual([
      { bold: true, italic: true, centered: true, size: 13, headingLevel: 2 },
      { boldPrefix: 10, size: 13, indent: 30 },
      { size: 13, indent: 30 },
      { size: 13, indent: 18, headingLevel: 1 },
    ]);
  });

  it('do not depend on the label', async () => {
    const level =
      '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:rPr><w:b/></w:rPr></w:lvl>';
    const numbering = `<w:abstractNum w:abstractNumId="0">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const body =
      paragraph('thường', { numId: 1 }) +
      paragraph(run('đậm', '<w:b/>'), { numId: 1 }) +
      paragraph(run('Đậm:', '<w:b/>') + run(' rồi thường'), { numId: 1 });
    const texts = await readTexts(makeDocx({ body, numbering }));
    expect(texts.map(({ style }) => style)).toEqual([{}, { bold: true }, { boldPrefix: 7 }]);
  });
});

describe('old encodings', () => {
  it('are told by the text, not by the font', async () => {
    const font = '<w:rFonts w:ascii=".VnTime"/>';
    const old = 'KÕ ho¹ch tæ chøc c¸c ho¹t ®éng b¶o vÖ m«i tr\u00ADêng';
    const body = paragraph(run(old, font)) + paragraph(run('Đơn vị chủ trì thực hiện', font));
    expect(showTexts(await readTexts(makeDocx({ body })))).toEqual([
      'Kế hoạch tổ chức các hoạt động bảo vệ môi trường',
      'Đơn vị chủ trì thực hiện',
    ]);
  });

  it('leave bullets alone', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="·"/>' +
      '</w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const body = paragraph('Tæ chøc thùc hiÖn kÕ ho¹ch ®· ®Ò ra', { numId: 1 });
    expect(showTexts(await readTexts(makeDocx({ body, numbering })))).toEqual([
      '· Tổ chức thực hiện kế hoạch đã đề ra',
    ]);
  });
});

describe('any text', () => {
  const escape = (text: string) => text.replace(/[<>&]/g, (sign) => `&#${sign.charCodeAt(0)};`);

  it('comes out as it went in', async () => {
    const letters = fc.constantFrom(...'aâbđềỷ Ư1.<>&"\'-–"“”…\u00A0]'.split(''));
    // A letter that no old encoding has: random letters may be as good in TCVN3.
    const word = fc.string({ unit: letters, maxLength: 30 }).map((text) => `ệ${text}`);
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 5 }), async (texts) => {
        const body = texts.map((text) => paragraph(run(escape(text)))).join('');
        expect(showTexts(await readTexts(makeDocx({ body })))).toEqual(texts);
      }),
      { numRuns: 60 },
    );
  });

  it('never throws and never gives half a character', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
        for (const block of await readBlocks(makeDocx({ body: paragraph(run(escape(text))) }))) {
          expect(block.kind === 'table' ? '' : block.text).not.toMatch(/\p{Cs}/u);
        }
      }),
      { numRuns: 60 },
    );
  });
});
