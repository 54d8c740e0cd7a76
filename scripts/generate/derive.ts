import type { PlanSource } from '../fixtures/plan-source.ts';
import { CHILD_PROFILES, counterpartOf, isAddressed, REWORDINGS } from './counterparts.ts';
import { createOutlineWriter } from './outline-writer.ts';
import { capitalize, createPhrases } from './phrases.ts';
import { finishPlan, type GeneratedPlan, type PlanFacts } from './plan.ts';
import { PEOPLE, PROFILES, type Profile } from './profiles.ts';
import { createRandom, type Random } from './random.ts';
import { answerFor, wordActivity, wordAssignment, type TaskDraft } from './tasks.ts';
import { iso, type WrittenTime } from './times.ts';

export type Verdict = 'localized' | 'tightened' | 'conflict' | 'dropped' | 'new';

export interface GoldChange {
  readonly field: 'times' | 'units';
  readonly verdict: Verdict;
}

export interface GoldLink {
  readonly of: 'task';
  /** Anchor in the parent's text; null for what the child adds. */
  readonly parent: string | null;
  readonly child: string | null;
  readonly status: 'verbatim' | 'adapted' | 'missing' | 'added' | 'not-addressed';
  readonly changes?: readonly GoldChange[];
}

export interface DerivedPlan extends GeneratedPlan {
  readonly goldLinks: readonly GoldLink[];
  readonly lineage: { readonly cites: boolean; readonly problems: readonly string[] };
}

/** A child's task and the parent's tasks (by index) that it takes up. */
interface ChildTask {
  readonly draft: TaskDraft;
  readonly from: readonly number[];
  readonly status: 'verbatim' | 'adapted' | 'added';
  /** Absent where the parent's own answer does not settle it. */
  readonly changes?: readonly GoldChange[];
}

/**
 * A plan one level down that implements `parent`: tasks kept, reworded, localized, split, merged, dropped and added, times
 * moved both ways, lead and coordinating unit swapped, now and then a wrong citation. The parent has to be a province's or a
 * district party committee's, with a number.
 */
export function deriveChild(parent: GeneratedPlan, seed: number): DerivedPlan {
  const random = createRandom(seed ^ 0x5eed);
  const keys = CHILD_PROFILES[parent.facts.profile.key];
  if (!keys) throw new Error(`nothing derives from a plan of ${parent.facts.profile.key}`);
  const key = random.pick(keys);
  const profile = PROFILES.find((entry) => entry.key === key);
  if (!profile) throw new Error(`no profile ${key}`);
  const facts = childFacts(parent.facts, profile, random);
  const tasks = adaptTasks(parent, facts, random);
  const { source, drafts, order, lineage } = composeChild(parent, facts, tasks, random, seed);
  const child = finishPlan(source, drafts, facts);
  return { ...child, goldLinks: linkTasks(parent, child, order), lineage };
}

function childFacts(parent: PlanFacts, profile: Profile, random: Random): PlanFacts {
  const month = Math.min(11, Math.max(parent.month + 1, profile.firstMonth));
  return {
    profile,
    topic: parent.topic,
    year: parent.year,
    month,
    day: random.integer(1, 20),
    serial: String(random.integer(10, 99)),
    place: random.pick(profile.places),
  };
}

