import type { PreparedPlan } from '../prepare/prepare-plan.ts';
import type { Comparison, Finding } from '../types.ts';
import { findCopying } from './copying.ts';
import { findGaps } from './gaps.ts';
import { hashText } from '../verdicts/link-id.ts';
import { findLineageFaults } from './lineage-faults.ts';
import { findResidue } from './residue.ts';
import { findUninformed } from './uninformed.ts';

export type FindingDraft = Omit<Finding, 'id' | 'waived'> & {
  /** What the finding is about, so that its id outlives changes elsewhere in the document. */
  readonly key: string;
};
export type Finder = (comparison: Comparison, parent: PreparedPlan, child: PreparedPlan) => FindingDraft[];

const FINDERS: readonly Finder[] = [findLineageFaults, findGaps, findResidue, findUninformed, findCopying];

/** What an auditor should look at, grave things first. */
export function findFindings(comparison: Comparison, parent: PreparedPlan, child: PreparedPlan): Finding[] {
  const who = `${comparison.parent.issuer}|${comparison.parent.number}|${comparison.child.issuer}|${comparison.child.number}|${comparison.child.title}`;
  const seen = new Map<string, number>();
  const findings = FINDERS.flatMap((finder) => finder(comparison, parent, child)).map(({ key, ...draft }): Finding => {
    const base = `${who}|${draft.code}|${key}`;
    const before = seen.get(base) ?? 0;
    seen.set(base, before + 1);
    return { id: hashText(before === 0 ? base : `${base}|${before}`), ...draft };
  });
  return findings.sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);
}

const GRAVITY = { error: 0, warning: 1, info: 2 } as const;
