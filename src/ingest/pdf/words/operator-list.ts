import { loadPdfjs } from '../file/load-pdfjs.ts';
import { toLoadedFont } from './fonts.ts';
import { toMatrix } from './page-printer.ts';
import type { LoadedFont, PagePrinter, PdfGlyph } from './page-printer.ts';
import type { PathPaint } from './rules.ts';

export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

type Arguments = readonly unknown[];

/** A list on its way to the printer. */
interface Printing {
  readonly printer: PagePrinter;
  readonly fontFor: (id: string) => LoadedFont;
  readonly paints: ReadonlyMap<number, PathPaint>;
}

type Print = (printing: Printing, args: Arguments) => void;

/** What each operator prints; those that print nothing are missing. */
const PRINTS = {
  showText: ({ printer }, args) => {
    if (printer.font.isLost) printer.lostTexts += 1;
    printer.show(args[0] as readonly (PdfGlyph | number)[]);
  },
  setTextMatrix: ({ printer }, args) => printer.setTextMatrix(toMatrix(args[0])),
  moveText: ({ printer }, args) => printer.moveText(args[0] as number, args[1] as number),
  setLeadingMoveText: ({ printer }, args) => {
    printer.setLeading(-(args[1] as number));
    printer.moveText(args[0] as number, args[1] as number);
  },
  nextLine: ({ printer }) => printer.nextLine(),
  beginText: ({ printer }) => printer.beginText(),
  endText: ({ printer }) => printer.endText(),
  setFont: ({ printer, fontFor }, args) => printer.setFont(fontFor(args[0] as string), args[1] as number),
  setCharSpacing: ({ printer }, args) => printer.setCharSpacing(args[0] as number),
  setWordSpacing: ({ printer }, args) => printer.setWordSpacing(args[0] as number),
  setHScale: ({ printer }, args) => printer.setScale(args[0] as number),
  setLeading: ({ printer }, args) => printer.setLeading(args[0] as number),
  setTextRise: ({ printer }, args) => printer.setRise(args[0] as number),
  save: ({ printer }) => printer.save(),
  restore: ({ printer }) => printer.restore(),
  transform: ({ printer }, args) => printer.transform(toMatrix(args)),
  paintFormXObjectBegin: ({ printer }, args) => printer.beginForm(args[0] ? toMatrix(args[0]) : undefined),
  paintFormXObjectEnd: ({ printer }) => printer.restore(),
  beginAnnotation: ({ printer }, args) => printer.beginAnnotation(toMatrix(args[2]), toMatrix(args[3])),
  endAnnotation: ({ printer }) => printer.endAnnotation(),
  constructPath: ({ printer, paints }, args) => {
    const data = (args[1] as Arguments | undefined)?.[0];
    if (data instanceof Float32Array) printer.paintPath(paints.get(args[0] as number) ?? 'none', data);
  },
} satisfies Readonly<Record<string, Print>>;

const STROKES = [
  'stroke',
  'closeStroke',
  'fillStroke',
  'eoFillStroke',
  'closeFillStroke',
  'closeEOFillStroke',
] as const;
const FILLS = ['fill', 'eoFill'] as const;

type Operators = Readonly<Record<keyof typeof PRINTS | (typeof STROKES)[number] | (typeof FILLS)[number], number>>;

interface Numbering {
  /** By pdf.js's number of an operator; undefined for those that print nothing, most of all. */
  readonly prints: readonly (Print | undefined)[];
  readonly paints: ReadonlyMap<number, PathPaint>;
}

let numbering: Numbering | undefined;

function numberOperators(ops: Operators): Numbering {
  if (numbering) return numbering;
  const prints: (Print | undefined)[] = Array.from({ length: 256 }, () => undefined);
  for (const [name, print] of Object.entries(PRINTS)) prints[ops[name as keyof typeof PRINTS]] = print;
  const paints = new Map<number, PathPaint>();
  for (const name of STROKES) paints.set(ops[name], 'stroke');
  for (const name of FILLS) paints.set(ops[name], 'fill');
  numbering = { prints, paints };
  return numbering;
}

/** Prints pdf.js's operator list of a page or an annotation. `fontOf` gives pdf.js's font object by its name in the list. */
export async function printOperatorList(
  list: OperatorList,
  printer: PagePrinter,
  fontOf: (id: string) => unknown,
): Promise<void> {
  const { prints, paints } = numberOperators((await loadPdfjs()).pdf.OPS);
  const fonts = new Map<string, LoadedFont>();
  const fontFor = (id: string): LoadedFont => {
    const font = fonts.get(id) ?? toLoadedFont(fontOf(id));
    fonts.set(id, font);
    return font;
  };
  const printing: Printing = { printer, fontFor, paints };
  const { fnArray, argsArray } = list;
  for (let index = 0; index < fnArray.length; index += 1)
    prints[fnArray[index] ?? 0]?.(printing, (argsArray[index] ?? []) as Arguments);
}
