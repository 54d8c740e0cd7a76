import { endsIn } from '../../document/trim.ts';
import { contentOf, lastSentenceOf, type OutlineNode } from '../../outline/outline-node.ts';
import { isAfter, offsetOf, wordsOf } from '../clauses/walk.ts';
import { timesOfNode, type PlacedTime, type TimesOfBlocks } from '../times/placed-times.ts';
import type { TaskDraft } from './task-draft.ts';

const STAGE = /^(?:Tuần|Giai đoạn|Bước|Đợt|Tháng|Quý|Ngày|Buổi)\s/iu;
/** "B. NỘI DUNG CẢI CÁCH NĂM 2024-2025": what stands below is not done over the time of the section that this is a part of. */
const OF_A_YEAR = /(?<!\p{L})năm\s\d{4}(?:\s?[-–]\s?\d{4})?[.:]?\s*$/iu;

/** Times that stand above tasks that have none of their own: "Tuần 2 (22-28/11): …", a heading or lead-in that ends in a colon. */
export function inheritStageTimes(tasks: readonly TaskDraft[], times: TimesOfBlocks): void {
  for (const task of tasks) {
    if (task.times.length > 0) continue;
    for (let node: OutlineNode | null = task.node; node; node = node.parent) {
      if (node !== task.node && OF_A_YEAR.test(contentOf(node))) break;
      const found = node.parent && isStage(node.parent) ? timesOfStage(node.parent, times) : [];
      task.times.push(...found);
      if (found.length > 0) break;
    }
  }
}

/** "Hoàn thành đề án trước ngày 20/10/2026. Trong đó chú ý một số nội dung sau:": the day is that of the sentence, not of the list. */
function timesOfStage(node: OutlineNode, times: TimesOfBlocks): readonly PlacedTime[] {
  const found = timesOfNode(times, node, true);
  const content = contentOf(node);
  if (found.length === 0 || STAGE.test(content) || !endsIn(content, ':')) return found;
  const from = Math.max(lastSentenceOf(node).start, askedFrom(node));
  return found.filter(({ time }) => time.start >= from);
}

/** "Để hoàn thành công trình trước ngày 30/11/2026, yêu cầu các đơn vị:": a day of the purpose; where what is asked begins. */
function askedFrom({ block: { reading }, content }: OutlineNode): number {
  const { from, to } = wordsOf(reading, content);
  if (!isAfter(reading, 'purpose', from)) return content.start;
  for (let at = from + 1; at < to; at += 1) if (isAfter(reading, 'asking', at)) return offsetOf(reading, at);
  return content.start;
}

/** "4. Công tác chuẩn bị (từ ngày 01/12 đến ngày 15/12/2025)": a title that closes with a time in brackets. */
const BRACKET_END =
  /\((?:từ|trong|trước|tháng|quý|ngày|tuần|dự kiến|hoàn thành|xong|thời gian)\s[^()]{2,60}\)[.:]?\s*$/iu;

function isStage(node: OutlineNode): boolean {
  const content = contentOf(node);
  return STAGE.test(content) || endsIn(content, ':') || (node.heading !== null && BRACKET_END.test(content));
}
