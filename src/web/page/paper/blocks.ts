import type { OutlineNodeRecord, PlanRecord } from '../adapters.ts';
import { walkNodes, type TextSpan } from './marks.ts';

/** A piece of a clean page: what it is decides how it is set. */
export type PaperBlock =
  | { readonly kind: 'line'; readonly span: TextSpan; readonly look: Look; readonly depth: number }
  | { readonly kind: 'pair'; readonly left: readonly LineBlock[]; readonly right: readonly LineBlock[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly TextSpan[])[] };

type LineBlock = Extract<PaperBlock, { kind: 'line' }>;
export type Look =
  'continued' | 'body' | 'heading' | 'title' | 'left-head' | 'right-head' | 'recipient' | 'sign' | 'name' | 'furniture';

const LEFT = ['parentIssuer', 'issuer', 'number'];
const RIGHT = ['nationalTitle', 'motto', 'placeAndDate', 'partyTitle'];
const MIDDLE = ['type', 'title'];

/**
 * The text of a record set as its genre is printed: the head in two columns, headings, paragraphs, tables, the foot in two
 * columns. Every line of the text is in exactly one block, its span with it.
 */
export function layOutText(record: PlanRecord): PaperBlock[] {
  const lines = splitLines(record.text);
  const looks = createLooks(record);
  const tables = collectTables(record);
  const starts = new Set<number>();
  walkNodes(record.outline, (node) => starts.add(node.span.start));
  const isBeginning = (span: TextSpan): boolean => starts.has(span.start);
  const blocks: PaperBlock[] = [];
  let head: { left: LineBlock[]; right: LineBlock[] } | null = null;
  let foot: { left: LineBlock[]; right: LineBlock[] } | null = null;
  for (let index = 0; index < lines.length; index += 1) {
    const span = lines[index] as TextSpan;
    const table = tables.find((each) => each.span.start <= span.start && span.end <= each.span.end);
    if (table) {
      blocks.push({ kind: 'table', rows: placeCells(record.text, table) });
      while ((lines[index + 1]?.end ?? Infinity) <= table.span.end) index += 1;
      continue;
    }
    const { look, depth } = looks(span);
    const last = blocks.at(-1);
    const isContinued = look === 'body' && last?.kind === 'line' && last.look === 'furniture' && !isBeginning(span);
    const line: LineBlock = { kind: 'line', span, look: isContinued ? 'continued' : look, depth };
    if (look === 'left-head' || look === 'right-head') {
      if (!head) blocks.push({ kind: 'pair', ...(head = { left: [], right: [] }) });
      (look === 'left-head' ? head.left : head.right).push(line);
    } else if (look === 'recipient' || look === 'sign' || look === 'name') {
      if (!foot) blocks.push({ kind: 'pair', ...(foot = { left: [], right: [] }) });
      (look === 'recipient' ? foot.left : foot.right).push(line);
    } else blocks.push(line);
  }
  return blocks;
}

function splitLines(text: string): TextSpan[] {
  const lines: TextSpan[] = [];
  let start = 0;
  for (let end = text.indexOf('\n'); start <= text.length; end = text.indexOf('\n', start)) {
    const stop = end < 0 ? text.length : end;
    if (text.slice(start, stop).trim() !== '') lines.push({ start, end: stop });
    if (end < 0) break;
    start = end + 1;
  }
  return lines;
}

function createLooks(record: PlanRecord): (span: TextSpan) => { look: Look; depth: number } {
  const places: { span: TextSpan; look: Look; depth: number }[] = [];
  for (const [part, spans] of Object.entries(record.header.spans)) {
    const look = LEFT.includes(part)
      ? 'left-head'
      : RIGHT.includes(part)
        ? 'right-head'
        : MIDDLE.includes(part)
          ? 'title'
          : 'body';
    for (const span of Array.isArray(spans) ? spans : [spans]) places.push({ span, look, depth: 0 });
  }
  for (const { span } of record.recipients) places.push({ span, look: 'recipient', depth: 0 });
  const signs = record.signature?.spans ?? [];
  signs.forEach((span, index) => places.push({ span, look: index === signs.length - 1 ? 'name' : 'sign', depth: 0 }));
  const labels = record.furniture.filter(({ kind }) => kind === 'label').map(({ span }) => span);
  for (const { kind, span } of record.furniture)
    places.push({ span, look: kind === 'label' ? 'recipient' : 'furniture', depth: 0 });
  const nodes: { node: OutlineNodeRecord; depth: number }[] = [];
  walkNodes(record.outline, (node, _, depth) => nodes.push({ node, depth }));
  return (span) => {
    const place = places.find((each) => each.span.start < span.end && span.start < each.span.end);
    const node = nodes.findLast(({ node: { span: own } }) => own.start <= span.start && span.start < own.end);
    // A page number inside a paragraph is furniture; a paragraph that holds one is not.
    if (place && (place.look !== 'furniture' || place.span.start <= span.start)) {
      if (place.look !== 'recipient' || !labels.includes(place.span) || record.recipients.length > 0)
        return { look: place.look, depth: 0 };
    }
    if (!node) return { look: 'body', depth: 0 };
    const isHead = node.node.span.start >= span.start && node.node.heading !== null && node.node.kind === 'section';
    return { look: isHead ? 'heading' : 'body', depth: node.depth };
  };
}

interface TableNode {
  readonly span: TextSpan;
  readonly rows: readonly (readonly string[])[];
}

function collectTables({ outline }: PlanRecord): TableNode[] {
  const tables: TableNode[] = [];
  walkNodes(outline, ({ kind, span, rows }) => {
    if (kind === 'table' && rows && rows.length > 0) tables.push({ span, rows });
  });
  return tables;
}

/** Where each cell's words stand: cells follow each other in the text as they do in their rows. */
function placeCells(text: string, { span, rows }: TableNode): TextSpan[][] {
  let at = span.start;
  return rows.map((row) =>
    row.map((cell) => {
      const found = cell === '' ? -1 : text.indexOf(cell.slice(0, 40).split('\n')[0] ?? cell, at);
      if (found < 0 || found >= span.end) return { start: at, end: at };
      const end = Math.min(span.end, found + cell.length);
      at = end;
      return { start: found, end };
    }),
  );
}
