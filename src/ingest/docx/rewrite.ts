import type { ReadLimits } from '../../document/raw-document.ts';
import { SourceError } from '../../document/source-error.ts';
import { createEdgeCounter, readBorders } from './borders.ts';
import type { Borders } from './borders.ts';
import { createCounters } from './counters.ts';
import type { Counters } from './counters.ts';
import { createFields, isPageField } from './fields.ts';
import type { Fields } from './fields.ts';
import type { Numbering } from './numbering.ts';
import { createLabeller } from './paragraph.ts';
import type { Labelled } from './paragraph.ts';
import { addText, BORDERLESS, lookOf, writeParagraph } from './pieces.ts';
import type { Look, Piece } from './pieces.ts';
import { readRunProperties } from './properties.ts';
import type { RunProperties } from './properties.ts';
import type { Styles } from './styles.ts';
import { replaceSymbols } from './symbols.ts';
import { childNumber, childValue, findChild, isOn, parseInteger } from './xml.ts';
import type { XmlElement, XmlHandlers } from './xml.ts';

export interface RewriteContext {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly limits: ReadLimits;
}

export interface Rewriter extends XmlHandlers {
  /** The simplified WordprocessingML of what has been read: paragraphs and tables only. */
  finish(): string;
  /** Relationship ids of headers and footers, in the order of their sections. */
  readonly references: readonly { readonly kind: 'running-head' | 'footer'; readonly id: string }[];
  /** Whether a w:p was met at all. */
  hasParagraph(): boolean;
  /** Whether there was a w:body, empty or not. */
  hasBody(): boolean;
  /** Parts the text should have been taken from, but which are other formats (w:altChunk). */
  readonly chunks: number;
}

interface Paragraph {
  readonly pieces: Piece[];
  /** Text boxes anchored here; they follow the paragraph. */
  readonly boxes: string[];
  properties: XmlElement | undefined;
  style: Labelled | undefined;
}

interface Container {
  readonly kind: 'story' | 'cell' | 'box';
  readonly out: string[];
  /** Runs of a paragraph whose mark is deleted or hidden: they go on in the next one. */
  carried: Piece[];
  readonly fields: Fields;
  readonly counters: Counters;
  paragraph: Paragraph | null;
  run: RunProperties | null;
  look: Look | null;
  /** Set for cells. */
  cell?: Cell;
}

interface Cell {
  span: number;
  merge: '' | 'restart' | 'continue';
  isHorizontalContinuation: boolean;
  borders: Borders;
}

interface Table {
  readonly rows: string[];
  cells: string[];
  isHeader: boolean;
  borders: Borders;
  readonly edges: ReturnType<typeof createEdgeCounter>;
}

/** Word lays out at most 63 columns. */
const MOST_COLUMNS = 63;
/** Elements read as a whole before they are acted upon. */
const CAPTURED = new Set(['w:rPr', 'w:pPr', 'w:tcPr', 'w:tblPr', 'w:trPr', 'w:sectPr', 'w:fldChar']);
/** Deleted or moved away text, notes' own marks, phonetic guides, comments and what describes, not is, text. */
const SKIPPED = new Set(['w:del', 'w:moveFrom', 'w:rt', 'w:sdtPr', 'w:tblGrid', 'w:tblPrEx', 'm:rPr', 'm:ctrlPr', 'w:annotationRef', 'w:comment']);

/**
 * A handler for streamed WordprocessingML that writes it again with only what a reader of the page sees: labels counted
 * and put in as text, revisions accepted, hidden text out, text boxes once, styles resolved into direct formatting.
 */
