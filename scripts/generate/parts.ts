import type { Attachment, TableRow, TaskAnswer } from '../fixtures/plan-source.ts';
import { createOutlineWriter, type OutlineWriter } from './outline-writer.ts';
import { capitalize, type Phrases } from './phrases.ts';
import type { Profile } from './profiles.ts';
import {
  answerFor,
  draftActivity,
  draftAssignment,
  wordActivity,
  wordAssignment,
  type Frame,
  type TaskDraft,
} from './tasks.ts';
import { asCompletion, iso, OPEN_TIMES, TIME_FORMS, writeTime, type WrittenTime } from './times.ts';

/** What a derived plan has to know of its parent. */
export interface PlanFacts {
  readonly profile: Profile;
  readonly topic: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly serial: string | null;
  readonly place: string;
}

/** One task list in the making: drafts and answers stay side by side. */
export interface Ledger {
  readonly drafts: TaskDraft[];
  readonly enter: (draft: TaskDraft, inherited?: WrittenTime | null) => TaskAnswer;
}

export function createLedger(): Ledger {
  const drafts: TaskDraft[] = [];
  return {
    drafts,
    enter: (draft, inherited = null) => {
      drafts.push(draft);
      return answerFor(draft, inherited);
    },
  };
}

export const padMonth = (month: number): string => (month <= 2 ? `0${month}` : String(month));
export const padDay = (day: number): string => String(day).padStart(2, '0');

export function writeBasis(
  writer: OutlineWriter,
  frame: Frame,
  facts: PlanFacts,
  references: [string, string | null][],
): void {
  const { random, profile, year } = frame;
  if (random.chance(0.5)) {
    const serial = random.integer(12, 160);
    const month = random.integer(3, 12);
    writer.paragraph(
      0,
      'basis',
      `Căn cứ Nghị định số ${serial}/${year - 2}/NĐ-CP ngày 15 tháng ${month} năm ${year - 2} của Chính phủ quy định về ${facts.topic};`,
    );
    references.push([`${serial}/${year - 2}/NĐ-CP`, iso(year - 2, month, 15)]);
  }
  const number = profile.superiorDocument(random.integer(11, 1900));
  const cited = Math.max(1, facts.month - 1);
  const type = number.includes('QĐ') ? 'Quyết định' : 'Kế hoạch';
  const date = random.chance(0.5)
    ? `${padDay(facts.day)}/${padMonth(cited)}/${year}`
    : `${padDay(facts.day)} tháng ${padMonth(cited)} năm ${year}`;
  references.push([number, iso(year, cited, facts.day)]);
  const issuing = random.pick(['ban hành Kế hoạch triển khai công tác', 'xây dựng Kế hoạch thực hiện công tác']);
  writer.paragraph(
    0,
    'basis',
    `Thực hiện ${type} số ${number} ngày ${date} của ${profile.superior} về công tác ${facts.topic} năm ${year}, ${profile.self(facts.place)} ${issuing} ${facts.topic} năm ${year} như sau:`,
  );
}

export function writePurpose(writer: OutlineWriter, frame: Frame, phrases: Phrases): void {
  writer.item(1, 'purpose', frame.random.pick(['MỤC ĐÍCH, YÊU CẦU', 'MỤC ĐÍCH - YÊU CẦU']));
  if (frame.random.chance(0.6)) {
    writer.item(2, 'purpose', 'Mục đích');
    for (const text of phrases.purposes()) writer.item(3, 'purpose', text);
    writer.item(2, 'requirement', 'Yêu cầu');
    for (const text of phrases.requirements()) writer.item(3, 'requirement', text);
  } else {
    for (const text of phrases.purposes()) writer.item(2, 'purpose', text);
    for (const text of phrases.requirements()) writer.item(2, null, text);
  }
}

export function writeContents(
  writer: OutlineWriter,
  frame: Frame,
  phrases: Phrases,
  ledger: Ledger,
  references: [string, string | null][],
): void {
  const { random } = frame;
  writer.item(1, 'task', random.pick(['NỘI DUNG', 'NHIỆM VỤ, GIẢI PHÁP', 'NỘI DUNG THỰC HIỆN']));
  if (random.chance(0.35)) {
    writer.item(2, 'theme', 'Nội dung tuyên truyền');
    for (const text of phrases.themes()) writer.item(3, 'theme', text);
  }
  const schedule = random.chance(0.3) ? writeSchedule(frame) : null;
  const groups = random.some(
    [
      'Công tác thông tin, tuyên truyền',
      'Công tác tập huấn, bồi dưỡng',
      'Hoạt động tại cơ sở',
      'Công tác kiểm tra, giám sát',
    ],
    random.integer(2, 3),
  );
  for (const group of groups) {
    writer.item(2, 'task', group);
    for (let i = random.integer(2, 3); i > 0; i -= 1)
      writeActivity(writer, frame, phrases.nextAction(), ledger, schedule);
  }
  if (random.chance(0.4)) writeDistractor(writer, frame, phrases, ledger, schedule, references);
  if (schedule) writer.item(2, 'schedule', `Thời gian thực hiện: ${capitalize(schedule.text)}.`);
}

