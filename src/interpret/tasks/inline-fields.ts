import { splitClauses } from '../../annotate/clauses.ts';
import { matchPropertyLabel } from '../../annotate/labels.ts';
import type { ReadBlock } from '../../annotate/reading.ts';
import { parseUnitList } from '../../annotate/units/index.ts';
import { trimEndOf } from '../../document/trim.ts';
import type { PropertyLabel } from '../../lexicon/headings/property-labels.ts';
import { skipBlanks } from '../../outline/headings.ts';
import type { TextRange } from '../../outline/outline-node.ts';
import type { PlacedUnit } from '../leads/lead.ts';
import { readFieldUnits, roleOfField } from './field-units.ts';

/** A label in the middle of a line with its value; `start`: of the label. */
interface InlineField extends TextRange {
  readonly property: PropertyLabel['property'];
  readonly value: TextRange;
}

const LONGEST_LABEL = 45;
/** What may stand before a label: the end of a sentence or clause, a bracket, a spaced dash. */
const BEFORE_LABEL = /(?:[.;,(]|\s[-–])\s*$/u;

/**
 * "Rà soát … (chủ trì: Sở A; phối hợp: Sở B)", "Rà soát …. Đơn vị thực hiện: Sở A. Thời gian: quý II": fields that stand in the
 * task's own line. A label counts where names follow it.
 */
export function findInlineFields(block: ReadBlock, range: TextRange): InlineField[] {
  const labels = findLabels(block, range);
  return labels.flatMap(({ start, property, valueStart }, index) => {
    const value = { start: valueStart, end: endOfValue(block, valueStart, labels[index + 1]?.start ?? range.end) };
    return startsWithNames(block, valueStart) && roleOfField(property)
      ? [{ start, end: value.end, property, value }]
      : [];
  });
}

interface Label {
  readonly start: number;
  readonly property: PropertyLabel['property'];
  readonly valueStart: number;
}

function findLabels({ text, reading }: ReadBlock, range: TextRange): Label[] {
  const labels: Label[] = [];
  for (const { index } of text.slice(range.start, range.end).matchAll(/:/gu)) {
    const colon = range.start + index;
    const from = Math.max(range.start, colon - LONGEST_LABEL);
    const before = text.slice(from, colon);
    const words = (before.split(/[.;,(]| [-–]/u).at(-1) ?? '').trimStart();
    const start = colon - words.length;
    if (start <= range.start || !BEFORE_LABEL.test(text.slice(Math.max(range.start, start - 4), start))) continue;
    const row = matchPropertyLabel(words, reading.lexicon);
    if (row) labels.push({ start, property: row.property, valueStart: skipBlanks(text, colon + 1) });
  }
  return labels;
}

function startsWithNames({ reading }: ReadBlock, at: number): boolean {
  return parseUnitList(reading, at) !== null;
}

/** To the next label, the bracket that closes, or the sentence's end; over ";" only where further names stand behind it. */
function endOfValue(block: ReadBlock, start: number, limit: number): number {
  const { text } = block;
  const close = closingBracket(text, start, limit);
  let end = start;
  for (const clause of splitClauses(text, start, close)) {
    if (end > start && (text.charAt(end - 1) !== ';' || !startsWithNames(block, clause.start))) break;
    end = clause.end;
  }
  return start + trimEndOf(text.slice(start, end), ' \n;,.(–-').length;
}

function closingBracket(text: string, start: number, limit: number): number {
  let depth = 0;
  for (let at = start; at < limit; at += 1) {
    if (text.charAt(at) === '(') depth += 1;
    else if (text.charAt(at) === ')') {
      if (depth === 0) return at;
      depth -= 1;
    }
  }
  return limit;
}

/** The clauses of a task without what its fields say. */
export function clausesBeside(clauses: readonly TextRange[], fields: readonly TextRange[]): TextRange[] {
  if (fields.length === 0) return [...clauses];
  return clauses.flatMap((clause) => {
    let { start, end } = clause;
    for (const field of fields) {
      if (field.start <= start && field.end > start) start = Math.min(end, field.end);
      else if (field.start > start && field.start < end) end = field.start;
    }
    return end - start > 1 ? [{ start, end }] : [];
  });
}

export function readInlineFields(block: ReadBlock, fields: readonly InlineField[]): PlacedUnit[] {
  return fields
    .flatMap(({ property, value }) => readFieldUnits(block, { role: roleOfField(property) ?? 'lead', value }))
    .map((placed) => ({ ...placed, inherited: false, rule: 'inline-field' }));
}
