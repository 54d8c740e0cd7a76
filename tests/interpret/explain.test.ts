import { describe, expect, it } from 'vitest';
import type { ExplainEvent } from '../../src/interpret/explain.ts';
import { convert } from '../../src/pipeline.ts';

const PLAN = `I. MỤC ĐÍCH
Nâng cao nhận thức của cán bộ về chuyển đổi số trên địa bàn.
II. NHIỆM VỤ
1. Phòng Nội vụ: Tổ chức lớp tập huấn tại Trung tâm Y tế huyện trước ngày 15/4/2026.
2. Phòng Tài chính: Rà soát kinh phí theo Quyết định có hiệu lực từ ngày 01/01/2025.
3. (Có danh sách kèm theo).
`;

async function explain(text: string): Promise<ExplainEvent[]> {
  const events: ExplainEvent[] = [];
  await convert(new TextEncoder().encode(text), { name: 'a.txt', explain: (event) => events.push(event) });
  return events;
}

describe('explain', () => {
  it('tells the rule and the words of what was taken', async () => {
    const events = await explain(PLAN);
    expect(events.filter((event) => event.rule.startsWith('task-signs/') && event.outcome === 'task')).toHaveLength(2);
    expect(events.find((event) => event.outcome.includes('2026-04-15'))?.text).toContain('15/4/2026');
  });

  it.each([
    ['a purpose is no task', 'task/other-role', 'Nâng cao nhận thức'],
    ['a bracket is no task', 'task/no-sentence', 'Có danh sách'],
    ['a place of meeting has no part', 'unit/refused/no-part', 'Trung tâm Y tế huyện'],
    ['the day of effect is no time', 'time/refused/effect-date', '01/01/2025'],
  ])('%s', async (_, rule, words) => {
    const refused = (await explain(PLAN)).filter((event) => event.rule === rule);
    expect(refused.map((event) => event.text).join('\n')).toContain(words);
  });

  it('is in the order of the text', async () => {
    const starts = (await explain(PLAN)).map((event) => event.span.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
});
