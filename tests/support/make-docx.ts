import { strToU8, zipSync } from 'fflate';

/** Raw WordprocessingML of a test document; every part but the body may be left out. */
export interface DocxParts {
  readonly body: string;
  /** w:style elements. */
  readonly styles?: string;
  /** w:abstractNum and w:num elements. */
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  /** Content of header parts; the body refers to them as r:id="header1" … */
  readonly headers?: readonly string[];
  readonly footers?: readonly string[];
  /** More members, or other bytes for the usual ones. */
  readonly members?: Readonly<Record<string, Uint8Array>>;
}

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function makeDocx(parts: DocxParts): Uint8Array {
  const files: Record<string, string> = { 'word/document.xml': root('document', `<w:body>${parts.body}</w:body>`) };
  if (parts.styles !== undefined) files['word/styles.xml'] = root('styles', parts.styles);
  if (parts.numbering !== undefined) files['word/numbering.xml'] = root('numbering', parts.numbering);
  if (parts.footnotes !== undefined) files['word/footnotes.xml'] = root('footnotes', parts.footnotes);
  if (parts.endnotes !== undefined) files['word/endnotes.xml'] = root('endnotes', parts.endnotes);
  (parts.headers ?? []).forEach((header, index) => (files[`word/header${index + 1}.xml`] = root('hdr', header)));
  (parts.footers ?? []).forEach((footer, index) => (files[`word/footer${index + 1}.xml`] = root('ftr', footer)));
  const names = Object.keys(files);
  files['[Content_Types].xml'] = writeContentTypes(names);
  files['_rels/.rels'] = writeRelationships([relationship('rId1', 'officeDocument', 'word/document.xml')]);
  files['word/_rels/document.xml.rels'] = writeRelationships(
    names
      .filter((name) => name !== 'word/document.xml')
      .map((name) => relationship(partName(name), partKind(name), `${partName(name)}.xml`)),
  );
  const members = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
  return zipSync({ ...members, ...parts.members });
}

function partName(name: string): string {
  return name.slice('word/'.length, -'.xml'.length);
}

function partKind(name: string): string {
  return partName(name).replace(/\d$/, '');
}

function root(name: string, content: string): string {
  return `${DECLARATION}<w:${name} ${NAMESPACES}>${content}</w:${name}>`;
}

function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

function writeRelationships(relationships: readonly string[]): string {
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${relationships.join('')}</Relationships>`;
}

function writeContentTypes(names: readonly string[]): string {
  const kinds: Readonly<Record<string, string>> = { document: 'document.main', hdr: 'header', ftr: 'footer' };
  const overrides = names.map((name) => {
    const part = partKind(name);
    return `<Override PartName="/${name}" ContentType="${MAIN}.${kinds[part] ?? part}+xml"/>`;
  });
  return (
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}

export interface ParagraphOptions {
  readonly style?: string;
  readonly numId?: number;
  readonly level?: number;
  /** More elements of w:pPr. */
  readonly properties?: string;
}

/** A w:p; `content` is text, or runs when it starts with a tag. */
export function paragraph(content: string, options: ParagraphOptions = {}): string {
  let properties = '';
  if (options.style !== undefined) properties += `<w:pStyle w:val="${options.style}"/>`;
  if (options.numId !== undefined || options.level !== undefined) {
    const level = options.level === undefined ? '' : `<w:ilvl w:val="${options.level}"/>`;
    const numId = options.numId === undefined ? '' : `<w:numId w:val="${options.numId}"/>`;
    properties += `<w:numPr>${level}${numId}</w:numPr>`;
  }
  properties += options.properties ?? '';
  const runs = content === '' || content.startsWith('<') ? content : run(content);
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** A w:r; `content` is text, or elements when it starts with a tag; `properties` are elements of w:rPr. */
export function run(content: string, properties = ''): string {
  const text = content.startsWith('<') ? content : `<w:t xml:space="preserve">${content}</w:t>`;
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${text}</w:r>`;
}

export function table(rows: readonly string[], properties = ''): string {
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid/>${rows.join('')}</w:tbl>`;
}

export function row(cells: readonly string[], properties = ''): string {
  return `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${cells.join('')}</w:tr>`;
}

/** A w:tc; `content` is text for one paragraph, or blocks when it starts with a tag. */
export function cell(content: string, properties = ''): string {
  const blocks = content.startsWith('<') ? content : paragraph(content);
  return `<w:tc>${properties === '' ? '' : `<w:tcPr>${properties}</w:tcPr>`}${blocks}</w:tc>`;
}

/** A w:lvl: number format, label text and, if need be, more of its elements (before w:lvlText in the schema's order). */
export function listLevel(
  index: number,
  format: string,
  text: string,
  options: { start?: number; before?: string; after?: string } = {},
): string {
  return (
    `<w:lvl w:ilvl="${index}"><w:start w:val="${options.start ?? 1}"/><w:numFmt w:val="${format}"/>${options.before ?? ''}` +
    `<w:lvlText w:val="${text}"/>${options.after ?? ''}</w:lvl>`
  );
}

export function abstractList(id: number, levels: string): string {
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels}</w:abstractNum>`;
}

export function list(id: number, abstractId: number, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${overrides}</w:num>`;
}

export function paragraphStyle(id: string, content: string, attributes = ''): string {
  return `<w:style w:type="paragraph" w:styleId="${id}" ${attributes}><w:name w:val="${id}"/>${content}</w:style>`;
}
