import type { Tally } from './tally.ts';

const LOCALES = { vi: 'vi-VN', en: 'en-GB' } as const;

/** The closing lines on stderr: how many, how they ended, where the results are, what to look at first. */
export function summarize(tally: Tally, lang: 'vi' | 'en', folder: string | undefined): string[] {
  const count = (value: number, digits = 0): string =>
    value.toLocaleString(LOCALES[lang], { maximumFractionDigits: digits });
  const { documents, tasks, earlier, seconds } = tally;
  const rate = count((documents - earlier) / Math.max(seconds, 0.001), 1);
  const lines =
    lang === 'vi'
      ? [
          `Xong ${count(documents)} văn bản: ${tally.describeStatuses(lang)}; ${count(tasks)} nhiệm vụ.`,
          `Hết ${count(seconds, 1)} giây (${rate} văn bản/giây)${earlier > 0 ? `; ${count(earlier)} văn bản đã xong từ lần chạy trước` : ''}.`,
        ]
      : [
          `Done: ${count(documents)} documents (${tally.describeStatuses(lang)}); ${count(tasks)} tasks.`,
          `It took ${count(seconds, 1)} s (${rate} documents/s)${earlier > 0 ? `; ${count(earlier)} were done by an earlier run` : ''}.`,
        ];
  if (tally.troubles > 0)
    lines.push(
      lang === 'vi'
        ? `${count(tally.troubles)} văn bản chưa đọc được vì máy gặp trục trặc: chạy lại đúng lệnh này.`
        : `${count(tally.troubles)} documents are still to be read, the machine was in trouble: run the same command again.`,
    );
  if (folder !== undefined) lines.push(lang === 'vi' ? `Kết quả: ${folder}` : `Results: ${folder}`);
  return [...lines, ...listFailures(tally, lang)];
}

/** Up to so many documents fit on a screen. */
const FEW = 20;

function listFailures(tally: Tally, lang: 'vi' | 'en'): string[] {
  // Of a few documents the sentences still stand right above.
  if (tally.failures === 0 || tally.documents <= FEW) return [];
  const rest = tally.failures - tally.firstFailures.length;
  const lines = tally.firstFailures.map(({ path, message }) => `  ${path}: ${message ?? ''}`);
  if (rest > 0) lines.push(lang === 'vi' ? `  … và ${rest} văn bản khác` : `  … and ${rest} more`);
  return [lang === 'vi' ? 'Nên xem trước tiên:' : 'Look at these first:', ...lines];
}
