import type { ReadLimits } from '../../document/raw-document.ts';
import { SourceError } from '../../document/source-error.ts';
import { createContainer, endRun, takeCarried } from './container.ts';
import type { Container, OpenParagraph } from './container.ts';
import { createCounters } from './numbering/counters.ts';
import { isPageField } from './fields.ts';
import type { Numbering } from './numbering/numbering.ts';
import { isPageExtent, isPageStyle } from './page-pictures.ts';
import { createLabeller } from './paragraph.ts';
import type { Labelled } from './paragraph.ts';
import { addText, lookOf, writeParagraph } from './pieces.ts';
import { combineRunProperties } from './formatting/properties.ts';
import type { Styles } from './formatting/styles.ts';
import { replaceSymbols } from './formatting/symbols.ts';
import {
  addCell,
  closeRow,
  createCell,
  createTable,
  takeCellProperties,
  takeRowProperties,
  takeTableProperties,
  writeTable,
} from './tables.ts';
import type { Table } from './tables.ts';
import { findChild } from './xml.ts';
import type { XmlElement, XmlHandlers } from './xml.ts';

type Attributes = Readonly<Record<string, string>>;

export interface RewriteContext {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly limits: ReadLimits;
}

/** What a part holds besides text. */
export interface Findings {
  /** Relationship ids of headers and footers, in the order of their sections. */
  readonly references: { readonly kind: 'running-head' | 'footer'; readonly id: string }[];
  /** Pieces of other formats that should stand in the text (w:altChunk). */
  chunks: number;
  /** Pictures as large as a page, by the relationship id of their part ('' where none is named): a scan put into Word. */
  readonly pictures: string[];
  /** Whether there was a w:body, empty or not. */
  hasBody: boolean;
  hasParagraph: boolean;
}

export interface Rewriter extends XmlHandlers {
  readonly findings: Findings;
  /** The simplified WordprocessingML of what has been read: paragraphs and tables only. */
  finish(): string;
}

/** Elements read as a whole before they are acted upon. */
const CAPTURED = new Set(['w:rPr', 'w:pPr', 'w:tcPr', 'w:tblPr', 'w:trPr', 'w:sectPr', 'w:fldChar']);
/** Deleted and moved text, phonetic guides, and what describes but is no text. */
const SKIPPED = new Set(['w:del', 'w:moveFrom', 'w:rt', 'w:sdtPr', 'w:tblGrid', 'w:tblPrEx', 'm:rPr', 'm:ctrlPr']);

/**
 * A handler for streamed WordprocessingML that writes it again with only what a reader of the page sees: labels counted
 * and put in as text, revisions accepted, hidden text out, text boxes once, styles resolved into direct formatting.
 */
