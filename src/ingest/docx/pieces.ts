import type { ModelRun } from './model.ts';
import type { ParagraphProperties, RunProperties } from './formatting/properties.ts';
import { escapeXml } from './xml.ts';

/**
 * What the simplified document says to mammoth and gets back from its model. Styles of ours carry what mammoth has no
 * field for: a label's run is `generated`, a heading's paragraph `h1` to `h6`, a table without lines `borderless`, and an
 * empty paragraph `story-…` stands before the text of another layer.
 */
export const GENERATED = 'generated';
export const BORDERLESS = 'borderless';
export const STORY_PREFIX = 'story-';
export const STORIES = ['body', 'notes', 'running-head', 'footer'] as const;
export type Story = (typeof STORIES)[number];

export interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly caps: boolean;
  /** Half points; 0 unknown. */
  readonly size: number;
  /** Only where the font says how its characters are to be read (.VnTime, VNI-Times). */
  readonly font: string;
  readonly generated: boolean;
}

/** Text of one look; "\n" is a soft break, "\t" a tab. */
export interface Piece {
  readonly look: Look;
  text: string;
}

const LEGACY_FONT = /^(?:\.vn|vni|vntime|svni|tcvn)/i;

export function lookOf(properties: RunProperties, generated: boolean): Look {
  const font = properties.font ?? '';
  return {
    bold: properties.bold ?? false,
    italic: properties.italic ?? false,
    caps: properties.caps ?? false,
    size: properties.size ?? 0,
    font: LEGACY_FONT.test(font) ? font : '',
    generated,
  };
}

function isSameLook(a: Look, b: Look): boolean {
  return (
    a === b ||
    (a.bold === b.bold &&
      a.italic === b.italic &&
      a.caps === b.caps &&
      a.size === b.size &&
      a.font === b.font &&
      a.generated === b.generated)
  );
}

/** Adds text to the last piece where the look is the same: Word cuts a sentence into dozens of runs. */
export function addText(pieces: Piece[], text: string, look: Look): void {
  const last = pieces.at(-1);
  if (last && isSameLook(last.look, look)) last.text += text;
  else pieces.push({ look, text });
}

function writePieces(pieces: readonly Piece[]): string {
  let xml = '';
  for (const { look, text } of pieces) {
    if (text === '') continue;
    xml += '<w:r><w:rPr>';
    if (look.generated) xml += `<w:rStyle w:val="${GENERATED}"/>`;
    if (look.bold) xml += '<w:b/>';
    if (look.italic) xml += '<w:i/>';
    if (look.caps) xml += '<w:caps/>';
    if (look.size > 0) xml += `<w:sz w:val="${look.size}"/>`;
    if (look.font !== '') xml += `<w:rFonts w:ascii="${escapeXml(look.font).replaceAll('"', '&quot;')}"/>`;
    xml += `</w:rPr><w:t>${escapeXml(text)}</w:t></w:r>`;
  }
  return xml;
}

export function writeParagraph(
  pieces: readonly Piece[],
  properties: ParagraphProperties,
  headingLevel: number | undefined,
): string {
  const runs = writePieces(pieces);
  if (runs === '') return '<w:p/>';
  let xml = '';
  if (headingLevel !== undefined) xml += `<w:pStyle w:val="h${headingLevel}"/>`;
  if (properties.align === 'center') xml += '<w:jc w:val="center"/>';
  const indent = (properties.left ?? 0) + (properties.firstLine ?? 0);
  if (indent !== 0) xml += `<w:ind w:left="${indent}"/>`;
  return `<w:p>${xml === '' ? '' : `<w:pPr>${xml}</w:pPr>`}${runs}</w:p>`;
}

export function writeStory(story: Story): string {
  return `<w:p><w:pPr><w:pStyle w:val="${STORY_PREFIX}${story}"/></w:pPr></w:p>`;
}

/** A piece of text with its look as a run of the model. */
export function makeRun({ look, text }: Piece): ModelRun {
  return {
    type: 'run',
    children: [{ type: 'text', value: text }],
    styleId: look.generated ? GENERATED : null,
    isBold: look.bold,
    isItalic: look.italic,
    isAllCaps: look.caps,
    font: look.font === '' ? null : look.font,
    fontSize: look.size === 0 ? null : look.size / 2,
  };
}
