import {
  AlignmentType,
  BorderStyle,
  Document,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableLayoutType,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { AuditColumn, AuditMatrix, Finding } from '../../../compare/index.ts';
import { labelFinding, showPercent, STATUS_LABELS } from '../compare-labels.ts';
import { nameOf, showPlace } from '../compare-tables/plans.ts';
import { showIssued } from '../compare-text.ts';
import { describeLineage } from '../lineage-sentence.ts';

/**
 * Layout of Nghị định 30/2020/NĐ-CP, phụ lục I: A4, Times New Roman, margins 20 mm above and below, 30 mm left, 15 mm right; the agency on the
 * left, the national title on the right, title in the middle.
 */
const FONT = 'Times New Roman';
const MM = 56.7;
const MARGIN = { top: 20 * MM, bottom: 20 * MM, left: 30 * MM, right: 15 * MM };
const A4 = { width: 210 * MM, height: 297 * MM };
/** Of a landscape page, in twentieths of a point. */
const TEXT_WIDTH = Math.round(A4.height - MARGIN.left - MARGIN.right);
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };

type Alignment = (typeof AlignmentType)[keyof typeof AlignmentType];

interface TextStyle {
  readonly bold?: boolean;
  readonly italics?: boolean;
  /** Points. */
  readonly size?: number;
  readonly align?: Alignment;
}

function paragraph(text: string, { size = 13, align = AlignmentType.LEFT, ...looks }: TextStyle = {}): Paragraph {
  return new Paragraph({
    alignment: align,
    spacing: { before: 40, after: 40 },
    children: [new TextRun({ text: clean(text), ...looks, size: size * 2, font: FONT })],
  });
}

/** What XML cannot hold, and signs that turn lines around. */
function clean(text: string): string {
  return text.replace(/(?![\n\t])\p{Cc}|[\u202A-\u202E\u2066-\u2069\p{Cs}]/gu, '').replace(/\s+/gu, ' ');
}

function cell(content: readonly Paragraph[], percent: number): TableCell {
  return new TableCell({ children: [...content], width: { size: percent, type: WidthType.PERCENTAGE } });
}

const centre = (text: string, style: TextStyle = {}): Paragraph =>
  paragraph(text, { ...style, align: AlignmentType.CENTER });

/** `subject`: of a letter, below its number (Nghị định 30/2020/NĐ-CP). */
function letterhead(subject?: string): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: [3555, 5800],
    borders: NO_BORDERS,
    rows: [
      new TableRow({
        children: [
          cell(
            [
              centre('TÊN CƠ QUAN KIỂM TRA', { bold: true }),
              centre('Số:      /…'),
              ...(subject === undefined ? [] : [centre(`V/v ${subject}`, { size: 12 })]),
            ],
            34,
          ),
          cell(
            [
              centre('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true, size: 12 }),
              centre('Độc lập - Tự do - Hạnh phúc', { bold: true }),
              centre('…, ngày … tháng … năm …', { italics: true }),
            ],
            66,
          ),
        ],
      }),
    ],
  });
}

const HEADINGS: readonly (readonly [string, number])[] = [
  ['TT', 4],
  ['Nhiệm vụ của cấp trên', 30],
  ['Cấp dưới thực hiện', 30],
  ['Kết quả', 9],
  ['Thời hạn, đơn vị, chỉ tiêu', 27],
];

function table(matrix: AuditMatrix, column: AuditColumn): Table {
  const head = new TableRow({
    tableHeader: true,
    children: HEADINGS.map(([text, width]) => cell([centre(text, { bold: true, size: 12 })], width)),
  });
  let number = 0;
  const rows = matrix.rows.flatMap((row, index) => {
    const found = column.cells[index];
    if (row.of !== 'task' || !found || found.status === 'not-addressed') return [];
    number += 1;
    const children = found.links.flatMap(({ child }) => (child ? [child.quote] : []));
    const told = found.links.flatMap(({ changes }) => changes.map(({ message }) => message));
    const texts = [
      [String(number)],
      [row.parent.quote],
      children.length > 0 ? children : ['–'],
      [found.hasConflict ? 'Mâu thuẫn' : STATUS_LABELS[found.status]],
      told.length > 0 ? told : [''],
    ];
    return [
      new TableRow({
        children: texts.map((lines, at) =>
          cell(
            lines.map((line) => paragraph(line, { size: 12 })),
            HEADINGS[at]?.[1] ?? 10,
          ),
        ),
      }),
    ];
  });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: HEADINGS.map(([, percent]) => Math.round((TEXT_WIDTH * percent) / 100)),
    layout: TableLayoutType.FIXED,
    rows: [head, ...rows],
  });
}

