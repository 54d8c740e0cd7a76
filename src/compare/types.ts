import type { Header, Level, PlanRecord, Reference, Time } from '../record/schema.ts';

export const COMPARISON_VERSION = '1.0';

export type LinkOf = 'task' | 'theme' | 'requirement' | 'purpose';
/** `not-addressed`: a task of the parent given to others than the child's level; no gap, and left out of the coverage. */
export type LinkStatus = 'verbatim' | 'adapted' | 'missing' | 'added' | 'not-addressed';
export type Verdict = 'same' | 'localized' | 'tightened' | 'loosened' | 'conflict' | 'general' | 'dropped' | 'new';
export type ChangeField = 'times' | 'units' | 'targets' | 'text';

export interface Brief {
  readonly id: string;
  readonly source: string;
  readonly issuer: string | null;
  readonly level: Level | null;
  readonly number: string | null;
  /** ISO day; null where the paper does not tell a whole day. */
  readonly issued: string | null;
  /** As people are shown it: "15/09/2025", "tháng 3/2024 (để trống ngày)". */
  readonly issuedShown: string | null;
  readonly title: string | null;
}

/** Where something stands in its document, as far as the source tells. */
export interface SourcePlace {
  /** "mục III.2 (Sở Tài chính)". */
  readonly section?: string;
  /** 1-based. */
  readonly page?: number;
  /** Points, origin top left; one rectangle a page. */
  readonly boxes?: readonly { readonly page: number; readonly box: readonly [number, number, number, number] }[];
}

export interface LinkSide extends SourcePlace {
  /** Id of the task; of the outline node for a theme, requirement or purpose. */
  readonly task: string;
  readonly quote: string;
  readonly span: { readonly start: number; readonly end: number };
  /** Who leads it, as written. */
  readonly units?: readonly string[];
}

export interface Change {
  readonly field: ChangeField;
  readonly parent: unknown;
  readonly child: unknown;
  readonly verdict: Verdict;
  readonly message: string;
}

export type Certainty = 'sure' | 'likely' | 'possible';

/** What made a link, each from 0 to 1; null where neither side has anything to compare. */
export interface Evidence {
  readonly words: number;
  readonly clause: number;
  readonly units: number | null;
  readonly times: number | null;
  readonly position: number;
  readonly heading: number | null;
  readonly references: number | null;
}

export interface Link {
  /** Stable over reruns: from what stands on both sides, not from their order. */
  readonly id: string;
  readonly parent: LinkSide | null;
  readonly child: LinkSide | null;
  readonly of: LinkOf;
  readonly status: LinkStatus;
  readonly similarity: number;
  /** How sure the pair is; only where there are two sides. `possible`: few words in common, to be looked at. */
  readonly certainty?: Certainty;
  /** `split`: one task of the parent became several; `merge`: several became one. */
  readonly shape?: 'split' | 'merge';
  readonly evidence?: Evidence;
  readonly changes: readonly Change[];
}

export interface LineageProblem {
  readonly code: string;
  readonly severity: 'info' | 'warning' | 'error';
  readonly message: string;
  readonly span: { readonly start: number; readonly end: number } | null;
}

export interface Lineage {
  readonly cites: boolean;
  readonly via: Reference | null;
  /** What could not be held against the parent's header, as it or the citation leaves it blank. */
  readonly unchecked: readonly ('number' | 'date')[];
  readonly problems: readonly LineageProblem[];
}

export interface Summary {
  /** Tasks of the parent that are the child's business: covered and missing. */
  readonly parentTasks: number;
  readonly covered: number;
  readonly missing: number;
  readonly added: number;
  readonly notAddressed: number;
  readonly conflicts: number;
  readonly coverage: number;
  readonly verbatimShare: number;
}

export interface Finding {
  readonly id: string;
  readonly code: string;
  readonly severity: 'info' | 'warning' | 'error';
  readonly message: string;
  /** What to do about it. */
  readonly advice: string;
  readonly parent: LinkSide | null;
  readonly child: LinkSide | null;
  /** Why an auditor accepted it, from the waivers' file; with initials and day where told. */
  readonly waived?: string;
  /** Not in the earlier audit that this one is held against. */
  readonly isNew?: boolean;
}

export interface Comparison {
  readonly schemaVersion: typeof COMPARISON_VERSION;
  readonly parent: Brief;
  readonly child: Brief;
  readonly lineage: Lineage;
  /** What makes the whole comparison doubtful: the two swapped, a plan against itself, two subjects. To be told first. */
  readonly warnings: readonly LineageProblem[];
  readonly links: readonly Link[];
  readonly summary: Summary;
  readonly findings: readonly Finding[];
}

export type { Header, Level, PlanRecord, Reference, Time };
