import type { Diagnostic } from '../../document/diagnostic.ts';
import { foldPhrase } from '../../document/fold.ts';
import { toSourceSpan } from '../../document/source-document.ts';
import { findUninformed, namesInLine, namesRecipients } from '../../lexicon/units/recipient-cover.ts';
import { findUnitFunctions } from '../../lexicon/units/unit-counterparts.ts';
import type { PlacedUnit } from '../leads/lead.ts';
import type { ExtractedPlan } from '../interpret-plan.ts';

/**
 * Units that get work but no copy: no line of "Nơi nhận" names them or reaches them under a collective name (`findUninformed`, the
 * rule that comparisons ask too).
 */
export function checkRecipients(plan: Pick<ExtractedPlan, 'tasks' | 'footer' | 'describe'>): Diagnostic[] {
  const lines = plan.footer.recipients
    .filter((recipient) => recipient.archive !== true)
    .flatMap((recipient) => namesInLine(recipient.name).map((name) => ({ name })));
  // before anybody is described for nothing
  if (!namesRecipients(lines)) return [];
  const recipients = lines.map(({ name }) => ({
    name,
    get key() {
      return foldPhrase(plan.describe(name).canonical);
    },
  }));
  const leads = plan.tasks.flatMap((task) =>
    task.units.filter((placed) => placed.role === 'lead' && !placed.unit.collective),
  );
  const byName = new Map<string, PlacedUnit>();
  for (const placed of leads) {
    const { canonical } = plan.describe(placed.unit.name, placed.unit.head);
    if (!byName.has(canonical)) byName.set(canonical, placed);
  }
  const units = Array.from(byName, ([canonical, placed]) => ({
    name: placed.unit.name,
    key: foldPhrase(canonical),
    functions: findUnitFunctions(canonical, null),
    placed,
  }));
  return findUninformed(recipients, units, new Set()).map(({ placed }) => ({
    code: 'recipients/unit-not-informed',
    severity: 'info',
    args: { unit: placed.unit.name },
    span: toSourceSpan(placed.block, placed.unit.start, placed.unit.end),
  }));
}
