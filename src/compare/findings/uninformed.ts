import { ADMINISTRATIVE_LEVELS } from '../../lexicon/levels.ts';
import {
  findUninformed,
  namesInLine,
  type RecipientName,
  type UnitWithWork,
} from '../../lexicon/units/recipient-cover.ts';
import { usualSpelling } from '../../lexicon/units/usual-spelling.ts';
import type { Task, TaskUnit } from '../../record/schema.ts';
import type { PreparedPlan } from '../prepare/prepare-plan.ts';
import { describeUnits, nameKey } from '../prepare/unit-match.ts';
import { addresseeOf, leadsItself } from '../verdicts/addressed.ts';
import type { Finder, FindingDraft } from './index.ts';
import { ASKED, leadsLeft } from './leads-left.ts';
import { PLAN_MAKING } from './gaps.ts';

interface Named extends UnitWithWork {
  readonly task: Task;
}

/** Whom the child's "Nơi nhận" does not reach: units that it gives work to, those it has help, and whom the parent wants the plan sent to. */
export const findUninformedUnits: Finder = ({ links }, parent, child) => {
  const { record } = child;
  // a body of the parent's left in by copying is to be taken out, not sent a copy
  const left = new Set(leadsLeft(links, parent, child).map(({ link }) => link.child?.task));
  const recipients = recipientsOf(child);
  const own = new Set(ownNames(child));
  const tasks = record.tasks.filter(({ id }) => !left.has(id));
  const leads = unitsOf(tasks, (unit, task) => unit.role === 'lead' && !isAskedAbove(unit, task, child));
  const told = findUninformed(recipients, leads, own);
  const known = new Set([...own, ...leads.map(({ key }) => key)]);
  const helpers = unitsOf(tasks, ({ role, level }) => role === 'coordinate' && level === record.header.level);
  return [
    ...told.map(({ name, key, task }) => ({
      code: 'recipients/not-informed',
      severity: 'info' as const,
      message: `“${name}” được giao việc nhưng không có trong Nơi nhận.`,
      parent: null,
      child: { task: task.id, quote: task.quote, span: task.span },
      key,
    })),
    ...tellHelpers(findUninformed(recipients, helpers, known)),
    ...findOrdered(parent, child, recipients, own),
  ];
};

function recipientsOf({ record }: PreparedPlan): RecipientName[] {
  return record.recipients
    .filter(({ archive }) => archive !== true)
    .flatMap(({ name }) => namesInLine(name))
    .map((name) => ({ name, key: nameKey(name) }))
    .filter(({ key }) => key !== '');
}

function ownNames({ record }: PreparedPlan): string[] {
  const { issuer } = record.header;
  return issuer ? [nameKey(issuer.name), nameKey(usualSpelling(issuer.canonical))] : [];
}

function unitsOf(tasks: readonly Task[], isMeant: (unit: TaskUnit, task: Task) => boolean): Named[] {
  return tasks.flatMap((task) =>
    describeUnits(task)
      .filter(({ unit }) => !unit.collective && !LEADER.test(unit.name) && isMeant(unit, task))
      .map(({ unit, key, functions }) => ({ name: unit.name, key, functions, task })),
  );
}

/** "đồng chí …, Phó Chủ tịch UBND tỉnh": who leads the issuer has its papers. */
const LEADER = /^(?:đồng chí|đ\/c|ông|bà)\s|^(?:phó )?chủ tịch (?:UBND|ủy ban nhân dân|HĐND)/iu;

/** "đề nghị Sở Nông nghiệp và Môi trường thu hồi …" in a commune's plan: asked of whom it can give no work. */
function isAskedAbove({ level, span }: TaskUnit, task: Task, { record: { header, text } }: PreparedPlan): boolean {
  // a heading "Đề nghị Sở Xây dựng" gives it a part of its own
  if (level === null || header.level === null || span.start <= task.span.start) return false;
  const isAbove = ADMINISTRATIVE_LEVELS.indexOf(level) < ADMINISTRATIVE_LEVELS.indexOf(header.level);
  return isAbove && ASKED.test(text.slice(Math.max(0, span.start - 40), span.start));
}

/** One note for all who only help. */
function tellHelpers(helpers: readonly Named[]): FindingDraft[] {
  const [first] = helpers;
  if (!first) return [];
  return [
    {
      code: 'recipients/helpers-not-informed',
      severity: 'info',
      message: `Được giao phối hợp nhưng không có trong Nơi nhận: ${helpers.map(({ name }) => `“${name}”`).join(', ')}.`,
      parent: null,
      child: { task: first.task.id, quote: first.task.quote, span: first.task.span },
      key: 'helpers',
    },
  ];
}

/** "xây dựng kế hoạch, gửi về Công an tỉnh, Sở …" in the parent: each of them gets the child's plan. */
function findOrdered(
  parent: PreparedPlan,
  child: PreparedPlan,
  recipients: readonly RecipientName[],
  own: ReadonlySet<string>,
): FindingDraft[] {
  const to = addresseeOf(parent.record.header, child.record.header);
  const ordering = parent.passages.task.filter(
    (passage) => PLAN_MAKING.test(passage.quote) && leadsItself(passage, to) && passage.task !== null,
  );
  const tasks = ordering.flatMap(({ task }) => (task ? [task] : []));
  const sentTo = unitsOf(tasks, ({ role }) => role === 'report-to');
  return findUninformed(recipients, sentTo, own).map(({ name, key, task }) => ({
    code: 'recipients/order-not-met',
    severity: 'info',
    message: `Cấp trên yêu cầu gửi kế hoạch về “${name}”; nơi này không có trong Nơi nhận.`,
    parent: { task: task.id, quote: task.quote, span: task.span },
    child: null,
    key: `sent:${key}`,
  }));
}
