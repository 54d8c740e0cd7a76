import { briefOf, comparePrepared, sideOf } from '../compare-plans.ts';
import { createSession, preparePlan, type PreparedPlan } from '../prepare/prepare-plan.ts';
import { markNew } from './previous.ts';
import { applyWaivers, NO_WAIVERS, type Waivers } from './waivers.ts';
import {
  COMPARISON_VERSION,
  type Brief,
  type Change,
  type Comparison,
  type Finding,
  type Lineage,
  type Link,
  type LinkOf,
  type LinkSide,
  type LinkStatus,
  type PlanRecord,
  type Summary,
} from '../types.ts';

/** What one child made of one row of the parent: its links, the weightiest verdict first. */
export interface AuditCell {
  readonly status: LinkStatus;
  readonly hasConflict: boolean;
  readonly links: readonly {
    readonly id: string;
    readonly child: LinkSide | null;
    readonly status: LinkStatus;
    readonly similarity: number;
    readonly certainty?: Link['certainty'];
    readonly changes: readonly Change[];
  }[];
}

export interface AuditColumn {
  readonly child: Brief;
  readonly lineage: Lineage;
  readonly summary: Summary;
  /** In the order of the rows. */
  readonly cells: readonly AuditCell[];
  readonly added: readonly LinkSide[];
  readonly findings: readonly Finding[];
}

export interface AuditRow {
  readonly of: LinkOf;
  readonly parent: LinkSide;
  readonly totals: {
    readonly verbatim: number;
    readonly adapted: number;
    readonly missing: number;
    readonly notAddressed: number;
    readonly conflicts: number;
  };
}

export interface AuditTotals {
  readonly children: number;
  readonly rows: number;
  readonly coverage: number;
  readonly conflicts: number;
  readonly missing: number;
  readonly findings: number;
  readonly waived: number;
}

/** One parent against its children: rows are its tasks and themes, columns the children. */
export interface AuditMatrix {
  readonly schemaVersion: typeof COMPARISON_VERSION;
  readonly parent: Brief;
  readonly rows: readonly AuditRow[];
  readonly columns: readonly AuditColumn[];
  readonly totals: AuditTotals;
}

const ROWS: readonly LinkOf[] = ['task', 'theme', 'requirement', 'purpose'];

/** Takes children one by one and keeps of each only its column, so that memory does not grow with their texts. */
export interface AuditRun {
  readonly add: (child: PlanRecord) => void;
  readonly finish: () => AuditMatrix;
}

export interface AuditOptions {
  readonly waivers?: Waivers;
  /** Ids of the waivers that fitted something are added. */
  readonly used?: Set<string>;
  /** Findings of an earlier audit, by id. */
  readonly previous?: ReadonlySet<string> | null;
}

export function startAudit(parent: PlanRecord, options: AuditOptions = {}): AuditRun {
  const columns: AuditColumn[] = [];
  const above = openParent(parent, options);
  return {
    add: (child) => columns.push(above.compare(child, options.used)),
    finish: () => assembleMatrix(above.head, columns),
  };
}

/** What a matrix has of its parent alone. */
export interface MatrixHead {
  readonly parent: Brief;
  readonly rows: readonly { readonly of: LinkOf; readonly parent: LinkSide }[];
}

/** A parent, prepared once. Columns depend on nothing but the two plans, so that they can be made anywhere and in any order. */
export interface OpenParent {
  readonly head: MatrixHead;
  /** Ids of the waivers that fitted something are added to `used`. */
  readonly compare: (child: PlanRecord, used?: Set<string>) => AuditColumn;
}

export function openParent(parent: PlanRecord, options: Omit<AuditOptions, 'used'> = {}): OpenParent {
  const session = createSession();
  const above = preparePlan(parent, session);
  const head = { parent: briefOf(parent), rows: rowsOf(above) };
  return {
    head,
    compare: (child, used = new Set()) => {
      const own = createSession(session);
      return columnOf(comparePrepared(above, preparePlan(child, own), own), head.rows, { ...options, used });
    },
  };
}

function rowsOf(parent: PreparedPlan): { of: LinkOf; parent: LinkSide }[] {
  return ROWS.flatMap((of) => parent.passages[of].map((passage) => ({ of, parent: sideOf(passage) })));
}

