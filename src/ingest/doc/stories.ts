import { Counters } from '../docx/numbering/counters.ts';
import type { ModelNode } from '../docx/model.ts';
import { STORY_PREFIX } from '../docx/pieces.ts';
import type { Story } from '../docx/pieces.ts';
import { readParagraph } from './paragraphs.ts';
import type { WordContext, WordParagraph } from './paragraphs.ts';
import { readRowShape } from './row-shape.ts';
import { makeTable, NO_SHAPE } from './tables.ts';
import type { WordRow } from './tables.ts';
import type { WordFile } from './word-file.ts';

/** Ends of paragraphs, of cells and rows, of sections. */
const CELL_END = '\u0007';
const MARKS = new RegExp(`[\\r${CELL_END}\\f]`, 'g');

/** The paragraphs and tables of all stories; an empty paragraph of style `story-…` stands before each but the body. */
export function readStories(file: WordFile, context: WordContext): ModelNode[] {
  const { lengths } = file;
  const footnotesAt = lengths.main;
  const headersAt = footnotesAt + lengths.footnotes;
  const endnotesAt = headersAt + lengths.headers + lengths.comments;
  const boxesAt = endnotesAt + lengths.endnotes;
  return [
    ...readStory(context, 0, lengths.main, readBoxes(file, context, boxesAt)),
    ...underStory('notes', readStory(context, footnotesAt, headersAt)),
    ...underStory('notes', readStory(context, endnotesAt, boxesAt)),
    ...readHeaders(file, context, headersAt),
  ];
}

function underStory(story: Story, nodes: readonly ModelNode[]): ModelNode[] {
  if (nodes.length === 0) return [];
  return [
    { type: 'paragraph', children: [], styleId: STORY_PREFIX + story, alignment: null, indent: { start: null } },
    ...nodes,
  ];
}

/** A text box by the position of its anchor. */
interface AnchoredBox {
  readonly anchor: number;
  readonly nodes: readonly ModelNode[];
}

function readStory(context: WordContext, start: number, end: number, boxes: readonly AnchoredBox[] = []): ModelNode[] {
  const nodes: ModelNode[] = [];
  const counters = new Counters();
  const fields: { open: boolean[] } = { open: [] };
  let rows: WordRow[] = [];
  let cells: ModelNode[][] = [];
  let cell: ModelNode[] = [];
  let nextBox = 0;
  const finishTable = (): void => {
    if (cell.length > 0) cells.push(cell);
    if (cells.length > 0) rows.push({ cells, shape: NO_SHAPE });
    if (rows.length > 0) nodes.push(makeTable(rows));
    rows = [];
    cells = [];
    cell = [];
  };
  for (const paragraph of listParagraphs(context, start, end, fields, counters)) {
    if (!isInTable(paragraph)) {
      finishTable();
      nodes.push(paragraph.model);
    } else if (paragraph.properties.rowEnd && (paragraph.properties.depth ?? 1) <= 1) {
      rows.push({ cells, shape: readRowShape(paragraph.run, (style) => isGridStyle(context, style)) });
      cells = [];
      cell = [];
    } else if (!paragraph.properties.innerRowEnd) {
      cell.push(paragraph.model);
      if (paragraph.mark === CELL_END) {
        cells.push(cell);
        cell = [];
      }
    }
    for (
      let box = boxes[nextBox];
      box && box.anchor <= paragraph.end && rows.length === 0 && cells.length === 0;
      box = boxes[nextBox]
    ) {
      for (const node of box.nodes) nodes.push(node);
      nextBox += 1;
    }
  }
  finishTable();
  for (const box of boxes.slice(nextBox)) for (const node of box.nodes) nodes.push(node);
  return nodes;
}

function isInTable(paragraph: WordParagraph): boolean {
  return paragraph.properties.inTable === true || (paragraph.properties.depth ?? 0) > 0 || paragraph.mark === CELL_END;
}

function isGridStyle(context: WordContext, style: number): boolean {
  return /grid|list \d|colorful|medium|light/i.test(context.styles[style]?.name ?? '');
}

function* listParagraphs(
  context: WordContext,
  start: number,
  end: number,
  fields: { open: boolean[] },
  counters: Counters,
): Generator<WordParagraph> {
  const { text } = context.stored;
  const limit = Math.min(end, text.length);
  let from = start;
  while (from < limit) {
    MARKS.lastIndex = from;
    const found = MARKS.exec(text);
    const to = found && found.index < limit ? found.index : limit;
    const paragraph = readParagraph(context, from, to, fields, counters);
    // A form feed may be a page break inside a table cell; only a real mark ends a cell.
    yield paragraph;
    from = to + 1;
  }
}

/** Headers and footers: six stories of footnote separators, then six for each section ([MS-DOC] 2.3.3). */
function readHeaders(file: WordFile, context: WordContext, start: number): ModelNode[] {
  const view = file.readStructure('headers');
  const count = Math.floor(view.byteLength / 4) - 1;
  const nodes: ModelNode[] = [];
  let done = 0;
  for (let index = 6; index < count; index += 1) {
    const from = view.getUint32(index * 4, true);
    const to = view.getUint32(index * 4 + 4, true);
    if (to <= from || from < done || to > file.lengths.headers) continue;
    done = to;
    const kind = [0, 1, 4].includes((index - 6) % 6) ? 'running-head' : 'footer';
    for (const node of underStory(kind, readStory(context, start + from, start + to))) nodes.push(node);
  }
  return nodes;
}

const BOX_SIZE = 22;
const SHAPE_SIZE = 26;

/** Text boxes of the body with the places of their shapes. */
function readBoxes(file: WordFile, context: WordContext, start: number): AnchoredBox[] {
  const anchors = new Map<number, number>();
  const shapes = file.readStructure('shapes');
  const shapeCount = Math.max(0, Math.floor((shapes.byteLength - 4) / (4 + SHAPE_SIZE)));
  for (let index = 0; index < shapeCount; index += 1) {
    anchors.set(shapes.getUint32((shapeCount + 1) * 4 + index * SHAPE_SIZE, true), shapes.getUint32(index * 4, true));
  }
  const view = file.readStructure('textBoxes');
  const count = Math.max(0, Math.floor((view.byteLength - 4) / (4 + BOX_SIZE)));
  const boxes: AnchoredBox[] = [];
  let done = 0;
  for (let index = 0; index < count; index += 1) {
    const from = view.getUint32(index * 4, true);
    const to = view.getUint32(index * 4 + 4, true);
    const shape = view.getUint32((count + 1) * 4 + index * BOX_SIZE + 14, true);
    if (to <= from || from < done || to > file.lengths.textBoxes) continue;
    done = to;
    boxes.push({
      anchor: anchors.get(shape) ?? file.lengths.main,
      nodes: readStory(context, start + from, start + to),
    });
  }
  return boxes.sort((a, b) => a.anchor - b.anchor);
}
