import type { ModelCell, ModelNode, ModelRow } from '../docx/model.ts';
import { formatNumber } from '../docx/numbering/number-format.ts';
import { addText, BORDERLESS, lookOf, makeRun } from '../docx/pieces.ts';
import type { Piece } from '../docx/pieces.ts';
import { deriveLook, PLAIN_LOOK, saysBorder } from './looks.ts';
import type { HtmlLook } from './looks.ts';
import { readHtmlTokens } from './tokens.ts';
import type { HtmlToken } from './tokens.ts';

type OpenToken = Extract<HtmlToken, { kind: 'open' }>;

interface OpenElement {
  readonly name: string;
  readonly look: HtmlLook;
}

interface OpenList {
  readonly ordered: boolean;
  readonly format: string;
  next: number;
}

interface OpenTable {
  readonly rows: ModelRow[];
  row: ModelCell[] | null;
  inHead: boolean;
  bordered: boolean | null;
  hasTable: boolean;
  /** What was being filled when the table began. */
  readonly outer: ModelNode[];
}

interface HtmlState {
  readonly elements: OpenElement[];
  readonly lists: OpenList[];
  readonly tables: OpenTable[];
  target: ModelNode[];
  pieces: Piece[];
  heading: string | null;
  centered: boolean;
  textLength: number;
}

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li ' +
    'main menu ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const VOID = new Set('area base br col embed hr img input link meta param source track wbr o:p'.split(' '));
const MAX_DEPTH = 512;

/** Paragraphs and tables of an HTML page as a reader sees them. */
export function readHtmlModel(source: string, maxTextLength: number): ModelNode[] | 'too-long' {
  const state: HtmlState = {
    elements: [],
    lists: [],
    tables: [],
    target: [],
    pieces: [],
    heading: null,
    centered: false,
    textLength: 0,
  };
  for (const token of readHtmlTokens(source)) {
    if (token.kind === 'text') addInline(state, token.text);
    else if (token.kind === 'open') openElement(state, token);
    else closeElement(state, token.name);
    if (state.textLength > maxTextLength) return 'too-long';
  }
  endParagraph(state);
  while (state.tables.length > 0) endTable(state);
  return state.target;
}

function lookOfState(state: HtmlState): HtmlLook {
  return state.elements.at(-1)?.look ?? PLAIN_LOOK;
}

function openElement(state: HtmlState, token: OpenToken): void {
  const { name, attributes } = token;
  if (name === 'br') {
    addBreak(state);
    return;
  }
  if (BLOCKS.has(name)) endParagraph(state);
  closeImplied(state, name);
  if (state.elements.length >= MAX_DEPTH) return;
  const look = deriveLook(lookOfState(state), name, attributes);
  if (!look.hidden) openStructure(state, name, attributes);
  if (VOID.has(name) || token.selfClosing) return;
  state.elements.push({ name, look });
}

function openStructure(state: HtmlState, name: string, attributes: ReadonlyMap<string, string>): void {
  if (/^h[1-6]$/.test(name)) state.heading = name;
  else if (name === 'table') beginTable(state, attributes);
  else if (name === 'thead') setHead(state, true);
  else if (name === 'tbody') setHead(state, false);
  else if (name === 'tr') beginRow(state);
  else if (name === 'td' || name === 'th') beginCell(state, attributes);
  else if (name === 'ol' || name === 'ul' || name === 'menu' || name === 'dir')
    state.lists.push(createList(name, attributes));
  else if (name === 'li') beginItem(state, attributes);
}

const LIST_TYPES = new Map([
  ['a', 'lowerLetter'],
  ['A', 'upperLetter'],
  ['i', 'lowerRoman'],
  ['I', 'upperRoman'],
]);
const STYLE_TYPES: readonly (readonly [RegExp, string])[] = [
  [/lower-(?:alpha|latin)/, 'lowerLetter'],
  [/upper-(?:alpha|latin)/, 'upperLetter'],
  [/lower-roman/, 'lowerRoman'],
  [/upper-roman/, 'upperRoman'],
];

