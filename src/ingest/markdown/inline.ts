import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { readPlainEmphasis } from './plain-emphasis.ts';

/** Text without marks, and for each code unit where it stood and how it looked. */
export interface FlatText {
  text: string;
  from: number[];
  bold: boolean[];
  italic: boolean[];
  /** The code unit was protected by a backslash or an entity: never a mark. */
  literal: boolean[];
}

/**
 * Only inline Markdown is parsed here. Block syntax is decided by our own line scan: in plans "-----" is a rule
 * under an authority's name, "- " and "1. " are outline marks to keep, and indented text is a paragraph.
 */
const parser = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [
    {
      disable: {
        null: [
          'blockQuote',
          'codeFenced',
          'codeIndented',
          'definition',
          'headingAtx',
          'htmlFlow',
          'list',
          'setextUnderline',
          'thematicBreak',
        ],
      },
    },
  ])
  .freeze();

/** Above these the parser's look-ahead could cost more than the text is worth; such text is taken as it stands. */
const MAX_PARSED_LENGTH = 16_384;
const MAX_OPENERS = 200;

const TAG =
  /^<\/?(?:[abipsu]|abbr|big|br|center|code|div|em|font|hr|img|ins|kbd|li|mark|o:p|ol|small|span|strong|sub|sup|table|tbody|td|th|thead|tr|tt|ul)(?=[\s/>])/i;
const BREAK = /^<(?:br|hr)[\s/>]|^<\/(?:p|div|li|td|th|tr)>/i;

/** The text of a stretch of Markdown source, with `base` as the source offset of its first code unit. */
export function flattenInline(source: string, base: number): FlatText {
  const flat: FlatText = { text: '', from: [], bold: [], italic: [], literal: [] };
  if (!/[*_`[\]<>&\\!]/.test(source) || !isWorthParsing(source)) {
    push(flat, source, base, { bold: false, italic: false });
    return flat;
  }
  const pieces = readPlainEmphasis(source);
  if (pieces) {
    for (const piece of pieces) push(flat, source.slice(piece.start, piece.end), base + piece.start, piece);
    return flat;
  }
  const shielded = shieldFootnoteMarks(source);
  walk(parser.parse(shielded), shielded, base, { bold: false, italic: false }, flat);
  return shielded === source ? flat : unshield(flat, source, base);
}

const SHIELD = '\uE000';

/** "(*)" and "(**)" are footnote marks, which CommonMark would pair over the words between them. */
function shieldFootnoteMarks(source: string): string {
  return source.replace(/\(\*{1,3}\)/g, (mark) => `(${SHIELD.repeat(mark.length - 2)})`);
}

function unshield(flat: FlatText, source: string, base: number): FlatText {
  const literal = flat.literal.map(
    (known, at) => known || (flat.text[at] === SHIELD && source[(flat.from[at] ?? 0) - base] === '*'),
  );
  const text = flat.text
    .split('')
    .map((character, at) => (character === SHIELD && literal[at] ? '*' : character))
    .join('');
  return { ...flat, text, literal };
}

function isWorthParsing(source: string): boolean {
  if (source.length > MAX_PARSED_LENGTH) return false;
  return (
    (source.match(/[[<`]/g) ?? []).length <= MAX_OPENERS && (source.match(/[*_]+/g) ?? []).length <= MAX_OPENERS * 4
  );
}

interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
}

function walk(node: Nodes, source: string, base: number, look: Look, flat: FlatText): void {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  if (node.type === 'text') {
    align(node.value, source, start, end, base, look, flat);
  } else if (node.type === 'inlineCode') {
    const at = source.indexOf(node.value, start);
    push(flat, node.value, base + (at < 0 ? start : at), look);
  } else if (node.type === 'break') {
    push(flat, '\n', base + end - 1, look);
  } else if (node.type === 'html') {
    if (BREAK.test(node.value)) push(flat, '\n', base + start, look);
    else if (!TAG.test(node.value)) push(flat, node.value, base + start, look);
  } else if (node.type === 'image') {
    const alt = node.alt ?? '';
    push(flat, alt, base + Math.max(start, source.indexOf(alt, start)), look);
  } else if ('children' in node) {
    const inner = {
      bold: look.bold || node.type === 'strong',
      italic: look.italic || node.type === 'emphasis',
    };
    for (const child of node.children) walk(child, source, base, inner, flat);
  }
}

function push(flat: FlatText, text: string, from: number, look: Look, literal = false): void {
  flat.text += text;
  for (let index = 0; index < text.length; index += 1) {
    flat.from.push(from + index);
    flat.bold.push(look.bold);
    flat.italic.push(look.italic);
    flat.literal.push(literal);
  }
}

const ENTITY = /&(?:#x?[0-9a-f]{1,7}|[a-z][a-z0-9]{1,31});/iy;

/** Pushes a parsed text, finding for each code unit its place in [start, end) of the source past escapes, entities and trimmed blanks. */
function align(
  value: string,
  source: string,
  start: number,
  end: number,
  base: number,
  look: Look,
  flat: FlatText,
): void {
  let at = start;
  for (let index = 0; index < value.length; index += 1) {
    const character = value[index] ?? '';
    if (character === '\n' || character === '\r') {
      while (at < end && source[at] !== character) at += 1;
    } else if (character !== ' ' && character !== '\t') {
      while (at < end && (source[at] === ' ' || source[at] === '\t')) at += 1;
    }
    let literal = false;
    let width = 1;
    if (source[at] === '\\' && source[at + 1] === character && isEscapable(character)) {
      at += 1;
      literal = true;
    } else if (source[at] === '&') {
      ENTITY.lastIndex = at;
      const entity = ENTITY.exec(source)?.[0];
      if (entity && !value.startsWith(entity, index)) {
        literal = true;
        width = entity.length;
      }
    }
    push(flat, character, base + at, look, literal);
    at += width;
  }
}

/** What CommonMark lets a backslash escape. */
const MARKS = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';

function isEscapable(character: string): boolean {
  return MARKS.includes(character);
}
