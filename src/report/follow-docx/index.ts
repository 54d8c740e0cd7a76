import {
  AlignmentType,
  type IRunOptions,
  Document,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { PlanRecord, Task } from '../../record/schema.ts';
import { namesOfBodies } from '../../record/unit-bodies.ts';
import { cleanText } from '../tables/formats/cell-text.ts';

/** Shares of the line's width, in per cent. */
const COLUMNS = [
  ['TT', 5],
  ['Nội dung nhiệm vụ', 41],
  ['Đơn vị phối hợp', 20],
  ['Thời hạn', 14],
  ['Văn bản', 20],
] as const;

interface Row {
  readonly action: string;
  readonly coordinating: string;
  readonly time: string;
  readonly last: string;
  readonly document: string;
}

const UNKNOWN = 'Chưa rõ đơn vị chủ trì';

/** A list of tasks to follow, one table for each unit that leads some, by their last days; A4 across, as offices print it. */
export async function renderFollowDocx(records: AsyncIterable<PlanRecord>): Promise<Uint8Array> {
  const byUnit = new Map<string, Row[]>();
  for await (const record of records)
    for (const task of record.tasks)
      for (const unit of leadsOf(task)) byUnit.set(unit, [...(byUnit.get(unit) ?? []), describe(task, record)]);
  const units = [...byUnit].sort(
    ([a], [b]) => Number(a === UNKNOWN) - Number(b === UNKNOWN) || a.localeCompare(b, 'vi'),
  );
  const children = units.flatMap(([unit, rows], index) => [
    new Paragraph({
      spacing: { before: 240, after: 80 },
      keepNext: true,
      children: [write(`${index + 1}. ${cleanText(unit)} (${rows.length} nhiệm vụ)`, true, 24)],
    }),
    renderTable(rows),
  ]);
  const title = new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 120 },
    children: [write('BẢNG THEO DÕI NHIỆM VỤ', true, 28)],
  });
  const document = new Document({
    creator: 'kehoach',
    styles: { default: { document: { run: { font: 'Times New Roman', size: 24 } } } },
    sections: [
      {
        // Decree 30/2020/NĐ-CP, Appendix I: A4, margins of 20 to 30 mm.
        properties: {
          page: {
            size: { orientation: PageOrientation.LANDSCAPE, width: 11_906, height: 16_838 },
            margin: { top: 1_134, bottom: 1_134, left: 1_134, right: 1_134 },
          },
        },
        children: [title, ...children],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** `size` in half points. */
function write(text: string, isBold: boolean, size: number): TextRun {
  const options: IRunOptions = { text, size, ...(isBold ? BOLD : {}) };
  return new TextRun(options);
}

const BOLD = { bold: true };

function leadsOf({ units }: Task): string[] {
  const leads = namesOfBodies(units, 'lead');
  return leads.length > 0 ? leads : [UNKNOWN];
}

function describe(task: Task, { header, source }: PlanRecord): Row {
  const days = task.times.flatMap(({ to }) => (to === null ? [] : [to])).sort();
  return {
    action: task.action,
    coordinating: namesOfBodies(task.units, 'coordinate').join('; '),
    time: task.times.map(({ raw }) => raw).join('; '),
    last: days.at(-1) ?? '9999',
    document: [header.number?.raw, header.issuer?.canonical].filter(Boolean).join(', ') || source.name,
  };
}

function renderTable(rows: readonly Row[]): Table {
  const sorted = [...rows].sort((a, b) => (a.last < b.last ? -1 : a.last > b.last ? 1 : 0));
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, children: COLUMNS.map(([name, width]) => renderCell(name, width, true)) }),
      ...sorted.map(
        ({ action, coordinating, time, document }, index) =>
          new TableRow({
            cantSplit: true,
            children: [String(index + 1), action, coordinating, time, document].map((text, at) =>
              renderCell(text, COLUMNS[at]?.[1] ?? 0, false),
            ),
          }),
      ),
    ],
  });
}

function renderCell(text: string, width: number, isHead: boolean): TableCell {
  const run = write(cleanText(text), isHead, 22);
  const alignment = isHead ? AlignmentType.CENTER : AlignmentType.LEFT;
  return new TableCell({
    width: { size: width, type: WidthType.PERCENTAGE },
    margins: { left: 80, right: 80, top: 40, bottom: 40 },
    children: [new Paragraph({ alignment, children: [run] })],
  });
}
