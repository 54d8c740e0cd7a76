import type {
  FurnitureKind,
  Layer,
  RawBlock,
  RawCell,
  RawTable,
  RawText,
  StyleHints,
} from '../../document/raw-document.ts';
import type { RunDecoder } from './formatting/legacy-runs.ts';
import type { ModelCell, ModelNode, ModelParagraph, ModelRow, ModelRun, ModelTable } from './model.ts';
import { BORDERLESS, GENERATED, STORY_PREFIX } from './pieces.ts';

interface Place {
  layer: Layer;
  furniture?: FurnitureKind;
}

/** A stretch of one look in a paragraph's text, after decoding. */
interface Stretch {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly size: number | null;
  readonly generated: boolean;
}

interface Builder {
  readonly decoder: RunDecoder;
  place: Place;
  group: number;
  blankBefore: number;
  /** Texts of headers and footers already given: sections repeat them. */
  readonly seen: Set<string>;
}

/** Raw blocks of the model, in reading order. */
export function buildBlocks(model: readonly ModelNode[], decoder: RunDecoder): RawBlock[] {
  const builder: Builder = { decoder, place: { layer: 'body' }, group: 0, blankBefore: 0, seen: new Set() };
  return buildAll(builder, model);
}

function buildAll(builder: Builder, nodes: readonly ModelNode[]): RawBlock[] {
  const blocks: RawBlock[] = [];
  for (const node of nodes) {
    if (node.type === 'paragraph') appendAll(blocks, buildParagraph(builder, node));
    else if (node.type === 'table') appendAll(blocks, buildTable(builder, node));
  }
  return blocks;
}

function appendAll<T>(to: T[], from: readonly T[]): void {
  for (const each of from) to.push(each);
}

function buildParagraph(builder: Builder, paragraph: ModelParagraph): RawText[] {
  if (paragraph.styleId?.startsWith(STORY_PREFIX)) {
    enterStory(builder, paragraph.styleId.slice(STORY_PREFIX.length));
    return [];
  }
  const lines = splitLines(readStretches(builder, paragraph));
  const written = lines.filter((line) => !isBlank(line));
  if (builder.place.layer === 'furniture' && !isNewFurniture(builder, written)) return [];
  const group = written.length > 1 ? (builder.group += 1) : null;
  const texts: RawText[] = [];
  for (const line of lines) {
    if (isBlank(line)) {
      builder.blankBefore += 1;
      continue;
    }
    texts.push(buildText(builder, paragraph, line, group));
    builder.blankBefore = 0;
  }
  return texts;
}

function enterStory(builder: Builder, story: string): void {
  builder.blankBefore = 0;
  if (story === 'running-head' || story === 'footer') builder.place = { layer: 'furniture', furniture: story };
  else builder.place = { layer: story === 'notes' ? 'notes' : 'body' };
}

/** Without the page number's field a header may be nothing but its frame: "Trang / ", "- -". */
const PAGE_FRAME = /^[\s\-–—|/.]{0,20}(?:trang|tờ|page)?[\s\-–—|/.:]{0,20}(?:of|trên)?[\s\-–—|/.]{0,20}$/iu;

function isNewFurniture(builder: Builder, lines: readonly (readonly Stretch[])[]): boolean {
  const text = lines.map((line) => line.map((stretch) => stretch.text).join('')).join('\n');
  const key = `${builder.place.furniture ?? ''}:${text.trim()}`;
  if (builder.seen.has(key) || (text.length < 80 && PAGE_FRAME.test(text))) return false;
  builder.seen.add(key);
  return true;
}

function readStretches(builder: Builder, paragraph: ModelParagraph): Stretch[] {
  const stretches: Stretch[] = [];
  for (const run of paragraph.children) {
    if (run.type !== 'run') continue;
    const generated = run.styleId === GENERATED;
    const text = readRunText(builder, run);
    if (text !== '') stretches.push({ text, bold: run.isBold, italic: run.isItalic, size: run.fontSize, generated });
  }
  return stretches;
}

function readRunText(builder: Builder, run: ModelRun): string {
  // A soft hyphen only tells Word where a line may end.
  const text = builder.decoder.readRun(run).replaceAll('\u00AD', '');
  // On paper these are capitals; the rules for titles look at letters. No letter of Vietnamese changes its length.
  return run.isAllCaps ? text.toUpperCase() : text;
}

function splitLines(stretches: readonly Stretch[]): Stretch[][] {
  let line: Stretch[] = [];
  const lines = [line];
  for (const stretch of stretches) {
    const parts = stretch.text.split('\n');
    parts.forEach((text, index) => {
      if (index > 0) lines.push((line = []));
      if (text !== '') line.push({ ...stretch, text });
    });
  }
  return lines;
}

function isBlank(line: readonly Stretch[]): boolean {
  return line.every((stretch) => stretch.text.trim() === '');
}

