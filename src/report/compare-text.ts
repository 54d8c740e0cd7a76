import type { Comparison, Finding, Link } from '../compare/index.ts';
import {
  FIELD_LABELS,
  KIND_LABELS,
  labelFinding,
  SEVERITY_LABELS,
  showPercent,
  STATUS_LABELS,
  VERDICT_LABELS,
} from './compare-labels.ts';
import { showPlace } from './compare-tables/plans.ts';
import { describeLineage } from './lineage-sentence.ts';
import { cutLine, WIDTH, wrapLine } from './compare-lines.ts';

/** A comparison for a terminal of 100 columns. */
export function renderComparisonText(comparison: Comparison): string {
  const { summary } = comparison;
  const lines = [
    ...comparison.warnings.flatMap(({ message }) => wrapLine(`CHÚ Ý: ${message}`, '       ')),
    ...wrapLine(`Cấp trên: ${describePlan(comparison.parent)}`, '          '),
    ...wrapLine(`Cấp dưới: ${describePlan(comparison.child)}`, '          '),
    '',
    `Phủ ${summary.covered}/${summary.parentTasks} nhiệm vụ (${showPercent(summary.coverage)}); bỏ sót ${summary.missing}, thêm mới ${summary.added}, không giao cấp này ${summary.notAddressed}.`,
    `Nguyên văn ${showPercent(summary.verbatimShare)} số nhiệm vụ đã nhận; mâu thuẫn ${summary.conflicts}.`,
    ...wrapLine(`Căn cứ: ${describeLineage(comparison.lineage)}`, '  '),
    '',
    ...renderFindings(comparison.findings),
    ...(['task', 'theme', 'requirement', 'purpose'] as const).flatMap((of) =>
      renderLinks(
        comparison.links.filter((link) => link.of === of),
        KIND_LABELS[of],
      ),
    ),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

export function describePlan(plan: Comparison['parent']): string {
  const number = plan.number === null ? 'không số' : `số ${plan.number}`;
  const day = showIssued(plan);
  return [`${number}${day}`, plan.issuer, plan.title, `(${plan.source})`]
    .filter((part) => part !== null && part !== '')
    .join(' – ');
}

/** " ngày 15/09/2025", " tháng 3/2024 (để trống ngày)". */
export function showIssued({ issued, issuedShown }: Comparison['parent']): string {
  return issuedShown === null ? '' : issued === null ? ` ${issuedShown}` : ` ngày ${issuedShown}`;
}

export function renderFindings(findings: readonly Finding[]): string[] {
  const open = findings.filter(({ waived }) => waived === undefined);
  const accepted = findings.filter(({ waived }) => waived !== undefined);
  const lines = open.length === 0 ? ['Không có phát hiện nào cần xem.'] : [`PHÁT HIỆN (${open.length})`];
  for (const { id, severity, code, message, parent, child, isNew } of open) {
    const place = showPlace(child ?? parent);
    lines.push(
      ...wrapLine(
        `  [${SEVERITY_LABELS[severity]}] ${labelFinding(code)}: ${message}${place === null ? '' : ` [${place}]`} (${id})${isNew === true ? ' MỚI' : ''}`,
        '      ',
      ),
    );
  }
  if (accepted.length > 0) lines.push('', `ĐÃ CHẤP NHẬN (${accepted.length})`);
  for (const { id, code, waived } of accepted)
    lines.push(...wrapLine(`  ${labelFinding(code)}: ${waived ?? ''} (${id})`, '      '));
  return [...lines, ''];
}

function renderLinks(links: readonly Link[], heading: string): string[] {
  if (links.length === 0) return [];
  return [`${heading.toUpperCase()} (${links.length})`, ...links.flatMap(renderLink), ''];
}

const STATUS_WIDTH = 12;

function renderLink(link: Link): string[] {
  const label = STATUS_LABELS[link.status].padEnd(STATUS_WIDTH);
  const indent = ' '.repeat(STATUS_WIDTH + 4);
  const first = link.parent?.quote ?? link.child?.quote ?? '';
  const room = WIDTH - indent.length;
  const lines = [`  ${label}  ${cutLine(first.trimStart(), room)}`];
  if (link.parent && link.child) lines.push(`${indent}→ ${cutLine(link.child.quote.trimStart(), room - 2)}`);
  const told = link.changes.filter(({ field, verdict }) => field !== 'text' && verdict !== 'same');
  if (told.length > 0)
    lines.push(
      ...wrapLine(
        `${indent}${told.map(({ field, verdict }) => `${FIELD_LABELS[field] ?? field}: ${VERDICT_LABELS[verdict]}`).join('; ')}`,
        indent,
      ),
    );
  return lines;
}
