import { NO_TASK } from '../file/core-page.ts';
import type { CoreDict, CoreEvaluator, CoreFont, CoreGlyph, CorePage } from '../file/core-page.ts';
import {
  ARRAY,
  ARRAY_END,
  ContentLexer,
  DICTIONARY,
  DICTIONARY_END,
  END,
  NAME,
  NUMBER,
  OPERATOR,
  TEXT,
  UnusualContent,
} from './content-lexer.ts';
import * as operators from './content-operators.ts';
import { addToPath, PATH_OPERANDS } from './content-path.ts';
import { isDict, isReference, readForm } from './content-forms.ts';
import type { Form } from './content-forms.ts';
import { toLoadedFont } from './fonts.ts';
import { addGlyphs } from './glyphs.ts';
import { toMatrix } from './page-printer.ts';
import type { LoadedFont, PagePrinter } from './page-printer.ts';
import type { Matrix } from './rules.ts';

const MOST_OPERANDS = 33;
/** Forms within forms; pdf.js refuses one that holds itself. */
const MOST_NESTED = 12;

interface SetFont {
  readonly core: CoreFont;
  readonly loaded: LoadedFont;
}

/**
 * Prints the content of a page: its streams and the forms they paint. Throws `UnusualContent` where pdf.js has to read the page: what is
 * malformed, inline pictures, patterns, masks, and fonts drawn by operators.
 */
export async function printContent(page: CorePage, evaluator: CoreEvaluator, printer: PagePrinter): Promise<void> {
  const stream = await page.getContentStream();
  if (stream.dict?.get('Resources') !== undefined) throw new UnusualContent();
  const printing = {
    page,
    evaluator,
    printer,
    forms: new Map<string, Form>(),
    fonts: new Map<CoreDict, Map<string, SetFont>>(),
  };
  await new ContentPrinter(printing, page.resources, undefined, 0).print(stream.getBytes());
}

interface Printing {
  readonly page: CorePage;
  readonly evaluator: CoreEvaluator;
  readonly printer: PagePrinter;
  readonly forms: Map<string, Form>;
  readonly fonts: Map<CoreDict, Map<string, SetFont>>;
}

class ContentPrinter {
  readonly #printing: Printing;
  readonly #printer: PagePrinter;
  readonly #resources: CoreDict;
  readonly #nested: number;
  readonly #fonts: Map<string, SetFont>;
  /** Operands before the next operator: numbers here, how many there are of all kinds and of others. */
  readonly #numbers = new Float64Array(MOST_OPERANDS);
  #count = 0;
  #others = 0;
  #text = '';
  #name = '';
  readonly #spaced: (string | number)[] = [];
  readonly #shown: (CoreGlyph | number)[] = [];
  readonly #path: number[] = [];
  #font: CoreFont | undefined;
  readonly #savedFonts: (CoreFont | undefined)[] = [];

  constructor(printing: Printing, resources: CoreDict, font: CoreFont | undefined, nested: number) {
    this.#printing = printing;
    this.#printer = printing.printer;
    this.#resources = resources;
    this.#font = font;
    this.#nested = nested;
    const fonts = printing.fonts.get(resources) ?? new Map<string, SetFont>();
    printing.fonts.set(resources, fonts);
    this.#fonts = fonts;
  }

  async print(bytes: Uint8Array): Promise<void> {
    const lexer = new ContentLexer(bytes);
    for (;;) {
      const waiting = this.#run(lexer);
      if (waiting === undefined) break;
      await waiting;
    }
    // what is saved and not given back ends with its stream
    for (let open = this.#savedFonts.length; open > 0; open -= 1) this.#printer.restore();
  }

  /** Goes on until the end, or until something has to be waited for. */
  #run(lexer: ContentLexer): Promise<void> | undefined {
    for (;;) {
      const kind = lexer.next();
      switch (kind) {
        case NUMBER:
          if (this.#count === MOST_OPERANDS) throw new UnusualContent();
          this.#numbers[this.#count] = lexer.number;
          this.#count += 1;
          break;
        case TEXT:
          this.#text = lexer.text;
          this.#addOther();
          break;
        case NAME:
          this.#name = lexer.text;
          this.#addOther();
          break;
        case ARRAY:
          this.#readArray(lexer);
          this.#addOther();
          break;
        case DICTIONARY:
          skipNested(lexer, DICTIONARY_END);
          this.#addOther();
          break;
        case OPERATOR: {
          const waiting = this.#operate(lexer.operator);
          this.#count = 0;
          this.#others = 0;
          if (waiting) return waiting;
          break;
        }
        case END:
          return undefined;
        default:
          throw new UnusualContent();
      }
    }
  }

  #addOther(): void {
    if (this.#count === MOST_OPERANDS) throw new UnusualContent();
    this.#count += 1;
    this.#others += 1;
  }

  /** An array of texts and numbers; any other is none of these, and passed over. */
  #readArray(lexer: ContentLexer): void {
    const spaced = this.#spaced;
    spaced.length = 0;
    for (;;) {
      const kind = lexer.next();
      if (kind === NUMBER) spaced.push(lexer.number);
      else if (kind === TEXT) spaced.push(lexer.text);
      else if (kind === ARRAY_END) return;
      else if (kind === ARRAY) skipNested(lexer, ARRAY_END);
      else if (kind === DICTIONARY) skipNested(lexer, DICTIONARY_END);
      else if (kind !== NAME) throw new UnusualContent();
    }
  }

