import type { ReadLimits } from '../../document/raw-document.ts';
import { SourceError } from '../../document/source-error.ts';
import { Counters } from '../docx/numbering/counters.ts';
import type { ModelCell, ModelNode, ModelRow, ModelTable } from '../docx/model.ts';
import type { ListLevel } from '../docx/numbering/numbering.ts';
import { addText, BORDERLESS, lookOf, makeRun, STORY_PREFIX } from '../docx/pieces.ts';
import type { Piece, Story } from '../docx/pieces.ts';
import { makeList } from './styles.ts';
import type { OdfLook, OdfStyles } from './styles.ts';
import { elementsOf, findElement } from './tree.ts';
import type { OdfElement } from './tree.ts';

/** Elements whose text is not the document's. */
const SKIPPED = new Set([
  'text:tracked-changes',
  'office:annotation',
  'office:annotation-end',
  'text:sequence-decls',
  'office:forms',
  'text:ruby-text',
  'svg:title',
  'svg:desc',
  'text:page-number',
  'text:page-count',
]);
const MOST_REPEATED = 200;

/** The list that a paragraph stands in. */
interface ListPlace {
  readonly id: string;
  readonly levels: readonly (ListLevel | undefined)[];
  readonly level: number;
}

interface OdtState {
  readonly styles: OdfStyles;
  readonly limits: ReadLimits;
  readonly counters: Counters;
  /** Which counting of a list style is under way; a list that does not continue begins the next one. */
  readonly rounds: Map<string, number>;
  /** The counting that the last list of a style took part in. */
  readonly current: Map<string, string>;
  /** The same of a list by its xml:id. */
  readonly lists: Map<string, string>;
  readonly notes: ModelNode[];
  length: number;
}

/** Paragraphs and tables of the body, then notes, headers and footers. */
export function readOdtModel(
  content: OdfElement,
  styleRoot: OdfElement | null,
  styles: OdfStyles,
  limits: ReadLimits,
): ModelNode[] {
  const body = findElement(content, 'office:text');
  if (!body) throw new SourceError('corrupt', 'ingest', 'ingest/no-main-part', { format: 'odt' });
  const state: OdtState = {
    styles,
    limits,
    counters: new Counters(),
    rounds: new Map(),
    lists: new Map(),
    current: new Map(),
    notes: [],
    length: 0,
  };
  const nodes = readContent(state, body, null);
  const others: ModelNode[] = [];
  const addStory = (story: Story, found: readonly ModelNode[]): void => {
    if (found.length > 0) others.push(makeStory(story), ...found);
  };
  addStory('notes', state.notes);
  for (const page of elementsOf(
    styleRoot ? findElement(styleRoot, 'office:master-styles') : undefined,
    'style:master-page',
  )) {
    for (const part of elementsOf(page)) {
      if (part.name.startsWith('style:header')) addStory('running-head', readContent(state, part, null));
      if (part.name.startsWith('style:footer')) addStory('footer', readContent(state, part, null));
    }
  }
  return [...nodes, ...others];
}

function makeStory(story: Story): ModelNode {
  return { type: 'paragraph', children: [], styleId: STORY_PREFIX + story, alignment: null, indent: { start: null } };
}

function readContent(state: OdtState, parent: OdfElement, list: ListPlace | null): ModelNode[] {
  const nodes: ModelNode[] = [];
  for (const element of elementsOf(parent)) {
    if (SKIPPED.has(element.name)) continue;
    const found =
      element.name === 'text:p' || element.name === 'text:h'
        ? readParagraph(state, element, list)
        : element.name === 'text:list'
          ? readList(state, element, list)
          : element.name === 'table:table'
            ? [readTable(state, element)]
            : readContent(state, element, list);
    for (const node of found) nodes.push(node);
  }
  return nodes;
}

function readList(state: OdtState, element: OdfElement, outer: ListPlace | null): ModelNode[] {
  const { attributes } = element;
  const name = attributes['text:style-name'] ?? outer?.id.split('\n')[0] ?? findItemStyle(state, element);
  const levels = (name === undefined ? undefined : state.styles.findLevels(name)) ?? outer?.levels ?? [];
  const level = outer ? outer.level + 1 : 0;
  const id = chooseCounting(state, attributes, name ?? '', outer);
  const nodes: ModelNode[] = [];
  for (const item of elementsOf(element)) {
    // only the first paragraph of an item bears its number
    let isFirst = item.name === 'text:list-item';
    for (const child of elementsOf(item)) {
      const place: ListPlace = { id, levels, level };
      const isText = child.name === 'text:p' || child.name === 'text:h';
      const found = isText
        ? readParagraph(state, child, isFirst ? place : null)
        : child.name === 'text:list'
          ? readList(state, child, place)
          : readContent(state, { name: '', attributes: {}, children: [child] }, null);
      for (const node of found) nodes.push(node);
      if (isText) isFirst = false;
    }
  }
  return nodes;
}

/** A list goes on where the one that it names stopped, or the last one of its style; any other begins anew. */
function chooseCounting(
  state: OdtState,
  attributes: OdfElement['attributes'],
  name: string,
  outer: ListPlace | null,
): string {
  const continued = state.lists.get(attributes['text:continue-list'] ?? '');
  const goesOn = outer !== null || attributes['text:continue-numbering'] === 'true';
  const round = (state.rounds.get(name) ?? 0) + (goesOn || continued !== undefined ? 0 : 1);
  state.rounds.set(name, round);
  const fresh = continued ?? (goesOn ? state.current.get(name) : undefined) ?? `${name}\n${round}`;
  const id = outer?.id.startsWith(`${name}\n`) ? outer.id : fresh;
  state.current.set(name, id);
  const own = attributes['xml:id'];
  if (own !== undefined) state.lists.set(own, id);
  return id;
}

