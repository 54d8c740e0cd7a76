import type { DirectPort } from './direct-port.ts';

/** pdf.js's dictionary. */
export interface CoreDict {
  get(key: string): unknown;
  getRaw(key: string): unknown;
  getArray(key: string): unknown;
  has(key: string): boolean;
}

/** pdf.js's stream; `getBytes` gives all that is left of it, decoded. */
export interface CoreStream {
  readonly dict?: CoreDict | null;
  getBytes(): Uint8Array;
}

/** A font as pdf.js's worker has it. */
export interface CoreFont {
  readonly isType3Font?: boolean;
  readonly cMap?: CoreCMap;
  /** Of two-byte codes. */
  readonly composite?: boolean;
  readonly toUnicode?: { get(code: number): string | undefined };
  /** Names of glyphs by their codes: those that the file gives, and those of the encoding it names. */
  readonly differences?: readonly (string | undefined)[];
  readonly defaultEncoding?: readonly (string | undefined)[];
  charsToGlyphs(codes: string): readonly CoreGlyph[];
  /** A font that could not be loaded has none. */
  _charToGlyph?(code: number, isSpace: boolean): CoreGlyph;
}

/** How a font's codes stand in its texts: `codespaceRanges` has, for codes of one byte to four, the least and the greatest of each range. */
export interface CoreCMap {
  readonly codespaceRanges?: readonly (readonly number[])[];
  readCharCode(codes: string, at: number, out: { charcode: number; length: number }): void;
}

export interface CoreGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

interface CoreTranslatedFont {
  readonly loadedName: string;
  readonly font: CoreFont;
}

interface CoreOperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

interface CoreAnnotation {
  mustBeViewed(storage: null, renderForms: boolean): boolean;
  mustBeViewedWhenEditing(isEditing: boolean, modified: null): boolean;
  getOperatorList(
    evaluator: CoreEvaluator,
    task: unknown,
    intent: number,
    storage: null,
  ): Promise<{ readonly opList: CoreOperatorList | null }>;
}

/** pdf.js's reader of content, of which the fonts are used. */
export interface CoreEvaluator {
  loadFont(name: string, font: null, resources: CoreDict, task: unknown): Promise<CoreTranslatedFont>;
}

/** A page as pdf.js's worker has it. */
export interface CorePage {
  readonly pageIndex: number;
  readonly pageDict: CoreDict;
  readonly xref: { fetch(reference: unknown): unknown };
  readonly resources: CoreDict;
  readonly fontCache: Iterable<Promise<CoreTranslatedFont>>;
  readonly pdfManager: { getPage(index: number): Promise<CorePage> };
  readonly _parsedAnnotations: Promise<readonly CoreAnnotation[]>;
  getContentStream(): Promise<CoreStream>;
  getOperatorList(options: object): Promise<unknown>;
}

type EvaluatorClass = new (options: object) => CoreEvaluator;

const NOTHING = { dict: null, getByte: () => -1, peekByte: () => -1, getBytes: () => new Uint8Array(0) };
const NOT_FETCHED = new Error('nothing is fetched');
/** Asks nothing of anybody: no file with a standard font or a character map is at hand. */
const NO_HANDLER = {
  send: () => undefined,
  sendWithPromise: () => Promise.reject(NOT_FETCHED),
};
export const NO_TASK = { name: '', ensureNotTerminated: () => undefined };
/** pdf.js's DISPLAY with OPLIST, as its `getOperatorList` asks for. */
const INTENT = 0x102;

/**
 * The pages of an open document as pdf.js's worker has them. Its interface gives a page as a list of drawing operators only, each with an
 * array of its arguments, sent in pieces: making that list costs twice what reading the content stream does, and nothing here draws.
 */
export class CorePages {
  readonly #first: CorePage;
  readonly #evaluator: EvaluatorClass | undefined;

  /** Without a class of readers (the first page is damaged) pages can be looked at, and are read through the interface. */
  constructor(first: CorePage, evaluator: EvaluatorClass | undefined) {
    this.#first = first;
    this.#evaluator = evaluator;
  }

  get(number: number): Promise<CorePage> {
    return this.#first.pdfManager.getPage(number - 1);
  }

  /** One page's reader of fonts and annotations. */
  evaluatorFor(page: CorePage): CoreEvaluator {
    if (!this.#evaluator) throw new Error('no reader of content was found');
    const own = page as unknown as Record<string, unknown>;
    return new this.#evaluator({
      xref: page.xref,
      handler: NO_HANDLER,
      pageIndex: page.pageIndex,
      idFactory: own['_localIdFactory'],
      fontCache: page.fontCache,
      builtInCMapCache: own['builtInCMapCache'],
      standardFontDataCache: own['standardFontDataCache'],
      globalColorSpaceCache: own['globalColorSpaceCache'],
      globalImageCache: own['globalImageCache'],
      systemFontCache: own['systemFontCache'],
      options: own['evaluatorOptions'],
    });
  }
}

