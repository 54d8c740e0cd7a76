import type { OutlineNodeRecord, PlanRecord } from '../adapters.ts';

export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** A value of the record and where it stands in the text. */
export interface Mark {
  /** "task:t3", "unit:t3:0", "time:t3:1", "target:t3:0", "reference:2", "header:title", "recipient:1", "signature:0". */
  readonly id: string;
  readonly kind: 'task' | 'unit' | 'time' | 'target' | 'reference' | 'header' | 'recipient' | 'signature';
  readonly span: TextSpan;
  readonly isUnsure: boolean;
}

/** Every value that has a place, the wide ones first, so that the narrow ones are painted over them. */
export function collectMarks(record: PlanRecord, unsure: ReadonlySet<string>): Mark[] {
  const marks: Mark[] = [];
  const add = (kind: Mark['kind'], key: string, span: TextSpan): void => {
    const id = `${kind}:${key}`;
    for (const piece of withoutFurniture(record, span)) marks.push({ id, kind, span: piece, isUnsure: unsure.has(id) });
  };
  for (const [part, spans] of Object.entries(record.header.spans))
    for (const span of Array.isArray(spans) ? spans : [spans]) add('header', part, span);
  for (const task of record.tasks) {
    add('task', task.id, task.span);
    task.units.forEach((unit, index) => add('unit', `${task.id}:${index}`, unit.span));
    task.times.forEach((time, index) => add('time', `${task.id}:${index}`, time.span));
    task.targets.forEach((target, index) => add('target', `${task.id}:${index}`, target.span));
  }
  record.references.forEach((reference, index) => add('reference', String(index), reference.span));
  record.recipients.forEach((recipient, index) => add('recipient', String(index), recipient.span));
  record.signature?.spans.forEach((span) => add('signature', '0', span));
  return marks.sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start));
}

/** A page number that cuts a passage is no part of it. */
function withoutFurniture({ furniture, text }: PlanRecord, span: TextSpan): TextSpan[] {
  let start = span.start;
  const pieces: TextSpan[] = [];
  for (const { span: cut } of furniture) {
    if (cut.start < start || cut.end > span.end) continue;
    pieces.push({ start, end: cut.start });
    start = cut.end;
  }
  pieces.push({ start, end: span.end });
  return pieces.filter((piece) => text.slice(piece.start, piece.end).trim() !== '');
}

/** The smallest mark at an offset: what a click there means. */
export function markAt(marks: readonly Mark[], offset: number): Mark | null {
  let best: Mark | null = null;
  for (const mark of marks)
    if (mark.span.start <= offset && offset < mark.span.end && (!best || lengthOf(mark) <= lengthOf(best))) best = mark;
  return best;
}

function lengthOf({ span }: Mark): number {
  return span.end - span.start;
}

/** The task a mark belongs to, or null. */
export function taskOf(id: string | null): string | null {
  const [kind, key = ''] = (id ?? '').split(':');
  return kind === 'task' || kind === 'unit' || kind === 'time' || kind === 'target' ? key : null;
}

export function walkNodes(
  nodes: readonly OutlineNodeRecord[],
  visit: (node: OutlineNodeRecord, pointer: string, depth: number) => void,
  path = '/outline',
  depth = 0,
): void {
  for (const [index, node] of nodes.entries()) {
    visit(node, `${path}/${index}`, depth);
    walkNodes(node.children, visit, `${path}/${index}/children`, depth + 1);
  }
}
