import type { List, ListLevel } from '../docx/numbering/numbering.ts';
import { LEVELS } from '../docx/numbering/numbering.ts';
import { elementsOf, findElement } from './tree.ts';
import type { OdfElement } from './tree.ts';

/** What a style and those above it state; undefined is not stated. */
export interface OdfLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly caps?: boolean;
  readonly hidden?: boolean;
  readonly size?: number;
  readonly font?: string;
  readonly align?: string;
  readonly listStyle?: string;
  readonly border?: boolean;
}

export interface OdfStyles {
  findLook(family: string, name: string | undefined): OdfLook;
  /** Levels of the list style; `''` is the numbering of headings. */
  findLevels(name: string): readonly (ListLevel | undefined)[] | undefined;
}

interface Stored {
  readonly parent: string | undefined;
  readonly look: OdfLook;
}

const LONGEST_CHAIN = 32;

/** Named and automatic styles of both parts; the automatic ones of `content.xml` come first. */
export function readOdfStyles(content: OdfElement, styles: OdfElement | null): OdfStyles {
  const stored = new Map<string, Stored>();
  const lists = new Map<string, (ListLevel | undefined)[]>();
  for (const root of [content, ...(styles ? [styles] : [])]) {
    for (const part of ['office:automatic-styles', 'office:styles']) {
      for (const element of elementsOf(findElement(root, part))) {
        const name = element.attributes['style:name'] ?? '';
        if (element.name === 'style:style') {
          const key = `${element.attributes['style:family'] ?? ''}:${name}`;
          if (!stored.has(key)) stored.set(key, readStyle(element));
        } else if (element.name === 'text:list-style' && !lists.has(name)) lists.set(name, readLevels(element));
        else if (element.name === 'text:outline-style') lists.set('', readLevels(element));
      }
    }
  }
  return {
    findLook(family, name) {
      let look: OdfLook = {};
      let next = name;
      for (let steps = 0; next !== undefined && steps < LONGEST_CHAIN; steps += 1) {
        const style: Stored | undefined = stored.get(`${family}:${next}`);
        if (!style) break;
        look = { ...style.look, ...look };
        next = style.parent;
      }
      return look;
    },
    findLevels: (name) => lists.get(name),
  };
}

function readStyle(element: OdfElement): Stored {
  const text = findElement(element, 'style:text-properties')?.attributes ?? {};
  const paragraph = findElement(element, 'style:paragraph-properties')?.attributes ?? {};
  const cell = findElement(element, 'style:table-cell-properties')?.attributes ?? {};
  const weight = text['fo:font-weight'];
  const size = /^(\d{1,3}(?:\.\d{1,2})?)pt$/.exec(text['fo:font-size'] ?? '')?.[1];
  const borders = Object.keys(cell).filter((name) => /^fo:border(?:-(?:top|bottom|left|right))?$/.test(name));
  const listStyle = element.attributes['style:list-style-name'];
  const font = text['style:font-name'] ?? text['fo:font-family'];
  return {
    parent: element.attributes['style:parent-style-name'],
    look: {
      ...(weight !== undefined && { bold: weight === 'bold' || Number(weight) >= 600 }),
      ...(text['fo:font-style'] !== undefined && { italic: text['fo:font-style'] === 'italic' }),
      ...(text['fo:text-transform'] !== undefined && { caps: text['fo:text-transform'] === 'uppercase' }),
      ...(text['text:display'] !== undefined && { hidden: text['text:display'] === 'none' }),
      ...(size !== undefined && { size: Number(size) * 2 }),
      ...(font !== undefined && { font: font.replace(/['"]/g, '') }),
      ...(paragraph['fo:text-align'] !== undefined && { align: paragraph['fo:text-align'] }),
      ...(listStyle !== undefined && listStyle !== '' && { listStyle }),
      ...(borders.length > 0 && { border: borders.some((name) => !/^(?:none|hidden)/.test(cell[name] ?? '')) }),
    },
  };
}

const FORMATS: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  '': 'none',
};

function readLevels(element: OdfElement): (ListLevel | undefined)[] {
  const levels = new Array<ListLevel | undefined>(LEVELS).fill(undefined);
  for (const level of elementsOf(element)) {
    const index = Number(level.attributes['text:level']) - 1;
    if (index >= 0 && index < LEVELS) levels[index] = readLevel(level, index);
  }
  return levels;
}

/** Prefix and suffix around as many levels as are displayed (ODF 1.3, 19.880), or the newer pattern of LibreOffice. */
function readLevel({ name, attributes }: OdfElement, index: number): ListLevel {
  const isBullet = name === 'text:list-level-style-bullet';
  const shown = Math.min(index + 1, Math.max(1, Number(attributes['text:display-levels'] ?? '1') || 1));
  const numbers = Array.from({ length: shown }, (_, at) => `%${index + 2 - shown + at}`).join('.');
  const format = FORMATS[attributes['style:num-format'] ?? ''] ?? 'decimal';
  const around = `${attributes['style:num-prefix'] ?? ''}${format === 'none' ? '' : numbers}${attributes['style:num-suffix'] ?? ''}`;
  const pattern = attributes['loext:num-list-format']?.replace(/%(\d)%/g, '%$1');
  return {
    start: Number(attributes['text:start-value'] ?? '1') || 1,
    format: isBullet ? 'bullet' : format,
    pattern: '',
    text: isBullet ? (attributes['text:bullet-char'] ?? '•') : (pattern ?? around),
    restart: undefined,
    suffix: 'tab',
    legal: false,
    run: {},
    indent: {},
    style: undefined,
  };
}

export function makeList(id: string, levels: readonly (ListLevel | undefined)[]): List {
  return { numId: id, abstractId: id, levels, starts: new Map() };
}
