import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './command.ts';

export interface DocumentOptions {
  readonly count: number;
  /** One document in so many is a plan of fixtures/plans; the others are short. */
  readonly fixtureEvery: number;
}

/** Writes `in/000/0.txt` and so on below `folder`, a thousand in a folder, no two with the same bytes. */
export function writeDocuments(folder: string, { count, fixtureEvery }: DocumentOptions): void {
  const plans = join(ROOT, 'fixtures', 'plans');
  const texts = readdirSync(plans)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(plans, name), 'utf8'));
  for (let index = 0; index < count; index += 1) {
    const part = join(folder, 'in', String(Math.floor(index / 1000)).padStart(4, '0'));
    if (index % 1000 === 0) mkdirSync(part, { recursive: true });
    const fixture = texts[Math.floor(index / fixtureEvery) % texts.length] ?? '';
    const text = index % fixtureEvery === 0 ? `${fixture}\n${index}\n` : writeShortPlan(index);
    writeFileSync(join(part, `${index}.txt`), text);
  }
}

function writeShortPlan(serial: number): string {
  const day = String((serial % 27) + 1).padStart(2, '0');
  return [
    'ỦY BAN NHÂN DÂN',
    'XÃ BÌNH MINH',
    `Số: ${serial}/KH-UBND`,
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    `Bình Minh, ngày ${day} tháng 3 năm 2026`,
    '',
    'KẾ HOẠCH',
    `Tổ chức Ngày hội đọc sách lần thứ ${(serial % 40) + 1} năm 2026`,
    '',
    'I. MỤC ĐÍCH, YÊU CẦU',
    '1. Nâng cao văn hóa đọc trong nhân dân.',
    'II. TỔ CHỨC THỰC HIỆN',
    `1. Phòng Văn hóa - Xã hội: Chủ trì, phối hợp với các trường học tổ chức ngày hội trước ngày ${day}/4/2026.`,
    '2. Đoàn Thanh niên xã: Vận động đoàn viên quyên góp sách.',
    '',
    'Nơi nhận:',
    '- Như mục II;',
    '- Lưu: VT.',
    'TM. ỦY BAN NHÂN DÂN',
    'CHỦ TỊCH',
    '',
    'Trần Văn Mẫu',
    '',
  ].join('\n');
}
