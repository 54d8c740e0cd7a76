import type { Comparison, Finding, Link } from '../../compare/index.ts';
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
import { inVietnamese, type Say } from '../say.ts';

/** A comparison for a terminal of 100 columns. */
export function renderComparisonText(comparison: Comparison, say: Say = inVietnamese): string {
  const { summary } = comparison;
  const lines = [
    ...comparison.warnings.flatMap(({ message }) => wrapLine(say('CHÚ Ý: {message}', { message }), '       ')),
    ...wrapLine(say('Cấp trên: {plan}', { plan: describePlan(comparison.parent, say) }), '          '),
    ...wrapLine(say('Cấp dưới: {plan}', { plan: describePlan(comparison.child, say) }), '          '),
    '',
    say(
      'Phủ {covered}/{tasks} nhiệm vụ ({share}); bỏ sót {missing}, thêm mới {added}, không giao cấp này {notAsked}.',
      {
        covered: summary.covered,
        tasks: summary.parentTasks,
        share: showPercent(summary.coverage, say),
        missing: summary.missing,
        added: summary.added,
        notAsked: summary.notAddressed,
      },
    ),
    say('Nguyên văn {share} số nhiệm vụ đã nhận; mâu thuẫn {conflicts}.', {
      share: showPercent(summary.verbatimShare, say),
      conflicts: summary.conflicts,
    }),
    ...wrapLine(say('Căn cứ: {lineage}', { lineage: describeLineage(comparison.lineage, say) }), '  '),
    '',
    ...renderFindings(comparison.findings, say),
    ...(['task', 'theme', 'requirement', 'purpose'] as const).flatMap((of) =>
      renderLinks(
        comparison.links.filter((link) => link.of === of),
        say(KIND_LABELS[of]),
        say,
      ),
    ),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

export function describePlan(plan: Comparison['parent'], say: Say = inVietnamese): string {
  const number = plan.number === null ? say('không số') : say('số {number}', { number: plan.number });
  const day = showIssued(plan, say);
  return [`${number}${day}`, plan.issuer, plan.title, `(${plan.source})`]
    .filter((part) => part !== null && part !== '')
    .join(' – ');
}

/** " ngày 15/09/2025", " tháng 3/2024 (để trống ngày)". */
export function showIssued({ issued, issuedShown }: Comparison['parent'], say: Say = inVietnamese): string {
  return issuedShown === null ? '' : issued === null ? ` ${issuedShown}` : say(' ngày {day}', { day: issuedShown });
}

function renderFindings(findings: readonly Finding[], say: Say = inVietnamese): string[] {
  const open = findings.filter(({ waived }) => waived === undefined);
  const accepted = findings.filter(({ waived }) => waived !== undefined);
  const lines: string[] =
    open.length === 0 ? [say('Không có phát hiện nào cần xem.')] : [say('PHÁT HIỆN ({count})', { count: open.length })];
  lines.push(...countNew(findings, say));
  for (const { id, severity, code, message, parent, child, isNew } of open) {
    const place = showPlace(child ?? parent, say);
    lines.push(
      ...wrapLine(
        `  [${say(SEVERITY_LABELS[severity])}] ${say(labelFinding(code))}: ${message}${place === null ? '' : ` [${place}]`} (${id})${isNew === true ? ` ${say('MỚI')}` : ''}`,
        '      ',
      ),
    );
  }
  if (accepted.length > 0) lines.push('', say('ĐÃ CHẤP NHẬN ({count})', { count: accepted.length }));
  for (const { id, code, waived } of accepted)
    lines.push(...wrapLine(`  ${say(labelFinding(code))}: ${waived ?? ''} (${id})`, '      '));
  return [...lines, ''];
}

/** "Mới so với lần trước: 2; như trước: 5." where the findings are held against an earlier report. */
function countNew(findings: readonly Finding[], say: Say): string[] {
  const held = findings.filter(({ isNew }) => isNew !== undefined);
  if (held.length === 0) return [];
  const count = held.filter(({ isNew }) => isNew === true).length;
  return [say('Mới so với lần trước: {new}; như trước: {old}.', { new: count, old: held.length - count })];
}

function renderLinks(links: readonly Link[], heading: string, say: Say): string[] {
  if (links.length === 0) return [];
  return [`${heading.toUpperCase()} (${links.length})`, ...links.flatMap((link) => renderLink(link, say)), ''];
}

const STATUS_WIDTH = 12;

function renderLink(link: Link, say: Say): string[] {
  const label = say(STATUS_LABELS[link.status]).padEnd(STATUS_WIDTH);
  const indent = ' '.repeat(STATUS_WIDTH + 4);
  const first = link.parent?.quote ?? link.child?.quote ?? '';
  const room = WIDTH - indent.length;
  const lines = [`  ${label}  ${cutLine(first.trimStart(), room)}`];
  if (link.parent && link.child) lines.push(`${indent}→ ${cutLine(link.child.quote.trimStart(), room - 2)}`);
  const told = link.changes.filter(({ field, verdict }) => field !== 'text' && verdict !== 'same');
  if (told.length > 0)
    lines.push(
      ...wrapLine(
        `${indent}${told.map(({ field, verdict }) => `${say(FIELD_LABELS[field] ?? field)}: ${say(VERDICT_LABELS[verdict])}`).join('; ')}`,
        indent,
      ),
    );
  return lines;
}