function adaptTasks(parent: GeneratedPlan, facts: PlanFacts, random: Random): ChildTask[] {
  const answers = (parent.gold as { tasks: { times: unknown[] }[] }).tasks;
  const out: ChildTask[] = [];
  parent.drafts.forEach((draft, at) => {
    const inherits = draft.time === null && (answers[at]?.times.length ?? 0) > 0;
    const settled = !inherits && draft.coLead === undefined && keepsAllUnits(draft, facts);
    const lead = draft.lead === null ? null : counterpartOf(draft.lead, facts.profile.key);
    const hasHome = draft.lead === null || lead !== null;
    const form = hasHome
      ? random.pick([
          'keep',
          'keep',
          'keep',
          'reword',
          'reword',
          'times',
          'times',
          'swap',
          'split',
          'merge',
          'drop',
          'drop',
        ])
      : 'drop';
    if (form === 'drop') return;
    const localized = localize(draft, facts);
    const units: GoldChange[] = unitsOf(localized) === unitsOf(draft) ? [] : [{ field: 'units', verdict: 'localized' }];
    const before = out.at(-1);
    if (form === 'merge' && before && canMerge(before, localized)) {
      out[out.length - 1] = mergeTasks(before, localized, at);
      return;
    }
    if (form === 'split') {
      out.push(...splitTask(localized, at, settled ? units : undefined));
      return;
    }
    if (form === 'swap' && localized.coordinates[0] !== undefined && localized.leads && localized.lead !== null) {
      const [first, ...rest] = localized.coordinates;
      const swapped = { ...localized, lead: first, coordinates: [localized.lead, ...rest] };
      out.push(
        withChanges(
          { draft: swapped, from: [at], status: 'adapted' },
          settled ? [{ field: 'units', verdict: 'conflict' }] : undefined,
        ),
      );
      return;
    }
    if (form === 'times') {
      const moved = moveTime(localized.time, facts, random);
      const changes = [...units, ...(moved.verdict ? [{ field: 'times' as const, verdict: moved.verdict }] : [])];
      const same = moved.verdict === null && isVerbatim(draft, localized);
      out.push(
        withChanges(
          { draft: { ...localized, time: moved.time }, from: [at], status: same ? 'verbatim' : 'adapted' },
          settled ? changes : undefined,
        ),
      );
      return;
    }
    const words = form === 'reword' ? { ...localized, action: reword(localized.action) } : localized;
    out.push(
      withChanges(
        {
          draft: words,
          from: [at],
          status: form !== 'reword' && isVerbatim(draft, localized) ? 'verbatim' : 'adapted',
        },
        settled ? units : undefined,
      ),
    );
  });
  const phrases = createPhrases(random, parent.facts.topic);
  const known = new Set(parent.drafts.map(({ action }) => action.slice(0, 18)));
  for (let i = random.integer(1, 3); i > 0; i -= 1) {
    const action = newAction(phrases.nextAction, known);
    if (action !== null)
      out.push({
        draft: {
          action,
          lead: random.pick(facts.profile.leads),
          requested: false,
          coordinates: [],
          leads: false,
          advised: null,
          reportTo: null,
          time: null,
        },
        from: [],
        status: 'added',
      });
  }
  return out;
}

function withChanges(task: Omit<ChildTask, 'changes'>, changes: readonly GoldChange[] | undefined): ChildTask {
  return changes ? { ...task, changes } : task;
}

/** An action that no task of the parent resembles. */
function newAction(next: () => string, known: Set<string>): string | null {
  for (let tries = 0; tries < 20; tries += 1) {
    const action = next();
    const key = action.slice(0, 18);
    if (known.has(key)) continue;
    known.add(key);
    return action;
  }
  return null;
}

function localize(draft: TaskDraft, facts: PlanFacts): TaskDraft {
  const near = (unit: string): string | null => counterpartOf(unit, facts.profile.key);
  const lead = draft.lead === null ? null : near(draft.lead);
  const coordinates = [...new Set(draft.coordinates.map(near))].filter(
    (unit): unit is string => unit !== null && unit !== lead,
  );
  // the issuer itself is no unit of its own plan: what is advised or reported goes to it
  const head = (unit: string | null): string | null => (unit === null ? null : near(unit) === lead ? null : near(unit));
  const { action, requested, leads, time, tail } = draft;
  const kept = { action, requested, leads, time, ...(tail === undefined ? {} : { tail }) };
  return { ...kept, lead, coordinates, advised: head(draft.advised), reportTo: head(draft.reportTo) };
}

const unitsOf = (draft: TaskDraft): string =>
  [draft.lead, ...draft.coordinates, draft.advised, draft.reportTo].join('|');

/** Every unit has a counterpart of its own: none is lost and no two become one. */
function keepsAllUnits(draft: TaskDraft, facts: PlanFacts): boolean {
  const before = [draft.lead, ...draft.coordinates, draft.advised, draft.reportTo].filter((unit) => unit !== null);
  const after = new Set(before.map((unit) => counterpartOf(unit, facts.profile.key)));
  return !after.has(null) && after.size === before.length;
}

/** The same words but for names of levels: nothing in the sentence itself changed. */
function isVerbatim(parent: TaskDraft, child: TaskDraft): boolean {
  const inSentence = (draft: TaskDraft): string => [...draft.coordinates, draft.advised, draft.reportTo].join('|');
  return inSentence(parent) === inSentence(child);
}

function reword(action: string): string {
  for (const [from, to] of REWORDINGS) if (action.startsWith(from)) return `${to}${action.slice(from.length)}`;
  return action;
}

function canMerge(before: ChildTask, draft: TaskDraft): boolean {
  return (
    before.status !== 'added' &&
    before.from.length === 1 &&
    before.draft.lead === draft.lead &&
    before.draft.time === null &&
    draft.time === null &&
    !before.draft.reportTo &&
    !draft.reportTo &&
    !draft.coordinates.length &&
    !draft.advised
  );
}

function mergeTasks(before: ChildTask, draft: TaskDraft, at: number): ChildTask {
  const action = `${before.draft.action}; ${draft.action}`;
  return { draft: { ...before.draft, action }, from: [...before.from, at], status: 'adapted' };
}

