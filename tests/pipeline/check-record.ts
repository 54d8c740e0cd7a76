import type { Span } from '../../src/document/span.ts';
import { recordSchema, type OutlineNodeRecord, type PlanRecord } from '../../src/record/schema.ts';

/** What has to hold for any record, whatever the text was; [] where all does. */
export function checkRecord(record: PlanRecord): string[] {
  return [
    ...checkSchema(record),
    ...checkSpans(record),
    ...checkTree(record),
    ...checkQuotes(record),
    ...checkParts(record),
    ...checkTimes(record),
  ];
}

function checkSchema(record: PlanRecord): string[] {
  const parsed = recordSchema.safeParse(JSON.parse(JSON.stringify(record)));
  return parsed.success ? [] : parsed.error.issues.map((issue) => `schema: ${issue.path.join('.')} ${issue.message}`);
}

/** Every object with a start and an end, wherever it stands in the record. */
function collectSpans(value: unknown, path: string): [string, Span][] {
  if (typeof value !== 'object' || value === null) return [];
  const { start, end } = value as Partial<Span>;
  const own: [string, Span][] = typeof start === 'number' && typeof end === 'number' ? [[path, { start, end }]] : [];
  return [...own, ...Object.entries(value).flatMap(([key, child]) => collectSpans(child, `${path}.${key}`))];
}

function checkSpans(record: PlanRecord): string[] {
  const { length } = record.text;
  return collectSpans(record, '').flatMap(([path, { start, end }]) =>
    Number.isInteger(start) && start >= 0 && start <= end && end <= length
      ? []
      : [`span out of range: ${path} ${start}-${end} of ${length}`],
  );
}

function checkTree(record: PlanRecord): string[] {
  const problems: string[] = [];
  const ids = new Set<string>();
  const visit = (nodes: readonly OutlineNodeRecord[], parent: OutlineNodeRecord | null): void => {
    let last = parent?.span.start ?? 0;
    for (const node of nodes) {
      if (ids.has(node.id)) problems.push(`id twice: ${node.id}`);
      ids.add(node.id);
      if (node.span.start < last) problems.push(`out of order: ${node.id}`);
      if (parent && !node.id.startsWith(`${parent.id}.`)) problems.push(`${node.id} is no path below ${parent.id}`);
      if (parent && node.span.end > parent.span.end) problems.push(`${node.id} leaves ${parent.id}`);
      if (node.kind === 'table' && node.rows === undefined) problems.push(`table without rows: ${node.id}`);
      visit(node.children, node);
      last = node.span.end;
    }
  };
  visit(record.outline, null);
  for (const task of record.tasks) {
    if (!ids.has(task.node)) problems.push(`${task.id} stands in no node: ${task.node}`);
    for (const index of task.references)
      if (record.references[index] === undefined) problems.push(`${task.id} cites nothing: ${index}`);
  }
  return problems;
}

function checkQuotes(record: PlanRecord): string[] {
  const problems: string[] = [];
  const taskIds = new Set(record.tasks.map((task) => task.id));
  if (taskIds.size !== record.tasks.length) problems.push('task ids repeat');
  for (const task of record.tasks) {
    if (record.text.slice(task.span.start, task.span.end) !== task.quote) problems.push(`quote differs: ${task.id}`);
    if (task.action.trim() === '') problems.push(`no action: ${task.id}`);
    const names = task.units.map((unit) => `${unit.role} ${unit.name.toLowerCase()}`);
    if (new Set(names).size !== names.length) problems.push(`unit twice: ${task.id} ${names.join(', ')}`);
  }
  if (record.text !== record.text.normalize('NFC')) problems.push('text is not NFC');
  return problems;
}

/**
 * Every character with ink belongs to one part alone: the header, an outline node's own text, a recipient, the signature
 * or furniture. Furniture inside another part (a page number that cuts a paragraph) is taken out of it.
 */
function checkParts(record: PlanRecord): string[] {
  const { text } = record;
  const problems: string[] = [];
  const owner = Array.from<string | undefined>({ length: text.length });
  const furniture = new Uint8Array(text.length);
  for (const { kind, span } of record.furniture) {
    for (let at = span.start; at < span.end; at += 1) {
      if (furniture[at] === 1 && isInk(text, at)) problems.push(`furniture twice at ${at}`);
      furniture[at] = 1;
      owner[at] = kind;
    }
  }
  const claim = (part: string, span: Span): void => {
    for (let at = span.start; at < span.end; at += 1) {
      if (furniture[at] === 1) continue;
      const other = owner[at];
      if (other !== undefined && isInk(text, at)) {
        problems.push(`claimed by ${other} and ${part} at ${at}: ${text.slice(at, at + 30)}`);
        return;
      }
      owner[at] = part;
    }
  };
  const claimNode = (node: OutlineNodeRecord): void => {
    let at = node.span.start;
    for (const child of node.children) {
      claim(node.id, { start: at, end: Math.max(at, child.span.start) });
      at = Math.max(at, child.span.end);
    }
    claim(node.id, { start: at, end: node.span.end });
    node.children.forEach(claimNode);
  };
  record.outline.forEach(claimNode);
  for (const [part, spans] of Object.entries(record.header.spans))
    for (const span of Array.isArray(spans) ? spans : [spans]) claim(part, span);
  record.recipients.forEach((recipient) => {
    claim('recipient', recipient.span);
  });
  record.signature?.spans.forEach((span) => {
    claim('signature', span);
  });
  const lost = owner.findIndex((part, at) => part === undefined && isInk(text, at));
  if (lost >= 0) problems.push(`in no part: ${text.slice(lost, lost + 30)}`);
  return problems;
}

function isInk(text: string, at: number): boolean {
  return !/\s/.test(text.charAt(at));
}

function checkTimes(record: PlanRecord): string[] {
  const times = [
    ...record.tasks.flatMap((task) => task.times),
    ...(record.header.issued ? [record.header.issued] : []),
  ];
  return times.flatMap(({ raw, from, to }) => [
    ...(from !== null && to !== null && from > to ? [`${from} after ${to}: ${raw}`] : []),
    ...[from, to].flatMap((day) => (day !== null && !isDay(day) ? [`no such day: ${day}`] : [])),
  ]);
}

function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
