import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

export interface CliResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command line, as a user's shell would. */
export function runKehoach(
  args: readonly string[],
  options: { input?: string; cwd?: string; env?: NodeJS.ProcessEnv } = {},
): CliResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    ...options,
  });
  return { status, stdout, stderr };
}

/** A plan of our own, small and whole; `serial` makes its bytes its own. */
export function writePlan(serial: number): string {
  return [
    'ỦY BAN NHÂN DÂN',
    'XÃ BÌNH MINH',
    `Số: ${serial}/KH-UBND`,
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Bình Minh, ngày 05 tháng 3 năm 2026',
    '',
    'KẾ HOẠCH',
    'Tổ chức Ngày hội đọc sách năm 2026',
    '',
    'I. MỤC ĐÍCH, YÊU CẦU',
    '1. Nâng cao văn hóa đọc trong nhân dân.',
    'II. TỔ CHỨC THỰC HIỆN',
    '1. Phòng Văn hóa - Xã hội: Chủ trì, phối hợp với các trường học tổ chức ngày hội trước ngày 20/4/2026.',
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
