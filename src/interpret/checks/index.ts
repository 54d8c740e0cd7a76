import type { Diagnostic } from '../../document/diagnostic.ts';
import type { ExtractedPlan } from '../interpret-plan.ts';
import { checkHeader } from './header.ts';
import { checkRecipients } from './recipients.ts';
import { checkTimes } from './times.ts';

/** What a careful clerk would notice, in the order it is told. Checks only look; nothing they find changes a value. */
export function checkPlan(plan: Omit<ExtractedPlan, 'diagnostics'>): Diagnostic[] {
  return [checkHeader, checkTimes, checkRecipients].flatMap((check) => check(plan));
}
