import { toSourceSpan } from '../document/source-document.ts';
import type { ReadBlock } from '../annotate/reading.ts';
import { trimEndOf } from '../document/trim.ts';
import type { Span } from '../document/span.ts';

/**
 * A stretch of a header or footer that stands for itself: a line, or the part of a line on one side
 * of the gap between two columns (docs/genre.md 1.4, the five renderings of the same page).
 */
export interface Segment {
  readonly block: ReadBlock;
  readonly text: string;
  readonly span: Span;
  /** Bold by the format's word; undefined where it does not say. */
  readonly bold: boolean | undefined;
  readonly column: number | undefined;
}

/** Where the right column of a header begins when only one blank is left between the columns. */
const RIGHT_COLUMN =
  /(?<=\S)\s+(?=C[ỘÔO]NG\s+H[ÒOÕÓ][AÀÁ]\s+XÃ\s+HỘI|ĐẢNG CỘNG SẢN VIỆT NAM|Độc [Ll]ập\s?[-–]|ĐOÀN TNCS HỒ CHÍ MINH$|(?:\p{Lu}[\p{L}.]* ){1,5}?[\p{L}.]*,\s?ngày\s)|(?<=(?:[;.]|[Nn]hận\s?:)\s{0,3})\s+(?=(?:TM|KT|TL|TUQ)\.\s|T\/M\s)|(?<=(?:;|[Nn]hận\s?:)\s{0,3})\s+(?=(?:PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC|BÍ THƯ|CỤC TRƯỞNG|HIỆU TRƯỞNG)$)/gu;

/** "ỦY BAN NHÂN DÂNCỘNG HÒA …", "12/CT-TTgCỘNG HÒA …", "TỈNH HẢI SƠNĐộc lập - …", "KH-UBNDHải Sơn, ngày …", "BỘ TRƯỞNGTrần Văn An", "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Trần Văn An", "Số: 12/SNV-CCHC V/v …": columns, or lines, that a converter put together. What stands ahead is asked first: looking back at every letter costs. */
const GLUED =
  /(?=C[ỘÔO]NG\s+H[ÒOÕÓ][AÀÁ]\s+XÃ\s+HỘI)(?<=\p{L})|(?=Độc [Ll]ập\s?[-–]|\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,4},\s?ngày\s)(?<=\p{Lu}{2})|(?=\s?\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){1,3}$)(?<=CHỦ TỊCH|GIÁM ĐỐC|BÍ THƯ|TRƯỞNG|THỦ TƯỚNG|^(?:TM|KT|TL|TUQ)\..{2,80}\p{Lu}{2})|(?=\sV\/v\s)(?<=^S[ốô]\s?:\s?\S{3,40})/u;

/** Some piece of every beginning of a right column; most lines have none, and need no pattern that looks back. */
const MAY_CUT =
  /XÃ\s+HỘI|ĐẢNG CỘNG SẢN|Độc [Ll]ập|HỒ CHÍ MINH|,\s?ngày\s|(?:TM|KT|TL|TUQ)\.|T\/M|(?:CHỦ TỊCH|GIÁM ĐỐC|BÍ THƯ|TRƯỞNG|THỦ TƯỚNG)(?:$|\s?\p{Lu}\p{Ll})|\sV\/v\s/u;

const TYPED_RULES = ['___', '---', '***', '==='];

function withoutTypedRule(text: string): string {
  const whole = text.trimEnd();
  const rule = TYPED_RULES.find((signs) => whole.endsWith(signs));
  return rule === undefined ? text : trimEndOf(whole, rule.charAt(0));
}

/** Of the beginnings of a right column, that with a place and the day. */
const PLACE = /^\s+(?!CỘNG|ĐẢNG|Độc|ĐOÀN|TM|KT|TL|TUQ|T\/M|PHÓ|CHỦ|GIÁM|BÍ|CỤC|HIỆU)/u;

function cutPoints(text: string): number[] {
  const points = new Set<number>();
  for (let at = text.indexOf('\t'); at >= 0; at = text.indexOf('\t', at + 1))
    if (!isBlankToFill(text, at)) points.add(at);
  for (let at = text.indexOf('|'); at >= 0; at = text.indexOf('|', at + 1)) points.add(at);
  if (text.length < 400 && MAY_CUT.test(text)) {
    const glued = text.search(GLUED);
    if (glued > 0) points.add(glued);
    let hasPlace = false;
    RIGHT_COLUMN.lastIndex = 0;
    for (let match = RIGHT_COLUMN.exec(text); match; match = RIGHT_COLUMN.exec(text)) {
      const before = text.slice(0, match.index).trim();
      // "Thành phố Hồ Chí Minh, ngày …" alone is no second column: a number or a name in capitals has to stand before it
      const isPlace = PLACE.test(text.slice(match.index));
      // "… Thủ Dầu Một, ngày" matches at each of its words; the first is where the column begins
      if (isPlace && hasPlace) continue;
      hasPlace ||= isPlace;
      const isBehindName = /^S[ốô]/u.test(before) || (before === before.toUpperCase() && before.length > 6);
      if (match.index > 0 && (!isPlace || isBehindName)) points.add(match.index);
    }
  }
  return [...points].sort((a, b) => a - b);
}

/** "Số:      /KH-UBND", "ngày      tháng 12 năm 2011": a gap left for a pen, not between columns. */
function isBlankToFill(text: string, at: number): boolean {
  return (
    /(?:S[ốô]\s?[:.]?|ngày|tháng|năm|\/)\s?$/iu.test(text.slice(Math.max(0, at - 8), at)) ||
    /^\s*(?:[/\-–]\s?\p{Lu}|tháng|năm)/u.test(text.slice(at, at + 10))
  );
}

/** A block cut at its column gaps; most blocks give one segment. */
export function splitSegments(block: ReadBlock): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  for (const cut of [...cutPoints(block.text), block.text.length]) {
    // no words: a rule typed on the line ("THÀNH PHỐ HỒ CHÍ MINH ____"), bars of a table that was exported to text ("UBND XÃ | CỘNG HÒA …")
    const raw = withoutTypedRule(block.text.slice(from, cut).replace(/^\|/u, ' '));
    const lead = raw.length - raw.trimStart().length;
    const text = raw.trim();
    if (text !== '') {
      segments.push({
        block,
        text,
        span: toSourceSpan(block, from + lead, from + lead + text.length),
        bold: block.style.bold,
        column: block.column ?? (segments.length > 0 ? 1 : undefined),
      });
    }
    from = cut;
  }
  return segments;
}
