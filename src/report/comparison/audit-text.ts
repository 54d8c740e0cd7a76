import type { AuditMatrix } from '../../compare/index.ts';
import { labelFinding, showPercent } from './compare-labels.ts';
import { cutLine, WIDTH, wrapLine } from './compare-lines.ts';
import { describePlan } from './compare-text.ts';
import { inVietnamese, type Say } from '../say.ts';

const MOST = 15;

/** An audit for a terminal of 100 columns: a line for each child, the tasks most often left out, the findings by kind. */
export function renderAuditText(
  matrices: readonly AuditMatrix[],
  notes: readonly string[] = [],
  say: Say = inVietnamese,
): string {
  const parts =
    matrices.length > 0
      ? matrices.map((matrix) => renderMatrix(matrix, say))
      : [say('Không thấy kế hoạch nào viện dẫn một kế hoạch khác ở đây.')];
  const told = notes.length > 0 ? [notes.flatMap((note) => wrapLine(note, '  ')).join('\n')] : [];
  return `${[...parts, ...told].join('\n\n')}\n`;
}

function renderMatrix({ parent, columns, rows, totals }: AuditMatrix, say: Say): string {
  const lines = [
    ...wrapLine(say('Cấp trên: {plan}', { plan: describePlan(parent, say) }), '          '),
    describeTotals(totals, say),
    '',
    row(
      say('Cấp dưới'),
      ['Phủ', 'Bỏ sót', 'Thêm', 'Mâu thuẫn', 'Phát hiện'].map((head) => say(head)),
    ),
    ...columns.map(({ child, summary, findings }) =>
      row(child.issuer ?? child.source, [
        showPercent(summary.coverage, say),
        String(summary.missing),
        String(summary.added),
        String(summary.conflicts),
        String(findings.filter(({ waived }) => waived === undefined).length),
      ]),
    ),
  ];
  const left = rows.filter((one) => one.totals.missing > 0).sort((a, b) => b.totals.missing - a.totals.missing);
  if (left.length > 0) lines.push('', say('Nhiệm vụ, nội dung hay bị bỏ sót:'));
  for (const { parent: side, totals: count } of left.slice(0, MOST))
    lines.push(cutLine(`  ${String(count.missing).padStart(4)}  ${side.quote}`, WIDTH));
  if (left.length > MOST) lines.push(`        ${say('… và {count} mục khác', { count: left.length - MOST })}`);
  const kinds = new Map<string, number>();
  for (const { findings } of columns)
    for (const { code, waived } of findings) if (waived === undefined) kinds.set(code, (kinds.get(code) ?? 0) + 1);
  if (kinds.size > 0) lines.push('', say('Phát hiện theo loại:'));
  for (const [code, count] of [...kinds].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)))
    lines.push(`  ${String(count).padStart(4)}  ${say(labelFinding(code))}`);
  return lines.join('\n');
}

function describeTotals(totals: AuditMatrix['totals'], say: Say): string {
  const counts = say(
    '{children} kế hoạch cấp dưới; phủ {share}; bỏ sót {missing}; mâu thuẫn {conflicts}; phát hiện {findings}',
    {
      children: totals.children,
      share: showPercent(totals.coverage, say),
      missing: totals.missing,
      conflicts: totals.conflicts,
      findings: totals.findings,
    },
  );
  return `${counts}${totals.waived > 0 ? say(' (đã chấp nhận {count})', { count: totals.waived }) : ''}.`;
}

const NAME_WIDTH = 42;

function row(name: string, figures: readonly string[]): string {
  return `  ${cutLine(name, NAME_WIDTH).padEnd(NAME_WIDTH)}${figures.map((figure) => figure.padStart(11)).join('')}`.trimEnd();
}