/** Preparing and doing, each a task of its own; the time stays with the doing. */
function splitTask(draft: TaskDraft, at: number, changes: readonly GoldChange[] | undefined): ChildTask[] {
  const prepare: TaskDraft = {
    ...draft,
    action: `chuẩn bị các điều kiện cần thiết để ${draft.action}`,
    coordinates: [],
    leads: false,
    advised: null,
    reportTo: null,
    time: null,
  };
  const task: Omit<ChildTask, 'changes'> = { draft: prepare, from: [at], status: 'adapted' };
  return [
    task,
    withChanges({ draft: { ...draft, action: reword(draft.action) }, from: [at], status: 'adapted' }, changes),
  ];
}

interface MovedTime {
  readonly time: WrittenTime | null;
  readonly verdict: Verdict | null;
}

const DAY = 86_400_000;
const pad = (value: number): string => String(value).padStart(2, '0');

/** Earlier, later, gone or new; "same" where there is no room. */
function moveTime(time: WrittenTime | null, facts: PlanFacts, random: Random): MovedTime {
  const last = time?.days.at(-1)?.[1] ?? null;
  if (time === null) {
    const day = random.integer(1, 28);
    return { time: deadline(facts.year, 12, day), verdict: 'new' };
  }
  if (last === null) return { time, verdict: null };
  const form = random.pick(['earlier', 'later', 'none']);
  if (form === 'none') return { time: null, verdict: 'dropped' };
  const end = Date.parse(last);
  const first = time.days[0]?.[0] ?? null;
  const floor = Math.max(
    first === null ? 0 : Date.parse(first),
    Date.UTC(facts.year, facts.month - 1, facts.day) + DAY,
  );
  const moved = form === 'earlier' ? end - random.integer(2, 9) * DAY : end + random.integer(6, 20) * DAY;
  if (moved <= floor) return { time, verdict: null };
  const date = new Date(moved);
  return {
    time: deadline(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()),
    verdict: form === 'earlier' ? 'tightened' : 'conflict',
  };
}

function deadline(year: number, month: number, day: number): WrittenTime {
  return {
    text: `hoàn thành trước ngày ${pad(day)}/${month <= 2 ? pad(month) : month}/${year}`,
    days: [[null, iso(year, month, day)]],
    place: 'end',
  };
}

interface Composed {
  readonly source: PlanSource;
  readonly drafts: TaskDraft[];
  /** The child's tasks in the order of their answers. */
  readonly order: ChildTask[];
  readonly lineage: DerivedPlan['lineage'];
}

function composeChild(
  parent: GeneratedPlan,
  facts: PlanFacts,
  tasks: readonly ChildTask[],
  random: Random,
  seed: number,
): Composed {
  const { profile } = facts;
  const self = profile.self(facts.place);
  const writer = createOutlineWriter(
    profile.system === 'party'
      ? random.pick(['party', 'bullets'] as const)
      : random.pick(['decree', 'bullets'] as const),
  );
  const order: ChildTask[] = [];
  const enter = (task: ChildTask): ReturnType<typeof answerFor> => {
    order.push(task);
    return answerFor(task.draft);
  };
  const wrong = random.chance(0.15);
  const serial = parent.facts.serial ?? '00';
  const number = parent.facts.profile.number(serial).replace(/^Số:? /u, '');
  const citedMonth = wrong ? (parent.facts.month % 12) + 1 : parent.facts.month;
  const date = `${pad(parent.facts.day)}/${citedMonth <= 2 ? pad(citedMonth) : citedMonth}/${facts.year}`;
  const issuer = parent.facts.profile.self(parent.facts.place);
  writer.paragraph(
    0,
    'basis',
    `Thực hiện Kế hoạch số ${number} ngày ${date} của ${issuer} về triển khai công tác ${facts.topic} năm ${facts.year}, ${self} ban hành Kế hoạch triển khai công tác ${facts.topic} năm ${facts.year} như sau:`,
  );
  writer.item(1, 'purpose', 'MỤC ĐÍCH, YÊU CẦU');
  const phrases = createPhrases(random, facts.topic);
  for (const text of phrases.purposes()) writer.item(2, 'purpose', text);
  const activities = tasks.filter(({ draft }) => draft.lead === null);
  if (activities.length) {
    writer.item(1, 'task', 'NỘI DUNG');
    for (const task of random.shuffle(activities))
      writer.item(2, 'task', wordActivity(random, task.draft), enter(task));
  }
  writer.item(1, 'implementation', 'TỔ CHỨC THỰC HIỆN');
  const byLead = new Map<string, ChildTask[]>();
  for (const task of tasks)
    if (task.draft.lead !== null) byLead.set(task.draft.lead, [...(byLead.get(task.draft.lead) ?? []), task]);
  for (const [lead, group] of random.shuffle([...byLead])) {
    const asked = profile.requested.includes(lead);
    const [only] = group;
    if (group.length === 1 && only) {
      writer.item(
        2,
        'task',
        `${asked ? 'Đề nghị ' : ''}${capitalize(lead)}: ${wordAssignment(random, only.draft)}`,
        enter(asCapital(only)),
      );
      continue;
    }
    writer.item(2, 'implementation', capitalize(lead));
    for (const task of group) writer.item(3, 'task', wordAssignment(random, task.draft), enter(asCapital(task)));
  }
  // copy-paste residue: the parent's own level left standing in the closing words
  const residue = random.chance(0.2) ? issuer : self;
  writer.paragraph(
    0,
    'closing',
    `Trên đây là Kế hoạch triển khai công tác ${facts.topic} năm ${facts.year}, ${residue} yêu cầu các cơ quan, đơn vị nghiêm túc triển khai thực hiện./.`,
  );
  const cited = iso(facts.year, citedMonth, parent.facts.day);
  return {
    source: childSource(facts, writer.blocks, random, seed, [[number, cited], ...citedInTails(order)]),
    drafts: order.map(({ draft }) => draft),
    order,
    lineage: { cites: true, problems: wrong ? ['date'] : [] },
  };
}

