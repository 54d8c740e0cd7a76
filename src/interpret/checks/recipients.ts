import type { Diagnostic } from '../../document/diagnostic.ts';
import { foldPhrase } from '../../document/fold.ts';
import { toSourceSpan } from '../../document/source-document.ts';
import type { ReadDocument } from '../../annotate/reading.ts';
import type { ExtractedPlan } from '../interpret-plan.ts';
import { describeUnit } from '../units/describe-unit.ts';

/** Recipients under which every body of a kind is reached: "Các sở, ban, ngành", "Như trên", "Như Điều 3", "Mục IV". */
const COVERS_ALL = /^(?:các |như |mục |thành viên|lãnh đạo|uỷ ban nhân dân|ubnd)/u;
const ENOUGH = 3;

/**
 * Units that get work but no copy: named in "Nơi nhận" neither themselves nor under a collective name.
 * Told only where the list names single bodies, as most plans write "Các sở, ban, ngành" and nothing is amiss.
 */
export function checkRecipients(
  _document: ReadDocument,
  plan: Pick<ExtractedPlan, 'tasks' | 'footer' | 'unitContext'>,
): Diagnostic[] {
  const names = plan.footer.recipients
    .filter((recipient) => recipient.archive !== true)
    .map((recipient) => foldPhrase(describeUnit(recipient.name, plan.unitContext).canonical));
  if (names.length < ENOUGH || names.some((name) => COVERS_ALL.test(name))) return [];
  const found: Diagnostic[] = [];
  const told = new Set<string>();
  for (const task of plan.tasks) {
    for (const placed of task.units) {
      if (placed.role !== 'lead' || placed.unit.collective) continue;
      const key = foldPhrase(describeUnit(placed.unit.name, plan.unitContext, placed.unit.head).canonical);
      if (told.has(key) || names.some((name) => name.includes(key) || key.includes(name))) continue;
      told.add(key);
      found.push({
        code: 'recipients/unit-not-informed',
        severity: 'info',
        args: { unit: placed.unit.name },
        span: toSourceSpan(placed.block, placed.unit.start, placed.unit.end),
      });
    }
  }
  return found;
}
