import { toSourceSpan } from '../../document/source-document.ts';
import type { ReadBlock } from '../../annotate/reading.ts';
import { findReferences, parseSymbol } from '../../annotate/citations/index.ts';
import { classifyHeaderLine, isCapitals } from '../../outline/header-lines.ts';
import { splitSegments, type Segment } from '../../outline/segments.ts';
import { readTypeLine } from '../../outline/type-line.ts';
import type { Zones } from '../../outline/zones/index.ts';
import { findTypeByCode, findTypeByName } from '../../lexicon/headings/document-types.ts';
import type { Header } from '../../record/schema.ts';
import { parsePlaceAndDate } from '../../annotate/times/index.ts';
import { readAddressee, withoutLabel } from './addressees.ts';
import { claim, HeaderDraft, type HeaderState, type Part } from './header-draft.ts';
import { groupIssuerLines, isIssuerLike, isNoName } from './issuer-lines.ts';
import { finishTitle, isAuthorityOfType, opensAttachedTitle, readTitleLine, withoutSubjectMark } from './title.ts';

/** The header as its lines say it, in whatever order the two columns come. */
export function readHeader(zones: Zones): HeaderDraft {
  const lines = zones.preface.map(splitSegments);
  const isAddressed = lines.flat().some((segment) => classifyHeaderLine(segment.text) === 'addressee');
  const state: HeaderState = {
    draft: new HeaderDraft(),
    issuerLines: [],
    titleLines: [],
    subjectLines: [],
    isLetter: zones.typeBlock < 0 && isAddressed,
    place: 'before',
    lastAddressee: null,
  };
  zones.preface.forEach((block, index) => {
    if (index === zones.typeBlock && readType(state, block)) return;
    for (const segment of lines[index] ?? []) readSegment(state, segment);
  });
  finishIssuers(state);
  finishTitle(state);
  state.draft.number ??= numberOfNote(zones.attachments);
  state.draft.type ??= inferType(state.draft);
  return state.draft;
}

/** "(Kèm theo Công văn số 12/SNV-VP ngày …)" over the annex of a paper without its letterhead tells its number (NĐ 30 Phụ lục I, mục IV). */
function numberOfNote(attachments: readonly ReadBlock[]): Header['number'] {
  const note = attachments.find(({ text }) => classifyHeaderLine(text) === 'attachment-note');
  const raw = note && findReferences(note.text)[0]?.number;
  const read = raw == null ? null : parseSymbol(raw);
  return read && { raw: read.raw, serial: read.serial, symbol: read.symbol };
}

/** The line with the type's name, and what stands behind it. */
function readType(state: HeaderState, block: ReadBlock): boolean {
  const type = readTypeLine(block.text);
  if (!type) return false;
  const { draft } = state;
  draft.type = { code: type.type.code, name: type.type.name };
  state.subjectLines.push(...state.titleLines.splice(0));
  claim(draft, 'type', toSourceSpan(block, 0, type.length));
  const rest = block.text.slice(type.length);
  const words = rest.trim();
  const span = toSourceSpan(block, type.length + rest.length - rest.trimStart().length, block.text.length);
  if (isAuthorityOfType(draft, words)) claim(draft, 'authority', span);
  else if (words !== '') state.titleLines.push({ text: words.replace(/^[,:]\s*/u, ''), span });
  state.place = 'title';
  return true;
}

/** Lines that are one thing whatever stands around them. */
const FIXED: Readonly<Record<string, Part>> = {
  'national-title': 'nationalTitle',
  motto: 'motto',
  'party-title': 'partyTitle',
  draft: 'draft',
  urgency: 'urgency',
  secrecy: 'secrecy',
};

function readSegment(state: HeaderState, segment: Segment): void {
  const kind = classifyHeaderLine(segment.text);
  const fixed = kind === null ? undefined : FIXED[kind];
  if (fixed !== undefined) readFixed(state.draft, fixed, segment);
  else if (!(kind === 'number' && readNumber(state, segment)) && !(kind !== null && readPlaced(state, kind, segment)))
    readOther(state, segment);
}

function readFixed(draft: HeaderDraft, part: Part, segment: Segment): void {
  claim(draft, part, segment.span);
  if (part === 'partyTitle') draft.isPartyLayout = true;
  if (part === 'draft') draft.draft = true;
  if (part === 'urgency') draft.urgency = segment.text;
  if (part === 'secrecy') draft.secrecy = segment.text;
}

/** "ĐOÀN KIỂM TRA" ⏎ "THEO QUYẾT ĐỊNH" ⏎ "SỐ 77/QĐ-SNN": a number in the issuer's name. */
const CITES = /(?:^|\s)(?:QUYẾT ĐỊNH|KẾ HOẠCH|CHỈ THỊ|NGHỊ QUYẾT|CHƯƠNG TRÌNH|ĐỀ ÁN)$/u;