  /** Checks that these are the operands: so many, of which so many are no numbers. */
  #want(count: number, others = 0): Float64Array {
    if (this.#count !== count || this.#others !== others) throw new UnusualContent();
    return this.#numbers;
  }

  #operate(operator: number): Promise<void> | undefined {
    const printer = this.#printer;
    switch (operator) {
      case operators.SHOW:
        this.#want(1, 1);
        this.#show();
        return undefined;
      case operators.SHOW_SPACED:
        this.#want(1, 1);
        this.#showSpaced();
        return undefined;
      case operators.SET_FONT: {
        const size = this.#want(2, 1)[1] ?? 0;
        return this.#setFont(size);
      }
      case operators.SET_MATRIX: {
        const n = this.#want(6);
        printer.setTextMatrix(roundMatrix(n));
        return undefined;
      }
      case operators.MOVE: {
        const n = this.#want(2);
        printer.moveText(n[0] ?? 0, n[1] ?? 0);
        return undefined;
      }
      case operators.BEGIN_TEXT:
        this.#want(0);
        printer.beginText();
        return undefined;
      case operators.END_TEXT:
        this.#want(0);
        printer.endText();
        return undefined;
      case operators.SAVE:
        this.#want(0);
        this.#savedFonts.push(this.#font);
        printer.save();
        return undefined;
      case operators.RESTORE:
        this.#want(0);
        if (this.#savedFonts.length > 0) this.#font = this.#savedFonts.pop();
        printer.restore();
        return undefined;
      case operators.TRANSFORM:
        printer.transform(toMatrix(this.#want(6)));
        return undefined;
      case operators.PAINT_OBJECT:
        this.#want(1, 1);
        return this.#paintObject();
      default:
        if (!this.#addToPath(operator) && !this.#setState(operator)) this.#passOver(operator);
        return undefined;
    }
  }

  #setState(operator: number): boolean {
    const printer = this.#printer;
    switch (operator) {
      case operators.CHAR_SPACING:
        printer.setCharSpacing(this.#want(1)[0] ?? 0);
        return true;
      case operators.WORD_SPACING:
        printer.setWordSpacing(this.#want(1)[0] ?? 0);
        return true;
      case operators.MOVE_AND_LEAD: {
        const [dx = 0, dy = 0] = this.#want(2);
        printer.setLeading(-dy);
        printer.moveText(dx, dy);
        return true;
      }
      case operators.NEXT_LINE:
        this.#want(0);
        printer.nextLine();
        return true;
      case operators.SCALE:
        printer.setScale(this.#want(1)[0] ?? 0);
        return true;
      case operators.LEADING:
        printer.setLeading(this.#want(1)[0] ?? 0);
        return true;
      case operators.RISE:
        printer.setRise(this.#want(1)[0] ?? 0);
        return true;
      case operators.SHOW_ON_NEXT_LINE:
        this.#want(1, 1);
        if (!this.#font) return true;
        printer.nextLine();
        this.#show();
        return true;
      case operators.SPACE_AND_SHOW: {
        const [words = 0, characters = 0] = this.#want(3, 1);
        if (!this.#font) return true;
        printer.nextLine();
        printer.setWordSpacing(words);
        printer.setCharSpacing(characters);
        this.#show();
        return true;
      }
      case operators.GRAPHICS_STATE:
        this.#want(1, 1);
        this.#checkGraphicsState();
        return true;
      default:
        return false;
    }
  }

  #addToPath(operator: number): boolean {
    const wanted = PATH_OPERANDS.get(operator);
    if (wanted === undefined) return this.#paintPath(operator);
    addToPath(this.#path, operator, this.#want(wanted));
    return true;
  }

  #paintPath(operator: number): boolean {
    const paint = operators.PAINTS.get(operator);
    if (!paint) return false;
    this.#want(0);
    const path = this.#path;
    if (paint[1]) addToPath(path, operators.CLOSE, this.#numbers);
    if (path.length > 0 && paint[0] !== 'none') this.#printer.paintPath(paint[0], new Float32Array(path));
    path.length = 0;
    return true;
  }

  #passOver(operator: number): void {
    const wanted = operators.SILENT.get(operator);
    const isRight = wanted === -1 ? this.#count > 0 && this.#others === 0 : this.#count === wanted;
    if (!isRight) throw new UnusualContent();
  }

  #show(): void {
    if (!this.#font) return;
    this.#noteFaults([this.#text]);
    this.#shown.length = 0;
    addGlyphs(this.#font, this.#text, this.#shown);
    this.#printer.show(this.#shown);
  }

  /** Counts a text that is lost with its font, and one with a letter that its font reads in two ways. */
  #noteFaults(parts: readonly (string | number)[]): void {
    const { isLost, contradicted } = this.#printer.font;
    if (isLost) this.#printer.lostTexts += 1;
    if (!contradicted) return;
    const isIn = (part: string | number): boolean =>
      typeof part === 'string' && [...part].some((code) => contradicted.has(code.charCodeAt(0)));
    if (parts.some(isIn)) this.#printer.contradictedTexts += 1;
  }

  #showSpaced(): void {
    if (!this.#font) return;
    this.#noteFaults(this.#spaced);
    this.#shown.length = 0;
    for (const part of this.#spaced) {
      if (typeof part === 'number') this.#shown.push(part);
      else addGlyphs(this.#font, part, this.#shown);
    }
    this.#printer.show(this.#shown);
  }

  #setFont(size: number): Promise<void> | undefined {
    const name = this.#name;
    const known = this.#fonts.get(name);
    if (!known) return this.#loadFont(name, size);
    this.#font = known.core;
    this.#printer.setFont(known.loaded, size);
    return undefined;
  }

  async #loadFont(name: string, size: number): Promise<void> {
    const { font: core } = await this.#printing.evaluator.loadFont(name, null, this.#resources, NO_TASK);
    // drawn by operators: pdf.js keeps what it draws with
    if (core.isType3Font === true) throw new UnusualContent();
    this.#fonts.set(name, { core, loaded: toLoadedFont(core) });
    this.#font = core;
    this.#printer.setFont(toLoadedFont(core), size);
  }

  /** A font set this way, and what a mask prints, are pdf.js's to read. */
  #checkGraphicsState(): void {
    const states = this.#resources.get('ExtGState');
    const state = isDict(states) ? states.get(this.#name) : undefined;
    if (isDict(state) && (state.has('Font') || isDict(state.get('SMask')))) throw new UnusualContent();
  }

  #paintObject(): Promise<void> | undefined {
    const objects = this.#resources.get('XObject');
    const reference = isDict(objects) ? objects.getRaw(this.#name) : undefined;
    const key = isReference(reference) ? `${reference.num} ${reference.gen}` : undefined;
    const form =
      (key !== undefined ? this.#printing.forms.get(key) : undefined) ?? readForm(this.#printing.page, reference);
    if (!form) return undefined;
    if (key !== undefined) this.#printing.forms.set(key, form);
    return this.#printForm(form);
  }

  async #printForm({ bytes, matrix, resources }: Form): Promise<void> {
    if (this.#nested === MOST_NESTED) throw new UnusualContent();
    this.#printer.beginForm(matrix);
    const inner = new ContentPrinter(this.#printing, resources ?? this.#resources, this.#font, this.#nested + 1);
    await inner.print(bytes);
    this.#printer.restore();
  }
}

/** pdf.js keeps it in 32 bits. */
function roundMatrix(n: Float64Array): Matrix {
  const at = (index: number): number => Math.fround(n[index] ?? 0);
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
}

/** Passes over the rest of an array or a dictionary. */
function skipNested(lexer: ContentLexer, end: number): void {
  for (;;) {
    const kind = lexer.next();
    if (kind === end) return;
    if (kind === ARRAY) skipNested(lexer, ARRAY_END);
    else if (kind === DICTIONARY) skipNested(lexer, DICTIONARY_END);
    else if (kind > NAME) throw new UnusualContent();
  }
}
