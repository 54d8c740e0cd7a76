import { readIndent, readRunProperties } from '../formatting/properties.ts';
import type { ParagraphProperties, RunProperties } from '../formatting/properties.ts';
import type { Styles } from '../formatting/styles.ts';
import { childFlag, childNumber, childValue, findChild } from '../xml.ts';
import type { XmlElement } from '../xml.ts';

export interface ListLevel {
  readonly start: number;
  /** ST_NumberFormat; `custom` with `pattern`. */
  readonly format: string;
  readonly pattern: string;
  /** w:lvlText: "%1.%2)". */
  readonly text: string;
  /** w:lvlRestart, 1-based; 0 never restarts; absent, after any higher level. */
  readonly restart: number | undefined;
  readonly suffix: string;
  /** All numbers decimal (w:isLgl). */
  readonly legal: boolean;
  readonly run: RunProperties;
  readonly indent: ParagraphProperties;
  readonly style: string | undefined;
}

/** A w:num: the levels of its w:abstractNum with its own overrides laid over them. */
export interface List {
  readonly numId: string;
  /** Lists of one abstract list go on counting where the other stopped. */
  readonly abstractId: string;
  readonly levels: readonly (ListLevel | undefined)[];
  /** w:startOverride by level. */
  readonly starts: ReadonlyMap<number, number>;
}

export interface Numbering {
  /** Undefined for 0 ("no number") and for a list that the document does not define. */
  findList(numId: string): List | undefined;
}

export const LEVELS = 9;

export function readNumbering(root: XmlElement | null, styles: Styles): Numbering {
  const abstracts = new Map<string, XmlElement>();
  const nums = new Map<string, XmlElement>();
  for (const element of root?.children ?? []) {
    const abstractId = element.attributes['w:abstractNumId'];
    const numId = element.attributes['w:numId'];
    if (element.name === 'w:abstractNum' && abstractId !== undefined) abstracts.set(abstractId, element);
    if (element.name === 'w:num' && numId !== undefined) nums.set(numId, element);
  }

  const findLevels = (abstractId: string, followed: number): (ListLevel | undefined)[] => {
    const element = abstracts.get(abstractId);
    const link = childValue(element, 'w:numStyleLink');
    if (link !== undefined && followed < LEVELS) {
      const linked = nums.get(styles.findListOfStyle(link) ?? '');
      const linkedAbstract = childValue(linked, 'w:abstractNumId');
      if (linkedAbstract !== undefined) return findLevels(linkedAbstract, followed + 1);
    }
    return readLevels(element);
  };

  const lists = new Map<string, List | undefined>();
  const readList = (numId: string): List | undefined => {
    const num = nums.get(numId);
    const abstractId = childValue(num, 'w:abstractNumId');
    if (!num || numId === '0' || abstractId === undefined || !abstracts.has(abstractId)) return undefined;
    return applyOverrides(numId, abstractId, findLevels(abstractId, 0), num);
  };
  return {
    findList(numId) {
      if (!lists.has(numId)) lists.set(numId, readList(numId));
      return lists.get(numId);
    },
  };
}

function applyOverrides(numId: string, abstractId: string, levels: (ListLevel | undefined)[], num: XmlElement): List {
  const starts = new Map<number, number>();
  for (const override of num.children) {
    if (override.name !== 'w:lvlOverride') continue;
    const index = Number(override.attributes['w:ilvl'] ?? Number.NaN);
    if (!(index >= 0 && index < LEVELS)) continue;
    const own = findChild(override, 'w:lvl');
    if (own) levels[index] = readLevel(own);
    const start = childNumber(override, 'w:startOverride');
    if (start !== undefined) starts.set(index, start);
  }
  return { numId, abstractId, levels, starts };
}

function readLevels(element: XmlElement | undefined): (ListLevel | undefined)[] {
  const levels = new Array<ListLevel | undefined>(LEVELS).fill(undefined);
  for (const child of element?.children ?? []) {
    const index = Number(child.attributes['w:ilvl'] ?? Number.NaN);
    if (child.name === 'w:lvl' && index >= 0 && index < LEVELS) levels[index] ??= readLevel(child);
  }
  return levels;
}

function readLevel(element: XmlElement): ListLevel {
  const { format, pattern } = readFormat(element);
  const indent: ParagraphProperties = {};
  readIndent(findChild(findChild(element, 'w:pPr'), 'w:ind'), indent);
  return {
    // ECMA-376 17.9.25: without w:start a level starts at zero.
    start: childNumber(element, 'w:start') ?? 0,
    format,
    pattern,
    text: childValue(element, 'w:lvlText') ?? '',
    restart: childNumber(element, 'w:lvlRestart'),
    suffix: childValue(element, 'w:suff') ?? 'tab',
    legal: childFlag(element, 'w:isLgl') ?? false,
    run: readRunProperties(findChild(element, 'w:rPr')),
    indent,
    style: childValue(element, 'w:pStyle'),
  };
}

/** Word wraps formats younger than 2007 ("001, 002, …") in mc:AlternateContent; the first choice is what it shows. */
function readFormat(element: XmlElement): { format: string; pattern: string } {
  const choice = findChild(findChild(element, 'mc:AlternateContent'), 'mc:Choice');
  const format = findChild(element, 'w:numFmt') ?? findChild(choice, 'w:numFmt');
  return { format: format?.attributes['w:val'] ?? 'decimal', pattern: format?.attributes['w:format'] ?? '' };
}
