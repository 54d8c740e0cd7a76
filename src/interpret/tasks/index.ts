import type { ReadBlock, ReadDocument } from '../../annotate/reading.ts';
import { trimEndOf } from '../../document/trim.ts';
import { headingOf } from '../../outline/headings.ts';
import { contentOf, textOf, type OutlineNode, type TextRange } from '../../outline/outline-node.ts';
import { propertyOf } from '../../outline/property-of.ts';
import { readText } from '../../annotate/reading.ts';
import { findTimes, type TimeContext, type TimeMention } from '../../annotate/times/index.ts';
import { asUnitList, parseUnitAt, type UnitMention } from '../../annotate/units/index.ts';
import { splitClauses } from '../../annotate/clauses.ts';
import { createDecider, isDescription } from './decide-task.ts';
import { findLaterSubjects, findSubject } from './subject.ts';
import { findTableTasks, readUnitCell } from './table-tasks.ts';
import { NO_LEAD, openingLead, readPartners, shift, type Lead } from './lead.ts';
import { createUnitReader } from './read-units.ts';
import { rememberClauses } from './remember.ts';
import { addUnits, asDeadline, type PlacedTime, type PlacedUnit, type TaskDraft } from './task-draft.ts';
import { findUnitRoles } from './unit-roles.ts';
import { isPredicate, startsWithVerb } from '../../annotate/verb-start.ts';

export interface TaskInput {
  readonly document: ReadDocument;
  readonly roots: readonly OutlineNode[];
  /** Letters, directives and telegrams: who is asked stands in the opening paragraph. */
  readonly asksInOpening: boolean;
  readonly timeContext: TimeContext;
  /** Ranges of cited documents in a block's text. */
  readonly citedIn: (block: ReadBlock) => readonly TextRange[];
}

/** A body that no lexicon knows, where a body is expected: "4. Ban Truyền thông nội bộ: …" under the assignments. */
const UNKNOWN_BODY =
  /^(?:Ban|Tổ|Phòng|Đội|Nhóm|Trung tâm|Hội|Đoàn|Câu lạc bộ|CLB|Bộ phận|Công ty|Khoa|Trường|Tiểu ban|Chi)(?:\s\p{L}+){1,7}$/u;
/** "Các đơn vị cấp nước có trách nhiệm": what a heading says of its units, no part of their name. */
const TAIL = /(?<=\S) (?:có trách nhiệm|chịu trách nhiệm|có nhiệm vụ)(?: (?:sau|như sau))?$/iu;
/** "…; tổng kết vào" + "tháng 4/2026": when the campaign is closed, not when its tasks are done. */
const CLOSING_EVENT = /(?:tổng kết|sơ kết|trao giải|công bố kết quả|bế mạc)[^;.,]{0,40}$/iu;
const DUE = /hoàn thành|hạn(?!\p{L})/iu;
const STAGE = /^(?:Tuần|Giai đoạn|Bước|Đợt|Tháng|Quý|Ngày|Buổi)\s/iu;

const isLeaf = (decision: string): boolean => decision === 'leaf' || decision === 'heading-leaf';