function readNumber(state: HeaderState, segment: Segment): boolean {
  const { draft, issuerLines } = state;
  if (draft.number) return false;
  const above = issuerLines.at(-1);
  if (above !== undefined && CITES.test(above.text)) {
    issuerLines.push(segment);
    return true;
  }
  const { raw, serial, symbol } = parseSymbol(segment.text) ?? { raw: segment.text, serial: null, symbol: null };
  draft.number = { raw, serial, symbol };
  claim(draft, 'number', segment.span);
  return true;
}

/** Lines whose meaning hangs on where they stand; false where they are none here. */
function readPlaced(state: HeaderState, kind: string, segment: Segment): boolean {
  if (kind === 'place-and-date' && !state.draft.issued) {
    readPlaceAndDate(state.draft, segment);
    return true;
  }
  // a heading that a collection of texts puts above a paper's letterhead is none of its words
  const isAboveAll = !state.isLetter && state.draft.number === null && state.issuerLines.length === 0;
  if (kind === 'subject' && state.place !== 'title' && !isAboveAll) {
    state.place = 'subject';
    state.titleLines.push({ text: withoutSubjectMark(segment.text), span: segment.span });
    return true;
  }
  if (kind !== 'addressee') return false;
  state.place = 'addressees';
  addAddressee(state, segment, withoutLabel(segment.text));
  return true;
}

function addAddressee(state: HeaderState, segment: Segment, text: string): void {
  readAddressee(state.draft, segment, text, state.lastAddressee);
  state.lastAddressee = text === '' ? null : text;
}

function readOther(state: HeaderState, segment: Segment): void {
  if (state.place === 'addressees') addAddressee(state, segment, segment.text);
  else if (state.place === 'title' || state.place === 'authority') readTitleLine(state, segment);
  else if (isSubjectLine(state, segment)) {
    const isFirst = state.titleLines.length === 0;
    state.place = 'subject';
    state.titleLines.push({ text: isFirst ? segment.text.replace(/^Về\s/u, '') : segment.text, span: segment.span });
  } else if (opensAttachedTitle(state, segment)) {
    state.place = 'title';
    readTitleLine(state, segment);
  } else if (isIssuerLike(segment)) state.issuerLines.push(segment);
  else claim(state.draft, 'other', segment.span);
}

/** A letter's subject stands under its number, in small letters (Nghị định 30/2020/NĐ-CP, Phụ lục I, ô 5b); many leave "V/v" out. */
function isSubjectLine(state: HeaderState, segment: Segment): boolean {
  if (isCapitals(segment.text) || isNoName(segment.text)) return false;
  if (state.place === 'subject') return state.draft.number !== null || !isIssuerLike(segment);
  const stands = state.isLetter && state.draft.number !== null && segment.column !== 1;
  return stands && /\p{L}\s+\p{L}/u.test(segment.text);
}

function finishIssuers({ draft, issuerLines }: HeaderState): void {
  const names = groupIssuerLines(issuerLines);
  const issuer = names.at(-1) ?? null;
  draft.issuer = issuer;
  if (issuer) claim(draft, 'issuer', issuer.span);
  draft.parentIssuer = names.length > 1 ? (names[0] ?? null) : null;
  for (const parent of names.slice(0, -1)) claim(draft, 'parentIssuer', parent.span);
}

/** A letter has no type line: its number's first code is its issuer, or it has "Kính gửi" (docs/genre.md 2.3, decision rule). */
function inferType(draft: HeaderDraft): Header['type'] {
  const symbol = draft.number?.symbol ?? null;
  const code = symbol?.split(/[-/]/u)[0];
  const typed = code === undefined ? undefined : findTypeByCode(code);
  if (typed && draft.addressees.length === 0) return { code: typed.code, name: typed.name };
  if (draft.addressees.length > 0 || symbol !== null)
    return { code: 'CV', name: findTypeByName('công văn')?.name ?? 'Công văn' };
  return null;
}

/** "Nà Lộc, ngày 10 tháng 02 năm 2026" (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4). */
function readPlaceAndDate(draft: HeaderDraft, segment: Segment): void {
  claim(draft, 'placeAndDate', segment.span);
  const found = parsePlaceAndDate(segment.text);
  if (!found) return;
  draft.place = found.place;
  const { raw, from, to, edtf } = found.issued;
  draft.issued = {
    raw,
    kind: 'issued',
    from,
    to,
    edtf,
    precision: precisionOf(edtf),
    exclusive: false,
    recurrence: null,
    inherited: false,
    span: segment.span,
  };
}

function precisionOf(edtf: string): 'day' | 'month' | 'year' {
  if (/^\d{4}-\d{2}-\d{2}$/u.test(edtf)) return 'day';
  return /^\d{4}-\d{2}/u.test(edtf) ? 'month' : 'year';
}