export function createRewriter(context: RewriteContext): Rewriter {
  const { styles, limits } = context;
  const labeller = createLabeller(context);
  const containers: Container[] = [createContainer('story', createCounters())];
  const boxCounters = createCounters();
  const tables: Table[] = [];
  const alternatives: boolean[] = [];
  const references: { kind: 'running-head' | 'footer'; id: string }[] = [];
  let captured: XmlElement[] = [];
  let depth = 0;
  let skippedFrom = 0;
  let isText = false;
  let isInstruction = false;
  let length = 0;
  let chunks = 0;
  let met = false;
  let metBody = false;

  const here = (): Container => containers.at(-1) as Container;

  const addRunText = (text: string): void => {
    const container = here();
    const { paragraph } = container;
    if (!paragraph || text === '' || !container.fields.isShown()) return;
    container.run ??= resolveRun(container, undefined);
    if (container.run.hidden) return;
    container.look ??= lookOf(container.run, false);
    length += text.length;
    if (length > limits.maxTextLength) {
      throw new SourceError('too-large', 'ingest', 'ingest/too-large', { limit: 'text-length', value: limits.maxTextLength });
    }
    addText(paragraph.pieces, replaceSymbols(text, container.run.font), container.look);
  };

  const resolveRun = (container: Container, element: XmlElement | undefined): RunProperties => {
    const paragraph = container.paragraph;
    const style = paragraph ? styleOf(paragraph) : undefined;
    return combineRun(styles, style?.style.run ?? {}, element);
  };

  const styleOf = (paragraph: Paragraph): Labelled => (paragraph.style ??= labeller.read(paragraph.properties));

  const emit = (xml: string): void => {
    here().out.push(xml);
  };

  const flushCarried = (): void => {
    const container = here();
    if (container.carried.length === 0) return;
    const pieces = container.carried;
    container.carried = [];
    emit(writeParagraph(pieces, {}, undefined));
  };

  const closeParagraph = (): void => {
    const container = here();
    const { paragraph } = container;
    if (!paragraph) return;
    container.paragraph = null;
    container.run = null;
    container.look = null;
    container.fields.endParagraph();
    const style = styleOf(paragraph);
    if (style.mark === 'deleted') container.carried.push(...paragraph.pieces);
    else if (style.mark === 'hidden' && paragraph.pieces.length === 0) void 0;
    else {
      const hasLabel = container.carried.some((piece) => piece.look.generated);
      const text = [...container.carried, ...paragraph.pieces];
      const pieces = hasLabel ? text : [...labeller.label(style, container.counters, text), ...text];
      container.carried = [];
      if (style.mark === 'hidden') container.carried = pieces;
      else emit(writeParagraph(pieces, style.paragraph, style.headingLevel));
    }
    for (const box of paragraph.boxes) emit(box);
  };

  const closeCell = (): void => {
    flushCarried();
    const container = containers.pop() as Container;
    const table = tables.at(-1);
    const cell = container.cell;
    if (!table || !cell) return;
    table.edges.add(cell.borders, table.borders);
    if (cell.isHorizontalContinuation && table.cells.length > 0) {
      // w:hMerge (Word 97): the cells after the first belong to it; their own text is not shown.
      table.cells.push('');
      return;
    }
    let xml = '<w:tc><w:tcPr>';
    if (cell.span > 1) xml += `<w:gridSpan w:val="${cell.span}"/>`;
    if (cell.merge !== '') xml += `<w:vMerge w:val="${cell.merge}"/>`;
    table.cells.push(`${xml}</w:tcPr>${container.out.join('')}</w:tc>`);
  };

  const closeRow = (isDropped: boolean): void => {
    const table = tables.at(-1);
    if (!table) return;
    const cells = mergeContinuations(table.cells);
    table.cells = [];
    if (isDropped || cells.length === 0) return;
    table.rows.push(`<w:tr>${table.isHeader ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells.join('')}</w:tr>`);
  };

  const openers: Record<string, (attributes: Readonly<Record<string, string>>) => void> = {
    'w:body': () => void (metBody = true),
    'w:p': () => {
      met = true;
      const container = here();
      if (container.paragraph) closeParagraph();
      container.paragraph = { pieces: [], boxes: [], properties: undefined, style: undefined };
    },
    'w:r': openRun,
    'm:r': openRun,
    'w:t': () => void (isText = true),
    'm:t': () => void (isText = true),
    'w:instrText': () => void (isInstruction = true),
    'w:tab': () => addRunText('\t'),
    'w:ptab': () => addRunText('\t'),
    'w:br': () => addRunText('\n'),
    'w:cr': () => addRunText('\n'),
    'w:noBreakHyphen': () => addRunText('-'),
    // In TCVN3 fonts this is the letter "ư": it goes only after decoding.
    'w:softHyphen': () => addRunText('\u00AD'),
    'w:sym': (attributes) => addRunText(readSymbol(attributes)),
    'w:fldSimple': (attributes) => {
      if (isPageField(attributes['w:instr'] ?? '')) skippedFrom = depth;
    },
    'w:txbxContent': () => void containers.push(createContainer('box', boxCounters)),
    'w:tbl': () => {
      flushCarried();
      tables.push({ rows: [], cells: [], isHeader: false, borders: styles.findTableBorders(undefined), edges: createEdgeCounter() });
    },
    'w:tr': () => {
      const table = tables.at(-1);
      if (table) table.isHeader = false;
    },
    'w:tc': () => {
      if (tables.length === 0) return;
      const container = createContainer('cell', here().counters);
      container.cell = { span: 1, merge: '', isHorizontalContinuation: false, borders: {} };
      containers.push(container);
    },
    'mc:AlternateContent': () => void alternatives.push(false),
    'mc:Choice': takeAlternative,
    'mc:Fallback': takeAlternative,
    'w:altChunk': () => void (chunks += 1),
    // Word's own separators above notes.
    'w:footnote': skipSeparator,
    'w:endnote': skipSeparator,
  };

  function openRun(): void {
    const container = here();
    container.run = null;
    container.look = null;
  }

  function takeAlternative(): void {
    if (alternatives.at(-1)) skippedFrom = depth;
    else alternatives[alternatives.length - 1] = true;
  }

  function skipSeparator(attributes: Readonly<Record<string, string>>): void {
    const type = attributes['w:type'];
    if (type !== undefined && type !== 'normal') skippedFrom = depth;
  }

  const closers: Record<string, () => void> = {
    'w:p': closeParagraph,
    'w:r': openRun,
    'w:t': () => void (isText = false),
    'm:t': () => void (isText = false),
    'w:instrText': () => void (isInstruction = false),
    'w:txbxContent': () => {
      if (here().kind !== 'box') return;
      if (here().paragraph) closeParagraph();
      flushCarried();
      const box = containers.pop() as Container;
      const xml = box.out.join('');
      const { paragraph } = here();
      if (paragraph) paragraph.boxes.push(xml);
      else emit(xml);
    },
    'w:tbl': () => {
      const table = tables.pop();
      if (!table || table.rows.length === 0) return;
      const style = table.edges.isBorderless() ? `<w:tblPr><w:tblStyle w:val="${BORDERLESS}"/></w:tblPr>` : '';
      emit(`<w:tbl>${style}${table.rows.join('')}</w:tbl>`);
    },
    'w:tr': () => closeRow(false),
    'w:tc': () => {
      if (here().kind === 'cell') closeCell();
    },
    'mc:AlternateContent': () => void alternatives.pop(),
  };

  const takers: Record<string, (element: XmlElement) => void> = {
    'w:rPr': (element) => {
      const container = here();
      container.run = resolveRun(container, element);
      container.look = null;
    },
    'w:pPr': (element) => {
      const { paragraph } = here();
      if (paragraph) paragraph.properties = element;
      const section = findChild(element, 'w:sectPr');
      if (section) takeSection(section);
    },
    'w:sectPr': takeSection,
    'w:fldChar': (element) => addRunText(here().fields.mark(element)),
    'w:tblPr': (element) => {
      const table = tables.at(-1);
      const borders = findChild(element, 'w:tblBorders');
      if (table) table.borders = { ...styles.findTableBorders(childValue(element, 'w:tblStyle')), ...(borders ? readBorders(borders) : {}) };
    },
    'w:trPr': (element) => {
      const table = tables.at(-1);
      if (!table) return;
      const header = findChild(element, 'w:tblHeader');
      table.isHeader = header !== undefined && isOn(header);
      // A deleted row: everything up to the row's own end is skipped.
      if (findChild(element, 'w:del')) skippedFrom = depth;
      const before = Math.min(childNumber(element, 'w:gridBefore') ?? 0, MOST_COLUMNS);
      if (before > 0) table.cells.push(`<w:tc><w:tcPr><w:gridSpan w:val="${before}"/></w:tcPr></w:tc>`);
    },
    'w:tcPr': (element) => {
      const { cell } = here();
      if (!cell) return;
      const span = childNumber(element, 'w:gridSpan') ?? 1;
      cell.span = Math.min(Math.max(span, 1), MOST_COLUMNS);
      const merge = findChild(element, 'w:vMerge');
      if (merge) cell.merge = merge.attributes['w:val'] === 'restart' ? 'restart' : 'continue';
      const horizontal = findChild(element, 'w:hMerge');
      cell.isHorizontalContinuation = horizontal !== undefined && horizontal.attributes['w:val'] !== 'restart';
      const borders = findChild(element, 'w:tcBorders');
      if (borders) cell.borders = readBorders(borders);
    },
  };

  function takeSection(section: XmlElement): void {
    for (const child of section.children) {
      const id = child.attributes['r:id'];
      if (id === undefined) continue;
      if (child.name === 'w:headerReference') references.push({ kind: 'running-head', id });
      if (child.name === 'w:footerReference') references.push({ kind: 'footer', id });
    }
  }

  return {
    references,
    get chunks() {
      return chunks;
    },
    hasParagraph: () => met,
    hasBody: () => metBody,
    open(name, attributes) {
      depth += 1;
      if (skippedFrom > 0) return;
      if (captured.length > 0 || CAPTURED.has(name)) {
        const element: XmlElement = { name, attributes, children: [] };
        captured.at(-1)?.children.push(element);
        captured.push(element);
      } else if (SKIPPED.has(name)) skippedFrom = depth;
      else if (Object.hasOwn(openers, name)) openers[name]?.(attributes);
    },
    close(name) {
      depth -= 1;
      if (skippedFrom > 0) {
        if (depth >= skippedFrom) return;
        skippedFrom = 0;
        if (name === 'w:tr') closeRow(true);
        return;
      }
      if (captured.length > 0) {
        const element = captured.pop();
        if (captured.length === 0 && element) takers[element.name]?.(element);
      } else if (Object.hasOwn(closers, name)) closers[name]?.();
    },
    text(text) {
      if (skippedFrom > 0 || captured.length > 0) return;
      if (isText) addRunText(text.replace(/[\r\n]+/g, ' '));
      else if (isInstruction) here().fields.addInstruction(text);
    },
    finish() {
      captured = [];
      while (containers.length > 1 || tables.length > 0) {
        // Only a part that broke off leaves anything open.
        if (here().paragraph) closeParagraph();
        if (here().kind === 'box') closers['w:txbxContent']?.();
        else if (here().kind === 'cell') closeCell();
        else {
          closeRow(false);
          closers['w:tbl']?.();
        }
      }
      if (here().paragraph) closeParagraph();
      flushCarried();
      const xml = here().out.join('');
      here().out.length = 0;
      return xml;
    },
  };
}

