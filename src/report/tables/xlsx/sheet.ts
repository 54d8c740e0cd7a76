import type { Cell, Column, FormulaPlace, Row, TableDefinition } from '../table.ts';
import { nameColumn, renderCell, renderFormula, renderHeading } from './cells.ts';
import { estimateHeight } from './row-height.ts';
import { renderLinks, renderRules } from './sheet-rules.ts';
import type { SheetLink } from './sheet-rules.ts';
import { escapeMarkup, XML_DECLARATION } from './xml.ts';

/** Excel's limit is 1,048,576 rows; the rest goes into a further sheet. */
export const MAX_ROWS = 1_000_000;
/** Excel's limit of links on one sheet; the cells after it show the path only. */
const MAX_LINKS = 65_530;

export interface SheetResult {
  /** Rows under the heading. */
  rowCount: number;
  readonly links: SheetLink[];
}

const HEAD = `${XML_DECLARATION}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
<sheetPr><outlinePr summaryRight="0"/><pageSetUpPr fitToPage="1"/></sheetPr>`;

/** The XML of one sheet, row by row; `result` is filled on the way. Takes at most `maxRows` rows. */
export async function* renderSheet(
  definition: TableDefinition,
  rows: AsyncIterator<Row>,
  result: SheetResult,
  maxRows: number,
  range: FormulaPlace['range'],
): AsyncGenerator<string> {
  const { columns } = definition;
  const letters = columns.map((_, index) => nameColumn(index));
  const links = columns.flatMap(({ isLink }, index) => (isLink ? [index] : []));
  const hasHidden = columns.some(({ isHidden }) => isHidden);
  yield HEAD + renderView(hasHidden) + renderWidths(definition);
  yield `<sheetData><row r="1" ht="32" customHeight="1">${columns.map(({ heading }, index) => renderHeading(`${letters[index] ?? ''}1`, heading)).join('')}</row>`;
  while (result.rowCount < maxRows) {
    const next = await rows.next();
    if (next.done) break;
    result.rowCount += 1;
    const number = result.rowCount + 1;
    const { cells, link } = next.value;
    // The last that says anything: of a document without a number the title.
    const linked = links.findLast((index) => (cells[index] ?? null) !== null) ?? -1;
    const isLinked = linked >= 0 && link !== null && result.links.length < MAX_LINKS;
    if (isLinked) result.links.push({ ref: `${letters[linked] ?? ''}${number}`, target: link });
    const place = createPlace(columns, cells, letters, number, range);
    const xml = columns.map((column, index) => {
      const ref = `${letters[index] ?? ''}${number}`;
      const formula = column.formula?.(place) ?? null;
      const cell = cells[index] ?? null;
      if (formula !== null) return renderFormula(ref, column, cell, formula);
      return renderCell(ref, column, cell, isLinked && index === linked);
    });
    yield `<row r="${number}" ht="${estimateHeight(columns, cells)}" customHeight="1">${xml.join('')}</row>`;
  }
  const last = result.rowCount + 1;
  yield `</sheetData><autoFilter ref="A1:${letters.at(-1) ?? 'A'}${last}"/>${renderRules(columns, letters, last)}${renderLinks(result.links)}\
<printOptions gridLines="1"/><pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>\
<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>\
<headerFooter><oddFooter>&amp;L&amp;A&amp;R${escapeMarkup(definition.pageWord ?? 'Trang')} &amp;P/&amp;N</oddFooter></headerFooter></worksheet>`;
}

function createPlace(
  columns: readonly Column[],
  cells: readonly Cell[],
  letters: readonly string[],
  number: number,
  range: FormulaPlace['range'],
): FormulaPlace {
  const indexOf = (name: string): number => columns.findIndex((column) => column.name === name);
  return {
    read: (name) => cells[indexOf(name)] ?? null,
    at: (name) => `${letters[indexOf(name)] ?? 'A'}${number}`,
    range,
  };
}

/** The heading stays in sight. */
function renderView(hasHidden: boolean): string {
  const outline = hasHidden ? ' outlineLevelCol="1"' : '';
  return `<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>\
<selection pane="bottomLeft"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"${outline}/>`;
}

/** Hidden columns stand under a "+" that opens them. */
function renderWidths({ columns }: TableDefinition): string {
  const cols = columns.map(({ width, isHidden }, index) => {
    const group = isHidden ? ' hidden="1" outlineLevel="1"' : '';
    const collapsed = !isHidden && columns[index + 1]?.isHidden ? ' collapsed="1"' : '';
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"${group}${collapsed}/>`;
  });
  return `<cols>${cols.join('')}</cols>`;
}
