import { readDocumentNumber } from '../../document/document-number.ts';
import { foldPhrase } from '../../document/fold.ts';
import type { PreparedPlan } from '../prepare/prepare-plan.ts';
import type { Comparison, Finding, LinkSide, PlanRecord } from '../types.ts';
import { hashText } from '../verdicts/link-id.ts';
import { adviceFor } from './advice.ts';
import { findLowerAims } from './aims.ts';
import { findCopying } from './copying.ts';
import { findEndedBodies } from './ended-bodies.ts';
import { findGaps } from './gaps.ts';
import { findLineageFaults } from './lineage-faults.ts';
import { findOtherCitations } from './other-citations.ts';
import { findResidue } from './residue.ts';
import { findStaleYears } from './stale-years.ts';
import { findUninformedUnits } from './uninformed.ts';

export type FindingDraft = Omit<Finding, 'id' | 'waived' | 'advice'> & {
  /** What the finding is about, so that its id outlives changes elsewhere in the document. */
  readonly key: string;
  /** Where the code alone does not tell what to do. */
  readonly advice?: string;
};
export type Finder = (comparison: Comparison, parent: PreparedPlan, child: PreparedPlan) => FindingDraft[];

const FINDERS: readonly Finder[] = [
  findLineageFaults,
  findOtherCitations,
  findGaps,
  findLowerAims,
  findResidue,
  findEndedBodies,
  findStaleYears,
  findUninformedUnits,
  findCopying,
];

/** What an auditor should look at, grave things first. */
export function findFindings(comparison: Comparison, parent: PreparedPlan, child: PreparedPlan): Finding[] {
  const who = `${paperKey(parent.record)}|${paperKey(child.record)}`;
  const seen = new Map<string, number>();
  const findings = FINDERS.flatMap((finder) => finder(comparison, parent, child)).map(({ key, ...draft }): Finding => {
    const base = `${who}|${draft.code}|${key}`;
    const before = seen.get(base) ?? 0;
    seen.set(base, before + 1);
    const advice = draft.advice ?? adviceFor(draft.code);
    return {
      id: hashText(before === 0 ? base : `${base}|${before}`),
      ...draft,
      parent: placed(draft.parent, parent),
      child: placed(draft.child, child),
      advice,
    };
  });
  return findings.sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);
}

function placed(side: LinkSide | null, plan: PreparedPlan): LinkSide | null {
  if (!side) return null;
  let whole = places.get(side);
  if (!whole) places.set(side, (whole = { ...side, ...plan.place(side.span) }));
  return whole;
}

const places = new WeakMap<LinkSide, LinkSide>();

const GRAVITY = { error: 0, warning: 1, info: 2 } as const;

/** A paper by what it prints of itself: its number, else its name. What is read out of a name may change with a new conversion. */
function paperKey({ header }: PlanRecord): string {
  const number = header.number?.serial == null ? null : readDocumentNumber(header.number.raw);
  return number === null
    ? `${foldPhrase(header.issuer?.name ?? '')}|${foldPhrase(header.title ?? '')}`
    : `${number.key}|${header.issued?.edtf ?? ''}`;
}