/** Tasks of the document in its order: one a leaf that tells somebody to do something, one a row of an assignment table. */
export function findTasks(input: TaskInput): TaskDraft[] {
  const { document } = input;
  const tasks: TaskDraft[] = [];
  const decideTask = createDecider(input.roots);
  const subjectOf = rememberClauses(findSubject);
  const laterSubjectsIn = rememberClauses(findLaterSubjects);
  const rolesIn = rememberClauses(findUnitRoles);
  const readUnits = createUnitReader({ subjectOf, laterSubjectsIn, rolesIn });
  const timesOf = new Map<string, readonly TimeMention[]>();

  const timesIn = (block: ReadBlock, range: TextRange, inherited: boolean, due = false): PlacedTime[] => {
    const cited = input.citedIn(block);
    // equal texts have equal times; where something is cited in them, all or none of it is known
    const key = `${String(cited.length)}${due ? ' due' : ''}\n${block.text}`;
    let all = timesOf.get(key);
    if (!all) {
      all = findTimes(block.reading, { ...input.timeContext, exclude: cited }, { due });
      timesOf.set(key, all);
    }
    return all
      .filter((time) => time.start >= range.start && time.end <= range.end)
      .map((time: TimeMention) => ({ time, block, inherited }));
  };

  function headingLead(node: OutlineNode, above: Lead): Lead {
    const heading = headingOf(node);
    if (heading === '' || !node.heading) return above;
    const units = readHeadingUnits(heading, node);
    if (!units || units.length === 0) return above;
    const offset =
      node.heading.start + (textOf(node, node.heading).length - textOf(node, node.heading).trimStart().length);
    return {
      units: units.map((unit) => ({
        unit: shift(unit, offset),
        block: node.block,
        role: 'lead',
        rule: 'heading',
        inherited: true,
      })),
      modality: /^(?:Đề nghị|đề nghị)/u.test(heading)
        ? 'requested'
        : /^Khuyến khích/iu.test(heading)
          ? 'encouraged'
          : null,
    };
  }

  /** Under "Tổ chức thực hiện" a heading that begins with a collective name is that name to its end ("Các phòng ban tham gia đào tạo"). */
  function readHeadingUnits(heading: string, node: OutlineNode): readonly UnitMention[] | null {
    const asking = /^(?:Đề nghị|Yêu cầu|Giao|Phân công)\s?:\s*/u.exec(heading)?.[0].length ?? 0;
    const units = asUnitList(readText(heading.slice(asking), node.block.reading.lexicon));
    const only = units?.length === 1 ? units[0] : undefined;
    const bare = trimEndOf(heading, ':.').replace(TAIL, '');
    // "Chủ tịch UBND các tỉnh, thành phố từ Hà Tĩnh đến Khánh Hòa": a heading is one name to its end
    const isNamed = only?.collective === true || (only?.rule === 'noun-group' && bare.length - asking - only.end > 12);
    if (only && isNamed && asking + only.end < bare.length && !heading.endsWith(')'))
      return [{ ...shift(only, asking), end: bare.length, name: bare.slice(asking + only.start) }];
    if (units && units.length > 0) return units.map((unit) => shift(unit, asking));
    const hasWork = node.body.end > node.body.start;
    if (hasWork && node.parent?.role === 'implementation' && UNKNOWN_BODY.test(heading))
      return [{ start: 0, end: heading.length, name: heading, collective: false, head: '', rule: 'unknown-body' }];
    if (node.role !== 'implementation' || node.children.length === 0 || heading.length > 140) return null;
    const first = parseUnitAt(readText(heading, node.block.reading.lexicon), 0);
    const isMeant = first?.collective === true || (first?.rule === 'noun-group' && heading.length > first.end + 25);
    return first && isMeant ? [{ ...first, end: heading.length, name: heading, rule: 'heading-clause' }] : null;
  }

  function build(node: OutlineNode, lead: Lead, rule: string): TaskDraft {
    const heading = headingOf(node);
    const isUnitHeading =
      heading !== '' &&
      node.heading !== null &&
      readHeadingUnits(heading, node) !== null &&
      node.body.end > node.body.start;
    const property = propertyOf(node);
    const personHeading = heading !== '' && node.body.end > node.body.start ? findPersonLead(node.body, node) : null;
    const start = isUnitHeading
      ? (personHeading ?? node.body.start)
      : property && property.row.property === 'content'
        ? node.content.start + property.valueStart
        : node.content.start;
    const range = trim(node.block.text, { start, end: node.content.end });
    const draft: TaskDraft = {
      node,
      block: node.block,
      range,
      modality: lead.modality ?? 'assigned',
      units: [],
      times: timesIn(node.block, node.content, false),
      rule,
    };
    readUnits(draft, lead, isUnitHeading);
    return draft;
  }

  /** "1. Hiệu trưởng: Ông Hoàng Hưng – Chỉ đạo tổng thể": a person's name between the post and the work. */
  function findPersonLead(body: TextRange, node: OutlineNode): number | null {
    const match =
      /^(?:(?:Ông|Bà|Thầy|Cô|Đ\/c|đ\/c|đồng chí|Đồng chí)\s+)?\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){1,4}\s*[–\-,:]\s*/u.exec(
        node.block.text.slice(body.start, body.end),
      );
    return match && body.start + match[0].length < body.end ? body.start + match[0].length : null;
  }

  /** Adds the tasks of a node and of all below it to `tasks`. */
  function visit(node: OutlineNode, above: Lead): void {
    const lead = headingLead(node, above);
    const own: TaskDraft[] = [];
    const decision = decideTask(node);
    let childLead = lead;
    if (node.kind === 'table') {
      if (
        node.role === 'task' ||
        node.role === 'implementation' ||
        node.isAttachment ||
        node.role === 'other' ||
        node.role === 'schedule'
      ) {
        own.push(
          ...findTableTasks(node, document, (block) => timesIn(block, { start: 0, end: block.text.length }, false, true)),
        );
      }
    } else if (decision !== null && !(isLeaf(decision) && lead.units.length === 0 && isDescription(node)))
      own.push(build(node, lead, decision));
    if (node.children.length > 0 && node.kind !== 'table' && (lead === above || node.body.end > node.body.start))
      childLead = subjectLead(node, childLead);
    if (node.children.length > 0) childLead = withPartners(node, childLead);
    tasks.push(...own);
    const firstBelow = tasks.length;
    for (const child of node.children) {
      visit(child, childLead);
      if (
        child.form === 'paragraph' &&
        /:\s*$/u.test(child.block.text) &&
        (child.role === 'task' || child.role === 'implementation')
      )
        childLead = withPartners(child, subjectLead(child, childLead));
    }
    if (node.children.length > 0) applyProperties(node, tasks.length > firstBelow ? tasks.slice(firstBelow) : own);
  }

  function withPartners(node: OutlineNode, lead: Lead): Lead {
    const place = (unit: UnitMention, role: PlacedUnit['role']): PlacedUnit => ({
      unit,
      block: node.block,
      role,
      rule: 'partners-above',
      inherited: true,
    });
    const units = readPartners(node);
    if (units) return { ...lead, partners: units.map((unit) => place(unit, 'coordinate')) };
    const content = contentOf(node).trim();
    if (!content.endsWith(':')) return lead;
    const roles = rolesIn(node.block.reading, node.content);
    const last = Math.max(...roles.map(({ unit }) => unit.end));
    const isOpen = roles.length > 0 && node.block.text.slice(last, node.content.end).trim() === ':';
    if (!isOpen && !startsWithVerb(node.block.reading, node.content.start)) return lead;
    return { ...lead, complements: roles.map(({ unit, role }) => place(unit, role)), isOpen };
  }

  /** A sentence whose subject is named leads the items below it. */
  function subjectLead(node: OutlineNode, above: Lead): Lead {
    const range = node.body.end > node.body.start ? node.body : node.content;
    const first = splitClauses(node.block.text, range.start, range.end)[0];
    const subject = first ? subjectOf(node.block.reading, first) : null;
    if (!subject) return above;
    return {
      units: subject.units.map((unit) => ({ unit, block: node.block, role: 'lead', rule: 'lead-in', inherited: true })),
      modality: subject.modality ?? above.modality,
    };
  }

  /** Lines "- Cơ quan chủ trì: …", "- Thời gian: …" and schedules give units and times to the tasks beside and below them. */
  function applyProperties(node: OutlineNode, receivers: readonly TaskDraft[]): void {
    for (const child of node.children) {
      const property = propertyOf(child);
      const row = property?.row.property;
      if (property && (row === 'lead' || row === 'implement' || row === 'coordinate')) {
        const units = collectPropertyUnits(child);
        receivers
          .filter((task) => task.node !== child)
          .forEach((task) => {
            addUnits(task, units);
          });
      }
      if (child.role === 'schedule') {
        const isDue = property !== null && DUE.test(contentOf(child).slice(0, property.valueStart));
        const times = scheduleTimes(child).map((placed) => (isDue ? asDeadline(placed) : placed));
        if (times.length === 0) continue;
        for (const task of receivers)
          if (!task.times.some((placed) => placed.time.from !== null || placed.time.to !== null))
            task.times.push(...times);
      }
    }
  }

  /** "b) Cơ quan thực hiện:" with "- Đơn vị chủ trì: …", "- Đơn vị phối hợp: …" below it counts as one property. */
  function collectPropertyUnits(node: OutlineNode): PlacedUnit[] {
    const property = propertyOf(node);
    const row = property?.row.property;
    const own =
      property && (row === 'lead' || row === 'implement' || row === 'coordinate')
        ? readPropertyUnits(
            node,
            node.content.start + property.valueStart,
            row === 'coordinate' ? 'coordinate' : 'lead',
          )
        : [];
    return [...own, ...node.children.flatMap(collectPropertyUnits)];
  }

  function readPropertyUnits(node: OutlineNode, start: number, role: 'lead' | 'coordinate'): PlacedUnit[] {
    const { block } = node;
    const range = trim(block.text, { start, end: node.content.end });
    if (range.end <= range.start) return [];
    const hasVerb = splitClauses(block.text, range.start, range.end).some((clause) => {
      const subject = subjectOf(block.reading, clause);
      return subject !== null && isPredicate(block.reading, subject.end);
    });
    const placed: PlacedUnit[] = [];
    if (hasVerb) {
      for (const clause of splitClauses(block.text, range.start, range.end)) {
        const subject = subjectOf(block.reading, clause);
        if (subject)
          placed.push(...subject.units.map((unit) => ({ unit, block, role, rule: 'property-line', inherited: true })));
        for (const found of rolesIn(block.reading, { start: subject?.end ?? clause.start, end: clause.end }))
          placed.push({ unit: found.unit, block, role: found.role, rule: found.rule, inherited: true });
      }
      return placed;
    }
    return readUnitCell(block.text.slice(range.start, range.end), block.reading.lexicon).map((unit) => ({
      unit: shift(unit, range.start),
      block,
      role,
      rule: 'property-line',
      inherited: true,
    }));
  }

  function scheduleTimes(node: OutlineNode): PlacedTime[] {
    const all = timesIn(node.block, node.content, true);
    const general = all.filter(({ time }) => !CLOSING_EVENT.test(node.block.text.slice(0, time.start).slice(-60)));
    const found = general.length > 0 ? [...general] : all;
    for (const child of node.children) {
      // what holds for one event only does not hold for the group
      if (/^(?:Đối với|Riêng)(?!\p{L})/u.test(contentOf(child)) || child.role === 'task') continue;
      found.push(...scheduleTimes(child));
    }
    return found;
  }

  const opening = input.asksInOpening ? openingLead(input.roots) : NO_LEAD;
  for (const root of input.roots) visit(root, opening);
  inheritStageTimes(tasks, timesIn);
  return tasks.sort((a, b) => a.block.span.start - b.block.span.start);
}

