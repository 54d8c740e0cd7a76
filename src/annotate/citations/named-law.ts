import { foldBlanks } from '../../document/trim.ts';
import { narrowToVietnamese } from '../../document/vietnamese-pattern.ts';
import { readCitedDate } from './cited-date.ts';
import { toReference, type ReferenceMention } from './reference-mention.ts';

/**
 * Laws cited by name with a date or a year: "Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025",
 * "Luật Ngân sách nhà nước năm 2015", "Luật sửa đổi, bổ sung một số điều của Luật … ngày …".
 * Not "Luật An toàn giao thông cho học sinh" (no date), not "phổ biến Luật … trong năm 2025".
 */
const NAME = narrowToVietnamese(
  /(?<![\p{L}\p{M}])(?<kind>Bộ luật|Luật|Pháp lệnh|Hiến pháp)(?![\p{L}\p{M}])(?<name>[\p{L}\s,-]{3,150}?|(?=\s))(?:(?=,?\s{1,3}ngày\s{0,3}\d)|,?\s{1,3}(?:năm\s{1,3})?(?<year>(?:19|20)\d{2})(?![\d/]))/gu,
);
/** A word that ends a law's name: the year then belongs to something else. */
const NOT_NAME = narrowToVietnamese(
  /(?<!\p{L})(?:trong|vào|từ|đến|hoàn thành|thực hiện|giai đoạn|nhiệm kỳ|kế hoạch|có hiệu lực|số)(?!\p{L})/iu,
);

/** Cheap look before the pattern: most paragraphs name no law. */
export function mayNameLaw(text: string): boolean {
  return text.includes('Luật') || text.includes('luật ') || text.includes('Pháp lệnh') || text.includes('Hiến pháp');
}

export function findNamedLaws(text: string): ReferenceMention[] {
  const found: ReferenceMention[] = [];
  if (!mayNameLaw(text)) return found;
  for (const match of text.matchAll(NAME)) {
    const { kind = '', name = '', year } = match.groups ?? {};
    if (NOT_NAME.test(name)) continue;
    const named = match.index + match[0].length;
    const dated = year === undefined ? readCitedDate(text, named) : null;
    if (year === undefined && dated?.date == null) continue;
    const parts = {
      type: kind === 'Pháp lệnh' ? 'PL' : kind === 'Hiến pháp' ? 'HP' : 'L',
      date: dated?.date ?? null,
      subject: name.trim() === '' ? null : foldBlanks(name.trim()),
      rule: 'named-law',
    };
    found.push(toReference(text, match.index, dated?.end ?? named, parts));
  }
  return found;
}
