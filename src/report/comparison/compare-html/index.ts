import type { Comparison, Finding, Link, LinkSide } from '../../../compare/index.ts';
import type { PlanRecord } from '../../../record/schema.ts';
import { showPlace } from '../compare-tables/plans.ts';
import { showIssued } from '../compare-text.ts';
import { describeLineage } from '../lineage-sentence.ts';
import {
  CERTAINTY_LABELS,
  FIELD_LABELS,
  KIND_LABELS,
  labelFinding,
  SEVERITY_LABELS,
  showPercent,
  STATUS_LABELS,
  VERDICT_LABELS,
} from '../compare-labels.ts';
import { inVietnamese, translateStatic, type Say } from '../../say.ts';
import { renderPage, renderTemplate, wellFormed } from './page.ts';
import { COMPARE_SCRIPT } from './script.ts';
import { markSource, type SourcePiece } from './source-text.ts';
import { BASE_STYLE } from './style.ts';
import { COMPARE_STYLE } from './compare-style.ts';
import { COMPARE_BODY } from './template.ts';
import { diffWords, type DiffPiece } from './word-diff.ts';

interface LinkView {
  readonly id: string;
  readonly of: string;
  readonly kind: string;
  readonly status: string;
  readonly label: string;
  readonly similarity: string;
  readonly certainty: string;
  readonly shape: string;
  readonly isConflict: boolean;
  readonly units: string;
  readonly parent: SideView | null;
  readonly child: SideView | null;
  readonly changes: readonly {
    readonly field: string;
    readonly verdict: string;
    readonly isConflict: boolean;
    readonly message: string;
  }[];
  readonly evidence: string;
}

interface SideView {
  readonly anchor: string;
  readonly place: string;
  readonly pieces: readonly DiffPiece[];
}

/** A comparison as one HTML file: links in two columns, words that differ marked, both texts to jump to. */
export async function renderComparisonHtml(
  comparison: Comparison,
  parent: PlanRecord,
  child: PlanRecord,
  say: Say = inVietnamese,
): Promise<string> {
  const links = comparison.links.map((link) => viewLink(link, say));
  const units = [
    ...new Set(comparison.links.flatMap(({ parent: a, child: b }) => [...(a?.units ?? []), ...(b?.units ?? [])])),
  ].sort((a, b) => (a < b ? -1 : 1));
  const values = {
    parent: viewPlan(comparison.parent, say),
    child: viewPlan(comparison.child, say),
    lineage: describeLineage(comparison.lineage, say),
    warnings: comparison.warnings.map(({ message }) => message),
    figures: viewFigures(comparison, say),
    findings: comparison.findings
      .filter(({ waived }) => waived === undefined)
      .map((finding) => viewFinding(finding, say)),
    accepted: comparison.findings
      .filter(({ waived }) => waived !== undefined)
      .map((finding) => viewFinding(finding, say)),
    kinds: Object.entries(KIND_LABELS)
      .filter(([of]) => comparison.links.some((link) => link.of === of))
      .map(([of, label]) => [of, say(label)]),
    statuses: Object.entries(STATUS_LABELS)
      .filter(([status]) => comparison.links.some((link) => link.status === status))
      .map(([status, label]) => [status, say(label)]),
    units,
    links,
    parentText: viewSource(
      parent,
      comparison.links.map(({ parent: side, status }) => ({ side, status })),
      comparison.findings.map(({ parent: side }) => side),
      'p',
    ),
    childText: viewSource(
      child,
      comparison.links.map(({ child: side, status }) => ({ side, status })),
      comparison.findings.map(({ child: side }) => side),
      'c',
    ),
  };
  const title = say('Bảng đối chiếu: {name}', { name: comparison.child.issuer ?? comparison.child.source });
  return wellFormed(
    await renderPage({
      title,
      style: BASE_STYLE + COMPARE_STYLE,
      script: translateStatic(COMPARE_SCRIPT, say),
      body: renderTemplate(translateStatic(COMPARE_BODY, say), values),
      say,
    }),
  );
}

function viewPlan(
  plan: Comparison['parent'],
  say: Say,
): { name: string; number: string; title: string; source: string } {
  const day = showIssued(plan, say);
  return {
    name: plan.issuer ?? plan.source,
    number: `${plan.number === null ? say('không số') : say('số {number}', { number: plan.number })}${day}`,
    title: plan.title ?? '',
    source: plan.source,
  };
}

