import type { Span } from '../../document/span.ts';
import { foldBlanks } from '../../document/trim.ts';
import { isCapitals } from '../../outline/header-lines.ts';
import type { Segment } from '../../outline/segments.ts';
import { claim, type HeaderDraft, type HeaderState } from './header-draft.ts';

/** Types whose title is followed by the authority that decides ("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …"; NĐ 30 Phụ lục III, mẫu 1.1). */
const WITH_AUTHORITY = new Set(['QĐ', 'NQ', 'QyĐ', 'CT', 'NĐ', 'TT', 'TTLT', 'QC']);
const AUTHORITY =
  /^(?:[ỦU][YỶ] BAN|CHỦ TỊCH|BỘ TRƯỞNG|GIÁM ĐỐC|THỦ TƯỚNG|HIỆU TRƯỞNG|BAN THƯỜNG|BAN CHẤP HÀNH|HỘI ĐỒNG|CỤC TRƯỞNG|TỔNG |CHÍNH PHỦ|TRƯỞNG BAN|CHÁNH|VIỆN TRƯỞNG|THỐNG ĐỐC|QUỐC HỘI|BỘ )/u;

/** A letter's title is told without it (docs/answers.md case 18; NĐ 30 ô 5b prints "V/v"). */
const SUBJECT_MARK = /^\(?\s?(?:V\/v|Về việc)\s?[:.]?\s*/iu;
/** "V/v" is a mark over any title; "Về việc" below the name of a type is the title's own wording, a telegram's too (NĐ 30, mẫu 1.6). */
const SHORT_MARK = /^\(?\s?V\/v\s?[:.]?\s*/iu;

/**
 * The same line run into the title, where a copied page has no line ends left: "… SANG LĨNH VỰC GIÁM ĐỊNH CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …".
 * Refused: "… CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH", a title's own words.
 */
const TRAILING_AUTHORITY =
  /(?<!(?:^|\s)(?:CỦA|THUỘC|DO|VÀ|VỚI|BỞI|CHO|TẠI|GIỮA|CHỦ TỊCH|VĂN PHÒNG|THƯỜNG TRỰC)|[,;–-])\s(?=(?:CHỦ TỊCH (?:[ỦU][YỶ] BAN NHÂN DÂN|UBND)|[ỦU][YỶ] BAN NHÂN DÂN|BỘ TRƯỞNG BỘ|GIÁM ĐỐC SỞ|HỘI ĐỒNG NHÂN DÂN|THỦ TƯỚNG CHÍNH PHỦ$)(?:\s[\p{Lu},&-]{1,20}){0,12}$)/u;

/** What an attached paper came with (NĐ 30/2020/NĐ-CP, phụ lục I, mục IV): no words of the title. */
const NOTE_AT_END = /\s\(\s?(?:ban hành\s)?kèm theo\s[^()]{3,300}\)$/iu;
const NOTE = /^\(\s?(?:ban hành\s)?kèm theo\s[^()]{3,300}\)$/iu;

/** First words of the title of a paper that came with another and was sent on by itself. */
const ATTACHED = /^(?:LỊCH|NỘI DUNG|DANH MỤC|DANH SÁCH|BẢNG|BIỂU|TIẾN ĐỘ|PHÂN CÔNG|DỰ TOÁN|KỊCH BẢN)\s\p{Lu}/u;

/** "LỊCH CÔNG TÁC …" ⏎ "(Kèm theo Kế hoạch số …)": an appendix without its plan has no type, but a title (NĐ 30 phụ lục I, mục IV). */
export function opensAttachedTitle({ draft, isLetter }: HeaderState, { text }: Segment): boolean {
  return draft.type === null && !isLetter && isCapitals(text) && ATTACHED.test(text);
}

/** "QUYẾT ĐỊNH CỦA CHỦ TỊCH …" on the line of the type. */
export function isAuthorityOfType(draft: HeaderDraft, rest: string): boolean {
  return /^CỦA\s\p{Lu}/u.test(rest) && decides(draft);
}

function decides(draft: HeaderDraft): boolean {
  return draft.type !== null && WITH_AUTHORITY.has(draft.type.code);
}

/** A letter's subject goes without its mark. */
export function withoutSubjectMark(text: string): string {
  return text.replace(SUBJECT_MARK, '');
}

/** A line below the type: the title's, or the authority's that decides. */
export function readTitleLine(state: HeaderState, segment: Segment): void {
  const { draft, titleLines } = state;
  const mayDecide = decides(draft);
  if (mayDecide && titleLines.length > 0 && isCapitals(segment.text) && AUTHORITY.test(segment.text))
    state.place = 'authority';
  // older papers: "QUYẾT ĐỊNH" ⏎ "CỦA ỦY BAN NHÂN DÂN TỈNH …" ⏎ "V/v …"
  const isOldAuthority = mayDecide && titleLines.length === 0 && segment.text.startsWith('CỦA ');
  if (state.place === 'authority' || isOldAuthority) {
    claim(draft, 'authority', segment.span);
    return;
  }
  if (titleLines.length > 0 && NOTE.test(segment.text)) {
    claim(draft, 'other', segment.span);
    return;
  }
  const { words, span } = cutAuthority(state, segment, mayDecide);
  titleLines.push({ text: titleLines.length === 0 ? words.replace(SHORT_MARK, '') : words, span });
}

function cutAuthority(
  state: HeaderState,
  { text, span }: Segment,
  mayDecide: boolean,
): { readonly words: string; readonly span: Span } {
  const isWhole = text.length === span.end - span.start;
  const cut = mayDecide && isWhole && isCapitals(text) ? text.search(TRAILING_AUTHORITY) : -1;
  if (cut <= 0) return { words: text, span };
  claim(state.draft, 'authority', { start: span.start + cut + 1, end: span.end });
  state.place = 'authority';
  return { words: text.slice(0, cut), span: { start: span.start, end: span.start + cut } };
}

/** The title of its lines. */
export function finishTitle({ draft, titleLines: below, subjectLines }: HeaderState): void {
  const titleLines = below.length > 0 ? below : subjectLines;
  if (titleLines.length === 0) return;
  // NĐ 30 Phụ lục I, mục II.5: a type's title stands below its name, and only a letter has "V/v"
  if (below.length > 0) for (const { span } of subjectLines) claim(draft, 'other', span);
  const title = foldBlanks(titleLines.map((line) => line.text).join(' '));
  draft.title = title.trim().replace(NOTE_AT_END, '');
  for (const line of titleLines) claim(draft, 'title', line.span);
}
