import { endsIn } from '../../document/trim.ts';
import type { ReadBlock } from '../../annotate/reading.ts';
import type { Diagnostic } from '../../document/diagnostic.ts';
import type { MarkerCandidate, MarkerForm } from '../line-rules/index.ts';
import { letterOf } from '../line-rules/letter.ts';
import { formatRoman } from '../line-rules/roman-value.ts';
import { openAs } from '../choose-marker.ts';
import { BULLET_RANKS } from '../ranks.ts';
import { findPlace, rankOf, type Place } from './place.ts';
import { attach, type OutlineState } from './state.ts';

const ITEM_FORMS = new Set<MarkerForm>(['bullet', 'letter', 'parenthesized', 'arabic', 'decimal']);

/** A line with a number, letter or bullet. */
export function addNumbered(state: OutlineState, block: ReadBlock, candidate: MarkerCandidate): void {
  openLeadIn(state, candidate);
  const place = findPlace(state, candidate);
  state.stack.length = place.parentIndex + 1;
  const node = attach(state, block, {
    kind: ITEM_FORMS.has(candidate.form) ? 'item' : 'section',
    form: candidate.form,
    marker: candidate.marker === '' ? null : candidate.marker,
    contentStart: candidate.length,
    label: idLabel(candidate, state.stack.at(-1)?.node.id ?? ''),
  });
  state.diagnostics.push(...tellNumber(block, candidate, place));
  state.seenForms.add(candidate.form);
  const { form, symbol, ordinal, path = [ordinal] } = candidate;
  state.stack.push({ node, form, symbol, ordinal, path, rank: rankOf(candidate) });
}

/** A number as the text itself counts: "II.", "đ)", "Điều 3". */
function numberAs({ form, marker, label, ordinal: own }: MarkerCandidate, ordinal: number): string {
  if (form === 'roman') return marker.replace(label, formatRoman(ordinal));
  if (form === 'letter') return marker.replace(label, letterOf(ordinal));
  const at = marker.lastIndexOf(String(own));
  return at < 0 ? String(ordinal) : marker.slice(0, at) + String(ordinal) + marker.slice(at + String(own).length);
}

/** What is wrong with a number: given twice, one left out, misread. */
function tellNumber({ span, text }: ReadBlock, candidate: MarkerCandidate, { repeated, gap }: Place): Diagnostic[] {
  const { marker } = candidate;
  const warn = (code: string, args: Record<string, string>): Diagnostic => ({ code, severity: 'warning', args, span });
  const told: Diagnostic[] = [];
  if (repeated) told.push(warn('structure/number-repeated', { marker }));
  if (gap !== null) told.push(warn('structure/number-gap', { marker, expected: numberAs(candidate, gap) }));
  const written = text.slice(0, candidate.length).trim();
  if (candidate.repaired === true)
    told.push(warn('structure/number-misread', { marker: written, read: candidate.label }));
  return told;
}

/** "- …" ⏎ "- …" ⏎ "Trong đó:" ⏎ "+ …": signs of a lower kind than the list before the paragraph are its own. */
function openLeadIn({ stack }: OutlineState, candidate: MarkerCandidate): void {
  if (candidate.form !== 'bullet' || stack.some((open) => open.symbol === candidate.symbol)) return;
  const siblings = stack.at(-1)?.node.children ?? [];
  const leadIn = siblings.at(-1);
  const before = siblings.findLast((node) => node.form === 'bullet');
  if (leadIn?.form !== 'paragraph' || !before || !endsIn(leadIn.block.text, ':')) return;
  const rank = BULLET_RANKS[before.marker ?? ''] ?? BULLET_RANKS['-'] ?? 14;
  if (rankOf(candidate) > rank) stack.push(openAs(leadIn, 'bullet', rank));
}

function idLabel(candidate: MarkerCandidate, parentId: string): string {
  if (candidate.form === 'bullet') return 'b';
  if (candidate.form !== 'decimal') return candidate.label;
  const prefix = (candidate.path ?? []).slice(0, -1).join('.');
  return parentId === prefix || parentId.endsWith(`.${prefix}`) ? String(candidate.ordinal) : candidate.label;
}
