import type { Diagnostic } from '../../document/diagnostic.ts';
import type { ReadDocument } from '../../annotate/reading.ts';
import type { ExtractedPlan } from '../interpret-plan.ts';
import { checkHeader } from './header.ts';
import { checkOutlineReferences } from './outline-references.ts';
import { checkRecipients } from './recipients.ts';
import { checkResidue } from './residue.ts';
import { checkTimes } from './times.ts';

type Found = Omit<ExtractedPlan, 'diagnostics'>;
type Check = (document: ReadDocument, plan: Found) => Diagnostic[];

/** What a careful clerk would notice, in the order it is told. Checks only look; nothing they find changes a value. */
const CHECKS: readonly Check[] = [checkHeader, checkTimes, checkOutlineReferences, checkRecipients, checkResidue];

export function checkPlan(document: ReadDocument, plan: Found): Diagnostic[] {
  return CHECKS.flatMap((check) => check(document, plan));
}
