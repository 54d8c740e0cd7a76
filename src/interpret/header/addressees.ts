import { BULLETS, END_MARKS, trimEndOf, trimStartOf } from '../../document/trim.ts';
import type { Segment } from '../../outline/segments.ts';
import { claim, type HeaderDraft } from './header-draft.ts';

const LABEL = /^(?:Đồng )?Kính gửi\s?:?\s*|^(?:[\p{Lu}\s,]{5,80}\s)?điện\s?:\s*/iu;
const BULLET = /^[-–•+*]/u;
/** "- Các sở: Nội vụ, Y tế; Xây dựng, Tài chính;": what stands behind the colon of an item is one list, whatever parts it. */
const LIST = /^(?:[-–•+*]\s{0,2})?Các\s[^:;]{2,40}:\s/u;

/** The words of "Kính gửi:", "THỦ TƯỚNG CHÍNH PHỦ điện:" without the label. */
export function withoutLabel(text: string): string {
  return text.replace(LABEL, '');
}

/** A line of those written to: a name, several between semicolons, or the rest of the name above it. */
export function readAddressee(draft: HeaderDraft, segment: Segment, text: string, previous: string | null): void {
  claim(draft, 'addressees', segment.span);
  const last = draft.addressees.at(-1);
  const goesOn = last !== undefined && previous !== null && goesOnName(previous, text);
  const isOneList = goesOn ? BULLET.test(previous) && LIST.test(last) : BULLET.test(text) && LIST.test(text);
  const parts = isOneList ? [text] : text.split(';');
  for (const [index, part] of parts.entries()) {
    const name = trimEndOf(trimStartOf(part, BULLETS), END_MARKS);
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
