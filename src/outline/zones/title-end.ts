import { endsIn } from '../../document/trim.ts';
import { matchSectionTitle, readPropertyLine } from '../../annotate/labels.ts';
import type { ReadBlock } from '../../annotate/reading.ts';
import { classifyHeaderLine, isCapitals } from '../header-lines.ts';
import { findMarkers } from '../line-rules/index.ts';
import { findAddresseesEnd } from './addressees-end.ts';
import { isBodyStart, OPENER } from './body-start.ts';

/** Title lines run until the bases, the first heading or a long sentence; decisions add the authority in capitals. */
export function findTitleEnd(blocks: readonly ReadBlock[], from: number, belowRules: ReadonlySet<ReadBlock>): number {
  let length = 0;
  for (const [i, block] of blocks.entries()) {
    if (i < from) continue;
    const kind = classifyHeaderLine(block.text);
    if (kind === 'addressee') return findAddresseesEnd(blocks, i);
    if (kind !== null && kind !== 'signing' && kind !== 'recipients') continue;
    if (belowRules.has(block) && endsTitle(block, i > from)) return i;
    if (i > from && (isFieldLine(block) || (length > 0 && isHeading(block, blocks[i - 1])))) return i;
    const isTitle = i === from && isTitleDespiteOpening(block);
    if (!isTitle && (kind !== null || isBodyStart(block, true))) return i;
    length += block.text.length;
    if (i - from >= 8 || length > 900) return i;
  }
  return Math.max(from, blocks.length);
}

/** "Triển khai cài đặt, đào tạo …", "Thực hiện Nghị quyết …" right below the type are its title unless they end as a sentence. */
function isTitleDespiteOpening(block: ReadBlock): boolean {
  const { text } = block;
  if (block.cell || text.length >= 420 || findMarkers(text).length > 0) return false;
  return OPENER.test(text) && !endsIn(text, ';:.,');
}

/** Below the rule that closes the subject; where the rule stands right below the type's name, only a sentence of the body ends it. */
function endsTitle({ text }: ReadBlock, hasTitle: boolean): boolean {
  return (hasTitle && !isCapitals(text)) || endsIn(text, ':;.') || OPENER.test(text);
}

/** "PHÂN CÔNG NHIỆM VỤ" below a title in small letters: a section's title, as a title keeps its letters to its end. */
function isHeading({ text, reading }: ReadBlock, above: ReadBlock | undefined): boolean {
  const isOther = above !== undefined && !isCapitals(above.text) && isCapitals(text);
  return isOther && text.length < 60 && matchSectionTitle(text, reading.lexicon) !== null;
}

/** A title ends in no full stop: "UBND xã trân trọng kính mời: Trưởng các bản." is a sentence (NĐ 30/2020/NĐ-CP, Phụ lục III, mẫu 1.7: giấy mời). */
const SENTENCE = /\p{L}:\s[^:]{2,180}\.$/u;

/** "Thời gian bắt đầu: 08 giờ 00", "Thành phần tham dự: …", "Sở Xây dựng cấp cho:": lines of a form that has no sections. */
function isFieldLine({ text, reading }: ReadBlock): boolean {
  if (isCapitals(text) || text.length > 200) return false;
  return readPropertyLine(text, reading.lexicon) !== null || endsIn(text, ':') || SENTENCE.test(text);
}
