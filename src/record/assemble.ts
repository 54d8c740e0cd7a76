import type { Diagnostic } from '../document/diagnostic.ts';
import type { SourceDocument } from '../document/source-document.ts';
import type { ExtractedPlan } from '../interpret/interpret-plan.ts';
import { divideText } from './parts/divide-text.ts';
import { toHeader } from './parts/header.ts';
import { toOutlineRecord } from './parts/outline.ts';
import { placeReferences, toReference } from './parts/references.ts';
import { toTask } from './parts/task.ts';
import { placeRegions } from './regions.ts';
import type { PlanRecord } from './schema.ts';

/** Turns a diagnostic into the sentence that the record carries. */
export type MessageRenderer = (diagnostic: Diagnostic) => string;

/** The record of a document: stages' results with spans of the text, every character accounted for. */
export function assembleRecord(
  document: SourceDocument,
  plan: ExtractedPlan,
  diagnostics: readonly Diagnostic[],
  render: MessageRenderer,
): PlanRecord {
  const { origin, text, pages } = document;
  const { headerSpans, recipients, signature, furniture } = divideText(document, plan);
  const context = { document, references: placeReferences(plan.references), describe: plan.describe };
  const regions = placeRegions(document);
  return {
    schemaVersion: '1.0',
    id: origin.sha256.slice(0, 16),
    source: { ...origin, pages: pages.length > 0 ? pages.length : null },
    text,
    pages: pages.map(toPage),
    ...(regions ? { regions } : {}),
    header: toHeader(plan, headerSpans),
    outline: plan.roots.map((node) => toOutlineRecord(node, document)),
    tasks: plan.tasks.map((draft, index) => toTask(draft, index, context)),
    references: plan.references.map(toReference),
    recipients,
    signature,
    furniture,
    diagnostics: diagnostics.map((diagnostic) => describeDiagnostic(diagnostic, render)),
  };
}

function toPage({ page, span, width, height, textFrom }: SourceDocument['pages'][number]): PlanRecord['pages'][number] {
  return { page, ...span, width, height, textFrom: textFrom ?? 'text-layer' };
}

/** A diagnostic as the record carries it. */
export function describeDiagnostic(diagnostic: Diagnostic, render: MessageRenderer): PlanRecord['diagnostics'][number] {
  return {
    code: diagnostic.code,
    severity: diagnostic.severity,
    message: render(diagnostic),
    span: diagnostic.span ?? null,
    ...(diagnostic.page === undefined ? {} : { page: diagnostic.page }),
  };
}
