import { splitClauses } from '../../annotate/clauses.ts';
import { readText, type ReadBlock } from '../../annotate/reading.ts';
import { readFieldNames } from '../../annotate/units/index.ts';
import { isPredicate } from '../../annotate/verb-start.ts';
import { trimRange } from '../../document/trim.ts';
import type { PropertyLabel } from '../../lexicon/headings/property-labels.ts';
import type { TextRange } from '../../outline/outline-node.ts';
import { findParts } from '../clauses/parts.ts';
import { findSubject } from '../clauses/subject.ts';
import { placeAbove, placeParts, shift, type PlacedUnit } from '../leads/lead.ts';
import { readUnitCell } from './table/unit-cell.ts';

/** The value of "Cơ quan chủ trì: …" or "Đơn vị phối hợp: …". */
export interface Field {
  readonly role: 'lead' | 'coordinate' | 'supervise';
  readonly value: TextRange;
}

/** The part that a label gives to the bodies behind it; null where it is about something else. */
export function roleOfField(property: PropertyLabel['property']): Field['role'] | null {
  if (property === 'coordinate' || property === 'supervise') return property;
  return property === 'lead' || property === 'implement' ? 'lead' : null;
}

/** The bodies of a field: a list of names, or a sentence ("Sở Nội vụ chủ trì, phối hợp với các sở tham mưu …"). */
export function readFieldUnits(block: ReadBlock, { role, value }: Field): PlacedUnit[] {
  const { text, reading } = block;
  const range = trimRange(text, value);
  if (range.end <= range.start) return [];
  const clauses = splitClauses(text, range.start, range.end);
  const subjects = clauses.map((clause) => findSubject(reading, clause));
  const isSentence = subjects.some((subject) => subject !== null && isPredicate(reading, subject.end));
  const written = text.slice(range.start, range.end);
  if (!isSentence || readFieldNames(readText(written, reading.lexicon))) {
    const units = readUnitCell(written, reading.lexicon).map((unit) => shift(unit, range.start));
    return placeAbove(units, block, role, 'field-line');
  }
  return clauses.flatMap((clause, index) => {
    const subject = subjects[index];
    const parts = findParts(reading, { start: subject?.end ?? clause.start, end: clause.end });
    return [...placeAbove(subject?.units ?? [], block, role, 'field-line'), ...placeParts(parts, block, true)];
  });
}