function createList(name: string, attributes: ReadonlyMap<string, string>): OpenList {
  const style = attributes.get('style') ?? '';
  const format =
    LIST_TYPES.get(attributes.get('type') ?? '') ??
    STYLE_TYPES.find(([pattern]) => pattern.test(style))?.[1] ??
    'decimal';
  const start = Number.parseInt(attributes.get('start') ?? '', 10);
  return { ordered: name === 'ol', format, next: Number.isFinite(start) ? start : 1 };
}

/** Browsers write "1." or a bullet before an item. */
function beginItem(state: HtmlState, attributes: ReadonlyMap<string, string>): void {
  const list = state.lists.at(-1);
  if (!list) return;
  const value = Number.parseInt(attributes.get('value') ?? '', 10);
  if (Number.isFinite(value)) list.next = value;
  const label = list.ordered ? `${formatNumber(list.next, list.format)}. ` : '• ';
  list.next += 1;
  addText(state.pieces, label, lookOf({}, true));
}

/** A number that nothing follows ("STT" numbered by the list itself) is all its item shows; a lone bullet shows nothing. */
function endItem(state: HtmlState): void {
  const label = state.pieces;
  if (label.length === 0 || !label.every((piece) => piece.look.generated)) return;
  state.pieces = [];
  if (!label.some((piece) => /[\p{L}\p{N}]/u.test(piece.text))) return;
  for (const piece of label) piece.text = piece.text.trimEnd();
  state.target.push(makeParagraph(state, label));
}

/** "</p>", "</li>", "</td>" and "</tr>" are often left out. */
const IMPLIED = new Map<string, readonly string[]>([
  ['li', ['li']],
  ['td', ['td', 'th']],
  ['th', ['td', 'th']],
  ['tr', ['td', 'th', 'tr']],
  ['tbody', ['td', 'th', 'tr', 'thead', 'tbody']],
  ['dd', ['dd', 'dt']],
  ['dt', ['dd', 'dt']],
]);
const SCOPES = new Set(['table', 'ol', 'ul', 'td', 'th', 'body', 'html']);

function closeImplied(state: HtmlState, name: string): void {
  if (BLOCKS.has(name) && state.elements.at(-1)?.name === 'p') closeElement(state, 'p');
  for (const implied of IMPLIED.get(name) ?? []) {
    const at = state.elements.findLastIndex(
      (element) => element.name === implied || (SCOPES.has(element.name) && !isCellOfRow(name, element.name)),
    );
    if (state.elements[at]?.name === implied) closeElement(state, implied);
  }
}

function isCellOfRow(opening: string, open: string): boolean {
  return (
    (open === 'td' || open === 'th') &&
    (opening === 'tr' || opening === 'tbody' || opening === 'td' || opening === 'th')
  );
}

function closeElement(state: HtmlState, name: string): void {
  const at = state.elements.findLastIndex((element) => element.name === name);
  if (at < 0) return;
  // A stray "</p>" or "</div>" inside a cell does not close the table around it.
  if (name !== 'table' && state.elements.slice(at + 1).some((element) => element.name === 'table')) return;
  while (state.elements.length > at) {
    const element = state.elements[state.elements.length - 1] as OpenElement;
    if (BLOCKS.has(element.name)) endParagraph(state);
    state.elements.pop();
    if (!element.look.hidden) closeStructure(state, element.name);
  }
}

function closeStructure(state: HtmlState, name: string): void {
  if (/^h[1-6]$/.test(name)) state.heading = null;
  else if (name === 'table') endTable(state);
  else if (name === 'thead') setHead(state, false);
  else if (name === 'tr') endRow(state);
  else if (name === 'td' || name === 'th') endCell(state);
  else if (name === 'li') endItem(state);
  else if (name === 'ol' || name === 'ul' || name === 'menu' || name === 'dir') state.lists.pop();
}

