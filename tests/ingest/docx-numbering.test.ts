import { describe, expect, it } from 'vitest';
import { readTexts, showTexts } from '../support/read-docx.ts';
import {
  abstractList,
  cell,
  list,
  listLevel,
  makeDocx,
  paragraph,
  paragraphStyle,
  row,
  run,
  table,
} from '../support/make-docx.ts';

const ROMAN = listLevel(0, 'upperRoman', '%1.');
const DECIMAL = listLevel(1, 'decimal', '%2.');
const LETTER = listLevel(2, 'lowerLetter', '%3)');
const OUTLINE = abstractList(0, ROMAN + DECIMAL + LETTER) + list(1, 0);

function items(levels: readonly number[], numId = 1): string {
  return levels.map((level, index) => paragraph(`mục ${index + 1}`, { numId, level })).join('');
}

async function readLabels(parts: Parameters<typeof makeDocx>[0]): Promise<string[]> {
  const texts = await readTexts(makeDocx(parts));
  return texts.map(({ text, generated }) => text.slice(0, generated ?? 0));
}

describe('automatic numbers of Word', () => {
  it('stand before the text with one blank, and their length is known', async () => {
    const texts = await readTexts(makeDocx({ body: items([0, 1, 2]), numbering: OUTLINE }));
    expect(texts.map(({ text, generated }) => [text, generated])).toEqual([
      ['I. mục 1', 3],
      ['1. mục 2', 3],
      ['a) mục 3', 3],
    ]);
  });

  it('restart below a higher level', async () => {
    expect(await readLabels({ body: items([0, 1, 1, 0, 1, 2, 2, 1, 2]), numbering: OUTLINE })).toEqual([
      'I. ',
      '1. ',
      '2. ',
      'II. ',
      '1. ',
      'a) ',
      'b) ',
      '2. ',
      'a) ',
    ]);
  });

  it('name several levels', async () => {
    const levels =
      listLevel(0, 'decimal', '%1.') + listLevel(1, 'decimal', '%1.%2.') + listLevel(2, 'decimal', '%1.%2.%3');
    const numbering = abstractList(0, levels) + list(1, 0);
    expect(await readLabels({ body: items([0, 1, 1, 2, 0, 1]), numbering })).toEqual([
      '1. ',
      '1.1. ',
      '1.2. ',
      '1.2.1 ',
      '2. ',
      '2.1. ',
    ]);
  });

  it('take a level that was skipped as begun', async () => {
    const levels = listLevel(0, 'decimal', '%1.') + listLevel(1, 'decimal', '%1.%2.');
    const numbering = abstractList(0, levels) + list(1, 0);
    expect(await readLabels({ body: items([1, 1, 0, 1]), numbering })).toEqual(['1.1. ', '1.2. ', '2. ', '2.1. ']);
  });

  it.each([
    ['decimal', 1, ['1', '2']],
    ['decimalZero', 9, ['09', '10']],
    ['lowerLetter', 1, ['a', 'b', 'c', 'd', 'e']],
    ['lowerLetter', 26, ['z', 'aa', 'bb']],
    ['upperLetter', 3, ['C', 'D', 'E']],
    ['lowerRoman', 3, ['iii', 'iv', 'v']],
    ['upperRoman', 39, ['XXXIX', 'XL']],
    ['ordinal', 1, ['1st', '2nd', '3rd']],
    ['vietnameseCounting', 14, ['mười bốn', 'mười lăm']],
    ['unheardOf', 1, ['1', '2']],
  ])('are written in the format %s from %i', async (format, start, expected) => {
    const numbering = abstractList(0, listLevel(0, format, '%1:', { start })) + list(1, 0);
    const labels = await readLabels({ body: items(expected.map(() => 0)), numbering });
    expect(labels).toEqual(expected.map((number) => `${number}: `));
  });

  it('are decimal in a legal level', async () => {
    const levels =
      listLevel(0, 'upperRoman', 'Chương %1.') + listLevel(1, 'decimal', 'Điều %1.%2.', { before: '<w:isLgl/>' });
    const numbering = abstractList(0, levels) + list(1, 0);
    expect(await readLabels({ body: items([0, 0, 1]), numbering })).toEqual([
      'Chương I. ',
      'Chương II. ',
      'Điều 2.1. ',
    ]);
  });

  it.each([
    // Word keeps the zero of its own list
    ['decimalZero', 'upperRoman', true, ['01.', '01.1']],
    ['upperLetter', 'lowerRoman', true, ['A.', '1.1']],
    ['upperRoman', 'decimal', false, ['I.', 'I.1']],
  ])('in a legal level whatever the format: %s, %s, %s', async (first, second, isLegal, expected) => {
    const levels = listLevel(0, first, '%1.') + listLevel(1, second, '%1.%2', isLegal ? { before: '<w:isLgl/>' } : {});
    const numbering = abstractList(0, levels) + list(1, 0);
    const labels = await readLabels({ body: items([0, 1]), numbering });
    expect(labels).toEqual(expected.map((label) => `${label} `));
  });

  it.each([
    [1, 'DanXuat', ['I. ', '1. ', 'II. ']],
    [0, 'DanXuat', ['I. ', 'II. ', 'III. ']],
    [1, 'Goc', ['I. ', 'II. ', 'III. ']],
  ])('come from a style that states only the level %i, in a paragraph of style %s', async (level, style, expected) => {
    const numbering = abstractList(0, listLevel(0, 'upperRoman', '%1.') + listLevel(1, 'decimal', '%2.')) + list(1, 0);
    const styles =
      paragraphStyle('Goc', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
      paragraphStyle('DanXuat', `<w:basedOn w:val="Goc"/><w:pPr><w:numPr><w:ilvl w:val="${level}"/></w:numPr></w:pPr>`);
    const body = ['Goc', style, 'Goc'].map((name) => paragraph('x', { style: name })).join('');
    expect(await readLabels({ body, styles, numbering })).toEqual(expected);
  });

  it.each([
    ['01, 02, 03, ...', ['01', '02']],
    ['001, 002, 003, ...', ['001', '002']],
  ])('are padded as %s', async (format, expected) => {
    const custom = `<w:numFmt w:val="custom" w:format="${format}"/>`;
    const either = `<mc:AlternateContent><mc:Choice Requires="w14">${custom}</mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>`;
    const level = `<w:lvl w:ilvl="0"><w:start w:val="1"/>${either}<w:lvlText w:val="%1"/></w:lvl>`;
    const labels = await readLabels({ body: items([0, 0]), numbering: abstractList(0, level) + list(1, 0) });
    expect(labels).toEqual(expected.map((number) => `${number} `));
  });

  it('go on in another list of the same abstract list, and begin anew with a start override', async () => {
    const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const numbering = abstractList(0, listLevel(0, 'decimal', '%1.')) + list(1, 0) + list(2, 0) + list(3, 0, anew);
    const body = items([0, 0], 1) + items([0], 2) + items([0, 0], 3) + items([0], 1);
    expect(await readLabels({ body, numbering })).toEqual(['1. ', '2. ', '3. ', '1. ', '2. ', '3. ']);
  });

  it('follow a level that the list itself redefines', async () => {
    const own = `<w:lvlOverride w:ilvl="0">${listLevel(0, 'lowerLetter', '%1.')}</w:lvlOverride>`;
    const numbering = abstractList(0, listLevel(0, 'decimal', '%1.')) + list(1, 0) + list(2, 0, own);
    expect(await readLabels({ body: items([0, 0], 1) + items([0], 2), numbering })).toEqual(['1. ', '2. ', 'c. ']);
  });

  it.each([
    ['0', ['1. ', 'a) ', '2. ', 'b) ']],
    ['1', ['1. ', 'a) ', '2. ', 'a) ']],
  ])('restart as w:lvlRestart %s says', async (restart, expected) => {
    const levels =
      listLevel(0, 'decimal', '%1.') +
      listLevel(1, 'lowerLetter', '%2)', { before: `<w:lvlRestart w:val="${restart}"/>` });
    const numbering = abstractList(0, levels) + list(1, 0);
    expect(await readLabels({ body: items([0, 1, 0, 1]), numbering })).toEqual(expected);
  });

  it('come from the style, at the level that names it, and are inherited', async () => {
    const levels =
      listLevel(0, 'upperRoman', '%1.', { before: '<w:pStyle w:val="Phan"/>' }) +
      listLevel(1, 'decimal', '%1.%2.', { before: '<w:pStyle w:val="Muc"/>' });
    const styles =
      paragraphStyle('Phan', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
      paragraphStyle('Muc', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
      paragraphStyle('MucNho', '<w:basedOn w:val="Muc"/>') +
      paragraphStyle('KhongSo', '<w:basedOn w:val="Muc"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>');
    const body = ['Phan', 'Muc', 'MucNho', 'KhongSo', 'Phan'].map((style) => paragraph('x', { style })).join('');
    const numbering = abstractList(0, levels) + list(1, 0);
    expect(await readLabels({ body, styles, numbering })).toEqual(['I. ', 'I.1. ', 'I.2. ', '', 'II. ']);
  });

  it('are taken away by list 0, and an undefined list gives none', async () => {
    const styles = paragraphStyle('Muc', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>');
    const numbering = abstractList(0, listLevel(0, 'decimal', '%1.')) + list(1, 0);
    const body =
      paragraph('có', { style: 'Muc' }) +
      paragraph('không', { style: 'Muc', numId: 0 }) +
      paragraph('lạc', { numId: 9 });
    expect(await readLabels({ body, styles, numbering })).toEqual(['1. ', '', '']);
  });

  it('are found through a numbering style', async () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="DanhSach"><w:name w:val="DanhSach"/>' +
      '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
    const numbering =
      abstractList(0, '<w:numStyleLink w:val="DanhSach"/>') +
      abstractList(1, `<w:styleLink w:val="DanhSach"/>${listLevel(0, 'decimal', 'Bước %1:')}`) +
      list(1, 0) +
      list(2, 1);
    expect(await readLabels({ body: items([0, 0]), styles, numbering })).toEqual(['Bước 1: ', 'Bước 2: ']);
  });

  it('survive styles and lists that lead back to themselves', async () => {
    const styles =
      paragraphStyle('A', '<w:basedOn w:val="B"/>') +
      paragraphStyle('B', '<w:basedOn w:val="A"/>') +
      '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const numbering = abstractList(0, '<w:numStyleLink w:val="L"/>') + list(1, 0);
    expect(await readLabels({ body: paragraph('x', { style: 'A', numId: 1 }), styles, numbering })).toEqual(['']);
  });

  it('run through the cells of a table, row by row, and on after it', async () => {
    const numbering = abstractList(0, listLevel(0, 'decimal', '%1.')) + list(1, 0);
    const numbered = (text: string) => cell(paragraph(text, { numId: 1 }));
    const body =
      paragraph('trước', { numId: 1 }) +
      table([row([numbered('a'), numbered('b')]), row([numbered('c'), cell('d')])]) +
      paragraph('sau', { numId: 1 });
    expect(showTexts(await readTexts(makeDocx({ body, numbering })))).toEqual([
      '1. trước',
      '2. a',
      '3. b',
      '4. c',
      'd',
      '5. sau',
    ]);
  });

  it('are counted by themselves in notes and text boxes', async () => {
    const numbering = abstractList(0, listLevel(0, 'decimal', '%1.')) + list(1, 0);
    const box = `<w:pict><v:shape><v:textbox><w:txbxContent>${paragraph('hộp', { numId: 1 })}</w:txbxContent></v:textbox></v:shape></w:pict>`;
    const body = paragraph('một', { numId: 1 }) + paragraph(run('neo') + run(box)) + paragraph('hai', { numId: 1 });
    const footnotes = `<w:footnote w:id="1">${paragraph('chú thích', { numId: 1 })}</w:footnote>`;
    expect(showTexts(await readTexts(makeDocx({ body, numbering, footnotes })))).toEqual([
      '1. một',
      'neo',
      '1. hộp',
      '2. hai',
      '1. chú thích',
    ]);
  });

  it.each([
    ['\uF0B7', 'Symbol', '•'],
    ['\uF0A7', 'Wingdings', '▪'],
    ['\uF0D8', 'Wingdings', '➢'],
    ['\uF02D', 'Symbol', '-'],
    ['ü', 'Wingdings', '✓'],
    ['o', 'Courier New', 'o'],
    ['-', 'Times New Roman', '-'],
    ['+', 'Times New Roman', '+'],
    ['\uE123', 'Nowhere', '•'],
    ['', 'Symbol', '•'],
  ])('are bullets: %j in %s is %s', async (text, font, expected) => {
    const after = `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr>`;
    const numbering = abstractList(0, listLevel(0, 'bullet', text, { after })) + list(1, 0);
    expect(await readLabels({ body: items([0]), numbering })).toEqual([`${expected} `]);
  });

  it.each([
    ['nothing', '. Phạm vi', 'Điều 1. Phạm vi'],
    ['nothing', 'Phạm vi', 'Điều 1 Phạm vi'],
    ['space', '  Phạm vi', 'Điều 1 Phạm vi'],
    ['tab', '\u00A0Phạm vi', 'Điều 1 Phạm vi'],
  ])('with the suffix "%s" before %j', async (suffix, text, expected) => {
    const numbering =
      abstractList(0, listLevel(0, 'decimal', 'Điều %1', { before: `<w:suff w:val="${suffix}"/>` })) + list(1, 0);
    expect(showTexts(await readTexts(makeDocx({ body: paragraph(text, { numId: 1 }), numbering })))).toEqual([
      expected,
    ]);
  });

  it('stay short for absurd numbers', async () => {
    const numbering = abstractList(0, listLevel(0, 'upperRoman', '%1.', { start: 999_999_999 })) + list(1, 0);
    expect(await readLabels({ body: items([0]), numbering })).toEqual(['999999999. ']);
  });
});
