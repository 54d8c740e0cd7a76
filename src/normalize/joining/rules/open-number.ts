import { type JoinRule } from '../joint.ts';

const OPEN_NUMBER = /(?<!\p{L})(?:ngày|tháng|năm|số)$/u;

/** "… hoàn thành trước ngày" ⏎ "10/10/2024": a day or number that the break parts from its word. */
export const openNumber: JoinRule = {
  name: 'open-number',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4 and II.3: ngày, số',
  accepts: ['hoàn thành trước ngày ⏎ 10/10/2024', 'theo Kế hoạch số ⏎ 12/KH-UBND'],
  refuses: ['hoàn thành ⏎ 10 công trình'],
  decide: ({ before, after }) => (OPEN_NUMBER.test(before) && /^\d/u.test(after) ? 'join' : null),
};
