import { CLOSING_OPENERS } from '../lexicon/plan-openings.ts';

const CLOSING = new RegExp(`^(?:${CLOSING_OPENERS.join('|')})(?![\\p{L}])`, 'u');
const LAST_WORDS =
  /(?:yêu cầu|đề nghị)\s.{0,200}?(?:triển khai|thực hiện|nghiêm túc)[^;]{0,120}$|^.{0,80}(?:yêu cầu|đề nghị|giao) (?:các|Thủ trưởng|Giám đốc|Quý)/u;

/** "Trên đây là Kế hoạch …; đề nghị các cơ quan … triển khai thực hiện./." (DOMAIN 3.3, last rows). */
export function isClosingText(text: string): boolean {
  return (
    CLOSING.test(text) ||
    (text.length < 900 && LAST_WORDS.test(text.length > 400 ? text.slice(-400) : text) && !/:$/u.test(text))
  );
}
