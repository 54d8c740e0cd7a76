import type { Status } from '../../document/source-error.ts';
import type { QueueStatus, RunStatus } from '../../queue/status.ts';
import { nameStatus } from '../../report/statuses.ts';

type Lang = 'vi' | 'en';

export function describeQueue(status: QueueStatus, lang: Lang): string {
  const { waiting, underWay, delayed, failed, workers } = status;
  return lang === 'vi'
    ? `Hàng đợi: ${waiting} lô chờ, ${underWay} lô đang làm, ${delayed} lô đợi thử lại, ${failed} lô sắp chia đôi; ${workers} máy đang nhận việc.`
    : `Queue: ${waiting} waiting, ${underWay} under way, ${delayed} to be tried again, ${failed} to be halved; ${workers} workers.`;
}

/** What is done, how it ended, how fast, how long still. */
export function describeRun(status: RunStatus, lang: Lang): string[] {
  const { shards, doneShards, otherShards, documents, doneDocuments, tasks, statuses, rate, secondsLeft } = status;
  const counts = Object.entries(statuses).map(([name, count]) => `${nameStatus(lang, name as Status)}: ${count}`);
  const lines =
    lang === 'vi'
      ? [`Đã xong ${doneDocuments}/${documents} văn bản (${doneShards}/${shards} lô), ${tasks} nhiệm vụ.`]
      : [`${doneDocuments}/${documents} documents done (${doneShards}/${shards} shards), ${tasks} tasks.`];
  if (counts.length > 0) lines.push(`  ${counts.join(' · ')}`);
  if (rate !== null && secondsLeft !== null && secondsLeft > 0)
    lines.push(
      lang === 'vi'
        ? `  ${rate.toFixed(1)} văn bản/giây, còn khoảng ${spell(secondsLeft)}.`
        : `  ${rate.toFixed(1)} documents/s, about ${spell(secondsLeft)} left.`,
    );
  if (otherShards > 0)
    lines.push(
      lang === 'vi'
        ? `  Còn kết quả của ${otherShards} lô từ danh sách gửi trước, không tính vào đây; submit --prune xóa chúng.`
        : `  Results of ${otherShards} shards of earlier lists are still there and do not count; submit --prune takes them away.`,
    );
  return lines;
}

/** "1:05:09" */
function spell(seconds: number): string {
  const pad = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return `${Math.floor(seconds / 3600)}:${pad((seconds / 60) % 60)}:${pad(seconds % 60)}`;
}
