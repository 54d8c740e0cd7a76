import { holdsAny } from '../../document/holds-any.ts';
import type { ReadBlock } from '../../annotate/reading.ts';
import { tokenAt } from '../../annotate/tokens.ts';
import { findUnits, parseUnitList, type UnitMention } from '../../annotate/units/index.ts';
import { startsWithVerb } from '../../annotate/verb-start.ts';
import { contentOf, type TextRange } from '../../outline/outline-node.ts';
import { clausesOf } from '../clauses/clauses-of.ts';
import { readNamesAlone } from '../clauses/names-at.ts';
import { findParts, findTrailingParts } from '../clauses/parts.ts';
import { findLaterSubjects, findSubject, type Subject } from '../clauses/subject.ts';
import { isWhere } from '../leads/heading-lead.ts';
import { isAfter } from '../clauses/walk.ts';
import { findAskedIn } from '../leads/lead-in.ts';
import { placeParts, placeUnits, type Lead, type PlacedUnit } from '../leads/lead.ts';
import { clausesBeside, findInlineFields, readInlineFields } from './inline-fields.ts';
import { addUnits, type TaskDraft } from './task-draft.ts';

/** Under a unit's heading "các đơn vị" are those of the heading. */
export const STANDS_FOR_LEAD = /^(?:các\s)?(?:cơ quan|đơn vị|cơ quan, đơn vị|phòng|ban|ngành)$/iu;
/** "Hướng dẫn Trung tâm …; Đài Truyền thanh cấp xã …": verbs whose list of bodies may go on over a semicolon. */
const GOVERNING = /^(?:[^,]{1,30},\s*)?(?:hướng dẫn|chỉ đạo|đôn đốc|yêu cầu|định hướng|phối hợp)/iu;
const ONLY_PARTNERS_BELOW = /phối hợp(?:\s(?:với|cùng))?\s?:?\s*$/iu;

/** Gives a task the units that its clauses name, and those above it where it names no subject of its own. */
export function readUnits(draft: TaskDraft, lead: Lead, isUnitHeading: boolean): void {
  const { block, range } = draft;
  const fields = findInlineFields(block, range);
  const clauses = clausesBeside(clausesOf(block, range), fields);
  const inFields = readInlineFields(block, fields);
  const others: PlacedUnit[] = [];
  let openRole: PlacedUnit['role'] | null = null;
  let pending: readonly UnitMention[] = [];
  clauses.forEach((clause, index) => {
    const going = openRole === null ? null : readGoingOn(block, clause, openRole);
    if (going) {
      others.push(...going);
      if (going.some((placed) => placed.rule !== 'list-goes-on')) openRole = null;
      return;
    }
    const names = openRole === null && index + 1 < clauses.length ? readNamesAlone(block, clause) : null;
    if (names) {
      pending = [...pending, ...names];
      return;
    }
    const own = readSubject(draft, clauses, index, lead);
    const subject = own && { ...own, units: [...pending, ...own.units] };
    pending = [];
    if (subject?.modality && index === 0) draft.modality = subject.modality;
    if (subject) addUnits(draft, placeUnits(subject.units, block, 'lead', 'subject'));
    const from = subject?.end ?? clause.start;
    for (const unit of findLaterSubjects(block.reading, { start: from, end: clause.end }).flatMap(
      ({ units }) => units,
    )) {
      const role = unit.name.includes('phối hợp') ? 'coordinate' : 'lead';
      others.push(...placeUnits([unit], block, role, 'later-subject'));
    }
    const parts = findParts(block.reading, { start: from, end: clause.end });
    others.push(...placeParts(parts, block));
    const isAtEnd = (unit: UnitMention): boolean => clause.end - unit.end <= 1;
    openRole = parts.find((part) => part.role === 'coordinate' && isAtEnd(part.unit))?.role ?? null;
  });
  others.push(...readBrackets(block, range, fields));
  const leading = inFields.filter(({ role }) => role === 'lead');
  addUnits(draft, leading);
  const firstEnd = wholeCondition(block, clauses).end;
  const actsItself =
    leading.length > 0 || draft.units.some(({ role, unit }) => role === 'lead' && unit.start < firstEnd);
  addLeads(draft, lead, actsItself, isUnitHeading);
  addUnits(draft, others);
  addUnits(draft, inFields);
  addCompany(draft, lead, actsItself);
}

/** "phối hợp với các sở; UBND các xã, phường; các doanh nghiệp tổ chức …": the list goes on over the semicolon. */
function readGoingOn(block: ReadBlock, clause: TextRange, role: PlacedUnit['role']): PlacedUnit[] | null {
  if (block.text.charAt(clause.start - 2) !== ';') return null;
  const units = parseUnitList(block.reading, clause.start)?.units.filter((unit) => unit.end <= clause.end) ?? [];
  const last = units[units.length - 1];
  if (!last) return null;
  const going = placeUnits(units, block, role, 'list-goes-on');
  if (clause.end - last.end <= 1) return going;
  return [...going, ...placeParts(findParts(block.reading, { start: last.end, end: clause.end }), block)];
}