function buildText(
  builder: Builder,
  paragraph: ModelParagraph,
  line: readonly Stretch[],
  group: number | null,
): RawText {
  const generated = line[0]?.generated ? line[0].text.length : 0;
  const { layer, furniture } = builder.place;
  return {
    kind: group === null ? 'paragraph' : 'line',
    text: line.map((stretch) => stretch.text).join(''),
    layer,
    ...(furniture === undefined ? {} : { furniture }),
    ...(generated > 0 ? { generated } : {}),
    ...(builder.blankBefore > 0 ? { blankBefore: builder.blankBefore } : {}),
    ...(group === null ? {} : { group }),
    style: readStyle(paragraph, line),
  };
}

function readStyle(paragraph: ModelParagraph, line: readonly Stretch[]): StyleHints {
  const style: StyleHints = {};
  const bold = measurePrefix(line, (stretch) => stretch.bold);
  if (bold === 'all') style.bold = true;
  else if (bold > 0) style.boldPrefix = bold;
  if (measurePrefix(line, (stretch) => stretch.italic) === 'all') style.italic = true;
  if (paragraph.alignment === 'center') style.centered = true;
  const size = findMainSize(line);
  if (size !== null) style.size = size;
  const indent = Number(paragraph.indent.start ?? 0);
  if (indent !== 0) style.indent = indent / 20;
  const heading = /^h([1-6])$/.exec(paragraph.styleId ?? '');
  if (heading) style.headingLevel = Number(heading[1]);
  return style;
}

/**
 * Code units at the start for which `has` holds, 'all' when it is the whole. The label does not decide (Word sets it
 * apart from its text), nor do blanks.
 */
function measurePrefix(line: readonly Stretch[], has: (stretch: Stretch) => boolean): number | 'all' {
  const isOnlyLabel = line.every((stretch) => stretch.generated || stretch.text.trim() === '');
  let length = 0;
  let isStarted = false;
  let end = 0;
  for (const stretch of line) {
    length += stretch.text.length;
    const decides = stretch.text.trim() !== '' && (!stretch.generated || isOnlyLabel);
    if (!decides) continue;
    if (!has(stretch)) return isStarted ? end : 0;
    isStarted = true;
    end = length;
  }
  return isStarted ? 'all' : 0;
}

function findMainSize(line: readonly Stretch[]): number | null {
  const lengths = new Map<number, number>();
  for (const { size, text } of line) if (size !== null) lengths.set(size, (lengths.get(size) ?? 0) + text.length);
  let main: number | null = null;
  let most = 0;
  for (const [size, length] of lengths) {
    if (length > most) [main, most] = [size, length];
  }
  return main;
}

function buildTable(builder: Builder, table: ModelTable): RawBlock[] {
  const frame = findFrame(table);
  if (frame) return buildAll(builder, frame.children);
  builder.blankBefore = 0;
  const rows = table.children
    .filter((row): row is ModelRow => row.type === 'tableRow')
    .map((row) => buildRow(builder, row));
  builder.blankBefore = 0;
  if (rows.every((row) => row.every((cell) => cell.blocks.length === 0))) return [];
  const raw: RawTable = {
    kind: 'table',
    layer: builder.place.layer,
    rows,
    ...(table.styleId === BORDERLESS ? { borderless: true } : {}),
  };
  if (builder.place.layer !== 'furniture') return [raw];
  // Furniture is a kind of text, and a table has no place for it.
  return raw.rows.flat().flatMap((cell) => cell.blocks);
}

/** A table of one cell around other tables is a frame (pages saved from the web): its content stands for itself. */
function findFrame(table: ModelTable): ModelCell | null {
  const [row, ...others] = table.children;
  if (row?.type !== 'tableRow' || others.length > 0 || row.children.length !== 1) return null;
  const [cell] = row.children;
  return cell?.type === 'tableCell' && cell.children.some((child) => child.type === 'table') ? cell : null;
}

function buildRow(builder: Builder, row: ModelRow): RawCell[] {
  const cells: RawCell[] = [];
  for (const cell of row.children) {
    if (cell.type !== 'tableCell') continue;
    builder.blankBefore = 0;
    const blocks: RawText[] = [];
    collectTexts(builder, cell.children, blocks);
    cells.push({ blocks, colSpan: cell.colSpan, rowSpan: cell.rowSpan, ...(row.isHeader ? { header: true } : {}) });
  }
  return cells;
}

/** A cell holds texts only: a table inside it gives its cells' texts, row by row. */
function collectTexts(builder: Builder, nodes: readonly ModelNode[], into: RawText[]): void {
  for (const node of nodes) {
    if (node.type === 'paragraph') appendAll(into, buildParagraph(builder, node));
    else if (node.type === 'table' || node.type === 'tableRow' || node.type === 'tableCell')
      collectTexts(builder, node.children, into);
  }
}
