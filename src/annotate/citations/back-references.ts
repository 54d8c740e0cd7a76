import { DOCUMENT_TYPE_SOURCE, findTypeByName } from '../../lexicon/document-types.ts';
import { NOT_AFTER_WORD, NOT_BEFORE_WORD } from '../../document/text-boundary.ts';

/** A later mention without a full number: "Kế hoạch này", "Quyết định nêu trên", "Nghị quyết 80", "văn bản trên". */
export interface BackReference {
  readonly start: number;
  readonly end: number;
  readonly kind: 'this' | 'above' | 'short';
  readonly type: string | null;
  /** "80" of "Nghị quyết 80"; null for the others. */
  readonly number: string | null;
}

const BACK_REFERENCE = new RegExp(
  String.raw`${NOT_AFTER_WORD}(?<name>${DOCUMENT_TYPE_SOURCE})\s{1,3}(?:(?<above>(?:được\s)?(?:nêu|nói|dẫn)\s{1,2}trên|trên(?=\s{0,2}[,;.]|$))|(?<this>này)|(?:số\s{1,3})?(?<short>\d{1,4})(?!\s{0,3}[-–/.,]\s{0,3}[\d\p{Lu}]|\s{0,2}%|\s(?:năm|tháng|ngày|đơn|dự|nhiệm|chỉ|bản|điểm)))${NOT_BEFORE_WORD}`,
  'giu',
);
const HAS_TYPE = /này|trên|\d/u;

export function findBackReferences(text: string): BackReference[] {
  if (!HAS_TYPE.test(text)) return [];
  const found: BackReference[] = [];
  for (const match of text.matchAll(BACK_REFERENCE)) {
    const { name = '', above, this: own, short } = match.groups ?? {};
    // "Đề án 06" and "dự án 3" are names, "công văn 5" hardly one
    if (short !== undefined && !/^(?:Nghị|Quyết|Kế|Chỉ|Luật|Thông|Hướng|Chương)/u.test(name)) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      kind: own !== undefined ? 'this' : above !== undefined ? 'above' : 'short',
      type: findTypeByName(name)?.code ?? null,
      number: short ?? null,
    });
  }
  return found;
}
