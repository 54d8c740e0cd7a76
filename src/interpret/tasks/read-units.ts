import type { ReadBlock, Reading } from '../../annotate/reading.ts';
import { contentOf, type TextRange } from '../../outline/outline-node.ts';
import { findUnits, parseUnitList, type UnitMention } from '../../annotate/units/index.ts';
import { splitClauses } from '../../annotate/clauses.ts';
import type { Lead } from './lead.ts';
import type { findLaterSubjects, findSubject } from '../clauses/subject.ts';
import { addUnits, type PlacedUnit, type TaskDraft } from './task-draft.ts';
import { startsWithVerb } from '../../annotate/verb-start.ts';
import { findTrailingParts, type findParts } from '../clauses/parts.ts';

/** Under a unit's heading "các đơn vị" are those of the heading. */
const STANDS_FOR_LEAD = /^(?:các\s)?(?:cơ quan|đơn vị|cơ quan, đơn vị|phòng|ban|ngành)$/iu;

export interface ClauseReaders {
  readonly subjectOf: typeof findSubject;
  readonly laterSubjectsIn: typeof findLaterSubjects;
  readonly rolesIn: typeof findParts;
}

export type UnitReader = (draft: TaskDraft, lead: Lead, isUnitHeading: boolean) => void;

/** Gives a task the units its clauses name, and those above it where it names no subject of its own. */
export function createUnitReader({ subjectOf, laterSubjectsIn, rolesIn }: ClauseReaders): UnitReader {
  return function readUnits(draft: TaskDraft, lead: Lead, isUnitHeading: boolean): void {
    const { block, range } = draft;
    const place = (unit: UnitMention, role: PlacedUnit['role'], rule: string): PlacedUnit => ({
      unit,
      block,
      role,
      rule,
      inherited: false,
    });
    const clauses = splitClauses(block.text, range.start, range.end);
    const others: PlacedUnit[] = [];
    let openRole: PlacedUnit['role'] | null = null;
    clauses.forEach((clause, index) => {
      // "phối hợp với các sở; UBND các xã, phường; các doanh nghiệp tổ chức …": the list goes on over the semicolon
      const goingOn = openRole && block.text.charAt(clause.start - 2) === ';' ? unitsFrom(block.reading, clause) : null;
      if (openRole && goingOn) {
        const role = openRole;
        others.push(...goingOn.units.map((unit) => place(unit, role, 'list-goes-on')));
        if (clause.end - goingOn.end > 1) {
          openRole = null;
          const rest = rolesIn(block.reading, { start: goingOn.end, end: clause.end });
          others.push(...rest.map((found) => place(found.unit, found.role, found.rule)));
        }
        return;
      }
      openRole = null;
      const isListGoingOn = index > 0 && endsWithUnit(block.reading, clauses[index - 1]);
      const encouraged =
        lead.units.length > 0 && /^khuyến khích(?!\p{L})/iu.test(block.text.slice(clause.start, clause.end));
      const { body } = draft.node;
      // "a) Đo lường: Ủy ban nhân dân huyện chủ động …": the subject stands behind the heading
      const behind = index === 0 && body.start > clause.start && body.start < clause.end ? body.start : clause.start;
      const found =
        isListGoingOn || encouraged
          ? null
          : (subjectOf(block.reading, clause, lead.units.length > 0) ??
            (behind > clause.start
              ? subjectOf(block.reading, { start: behind, end: clause.end }, lead.units.length > 0)
              : null));
      // "…, mỗi xã, phường mở …" says where, once somebody is in charge
      const subject =
        found &&
        lead.units.length > 0 &&
        found.units.every(
          (unit) => STANDS_FOR_LEAD.test(unit.name) || /(?:mỗi|từng)\s+$/iu.test(block.text.slice(0, unit.start)),
        )
          ? null
          : found;
      let from = clause.start;
      if (subject) {
        if (subject.modality && index === 0) draft.modality = subject.modality;
        const isPartner =
          /^\s*(?:có trách nhiệm\s+)?phối hợp(?!\s*,)/iu.test(block.text.slice(subject.end)) &&
          index > 0 &&
          subject.units.every((unit) => /phối hợp/u.test(unit.name));
        addUnits(
          draft,
          subject.units.map((unit, at) =>
            place(unit, isPartner || isBeside(block.text, subject.units, at) ? 'coordinate' : 'lead', 'subject'),
          ),
        );
        from = subject.end;
      }
      for (const later of laterSubjectsIn(block.reading, { start: from, end: clause.end })) {
        others.push(
          ...later.units.map((unit) =>
            place(unit, /phối hợp/u.test(unit.name) ? 'coordinate' : 'lead', 'later-subject'),
          ),
        );
      }
      const roles = rolesIn(block.reading, { start: from, end: clause.end });
      others.push(...roles.map((found) => place(found.unit, found.role, found.rule)));
      openRole = roles.find((found) => found.role === 'coordinate' && clause.end - found.unit.end <= 1)?.role ?? null;
    });
    others.push(...readBrackets(block, range).map((found) => place(found.unit, found.role, found.rule)));
    const firstClause = clauses[0];
    const subjectFirst = firstClause
      ? draft.units.some((placed) => placed.role === 'lead' && placed.unit.start < firstClause.end)
      : false;
    // "b) Chủ trì, phối hợp:" over "- Sở Tài chính … tham mưu …": the bodies that open the items are the partners
    if (
      subjectFirst &&
      lead.units.length > 0 &&
      draft.node.parent &&
      /phối hợp(?:\s(?:với|cùng))?\s?:?\s*$/iu.test(contentOf(draft.node.parent))
    ) {
      const partners = draft.units.map((placed) => ({ ...placed, role: 'coordinate' as const, rule: 'partner-list' }));
      draft.units = [];
      addUnits(draft, lead.units);
      addUnits(draft, partners);
    } else if (!subjectFirst) {
      const own = draft.units;
      draft.units = [];
      addUnits(
        draft,
        lead.units.map((unit) => (isUnitHeading && unit.block === block ? { ...unit, inherited: false } : unit)),
      );
      addUnits(draft, own);
    }
    addUnits(draft, others);
    if (lead.complements && (lead.isOpen ? !subjectFirst : !startsWithVerb(block.reading, range.start))) {
      const hasPartners = draft.units.some((placed) => placed.role === 'coordinate');
      addUnits(draft, hasPartners ? lead.complements.filter(({ role }) => role !== 'coordinate') : lead.complements);
    }
    if (lead.partners && !draft.units.some((placed) => placed.role === 'coordinate')) addUnits(draft, lead.partners);
  };
}

