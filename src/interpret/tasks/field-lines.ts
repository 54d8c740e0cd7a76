import { readPropertyLine } from '../../annotate/labels.ts';
import { startsWithVerb } from '../../annotate/verb-start.ts';
import { splitClauses } from '../../annotate/clauses.ts';
import { trimRange } from '../../document/trim.ts';
import { contentOf, type OutlineNode } from '../../outline/outline-node.ts';
import type { PlacedUnit } from '../leads/lead.ts';
import { timesOfNode, type PlacedTime, type TimesOfBlocks } from '../times/placed-times.ts';
import { fieldOfNames } from './field-names.ts';
import { readFieldUnits, roleOfField, type Field } from './field-units.ts';
import { STANDS_FOR_LEAD } from './read-units.ts';
import { addUnits, type PlacedText, type TaskDraft } from './task-draft.ts';

/** "…; tổng kết vào" + "tháng 4/2026": when the campaign is closed, not when its tasks are done. */
const CLOSING_EVENT = /(?:tổng kết|sơ kết|trao giải|công bố kết quả|bế mạc)[^;.,]{0,40}$/iu;
/** What holds for one event only does not hold for the group. */
const EXCEPTION = /^(?:Đối với|Riêng)(?!\p{L})/u;

/** Lines "- Cơ quan chủ trì: …", "- Thời gian: …" below a node give units and times to the tasks beside and below them. */
export function applyFieldLines(node: OutlineNode, receivers: readonly TaskDraft[], times: TimesOfBlocks): void {
  const runs = runsOf(node.children);
  if (runs.filter((run) => run.some(isField)).length < 2) applyRun(node.children, receivers, times);
  else
    for (const run of runs)
      applyRun(
        run,
        receivers.filter((task) => run.some((child) => isWithin(task.node, child))),
        times,
      );
}

function applyRun(nodes: readonly OutlineNode[], receivers: readonly TaskDraft[], times: TimesOfBlocks): void {
  const collected = new Map(nodes.filter(isAssigning).map((child) => [child, collectUnits(child)]));
  const hasLead = [...collected.values()].flat().some(({ role }) => role === 'lead');
  for (const child of nodes) {
    // "Cơ quan thực hiện:" over "+ Sở Y tế chủ trì, …" and "+ Sở Xây dựng đăng tải …": what is told below a field has its own bodies
    const others = receivers.filter((task) => !isWithin(task.node, child));
    const found = collected.get(child) ?? [];
    for (const task of others) addUnits(task, withoutLeads(task, hasLead ? found : found.map(takeCharge)));
    const product = readProduct(child);
    if (product) for (const task of others) task.products = [...(task.products ?? []), product];
  }
  applySchedules(nodes, receivers, times);
}

/** Who acts in the task's own words leads it (docs/answers.md, case 3). */
function withoutLeads({ units }: TaskDraft, found: readonly PlacedUnit[]): readonly PlacedUnit[] {
  const actsItself = units.some(
    ({ role, rule, unit }) => role === 'lead' && rule === 'subject' && !STANDS_FOR_LEAD.test(unit.name),
  );
  return actsItself ? found.filter(({ role }) => role !== 'lead') : found;
}

/** "- Tổ chức tập huấn …" ⏎ "Đơn vị chủ trì: X" ⏎ "- Nâng cao …" ⏎ "Đơn vị chủ trì: Y": fields go with the items above them, up to the fields before. */
function runsOf(nodes: readonly OutlineNode[]): readonly (readonly OutlineNode[])[] {
  const runs: OutlineNode[][] = [[]];
  for (const [index, node] of nodes.entries()) {
    const before = nodes[index - 1];
    const opens =
      before !== undefined && isField(before) && !isField(node) && runs.at(-1)?.some((other) => !isField(other));
    if (opens) runs.push([node]);
    else runs.at(-1)?.push(node);
  }
  return runs;
}

function isField(node: OutlineNode): boolean {
  return isAssigning(node) || node.role === 'schedule' || node.property?.row.property === 'outcome';
}

function isWithin(node: OutlineNode, top: OutlineNode): boolean {
  return node === top || (node.parent !== null && isWithin(node.parent, top));
}

/** Schedule lines among `nodes` give their times to the tasks that have none of their own. */
export function applySchedules(
  nodes: readonly OutlineNode[],
  receivers: readonly TaskDraft[],
  times: TimesOfBlocks,
): void {
  const found = nodes.filter(isScheduleLine).flatMap((node) => scheduleTimes(node, times));
  for (const task of receivers)
    if (!task.times.some(({ time }) => time.from !== null || time.to !== null)) task.times.push(...found);
}

/** A stage of a road map holds its own work, and says nothing of what stands beside it. */
function isScheduleLine({ role, children }: OutlineNode): boolean {
  return role === 'schedule' && !children.some((child) => child.role === 'task');
}

/** "Lãnh đạo phụ trách: …" alone says who is in charge. */
function takeCharge(placed: PlacedUnit): PlacedUnit {
  return placed.role === 'supervise' ? { ...placed, role: 'lead' } : placed;
}

function isAssigning(node: OutlineNode): boolean {
  return node.property !== null && roleOfField(node.property.row.property) !== null;
}

/** "- Sản phẩm: Kế hoạch của Ủy ban nhân dân xã." */
function readProduct({ property, block, content }: OutlineNode): PlacedText | null {
  if (property?.row.property !== 'outcome') return null;
  const range = trimRange(block.text, { start: content.start + property.valueStart, end: content.end });
  return range.end > range.start ? { block, range } : null;
}

function scheduleTimes(node: OutlineNode, times: TimesOfBlocks): PlacedTime[] {
  const all = timesOfNode(times, node, true);
  const general = all.filter(({ time }) => !CLOSING_EVENT.test(node.block.text.slice(0, time.start).slice(-60)));
  const below = node.children.filter(
    (child) => !EXCEPTION.test(contentOf(child)) && child.role !== 'task' && !isMatter(child),
  );
  return [...(general.length > 0 ? general : all), ...below.flatMap((child) => scheduleTimes(child, times))];
}

/** "3. Tổ chức kiểm tra cấp chứng chỉ" below "III. THỜI GIAN, ĐỊA ĐIỂM": the lines under it are of that alone. */
function isMatter(node: OutlineNode): boolean {
  return node.children.length > 0 && node.property === null && startsWithVerb(node.block.reading, node.content.start);
}

/** "b) Cơ quan thực hiện:" with "- Đơn vị chủ trì: …", "- Đơn vị phối hợp: …" or names below it counts as one line. */
function collectUnits(node: OutlineNode): PlacedUnit[] {
  const own = fieldsOf(node).flatMap((field) => readFieldUnits(node.block, field));
  return [...own, ...node.children.flatMap(collectUnits)];
}

/** "Đơn vị chủ trì: X; Đơn vị phối hợp: Y, Z." are two fields on one line; what has no label goes on with the field before it. */
function fieldsOf(node: OutlineNode): Field[] {
  const { text, reading } = node.block;
  const field = fieldOfNames(node);
  if (field) return [field];
  if (!isAssigning(node)) return [];
  const fields: { role: Field['role']; value: { start: number; end: number } }[] = [];
  for (const part of splitClauses(text, node.content.start, node.content.end)) {
    const label = readPropertyLine(text.slice(part.start, part.end), reading.lexicon);
    const last = fields[fields.length - 1];
    const role = label && roleOfField(label.row.property);
    if (label && role) fields.push({ role, value: { start: part.start + label.valueStart, end: part.end } });
    else if (last && !label) last.value.end = part.end;
  }
  return fields;
}
