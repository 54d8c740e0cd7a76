import type { Counters } from '../docx/numbering/counters.ts';
import type { ModelParagraph } from '../docx/model.ts';
import type { List } from '../docx/numbering/numbering.ts';
import { addText, lookOf, makeRun } from '../docx/pieces.ts';
import type { Piece } from '../docx/pieces.ts';
import { replaceSymbols } from '../docx/formatting/symbols.ts';
import { findRun } from './formatting.ts';
import type { FormattedRun } from './formatting.ts';
import { findOffset, findPiece } from './pieces.ts';
import type { StoredText } from './pieces.ts';
import { applyToggle, readCharacterProperties, readParagraphProperties } from './properties.ts';
import type { CharacterProperties, ParagraphProperties } from './properties.ts';
import type { WordStyle } from './styles.ts';

/** All that stories of one file share. */
export interface WordContext {
  readonly stored: StoredText;
  readonly characterRuns: readonly FormattedRun[];
  readonly paragraphRuns: readonly FormattedRun[];
  readonly styles: readonly (WordStyle | undefined)[];
  readonly fonts: readonly string[];
  readonly lists: ReadonlyMap<number, List>;
}

/** A paragraph with its place: [start, end) without its mark. */
export interface WordParagraph {
  readonly start: number;
  readonly end: number;
  readonly mark: string;
  readonly properties: ParagraphProperties;
  readonly run: FormattedRun | undefined;
  readonly model: ModelParagraph;
}

/** Field codes run over paragraphs: what is open where the last paragraph ended. */
export interface FieldState {
  /** True while the field's instruction, not its result, is being read. */
  open: boolean[];
}

export function readParagraph(
  context: WordContext,
  start: number,
  end: number,
  fields: FieldState,
  counters: Counters,
): WordParagraph {
  const mark = context.stored.text[end] ?? '\r';
  const run = findRun(context.paragraphRuns, findOffset(context.stored.pieces, end));
  const style = context.styles[run?.style ?? 0] ?? context.styles[0];
  const own = run ? readParagraphProperties(run.sprms) : {};
  const properties = { ...style?.paragraph, ...own };
  const pieces = readPieces(context, start, end, style, fields);
  // No instruction goes on past its paragraph but in broken files: the text after it is not to be lost.
  if (fields.open.includes(true)) fields.open = fields.open.filter((isInstruction) => !isInstruction);
  const list = context.lists.get(properties.list ?? 0);
  const level = Math.min(properties.level ?? 0, (list?.levels.length ?? 1) - 1);
  const label = list && !properties.rowEnd ? makeLabel(context, list, level, style, end, counters, pieces) : null;
  const runs = [...(label ? [label] : []), ...pieces];
  return { start, end, mark, properties, run, model: makeParagraph(runs, properties, own, list, level, style) };
}

function makeParagraph(
  pieces: readonly Piece[],
  properties: ParagraphProperties,
  own: ParagraphProperties,
  list: List | undefined,
  level: number,
  style: WordStyle | undefined,
): ModelParagraph {
  const indent =
    own.list === undefined
      ? { ...list?.levels[level]?.indent, ...properties }
      : { ...properties, ...list?.levels[level]?.indent, ...own };
  const left = (indent.left ?? 0) + (indent.firstLine ?? 0);
  const heading = style && style.builtIn >= 1 && style.builtIn <= 6 ? `h${style.builtIn}` : null;
  return {
    type: 'paragraph',
    children: pieces.filter((piece) => piece.text !== '').map(makeRun),
    styleId: heading,
    alignment: properties.align === 1 ? 'center' : null,
    indent: { start: left === 0 ? null : String(left) },
  };
}

