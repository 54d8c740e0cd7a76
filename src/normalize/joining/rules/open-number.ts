import { type JoinRule } from '../joint.ts';

const OPEN_NUMBER = /(?<!\p{L})(?:ngày|tháng|năm|số)$/u;
const OPEN_SYMBOL = /\d\/(?:\d{4}\/)?(?:\p{Lu}|Tr){1,8}-$/u;

/** "… hoàn thành trước ngày" ⏎ "10/10/2024", "Kế hoạch số 12/KH-" ⏎ "UBND).": a day or number that the break parts. */
export const openNumber: JoinRule = {
  name: 'open-number',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4 and II.3: ngày, số',
  accepts: [
    'hoàn thành trước ngày ⏎ 10/10/2024',
    'theo Kế hoạch số ⏎ 12/KH-UBND',
    '(sau đây gọi là Kế hoạch số 12/KH- ⏎ UBND).',
  ],
  refuses: ['hoàn thành ⏎ 10 công trình', '[header] Số: 12/KH- ⏎ UBND XÃ AN BÌNH'],
  decide: ({ before, after, inHeader }) => {
    const goesOn = /^\d/u.test(after)
      ? OPEN_NUMBER.test(before)
      : !inHeader && OPEN_SYMBOL.test(before) && /^\p{Lu}/u.test(after);
    return goesOn ? 'join' : null;
  },
};
