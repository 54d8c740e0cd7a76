import type { ReadLimits } from '../../document/raw-document.ts';
import { SourceError } from '../../document/source-error.ts';

/** An element with its names brought to the usual prefixes (`w:`, `r:`, `mc:` …), whatever the file calls them. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
}

export interface XmlHandlers {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(text: string): void;
}

const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp'],
  ['http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', 'wp'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', ''],
]);

/** Past this many faults the rest of a part is left unread: a fault costs far more than a tag. */
const MAX_FAULTS = 200;
const STOP = Symbol('stop');

/**
 * Streams one part through `handlers`. Gives the first fault of a part that is not well-formed, after all that
 * could be read of it, or null. No entity but XML's own five is ever expanded and nothing outside is loaded.
 */
export async function streamXml(bytes: Uint8Array, limits: ReadLimits, handlers: XmlHandlers): Promise<string | null> {
  const { SaxesParser } = await import('saxes');
  const parser = new SaxesParser({ xmlns: false, position: false });
  const rename = createRenamer();
  let depth = 0;
  let faults = 0;
  let firstFault: string | null = null;
  parser.on('error', (error) => {
    firstFault ??= error.message;
    faults += 1;
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- leaves the parser, caught below
    if (faults > MAX_FAULTS) throw STOP;
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > limits.maxXmlDepth) {
      throw new SourceError('too-large', 'ingest', 'ingest/too-large', {
        limit: 'xml-depth',
        value: limits.maxXmlDepth,
      });
    }
    rename.declare(tag.attributes);
    handlers.open(rename.element(tag.name), rename.attributes(tag.attributes));
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    handlers.close(rename.element(tag.name));
  });
  parser.on('text', (text) => handlers.text(text));
  parser.on('cdata', (text) => handlers.text(text));
  try {
    parser.write(decodeXml(bytes)).close();
  } catch (error) {
    if (error !== STOP) throw error;
  }
  return firstFault;
}

/** The root element of a small part (styles, numbering, relationships) as a tree without its text; null when there is none. */
export async function readXmlTree(
  bytes: Uint8Array,
  limits: ReadLimits,
  onFault?: (fault: string) => void,
): Promise<XmlElement | null> {
  let root: XmlElement | null = null;
  const open: XmlElement[] = [];
  const fault = await streamXml(bytes, limits, {
    open: (name, attributes) => {
      const element: XmlElement = { name, attributes, children: [] };
      const parent = open.at(-1);
      if (parent) parent.children.push(element);
      else root ??= element;
      open.push(element);
    },
    close: () => {
      open.pop();
    },
    text: () => undefined,
  });
  if (fault !== null) onFault?.(fault);
  return root;
}

export function findChild(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

export function childValue(element: XmlElement | undefined, name: string): string | undefined {
  return findChild(element, name)?.attributes['w:val'];
}

export function childNumber(element: XmlElement | undefined, name: string): number | undefined {
  return parseInteger(childValue(element, name));
}

export function parseInteger(value: string | undefined): number | undefined {
  if (value === undefined || !/^\s{0,3}[-+]?\d{1,9}(?:\.\d{0,9})?\s{0,3}$/.test(value)) return undefined;
  return Math.trunc(Number(value));
}

/** ST_OnOff: present without a value means on. */
export function isOn(element: XmlElement): boolean {
  const value = element.attributes['w:val'];
  return value !== '0' && value !== 'false' && value !== 'off';
}

/** The state of the on/off child `name`; undefined where it is not stated. */
export function childFlag(element: XmlElement | undefined, name: string): boolean | undefined {
  const child = findChild(element, name);
  return child ? isOn(child) : undefined;
}

/** XML 1.0 has no place for C0 controls, lone surrogates and the two non-characters. */
function isNotXml(code: number): boolean {
  if (code < 0x20) return code !== 9 && code !== 10 && code !== 13;
  return code >= 0xd800 && (code <= 0xdfff || code === 0xfffe || code === 0xffff);
}

function removeNotXml(text: string): string {
  let kept = '';
  for (const character of text) if (!isNotXml(character.codePointAt(0) ?? 0)) kept += character;
  return kept;
}

const SUSPECT = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD]/;

export function escapeXml(text: string): string {
  const valid = SUSPECT.test(text) ? removeNotXml(text) : text;
  return valid.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;');
}

function createRenamer() {
  const renamed = new Map<string, string>();
  let prefixOfNone: string | null = null;
  const apply = (name: string, isAttribute: boolean): string => {
    const colon = name.indexOf(':');
    if (colon < 0) return isAttribute || !prefixOfNone ? name : `${prefixOfNone}:${name}`;
    const prefix = renamed.get(name.slice(0, colon));
    if (prefix === undefined) return name;
    return prefix === '' ? name.slice(colon + 1) : `${prefix}:${name.slice(colon + 1)}`;
  };
  return {
    declare(attributes: Readonly<Record<string, string>>): void {
      for (const key in attributes) {
        if (!key.startsWith('xmlns')) continue;
        const usual = PREFIXES.get(attributes[key] ?? '');
        const prefix = key.slice(6);
        if (key === 'xmlns') prefixOfNone = usual ?? null;
        else if (usual !== undefined && prefix !== usual) renamed.set(prefix, usual);
        else renamed.delete(prefix);
      }
    },
    element: (name: string) => (renamed.size === 0 && prefixOfNone === null ? name : apply(name, false)),
    attributes(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
      if (renamed.size === 0) return attributes;
      const result = Object.create(null) as Record<string, string>;
      for (const key in attributes) result[apply(key, true)] = attributes[key] ?? '';
      return result;
    },
  };
}

function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  // Word accepts parts in UTF-16; without a byte order mark the first "<" tells.
  const isLittle = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0);
  const isBig = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c);
  const text = new TextDecoder(isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8').decode(bytes);
  // saxes would read on in the encoding it was given; a declaration that says otherwise is only a remark.
  return text;
}