export function createRewriter(context: RewriteContext): Rewriter {
  const { styles, limits } = context;
  const labeller = createLabeller(context);
  const findings: Findings = { references: [], chunks: 0, pictures: [], hasBody: false, hasParagraph: false };
  const story = createContainer('story', createCounters());
  const boxCounters = createCounters();
  const containers: Container[] = [story];
  const tables: Table[] = [];
  /** For each open mc:AlternateContent, whether one of its branches has been taken. */
  const alternatives: boolean[] = [];
  let captured: XmlElement[] = [];
  let depth = 0;
  let skippedFrom = 0;
  let isText = false;
  let isInstruction = false;
  let length = 0;

  const here = (): Container => containers.at(-1) ?? story;
  const skip = (): void => void (skippedFrom = depth);
  const emit = (xml: string): void => void here().out.push(xml);
  const styleOf = (paragraph: OpenParagraph): Labelled => (paragraph.style ??= labeller.read(paragraph.properties));

  function takeRun(container: Container, element: XmlElement | undefined): void {
    const style = container.paragraph ? styleOf(container.paragraph).style.run : {};
    container.run = combineRunProperties(styles, style, element);
    container.look = null;
  }

  function addRunText(text: string): void {
    const container = here();
    const { paragraph } = container;
    if (!paragraph || text === '' || !container.fields.isShown()) return;
    if (!container.run) takeRun(container, undefined);
    const run = container.run ?? {};
    if (run.hidden) return;
    container.look ??= lookOf(run, false);
    length += text.length;
    if (length > limits.maxTextLength) {
      throw new SourceError('too-large', 'ingest', 'ingest/too-large', {
        limit: 'text-length',
        value: limits.maxTextLength,
      });
    }
    addText(paragraph.pieces, replaceSymbols(text, run.font), container.look);
  }

  function openParagraph(): void {
    findings.hasParagraph = true;
    closeParagraph();
    here().paragraph = { pieces: [], boxes: [], properties: undefined, style: undefined };
  }

  function closeParagraph(): void {
    const container = here();
    const { paragraph } = container;
    if (!paragraph) return;
    container.paragraph = null;
    endRun(container);
    container.fields.endParagraph();
    placeParagraph(container, paragraph, styleOf(paragraph));
    for (const box of paragraph.boxes) emit(box);
  }

  function placeParagraph(container: Container, paragraph: OpenParagraph, style: Labelled): void {
    const { pieces } = paragraph;
    const isNothing = style.mark === 'deleted' || (style.mark === 'joined' && pieces.length === 0);
    if (!isNothing && !container.isLabelled) {
      const label = labeller.label(
        style,
        container.counters,
        container.carried.length > 0 ? container.carried : pieces,
      );
      container.isLabelled = label.length > 0;
      container.carried.unshift(...label);
    }
    // Appended in place: a thousand deleted marks in a row are one paragraph.
    for (const piece of pieces) container.carried.push(piece);
    if (style.mark === 'shown') emit(writeParagraph(takeCarried(container), style.paragraph, style.headingLevel));
  }

  /** The end of a cell or box, or a table, ends the paragraph that a deleted mark left open. */
  function endCarried(): void {
    const pieces = takeCarried(here());
    if (pieces.length > 0) emit(writeParagraph(pieces, {}, undefined));
  }

  function openTable(): void {
    closeParagraph();
    endCarried();
    tables.push(createTable(styles));
  }

  function closeTable(): void {
    const table = tables.pop();
    if (table) emit(writeTable(table));
  }

  function openCell(): void {
    if (tables.length > 0) containers.push(createContainer('cell', here().counters, createCell()));
  }

  function closeCell(): void {
    const { kind, cell, out } = here();
    const table = tables.at(-1);
    if (kind !== 'cell' || !cell || !table) return;
    closeParagraph();
    endCarried();
    containers.pop();
    cell.content = out.join('');
    addCell(table, cell);
  }

  function closeBox(): void {
    if (here().kind !== 'box') return;
    closeParagraph();
    endCarried();
    const xml = here().out.join('');
    containers.pop();
    const { paragraph } = here();
    if (paragraph) paragraph.boxes.push(xml);
    else emit(xml);
  }

  function closeTableRow(isShown: boolean): void {
    const table = tables.at(-1);
    if (table) closeRow(table, isShown);
  }

  function takeCell(element: XmlElement): void {
    const { cell } = here();
    if (cell) takeCellProperties(cell, element);
  }

  function takeAlternative(): void {
    if (alternatives.at(-1)) skip();
    else alternatives[alternatives.length - 1] = true;
  }

  /** Word's own separators above notes are notes of a special type. */
  function openNote(attributes: Attributes): void {
    const type = attributes['w:type'];
    if (type !== undefined && type !== 'normal') skip();
  }

  function takeSection(section: XmlElement): void {
    for (const { name, attributes } of section.children) {
      const id = attributes['r:id'];
      if (id === undefined) continue;
      if (name === 'w:headerReference') findings.references.push({ kind: 'running-head', id });
      if (name === 'w:footerReference') findings.references.push({ kind: 'footer', id });
    }
  }

  function takeParagraphProperties(element: XmlElement): void {
    const { paragraph } = here();
    if (paragraph) paragraph.properties = element;
    const section = findChild(element, 'w:sectPr');
    if (section) takeSection(section);
  }

  let isPageSized = false;
  const takePicture = (id: string | undefined): void => {
    if (isPageSized) findings.pictures.push(id ?? '');
    isPageSized = false;
  };

  const openers = new Map<string, (attributes: Attributes) => void>([
    ['w:body', () => void (findings.hasBody = true)],
    ['w:p', openParagraph],
    ['w:r', () => endRun(here())],
    ['m:r', () => endRun(here())],
    ['w:t', () => void (isText = true)],
    ['m:t', () => void (isText = true)],
    ['w:instrText', () => void (isInstruction = true)],
    ['w:tab', () => addRunText('\t')],
    ['w:ptab', () => addRunText('\t')],
    ['w:br', () => addRunText('\n')],
    ['w:cr', () => addRunText('\n')],
    ['w:noBreakHyphen', () => addRunText('-')],
    // In TCVN3 fonts this is the letter "ư": it goes only after decoding.
    ['w:softHyphen', () => addRunText('\u00AD')],
    ['w:sym', (attributes) => addRunText(readSymbol(attributes))],
    ['w:fldSimple', (attributes) => isPageField(attributes['w:instr'] ?? '') && skip()],
    ['w:txbxContent', () => void containers.push(createContainer('box', boxCounters))],
    ['w:tbl', openTable],
    ['w:tc', openCell],
    ['mc:AlternateContent', () => void alternatives.push(false)],
    ['mc:Choice', takeAlternative],
    ['mc:Fallback', takeAlternative],
    ['wp:extent', (attributes) => void (isPageSized = isPageExtent(attributes['cx'], attributes['cy']))],
    ['a:blip', (attributes) => takePicture(attributes['r:embed'])],
    ['v:shape', (attributes) => void (isPageSized = isPageStyle(attributes['style'] ?? ''))],
    ['v:imagedata', (attributes) => takePicture(attributes['r:id'])],
    ['w:altChunk', () => void (findings.chunks += 1)],
    ['w:footnote', openNote],
    ['w:endnote', openNote],
  ]);

  const closers = new Map<string, () => void>([
    ['w:p', closeParagraph],
    ['w:r', () => endRun(here())],
    ['m:r', () => endRun(here())],
    ['w:t', () => void (isText = false)],
    ['m:t', () => void (isText = false)],
    ['w:instrText', () => void (isInstruction = false)],
    ['w:txbxContent', closeBox],
    ['w:tbl', closeTable],
    ['w:tr', () => closeTableRow(true)],
    ['w:tc', closeCell],
    ['mc:AlternateContent', () => void alternatives.pop()],
  ]);

  const takers = new Map<string, (element: XmlElement) => void>([
    ['w:rPr', (element) => takeRun(here(), element)],
    ['w:pPr', takeParagraphProperties],
    ['w:sectPr', takeSection],
    ['w:fldChar', (element) => addRunText(here().fields.mark(element))],
    ['w:tblPr', (element) => withTable((table) => takeTableProperties(table, element, styles))],
    // Nothing of a row that is not shown is read: skipping begins inside it and ends where it ends.
    ['w:trPr', (element) => withTable((table) => !takeRowProperties(table, element) && skip())],
    ['w:tcPr', takeCell],
  ]);

  function withTable(action: (table: Table) => unknown): void {
    const table = tables.at(-1);
    if (table) action(table);
  }

  return {
    findings,
    open(name, attributes) {
      depth += 1;
      if (skippedFrom > 0) return;
      if (captured.length > 0 || CAPTURED.has(name)) {
        const element: XmlElement = { name, attributes, children: [] };
        captured.at(-1)?.children.push(element);
        captured.push(element);
      } else if (SKIPPED.has(name)) skip();
      else openers.get(name)?.(attributes);
    },
    close(name) {
      depth -= 1;
      if (skippedFrom > 0) {
        if (depth >= skippedFrom) return;
        skippedFrom = 0;
        if (name === 'w:tr') closeTableRow(false);
        return;
      }
      if (captured.length === 0) {
        closers.get(name)?.();
        return;
      }
      const element = captured.pop();
      if (element && captured.length === 0) takers.get(name)?.(element);
    },
    text(text) {
      if (skippedFrom > 0 || captured.length > 0) return;
      if (isText) addRunText(text.replace(/[\r\n]+/g, ' '));
      else if (isInstruction) here().fields.addInstruction(text);
    },
    finish() {
      captured = [];
      // Only a part that breaks off leaves anything open.
      while (containers.length > 1 || tables.length > 0) {
        if (here().kind === 'box') closeBox();
        else if (here().kind === 'cell') closeCell();
        else {
          closeTableRow(true);
          closeTable();
        }
      }
      closeParagraph();
      endCarried();
      return story.out.join('');
    },
  };
}

function readSymbol(attributes: Attributes): string {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16);
  if (!(code > 0 && code <= 0xffff)) return '';
  return replaceSymbols(String.fromCharCode(code < 0x100 ? code + 0xf000 : code), attributes['w:font']);
}
