import type { Diagnostic } from '../../document/diagnostic.ts';
import { toSourceSpan } from '../../document/source-document.ts';
import type { ExtractedPlan } from '../interpret-plan.ts';

/** An end before its start, a last day before the document was issued, a weekday that is not that day's. */
export function checkTimes(plan: Pick<ExtractedPlan, 'tasks' | 'header'>): Diagnostic[] {
  const issued = plan.header.issued?.from ?? null;
  const found: Diagnostic[] = [];
  const seen = new Set<string>();
  for (const task of plan.tasks) {
    for (const { time, block } of task.times) {
      const span = toSourceSpan(block, time.start, time.end);
      const add = (code: string, args: Record<string, string>): void => {
        const key = `${code} ${String(span.start)}`;
        if (seen.has(key)) return;
        seen.add(key);
        found.push({ code, severity: 'warning', args, span });
      };
      if (time.from !== null && time.to !== null && time.to < time.from)
        add('time/end-before-start', { from: time.from, to: time.to });
      else if (issued !== null && time.to !== null && time.to < issued)
        add('time/before-issue', { to: time.to, issued });
      if (time.weekdayMismatch) add('time/weekday-mismatch', { raw: time.raw });
    }
  }
  return found;
}
