import type { PlanSource, SourceBlock, TextBlock } from '../fixtures/plan-source.ts';
import type { Random } from './random.ts';

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * What recognition does to a copy: l and I taken for each other in Roman numbers, words without their tone mark.
 * The answer stays right: units, times, numbers and the first words of each paragraph are left alone.
 */
export function addNoise(plan: PlanSource, random: Random, toneLoss: number): PlanSource {
  return { ...plan, blocks: plan.blocks.map((block) => roughen(block, random, toneLoss)), attachment: null };
}

function roughen(block: SourceBlock, random: Random, toneLoss: number): SourceBlock {
  if (block.kind === 'table') return block;
  return { ...block, marker: roughenMarker(block, random), text: loseTones(block, random, toneLoss) };
}

function roughenMarker(block: TextBlock, random: Random): string | null {
  if (block.marker === null || !/^I{2,3}[.-]/.test(block.marker) || !random.chance(0.5)) return block.marker;
  return block.marker.replace('III', 'Ill').replace(/^II(?=[.-])/, 'Il');
}

function loseTones(block: TextBlock, random: Random, toneLoss: number): string {
  const anchor = block.task ? block.text.toLowerCase().indexOf(block.task.anchorFrom.toLowerCase()) : 0;
  const safe = block.task?.units?.flatMap(([name]) => name.toLowerCase().split(' ')) ?? [];
  let at = 0;
  return block.text.replace(/[\p{L}\p{M}]+/gu, (word, offset: number) => {
    at += 1;
    const kept =
      at < 12 ||
      (offset >= anchor && offset < anchor + 60) ||
      safe.includes(word.toLowerCase()) ||
      /^(?:ngày|tháng|năm|quý|tuần|từ|đến|trước|hết|đầu|chậm|nhất|thời|gian|xong)$/iu.test(word);
    return kept || /^\p{Lu}/u.test(word) || !random.chance(toneLoss)
      ? word
      : word.normalize('NFD').replace(TONES, '').normalize('NFC');
  });
}
