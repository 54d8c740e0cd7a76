/** Words after an expression that leave its end open or make it recur. */
import { narrowToVietnamese } from '../../../document/vietnamese-pattern.ts';

const OPEN_AFTER = narrowToVietnamese(
  /^\s{0,3},?\s{0,2}(?:và\s{1,2}(?:(?:trong\s)?(?:các|những)\s{1,2})?(?:(?:năm|tháng|quý)\s{1,2}(?:tiếp theo|sau|kế tiếp)|tiếp theo(?!\s*\p{L}))|trở\s{1,2}(?:đi|về sau)|(?:cho\s{1,2})?đến\s{1,2}(?:khi|hết\s(?:đợt|chiến dịch)|lúc)(?!\p{L})|cho\s{1,2}đến\s{1,2}nay)/iu,
);
const RECURS_AFTER = narrowToVietnamese(
  /^\s{0,3}(?:của\s{1,2}|,\s?)?(?:tháng\s(?:đầu|cuối)\squý,?\s?)?(?:hằng|hàng|mỗi)\s{1,2}(?:năm|tháng|quý|tuần)(?!\p{L})/iu,
);

export interface Follow {
  /** "và các năm tiếp theo", "trở đi", "đến khi …". */
  readonly isOpen: boolean;
  /** "hằng năm" right after the expression. */
  readonly recurs: boolean;
  readonly length: number;
}

/** What follows the expression: "trở đi", "và các năm tiếp theo"; "hằng năm". */
export function readFollow(after: string): Follow {
  const open = OPEN_AFTER.exec(after);
  const recurs = RECURS_AFTER.exec(after);
  return { isOpen: open !== null, recurs: recurs !== null, length: recurs?.[0].length ?? open?.[0].length ?? 0 };
}