/** A paragraph over a list that says when all of it is done: "Trong giai đoạn 2026 - 2030, …, cụ thể như sau:". */
const STAGE_LEAD_IN = /^Trong (?:giai đoạn|năm|quý|tháng)\s.*(?:sau|:)\s?[:.]?$/su;

/** "Tuần 2 (22-28/11): …" gives its days to the items below that have none; so does a paragraph that opens a list of them. */
function inheritStageTimes(
  tasks: readonly TaskDraft[],
  timesIn: (block: ReadBlock, range: TextRange, inherited: boolean) => PlacedTime[],
): void {
  const openings = new Map<OutlineNode, readonly OutlineNode[]>();
  const stageOf = (node: OutlineNode): OutlineNode | undefined => {
    const parent = node.parent;
    if (!parent) return undefined;
    let paragraphs = openings.get(parent);
    if (!paragraphs) {
      paragraphs = parent.children.filter(
        (child) => child.form === 'paragraph' && STAGE_LEAD_IN.test(contentOf(child).trim()),
      );
      openings.set(parent, paragraphs);
    }
    const opening = paragraphs.findLast((child) => child.block.span.start < node.block.span.start);
    return opening ?? (STAGE.test(contentOf(parent)) ? parent : undefined);
  };
  for (const task of tasks) {
    if (task.times.length > 0) continue;
    for (let node: OutlineNode | null | undefined = task.node; node; node = node.parent) {
      const stage = stageOf(node);
      if (!stage) continue;
      const times = timesIn(stage.block, stage.content, true);
      task.times.push(...times);
      if (times.length > 0) break;
    }
  }
}

function trim(text: string, range: TextRange): TextRange {
  let { start, end } = range;
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

export type { TaskDraft } from './task-draft.ts';
