import type { ModelNode } from '../docx/model.ts';
import type { Story } from '../docx/pieces.ts';
import { createRowDefinition, createStoryBuilder, makeStoryMark } from './builder.ts';
import type { RowDefinition, StoryBuilder } from './builder.ts';
import { decodeBytes, encodingOfCharset, encodingOfCodePage } from './code-pages.ts';
import { createGroup, isKeptOptional, isSkipped, resetCharacters, resetParagraph } from './group.ts';
import type { Group } from './group.ts';
import { readTokens } from './tokens.ts';

interface Font {
  charset?: number;
  name: string;
}

interface OpenStory {
  readonly kind: Story;
  readonly builder: StoryBuilder;
  /** Depth of the group that opened it. */
  readonly depth: number;
}

interface RtfState {
  group: Group;
  readonly saved: Group[];
  /** Groups beyond the depth limit: counted, not kept. */
  lost: number;
  encoding: string;
  defaultFont: number;
  readonly fonts: Map<number, Font>;
  currentFont: number;
  row: RowDefinition;
  merge: { joinsLeft: boolean; joinsAbove: boolean };
  /** Bytes waiting to be decoded together: multi-byte characters come as several \'xx. */
  bytes: string;
  toSkip: number;
  readonly stories: OpenStory[];
  readonly closed: { readonly kind: Story; readonly nodes: readonly ModelNode[] }[];
  textLength: number;
  readonly maxTextLength: number;
}

const MAX_DEPTH = 2_000;

export interface RtfModel {
  /** The body, then notes, headers and footers. */
  readonly nodes: ModelNode[];
  /** Groups still open where the file ends: what was to follow is missing. */
  readonly isCut: boolean;
}

/** Paragraphs and tables of an RTF source (one character for each byte). */
export function readRtfModel(source: string, maxTextLength: number): RtfModel | 'too-long' {
  const state = createState(maxTextLength);
  for (const token of readTokens(source)) {
    if (token.kind === 'text') {
      addBytes(state, token.codes, token.escaped);
    } else {
      flush(state);
      if (token.kind === 'open') openGroup(state);
      else if (token.kind === 'close') closeGroup(state);
      else applyWord(state, token.name, token.value);
    }
    if (state.textLength > state.maxTextLength) return 'too-long';
  }
  flush(state);
  const isCut = state.saved.length + state.lost > 0;
  while (state.stories.length > 1) closeStory(state);
  const body = state.stories[0]?.builder.finish(state.group) ?? [];
  const others = state.closed.flatMap(({ kind, nodes }) => (nodes.length > 0 ? [makeStoryMark(kind), ...nodes] : []));
  return { nodes: [...body, ...others], isCut };
}

function createState(maxTextLength: number): RtfState {
  return {
    group: createGroup(),
    saved: [],
    lost: 0,
    encoding: 'windows-1252',
    defaultFont: 0,
    fonts: new Map(),
    currentFont: 0,
    row: createRowDefinition(),
    merge: { joinsLeft: false, joinsAbove: false },
    bytes: '',
    toSkip: 0,
    stories: [{ kind: 'body', builder: createStoryBuilder(), depth: -1 }],
    closed: [],
    textLength: 0,
    maxTextLength,
  };
}

function builderOf(state: RtfState): StoryBuilder {
  return (state.stories.at(-1) as OpenStory).builder;
}

function openGroup(state: RtfState): void {
  state.toSkip = 0;
  if (state.saved.length >= MAX_DEPTH) {
    state.lost += 1;
    return;
  }
  state.saved.push({ ...state.group });
  state.group.optional = false;
}

function closeGroup(state: RtfState): void {
  state.toSkip = 0;
  if (state.lost > 0) {
    state.lost -= 1;
    return;
  }
  const story = state.stories.at(-1);
  if (story && state.stories.length > 1 && story.depth === state.saved.length) closeStory(state);
  const before = state.saved.pop();
  if (!before) return;
  // Paragraph formatting inside a field result or a text box ends with its group; characters' too.
  state.group = before;
}

function closeStory(state: RtfState): void {
  const story = state.stories.pop();
  if (story) state.closed.push({ kind: story.kind, nodes: story.builder.finish(state.group) });
}

function openStory(state: RtfState, kind: Story): void {
  state.stories.push({ kind, builder: createStoryBuilder(), depth: state.saved.length });
  resetParagraph(state.group);
  state.group.destination = 'text';
}

function addBytes(state: RtfState, codes: string, escaped: boolean): void {
  let rest = codes;
  if (state.toSkip > 0) {
    const dropped = escaped ? 1 : Math.min(state.toSkip, rest.length);
    state.toSkip -= dropped;
    rest = rest.slice(dropped);
  }
  if (rest === '') return;
  if (state.group.destination === 'fonts') addFontName(state, rest);
  else if (state.group.destination === 'text' || state.group.destination === 'label') state.bytes += rest;
}

function flush(state: RtfState): void {
  if (state.bytes === '') return;
  const font = findFont(state);
  addText(state, decodeBytes(state.bytes, encodingOfCharset(font?.charset, state.encoding)));
  state.bytes = '';
}

function findFont(state: RtfState): Font | undefined {
  return state.fonts.get(state.group.font < 0 ? state.defaultFont : state.group.font);
}

function addText(state: RtfState, text: string): void {
  const { destination, hidden, deleted } = state.group;
  if (hidden || deleted || (destination !== 'text' && destination !== 'label')) return;
  state.textLength += text.length;
  builderOf(state).addText(text, state.group, findFont(state)?.name.replace(/;$/, ''));
}

