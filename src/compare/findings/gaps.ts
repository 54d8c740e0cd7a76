import { trimEndOf } from '../../document/trim.ts';
import { exactDay, showDay } from '../../document/show-time.ts';
import { compareStanding, standingOf } from '../lineage/standing.ts';
import type { Passage } from '../prepare/passages.ts';
import type { PreparedPlan } from '../prepare/prepare-plan.ts';
import { eachShared, type Vector } from '../prepare/vector.ts';
import type { Change, Link } from '../types.ts';
import { addresseeOf, leadsItself, onlyHelps } from '../verdicts/addressed.ts';
import type { Finder, FindingDraft } from './index.ts';
import { isMandate } from './mandates.ts';
import { findLateAltogether, isTimeOfBoth } from './whole-time.ts';

/** Tasks and themes not taken up, late deadlines, swapped units, times left out, shares below the parent's. */
export const findGaps: Finder = ({ links }, parent, child) => {
  const to = addresseeOf(parent.record.header, child.record.header);
  const tasks = new Map(parent.passages.task.map((passage) => [passage.id, passage]));
  const missing = isOwnPlan(parent, child)
    ? links.filter(({ of, status }) => of === 'task' && status === 'missing')
    : [];
  const asked = missing.flatMap((link) => {
    const passage = tasks.get(link.parent?.task ?? '');
    return passage && !isSaidAgain(passage, links, parent, child) && !isToldOtherwise(passage, links)
      ? [{ link, passage }]
      : [];
  });
  const isOwned = handsOutItself(child);
  const helps = asked.filter(({ passage }) => onlyHelps(passage, to));
  const own = asked.filter((one) => !helps.includes(one));
  const general = parent.passages.task.some((passage) => leadsItself(passage, to))
    ? own.filter(({ passage }) => passage.units.length === 0 && passage.kind !== 'whole' && passage.kind !== 'plan')
    : [];
  return [
    ...findThemes(links),
    ...own
      .filter((one) => general.length <= FEW_GENERAL || !general.includes(one))
      .flatMap(({ link, passage }) => findMissing(link, passage, child)),
    ...findGeneral(general.map(({ link }) => link)),
    ...findHelps(helps.map(({ link }) => link)),
    ...findLateAltogether(parent, child),
    ...links.flatMap((link) => findChanged(link, isTimeOfBoth(link, parent, child), isOwned)),
  ];
};

/** "Phòng Kinh tế: chủ trì thực hiện các nội dung tại mục 2", "là cơ quan thường trực …, triển khai Kế hoạch này": all of it has somebody. */
function handsOutItself({ passages }: PreparedPlan): boolean {
  return passages.task.some(
    ({ isPointer, quote, units }) =>
      units.some(({ unit }) => unit.role === 'lead' && !unit.collective) && (isPointer || OWNS_PLAN.test(quote)),
  );
}

const OWNS_PLAN =
  /(?:cơ quan|đơn vị|bộ phận) (?:thường trực|đầu mối)|(?:chủ trì|đầu mối)[^.;]{0,80}(?:triển khai|thực hiện|tổ chức)[^.;]{0,30} Kế hoạch(?: này)?/iu;

/** "Đẩy mạnh truyền thông …" beside the child's own "Đăng tin, bài …": whatever the words, the plan tells people of its one subject. */
function isToldOtherwise({ quote }: Passage, links: readonly Link[]): boolean {
  return (
    TELLS.test(quote) &&
    links.some(({ of, status, child }) => of === 'task' && status === 'added' && TELLS.test(child?.quote ?? ''))
  );
}

const TELLS =
  /^[^.;]{0,40}(?:tuyên truyền|truyền thông|phổ biến|đăng(?: tải)? (?:tin|bài|video)|phát (?:tin|thanh)|đưa tin|thông tin rộng rãi)/iu;

/** What the parent says twice, in general and to one body, is taken up where either is, and in words that fit this one too. */
function isSaidAgain(passage: Passage, links: readonly Link[], parent: PreparedPlan, child: PreparedPlan): boolean {
  const [first = passage.terms] = passage.clauses;
  const find = (plan: PreparedPlan, id: string | undefined): Passage | undefined =>
    plan.passages.task.find((one) => one.id === id);
  return links.some(({ of, parent: above, child: below }) => {
    if (of !== 'task' || !above || !below) return false;
    const [other, done] = [find(parent, above.task), find(child, below.task)];
    return (
      other !== undefined &&
      done !== undefined &&
      Math.max(...[first, passage.terms].map((said) => shareInside(said, other.terms, parent.weights))) >= SAID_AGAIN &&
      shareInside(done.terms, passage.terms, child.weights) >= DONE
    );
  });
}

