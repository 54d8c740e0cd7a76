import { escapeMarkup, XML_DECLARATION } from './xml.ts';

export interface SheetEntry {
  readonly name: string;
  /** "A1:F20", for the filter and the print titles. */
  readonly lastColumn: string;
  readonly lastRow: number;
  /** The last column that is printed. */
  readonly lastPrinted: string;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHEET_ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The parts of the package besides the sheets: path and content. */
export function renderWorkbookParts(sheets: readonly SheetEntry[]): readonly (readonly [path: string, xml: string])[] {
  return [
    ['xl/workbook.xml', renderWorkbook(sheets)],
    ['xl/_rels/workbook.xml.rels', renderWorkbookRelations(sheets)],
    [
      '_rels/.rels',
      `${XML_DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    ['[Content_Types].xml', renderContentTypes(sheets)],
  ];
}

function renderWorkbook(sheets: readonly SheetEntry[]): string {
  const entries = sheets.map(
    ({ name }, index) => `<sheet name="${escapeMarkup(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const names = sheets.flatMap(({ name, lastColumn, lastRow, lastPrinted }, index) => {
    const quoted = `'${escapeMarkup(name).replaceAll("'", "''")}'`;
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${quoted}!$A$1:$${lastColumn}$${lastRow}</definedName>`,
      `<definedName name="_xlnm.Print_Area" localSheetId="${index}">${quoted}!$A$1:$${lastPrinted}$${lastRow}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${quoted}!$1:$1</definedName>`,
    ];
  });
  return `${XML_DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="0"/></bookViews>\
<sheets>${entries.join('')}</sheets><definedNames>${names.join('')}</definedNames><calcPr fullCalcOnLoad="1"/></workbook>`;
}

function renderWorkbookRelations(sheets: readonly SheetEntry[]): string {
  const items = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  const styles = `<Relationship Id="rId${sheets.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/>`;
  return `${XML_DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}${styles}</Relationships>`;
}

function renderContentTypes(sheets: readonly SheetEntry[]): string {
  const items = sheets.map(
    (_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${SHEET_ML}.worksheet+xml"/>`,
  );
  return `${XML_DECLARATION}<Types xmlns="${PACKAGE}/content-types">\
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
<Default Extension="xml" ContentType="application/xml"/>\
<Override PartName="/xl/workbook.xml" ContentType="${SHEET_ML}.sheet.main+xml"/>\
<Override PartName="/xl/styles.xml" ContentType="${SHEET_ML}.styles+xml"/>${items.join('')}</Types>`;
}
