import type { Story } from '../docx/pieces.ts';
import { encodingOfCodePage } from './code-pages.ts';
import { isKeptOptional, isSkipped, resetCharacters, resetParagraph } from './group.ts';
import type { RtfReader } from './reader.ts';

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

/** What a control word does: changes where text goes, adds a sign, or sets the format of what follows. */
export function applyWord(reader: RtfReader, name: string, value: number | null): void {
  const { group } = reader;
  if (name === '*') group.optional = true;
  else if (name === 'u') reader.addUnicode(value ?? 0);
  else if (group.optional && !isKeptOptional(name)) group.destination = 'skip';
  else if (group.destination === 'skip') return;
  else if (group.destination === 'upr' && name !== 'ud') return;
  else if (name === 'ud') group.destination = 'text';
  else if (name === 'upr') group.destination = 'upr';
  else if (isSkipped(name)) group.destination = 'skip';
  else if (name === 'fonttbl') group.destination = 'fonts';
  else if (group.destination === 'fonts') reader.fonts.readWord(name, value);
  else if (STORIES.has(name)) reader.openStory(STORIES.get(name) as Story);
  else if (name === 'listtext' || name === 'pntext') group.destination = 'label';
  else if (SIGNS.has(name)) reader.addSign(SIGNS.get(name) as string);
  else applyFormat(reader, name, value);
  group.optional = name === '*';
}

const ALIGNMENTS = new Map([
  ['ql', null],
  ['qr', 'right'],
  ['qj', null],
  ['qc', 'center'],
]);

type Format = (reader: RtfReader, value: number | null) => void;

const endParagraph: Format = ({ builder, group }) => builder.endParagraph(group);

const FORMATS: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['par', endParagraph],
  ['sect', endParagraph],
  ['nestcell', endParagraph],
  ['cell', ({ builder, group }) => builder.endCell(group)],
  ['row', ({ builder, row }) => builder.endRow(row.definition)],
  ['ansicpg', (reader, value) => void (reader.encoding = encodingOfCodePage(value ?? 1252))],
  ['mac', (reader) => void (reader.encoding = 'macintosh')],
  ['deff', ({ fonts }, value) => void (fonts.default = value ?? 0)],
  ['uc', ({ group }, value) => void (group.skipCount = Math.max(0, value ?? 1))],
  ['plain', ({ group }) => resetCharacters(group, -1)],
  ['pard', ({ group }) => resetParagraph(group)],
  ['b', ({ group }, value) => void (group.bold = value !== 0)],
  ['i', ({ group }, value) => void (group.italic = value !== 0)],
  ['caps', ({ group }, value) => void (group.caps = value !== 0)],
  ['scaps', ({ group }, value) => void (group.caps = value !== 0)],
  ['v', ({ group }, value) => void (group.hidden = value !== 0)],
  ['deleted', ({ group }, value) => void (group.deleted = value !== 0)],
  ['f', ({ group }, value) => void (group.font = value ?? -1)],
  ['fs', ({ group }, value) => void (group.size = value ?? 24)],
  ['li', ({ group }, value) => void (group.left = value ?? 0)],
  ['fi', ({ group }, value) => void (group.firstLine = value ?? 0)],
  ['intbl', ({ group }) => void (group.inTable = true)],
  ['outlinelevel', ({ group }, value) => void (group.outline = value ?? null)],
]);

function applyFormat(reader: RtfReader, name: string, value: number | null): void {
  const format = FORMATS.get(name);
  if (format) format(reader, value);
  else if (ALIGNMENTS.has(name)) reader.group.align = ALIGNMENTS.get(name) ?? null;
  else reader.row.readWord(name, value);
}
