import { type Reading } from '../../annotate/reading.ts';
import { GAP } from '../../annotate/tokens.ts';
import { foldPhrase, foldWord } from '../../document/fold.ts';
import { isAfter, type WordRange } from './walk.ts';

const BY = foldWord('do');
const AND = foldWord('và');
/** "do đó", "do vậy"; "do cơ quan mình quản lý" speaks of the subject itself. */
const NOT_BY = new Set(['đó', 'vậy'].map(foldWord));
const OWN = new Set(
  ['cơ quan mình', 'đơn vị mình', 'ngành mình', 'địa phương mình', 'đơn vị quản', 'địa phương quản', 'ngành quản'].map(
    foldPhrase,
  ),
);
const MOST_WORDS = 80;

/**
 * "do Trung ương Đoàn … chủ trì, phối hợp với Tổng cục Chính trị … phát động": who runs an event that the task is about
 * has no part in the task (docs/genre.md 5.4, construction 8). Word ranges that speak of such organisers.
 */
export function findOrganisers(reading: Reading, from: number, to: number): WordRange[] {
  const found: WordRange[] = [];
  for (let at = from; at < to; at += 1) {
    if (reading.keys[at] !== BY || reading.gaps[at] !== GAP.blank || isOwn(reading, at + 1)) continue;
    const reach = Math.min(to, at + MOST_WORDS);
    if (runs(reading, at + 1, reach)) found.push({ from: at, to: findReturn(reading, at + 1, to) });
  }
  return found;
}

function isOwn(reading: Reading, at: number): boolean {
  const three = reading.keys.slice(at, at + 3).join(' ');
  const two = reading.keys.slice(at, at + 2).join(' ');
  return NOT_BY.has(reading.keys[at] ?? '') || OWN.has(three) || OWN.has(two);
}

function runs(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isAfter(reading, 'running', at)) return true;
  return false;
}

/** The task's own verbs come back after "… và gửi", ", báo cáo". */
function findReturn(reading: Reading, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const isJoined = reading.keys[at - 1] === AND || reading.gaps[at - 1] === GAP.comma;
    if (
      isJoined &&
      (isAfter(reading, 'reporting', at) || isAfter(reading, 'advising', at) || isAfter(reading, 'serving', at))
    )
      return at;
  }
  return to;
}