function viewFigures({ summary }: Comparison, say: Say): { value: string; label: string }[] {
  return [
    {
      value: `${summary.covered}/${summary.parentTasks}`,
      label: say('nhiệm vụ được thực hiện ({share})', { share: showPercent(summary.coverage, say) }),
    },
    { value: String(summary.missing), label: say('bỏ sót') },
    { value: String(summary.added), label: say('thêm mới') },
    { value: String(summary.conflicts), label: say('mâu thuẫn') },
    { value: String(summary.notAddressed), label: say('không giao cấp này') },
    { value: showPercent(summary.verbatimShare, say), label: say('nguyên văn') },
  ];
}

export function viewFinding(
  { id, severity, code, message, advice, waived, isNew, parent, child }: Finding,
  say: Say = inVietnamese,
): {
  code: string;
  quote: string;
  place: string;
  advice: string;
  isNew: boolean;
  id: string;
  severity: string;
  label: string;
  name: string;
  message: string;
  reason: string;
  jump: string;
} {
  const jump = child ? anchorOf('c', child) : parent ? anchorOf('p', parent) : '';
  return {
    id,
    severity,
    label: say(SEVERITY_LABELS[severity]),
    code,
    quote: (child ?? parent)?.quote.replace(/\s+/gu, ' ').trim() ?? '',
    place: showPlace(child ?? parent, say) ?? '',
    advice,
    isNew: isNew === true,
    name: say(labelFinding(code)),
    message,
    reason: waived ?? '',
    jump,
  };
}

function viewLink(link: Link, say: Say): LinkView {
  const diff = link.parent && link.child ? diffWords(link.parent.quote, link.child.quote) : null;
  const told = link.changes.filter(({ field, verdict }) => field !== 'text' && verdict !== 'same');
  return {
    id: link.id,
    of: link.of,
    kind: say(KIND_LABELS[link.of]),
    status: link.status,
    label: say(STATUS_LABELS[link.status]),
    similarity: link.parent && link.child ? showPercent(link.similarity, say) : '',
    certainty: link.certainty ? say(CERTAINTY_LABELS[link.certainty]) : '',
    shape: link.shape === 'split' ? say('tách') : link.shape === 'merge' ? say('gộp') : '',
    isConflict: link.changes.some(({ verdict }) => verdict === 'conflict'),
    units: [...(link.parent?.units ?? []), ...(link.child?.units ?? [])].join('|'),
    parent: viewSide(link.parent, 'p', diff?.parent, say),
    child: viewSide(link.child, 'c', diff?.child, say),
    changes: told.map(({ field, verdict, message }) => ({
      field: say(FIELD_LABELS[field] ?? field),
      verdict: say(VERDICT_LABELS[verdict]),
      isConflict: verdict === 'conflict',
      message,
    })),
    evidence: link.evidence ? explainEvidence(link, say) : '',
  };
}

function viewSide(
  side: LinkSide | null,
  prefix: string,
  pieces: readonly DiffPiece[] | undefined,
  say: Say,
): SideView | null {
  if (!side) return null;
  return {
    anchor: anchorOf(prefix, side),
    place: showPlace(side, say) ?? '',
    pieces: pieces ?? [{ text: side.quote.replace(/\s+/gu, ' ').trim(), isOwn: false }],
  };
}

function explainEvidence({ evidence }: Link, say: Say): string {
  if (!evidence) return '';
  const told: [string, number | null][] = [
    ['lời văn', evidence.words],
    ['mệnh đề', evidence.clause],
    ['đơn vị', evidence.units],
    ['thời gian', evidence.times],
    ['vị trí', evidence.position],
    ['đề mục', evidence.heading],
    ['văn bản viện dẫn', evidence.references],
  ];
  return told
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${say(name)} ${showPercent(value ?? 0, say)}`)
    .join(' · ');
}

function anchorOf(prefix: string, side: LinkSide): string {
  return `${prefix}-${side.span.start}`;
}

function viewSource(
  record: PlanRecord,
  linked: readonly { readonly side: LinkSide | null; readonly status: string }[],
  others: readonly (LinkSide | null)[],
  prefix: string,
): SourcePiece[] {
  const sides = [...linked, ...others.map((side) => ({ side, status: '' }))];
  return markSource(
    record.text,
    sides.flatMap(({ side, status }) =>
      side === null ? [] : [{ ...side.span, anchor: anchorOf(prefix, side), kind: status }],
    ),
  );
}