/** A list without a style of its own has that of its first paragraph. */
function findItemStyle(state: OdtState, list: OdfElement): string | undefined {
  const first = findElement(list, 'text:p') ?? findElement(list, 'text:h');
  return state.styles.findLook('paragraph', first?.attributes['text:style-name']).listStyle;
}

function readParagraph(state: OdtState, element: OdfElement, list: ListPlace | null): ModelNode[] {
  const look = state.styles.findLook('paragraph', element.attributes['text:style-name']);
  const pieces: Piece[] = [];
  const boxes: ModelNode[] = [];
  readInline(state, element, look, pieces, boxes);
  const outline = element.name === 'text:h' ? Number(element.attributes['text:outline-level'] ?? '1') : 0;
  const place = list ?? findHeadingPlace(state, outline, element);
  const label = place ? readLabel(state, place, pieces) : '';
  if (label !== '') {
    for (const piece of pieces) {
      piece.text = piece.text.replace(/^[ \t\u00A0]+/, '');
      if (piece.text !== '') break;
    }
    pieces.unshift({ look: lookOf({ ...look, font: '' }, true), text: `${label} ` });
  }
  const node: ModelNode = {
    type: 'paragraph',
    children: pieces.filter((piece) => piece.text !== '').map(makeRun),
    styleId: outline >= 1 && outline <= 6 ? `h${outline}` : null,
    alignment: look.align === 'center' ? 'center' : null,
    indent: { start: null },
  };
  return [node, ...boxes];
}

/** Headings are numbered by the document's outline, where its levels have a number at all. */
function findHeadingPlace(state: OdtState, outline: number, { attributes }: OdfElement): ListPlace | null {
  const levels = state.styles.findLevels('');
  if (outline < 1 || !levels || attributes['text:is-list-header'] === 'true') return null;
  return { id: '\n', levels, level: outline - 1 };
}

function readLabel(state: OdtState, place: ListPlace, pieces: readonly Piece[]): string {
  const shown = place.levels[place.level];
  if (!shown) return '';
  const hasText = pieces.some((piece) => piece.text.trim() !== '');
  // LibreOffice counts no empty paragraph that is only a bullet's
  if (!hasText && shown.format === 'bullet') return '';
  return state.counters.count(makeList(place.id, place.levels), place.level).trim();
}

function readInline(state: OdtState, element: OdfElement, look: OdfLook, pieces: Piece[], boxes: ModelNode[]): void {
  const add = (text: string): void => {
    if (text === '' || look.hidden) return;
    state.length += text.length;
    if (state.length > state.limits.maxTextLength)
      throw new SourceError('too-large', 'ingest', 'ingest/text-too-long', { limit: state.limits.maxTextLength });
    addText(pieces, text, lookOf(look, false));
  };
  for (const child of element.children) {
    if (typeof child === 'string') add(child.replace(/[ \t\r\n]+/g, ' '));
    else if (SKIPPED.has(child.name)) continue;
    else if (child.name === 'text:tab') add('\t');
    else if (child.name === 'text:line-break') add('\n');
    else if (child.name === 'text:s')
      add(' '.repeat(Math.min(MOST_REPEATED, Number(child.attributes['text:c'] ?? '1') || 1)));
    else if (child.name === 'text:note') for (const node of readNote(state, child)) state.notes.push(node);
    else if (child.name === 'draw:text-box' || child.name === 'draw:custom-shape')
      for (const node of readContent(state, child, null)) boxes.push(node);
    else if (child.name === 'text:span') {
      const own = state.styles.findLook('text', child.attributes['text:style-name']);
      readInline(state, child, { ...look, ...own }, pieces, boxes);
    } else readInline(state, child, look, pieces, boxes);
  }
}

function readNote(state: OdtState, note: OdfElement): ModelNode[] {
  const body = elementsOf(note, 'text:note-body')[0];
  return body ? readContent(state, body, null) : [];
}

function readTable(state: OdtState, element: OdfElement): ModelTable {
  const rows: ModelRow[] = [];
  let drawn = 0;
  let all = 0;
  const readRows = (parent: OdfElement, isHeader: boolean): void => {
    for (const child of elementsOf(parent)) {
      if (child.name === 'table:table-header-rows') readRows(child, true);
      else if (child.name === 'table:table-rows' || child.name === 'table:table-row-group') readRows(child, isHeader);
      else if (child.name === 'table:table-row') rows.push({ type: 'tableRow', children: readCells(child), isHeader });
    }
  };
  const readCells = (row: OdfElement): ModelCell[] =>
    elementsOf(row, 'table:table-cell').flatMap((cell) => {
      const span = (name: string): number =>
        Math.min(MOST_REPEATED, Math.max(1, Number(cell.attributes[name] ?? '1') || 1));
      all += 1;
      if (state.styles.findLook('table-cell', cell.attributes['table:style-name']).border) drawn += 1;
      const made: ModelCell = {
        type: 'tableCell',
        children: readContent(state, cell, null),
        colSpan: span('table:number-columns-spanned'),
        rowSpan: span('table:number-rows-spanned'),
      };
      const empty: ModelCell = { type: 'tableCell', children: [], colSpan: 1, rowSpan: 1 };
      const repeated = span('table:number-columns-repeated') - 1;
      return [made, ...Array.from({ length: repeated }, () => empty)];
    });
  readRows(element, false);
  return { type: 'table', children: rows, styleId: drawn * 10 < all * 3 ? BORDERLESS : null };
}
