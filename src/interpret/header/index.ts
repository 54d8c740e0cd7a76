import { toSourceSpan } from '../../document/source-document.ts';
import type { Span } from '../../document/span.ts';
import { BULLETS, END_MARKS, trimEndOf, trimStartOf } from '../../document/trim.ts';
import { findTypeByCode, findTypeByName } from '../../lexicon/document-types.ts';
import type { Header, Time } from '../../record/schema.ts';
import { classifyHeaderLine, isCapitals } from '../../outline/header-lines.ts';
import { splitSegments, type Segment } from '../../outline/segments.ts';
import { readTypeLine } from '../../outline/type-line.ts';
import type { Zones } from '../../outline/zones.ts';
import { parseSymbol } from '../../annotate/citations/index.ts';
import { parsePlaceAndDate } from '../../annotate/times/index.ts';
import { groupIssuerLines, type IssuerName } from './issuer-lines.ts';

/** Header as its lines say it; what the lines leave out is inferred afterwards (infer.ts). */
export interface HeaderDraft {
  issuer: IssuerName | null;
  parentIssuer: IssuerName | null;
  number: Header['number'];
  numberSpan: Span | null;
  place: string | null;
  issued: Time | null;
  type: Header['type'];
  title: string | null;
  addressees: { readonly name: string; readonly span: Span }[];
  draft: boolean;
  urgency: string | null;
  secrecy: string | null;
  isPartyLayout: boolean;
  spans: Map<string, Span[]>;
}

/** Types whose title is followed by the authority that decides ("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …"; NĐ 30 Phụ lục III, mẫu 1.1). */
const WITH_AUTHORITY = new Set(['QĐ', 'NQ', 'QyĐ', 'CT', 'NĐ', 'TT', 'TTLT', 'QC']);
const AUTHORITY =
  /^(?:[ỦU][YỶ] BAN|CHỦ TỊCH|BỘ TRƯỞNG|GIÁM ĐỐC|THỦ TƯỚNG|HIỆU TRƯỞNG|BAN THƯỜNG|BAN CHẤP HÀNH|HỘI ĐỒNG|CỤC TRƯỞNG|TỔNG |CHÍNH PHỦ|TRƯỞNG BAN|CHÁNH|VIỆN TRƯỞNG|THỐNG ĐỐC|QUỐC HỘI|BỘ )/u;

