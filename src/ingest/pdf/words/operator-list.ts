import { loadPdfjs } from '../file/load-pdfjs.ts';
import { toLoadedFont } from './fonts.ts';
import { toMatrix } from './page-printer.ts';
import type { LoadedFont, PagePrinter, PdfGlyph } from './page-printer.ts';
import type { PathPaint } from './rules.ts';

export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** The operators that are looked at, the most frequent first. */
const KIND = {
  showText: 0,
  setTextMatrix: 1,
  moveText: 2,
  setLeadingMoveText: 3,
  nextLine: 4,
  beginText: 5,
  setFont: 6,
  setCharSpacing: 7,
  setWordSpacing: 8,
  setHScale: 9,
  setLeading: 10,
  setTextRise: 11,
  save: 12,
  restore: 13,
  transform: 14,
  paintFormXObjectBegin: 15,
  paintFormXObjectEnd: 16,
  beginAnnotation: 17,
  endAnnotation: 18,
  constructPath: 19,
  endText: 20,
} as const;

const STROKES = [
  'stroke',
  'closeStroke',
  'fillStroke',
  'eoFillStroke',
  'closeFillStroke',
  'closeEOFillStroke',
] as const;
const FILLS = ['fill', 'eoFill'] as const;

type Operators = Readonly<Record<keyof typeof KIND | (typeof STROKES)[number] | (typeof FILLS)[number], number>>;

interface Numbering {
  /** From pdf.js's number of an operator to ours; undefined for those that print nothing, most of all. */
  readonly kinds: readonly (number | undefined)[];
  readonly paints: ReadonlyMap<number, PathPaint>;
}

let numbering: Numbering | undefined;

function numberOperators(ops: Operators): Numbering {
  if (numbering) return numbering;
  const kinds: (number | undefined)[] = Array.from({ length: 256 }, () => undefined);
  for (const [name, kind] of Object.entries(KIND)) kinds[ops[name as keyof typeof KIND]] = kind;
  const paints = new Map<number, PathPaint>();
  for (const name of STROKES) paints.set(ops[name], 'stroke');
  for (const name of FILLS) paints.set(ops[name], 'fill');
  numbering = { kinds, paints };
  return numbering;
}

/** Prints pdf.js's operator list of a page or an annotation. `fontOf` gives pdf.js's font object by its name in the list. */
export async function printOperatorList(
  list: OperatorList,
  printer: PagePrinter,
  fontOf: (id: string) => unknown,
): Promise<void> {
  const { kinds, paints } = numberOperators((await loadPdfjs()).pdf.OPS);
  const fonts = new Map<string, LoadedFont>();
  const fontFor = (id: string): LoadedFont => {
    const font = fonts.get(id) ?? toLoadedFont(fontOf(id));
    fonts.set(id, font);
    return font;
  };
  const { fnArray, argsArray } = list;
  for (let index = 0; index < fnArray.length; index += 1) {
    const kind = kinds[fnArray[index] ?? 0];
    if (kind === undefined) continue;
    const args = (argsArray[index] ?? []) as readonly unknown[];
    if (kind === KIND.setFont) printer.setFont(fontFor(args[0] as string), args[1] as number);
    else if (kind === KIND.constructPath) {
      const data = (args[1] as readonly unknown[] | undefined)?.[0];
      if (data instanceof Float32Array) printer.paintPath(paints.get(args[0] as number) ?? 'none', data);
    } else printOperator(kind, args, printer);
  }
}

function printOperator(kind: number, args: readonly unknown[], printer: PagePrinter): void {
  const number = args[0] as number;
  switch (kind) {
    case KIND.showText:
      if (printer.font.isLost) printer.lostTexts += 1;
      printer.show(args[0] as readonly (PdfGlyph | number)[]);
      break;
    case KIND.setTextMatrix:
      printer.setTextMatrix(toMatrix(args[0]));
      break;
    case KIND.setLeadingMoveText:
      printer.setLeading(-(args[1] as number));
      printer.moveText(number, args[1] as number);
      break;
    case KIND.moveText:
      printer.moveText(number, args[1] as number);
      break;
    case KIND.nextLine:
      printer.nextLine();
      break;
    case KIND.endText:
      printer.endText();
      break;
    case KIND.beginText:
      printer.beginText();
      break;
    case KIND.setCharSpacing:
      printer.setCharSpacing(number);
      break;
    case KIND.setWordSpacing:
      printer.setWordSpacing(number);
      break;
    case KIND.setHScale:
      printer.setScale(number);
      break;
    case KIND.setLeading:
      printer.setLeading(number);
      break;
    case KIND.setTextRise:
      printer.setRise(number);
      break;
    case KIND.save:
      printer.save();
      break;
    case KIND.restore:
    case KIND.paintFormXObjectEnd:
      printer.restore();
      break;
    case KIND.transform:
      printer.transform(toMatrix(args));
      break;
    case KIND.paintFormXObjectBegin:
      printer.beginForm(args[0] ? toMatrix(args[0]) : undefined);
      break;
    case KIND.beginAnnotation:
      printer.beginAnnotation(toMatrix(args[2]), toMatrix(args[3]));
      break;
    case KIND.endAnnotation:
      printer.endAnnotation();
      break;
    default:
  }
}