/** A task whose sentence holds a day or a body that is not its own: a cited document, an anniversary, somebody else's contest. */
function writeDistractor(
  writer: OutlineWriter,
  frame: Frame,
  phrases: Phrases,
  ledger: Ledger,
  schedule: WrittenTime | null,
  references: [string, string | null][],
): void {
  const { random, year } = frame;
  const form = random.pick(['cited', 'anniversary', 'contest']);
  const base: TaskDraft = {
    action: '',
    lead: null,
    requested: false,
    coordinates: [],
    leads: false,
    advised: null,
    reportTo: null,
    time: null,
  };
  let draft: TaskDraft;
  if (form === 'cited') {
    const serial = random.integer(101, 990);
    const month = random.integer(3, 9);
    references.push([`${serial}/UBND-TH`, iso(year - 1, month, 20)]);
    draft = {
      ...base,
      action: phrases.nextAction(),
      tail: ` theo Công văn số ${serial}/UBND-TH ngày 20/${month}/${year - 1} của UBND tỉnh`,
    };
  } else if (form === 'anniversary') {
    draft = {
      ...base,
      action: 'tổ chức các hoạt động gặp mặt nhân dịp',
      tail: ` kỷ niệm 50 năm Ngày truyền thống của ngành (19/5/${year - 50} - 19/5/${year})`,
    };
  } else {
    draft = {
      ...base,
      action: `tham gia Cuộc thi trực tuyến “Hiểu để làm đúng”`,
      tail: ' do Trung ương Đoàn phát động',
    };
  }
  writer.item(2, 'task', 'Các hoạt động khác');
  writer.item(3, 'task', wordActivity(random, draft), ledger.enter(draft, schedule));
}

/** A line for the whole part; only forms that read well after "Thời gian thực hiện:". */
function writeSchedule({ random, year, month }: Frame): WrittenTime {
  const form = TIME_FORMS[random.pick(['monthRange', 'dayRange', 'wholeMonths', 'year'])];
  if (!form) throw new Error('no such form');
  return form({ random, year, month: Math.min(12, month + 1) });
}

function writeActivity(
  writer: OutlineWriter,
  frame: Frame,
  action: string,
  ledger: Ledger,
  schedule: WrittenTime | null,
): void {
  const { random, profile } = frame;
  const draft = draftActivity(frame, action, schedule !== null);
  const canHoldLines = writer.formAt(3) !== '-' && !writer.formAt(4).startsWith('l');
  if (draft.lead !== null && canHoldLines && random.chance(0.3)) {
    const leads = random.pick(['Đơn vị chủ trì', 'Cơ quan chủ trì']);
    const others = draft.coordinates.length > 0 ? random.pick(['Đơn vị phối hợp', 'Cơ quan phối hợp']) : '';
    const label = draft.time ? random.pick(SCHEDULE_LABELS) : '';
    const time = draft.time && timeUnder(label, draft.time);
    writer.item(3, 'task', capitalize(action), ledger.enter({ ...draft, time }, schedule));
    writer.bullet(4, 'implementation', `${leads}: ${draft.lead}.`);
    if (others) writer.bullet(4, 'implementation', `${others}: ${draft.coordinates.join('; ')}.`);
    if (time) writer.bullet(4, 'schedule', `${label}: ${bareTime(time)}.`);
    return;
  }
  const collective =
    draft.lead !== null && draft.coordinates.length === 0 && random.chance(0.3)
      ? { ...draft, lead: random.pick(profile.collectives) }
      : draft;
  const text = wordActivity(random, collective);
  // a collective opens its sentence with a capital: the name is as written there
  const written = collective.lead === null ? collective : { ...collective, lead: capitalize(collective.lead) };
  writer.item(3, 'task', text, ledger.enter(written, schedule));
}

/** A time as it stands alone, in a cell or after a label. */
const COMPLETION = 'Thời gian hoàn thành';
const SCHEDULE_LABELS = ['Thời gian thực hiện', COMPLETION] as const;

function timeUnder(label: string, time: WrittenTime): WrittenTime {
  return label === COMPLETION ? asCompletion(time) : time;
}

function bareTime(time: WrittenTime): string {
  return capitalize(time.text.replace(/^(?:hoàn thành|xong|trong) (?=trước|tháng|quý|năm)/u, ''));
}

export function writeImplementation(writer: OutlineWriter, frame: Frame, phrases: Phrases, ledger: Ledger): void {
  const { random, profile } = frame;
  writer.item(1, 'implementation', 'TỔ CHỨC THỰC HIỆN');
  for (const unit of random.some(profile.leads, random.integer(2, Math.min(4, profile.leads.length)))) {
    const second = random.chance(0.12) ? random.pick(profile.leads.filter((name) => name !== unit)) : undefined;
    if (second !== undefined) writePairedUnits(writer, frame, phrases, unit, second, ledger);
    else if (random.chance(0.4)) writeInlineUnit(writer, frame, phrases.nextAction(), unit, false, ledger);
    else writeHeadedUnit(writer, frame, phrases, unit, ledger);
  }
  if (random.chance(0.6)) writeHeadedUnit(writer, frame, phrases, capitalize(random.pick(profile.collectives)), ledger);
  for (const unit of random.some(profile.requested, random.integer(0, 2)))
    writeInlineUnit(writer, frame, phrases.nextAction(), unit, true, ledger);
}

