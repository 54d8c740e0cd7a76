import { replaceSymbols } from '../formatting/symbols.ts';
import { findChild } from '../xml.ts';
import type { XmlElement } from '../xml.ts';
import { isPageField } from './fields.ts';
import { takeSection } from './findings.ts';
import { isPageExtent, isPageStyle } from './page-pictures.ts';
import type { Rewriter } from './rewriter.ts';

type Attributes = Readonly<Record<string, string>>;
type Open = (rewriter: Rewriter, attributes: Attributes) => void;
type Close = (rewriter: Rewriter) => void;
type Take = (rewriter: Rewriter, element: XmlElement) => void;

const endRun: Close = ({ story }) => story.here.endRun();
const addTab: Open = ({ story }) => story.here.addText('\t');
const addBreak: Open = ({ story }) => story.here.addText('\n');

const openParagraph: Open = ({ findings, story }) => {
  findings.hasParagraph = true;
  story.here.openParagraph();
};

/** The first branch of an mc:AlternateContent that comes is taken. */
const takeAlternative: Open = (rewriter) => {
  const { alternatives } = rewriter;
  if (alternatives.at(-1)) rewriter.skip();
  else alternatives[alternatives.length - 1] = true;
};

/** Word's own separators above notes are notes of a special type. */
const openNote: Open = (rewriter, attributes) => {
  const type = attributes['w:type'];
  if (type !== undefined && type !== 'normal') rewriter.skip();
};

const takePicture = (rewriter: Rewriter, id: string | undefined): void => {
  if (rewriter.isPageSized) rewriter.findings.pictures.push(id ?? '');
  rewriter.isPageSized = false;
};

const takeParagraphProperties: Take = ({ findings, story }, element) => {
  story.here.takeParagraphProperties(element);
  const section = findChild(element, 'w:sectPr');
  if (section) takeSection(findings, section);
};

/** What is done where an element begins. */
export const OPENERS: ReadonlyMap<string, Open> = new Map<string, Open>([
  ['w:body', ({ findings }) => void (findings.hasBody = true)],
  ['w:p', openParagraph],
  ['w:r', endRun],
  ['m:r', endRun],
  ['w:t', (rewriter) => void (rewriter.isText = true)],
  ['m:t', (rewriter) => void (rewriter.isText = true)],
  ['w:instrText', (rewriter) => void (rewriter.isInstruction = true)],
  ['w:tab', addTab],
  ['w:ptab', addTab],
  ['w:br', addBreak],
  ['w:cr', addBreak],
  ['w:noBreakHyphen', ({ story }) => story.here.addText('-')],
  // In TCVN3 fonts this is the letter "ư": it goes only after decoding.
  ['w:softHyphen', ({ story }) => story.here.addText('\u00AD')],
  ['w:sym', ({ story }, attributes) => story.here.addText(readSymbol(attributes))],
  ['w:fldSimple', (rewriter, attributes) => isPageField(attributes['w:instr'] ?? '') && rewriter.skip()],
  ['w:txbxContent', ({ story }) => story.openBox()],
  ['w:tbl', ({ story }) => story.openTable()],
  ['w:tc', ({ story }) => story.openCell()],
  ['mc:AlternateContent', ({ alternatives }) => void alternatives.push(false)],
  ['mc:Choice', takeAlternative],
  ['mc:Fallback', takeAlternative],
  ['wp:extent', (rewriter, { cx, cy }) => void (rewriter.isPageSized = isPageExtent(cx, cy))],
  ['a:blip', (rewriter, attributes) => takePicture(rewriter, attributes['r:embed'])],
  ['v:shape', (rewriter, { style = '' }) => void (rewriter.isPageSized = isPageStyle(style))],
  ['v:imagedata', (rewriter, attributes) => takePicture(rewriter, attributes['r:id'])],
  ['w:altChunk', ({ findings }) => void (findings.chunks += 1)],
  ['w:footnote', openNote],
  ['w:endnote', openNote],
]);

/** What is done where an element ends. */
export const CLOSERS: ReadonlyMap<string, Close> = new Map<string, Close>([
  ['w:p', ({ story }) => story.here.closeParagraph()],
  ['w:r', endRun],
  ['m:r', endRun],
  ['w:t', (rewriter) => void (rewriter.isText = false)],
  ['m:t', (rewriter) => void (rewriter.isText = false)],
  ['w:instrText', (rewriter) => void (rewriter.isInstruction = false)],
  ['w:txbxContent', ({ story }) => story.closeBox()],
  ['w:tbl', ({ story }) => story.closeTable()],
  ['w:tr', ({ story }) => story.closeRow(true)],
  ['w:tc', ({ story }) => story.closeCell()],
  ['mc:AlternateContent', ({ alternatives }) => void alternatives.pop()],
]);

/** Elements that are read as a whole, and what is then done with them. */
export const TAKERS: ReadonlyMap<string, Take> = new Map<string, Take>([
  ['w:rPr', ({ story }, element) => story.here.takeRun(element)],
  ['w:pPr', takeParagraphProperties],
  ['w:sectPr', ({ findings }, element) => takeSection(findings, element)],
  ['w:fldChar', ({ story: { here } }, element) => here.addText(here.fields.mark(element))],
  ['w:tblPr', ({ story }, element) => story.takeTableProperties(element)],
  // Nothing of a row that is not shown is read: skipping begins inside it and ends where it ends.
  ['w:trPr', (rewriter, element) => !rewriter.story.takeRowProperties(element) && rewriter.skip()],
  ['w:tcPr', ({ story }, element) => story.takeCellProperties(element)],
]);

function readSymbol(attributes: Attributes): string {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16);
  if (!(code > 0 && code <= 0xffff)) return '';
  return replaceSymbols(String.fromCharCode(code < 0x100 ? code + 0xf000 : code), attributes['w:font']);
}
