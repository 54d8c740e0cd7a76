import { childFlag, childNumber, childValue, findChild, parseInteger } from '../xml.ts';
import type { Styles } from './styles.ts';
import type { XmlElement } from '../xml.ts';

/** What a w:rPr states; an absent key is not stated and comes from elsewhere. */
export interface RunProperties {
  bold?: boolean;
  italic?: boolean;
  caps?: boolean;
  hidden?: boolean;
  /** Half points, as in the file. */
  size?: number;
  font?: string;
}

/** What a w:pPr states. Distances in twips (1/20 point), as in the file. */
export interface ParagraphProperties {
  align?: string;
  left?: number;
  /** First line against `left`; negative when hanging. */
  firstLine?: number;
  numId?: string;
  level?: number;
  /** 0-based outline level; 9 is body text. */
  outline?: number;
}

export function readRunProperties(element: XmlElement | undefined): RunProperties {
  const properties: RunProperties = {};
  if (!element || element.children.length === 0) return properties;
  for (const [key, name] of FLAGS) {
    const flag = childFlag(element, name);
    if (flag !== undefined) properties[key] = flag;
  }
  const size = childNumber(element, 'w:sz');
  if (size !== undefined) properties.size = size;
  const fonts = findChild(element, 'w:rFonts');
  const font = fonts && (fonts.attributes['w:ascii'] ?? fonts.attributes['w:hAnsi']);
  if (font !== undefined) properties.font = font;
  return properties;
}

const FLAGS = [
  ['bold', 'w:b'],
  ['italic', 'w:i'],
  ['caps', 'w:caps'],
  ['hidden', 'w:vanish'],
] as const;

export function readParagraphProperties(element: XmlElement | undefined): ParagraphProperties {
  const properties: ParagraphProperties = {};
  if (!element || element.children.length === 0) return properties;
  const align = childValue(element, 'w:jc');
  if (align !== undefined) properties.align = align;
  readIndent(findChild(element, 'w:ind'), properties);
  const numbering = findChild(element, 'w:numPr');
  const numId = childValue(numbering, 'w:numId');
  if (numId !== undefined) properties.numId = numId;
  const level = childNumber(numbering, 'w:ilvl');
  if (level !== undefined) properties.level = level;
  const outline = childNumber(element, 'w:outlineLvl');
  if (outline !== undefined) properties.outline = outline;
  return properties;
}

export function readIndent(element: XmlElement | undefined, into: ParagraphProperties): void {
  if (!element) return;
  const { attributes } = element;
  const left = parseInteger(attributes['w:start'] ?? attributes['w:left']);
  if (left !== undefined) into.left = left;
  const hanging = parseInteger(attributes['w:hanging']);
  const firstLine = parseInteger(attributes['w:firstLine']);
  if (hanging !== undefined) into.firstLine = -hanging;
  else if (firstLine !== undefined) into.firstLine = firstLine;
}

/** Direct formatting wins; toggles of a paragraph style and a character style cancel each other out (ECMA-376 17.7.3). */
export function combineRunProperties(
  styles: Styles,
  paragraphStyle: RunProperties,
  element: XmlElement | undefined,
): RunProperties {
  const own = readRunProperties(element);
  const styleId = childValue(element, 'w:rStyle');
  const character = styleId === undefined ? {} : styles.findCharacterStyle(styleId);
  const combined: RunProperties = { ...styles.defaults.run, ...paragraphStyle, ...character, ...own };
  for (const [key] of FLAGS) {
    if (own[key] === undefined && character[key] && paragraphStyle[key]) combined[key] = false;
  }
  return combined;
}
