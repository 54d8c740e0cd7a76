import { createEdgeCounter, readBorders } from '../formatting/borders.ts';
import type { Borders } from '../formatting/borders.ts';
import { BORDERLESS } from '../pieces.ts';
import type { Styles } from '../formatting/styles.ts';
import { childFlag, childNumber, childValue, findChild } from '../xml.ts';
import type { XmlElement } from '../xml.ts';

export interface Cell {
  span: number;
  merge: '' | 'restart' | 'continue';
  /** w:hMerge (Word 97): belongs to the cell before it; its own text is not shown. */
  isContinuation: boolean;
  borders: Borders;
  content: string;
}

/** A table while its rows are read. */
export interface Table {
  readonly rows: string[];
  cells: Cell[];
  isHeader: boolean;
  borders: Borders;
  readonly edges: ReturnType<typeof createEdgeCounter>;
}

/** Word lays out at most 63 columns. */
const MOST_COLUMNS = 63;

export function createTable(styles: Styles): Table {
  return {
    rows: [],
    cells: [],
    isHeader: false,
    borders: styles.findTableBorders(undefined),
    edges: createEdgeCounter(),
  };
}

export function createCell(span = 1): Cell {
  return {
    span: Math.min(Math.max(span, 1), MOST_COLUMNS),
    merge: '',
    isContinuation: false,
    borders: {},
    content: '',
  };
}

export function takeTableProperties(table: Table, element: XmlElement, styles: Styles): void {
  const borders = findChild(element, 'w:tblBorders');
  table.borders = {
    ...styles.findTableBorders(childValue(element, 'w:tblStyle')),
    ...(borders ? readBorders(borders) : {}),
  };
}

/** False for a row that is not shown: its deletion is tracked, or it is hidden. */
export function takeRowProperties(table: Table, element: XmlElement): boolean {
  table.isHeader = childFlag(element, 'w:tblHeader') ?? false;
  const before = childNumber(element, 'w:gridBefore') ?? 0;
  if (before > 0) table.cells.push(createCell(before));
  return findChild(element, 'w:del') === undefined && childFlag(element, 'w:hidden') !== true;
}

export function takeCellProperties(cell: Cell, element: XmlElement): void {
  cell.span = createCell(childNumber(element, 'w:gridSpan')).span;
  const merge = findChild(element, 'w:vMerge');
  if (merge) cell.merge = merge.attributes['w:val'] === 'restart' ? 'restart' : 'continue';
  const horizontal = findChild(element, 'w:hMerge');
  cell.isContinuation = horizontal !== undefined && horizontal.attributes['w:val'] !== 'restart';
  const borders = findChild(element, 'w:tcBorders');
  if (borders) cell.borders = readBorders(borders);
}

export function addCell(table: Table, cell: Cell): void {
  table.edges.add(cell.borders, table.borders);
  const before = table.cells.at(-1);
  if (cell.isContinuation && before) before.span += cell.span;
  else table.cells.push(cell);
}

export function closeRow(table: Table, isShown: boolean): void {
  const { cells } = table;
  table.cells = [];
  if (!isShown || cells.length === 0) return;
  const header = table.isHeader ? '<w:trPr><w:tblHeader/></w:trPr>' : '';
  table.isHeader = false;
  table.rows.push(`<w:tr>${header}${cells.map(writeCell).join('')}</w:tr>`);
}

function writeCell(cell: Cell): string {
  let properties = '';
  if (cell.span > 1) properties += `<w:gridSpan w:val="${cell.span}"/>`;
  if (cell.merge !== '') properties += `<w:vMerge w:val="${cell.merge}"/>`;
  return `<w:tc>${properties === '' ? '' : `<w:tcPr>${properties}</w:tcPr>`}${cell.content}</w:tc>`;
}

export function writeTable(table: Table): string {
  if (table.rows.length === 0) return '';
  const style = table.edges.isBorderless() ? `<w:tblPr><w:tblStyle w:val="${BORDERLESS}"/></w:tblPr>` : '';
  return `<w:tbl>${style}${table.rows.join('')}</w:tbl>`;
}
