import { convert } from '../../src/pipeline.ts';
import type { PlanRecord } from '../../src/record/schema.ts';
import { createPhrases } from './phrases.ts';
import { createRandom } from './random.ts';

const TOPICS = [
  'chuyển đổi số',
  'an toàn giao thông',
  'phòng, chống đuối nước',
  'bảo vệ môi trường',
  'văn hóa đọc',
  'giảm nghèo bền vững',
  'phòng cháy, chữa cháy',
  'bình đẳng giới',
];
const PROVINCE_UNITS = [
  'Sở Y tế',
  'Sở Nội vụ',
  'Sở Tài chính',
  'Công an tỉnh',
  'UBND các xã, phường',
  'Các cơ quan, đơn vị, địa phương',
];
const COMMUNE_UNITS = [
  'Trạm Y tế xã',
  'Phòng Văn hóa - Xã hội',
  'Phòng Kinh tế',
  'Công an xã',
  'Các thôn, bản',
  'Đoàn Thanh niên xã',
];

/** The record of a plan with `count` tasks about several subjects; the same seed gives the same record. */
export async function makeRecord(seed: number, count: number, level: 'province' | 'commune'): Promise<PlanRecord> {
  const random = createRandom(seed);
  const phrases = TOPICS.map((topic) => createPhrases(random, topic));
  const isProvince = level === 'province';
  const head = isProvince
    ? 'ỦY BAN NHÂN DÂN\nTỈNH LAM GIANG\nSố: 158/KH-UBND'
    : `ỦY BAN NHÂN DÂN\nXÃ VÂN KHÊ\nSố: ${seed + 10}/KH-UBND`;
  const base = isProvince
    ? ''
    : 'Thực hiện Kế hoạch số 158/KH-UBND ngày 20/8/2025 của Ủy ban nhân dân tỉnh Lam Giang về công tác trọng tâm; UBND xã ban hành Kế hoạch như sau:\n\n';
  const lines = [
    `${head}\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n${isProvince ? 'Lam Giang' : 'Vân Khê'}, ngày ${isProvince ? '20 tháng 8' : '10 tháng 9'} năm 2025\n\nKẾ HOẠCH\nTriển khai công tác trọng tâm năm 2025\n\n${base}I. TỔ CHỨC THỰC HIỆN\n`,
  ];
  const units = isProvince ? PROVINCE_UNITS : COMMUNE_UNITS;
  const each = Math.ceil(count / units.length);
  let left = count;
  units.forEach((unit, index) => {
    lines.push(`${index + 1}. ${unit}\n`);
    for (let at = 0; at < each && left > 0; at += 1, left -= 1) {
      const action = random.pick(phrases).nextAction();
      lines.push(
        `- ${action.charAt(0).toUpperCase()}${action.slice(1)}, hoàn thành trước ngày ${random.integer(1, 28)}/${random.integer(10, 12)}/2025.\n`,
      );
    }
  });
  lines.push('Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n');
  const { record } = await convert(new TextEncoder().encode(lines.join('\n')), { name: `${level}-${seed}.txt` });
  return record;
}
