import type { Segment } from '../../outline/segments.ts';
import { parsePlaceAndDate } from '../../annotate/times/index.ts';
import { claim, type HeaderDraft } from './header-draft.ts';

/** "Nà Lộc, ngày 10 tháng 02 năm 2026" (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4). */
export function readPlaceAndDate(draft: HeaderDraft, segment: Segment): void {
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
