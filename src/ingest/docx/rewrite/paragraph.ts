import type { Counters } from '../numbering/counters.ts';
import type { List, Numbering } from '../numbering/numbering.ts';
import { lookOf } from '../pieces.ts';
import type { Piece } from '../pieces.ts';
import { readParagraphProperties, readRunProperties } from '../formatting/properties.ts';
import type { ParagraphProperties, RunProperties } from '../formatting/properties.ts';
import type { ResolvedStyle, Styles } from '../formatting/styles.ts';
import { childValue, findChild } from '../xml.ts';
import type { XmlElement } from '../xml.ts';

/** A paragraph's formatting with its styles and its list resolved. */
export interface Labelled {
  readonly style: ResolvedStyle;
  readonly paragraph: ParagraphProperties;
  readonly headingLevel: number | undefined;
  readonly list: List | undefined;
  readonly level: number;
  /** Formatting of the paragraph mark, which the label takes on. */
  readonly run: RunProperties;
  /** `deleted` and `joined` (hidden, or a drop capital's) do not end the paragraph for the reader. */
  readonly mark: 'shown' | 'deleted' | 'joined';
}

/** What paragraphs of a part are resolved against. */
export interface Sheets {
  readonly styles: Styles;
  readonly numbering: Numbering;
}

/** The formatting of a paragraph with these properties (w:pPr). */
export function resolveParagraph(properties: XmlElement | undefined, { styles, numbering }: Sheets): Labelled {
  const style = styles.findParagraphStyle(childValue(properties, 'w:pStyle'));
  const own = readParagraphProperties(properties);
  const { list, level } = findList(numbering, style, own);
  const markElement = findChild(properties, 'w:rPr');
  const run: RunProperties = { ...styles.defaults.run, ...style.run, ...readRunProperties(markElement) };
  return {
    style,
    paragraph: resolveIndent(styles, style, own, list?.levels[level]?.indent),
    headingLevel: own.outline !== undefined && own.outline < 6 ? own.outline + 1 : style.headingLevel,
    list,
    level,
    run,
    mark: readMark(properties, markElement, run),
  };
}

/** Direct w:numPr over the style's; the style's level is the one that names the style (w:pStyle), else its own w:ilvl. */
function findList(
  numbering: Numbering,
  style: ResolvedStyle,
  own: ParagraphProperties,
): { list: List | undefined; level: number } {
  const numId = own.numId ?? style.paragraph.numId;
  if (numId === undefined) return { list: undefined, level: 0 };
  const list = numbering.findList(numId);
  if (!list) return { list, level: 0 };
  let level = own.level;
  if (level === undefined && own.numId === undefined) {
    const linked =
      style.listStyle === undefined ? -1 : list.levels.findIndex((each) => each?.style === style.listStyle);
    level = linked >= 0 ? linked : style.paragraph.level;
  }
  return { list, level: Math.min(Math.max(level ?? 0, 0), list.levels.length - 1) };
}

/** A list given directly indents over the paragraph's style; one given by the style lies under it. */
function resolveIndent(
  styles: Styles,
  style: ResolvedStyle,
  own: ParagraphProperties,
  list: ParagraphProperties | undefined,
): ParagraphProperties {
  const layers = own.numId === undefined ? [list, style.paragraph, own] : [style.paragraph, list, own];
  return Object.assign({}, styles.defaults.paragraph, ...layers) as ParagraphProperties;
}

function readMark(
  properties: XmlElement | undefined,
  element: XmlElement | undefined,
  run: RunProperties,
): Labelled['mark'] {
  if (findChild(element, 'w:del') ?? findChild(element, 'w:moveFrom')) return 'deleted';
  // The big first letter of a paragraph stands in a frame, as a paragraph of its own.
  const dropped = findChild(properties, 'w:framePr')?.attributes['w:dropCap'] ?? 'none';
  return run.hidden || dropped !== 'none' ? 'joined' : 'shown';
}

/** Counts the paragraph and gives its label and one blank; [] without a label. Blanks at the start of `text` go. */
export function writeLabel(paragraph: Labelled, counters: Counters, text: Piece[]): Piece[] {
  const { list, level } = paragraph;
  const shown = list?.levels[level];
  if (!list || !shown) return [];
  const label = counters.count(list, level).trim();
  const first = text.find((piece) => piece.text !== '');
  if (label === '' || (shown.format === 'bullet' && !first)) return [];
  // Neither the level's symbol font nor a hidden mark says anything about the label's text.
  const looks = { ...paragraph.run, ...shown.run, font: '', hidden: false };
  const gap = shown.suffix === 'nothing' && !needsBlank(first?.text ?? '') ? '' : ' ';
  dropLeadingBlanks(text);
  return [{ look: lookOf(looks, true), text: `${label}${gap}` }];
}

/**
 * A list without anything after its label ("Điều 1" + ". Phạm vi") joins it to the text. Where a word follows the label
 * at once ("-" + "Tổ chức"), the label would be lost in the word: there a blank keeps them apart.
 */
function needsBlank(text: string): boolean {
  return /^[\p{L}\p{N} \t\u00A0]/u.test(text);
}

/** Blanks, and a page break that pushes the text of a numbered paragraph to the next page. */
function dropLeadingBlanks(text: Piece[]): void {
  for (const piece of text) {
    piece.text = piece.text.replace(/^[ \t\u00A0\n]+/, '');
    if (piece.text !== '') return;
  }
}