function columnOf(
  comparison: Comparison,
  rows: MatrixHead['rows'],
  { waivers = NO_WAIVERS, used, previous = null }: AuditOptions,
): AuditColumn {
  const byRow = new Map<string, Link[]>();
  for (const link of comparison.links) {
    if (!link.parent) continue;
    const key = `${link.of}:${link.parent.task}`;
    byRow.set(key, [...(byRow.get(key) ?? []), link]);
  }
  const added = comparison.links.flatMap((link) =>
    link.status === 'added' && link.of === 'task' && link.child ? [link.child] : [],
  );
  return {
    child: comparison.child,
    lineage: comparison.lineage,
    summary: comparison.summary,
    cells: rows.map(({ of, parent }) => cellOf(byRow.get(`${of}:${parent.task}`) ?? [])),
    added,
    findings: markNew(applyWaivers(comparison.findings, waivers, used), previous),
  };
}

/** A column with what lists and maps of many plans show of it: cells by their signs, findings without the words they are about. */
export function outlineColumn(column: AuditColumn): AuditColumn {
  return {
    ...column,
    cells: column.cells.map(({ status, hasConflict, links }) => ({
      status,
      hasConflict,
      links: links.map(({ changes: _, child, ...link }) => ({ ...link, child: withoutWords(child), changes: [] })),
    })),
    added: [],
    findings: column.findings.map(({ parent, child, ...finding }) => ({
      ...finding,
      parent: withoutWords(parent),
      child: withoutWords(child),
    })),
  };
}

const NO_SPAN = { start: 0, end: 0 };

function withoutWords(side: LinkSide | null): LinkSide | null {
  if (!side) return null;
  const { task, section, page } = side;
  return {
    task,
    quote: '',
    span: NO_SPAN,
    ...(section === undefined ? {} : { section }),
    ...(page === undefined ? {} : { page }),
  };
}

function cellOf(links: readonly Link[]): AuditCell {
  const kept = links.map(({ id, child, status, similarity, certainty, changes }) => ({
    id,
    child,
    status,
    similarity,
    ...(certainty === undefined ? {} : { certainty }),
    changes: changes.filter(({ field, verdict }) => field !== 'text' && verdict !== 'same'),
  }));
  const hasConflict = kept.some(({ changes }) => changes.some(({ verdict }) => verdict === 'conflict'));
  const status = links.find((link) => link.status === 'verbatim')?.status ?? links[0]?.status ?? 'missing';
  return { status, hasConflict, links: kept };
}

export function assembleMatrix({ parent, rows }: MatrixHead, given: readonly AuditColumn[]): AuditMatrix {
  const columns = [...given].sort((a, b) => compareKeys(orderKey(a), orderKey(b)));
  const sum = (countOf: (column: AuditColumn) => number): number =>
    columns.reduce((total, column) => total + countOf(column), 0);
  const covered = sum(({ summary }) => summary.covered);
  const asked = sum(({ summary }) => summary.parentTasks);
  return {
    schemaVersion: COMPARISON_VERSION,
    parent,
    rows: rows.map((row, index) => ({ ...row, totals: totalsOf(columns.map(({ cells }) => cells[index])) })),
    columns,
    totals: {
      children: columns.length,
      rows: rows.length,
      coverage: asked === 0 ? 0 : Math.round((1000 * covered) / asked) / 1000,
      conflicts: sum(({ summary }) => summary.conflicts),
      missing: sum(({ summary }) => summary.missing),
      findings: sum(({ findings }) => findings.filter(({ waived }) => waived === undefined).length),
      waived: sum(({ findings }) => findings.filter(({ waived }) => waived !== undefined).length),
    },
  };
}

function totalsOf(cells: readonly (AuditCell | undefined)[]): AuditRow['totals'] {
  const count = (test: (cell: AuditCell) => boolean): number =>
    cells.filter((cell) => cell !== undefined && test(cell)).length;
  return {
    verbatim: count(({ status }) => status === 'verbatim'),
    adapted: count(({ status }) => status === 'adapted'),
    missing: count(({ status }) => status === 'missing'),
    notAddressed: count(({ status }) => status === 'not-addressed'),
    conflicts: count(({ hasConflict }) => hasConflict),
  };
}

/** By issuer, number, title and id: the order in which children came does not show. */
function orderKey({ child }: AuditColumn): string {
  return [child.issuer, child.number, child.title, child.source, child.id].map((part) => part ?? '').join('\u0000');
}

function compareKeys(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
