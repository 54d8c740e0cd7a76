import type { Sprm } from './sprm.ts';

/** What one set of modifiers says about characters; absent: nothing. */
export interface CharacterProperties {
  /** A number above 1 is relative to the style: 128 as it, 129 the opposite. */
  bold?: number;
  italic?: number;
  caps?: number;
  hidden?: number;
  deleted?: boolean;
  /** Index into the fonts. */
  font?: number;
  /** Half points. */
  size?: number;
  style?: number;
  /** A sign from a symbol font in place of the stored character. */
  symbol?: { readonly font: number; readonly code: number };
}

export interface ParagraphProperties {
  align?: number;
  left?: number;
  firstLine?: number;
  /** 1-based index into the list overrides; 0 takes a style's list away. */
  list?: number;
  level?: number;
  inTable?: boolean;
  rowEnd?: boolean;
  /** Depth of tables around it. */
  depth?: number;
  innerCell?: boolean;
  innerRowEnd?: boolean;
}

export function readCharacterProperties(sprms: readonly Sprm[], view: DataView): CharacterProperties {
  const found: CharacterProperties = {};
  for (const { code, value, start } of sprms) {
    if (code === 0x0835) found.bold = value;
    else if (code === 0x0836) found.italic = value;
    else if (code === 0x083a || code === 0x083b) found.caps = value;
    else if (code === 0x083c) found.hidden = value;
    else if (code === 0x0800) found.deleted = value === 1;
    else if (code === 0x4a4f) found.font = value;
    else if (code === 0x4a43) found.size = value;
    else if (code === 0x4a30) found.style = value;
    else if (code === 0x6a09)
      found.symbol = { font: view.getUint16(start, true), code: view.getUint16(start + 2, true) };
  }
  return found;
}

export function readParagraphProperties(sprms: readonly Sprm[]): ParagraphProperties {
  const found: ParagraphProperties = {};
  for (const { code, value } of sprms) {
    if (code === 0x2403 || code === 0x2461) found.align = value;
    else if (code === 0x840f || code === 0x845e) found.left = toSigned(value);
    else if (code === 0x8411 || code === 0x8460) found.firstLine = toSigned(value);
    else if (code === 0x460b) found.list = value;
    else if (code === 0x260a) found.level = value;
    else if (code === 0x2416) found.inTable = value === 1;
    else if (code === 0x2417) found.rowEnd = value === 1;
    else if (code === 0x6649) found.depth = value;
    else if (code === 0x244b) found.innerCell = value === 1;
    else if (code === 0x244c) found.innerRowEnd = value === 1;
  }
  return found;
}

function toSigned(value: number): number {
  return value >= 0x8000 ? value - 0x10000 : value;
}

/** A toggle over the value that the style gives. */
export function applyToggle(toggle: number | undefined, inherited: boolean): boolean {
  if (toggle === undefined || toggle === 128) return inherited;
  return toggle === 129 ? !inherited : toggle === 1;
}
