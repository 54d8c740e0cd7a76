import { type Reading } from '../../annotate/reading.ts';
import { GAP } from '../../annotate/tokens.ts';
import { foldWord } from '../../document/fold.ts';
import { holdsPhrase, isAfter, type WordRange } from './walk.ts';

const BY = foldWord('do');
const AND = foldWord('và');
/** "do đó", "do vậy". */
const NOT_BY = new Set(['đó', 'vậy'].map(foldWord));
const MOST_WORDS = 80;

/**
 * "do Trung ương Đoàn … chủ trì, phối hợp với Tổng cục Chính trị … phát động": who runs an event that the task is about
 * has no part in the task (docs/genre.md 5.4, construction 8). Word ranges that speak of such organisers.
 */
export function findOrganisers(reading: Reading, from: number, to: number): WordRange[] {
  const found: WordRange[] = [];
  for (let at = from; at < to; at += 1) {
    if (reading.keys[at] !== BY || reading.gaps[at] !== GAP.blank || NOT_BY.has(reading.keys[at + 1] ?? '')) continue;
    const reach = { from: at + 1, to: Math.min(to, at + MOST_WORDS) };
    if (holdsPhrase(reading, 'running', reach)) found.push({ from: at, to: findReturn(reading, at + 1, to) });
  }
  return found;
}

/** The task's own verbs come back after "… và gửi", ", báo cáo". */
function findReturn(reading: Reading, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const isJoined = reading.keys[at - 1] === AND || reading.gaps[at - 1] === GAP.comma;
    if (isJoined && isAfter(reading, 'reporting', at)) return at;
  }
  return to;
}
