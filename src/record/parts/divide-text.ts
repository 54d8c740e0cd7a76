import type { SourceDocument } from '../../document/source-document.ts';
import type { Span } from '../../document/span.ts';
import type { ExtractedPlan } from '../../interpret/interpret-plan.ts';
import type { PlanRecord } from '../schema.ts';
import { Claims } from './claims.ts';

/** Parts of the record that hold text of their own. With the outline they own every character that is not blank. */
export interface DividedText {
  /** In the order of the text. */
  readonly furniture: PlanRecord['furniture'];
  readonly headerSpans: PlanRecord['header']['spans'];
  readonly signature: PlanRecord['signature'];
  readonly recipients: PlanRecord['recipients'];
}

interface Division {
  readonly claims: Claims;
  readonly furniture: { kind: string; span: Span }[];
}

/** Gives every character to one part. The order of claims matters: a later part gets what the earlier ones left. */
export function divideText(document: SourceDocument, plan: ExtractedPlan): DividedText {
  const division: Division = { claims: new Claims(document.text), furniture: [] };
  const { claims, furniture } = division;
  claimOtherLayers(division, document);
  for (const { kind, span } of plan.footer.furniture) claimFurniture(division, kind, span);
  for (const { span } of plan.roots) claims.take(span);
  const headerSpans = claimHeader(division, plan);
  const signature = claimSignature(division, plan);
  const recipients = plan.footer.recipients.map((recipient) => ({
    ...recipient,
    span: claimOne(division, recipient.span),
  }));
  for (const span of claims.leftovers()) claimFurniture(division, 'other', span);
  return { furniture: furniture.sort((a, b) => a.span.start - b.span.start), headerSpans, signature, recipients };
}

function claimFurniture({ claims, furniture }: Division, kind: string, span: Span): void {
  for (const piece of claims.take(span)) furniture.push({ kind, span: piece });
}

function claimOtherLayers(division: Division, document: SourceDocument): void {
  for (const block of document.blocks) {
    if (block.layer === 'body') continue;
    const kind = block.layer === 'notes' ? 'note' : (block.furniture ?? 'other');
    for (const piece of block.pieces) claimFurniture(division, kind, piece);
  }
}

function claimHeader({ claims }: Division, { header }: ExtractedPlan): Record<string, Span | Span[]> {
  const claimed: Record<string, Span | Span[]> = {};
  for (const [part, spans] of header.spans) {
    const taken = spans.flatMap((span) => claims.take(span));
    const only = taken[0];
    if (only) claimed[part] = taken.length === 1 ? only : taken;
  }
  return claimed;
}

function claimSignature({ claims }: Division, { footer }: ExtractedPlan): PlanRecord['signature'] {
  const { signature } = footer;
  if (!signature) return null;
  const spans = signature.spans.flatMap((span) => claims.take(span));
  return { ...signature, spans, digital: [...signature.digital] };
}

/** A recipient has one span; where another column's line cuts it, the rest is furniture. */
function claimOne({ claims, furniture }: Division, span: Span): Span {
  if (claims.isFree(span)) {
    claims.take(span);
    return span;
  }
  const [first, ...rest] = claims.take(span);
  for (const piece of rest) furniture.push({ kind: 'other', span: piece });
  return first ?? { start: span.start, end: span.start };
}