/** The list label as Word shows it; a bullet before nothing is not shown to readers of text. */
function makeLabel(
  context: WordContext,
  list: List,
  level: number,
  style: WordStyle | undefined,
  markAt: number,
  counters: Counters,
  text: Piece[],
): Piece | null {
  const shown = list.levels[level];
  const label = counters.count(list, level).trim();
  const first = text.find((piece) => piece.text.trim() !== '');
  if (!shown || label === '' || (shown.format === 'bullet' && !first)) return null;
  const gap = shown.suffix === 'nothing' && !/^[\p{L}\p{N} \t\u00A0]/u.test(first?.text ?? '') ? '' : ' ';
  for (const piece of text) {
    piece.text = piece.text.replace(/^[ \t\u00A0]+/, '');
    if (piece.text !== '') break;
  }
  const mark = readLook(context, findRun(context.characterRuns, findOffset(context.stored.pieces, markAt)), style);
  const { font: _, ...look } = { ...mark, ...shown.run };
  return { look: lookOf(look, true), text: `${label}${gap}` };
}

interface RunLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly caps: boolean;
  readonly hidden: boolean;
  readonly size?: number;
  readonly font?: string;
  readonly properties: CharacterProperties;
}

function readLook(context: WordContext, run: FormattedRun | undefined, style: WordStyle | undefined): RunLook {
  const properties = run ? readCharacterProperties(run.sprms, run.view) : {};
  const named = properties.style === undefined ? undefined : context.styles[properties.style];
  const inherited = [style?.character, named?.character];
  const toggle = (key: 'bold' | 'italic' | 'caps' | 'hidden'): boolean => {
    let value = false;
    for (const layer of inherited) value = applyToggle(layer?.[key], value);
    return applyToggle(properties[key], value);
  };
  const size = properties.size ?? named?.character.size ?? style?.character.size;
  const fontIndex = properties.font ?? named?.character.font ?? style?.character.font;
  const font = fontIndex === undefined ? undefined : context.fonts[fontIndex];
  return {
    bold: toggle('bold'),
    italic: toggle('italic'),
    caps: toggle('caps'),
    hidden: toggle('hidden'),
    ...(size !== undefined && { size }),
    ...(font !== undefined && { font }),
    properties,
  };
}

function readPieces(
  context: WordContext,
  start: number,
  end: number,
  style: WordStyle | undefined,
  fields: FieldState,
): Piece[] {
  const { text, pieces } = context.stored;
  const found: Piece[] = [];
  let at = start;
  while (at < end) {
    const piece = findPiece(pieces, at);
    const offset = piece ? piece.offset + (at - piece.start) * piece.width : -1;
    const run = findRun(context.characterRuns, offset);
    const room = run && piece ? Math.max(1, Math.floor((run.end - offset) / piece.width)) : 1;
    const to = Math.min(end, piece?.end ?? end, run ? at + room : end);
    const look = readLook(context, run, style);
    const shown = showText(text.slice(at, to), look, context.fonts, fields);
    if (shown !== '' && !look.hidden && look.properties.deleted !== true) addText(found, shown, lookOf(look, false));
    at = to;
  }
  return found;
}

/** The characters of a run as a reader sees them: no field codes, no anchors, soft breaks as "\n". */
function showText(text: string, look: RunLook, fonts: readonly string[], fields: FieldState): string {
  const { symbol } = look.properties;
  let shown = '';
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (code === 0x13) fields.open.push(true);
    else if (code === 0x14) fields.open.splice(-1, 1, false);
    else if (code === 0x15) fields.open.pop();
    else if (!fields.open.includes(true))
      shown +=
        symbol && character === '('
          ? replaceSymbols(String.fromCharCode(symbol.code), fonts[symbol.font])
          : showCharacter(character, code);
  }
  return look.font === undefined ? shown : replaceSymbols(shown, look.font);
}

function showCharacter(character: string, code: number): string {
  if (code >= 0x20 || character === '\t') return character;
  if (code === 0x0b || code === 0x0c || code === 0x0e) return '\n';
  // an optional hyphen; in TCVN3 the letter "ư"
  if (code === 0x1f) return '\u00AD';
  return code === 0x1e ? '-' : '';
}
