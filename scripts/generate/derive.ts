import type { PlanSource } from '../fixtures/plan-source.ts';
import { adaptTasks, type ChildTask, type GoldChange } from './adapt.ts';
import { CHILD_PROFILES, isAddressed } from './counterparts.ts';
import { createOutlineWriter } from './outline-writer.ts';
import type { PlanFacts } from './parts.ts';
import { capitalize, createPhrases } from './phrases.ts';
import { finishPlan, type GeneratedPlan } from './plan.ts';
import { PEOPLE, PROFILES, type Profile } from './profiles.ts';
import { createRandom, type Random } from './random.ts';
import { answerFor, wordActivity, wordAssignment, type TaskDraft } from './tasks.ts';
import { iso } from './times.ts';

const pad = (value: number): string => String(value).padStart(2, '0');

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
