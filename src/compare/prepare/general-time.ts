import type { OutlineNodeRecord, PlanRecord } from '../../record/schema.ts';
import { dayRangeOf, type DayRange } from './time-match.ts';

/** The time that a plan gives for itself as a whole. */
export interface GeneralTime {
  readonly quote: string;
  readonly span: { readonly start: number; readonly end: number };
  /** The days it comes to; null where it gives none, or none of its tasks takes it over. */
  readonly days: DayRange | null;
}

/** "THỜI GIAN THỰC HIỆN", "3. Thời gian tuyên truyền", "Tiến độ thực hiện"; not "Thời gian, địa điểm" of one event below an item. */
const TITLE = /^(?:thời (?:gian|hạn)|tiến độ|lộ trình)(?!\p{L})/iu;
const EVENT = /địa điểm|thành phần/iu;
/** A section, or an item right below one: deeper times belong to their item. */
const DEEPEST = 1;
const LONGEST = 160;

/** Null where the plan has no section of its own for when. */
export function findGeneralTime(record: PlanRecord): GeneralTime | null {
  for (const node of record.outline) {
    const found = search(node, 0);
    if (found) return { ...found, days: daysIn(record, found.span) };
  }
  return null;
}

function daysIn({ tasks }: PlanRecord, span: GeneralTime['span']): DayRange | null {
  for (const task of tasks) {
    const times = task.times.filter(
      (time) => time.inherited && time.span.start >= span.start && time.span.end <= span.end,
    );
    const days = dayRangeOf({ ...task, times });
    if (days) return days;
  }
  return null;
}

function search(node: OutlineNodeRecord, depth: number): GeneralTime | null {
  const title = (node.heading ?? node.text.slice(0, 40)).trim();
  if (TITLE.test(title) && !(depth > 0 && EVENT.test(title))) return timeOf(node);
  if (depth >= DEEPEST) return null;
  for (const child of node.children) {
    const found = search(child, depth + 1);
    if (found) return found;
  }
  return null;
}

function timeOf(node: OutlineNodeRecord): GeneralTime | null {
  const said = [node.text, ...node.children.map((child) => child.text)].find((text) => text.trim() !== '') ?? '';
  if (!/\p{N}|quý|tháng|năm/iu.test(said)) return null;
  const line = said.replace(/\s+/gu, ' ').trim();
  return {
    quote: line.length > LONGEST ? `${line.slice(0, LONGEST).replace(/\s\S*$/u, '')}…` : line,
    span: node.span,
    days: null,
  };
}
