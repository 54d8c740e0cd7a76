import type { AuditColumn, AuditMatrix, Families, Link } from '../../../compare/index.ts';
import { FIELD_LABELS, KIND_LABELS, showPercent, STATUS_LABELS, VERDICT_LABELS } from '../compare-labels.ts';
import { viewFinding } from '../compare-html/index.ts';
import { renderPage, renderTemplate, wellFormed } from '../compare-html/page.ts';
import { BASE_STYLE } from '../compare-html/style.ts';
import { nameOf } from '../compare-tables/plans.ts';
import { inVietnamese, translateStatic, type Say } from '../../say.ts';
import { AUDIT_SCRIPT } from './script.ts';
import { AUDIT_STYLE } from './audit-style.ts';
import { AUDIT_BODY } from './template.ts';

/** Signs of the cells: told apart without colour, and short enough for two hundred columns. */
const SIGNS: Readonly<Record<Link['status'], string>> = {
  verbatim: '=',
  adapted: '✓',
  missing: '✗',
  added: '+',
  'not-addressed': '·',
};
const CLASSES: Readonly<Record<Link['status'], string>> = {
  verbatim: 'v',
  adapted: 'a',
  missing: 'm',
  added: 'n',
  'not-addressed': 'o',
};

export interface AuditNotes {
  /** Plans of no family, chains of three levels, inputs that could not be read: one sentence each. */
  readonly lines: readonly string[];
}

/** An audit as one HTML file: a matrix for each parent, details of a cell on a click, findings by child. */
export async function renderAuditHtml(
  matrices: readonly AuditMatrix[],
  notes: AuditNotes = { lines: [] },
  say: Say = inVietnamese,
): Promise<string> {
  const values = {
    matrices: matrices.map((matrix, index) => viewMatrix(matrix, index, say)),
    notes: notes.lines,
    statuses: Object.entries(STATUS_LABELS)
      .filter(([status]) => status !== 'added')
      .map(([status, label]) => [status, say(label)]),
    kinds: Object.entries(KIND_LABELS).map(([of, label]) => [of, say(label)]),
    signs: Object.entries(STATUS_LABELS).map(([status, label]) => ({
      sign: SIGNS[status as Link['status']],
      label: say(label),
      kind: CLASSES[status as Link['status']],
    })),
  };
  const data = matrices.map(({ rows, columns }) => ({
    children: columns.map(({ child }) => nameOf(child)),
    rows: rows.map(({ parent }) => parent.quote.replace(/\s+/gu, ' ').trim()),
    cells: columns.map(({ cells }) =>
      cells.map(({ links }) => links.filter(({ child }) => child !== null).map((link) => viewCellLink(link, say))),
    ),
  }));
  return wellFormed(
    await renderPage({
      title: say('Ma trận đối chiếu kế hoạch'),
      style: BASE_STYLE + AUDIT_STYLE,
      script: translateStatic(AUDIT_SCRIPT, say),
      body: renderTemplate(translateStatic(AUDIT_BODY, say), values),
      data,
      say,
    }),
  );
}

function viewCellLink(
  { child, status, similarity, changes }: AuditColumn['cells'][number]['links'][number],
  say: Say,
): unknown[] {
  const told = changes
    .filter(({ field }) => field !== 'text')
    .map(({ field, verdict, message }) => [
      say(FIELD_LABELS[field] ?? field),
      say(VERDICT_LABELS[verdict]),
      message,
      verdict === 'conflict' ? 1 : 0,
    ]);
  return [
    child?.quote.replace(/\s+/gu, ' ').trim() ?? '',
    say(STATUS_LABELS[status]),
    showPercent(similarity, say),
    told,
  ];
}

function viewMatrix({ parent, rows, columns, totals }: AuditMatrix, index: number, say: Say): object {
  const units = [...new Set(rows.flatMap(({ parent: side }) => side.units ?? []))].sort((a, b) => (a < b ? -1 : 1));
  return {
    index,
    name: nameOf(parent),
    day: parent.issuedShown ?? '',
    title: parent.title ?? '',
    units,
    figures: [
      { value: String(totals.children), label: say('kế hoạch cấp dưới') },
      { value: showPercent(totals.coverage, say), label: say('nhiệm vụ được thực hiện') },
      { value: String(totals.missing), label: say('lượt bỏ sót') },
      { value: String(totals.conflicts), label: say('mâu thuẫn') },
      { value: String(totals.findings), label: say('phát hiện') },
      { value: String(totals.waived), label: say('đã chấp nhận') },
    ],
    columns: columns.map(({ child, summary, lineage }) => ({
      name: child.issuer ?? child.source,
      source: child.source,
      coverage: showPercent(summary.coverage, say),
      missing: summary.missing,
      conflicts: summary.conflicts,
      added: summary.added,
      cites: say(lineage.cites && lineage.problems.length === 0 ? 'đúng' : lineage.cites ? 'sai' : 'không'),
    })),
    rows: rows.map(({ of, parent: side, totals: count }, row) => ({
      of,
      kind: say(KIND_LABELS[of]),
      quote: side.quote.replace(/\s+/gu, ' ').trim(),
      units: (side.units ?? []).join('|'),
      covered: count.verbatim + count.adapted,
      missing: count.missing,
      conflicts: count.conflicts,
      statuses: [...new Set(columns.map(({ cells }) => cells[row]?.status ?? 'missing'))].join(' '),
      cells: columns.map(({ cells }) => {
        const cell = cells[row];
        const status = cell?.status ?? 'missing';
        return { sign: cell?.hasConflict ? '!' : SIGNS[status], kind: cell?.hasConflict ? 'c' : CLASSES[status] };
      }),
    })),
    findings: columns
      .filter(({ findings }) => findings.length > 0)
      .map(({ child, findings }) => ({
        name: nameOf(child),
        count: findings.filter(({ waived }) => waived === undefined).length,
        list: findings.map((finding) => viewFinding(finding, say)),
      })),
  };
}

/** What a folder holds beside its families, in sentences. */
export function describeFolder(
  families: Families,
  nameAt: (plan: number) => string,
  say: Say = inVietnamese,
): string[] {
  const chains = families.chains.map((chain) =>
    say('Chuỗi {count} cấp: {plans}.', { count: chain.length, plans: chain.map(nameAt).join(' → ') }),
  );
  const orphans = families.orphans.map(({ plan, cites }) =>
    cites.length > 0
      ? say('Không thuộc nhóm nào: {plan} (viện dẫn {cited}, không có trong thư mục).', {
          plan: nameAt(plan),
          cited: cites.join(', '),
        })
      : say('Không thuộc nhóm nào: {plan}.', { plan: nameAt(plan) }),
  );
  return [...chains, ...orphans];
}