function createContainer(kind: Container['kind'], counters: Counters): Container {
  return { kind, out: [], carried: [], fields: createFields(), counters, paragraph: null, run: null, look: null };
}

/** Direct formatting wins; toggles of a paragraph style and a character style cancel each other out (ECMA-376 17.7.3). */
function combineRun(styles: Styles, paragraphStyle: RunProperties, element: XmlElement | undefined): RunProperties {
  const own = readRunProperties(element);
  const styleId = childValue(element, 'w:rStyle');
  const character = styleId === undefined ? {} : styles.findCharacterStyle(styleId);
  const combined: RunProperties = { ...styles.defaults.run, ...paragraphStyle, ...character, ...own };
  for (const key of ['bold', 'italic', 'caps', 'hidden'] as const) {
    if (own[key] === undefined && character[key] && paragraphStyle[key]) combined[key] = false;
  }
  return combined;
}

function readSymbol(attributes: Readonly<Record<string, string>>): string {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16);
  if (!(code > 0 && code <= 0xffff)) return '';
  return replaceSymbols(String.fromCharCode(code < 0x100 ? code + 0xf000 : code), attributes['w:font']);
}

function mergeContinuations(cells: readonly string[]): string[] {
  const merged: string[] = [];
  let spare = 0;
  for (let index = cells.length - 1; index >= 0; index -= 1) {
    const cell = cells[index] ?? '';
    if (cell === '') {
      spare += 1;
      continue;
    }
    merged.unshift(spare === 0 ? cell : widenCell(cell, spare));
    spare = 0;
  }
  return merged;
}

function widenCell(cell: string, by: number): string {
  const span = parseInteger(/^<w:tc><w:tcPr><w:gridSpan w:val="(\d+)"/.exec(cell)?.[1]) ?? 1;
  const rest = cell.replace(/^<w:tc><w:tcPr>(?:<w:gridSpan w:val="\d+"\/>)?/, '');
  return `<w:tc><w:tcPr><w:gridSpan w:val="${span + by}"/>${rest}`;
}