/** Compressed, nothing takes so many bytes. */
const BYTES_OF_NOTHING = 12;
/** Of a content stream, which is written in ASCII but for the texts of some fonts: above it, it was not decoded. */
const MOST_BEYOND_ASCII = 0.2;

/** Whether a page on which nothing is printed names content: what is no stream, cannot be unpacked, or makes no sense once it is. */
export async function isContentLost(pages: CorePages, number: number): Promise<boolean> {
  try {
    const page = await pages.get(number);
    const named = page.pageDict.getRaw('Contents');
    if (named === undefined || named === null) return false;
    const stream = await page.getContentStream();
    const bytes = stream.getBytes();
    // where they are damaged, asking for them throws
    if (bytes.length > 0 && !(page.resources as CoreDict | undefined)) return true;
    if (bytes.length === 0)
      return !Array.isArray(page.pageDict.get('Contents')) && !(Number(stream.dict?.get('Length')) <= BYTES_OF_NOTHING);
    let beyond = 0;
    for (const byte of bytes) if (byte >= 0x80 || byte === 0) beyond += 1;
    return beyond > bytes.length * MOST_BEYOND_ASCII;
  } catch {
    return true;
  }
}

/** What the annotations of a page print, each with its own operators. */
export async function listAnnotations(page: CorePage, evaluator: CoreEvaluator): Promise<CoreOperatorList[]> {
  const shown = (await page._parsedAnnotations).filter(
    (one) => one.mustBeViewed(null, false) && one.mustBeViewedWhenEditing(false, null),
  );
  const lists = await Promise.all(
    shown.map((one) => one.getOperatorList(evaluator, NO_TASK, INTENT, null).catch(() => ({ opList: null }))),
  );
  return lists.flatMap(({ opList }) => opList ?? []);
}

/**
 * Finds the worker's pages behind the port that messages go to: answering "GetPage" it looks its page up in a `Map`, which is watched for
 * that one call. Undefined where this pdf.js is built otherwise; pages are then read through its interface.
 */
export async function findCorePages(
  far: DirectPort,
  askForPage: () => Promise<unknown>,
): Promise<CorePages | undefined> {
  const seen: unknown[] = [];
  far.around = (message, deliver) => {
    if (message.action === 'GetPage') watchMaps(seen, deliver);
    else deliver();
  };
  try {
    await askForPage();
  } finally {
    delete far.around;
  }
  for (const value of seen) {
    const page: unknown =
      value instanceof Promise ? await (value as Promise<unknown>).catch(() => undefined) : undefined;
    if (isCorePage(page)) return new CorePages(page, await findEvaluator(page));
  }
  return undefined;
}

/** Takes down what the maps are asked for and told while `run` runs. */
function watchMaps(seen: unknown[], run: () => void): void {
  const prototype = Map.prototype as { get: Map<unknown, unknown>['get']; set: Map<unknown, unknown>['set'] };
  const { get, set } = prototype;
  prototype.get = function (this: Map<unknown, unknown>, key) {
    const value = get.call(this, key);
    seen.push(value);
    return value;
  };
  prototype.set = function (this: Map<unknown, unknown>, key, value) {
    seen.push(value);
    return set.call(this, key, value);
  };
  try {
    run();
  } finally {
    prototype.get = get;
    prototype.set = set;
  }
}

function isCorePage(value: unknown): value is CorePage {
  return typeof value === 'object' && value !== null && 'pdfManager' in value && 'getContentStream' in value;
}

/** The class of the readers of content, from the one that a page makes for its annotations; the page is given none but a spy. */
async function findEvaluator(page: CorePage): Promise<EvaluatorClass | undefined> {
  let found: EvaluatorClass | undefined;
  const spy = {
    mustBeViewed: () => true,
    mustBeViewedWhenEditing: () => true,
    getOperatorList: (evaluator: object) => {
      found = evaluator.constructor as EvaluatorClass;
      return Promise.resolve({ opList: null });
    },
  };
  const own = page as unknown as Record<string, unknown>;
  own['getContentStream'] = () => Promise.resolve(NOTHING);
  Object.defineProperty(page, '_parsedAnnotations', { value: Promise.resolve([spy]), configurable: true });
  const sink = { ready: Promise.resolve(), enqueue: () => undefined };
  try {
    const options = { handler: NO_HANDLER, sink, task: NO_TASK, intent: INTENT, cacheKey: '' };
    const listed = page.getOperatorList(options);
    delete own['getContentStream'];
    delete own['_parsedAnnotations'];
    await listed;
  } catch {
    return undefined;
  }
  return found;
}
