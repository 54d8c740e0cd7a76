import { matchSectionTitle } from '../../annotate/labels.ts';
import type { ReadBlock } from '../../annotate/reading.ts';
import { isCapitals } from '../header-lines.ts';
import { LONGEST_HEADING } from '../paragraph-parent.ts';
import { RANKS, UNNUMBERED_HEADING_RANK } from '../ranks.ts';
import type { OutlineState } from './state.ts';

/** "Tuần 1", "Giai đoạn 2", "Bước 3", "Đợt 1", "Vòng sơ khảo", "Ngày 15/11:". */
const STAGE_LABEL =
  /^(?:Tuần|TUẦN|Giai đoạn|GIAI ĐOẠN|Bước|BƯỚC|Đợt|ĐỢT|Tháng|THÁNG|Quý|QUÝ|Ngày|NGÀY)\s(?:thứ\s)?(?:\d|[IVX]{1,4}(?!\p{L})|nhất|hai|ba)/u;

/** A heading without a number: a known section title in capitals, "Tuần 1 (15-21/11): …", a short bold line. */
export function rankUnnumberedHeading(
  { stack, seenForms }: OutlineState,
  block: ReadBlock,
  isAttachment: boolean,
): number | null {
  const { text } = block;
  if (text.length > LONGEST_HEADING) return null;
  // the line below "PHỤ LỤC" is its title
  const top = stack.at(-1);
  if (top?.form === 'appendix' && top.node.children.length === 0) return null;
  if (
    isCapitals(text) &&
    text.length < 100 &&
    matchSectionTitle(text, block.reading.lexicon) &&
    !stack.some((open) => open.form === 'roman' && open.node.children.length === 0)
  ) {
    return seenForms.has('roman') && !isAttachment ? null : RANKS.roman;
  }
  if (STAGE_LABEL.test(text) && (/:$/u.test(text) || !/[.;]$/u.test(text))) return UNNUMBERED_HEADING_RANK;
  const isBoldTitle =
    block.style.bold === true &&
    !/[.;,”"]$/u.test(text) &&
    text.length < 120 &&
    !isCapitals(text) &&
    !/^[“"(]/u.test(text);
  return isBoldTitle && stack.length > 0 && !isAttachment ? UNNUMBERED_HEADING_RANK : null;
}
