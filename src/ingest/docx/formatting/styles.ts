import { readParagraphProperties, readRunProperties } from './properties.ts';
import type { ParagraphProperties, RunProperties } from './properties.ts';
import { hasVisibleBorder, readBorders } from './borders.ts';
import type { Borders } from './borders.ts';
import { childValue, findChild, isOn } from '../xml.ts';
import type { XmlElement } from '../xml.ts';

/** A style with everything it inherits over w:basedOn. */
export interface ResolvedStyle {
  readonly paragraph: ParagraphProperties;
  readonly run: RunProperties;
  readonly borders: Borders;
  /** The last style in the chain that states a list or a level: the one a numbering level names in w:pStyle. */
  readonly listStyle?: string;
  /** 1 to 6. */
  readonly headingLevel?: number;
}

export interface Styles {
  readonly defaults: { readonly paragraph: ParagraphProperties; readonly run: RunProperties };
  /** The paragraph style `id`, or the document's default one. */
  findParagraphStyle(id: string | undefined): ResolvedStyle;
  findCharacterStyle(id: string | undefined): RunProperties;
  findTableBorders(id: string | undefined): Borders;
  /** w:numId that the numbering style `id` stands for. */
  findListOfStyle(id: string): string | undefined;
}

interface Style {
  readonly id: string;
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly element: XmlElement;
}

/** A chain of styles longer than this is a loop or an attack. */
const LONGEST_CHAIN = 64;
const EMPTY: ResolvedStyle = { paragraph: {}, run: {}, borders: {} };

export function readStyles(root: XmlElement | null): Styles {
  const byType = {
    paragraph: new Map<string, Style>(),
    character: new Map<string, Style>(),
    table: new Map<string, Style>(),
    numbering: new Map<string, Style>(),
  };
  let defaultParagraph: string | undefined;
  let defaultTable: string | undefined;
  for (const element of root?.children ?? []) {
    if (element.name !== 'w:style') continue;
    const id = element.attributes['w:styleId'];
    const type = element.attributes['w:type'] ?? 'paragraph';
    if (id === undefined || !Object.hasOwn(byType, type)) continue;
    const styles = byType[type as keyof typeof byType];
    // ECMA-376 17.7.4.17: of styles with one id the first keeps it.
    if (styles.has(id)) continue;
    styles.set(id, {
      id,
      name: childValue(element, 'w:name') ?? '',
      basedOn: childValue(element, 'w:basedOn'),
      element,
    });
    if (
      element.attributes['w:default'] === undefined ||
      !isOn({ ...element, attributes: { 'w:val': element.attributes['w:default'] } })
    )
      continue;
    if (type === 'paragraph') defaultParagraph ??= id;
    if (type === 'table') defaultTable ??= id;
  }
  const defaults = findChild(root ?? undefined, 'w:docDefaults');
  const paragraphs = createResolver(byType.paragraph);
  const characters = createResolver(byType.character);
  const tables = createResolver(byType.table);
  const lists = createResolver(byType.numbering);
  return {
    defaults: {
      paragraph: readParagraphProperties(findChild(findChild(defaults, 'w:pPrDefault'), 'w:pPr')),
      run: readRunProperties(findChild(findChild(defaults, 'w:rPrDefault'), 'w:rPr')),
    },
    findParagraphStyle: (id) => paragraphs(id !== undefined && byType.paragraph.has(id) ? id : defaultParagraph),
    findCharacterStyle: (id) => characters(id).run,
    findTableBorders: (id) => tables(id !== undefined && byType.table.has(id) ? id : defaultTable).borders,
    findListOfStyle: (id) => lists(id).paragraph.numId,
  };
}

function createResolver(styles: ReadonlyMap<string, Style>): (id: string | undefined) => ResolvedStyle {
  const resolved = new Map<string, ResolvedStyle>();
  return (id) => {
    if (id === undefined) return EMPTY;
    let style = resolved.get(id);
    if (!style) {
      style = resolveChain(styles, id);
      resolved.set(id, style);
    }
    return style;
  };
}

function resolveChain(styles: ReadonlyMap<string, Style>, id: string): ResolvedStyle {
  const chain: Style[] = [];
  for (let next: string | undefined = id; next !== undefined && chain.length < LONGEST_CHAIN;) {
    const style: Style | undefined = styles.get(next);
    if (!style || chain.includes(style)) break;
    chain.unshift(style);
    next = style.basedOn;
  }
  const paragraph: ParagraphProperties = {};
  const run: RunProperties = {};
  let borders: Borders = {};
  let listStyle: string | undefined;
  let headingLevel: number | undefined;
  for (const style of chain) {
    const own = readParagraphProperties(findChild(style.element, 'w:pPr'));
    Object.assign(paragraph, own);
    Object.assign(run, readRunProperties(findChild(style.element, 'w:rPr')));
    const tableBorders = findChild(findChild(style.element, 'w:tblPr'), 'w:tblBorders');
    if (tableBorders) borders = { ...borders, ...readBorders(tableBorders) };
    if (hasConditionalBorder(style.element)) borders = { ...borders, conditional: true };
    // A derived style that states only its level is the one that a level may name; the base style's level is no longer its own.
    if (own.numId !== undefined || own.level !== undefined) listStyle = style.id;
    headingLevel = findHeadingLevel(style, own) ?? headingLevel;
  }
  return {
    paragraph,
    run,
    borders,
    ...(listStyle === undefined ? {} : { listStyle }),
    ...(headingLevel === undefined ? {} : { headingLevel }),
  };
}

function findHeadingLevel(style: Style, own: ParagraphProperties): number | undefined {
  // Built-in names are stored in English whatever the language of Word: "heading 1".
  const named = /^heading ([1-6])$/i.exec(style.name);
  if (named) return Number(named[1]);
  return own.outline !== undefined && own.outline < 6 ? own.outline + 1 : undefined;
}

function hasConditionalBorder(element: XmlElement): boolean {
  return element.children.some((child) => {
    if (child.name !== 'w:tblStylePr') return false;
    const borders = findChild(findChild(child, 'w:tcPr'), 'w:tcBorders');
    return borders !== undefined && hasVisibleBorder(readBorders(borders));
  });
}