/** A letter's or telegram's title is told without it (GOLD practice; NĐ 30 ô 5b prints "V/v"). */
const SUBJECT_MARK = /^\(?\s?(?:V\/v|Về việc)\s?[:.]?\s*/iu;
/** "V/v" is a mark over any title; "Về việc" is the title's own wording. */
const SHORT_MARK = /^\(?\s?V\/v\s?[:.]?\s*/iu;

/**
 * The same line run into the title, where a copied page has no line ends left: "… SANG LĨNH VỰC GIÁM ĐỊNH CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …".
 * Refused: "… CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH", a title's own words.
 */
const TRAILING_AUTHORITY =
  /(?<!(?:^|\s)(?:CỦA|THUỘC|DO|VÀ|VỚI|BỞI|CHO|TẠI|GIỮA|CHỦ TỊCH|VĂN PHÒNG|THƯỜNG TRỰC)|[,;–-])\s(?=(?:CHỦ TỊCH (?:[ỦU][YỶ] BAN NHÂN DÂN|UBND)|[ỦU][YỶ] BAN NHÂN DÂN|BỘ TRƯỞNG BỘ|GIÁM ĐỐC SỞ|HỘI ĐỒNG NHÂN DÂN)(?:\s[\p{Lu},&-]{1,20}){0,12}$)/u;

type Part =
  | 'nationalTitle'
  | 'motto'
  | 'partyTitle'
  | 'issuer'
  | 'parentIssuer'
  | 'number'
  | 'placeAndDate'
  | 'type'
  | 'title'
  | 'authority'
  | 'addressees'
  | 'draft'
  | 'urgency'
  | 'secrecy'
  | 'other';

export function readHeader(zones: Zones): HeaderDraft {
  const draft: HeaderDraft = {
    issuer: null,
    parentIssuer: null,
    number: null,
    numberSpan: null,
    place: null,
    issued: null,
    type: null,
    title: null,
    addressees: [],
    draft: false,
    urgency: null,
    secrecy: null,
    isPartyLayout: false,
    spans: new Map(),
  };
  const claim = (part: Part, span: Span): void => {
    draft.spans.set(part, [...(draft.spans.get(part) ?? []), span]);
  };
  const issuerLines: Segment[] = [];
  const titleLines: { text: string; span: Span }[] = [];
  let state: 'before' | 'title' | 'subject' | 'addressees' | 'authority' = 'before';

  zones.preface.forEach((block, index) => {
    if (index === zones.typeBlock) {
      const type = readTypeLine(block.text);
      if (type) {
        draft.type = { code: type.type.code, name: type.type.name };
        claim('type', toSourceSpan(block, 0, type.length));
        const rest = block.text.slice(type.length);
        const lead = rest.length - rest.trimStart().length;
        const restSpan = toSourceSpan(block, type.length + lead, block.text.length);
        if (/^CỦA\s\p{Lu}/u.test(rest.trim()) && isCapitals(rest.trim()) && WITH_AUTHORITY.has(type.type.code))
          claim('authority', restSpan);
        else if (rest.trim() !== '') titleLines.push({ text: rest.trim().replace(/^[,:]\s*/u, ''), span: restSpan });
        state = 'title';
        return;
      }
    }
    for (const segment of splitSegments(block)) readSegment(segment);
  });

  function readSegment(segment: Segment): void {
    const kind = classifyHeaderLine(segment.text);
    switch (kind) {
      case 'national-title':
        claim('nationalTitle', segment.span);
        return;
      case 'motto':
        claim('motto', segment.span);
        return;
      case 'party-title':
        draft.isPartyLayout = true;
        claim('partyTitle', segment.span);
        return;
      case 'number': {
        if (draft.number) break;
        const { raw, serial, symbol } = parseSymbol(segment.text) ?? { raw: segment.text, serial: null, symbol: null };
        draft.number = { raw, serial, symbol };
        draft.numberSpan = segment.span;
        claim('number', segment.span);
        if (state === 'subject') state = 'before';
        return;
      }
      case 'place-and-date':
        if (draft.issued) break;
        readPlaceAndDate(segment);
        if (state === 'subject') state = 'before';
        return;
      case 'draft':
        draft.draft = true;
        claim('draft', segment.span);
        return;
      case 'urgency':
        draft.urgency = segment.text;
        claim('urgency', segment.span);
        return;
      case 'secrecy':
        draft.secrecy = segment.text;
        claim('secrecy', segment.span);
        return;
      case 'subject':
        if (state === 'title') break;
        state = 'subject';
        titleLines.push({ text: segment.text.replace(SUBJECT_MARK, ''), span: segment.span });
        return;
      case 'addressee':
        state = 'addressees';
        readAddressee(segment, segment.text.replace(/^Kính gửi\s?:?\s*|^[\p{Lu}\s,]{5,80}\sđiện\s?:\s*/iu, ''));
        return;
      default:
        break;
    }
    if (state === 'addressees') readAddressee(segment, segment.text);
    else if (state === 'title' || state === 'authority') readTitleLine(segment);
    else if (state === 'subject' && !isIssuerLike(segment)) titleLines.push({ text: segment.text, span: segment.span });
    else if (isIssuerLike(segment)) issuerLines.push(segment);
    else claim('other', segment.span);
  }

  function readTitleLine(segment: Segment): void {
    const decides = draft.type !== null && WITH_AUTHORITY.has(draft.type.code);
    // older papers: "QUYẾT ĐỊNH" ⏎ "CỦA ỦY BAN NHÂN DÂN TỈNH …" ⏎ "V/v …"
    const isOldAuthority =
      decides && titleLines.length === 0 && isCapitals(segment.text) && segment.text.startsWith('CỦA ');
    if (decides && titleLines.length > 0 && isCapitals(segment.text) && AUTHORITY.test(segment.text))
      state = 'authority';
    if (state === 'authority' || isOldAuthority) claim('authority', segment.span);
    else {
      const mark = draft.type?.code === 'CĐ' ? SUBJECT_MARK : SHORT_MARK;
      const { words, span } = cutAuthority(segment, decides);
      const text = titleLines.length === 0 ? words.replace(mark, '') : words;
      titleLines.push({ text, span });
    }
  }

  function cutAuthority({ text, span }: Segment, decides: boolean): { words: string; span: Span } {
    const cut =
      decides && isCapitals(text) && text.length === span.end - span.start ? text.search(TRAILING_AUTHORITY) : -1;
    if (cut <= 0) return { words: text, span };
    claim('authority', { start: span.start + cut + 1, end: span.end });
    state = 'authority';
    return { words: text.slice(0, cut), span: { start: span.start, end: span.start + cut } };
  }

  function readAddressee(segment: Segment, text: string): void {
    claim('addressees', segment.span);
    for (const part of text.split(/;/u)) {
      const name = trimEndOf(trimStartOf(part, BULLETS), END_MARKS).replace(COMRADE, '');
      if (name !== '') draft.addressees.push({ name, span: segment.span });
    }
  }

  function readPlaceAndDate(segment: Segment): void {
    claim('placeAndDate', segment.span);
    const found = parsePlaceAndDate(segment.text);
    if (!found) return;
    draft.place = found.place;
    const precision = /^\d{4}-\d{2}-\d{2}$/u.test(found.issued.edtf)
      ? 'day'
      : /^\d{4}-\d{2}/u.test(found.issued.edtf)
        ? 'month'
        : 'year';
    draft.issued = {
      raw: found.issued.raw,
      kind: 'issued',
      from: found.issued.from,
      to: found.issued.to,
      edtf: found.issued.edtf,
      precision,
      exclusive: false,
      recurrence: null,
      inherited: false,
      span: segment.span,
    };
  }

  const names = groupIssuerLines(issuerLines);
  const issuer = names[names.length - 1] ?? null;
  draft.issuer = issuer;
  if (issuer) claim('issuer', issuer.span);
  draft.parentIssuer = names.length > 1 ? (names[0] ?? null) : null;
  for (const parent of names.slice(0, -1)) claim('parentIssuer', parent.span);
  if (titleLines.length > 0) {
    draft.title = titleLines
      .map((line) => line.text)
      .join(' ')
      .replace(/\s+/gu, ' ')
      .trim();
    titleLines.forEach((line) => {
      claim('title', line.span);
    });
  }
  splitHullsByOthers(draft.spans);
  draft.type ??= inferType(draft);
  return draft;
}

/** "Đồng chí Bí thư tỉnh ủy …", "Các đồng chí Bộ trưởng": how a post is addressed is no part of its name. */
const COMRADE =
  /^(?:Các đ|Đ)ồng chí(?=\s(?:Bí thư|Phó Bí thư|Chủ tịch|Phó Chủ tịch|Bộ trưởng|Thứ trưởng|Thủ trưởng|Giám đốc|Trưởng|Chánh)(?!\p{L}))\s/u;

/** "XV80": a typist's mark beside the letterhead. */
const TYPIST_MARK = /^[\p{Lu}./-]{0,8}\d[\p{Lu}\d./-]{0,8}$/u;

/** "______D.": a rest of a typed rule has no word either. */
function isNoName(text: string): boolean {
  return TYPIST_MARK.test(text) || (text.match(/\p{L}/gu)?.length ?? 0) < 2;
}

/** Lines of the left column before the number: capitals, or words of an organisation in old papers. */
function isIssuerLike(segment: Segment): boolean {
  return (
    !isNoName(segment.text) &&
    segment.text.length < 120 &&
    (isCapitals(segment.text) || /^(?:Ủy ban|Uỷ ban|UBND|Sở|Đảng|Trường|Phòng|Ban|Bộ)\s/u.test(segment.text)) &&
    !/^["“(]/u.test(segment.text)
  );
}

/** An issuer's lines may have the other column's lines between them: the hull gives way to what others claim. */
function splitHullsByOthers(spans: Map<string, Span[]>): void {
  for (const part of ['issuer', 'parentIssuer']) {
    const own = spans.get(part);
    if (!own) continue;
    const others = [...spans].filter(([name]) => name !== part).flatMap(([, list]) => list);
    const cut = own.flatMap((span) => subtract(span, others));
    spans.set(part, cut);
  }
}

function subtract(span: Span, others: readonly Span[]): Span[] {
  let pieces: Span[] = [span];
  for (const other of others) {
    pieces = pieces.flatMap((piece) => {
      if (other.end <= piece.start || other.start >= piece.end) return [piece];
      return [
        { start: piece.start, end: Math.max(piece.start, other.start) },
        { start: Math.min(piece.end, other.end), end: piece.end },
      ].filter((rest) => rest.end > rest.start);
    });
  }
  return pieces;
}

/** A letter has no type line: its number's first code is its issuer, or it has "Kính gửi" (DOMAIN 2.3, decision rule). */
function inferType(draft: HeaderDraft): Header['type'] {
  const symbol = draft.number?.symbol ?? null;
  const code = symbol?.split(/[-/]/u)[0];
  const typed = code === undefined ? undefined : findTypeByCode(code);
  if (typed && draft.addressees.length === 0) return { code: typed.code, name: typed.name };
  if (draft.addressees.length > 0 || symbol !== null)
    return { code: 'CV', name: findTypeByName('công văn')?.name ?? 'Công văn' };
  return null;
}