const DONE = 0.3;
const SAID_AGAIN = 0.75;

function shareInside(a: Vector, b: Vector, weights: ReadonlyMap<number, number>): number {
  let [shared, mass] = [0, 0];
  for (const id of a.ids) mass += weights.get(id) ?? 0;
  eachShared(a, b, (id) => {
    shared += weights.get(id) ?? 0;
  });
  return mass > 0 ? shared / mass : 0;
}

/** Work that others lead and that the child's level helps with: one note, not one for each. */
function findHelps(links: readonly Link[]): FindingDraft[] {
  const [first] = links;
  if (!first) return [];
  const quotes = links.slice(0, MOST_QUOTED).map((link) => `“${shorten(link.parent?.quote ?? '', 90)}”`);
  return [
    {
      code: 'gap/help-missing',
      severity: 'info',
      message: `Chưa nhắc tới ${links.length} việc do nơi khác chủ trì, cấp mình phối hợp: ${quotes.join('; ')}${links.length > MOST_QUOTED ? '; …' : ''}.`,
      parent: first.parent,
      child: null,
      key: 'helps',
    },
  ];
}

const MOST_QUOTED = 3;
const FEW_GENERAL = 2;

/**
 * Where the parent tells the child's level by name what to do, its many tasks "of the whole province" that name nobody are for whoever has to
 * do with them: one thing to look at, not one for each.
 */
function findGeneral(links: readonly Link[]): FindingDraft[] {
  const [first] = links;
  if (!first || links.length <= FEW_GENERAL) return [];
  const quotes = links.slice(0, MOST_QUOTED).map((link) => `“${shorten(link.parent?.quote ?? '', 90)}”`);
  return [
    {
      code: 'gap/general-missing',
      severity: 'info',
      message: `Chưa nhắc tới ${links.length} việc chung mà cấp trên không giao cho ai: ${quotes.join('; ')}${links.length > MOST_QUOTED ? '; …' : ''}.`,
      parent: first.parent,
      child: null,
      key: 'general',
    },
  ];
}

/** Kinds of papers that carry another out point by point; a notice or letter of the very body that made the plan does one thing of it. */
const CARRYING: ReadonlySet<string> = new Set(['KH', 'CTr', 'PA', 'ĐA', 'HD', 'CT', 'NQ']);

function isOwnPlan(parent: PreparedPlan, child: PreparedPlan): boolean {
  const isSameBody = compareStanding(standingOf(parent.record.header), standingOf(child.record.header)) === 'same';
  return !isSameBody || CARRYING.has(child.record.header.type?.code ?? 'KH');
}

function findMissing(link: Link, passage: Passage, child: PreparedPlan): FindingDraft[] {
  const about = { parent: link.parent, child: null, key: link.id };
  const quote = shorten(link.parent?.quote ?? '');
  const units = link.parent?.units?.join(', ');
  if (passage.kind === 'whole' || isMandate(passage)) return [];
  // the child's plan is itself what such a task asks for; what can be wrong is when it was made
  if (passage.kind === 'plan' || PLAN_MAKING.test(passage.quote)) return findLatePlan(about, passage, child);
  return [
    {
      ...about,
      code: 'gap/task-missing',
      severity: 'warning',
      message:
        units === undefined
          ? `Chưa cụ thể hóa nhiệm vụ: “${quote}”.`
          : `Chưa cụ thể hóa nhiệm vụ: “${quote}” (cấp trên giao ${units}).`,
    },
  ];
}

type About = Pick<FindingDraft, 'parent' | 'child' | 'key'>;

/** "Xây dựng kế hoạch …, trước ngày 05/9/2025": told where the plan was signed later. */
function findLatePlan(about: About, { days }: Passage, { record }: PreparedPlan): FindingDraft[] {
  const signed = exactDay(record.header.issued);
  const last = days?.to ?? null;
  if (signed === null || last === null || signed <= last) return [];
  return [
    {
      ...about,
      code: 'conflict/plan-late',
      severity: 'warning',
      message: `Kế hoạch ký ngày ${showDay(signed)}, sau hạn lập kế hoạch mà cấp trên giao (ngày ${showDay(last)}).`,
    },
  ];
}