function addBreak(state: HtmlState): void {
  const look = lookOfState(state);
  if (!look.hidden) addText(state.pieces, '\n', lookOf(look, false));
}

function addInline(state: HtmlState, text: string): void {
  const look = lookOfState(state);
  if (look.hidden) return;
  state.textLength += text.length;
  const last = state.pieces.at(-1)?.text ?? '';
  let shown = text;
  if (!look.preformatted) {
    shown = text.replace(/[ \t\r\n\f]+/g, ' ');
    if (shown.startsWith(' ') && (last === '' || /[ \n]$/.test(last))) shown = shown.slice(1);
  }
  if (look.label) shown = shown.replace(/[ \u00A0]+/g, ' ');
  if (shown === '') return;
  state.centered = look.centered;
  addText(state.pieces, shown, lookOf(look, look.label));
}

function endParagraph(state: HtmlState): void {
  const pieces = state.pieces;
  state.pieces = [];
  const last = pieces.at(-1);
  if (last && !last.look.generated) last.text = last.text.replace(/ $/, '');
  if (!pieces.some((piece) => !piece.look.generated && piece.text.trim() !== '')) {
    // An item's label waits for the paragraph inside it: "<li><p>".
    if (pieces.length > 0 && pieces.every((piece) => piece.look.generated)) state.pieces = pieces;
    else if (pieces.some((piece) => piece.text.includes('\n') || piece.text.includes('\u00A0')))
      state.target.push(makeParagraph(state, []));
    return;
  }
  state.target.push(makeParagraph(state, pieces));
}

function makeParagraph(state: HtmlState, pieces: readonly Piece[]): ModelNode {
  return {
    type: 'paragraph',
    children: pieces.filter((piece) => piece.text !== '').map(makeRun),
    styleId: state.heading,
    alignment: state.centered ? 'center' : null,
    indent: { start: null },
  };
}

function beginTable(state: HtmlState, attributes: ReadonlyMap<string, string>): void {
  const outer = state.tables.at(-1);
  if (outer) outer.hasTable = true;
  state.tables.push({
    rows: [],
    row: null,
    inHead: false,
    bordered: saysBorder(attributes),
    hasTable: false,
    outer: state.target,
  });
}

function setHead(state: HtmlState, inHead: boolean): void {
  const table = state.tables.at(-1);
  if (table) table.inHead = inHead;
}

function beginRow(state: HtmlState): void {
  endRow(state);
  const table = state.tables.at(-1);
  if (table) table.row = [];
}

function beginCell(state: HtmlState, attributes: ReadonlyMap<string, string>): void {
  const table = state.tables.at(-1);
  if (!table) return;
  table.row ??= [];
  if (saysBorder(attributes) === true) table.bordered = true;
  const span = (name: string): number =>
    Math.min(200, Math.max(1, Number.parseInt(attributes.get(name) ?? '1', 10) || 1));
  const children: ModelNode[] = [];
  table.row.push({ type: 'tableCell', children, colSpan: span('colspan'), rowSpan: span('rowspan') });
  state.target = children;
}

/** What stands between cells is shown before the table. */
function endCell(state: HtmlState): void {
  const table = state.tables.at(-1);
  if (table) state.target = table.outer;
}

function endRow(state: HtmlState): void {
  const table = state.tables.at(-1);
  if (!table?.row) return;
  if (table.row.length > 0) table.rows.push({ type: 'tableRow', children: table.row, isHeader: table.inHead });
  table.row = null;
}

/** A table around other tables, or of one cell, lays out a page; its content stands for itself. */
function endTable(state: HtmlState): void {
  endRow(state);
  const table = state.tables.pop();
  if (!table) return;
  state.target = table.outer;
  const cells = table.rows.flatMap((row) => row.children as ModelCell[]);
  if (table.hasTable || cells.length === 1) {
    for (const cell of cells) for (const node of cell.children) state.target.push(node);
  } else if (cells.length > 0) {
    state.target.push({ type: 'table', children: table.rows, styleId: table.bordered === false ? BORDERLESS : null });
  }
}