/** "Phòng Y tế cùng với Trung tâm Y tế tổ chức …": whoever is named behind "cùng với" takes part. */
function isBeside(text: string, units: readonly UnitMention[], at: number): boolean {
  return units
    .slice(1, at + 1)
    .some((unit, index) =>
      /(?<!\p{L})cùng(?: với)?\s$/iu.test(text.slice(units[index]?.end ?? unit.start, unit.start)),
    );
}

/** "Hướng dẫn Trung tâm …; Đài Truyền thanh cấp xã tuyên truyền …": the list of those guided goes on over the semicolon. */
function endsWithUnit(reading: Reading, clause: TextRange | undefined): boolean {
  const { text } = reading;
  if (
    !clause ||
    !/^(?:[^,]{1,30},\s*)?(?:hướng dẫn|chỉ đạo|đôn đốc|yêu cầu|định hướng|phối hợp)/iu.test(
      text.slice(clause.start, clause.end),
    )
  )
    return false;
  const last = findUnits(reading, clause.start, clause.end).at(-1);
  return last !== undefined && clause.end - last.end <= 1;
}

function unitsFrom(
  reading: Reading,
  clause: TextRange,
): { readonly units: readonly UnitMention[]; readonly end: number } | null {
  // a list of units goes over semicolons by itself
  const units = parseUnitList(reading, clause.start)?.units.filter((unit) => unit.end <= clause.end) ?? [];
  const last = units[units.length - 1];
  return last ? { units, end: last.end } : null;
}

function readBrackets(block: ReadBlock, range: TextRange): ReturnType<typeof findTrailingParts> {
  const found: ReturnType<typeof findTrailingParts> = [];
  const open = block.text.indexOf('(', range.start);
  if (open < 0 || open >= range.end) return found;
  for (const match of block.text.slice(range.start, range.end).matchAll(/\([^()]{8,200}\)/gu)) {
    if (!/chủ trì|phối hợp|thực hiện/u.test(match[0])) continue;
    const start = range.start + match.index + 1;
    found.push(...findTrailingParts(block.text, findUnits(block.reading, start, start + match[0].length - 2)));
  }
  return found;
}