/** The clause's own subject; null where it is an object of the clause before, or stands for who is in charge above. */
function readSubject(draft: TaskDraft, clauses: readonly TextRange[], index: number, lead: Lead): Subject | null {
  const { block, node } = draft;
  const clause = clauses[index];
  if (!clause || (index > 0 && endsWithUnit(block, clauses[index - 1]))) return null;
  const hasLead = lead.units.length > 0;
  // below an opening that asks all at once, "Yêu cầu UBND các huyện …" is the issuer's own word, not what those asked do
  const isLed = lead.units.some(({ rule }) => rule !== 'opening');
  // "a) Đo lường: Ủy ban nhân dân huyện chủ động …": the subject stands behind the heading
  const { body } = node;
  const isHeaded = index === 0 && body.start > clause.start && body.start < clause.end;
  // "Sở Nội vụ đề nghị UBND các xã rà soát …": a letter's own paragraph names first who asks
  const isOpening = node.parent === null && node.form === 'paragraph';
  const first =
    (isOpening ? findAskedIn(block.reading, clause) : null) ??
    findSubject(block.reading, index === 0 ? wholeCondition(block, clauses) : clause, isLed);
  const found = first ?? (isHeaded ? findSubject(block.reading, { start: body.start, end: clause.end }, isLed) : null);
  // "hình thành hệ sinh thái: trung tâm xúc tiến …; kho lạnh; trung tâm chia chọn": common nouns of a list
  const isListed = index > 0 || (found !== first && found?.units[0]?.start === body.start);
  if (isListed && found?.units.every(isCommonNoun)) return null;
  if (index === 0 && found && isWhere(node)) return null;
  if (!found || !hasLead) return found;
  return found.units.every((unit) => STANDS_FOR_LEAD.test(unit.name)) ? null : found;
}

/** "Đối với người ở ven sông; người ở nhà thuê, Công an xã …": what the work is about goes on over semicolons to the sentence's end. */
function wholeCondition({ text, reading }: ReadBlock, clauses: readonly TextRange[]): TextRange {
  const [first = { start: 0, end: 0 }, ...others] = clauses;
  if (text.charAt(first.end - 1) !== ';' || !isAfter(reading, 'condition', tokenAt(reading, first.start))) return first;
  const last = others.find((clause) => text.charAt(clause.end - 1) !== ';');
  return last ? { start: first.start, end: last.end } : first;
}

/** "kho lạnh", "Ngân hàng hướng dẫn …" at the start of a sentence: no name, whichever there may be. */
function isCommonNoun({ collective, rule, name }: UnitMention): boolean {
  return !collective && !/\p{Lu}/u.test(rule === 'noun-group' ? name.slice(1) : name);
}

/** "Hướng dẫn Trung tâm …; Đài Truyền thanh cấp xã tuyên truyền …": the list of those guided goes on over the semicolon. */
function endsWithUnit(block: ReadBlock, clause: TextRange | undefined): boolean {
  if (!clause || !GOVERNING.test(block.text.slice(clause.start, clause.end))) return false;
  const last = findUnits(block.reading, clause.start, clause.end).at(-1);
  return last !== undefined && clause.end - last.end <= 1;
}

/** Who is in charge above leads the task unless its first clause has a subject. */
function addLeads(draft: TaskDraft, lead: Lead, actsItself: boolean, isUnitHeading: boolean): void {
  const own = draft.units;
  const above = lead.units.map((unit) =>
    isUnitHeading && unit.block === draft.block ? { ...unit, inherited: false } : unit,
  );
  // "b) Chủ trì, phối hợp:" over "- Sở Tài chính … tham mưu …": the bodies that open the items are the partners
  const { parent } = draft.node;
  if (actsItself && (above.length === 0 || !parent || !ONLY_PARTNERS_BELOW.test(contentOf(parent)))) return;
  const asPartner = (placed: PlacedUnit): PlacedUnit => ({ ...placed, role: 'coordinate', rule: 'partner-list' });
  draft.units = [];
  addUnits(draft, [...above, ...(actsItself ? own.map(asPartner) : own)]);
}

/** Partners and those served that a lead-in above names for all its items. */
function addCompany(draft: TaskDraft, lead: Lead, actsItself: boolean): void {
  const hasPartners = (): boolean => draft.units.some((placed) => placed.role === 'coordinate');
  const isMissing = lead.isOpen ? !actsItself : !startsWithVerb(draft.block.reading, draft.range.start);
  if (lead.complements && isMissing)
    addUnits(draft, hasPartners() ? lead.complements.filter(({ role }) => role !== 'coordinate') : lead.complements);
  if (lead.partners && !hasPartners()) addUnits(draft, lead.partners);
}

const LONGEST_BRACKET = 200;

/** "(Phòng A chủ trì, Phòng B phối hợp)", "(phối hợp với Trạm Y tế xã và các trường)". */
function readBrackets(block: ReadBlock, range: TextRange, fields: readonly TextRange[]): PlacedUnit[] {
  const found: PlacedUnit[] = [];
  const { text } = block;
  for (let open = text.indexOf('(', range.start); open >= 0 && open < range.end; open = text.indexOf('(', open + 1)) {
    // not by indexOf over the text: where no bracket closes, each of them would be looked for to its end
    const length = text.slice(open, open + LONGEST_BRACKET + 1).indexOf(')');
    const close = open + length;
    if (length < 0 || close > range.end || fields.some(({ start }) => start > open && start < close)) continue;
    if (!holdsAny(text.slice(open, close), ['chủ trì', 'phối hợp'])) continue;
    found.push(...placeParts(findTrailingParts(text, findUnits(block.reading, open + 1, close)), block));
  }
  return found;
}
