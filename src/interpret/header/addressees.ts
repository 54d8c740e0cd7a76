import { BULLETS, END_MARKS, trimEndOf, trimStartOf } from '../../document/trim.ts';
import type { Segment } from '../../outline/segments.ts';
import { claim, type HeaderDraft } from './header-draft.ts';

/** "Đồng chí Bí thư tỉnh ủy …", "Các đồng chí Bộ trưởng": how a post is addressed is no part of its name. */
const COMRADE =
  /^(?:Các đ|Đ)ồng chí(?=\s(?:Bí thư|Phó Bí thư|Chủ tịch|Phó Chủ tịch|Bộ trưởng|Thứ trưởng|Thủ trưởng|Giám đốc|Trưởng|Chánh)(?!\p{L}))\s/u;

const LABEL = /^Kính gửi\s?:?\s*|^(?:[\p{Lu}\s,]{5,80}\s)?điện\s?:\s*/iu;
const BULLET = /^[-–•+*]/u;

/** The words of "Kính gửi:", "THỦ TƯỚNG CHÍNH PHỦ điện:" without the label. */
export function withoutLabel(text: string): string {
  return text.replace(LABEL, '');
}

/** A line of those written to: a name, several between semicolons, or the rest of the name above it. */
export function readAddressee(draft: HeaderDraft, segment: Segment, text: string, previous: string | null): void {
  claim(draft, 'addressees', segment.span);
  const last = draft.addressees.at(-1);
  const goesOn = last !== undefined && previous !== null && goesOnName(previous, text);
  for (const [index, part] of text.split(';').entries()) {
    const name = trimEndOf(trimStartOf(part, BULLETS), END_MARKS).replace(COMRADE, '');
    if (name === '') continue;
    if (index > 0 || !goesOn) draft.addressees.push(name);
    else draft.addressees[draft.addressees.length - 1] = `${last}${previous.endsWith(',') ? ',' : ''} ${name}`;
  }
}

/**
 * "- Các cơ quan tham mưu, giúp việc" ⏎ "Đảng ủy xã An Bình,": below a bullet that no mark ends;
 * "- Hiệu trưởng các trường: Thanh Hà," ⏎ "- Cổ Lũng và Suối Mơ;": a list behind a colon goes on over a comma.
 */
function goesOnName(previous: string, text: string): boolean {
  if (previous.endsWith(',') && /:\s\S/u.test(previous)) return true;
  return BULLET.test(previous) && !BULLET.test(text) && trimEndOf(previous, END_MARKS) === previous;
}
