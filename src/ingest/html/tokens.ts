import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { decodeWindows1252 } from '../bytes/windows-1252.ts';

export type HtmlToken =
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly selfClosing: boolean;
    }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

/** "<tên đơn vị>" is no tag: names of elements are ASCII and end where attributes or the tag do. */
const TAG_NAME = /[a-z][a-z\d:.-]{0,64}(?=[\s/>])/iy;
/** Elements whose content is not markup. */
const RAW = new Set([
  'script',
  'style',
  'textarea',
  'title',
  'xmp',
  'noscript',
  'template',
  'iframe',
  'svg',
  'math',
  'object',
  'select',
]);
/** A tag with more than this outside its quoted values is not one; it is text with a "<". */
const MAX_TAG_STEPS = 4_096;

/** Tokens of an HTML source, in one pass; comments, declarations and the content of scripts give none. */
export function* readHtmlTokens(source: string): Generator<HtmlToken> {
  const findTagEnd = createTagEnds(source);
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf('<', at);
    if (open < 0 || open > at) {
      const end = open < 0 ? source.length : open;
      yield { kind: 'text', text: decodeEntities(source.slice(at, end)) };
      at = end;
      if (open < 0) return;
    }
    const next = source[open + 1] ?? '';
    if (next === '!' || next === '?') {
      at = skipDeclaration(source, open);
      continue;
    }
    const closing = next === '/';
    TAG_NAME.lastIndex = open + (closing ? 2 : 1);
    const name = TAG_NAME.exec(source)?.[0].toLowerCase();
    const end = name === undefined ? -1 : findTagEnd(TAG_NAME.lastIndex);
    if (name === undefined || end < 0) {
      yield { kind: 'text', text: '<' };
      at = open + 1;
      continue;
    }
    at = end + 1;
    if (closing) yield { kind: 'close', name };
    else {
      const body = source.slice(open + 1 + name.length, end);
      yield { kind: 'open', name, attributes: readAttributes(body), selfClosing: body.endsWith('/') };
      if (RAW.has(name) && !body.endsWith('/')) at = skipRaw(source, at, name);
    }
  }
}

/** "<!-- -->", "<!doctype>", "<![if !supportLists]>", "<?xml ?>": up to their end; an open one goes to the next ">". */
function skipDeclaration(source: string, open: number): number {
  const comment = source.startsWith('<!--', open) ? source.indexOf('-->', open + 4) : -1;
  if (comment >= 0) return comment + 3;
  const end = source.indexOf('>', open);
  return end < 0 ? source.length : end + 1;
}

/** Finds the ">" that ends a tag whose name ends at `from`; quoted values may hold others. -1 when there is none near. */
function createTagEnds(source: string): (from: number) => number {
  const lasts = new Map([
    ['"', source.lastIndexOf('"')],
    ["'", source.lastIndexOf("'")],
  ]);
  return (from) => {
    let at = from;
    for (let steps = 0; steps < MAX_TAG_STEPS && at < source.length; steps += 1) {
      const character = source[at] as string;
      if (character === '>') return at;
      // Outside a value it begins the next tag; what came before was a "<" of the text.
      if (character === '<') return -1;
      const last = source[at - 1] === '=' || isBlankAfterEquals(source, at) ? lasts.get(character) : undefined;
      if (last === undefined) at += 1;
      else if (last <= at) return -1;
      else at = source.indexOf(character, at + 1) + 1;
    }
    return -1;
  };
}

function isBlankAfterEquals(source: string, at: number): boolean {
  return source[at - 1] === ' ' && source[at - 2] === '=';
}

function skipRaw(source: string, from: number, name: string): number {
  const end = new RegExp(`</${name}[\\s>/]`, 'gi');
  end.lastIndex = from;
  return end.exec(source)?.index ?? source.length;
}

const ATTRIBUTE = /([^\s"'<>/=]{1,100})(?:\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

function readAttributes(body: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name, double, single, bare] of body.matchAll(ATTRIBUTE)) {
    const key = (name ?? '').toLowerCase();
    if (!attributes.has(key)) attributes.set(key, decodeEntities(double ?? single ?? bare ?? ''));
  }
  return attributes;
}

const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,31}));?/gi;

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (entity, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return decodeNamedCharacterReference(name) || entity;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return decodeCode(code, entity);
  });
}

function decodeCode(code: number, entity: string): string {
  if (code >= 0x80 && code < 0xa0) return decodeWindows1252(Uint8Array.of(code));
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return entity;
  return String.fromCodePoint(code);
}
