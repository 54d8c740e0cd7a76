import { splitClauses } from '../../annotate/clauses.ts';
import { readText } from '../../annotate/reading.ts';
import { readFieldNames } from '../../annotate/units/index.ts';
import { isPredicate } from '../../annotate/verb-start.ts';
import { trimRange } from '../../document/trim.ts';
import { contentOf, type OutlineNode } from '../../outline/outline-node.ts';
import { propertyOf } from '../../outline/property-of.ts';
import { findParts } from '../clauses/parts.ts';
import { findSubject } from '../clauses/subject.ts';
import { placeAbove, shift, type PlacedUnit } from '../leads/lead.ts';
import { asDeadline, timesOfNode, type PlacedTime, type TimesOfBlocks } from '../times/placed-times.ts';
import { readUnitCell } from './table/unit-cell.ts';
import { addUnits, type TaskDraft } from './task-draft.ts';

/** "…; tổng kết vào" + "tháng 4/2026": when the campaign is closed, not when its tasks are done. */
const CLOSING_EVENT = /(?:tổng kết|sơ kết|trao giải|công bố kết quả|bế mạc)[^;.,]{0,40}$/iu;
const DUE = /hoàn thành|hạn(?!\p{L})/iu;
/** What holds for one event only does not hold for the group. */
const EXCEPTION = /^(?:Đối với|Riêng)(?!\p{L})/u;
const ASSIGNING = new Set(['lead', 'implement', 'coordinate']);

/** Lines "- Cơ quan chủ trì: …", "- Thời gian: …" below a node give units and times to the tasks beside and below them. */
export function applyFieldLines(node: OutlineNode, receivers: readonly TaskDraft[], times: TimesOfBlocks): void {
  for (const child of node.children) {
    if (isAssigning(child)) {
      const units = collectUnits(child);
      for (const task of receivers) if (task.node !== child) addUnits(task, units);
    }
    if (child.role === 'schedule') addTimes(receivers, readSchedule(child, times));
  }
}

function isAssigning(node: OutlineNode): boolean {
  return ASSIGNING.has(propertyOf(node)?.row.property ?? '');
}

function addTimes(receivers: readonly TaskDraft[], times: readonly PlacedTime[]): void {
  if (times.length === 0) return;
  for (const task of receivers)
    if (!task.times.some((placed) => placed.time.from !== null || placed.time.to !== null)) task.times.push(...times);
}

function readSchedule(node: OutlineNode, times: TimesOfBlocks): PlacedTime[] {
  const property = propertyOf(node);
  const isDue = property !== null && DUE.test(contentOf(node).slice(0, property.valueStart));
  const found = scheduleTimes(node, times);
  return isDue ? found.map(asDeadline) : found;
}

function scheduleTimes(node: OutlineNode, times: TimesOfBlocks): PlacedTime[] {
  const all = timesOfNode(times, node, true);
  const general = all.filter(({ time }) => !CLOSING_EVENT.test(node.block.text.slice(0, time.start).slice(-60)));
  const below = node.children.filter((child) => !EXCEPTION.test(contentOf(child)) && child.role !== 'task');
  return [...(general.length > 0 ? general : all), ...below.flatMap((child) => scheduleTimes(child, times))];
}

/** "b) Cơ quan thực hiện:" with "- Đơn vị chủ trì: …", "- Đơn vị phối hợp: …" below it counts as one line. */
function collectUnits(node: OutlineNode): PlacedUnit[] {
  const property = propertyOf(node);
  const own =
    property && isAssigning(node)
      ? readFieldUnits(node, node.content.start + property.valueStart, property.row.property === 'coordinate')
      : [];
  return [...own, ...node.children.flatMap(collectUnits)];
}

function readFieldUnits(node: OutlineNode, start: number, isPartner: boolean): PlacedUnit[] {
  const { block } = node;
  const { text, reading } = block;
  const role = isPartner ? 'coordinate' : 'lead';
  const range = trimRange(text, { start, end: node.content.end });
  if (range.end <= range.start) return [];
  const clauses = splitClauses(text, range.start, range.end);
  const subjects = clauses.map((clause) => findSubject(reading, clause));
  const isSentence = subjects.some((subject) => subject !== null && isPredicate(reading, subject.end));
  const value = text.slice(range.start, range.end);
  if (!isSentence || readFieldNames(readText(value, reading.lexicon)))
    return placeAbove(
      readUnitCell(value, reading.lexicon).map((unit) => shift(unit, range.start)),
      block,
      role,
      'field-line',
    );
  return clauses.flatMap((clause, index) => {
    const subject = subjects[index];
    const parts = findParts(reading, { start: subject?.end ?? clause.start, end: clause.end });
    return [
      ...placeAbove(subject?.units ?? [], block, role, 'field-line'),
      ...parts.flatMap((part) => placeAbove([part.unit], block, part.role, part.rule)),
    ];
  });
}
