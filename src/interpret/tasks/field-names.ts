import { splitClauses } from '../../annotate/clauses.ts';
import type { ReadBlock } from '../../annotate/reading.ts';
import { isPredicate } from '../../annotate/verb-start.ts';
import { findSubject } from '../clauses/subject.ts';
import type { OutlineNode, TextRange } from '../../outline/outline-node.ts';
import { readFieldUnits, roleOfField, type Field } from './field-units.ts';

/** What may stand around the names of a field: "Sở Y tế chủ trì, phối hợp với các sở, ngành." */
const AROUND_NAMES = /^(?:chủ trì|phối hợp|thực hiện|với|và|cùng|[\s,;.:+–-])*$/iu;

const PART = /^\s*(?:chủ trì|phối hợp|thực hiện)(?!\p{L})/iu;

/** "- Bộ Quốc phòng; Bộ Tài chính." below "a) Cơ quan chủ trì": bodies and nothing else in the place that a label gives; null for others. */
export function fieldOfNames({ parent, property, block, content, children }: OutlineNode): Field | null {
  const label = parent?.property?.row.property;
  const role = label === undefined || property || children.length > 0 ? null : roleOfField(label);
  if (!role) return null;
  const field = { role, value: content };
  if (actsOtherwise(block, content)) return null;
  const units = readFieldUnits(block, field);
  if (units.length === 0 || units.some(({ unit }) => unit.rule === 'cell')) return null;
  let rest = '';
  let end = content.start;
  for (const { unit } of units.toSorted((a, b) => a.unit.start - b.unit.start)) {
    rest += block.text.slice(end, Math.max(end, unit.start));
    end = Math.max(end, unit.end);
  }
  return AROUND_NAMES.test(rest + block.text.slice(end, content.end)) ? field : null;
}

/** "+ Sở Xây dựng đăng tải thông điệp …" says what a body does, "+ Sở Y tế chủ trì" what part it has. */
function actsOtherwise({ text, reading }: ReadBlock, { start, end }: TextRange): boolean {
  return splitClauses(text, start, end).some((clause) => {
    const subject = findSubject(reading, clause);
    return subject && isPredicate(reading, subject.end) && !PART.test(text.slice(subject.end, clause.end));
  });
}
