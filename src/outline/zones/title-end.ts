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
    if (belowRules.has(block) && !NOTE.test(block.text) && endsTitle(block, i > from)) return i;
    if (i > from && (isFieldLine(block) || (length > 0 && isHeading(block, blocks[i - 1])))) return i;
    if (i === from && isTitleDespiteOpening(block, belowNote(blocks, i))) {
      length += block.text.length;
      continue;
    }
    if (isBodyStart(block, true) || kind === 'recipients' || kind === 'signing') return i;
    length += block.text.length;
    if (i - from >= 8 || length > 900) return i;
    if (i > from && /[.:]$/u.test(block.text) && block.text.length > 90 && !isCapitals(block.text)) return i;
  }
  return Math.max(from, blocks.length);
}

const NOTE = /^\([^()]{5,300}\)$/u;

/** The block below; of a title with its note ("(Ban hành kèm theo Nghị quyết số …)") that below the note. */
function belowNote(blocks: readonly ReadBlock[], at: number): ReadBlock | undefined {
  const next = blocks[at + 1];
  return next && NOTE.test(next.text.trim()) ? blocks[at + 2] : next;
}

const CITES = /(?<!\p{L})(?:số\s?:?\s?\d|ngày\s\d)/u;

/**
 * "Triển khai cài đặt, đào tạo …", "Thực hiện Nghị quyết …" right below the type are its title unless they end as a sentence;
 * one that cites a number is the title where the bases or the first heading stand below it (plans that carry out a directive). */
function isTitleDespiteOpening(block: ReadBlock, next: ReadBlock | undefined): boolean {
  const { text } = block;
  if (block.cell || text.length >= 420 || findMarkers(text).length > 0) return false;
  if (!OPENER.test(text) || /[;:.,]$/u.test(text)) return false;
  return !CITES.test(text) || (next !== undefined && !next.cell && isBodyStart(next, true));
}

/** Below the rule that closes the subject; where the rule stands right below the type's name, only a sentence of the body ends it. */
function endsTitle({ text }: ReadBlock, hasTitle: boolean): boolean {
  return (hasTitle && !isCapitals(text)) || /[:;.]$/u.test(text) || OPENER.test(text);
}

/** "PHÂN CÔNG NHIỆM VỤ" below a title in small letters: a section's title, as a title keeps its letters to its end. */
function isHeading({ text, reading }: ReadBlock, above: ReadBlock | undefined): boolean {
  const isOther = above !== undefined && !isCapitals(above.text) && isCapitals(text);
  return isOther && text.length < 60 && matchSectionTitle(text, reading.lexicon) !== null;
}

/** A title ends in no full stop: "UBND xã trân trọng kính mời: Trưởng các bản." is a sentence. */
const SENTENCE = /\p{L}:\s[^:]{2,180}\.$/u;

/** "Thời gian bắt đầu: 08 giờ 00", "Thành phần tham dự: …", "Sở Xây dựng cấp cho:": lines of a form that has no sections. */
function isFieldLine({ text, reading }: ReadBlock): boolean {
  if (isCapitals(text) || text.length > 200) return false;
  return readPropertyLine(text, reading.lexicon) !== null || /\p{L}:$/u.test(text) || SENTENCE.test(text);
}
