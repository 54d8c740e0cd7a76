import { CLOSING_OPENERS } from '../lexicon/plan-openings.ts';

const CLOSING = new RegExp(`^(?:${CLOSING_OPENERS.join('|')})(?![\\p{L}])`, 'u');
const ASKS_BODIES = /^.{0,80}(?:yêu cầu|đề nghị|giao) (?:các|Thủ trưởng|Giám đốc|Quý)/u;
const ASKING = /(?:yêu cầu|đề nghị)\s/u;
const CARRYING_OUT = /triển khai|thực hiện|nghiêm túc/gu;
/** Characters between who is asked and the carrying out; and from there to the end. */
const [FARTHEST_ASKING, LONGEST_REST] = [200, 120];

/** "Trên đây là Kế hoạch …; đề nghị các cơ quan … triển khai thực hiện./." (DOMAIN 3.3, last rows). */
export function isClosingText(text: string): boolean {
  if (CLOSING.test(text)) return true;
  if (text.length >= 900 || text.endsWith(':')) return false;
  const last = text.length > 400 ? text.slice(-400) : text;
  return ASKS_BODIES.test(last) || endsInAsking(last);
}

/** "… đề nghị các cơ quan … triển khai thực hiện." In steps, as one pattern would try every pair of the two words. */
function endsInAsking(text: string): boolean {
  const from = Math.max(text.lastIndexOf(';') + 1, text.length - LONGEST_REST);
  for (const { 0: words, index } of text.matchAll(CARRYING_OUT)) {
    if (index + words.length < from) continue;
    if (ASKING.test(text.slice(Math.max(0, index - FARTHEST_ASKING - 'đề nghị '.length), index))) return true;
  }
  return false;
}