/** Documents that a task taken over from the parent cites. */
function citedInTails(order: readonly ChildTask[]): [string, string][] {
  return order.flatMap(({ draft }) => {
    const match = /số (\S+) ngày (\d{1,2})\/(\d{1,2})\/(\d{4})/u.exec(draft.tail ?? '');
    return match
      ? [[match[1] ?? '', iso(Number(match[4]), Number(match[3]), Number(match[2]))] as [string, string]]
      : [];
  });
}

function asCapital(task: ChildTask): ChildTask {
  return { ...task, draft: { ...task.draft, lead: task.draft.lead === null ? null : capitalize(task.draft.lead) } };
}

function childSource(
  facts: PlanFacts,
  blocks: PlanSource['blocks'],
  random: Random,
  seed: number,
  references: PlanSource['references'],
): PlanSource {
  const { profile } = facts;
  const signature = random.pick(profile.signatures);
  const person = random.pick(PEOPLE);
  const end = profile.system === 'party' ? ',' : ';';
  const answer = new Map<string, string>([
    ['type', 'KH'],
    ['system', profile.system],
    ['level', 'commune'],
    ['symbol', profile.symbol],
    ['serial', facts.serial ?? 'null'],
    ['place', facts.place],
    ['issued', iso(facts.year, facts.month, facts.day)],
    ['issuer', profile.issuer(facts.place) ?? ''],
    ['authority', signature.authority ?? 'null'],
    ['position', signature.position],
    ['name', person],
  ]);
  return {
    name: `derived-${seed}`,
    layout: 'plain',
    header: random.pick(['sequential', 'rows'] as const),
    left: profile.left(facts.place),
    right: profile.right,
    number: profile.number(facts.serial),
    place: `${facts.place}, ngày ${pad(facts.day)} tháng ${facts.month <= 2 ? pad(facts.month) : facts.month} năm ${facts.year}`,
    kind: 'KẾ HOẠCH',
    title: [`${profile.system === 'party' ? 'triển khai' : 'Triển khai'} công tác ${facts.topic} năm ${facts.year}`],
    rule: profile.system === 'party' ? '-----' : null,
    subject: [],
    addressees: [],
    blocks,
    recipients: [
      'Nơi nhận:',
      ...profile.recipients.map((name, i) => `- ${name}${i === 0 ? ' (để b/c)' : ''}${end}`),
      `- Lưu: ${profile.archive}.`,
    ],
    signature: [...signature.lines, '', person],
    residue: [],
    attachment: null,
    references,
    answer,
  };
}

function linkTasks(parent: GeneratedPlan, child: GeneratedPlan, order: readonly ChildTask[]): GoldLink[] {
  const anchors = (plan: GeneratedPlan): string[] =>
    (plan.gold as { tasks: { anchor: string }[] }).tasks.map(({ anchor }) => anchor);
  const above = anchors(parent);
  const below = anchors(child);
  const links: GoldLink[] = [];
  const taken = new Set<number>();
  order.forEach((task, at) => {
    for (const from of task.from) {
      taken.add(from);
      // where two tasks became one or one became two, units and times are not settled by the words
      links.push({
        of: 'task',
        parent: above[from] ?? null,
        child: below[at] ?? null,
        status: task.status === 'added' ? 'adapted' : task.status,
        ...(task.changes && task.from.length === 1 ? { changes: task.changes } : {}),
      });
    }
    if (task.from.length === 0) links.push({ of: 'task', parent: null, child: below[at] ?? null, status: 'added' });
  });
  parent.drafts.forEach((draft, at) => {
    if (!taken.has(at))
      links.push({
        of: 'task',
        parent: above[at] ?? null,
        child: null,
        status: isAddressed(draft.lead) ? 'missing' : 'not-addressed',
      });
  });
  return links;
}
