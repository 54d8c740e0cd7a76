import type { AuditMatrix, LinkStatus } from '../../../compare/index.ts';
import { labelFinding, SEVERITY_LABELS } from '../compare-labels.ts';
import { nameOf, showPlace } from '../compare-tables/plans.ts';
import { inVietnamese, type Say } from '../../say.ts';

/** What the page of many families holds: short, as it is read whole before anything is drawn. */
export interface CountryData {
  /** Kinds of findings, by which the findings say theirs. */
  readonly kinds: readonly string[];
  readonly severities: readonly string[];
  readonly advices: readonly string[];
  readonly families: readonly FamilyData[];
  /** Share of places that take up each task of the topmost plan, by province; null where the province left it out, or has no family. */
  readonly heat: HeatData | null;
}

interface FamilyData {
  readonly name: string;
  readonly title: string;
  readonly rows: readonly string[];
  /** Name, coverage in percent, one sign for each row. */
  readonly children: readonly (readonly [name: string, coverage: number, cells: string])[];
  /** By child: [id, kind, severity, message, place, advice (one of `advices`)]. */
  readonly findings: readonly (readonly (readonly [string, number, number, string, string, number])[])[];
  readonly coverage: number;
  readonly missing: number;
  readonly conflicts: number;
}

interface HeatData {
  readonly name: string;
  readonly rows: readonly string[];
  /** Family index and name of each province. */
  readonly provinces: readonly (readonly [family: number, name: string])[];
  /** By row: percent by province; -1: left out; -2: not asked. */
  readonly cells: readonly (readonly number[])[];
}

/** "!" conflict, "=" verbatim, "+" adapted, "x" missing, "." not asked. */
const SIGNS: Readonly<Record<LinkStatus, string>> = {
  verbatim: '=',
  adapted: '+',
  missing: 'x',
  added: '.',
  'not-addressed': '.',
};
const SEVERITIES = ['error', 'warning', 'info'] as const;
const LONGEST = 110;
/** Of each child so many findings stand on the page; the rest are in the table and in the page of its pair. */
const MOST_FINDINGS = 12;

export function buildCountryData(matrices: readonly AuditMatrix[], say: Say = inVietnamese): CountryData {
  const codes = new Map<string, number>();
  const kindOf = (code: string): number => {
    if (!codes.has(code)) codes.set(code, codes.size);
    return codes.get(code) ?? 0;
  };
  const advices = new Map<string, number>();
  const textOf = (advice: string): number => {
    if (!advices.has(advice)) advices.set(advice, advices.size);
    return advices.get(advice) ?? 0;
  };
  const families = matrices.map(({ parent, rows, columns, totals }): FamilyData => ({
    name: nameOf(parent),
    title: parent.title ?? '',
    rows: rows.map((row) => cut(row.parent.quote)),
    children: columns.map(({ child, summary, cells }) => [
      nameOf(child),
      Math.round(summary.coverage * 100),
      cells.map(({ status, hasConflict }) => (hasConflict ? '!' : SIGNS[status])).join(''),
    ]),
    findings: columns.map(({ findings }) =>
      findings
        .filter(({ waived, severity }) => waived === undefined && severity !== 'info')
        .slice(0, MOST_FINDINGS)
        .map(
          ({ id, code, severity, message, advice, parent: above, child }) =>
            [
              id,
              kindOf(code),
              SEVERITIES.indexOf(severity),
              cut(message),
              showPlace(child ?? above, say) ?? '',
              textOf(advice),
            ] as const,
        ),
    ),
    coverage: Math.round(totals.coverage * 100),
    missing: totals.missing,
    conflicts: totals.conflicts,
  }));
  return {
    kinds: [...codes.keys()].map((code) => say(labelFinding(code))),
    severities: SEVERITIES.map((severity) => say(SEVERITY_LABELS[severity])),
    advices: [...advices.keys()],
    families,
    heat: buildHeat(matrices),
  };
}

/** The plan with the most grandchildren over its children: what share of their communes carry out each of its tasks. */
function buildHeat(matrices: readonly AuditMatrix[]): HeatData | null {
  const byParent = new Map(matrices.map((matrix, index) => [matrix.parent.id, index]));
  let top: AuditMatrix | null = null;
  let most = 0;
  for (const matrix of matrices) {
    const below = matrix.columns.filter(({ child }) => byParent.has(child.id)).length;
    if (below > most) [top, most] = [matrix, below];
  }
  if (!top) return null;
  const { columns } = top;
  const provinces = top.columns.map(({ child }) => [byParent.get(child.id) ?? -1, shortName(nameOf(child))] as const);
  return {
    name: nameOf(top.parent),
    rows: top.rows.map(({ parent }) => cut(parent.quote)),
    provinces,
    cells: top.rows.map((_, row) =>
      columns.map((column) => {
        const cell = column.cells[row];
        if (!cell || cell.status === 'not-addressed') return -2;
        const own = new Set(cell.links.flatMap(({ child }) => (child ? [child.task] : [])));
        if (own.size === 0) return -1;
        const family = matrices[byParent.get(column.child.id) ?? -1];
        return family ? shareBelow(family, own) : 100;
      }),
    ),
  };
}

/** Percent of the cells below a province's own tasks that are carried out. */
function shareBelow({ rows, columns }: AuditMatrix, tasks: ReadonlySet<string>): number {
  let [asked, done] = [0, 0];
  rows.forEach(({ of, parent }, row) => {
    if (of !== 'task' || !tasks.has(parent.task)) return;
    for (const { cells } of columns) {
      const status = cells[row]?.status ?? 'missing';
      if (status === 'not-addressed') continue;
      asked += 1;
      if (status !== 'missing') done += 1;
    }
  });
  return asked === 0 ? -2 : Math.round((100 * done) / asked);
}

function cut(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

/** Heads of columns are narrow. */
function shortName(name: string): string {
  return name.replace(/^Ủy ban nhân dân /u, 'UBND ').replace(/^UBND (?:tỉnh|thành phố) /u, '');
}
