import { briefOf, findFamilies, startAudit, type AuditOptions, type PlanCard } from '../../compare/index.ts';
import type { PlanRecord } from '../../record/schema.ts';
import { describeFolder } from '../../report/comparison/audit-html/index.ts';
import { nameOf } from '../../report/comparison/compare-tables/plans.ts';
import { sayIn } from '../../report/say.ts';
import type { Source } from '../inputs.ts';
import { language } from '../language.ts';
import type { AuditResult } from './audit-run.ts';
import { tooManyTasks } from './compare-run.ts';
import type { PlanReader } from './compare-input.ts';

/** A plan of the folder: what finding its family takes, and how to get the whole again. */
interface Entry {
  readonly card: PlanCard;
  readonly name: string;
  readonly load: () => Promise<PlanRecord | null>;
}

/** Families found from the cited bases, each parent against its children. */
export async function auditFolder(
  sources: readonly Source[],
  reader: PlanReader,
  options: AuditOptions,
): Promise<AuditResult> {
  const failures: { source: string; message: string }[] = [];
  const entries: Entry[] = [];
  const seen = new Set<string>();
  for (const source of sources) {
    const input = await reader.read(source);
    if ('problem' in input) {
      failures.push({ source: source.path, message: input.problem });
      continue;
    }
    for (const [index, plan] of input.plans.entries()) {
      const problem = tooManyTasks(plan);
      if (problem !== null) {
        failures.push({ source: source.path, message: problem });
        continue;
      }
      if (seen.has(plan.id)) continue;
      seen.add(plan.id);
      entries.push(entryOf(plan, source, index, reader));
    }
  }
  const families = findFamilies(entries.map(({ card }) => card));
  const nameAt = (plan: number): string => entries[plan]?.name ?? '';
  const matrices = [];
  for (const { parent, children } of families.families) {
    const above = await entries[parent]?.load();
    if (!above) continue;
    const audit = startAudit(above, options);
    for (const child of children) {
      const below = await entries[child]?.load();
      if (below) audit.add(below);
    }
    matrices.push(audit.finish());
  }
  return {
    families: matrices,
    chains: families.chains.map((chain) => chain.map(nameAt)),
    orphans: families.orphans.map(({ plan, cites }) => ({ plan: nameAt(plan), cites })),
    failures,
    notes: describeFolder(families, nameAt, sayIn(language())),
  };
}

/** Records are read again when their family's turn comes; documents, dear to read, are kept. */
function entryOf(plan: PlanRecord, source: Source, index: number, reader: PlanReader): Entry {
  const card = { header: plan.header, bases: plan.references.filter(({ use }) => use === 'basis') };
  const name = nameOf(briefOf(plan));
  if (!/json$/iu.test(source.path)) return { card, name, load: () => Promise.resolve(plan) };
  const load = async (): Promise<PlanRecord | null> => {
    const input = await reader.read(source, true);
    return 'problem' in input ? null : (input.plans[index] ?? null);
  };
  return { card, name, load };
}
