import type { Diagnostic } from '../../document/diagnostic.ts';
import { foldPhrase } from '../../document/fold.ts';
import { toSourceSpan } from '../../document/source-document.ts';
import { findUninformed } from '../../lexicon/recipient-cover.ts';
import { findUnitFunctions } from '../../lexicon/unit-counterparts.ts';
import type { ReadDocument } from '../../annotate/reading.ts';
import type { ExtractedPlan } from '../interpret-plan.ts';

/**
 * Units that get work but no copy: no line of "Nơi nhận" names them or reaches them under a collective name (`findUninformed`, the
 * rule that comparisons ask too).
 */
export function checkRecipients(
  _document: ReadDocument,
  plan: Pick<ExtractedPlan, 'tasks' | 'footer' | 'describe'>,
): Diagnostic[] {
  const keyOf = (name: string, head?: string): string => foldPhrase(plan.describe(name, head).canonical);
  const recipients = plan.footer.recipients
    .filter((recipient) => recipient.archive !== true)
    .map(({ name }) => ({ name, key: keyOf(name) }));
  const units = plan.tasks.flatMap((task) =>
    task.units
      .filter((placed) => placed.role === 'lead' && !placed.unit.collective)
      .map((placed) => ({
        name: placed.unit.name,
        key: keyOf(placed.unit.name, placed.unit.head),
        functions: findUnitFunctions(plan.describe(placed.unit.name, placed.unit.head).canonical, null),
        placed,
      })),
  );
  return findUninformed(recipients, units, new Set()).map(({ placed }) => ({
    code: 'recipients/unit-not-informed',
    severity: 'info',
    args: { unit: placed.unit.name },
    span: toSourceSpan(placed.block, placed.unit.start, placed.unit.end),
  }));
}
