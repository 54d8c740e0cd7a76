import type { PlanRecord } from '../../record/schema.ts';
import { inVietnamese, type Say } from '../say.ts';

/** What is marked in the text of a document. */
export type MarkKind = 'task' | 'lead' | 'unit' | 'time' | 'target' | 'note';

export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: MarkKind;
  /** Shown when one points at it. */
  readonly title: string;
}

const MARKUP: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => MARKUP[sign] ?? sign);
}

/** Tasks with what stands in them, and what is to be looked at. */
export function listMarks(record: PlanRecord, say: Say = inVietnamese): Mark[] {
  return record.tasks
    .flatMap((task): Mark[] => [
      { ...task.span, kind: 'task', title: say('Nhiệm vụ {number}', { number: task.id.replace(/^t/u, '') }) },
      ...task.units.map((unit): Mark => {
        const kind = unit.role === 'lead' ? 'lead' : 'unit';
        return {
          ...unit.span,
          kind,
          title: say(kind === 'lead' ? 'Chủ trì: {name}' : 'Đơn vị: {name}', { name: unit.canonical }),
        };
      }),
      ...task.times.map((time): Mark => ({
        ...time.span,
        kind: 'time',
        title: say('Thời gian: {raw}', { raw: time.raw }),
      })),
      ...task.targets.map((target): Mark => ({
        ...target.span,
        kind: 'target',
        title: say('Chỉ tiêu: {raw}', { raw: target.raw }),
      })),
    ])
    .concat(
      record.diagnostics.flatMap(({ span, message }): Mark[] =>
        span && span.end > span.start ? [{ ...span, kind: 'note', title: message }] : [],
      ),
    );
}

/** A place that the outline leads to. */
export interface Anchor {
  readonly at: number;
  readonly id: string;
}

/**
 * The text with its marks. Of marks that cross, the later one is cut in pieces; the same mark twice (a unit that leads
 * several items) is made once.
 */
export function markText(text: string, marks: readonly Mark[], anchors: readonly Anchor[]): string {
  const sorted = distinct(marks).sort((a, b) => a.start - b.start || b.end - a.end);
  const places = [...anchors].sort((a, b) => a.at - b.at);
  const open: Mark[] = [];
  const parts: string[] = [];
  let at = 0;
  let nextMark = 0;
  let nextAnchor = 0;
  const stops = [
    ...new Set([...sorted.flatMap(({ start, end }) => [start, end]), ...places.map((one) => one.at), text.length]),
  ];
  for (const stop of stops.sort((a, b) => a - b)) {
    parts.push(escapeHtml(text.slice(at, stop)));
    at = stop;
    closeEnded(open, stop, parts);
    for (; places[nextAnchor]?.at === stop; nextAnchor += 1)
      parts.push(`<a id="${escapeHtml(places[nextAnchor]?.id ?? '')}"></a>`);
    for (let mark = sorted[nextMark]; mark?.start === stop; mark = sorted[nextMark]) {
      parts.push(openTag(mark));
      open.push(mark);
      nextMark += 1;
    }
  }
  return parts.join('');
}

/** Closes what ends here, and what was opened inside of it only for a moment. */
function closeEnded(open: Mark[], stop: number, parts: string[]): void {
  const first = open.findIndex(({ end }) => end <= stop);
  if (first < 0) return;
  const closing = open.splice(first);
  parts.push('</mark>'.repeat(closing.length));
  for (const mark of closing) {
    if (mark.end <= stop) continue;
    parts.push(openTag(mark));
    open.push(mark);
  }
}

function openTag({ kind, title }: Mark): string {
  return `<mark class="${kind}" title="${escapeHtml(title)}">`;
}

function distinct(marks: readonly Mark[]): Mark[] {
  const seen = new Map(
    marks.filter(({ start, end }) => end > start).map((mark) => [`${mark.start}-${mark.end}-${mark.kind}`, mark]),
  );
  return [...seen.values()];
}
