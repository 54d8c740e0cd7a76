import type { TaskAnswer } from '../fixtures/plan-source.ts';
import type { Profile } from './profiles.ts';
import { capitalize } from './phrases.ts';
import type { Random } from './random.ts';
import { OPEN_TIMES, TIME_FORMS, writeTime, type WrittenTime } from './times.ts';

/** A task before it is put into words: what the answer and a derived plan are made from. */
export interface TaskDraft {
  readonly action: string;
  /** Unit in whose heading or sentence it stands; null where nobody is named. */
  readonly lead: string | null;
  readonly requested: boolean;
  readonly coordinates: readonly string[];
  /** A second body responsible with the first. */
  readonly coLead?: string;
  /** What else the sentence holds that is neither unit nor time: a cited document, an anniversary. */
  readonly tail?: string;
  /** How the coordinating units come in: as the lead's helpers, or the lead as theirs. */
  readonly leads: boolean;
  readonly advised: string | null;
  readonly reportTo: string | null;
  readonly time: WrittenTime | null;
}

export interface Frame {
  readonly random: Random;
  readonly profile: Profile;
  readonly year: number;
  /** Month of issue. */
  readonly month: number;
}

/** What a unit is given: with helpers, with somebody to advise or report to, with a time. */
export function draftAssignment(frame: Frame, action: string, lead: string, requested: boolean): TaskDraft {
  const { random, profile } = frame;
  const form = random.pick(['plain', 'plain', 'lead', 'lead', 'coordinate', 'advise', 'report']);
  const helpers = form === 'lead' || form === 'coordinate' ? pickHelpers(frame, lead) : [];
  const report = form === 'report' && !requested;
  const advise = form === 'advise' && !requested;
  const head = random.pick(profile.heads.filter((name) => name !== lead));
  const reportTime = TIME_FORMS['before'];
  const time =
    report && reportTime
      ? reportTime({ random, year: frame.year, month: Math.min(12, frame.month + 1) })
      : pickTime(frame);
  return {
    action,
    lead,
    requested,
    coordinates: helpers,
    leads: form === 'lead',
    advised: advise ? head : null,
    reportTo: report ? head : null,
    time,
  };
}

/** What is to be done in a part on contents: often nobody is named. */
export function draftActivity(frame: Frame, action: string, hasSchedule: boolean): TaskDraft {
  const { random, profile } = frame;
  const named = random.chance(0.5);
  const lead = named ? random.pick(profile.leads) : null;
  const helpers = lead !== null && random.chance(0.6) ? pickHelpers(frame, lead) : [];
  const time = pickTime(frame, !hasSchedule);
  return {
    action,
    lead,
    requested: false,
    coordinates: helpers,
    leads: helpers.length > 0,
    advised: null,
    reportTo: null,
    time,
  };
}

function pickHelpers(frame: Frame, lead: string): string[] {
  const { random, profile } = frame;
  const own = random.some(
    profile.leads.filter((name) => name !== lead),
    random.integer(1, 2),
  );
  return random.chance(0.4) ? [...own, random.pick(profile.collectives)] : own;
}

function pickTime({ random, year, month }: Frame, open = true): WrittenTime | null {
  if (random.chance(0.35)) return null;
  return open && random.chance(0.12) ? random.pick(OPEN_TIMES) : writeTime(random, year, month);
}

/** "A", "A và B", "A, B và C"; the collective name, if any, stands last. */
export function joinUnits(units: readonly string[]): string {
  const last = units.at(-1) ?? '';
  return units.length < 2 ? last : `${units.slice(0, -1).join(', ')} và ${last}`;
}

/** The words of an assignment below its unit's heading. */
export function wordAssignment(random: Random, draft: TaskDraft): string {
  let text = `${capitalize(draft.action)}${draft.tail ?? ''}`;
  if (draft.coordinates.length)
    text = `${draft.leads ? 'Chủ trì, phối hợp' : 'Phối hợp'} với ${joinUnits(draft.coordinates)} ${draft.action}`;
  else if (draft.advised) text = `Tham mưu ${draft.advised} ${draft.action}`;
  if (draft.reportTo) return `${text}; báo cáo ${draft.reportTo}${draft.time ? ` ${draft.time.text}` : ''}.`;
  return `${withTime(random, text, draft.time)}.`;
}

/** The words of an activity, its unit, if any, as the sentence's subject, the one it is given to, or in brackets behind. */
export function wordActivity(random: Random, draft: TaskDraft): string {
  if (draft.lead === null) return `${withTime(random, `${capitalize(draft.action)}${draft.tail ?? ''}`, draft.time)}.`;
  const subject = capitalize(draft.lead);
  const [helper, second] = draft.coordinates;
  const form = random.integer(0, 9);
  if (form === 0 && helper !== undefined && second === undefined && draft.time === null)
    return `${capitalize(draft.action)} (${subject} chủ trì, ${helper} phối hợp).`;
  if (form === 1 && helper !== undefined)
    return `${withTime(random, `Giao ${draft.lead} chủ trì, phối hợp với ${joinUnits(draft.coordinates)} ${draft.action}`, draft.time)}.`;
  if (form === 2 && helper === undefined)
    return `${withTime(random, `${subject} có trách nhiệm ${draft.action}`, draft.time)}.`;
  const text = draft.coordinates.length
    ? `${subject} chủ trì, phối hợp với ${joinUnits(draft.coordinates)} ${draft.action}`
    : `${subject} ${draft.action}`;
  return `${withTime(random, text, draft.time)}.`;
}

function withTime(random: Random, text: string, time: WrittenTime | null): string {
  if (!time) return text;
  if (time.place === 'end') return random.chance(0.8) ? `${text}, ${time.text}` : `${text} (${time.text})`;
  return `${text} (${random.pick(['Thời gian', 'Thời gian thực hiện', 'thời gian'])}: ${time.text})`;
}

/** The answer for a draft; `inherited` are the days of a schedule line for tasks without a time of their own. */
export function answerFor(draft: TaskDraft, inherited: WrittenTime | null = null): TaskAnswer {
  const units: [string, string][] = [];
  if (draft.lead !== null) units.push([draft.lead, 'lead']);
  if (draft.coLead !== undefined) units.push([draft.coLead, 'lead']);
  for (const unit of draft.coordinates) units.push([unit, 'coordinate']);
  if (draft.advised) units.push([draft.advised, 'advised']);
  if (draft.reportTo) units.push([draft.reportTo, 'report-to']);
  return { units, times: (draft.time ?? inherited)?.days ?? [], anchorFrom: draft.action, optional: false };
}