const SIGNS = new Map([
  ['tab', '\t'],
  ['line', '\n'],
  ['lbr', '\n'],
  ['page', '\n'],
  ['column', '\n'],
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['emspace', ' '],
  ['enspace', ' '],
  ['qmspace', ' '],
  ['~', '\u00A0'],
  // in TCVN3 the letter "ư"
  ['-', '\u00AD'],
  ['_', '-'],
  ['\\', '\\'],
  ['{', '{'],
  ['}', '}'],
]);
const STORIES = new Map<string, Story>([
  ['header', 'running-head'],
  ['headerl', 'running-head'],
  ['headerr', 'running-head'],
  ['headerf', 'running-head'],
  ['footer', 'footer'],
  ['footerl', 'footer'],
  ['footerr', 'footer'],
  ['footerf', 'footer'],
  ['footnote', 'notes'],
]);

function applyWord(state: RtfState, name: string, value: number | null): void {
  const { group } = state;
  if (name === '*') group.optional = true;
  else if (name === 'u') addUnicode(state, value ?? 0);
  else if (group.optional && !isKeptOptional(name)) group.destination = 'skip';
  else if (group.destination === 'skip') return;
  else if (group.destination === 'upr' && name !== 'ud') return;
  else if (name === 'ud') group.destination = 'text';
  else if (name === 'upr') group.destination = 'upr';
  else if (isSkipped(name)) group.destination = 'skip';
  else if (name === 'fonttbl') group.destination = 'fonts';
  else if (group.destination === 'fonts') readFontWord(state, name, value);
  else if (STORIES.has(name)) openStory(state, STORIES.get(name) as Story);
  else if (name === 'listtext' || name === 'pntext') group.destination = 'label';
  else if (SIGNS.has(name)) addSign(state, SIGNS.get(name) as string);
  else applyFormat(state, name, value);
  group.optional = name === '*';
}

function addSign(state: RtfState, sign: string): void {
  if (state.toSkip > 0) state.toSkip -= 1;
  else addText(state, sign);
}

function addUnicode(state: RtfState, value: number): void {
  if (state.group.destination === 'fonts') addFontName(state, '?');
  else addText(state, String.fromCharCode(value < 0 ? value + 0x10000 : value));
  state.toSkip = state.group.skipCount;
}

function readFontWord(state: RtfState, name: string, value: number | null): void {
  if (name === 'f') {
    state.currentFont = value ?? 0;
    state.fonts.set(state.currentFont, { name: '' });
  } else if (name === 'fcharset') {
    const font = state.fonts.get(state.currentFont);
    if (font) font.charset = value ?? 0;
  }
}

function addFontName(state: RtfState, text: string): void {
  const font = state.fonts.get(state.currentFont);
  if (font && !font.name.endsWith(';')) font.name += text;
}

const ALIGNMENTS = new Map([
  ['ql', null],
  ['qr', 'right'],
  ['qj', null],
  ['qc', 'center'],
]);

function applyFormat(state: RtfState, name: string, value: number | null): void {
  const { group } = state;
  const on = value !== 0;
  switch (name) {
    case 'par':
    case 'sect': {
      builderOf(state).endParagraph(group);
      return;
    }
    case 'cell': {
      builderOf(state).endCell(group);
      return;
    }
    case 'nestcell': {
      builderOf(state).endParagraph(group);
      return;
    }
    case 'row': {
      builderOf(state).endRow(state.row);
      return;
    }
    case 'ansicpg':
      state.encoding = encodingOfCodePage(value ?? 1252);
      return;
    case 'mac':
      state.encoding = 'macintosh';
      return;
    case 'deff':
      state.defaultFont = value ?? 0;
      return;
    case 'uc':
      group.skipCount = Math.max(0, value ?? 1);
      return;
    case 'plain': {
      resetCharacters(group, -1);
      return;
    }
    case 'pard': {
      resetParagraph(group);
      return;
    }
    case 'b':
      group.bold = on;
      return;
    case 'i':
      group.italic = on;
      return;
    case 'caps':
    case 'scaps':
      group.caps = on;
      return;
    case 'v':
      group.hidden = on;
      return;
    case 'deleted':
      group.deleted = on;
      return;
    case 'f':
      group.font = value ?? -1;
      return;
    case 'fs':
      group.size = value ?? 24;
      return;
    case 'li':
      group.left = value ?? 0;
      return;
    case 'fi':
      group.firstLine = value ?? 0;
      return;
    case 'intbl':
      group.inTable = true;
      return;
    case 'outlinelevel':
      group.outline = value ?? null;
      return;
    default:
      if (ALIGNMENTS.has(name)) group.align = ALIGNMENTS.get(name) ?? null;
      else applyRowWord(state, name, value);
  }
}

function applyRowWord(state: RtfState, name: string, value: number | null): void {
  const { row } = state;
  if (name === 'trowd') state.row = createRowDefinition();
  else if (name === 'trleft') row.edges = row.edges.length === 0 ? [value ?? 0] : row.edges;
  else if (name === 'trhdr') row.isHeader = true;
  else if (name === 'clmrg') state.merge.joinsLeft = true;
  else if (name === 'clvmrg') state.merge.joinsAbove = true;
  else if (name === 'brdrs' || name === 'brdrdb' || name === 'brdrth' || name === 'brdrhair') row.hasBorders = true;
  else if (name === 'cellx') {
    if (row.edges.length === 0) row.edges.push(0);
    row.edges.push(value ?? 0);
    row.merges.push(state.merge);
    state.merge = { joinsLeft: false, joinsAbove: false };
  }
}