async function pack(children: readonly (Paragraph | Table)[], isLandscape: boolean): Promise<Uint8Array> {
  const document = new Document({
    creator: 'kehoach',
    sections: [
      {
        properties: {
          page: {
            margin: MARGIN,
            size: { ...A4, orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
          },
        },
        children: [...children],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function describe(plan: AuditMatrix['parent']): string {
  return `${nameOf({ ...plan, number: null })}, ${plan.number === null ? 'không số' : `số ${plan.number}`}${showIssued(plan)}`;
}

/** "Bảng đối chiếu nhiệm vụ" of one parent and its children, A4 landscape. */
export function renderTableDocx(matrix: AuditMatrix): Promise<Uint8Array> {
  const body = matrix.columns.flatMap((column, index) => [
    paragraph(`${index + 1}. ${describe(column.child)}`, { bold: true }),
    paragraph(
      `Thực hiện ${column.summary.covered}/${column.summary.parentTasks} nhiệm vụ (${showPercent(column.summary.coverage)}); bỏ sót ${column.summary.missing}; mâu thuẫn ${column.summary.conflicts}. ${describeLineage(column.lineage)}`,
    ),
    table(matrix, column),
    paragraph(''),
  ]);
  return pack(
    [
      letterhead(),
      paragraph(''),
      centre('BẢNG ĐỐI CHIẾU NHIỆM VỤ', { bold: true, size: 14 }),
      centre(`Kế hoạch cấp trên: ${describe(matrix.parent)}`, { bold: true }),
      centre(matrix.parent.title ?? '', { italics: true }),
      paragraph(''),
      ...body,
    ],
    true,
  );
}

/** "Kế hoạch số 158/KH-UBND ngày 20/8/2025 của Ủy ban nhân dân tỉnh …"; a telegram or programme is "văn bản". */
export function namePaper(plan: AuditMatrix['parent']): string {
  const kind = plan.number === null || /[/-]KH(?!\p{L})/u.test(plan.number) ? 'Kế hoạch' : 'Văn bản';
  return `${kind}${plan.number === null ? '' : ` số ${plan.number}`}${showIssued(plan)} của ${plan.issuer ?? plan.source}`;
}

/** A letter to one child with its findings, for a person to complete and sign. */
export function renderLetterDocx(
  parent: AuditMatrix['parent'],
  { child, summary, lineage, findings }: AuditColumn,
): Promise<Uint8Array> {
  const open = findings.filter(({ waived }) => waived === undefined);
  return pack(
    [
      letterhead(`kết quả đối chiếu ${child.number === null ? 'kế hoạch' : `Kế hoạch số ${child.number}`}`),
      paragraph(''),
      centre(`Kính gửi: ${child.issuer ?? child.source}`, { size: 14 }),
      paragraph(''),
      paragraph(
        `Qua đối chiếu ${child.number === null ? 'kế hoạch' : `Kế hoạch số ${child.number}`}${showIssued(child)} của quý cơ quan với ${namePaper(parent)}, kết quả như sau:`,
        { size: 14, align: AlignmentType.BOTH },
      ),
      paragraph(
        `Đã thực hiện ${summary.covered}/${summary.parentTasks} nhiệm vụ được giao (${showPercent(summary.coverage)}). ${describeLineage(lineage)}`,
        { size: 14, align: AlignmentType.BOTH },
      ),
      ...(open.length === 0
        ? [paragraph('Không có nội dung cần chỉnh sửa.', { size: 14 })]
        : [paragraph('Đề nghị xem xét, chỉnh sửa các nội dung sau:', { size: 14 }), ...open.flatMap(item)]),
      paragraph(''),
      paragraph('Nơi nhận:', { bold: true, italics: true, size: 12 }),
      paragraph('- Như trên;', { size: 11 }),
      paragraph('- Lưu: VT.', { size: 11 }),
      paragraph('THỦ TRƯỞNG CƠ QUAN', { bold: true, size: 14, align: AlignmentType.RIGHT }),
    ],
    false,
  );
}

function item({ code, message, advice, parent, child }: Finding, index: number): Paragraph[] {
  const place = showPlace(child ?? parent);
  return [
    paragraph(
      `${index + 1}. ${labelFinding(code)}: ${message}${place === null ? '' : ` (${place}${child ? '' : ' – văn bản cấp trên'})`}`,
      {
        size: 14,
        align: AlignmentType.BOTH,
      },
    ),
    ...(advice === '' ? [] : [paragraph(`Đề nghị: ${advice}`, { size: 14, italics: true, align: AlignmentType.BOTH })]),
  ];
}
