import { strToU8, zipSync } from 'fflate';
import { escapeMarkup } from '../fixtures/write-html.ts';
import { createRandom } from './random.ts';

/** Which rules a table prints: all, none at its sides, those across only, or none at all. */
export type Borders = 'all' | 'open' | 'across' | 'none';

export interface TablePlan {
  readonly name: string;
  readonly rows: number;
  readonly docx: Uint8Array;
}

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Local fields of a fixed moment: ZIP times have no zone, so every machine writes the same bytes. */
const ZIP_TIME = new Date(2025, 0, 1, 0, 0, 0);
/** Width of all columns, in twentieths of a point. */
const WIDTH = 9300;

const ACTIONS = [
  'Tổ chức hội nghị triển khai Kế hoạch và phổ biến các văn bản mới',
  'Kiểm tra công tác phòng cháy, chữa cháy và cứu nạn, cứu hộ tại các cơ sở kinh doanh',
  'Rà soát, lập danh sách hộ nghèo, hộ cận nghèo trên địa bàn',
  'Mở lớp bồi dưỡng kiến thức quốc phòng, an ninh',
  'Tuyên truyền trên hệ thống truyền thanh cơ sở',
  'Cấp thẻ bảo hiểm y tế cho người cao tuổi',
  'Trồng 500 cây xanh tại khuôn viên các trường học',
  'Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính còn hiệu lực',
  'Xây dựng báo cáo sơ kết 6 tháng, tổng kết năm',
];
const LEADS = [
  'Phòng Văn hóa - Xã hội',
  'Công chức Tư pháp - Hộ tịch',
  'Trung tâm Phục vụ hành chính công',
  'Văn phòng HĐND và UBND',
  'Đoàn TNCS Hồ Chí Minh xã',
  'Hội Liên hiệp Phụ nữ xã',
  'Ủy ban MTTQ Việt Nam xã',
  'Công an xã',
  'Trạm Y tế xã',
];
const HELPERS = [
  'Các đoàn thể chính trị - xã hội',
  'Các trường học trên địa bàn',
  'Phòng Kinh tế; các thôn',
  'Công an xã, Trạm Y tế xã',
  'Các thôn',
];
const TIMES = [
  'Quý I/2024',
  'Trước ngày 30/4/2024',
  'Tháng 3 - 6/2024',
  'Từ ngày 01/6 đến ngày 30/6/2024',
  'Thường xuyên',
];
const RESULTS = ['Hội nghị', 'Danh sách', 'Báo cáo', 'Kế hoạch, báo cáo kết quả', 'Lớp bồi dưỡng (60 người)'];
const HEADS = ['STT', 'Nội dung', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành', 'Sản phẩm'];
const CHOICES = [ACTIONS, LEADS, HELPERS, TIMES, RESULTS];

/** Plans of one table each, of 4 to 6 columns, in letters of 11 to 13 points, with 10 or 25 rows: the same for the same seed. */
export function makeTablePlans(count: number, borders: Borders, seed = 1): TablePlan[] {
  return Array.from({ length: count }, (_, at) => {
    const random = createRandom(seed * 1000 + at);
    const size = random.pick([22, 24, 26]);
    const columns = random.pick([4, 5, 6]);
    const rows = random.pick([10, 10, 25]);
    const shares = Array.from({ length: columns - 1 }, () => random.integer(2, 4));
    const unit = (WIDTH - 600) / shares.reduce((sum, share) => sum + share, 0);
    const widths = [600, ...shares.map((share) => Math.floor(share * unit))];
    const cells = Array.from({ length: rows }, (_row, row) => [
      String(row + 1),
      ...CHOICES.slice(0, columns - 1).map((choices) => random.pick(choices)),
    ]);
    const xml = planXml([HEADS.slice(0, columns), ...cells], widths, size, borders);
    return { name: `t${String(at + 1).padStart(2, '0')}-sz${size}-c${columns}-r${rows}`, rows, docx: zipDocx(xml) };
  });
}

function planXml(
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  size: number,
  borders: Borders,
): string {
  const head = tableXml(
    [
      [
        paragraphs(['ỦY BAN NHÂN DÂN', 'XÃ TÂN LẬP', 'Số: 12/KH-UBND'], 'center'),
        paragraphs(
          ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Tân Lập, ngày 10 tháng 01 năm 2024'],
          'center',
        ),
      ],
    ],
    [3900, 5400],
    'none',
  );
  const foot = tableXml(
    [
      [
        paragraphs(['Nơi nhận:', '- Đảng ủy xã;', '- Lưu: VT.'], 'left'),
        paragraphs(['CHỦ TỊCH', '', '', 'Nguyễn Văn An'], 'center'),
      ],
    ],
    [4600, 4700],
    'none',
  );
  const middle = borders === 'none' ? ['center', 'left', 'center', 'center', 'center', 'center'] : [];
  const table = tableXml(
    rows.map((row) => row.map((cell, column) => paragraph(cell, middle[column] ?? 'left', size))),
    widths,
    borders,
  );
  return [
    head,
    '<w:p/>',
    paragraphs(['KẾ HOẠCH', 'Triển khai công tác văn hóa trên địa bàn xã năm 2024'], 'center'),
    '<w:p/>',
    paragraphs(['I. NHIỆM VỤ', 'Phân công nhiệm vụ cụ thể như sau:'], 'left'),
    table,
    '<w:p/>',
    foot,
  ].join('');
}

function paragraphs(texts: readonly string[], align: string): string {
  return texts.map((text) => paragraph(text, align, 28)).join('');
}

function paragraph(text: string, align: string, size: number): string {
  return `<w:p><w:pPr><w:jc w:val="${align}"/></w:pPr><w:r><w:rPr><w:sz w:val="${size}"/></w:rPr><w:t xml:space="preserve">${escapeMarkup(text)}</w:t></w:r></w:p>`;
}

/** Sides of a table that are drawn, by what it prints. */
const DRAWN: Readonly<Record<Borders, readonly string[]>> = {
  all: ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'],
  open: ['top', 'bottom', 'insideH', 'insideV'],
  across: ['top', 'bottom', 'insideH'],
  none: [],
};

function tableXml(rows: readonly (readonly string[])[], widths: readonly number[], borders: Borders): string {
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="${DRAWN[borders].includes(side) ? 'single' : 'nil'}" w:sz="4"/>`)
    .join('');
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const body = rows.map((row) => {
    const cells = row.map(
      (cell, column) => `<w:tc><w:tcPr><w:tcW w:w="${widths[column] ?? 0}" w:type="dxa"/></w:tcPr>${cell}</w:tc>`,
    );
    return `<w:tr>${cells.join('')}</w:tr>`;
  });
  const layout = `<w:tblW w:w="${WIDTH}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblBorders>${sides}</w:tblBorders>`;
  return `<w:tbl><w:tblPr>${layout}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body.join('')}</w:tbl>`;
}

function zipDocx(body: string): Uint8Array {
  const font = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>';
  const page =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1441"/></w:sectPr>';
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const files = {
    '[Content_Types].xml': `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${main}.styles+xml"/></Types>`,
    '_rels/.rels': `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'word/styles.xml': `${DECLARATION}<w:styles xmlns:w="${MAIN}"><w:docDefaults><w:rPrDefault><w:rPr>${font}<w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>`,
    'word/document.xml': `${DECLARATION}<w:document xmlns:w="${MAIN}"><w:body>${body}${page}</w:body></w:document>`,
  };
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: ZIP_TIME, level: 9 });
}
