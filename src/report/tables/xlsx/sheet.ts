import type { Row, TableDefinition } from '../table.ts';
import { nameColumn, renderCell, renderHeading } from './cells.ts';
import { escapeMarkup, XML_DECLARATION } from './xml.ts';

/** Excel's limit is 1,048,576 rows; the rest goes into a further sheet. */
export const MAX_ROWS = 1_000_000;
/** Excel's limit of links on one sheet; the cells after it show the path only. */
const MAX_LINKS = 65_530;

export interface SheetLink {
  readonly ref: string;
  readonly target: string;
}

export interface SheetResult {
  /** Rows under the heading. */
  rowCount: number;
  readonly links: SheetLink[];
}

const HEAD = `${XML_DECLARATION}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`;

/** The XML of one sheet, row by row; `result` is filled on the way. Takes at most `maxRows` rows. */
export async function* renderSheet(
  definition: TableDefinition,
  rows: AsyncIterator<Row>,
  result: SheetResult,
  maxRows: number,
): AsyncGenerator<string> {
  const { columns } = definition;
  const letters = columns.map((_, index) => nameColumn(index));
  const linked = columns.findIndex(({ isLink }) => isLink);
  yield HEAD + renderView() + renderWidths(definition);
  yield `<sheetData><row r="1" ht="32" customHeight="1">${columns.map(({ heading }, index) => renderHeading(`${letters[index] ?? ''}1`, heading)).join('')}</row>`;
  while (result.rowCount < maxRows) {
    const next = await rows.next();
    if (next.done) break;
    result.rowCount += 1;
    const number = result.rowCount + 1;
    const { cells, link } = next.value;
    const isLinked = linked >= 0 && link !== null && result.links.length < MAX_LINKS;
    if (isLinked) result.links.push({ ref: `${letters[linked] ?? ''}${number}`, target: link });
    const xml = columns.map((column, index) =>
      renderCell(`${letters[index] ?? ''}${number}`, column, cells[index] ?? null, isLinked && index === linked),
    );
    yield `<row r="${number}">${xml.join('')}</row>`;
  }
  yield `</sheetData><autoFilter ref="A1:${letters.at(-1) ?? 'A'}${result.rowCount + 1}"/>${renderLinks(result.links)}\
<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>\
<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`;
}

/** The heading stays in sight. */
function renderView(): string {
  return `<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>\
<selection pane="bottomLeft"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`;
}

function renderWidths({ columns }: TableDefinition): string {
  const cols = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<cols>${cols.join('')}</cols>`;
}

function renderLinks(links: readonly SheetLink[]): string {
  if (links.length === 0) return '';
  const ids = numberTargets(links);
  const items = links.map(({ ref, target }) => `<hyperlink ref="${ref}" r:id="rId${ids.get(target) ?? 0}"/>`);
  return `<hyperlinks>${items.join('')}</hyperlinks>`;
}

/** Many rows link to the same file: one relationship for each file. */
function numberTargets(links: readonly SheetLink[]): Map<string, number> {
  const ids = new Map<string, number>();
  for (const { target } of links) if (!ids.has(target)) ids.set(target, ids.size + 1);
  return ids;
}

/** The relationships part of the sheet; null where it links nowhere. */
export function renderLinkTargets(links: readonly SheetLink[]): string | null {
  if (links.length === 0) return null;
  const items = [...numberTargets(links)].map(
    ([target, id]) =>
      `<Relationship Id="rId${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${escapeMarkup(target)}" TargetMode="External"/>`,
  );
  return `${XML_DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}
