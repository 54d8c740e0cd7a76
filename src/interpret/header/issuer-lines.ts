import { hullOf, type Span } from '../../document/span.ts';
import { END_MARKS, trimEndOf } from '../../document/trim.ts';
import type { Segment } from '../../outline/segments.ts';
import { isCapitals } from '../../outline/header-lines.ts';

/** An organisation as the lines of a header name it. */
export interface IssuerName {
  readonly name: string;
  readonly span: Span;
}

/**
 * First words of an organisation in a header. A line that begins otherwise ("TỈNH LẠNG SƠN", "DÂN", "THÀNH PHỐ HỒ CHÍ MINH")
 * goes on the name above it: "ỦY BAN NHÂN DÂN" ⏎ "HUYỆN BẮC SƠN" is one name on two lines (NĐ 30 Phụ lục I, ô 2).
 */
const HEAD =
  /^(?:UBND|[ỦU][YỶ] BAN|HĐND|HỘI ĐỒNG|SỞ|PHÒNG|BAN|BỘ|CỤC|CHI CỤC|TỔNG CỤC|VỤ|VIỆN|TRƯỜNG|TRUNG TÂM|ĐẢNG [ỦU][YỶ]|ĐẢNG BỘ|HUYỆN [ỦU][YỶ]|TỈNH [ỦU][YỶ]|THÀNH [ỦU][YỶ]|QUẬN [ỦU][YỶ]|THỊ [ỦU][YỶ]|CHI BỘ|CHI [ỦU][YỶ]|BCH|BTV|BCĐ|BQL|TAND|VKSND|LĐLĐ|HTX|ĐOÀN|TỈNH ĐOÀN|THÀNH ĐOÀN|HUYỆN ĐOÀN|QUẬN ĐOÀN|THỊ ĐOÀN|XÃ ĐOÀN|LIÊN ĐOÀN|LIÊN ĐỘI|CÔNG ĐOÀN|CÔNG AN|HỘI|VĂN PHÒNG|THANH TRA|KHO BẠC|BẢO HIỂM|TÒA ÁN|TOÀ ÁN|VIỆN KIỂM SÁT|MẶT TRẬN|ĐẠI HỌC|HỌC VIỆN|BỆNH VIỆN|CÔNG TY|TẬP ĐOÀN|NGÂN HÀNG|TRẠM|ĐÀI|BÁO|BỘ CHỈ HUY|BỘ TƯ LỆNH|CHÍNH PHỦ|QUỐC HỘI|THỦ TƯỚNG|TỔ|HỢP TÁC XÃ|NHÀ TRƯỜNG|MẦM NON|CẢNG|HẠT|NHÓM|CÂU LẠC BỘ)(?!\p{L})/iu;

/** Groups the lines of the left column into organisations, outermost first. */
export function groupIssuerLines(segments: readonly Segment[]): IssuerName[] {
  const groups: Segment[][] = [];
  for (const segment of segments) {
    const open = groups[groups.length - 1];
    const startsName = HEAD.test(segment.text) && !isContinuation(open, segment.text);
    if (open && !startsName) open.push(segment);
    else groups.push([segment]);
  }
  return groups.map((group) => ({
    name: trimEndOf(group.map((segment) => segment.text).join(' '), END_MARKS),
    span: hullOf(group.map((segment) => segment.span)),
  }));
}

/** "THANH TRA" ⏎ "CHÍNH PHỦ": the line above is no whole name yet. */
function isContinuation(open: readonly Segment[] | undefined, text: string): boolean {
  const last = open?.[open.length - 1]?.text;
  if (last === undefined) return false;
  // "ỦY BAN NHÂN DÂN" ⏎ "XÃ ĐOÀN KẾT" is a commune, no youth union of one
  const needsPlace = /^(?:UBND|HĐND|[ỦU][YỶ] BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN)$/iu.test(last);
  if (needsPlace && /^(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN)\s/iu.test(text)) return true;
  return (
    /^(?:THANH TRA|VĂN PHÒNG|THỦ TƯỚNG|CỔNG THÔNG TIN ĐIỆN TỬ)$/iu.test(last) &&
    /^(?:CHÍNH PHỦ|QUỐC HỘI|CHỦ TỊCH NƯỚC)$/iu.test(text)
  );
}

/** "XV80": a typist's mark beside the letterhead. */
const TYPIST_MARK = /^[\p{Lu}./-]{0,8}\d[\p{Lu}\d./-]{0,8}$/u;

/** "______D.": a rest of a typed rule has no word either. */
export function isNoName(text: string): boolean {
  return TYPIST_MARK.test(text) || !/\p{L}\P{L}*\p{L}/u.test(text);
}

/** Lines of the left column before the number: capitals. */
export function isIssuerLike(segment: Segment): boolean {
  return !isNoName(segment.text) && isCapitals(segment.text);
}
