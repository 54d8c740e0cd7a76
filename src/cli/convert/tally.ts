import { hasRecord } from '../../batch/outcome.ts';
import { STATUSES } from '../../document/source-error.ts';
import type { Status } from '../../document/source-error.ts';
import { nameStatus } from '../../report/statuses.ts';

/** What one finished document adds to the closing summary. */
export interface TallyEntry {
  readonly path: string;
  readonly status: Status;
  readonly tasks: number;
  readonly message: string | null;
  readonly code?: string | null;
  readonly isEarlier: boolean;
}

/** Counts for the summary; of the failures only the first few are kept, as a run may have a hundred thousand. */
export class Tally {
  documents = 0;
  tasks = 0;
  earlier = 0;
  failures = 0;
  /** Not read for trouble of the machine; they count as no document yet. */
  troubles = 0;
  /** Of those that failed: not there at all, which nobody would call damaged. */
  missing = 0;
  readonly byStatus = new Map<Status, number>();
  readonly firstFailures: TallyEntry[] = [];
  readonly #startedAt = performance.now();

  add(entry: TallyEntry): void {
    this.documents += 1;
    this.tasks += entry.tasks;
    if (entry.isEarlier) this.earlier += 1;
    if (entry.code === MISSING) this.missing += 1;
    else this.byStatus.set(entry.status, (this.byStatus.get(entry.status) ?? 0) + 1);
    if (hasRecord(entry.status)) return;
    this.failures += 1;
    if (this.firstFailures.length < MOST_FAILURES) this.firstFailures.push(entry);
  }

  get seconds(): number {
    return (performance.now() - this.#startedAt) / 1000;
  }

  /** "14 đọc được, 1 hỏng", in the order of the closed list. */
  describeStatuses(lang: 'vi' | 'en'): string {
    const found = STATUSES.filter((status) => this.byStatus.has(status));
    const counts = found.map((status) => `${this.byStatus.get(status) ?? 0} ${nameStatus(lang, status)}`);
    if (this.missing > 0) counts.push(`${this.missing} ${lang === 'vi' ? 'không tìm thấy' : 'not found'}`);
    return counts.join(', ');
  }
}

const MOST_FAILURES = 5;
const MISSING = 'open/not-found';