/** Themes left out each by itself; where none at all was taken up, that is one thing to say. */
function findThemes(links: readonly Link[]): FindingDraft[] {
  const themes = links.filter(({ of }) => of === 'theme');
  const missing = themes.filter(({ status }) => status === 'missing');
  if (missing.length >= FEW_THEMES && themes.every(({ status }) => status === 'missing'))
    return [
      {
        code: 'gap/themes-missing',
        severity: 'info',
        message: `Không nêu nội dung tuyên truyền nào trong ${missing.length} nội dung của cấp trên.`,
        parent: missing[0]?.parent ?? null,
        child: null,
        key: 'themes',
      },
    ];
  return missing.map((link) => ({
    code: 'gap/theme-missing',
    severity: 'warning',
    message: `Bỏ nội dung tuyên truyền: “${shorten(link.parent?.quote ?? '')}”.`,
    parent: link.parent,
    child: null,
    key: link.id,
  }));
}

const FEW_THEMES = 3;
export const PLAN_MAKING =
  /^(?:[^.;]{0,40}|[^.;]{0,20}(?:quán triệt|phổ biến)[^.;]{0,100};[^.;]{0,10}|[^.;]{0,60}(?:căn cứ|trên cơ sở)[^.;]{0,260})(?:xây dựng|ban hành)[^.;]{0,20} kế hoạch(?! của)/iu;

interface Kind {
  readonly field: Change['field'];
  readonly verdict: Change['verdict'];
  readonly code: string;
  readonly severity: FindingDraft['severity'];
}

const KINDS: readonly Kind[] = [
  { field: 'times', verdict: 'conflict', code: 'conflict/late', severity: 'error' },
  { field: 'units', verdict: 'conflict', code: 'conflict/units-swapped', severity: 'error' },
  { field: 'times', verdict: 'dropped', code: 'gap/time-dropped', severity: 'info' },
  { field: 'units', verdict: 'dropped', code: 'gap/unit-dropped', severity: 'info' },
  { field: 'targets', verdict: 'loosened', code: 'conflict/target-lower', severity: 'warning' },
  { field: 'targets', verdict: 'conflict', code: 'conflict/target-late', severity: 'warning' },
];

const LESS_OFTEN: Kind = { field: 'times', verdict: 'loosened', code: 'conflict/less-often', severity: 'warning' };

/** Told of how often, without a day. */
function isPace({ parent }: Change): boolean {
  const times = parent as readonly { readonly from: string | null; readonly to: string | null }[];
  return times.length > 0 && times.every(({ from, to }) => from === null && to === null);
}

/** Each names its task in the child's words: the same message may stand in a list of many. */
function findChanged(link: Link, isGeneral: boolean, isOwned: boolean): FindingDraft[] {
  const about = { parent: link.parent, child: link.child, key: link.id };
  const task = shorten(link.child?.quote ?? link.parent?.quote ?? '', 90);
  return link.changes.flatMap((change): FindingDraft[] => {
    const { field, verdict, message } = change;
    if (field === 'times' && isGeneral) return [];
    const kind =
      field === 'times' && verdict === 'loosened' && isPace(change)
        ? LESS_OFTEN
        : KINDS.find((one) => one.field === field && one.verdict === verdict);
    // what is wrong with a task is told where it is surely that task
    if (!kind || link.certainty === 'possible') return [];
    if (kind.code === 'gap/unit-dropped' && (isOwned || !namesBody(change))) return [];
    return [{ ...about, code: kind.code, severity: kind.severity, message: `“${task}”: ${lowerFirst(message)}` }];
  });
}

/** "Các sở, ban, ngành, địa phương" above: each of them knows that it is meant, whoever the child names. */
function namesBody({ parent }: Change): boolean {
  const units = parent as readonly { readonly name: string; readonly role: string }[];
  return units.some(({ name, role }) => role === 'lead' && !IN_GENERAL.test(name));
}

const IN_GENERAL = /^(?:các|mọi|mỗi|toàn thể|thủ trưởng|cơ quan chủ trì|cơ quan|đơn vị)(?!\p{L})/iu;

function lowerFirst(message: string): string {
  return message.slice(0, 1).toLowerCase() + message.slice(1);
}

const LENGTH = 120;

export function shorten(text: string, length = LENGTH): string {
  const line = trimEndOf(
    text
      .replace(/\s+/gu, ' ')
      .trim()
      .replace(/^(?:[-–•*+]|\p{N}{1,2}(?:\.\p{N}{1,2}){0,3}[.)]|\p{L}\)|\(\p{N}{1,2}\)|\p{N}{1,3}(?=\s\p{Lu}))\s/u, ''),
    ' .;,',
  );
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length - 20))}…`;
}