function writeInlineUnit(
  writer: OutlineWriter,
  frame: Frame,
  action: string,
  unit: string,
  requested: boolean,
  ledger: Ledger,
): void {
  const draft = draftAssignment(frame, action, unit, requested);
  writer.item(
    2,
    'task',
    `${requested ? 'Đề nghị ' : ''}${unit}: ${wordAssignment(frame.random, draft)}`,
    ledger.enter(draft),
  );
}

function writeHeadedUnit(writer: OutlineWriter, frame: Frame, phrases: Phrases, unit: string, ledger: Ledger): void {
  const { random } = frame;
  writer.item(2, 'implementation', unit);
  const count = random.integer(1, 3);
  for (let i = 0; i < count; i += 1) {
    const draft = draftAssignment(frame, phrases.nextAction(), unit, false);
    const text = wordAssignment(random, draft);
    if (count === 1 && random.chance(0.6)) writer.paragraph(3, 'task', text, ledger.enter(draft));
    else writer.item(3, 'task', text, ledger.enter(draft));
  }
}

/** Two bodies in one heading: both lead. */
function writePairedUnits(
  writer: OutlineWriter,
  frame: Frame,
  phrases: Phrases,
  first: string,
  second: string,
  ledger: Ledger,
): void {
  const { random } = frame;
  const draft: TaskDraft = {
    action: phrases.nextAction(),
    lead: first,
    coLead: second,
    requested: false,
    coordinates: [],
    leads: false,
    advised: null,
    reportTo: null,
    time: null,
  };
  const separator = random.pick(['; ', ', ']);
  if (random.chance(0.5))
    writer.item(2, 'task', `${first}${separator}${second}: ${wordAssignment(random, draft)}`, ledger.enter(draft));
  else {
    writer.item(2, 'implementation', `${first}${separator}${second}`);
    writer.item(3, 'task', wordAssignment(random, draft), ledger.enter(draft));
  }
}

export function writeAppendix(frame: Frame, facts: PlanFacts, phrases: Phrases, ledger: Ledger): Attachment {
  const { random, profile } = frame;
  const writer = createOutlineWriter('decree');
  const product = random.chance(0.5);
  writer.paragraph(1, null, 'PHỤ LỤC');
  writer.paragraph(1, null, `DANH MỤC NHIỆM VỤ NĂM ${facts.year}`, undefined, true);
  const own = `${padDay(facts.day)}/${padMonth(facts.month)}/${facts.year}`;
  if (facts.serial !== null)
    writer.paragraph(
      2,
      null,
      `(Kèm theo Kế hoạch số ${profile.number(facts.serial).replace(/^Số:? /u, '')} ngày ${own} của ${profile.self(facts.place)})`,
      undefined,
      true,
    );
  const titles = [
    random.pick(['STT', 'TT']),
    random.pick(['Nhiệm vụ', 'Nội dung công việc']),
    random.pick(['Cơ quan chủ trì', 'Đơn vị chủ trì']),
    random.pick(['Cơ quan phối hợp', 'Đơn vị phối hợp']),
  ];
  const label = random.pick([COMPLETION, 'Thời gian thực hiện']);
  const head = [...titles, label];
  const rows: TableRow[] = [{ kind: 'head', cells: product ? [...head, 'Sản phẩm'] : head, task: null }];
  const grouped = random.chance(0.5);
  let number = 0;
  for (const group of grouped ? ['I. CÔNG TÁC TUYÊN TRUYỀN', 'II. CÔNG TÁC CHUYÊN MÔN'] : ['']) {
    if (group) rows.push({ kind: 'group', cells: [group], task: null });
    for (let i = random.integer(2, 3); i > 0; i -= 1) {
      number += 1;
      const lead = random.pick(profile.leads);
      const others = random.some(
        profile.leads.filter((name) => name !== lead),
        random.integer(1, 2),
      );
      const written = random.chance(0.15) ? random.pick(OPEN_TIMES) : writeTime(random, frame.year, frame.month);
      const time = timeUnder(label, written);
      const draft: TaskDraft = {
        action: phrases.nextAction(),
        lead,
        requested: false,
        coordinates: others,
        leads: true,
        advised: null,
        reportTo: null,
        time,
      };
      const cells = [String(number), capitalize(draft.action), lead, others.join('; '), bareTime(time)];
      rows.push({ kind: 'row', cells: product ? [...cells, 'Báo cáo'] : cells, task: ledger.enter(draft) });
    }
  }
  writer.table(2, rows);
  return { left: [], right: [], blocks: writer.blocks };
}
