import type { OutlineNodeRecord, PlanRecord } from '../../src/record/schema.ts';

const cut = (text: string, length = 90): string => (text.length > length ? `${text.slice(0, length - 1)}…` : text);

/** A record as a person reads it: header, tree with roles, tasks with who and when, footer. For reviewing a change of rules. */
export function renderRecord(record: PlanRecord): string {
  const { header, signature } = record;
  const lines = [
    `${header.type?.code ?? '?'} ${header.number?.raw ?? '(no number)'} | ${header.issued?.edtf ?? '(no date)'} | ${header.place ?? '(no place)'}`,
    `issuer ${header.issuer?.name ?? '?'} < ${header.parentIssuer?.name ?? '-'} | ${header.level ?? '?'} ${header.system ?? '?'}`,
    `title ${header.title ?? '?'}`,
    ...header.addressees.map((addressee) => `to ${addressee}`),
    '',
    ...record.outline.flatMap((node) => renderNode(node, 0)),
    '',
    ...record.tasks.flatMap(renderTask),
    '',
    ...record.references.map((found) => `ref ${found.number ?? found.type ?? '?'} ${found.date ?? '-'} ${found.use}`),
    ...record.recipients.map(
      (found) =>
        `${found.archive ? 'archive' : 'recipient'} ${found.name}${found.purpose ? ` (${found.purpose})` : ''}`,
    ),
    `signed ${signature ? [signature.authority, signature.onBehalfOf, signature.position, signature.name].map((part) => part ?? '-').join(' | ') : '-'}`,
    ...record.diagnostics.map((found) => `${found.severity} ${found.code}`),
  ];
  return `${lines.join('\n')}\n`;
}

function renderNode(node: OutlineNodeRecord, depth: number): string[] {
  const words = [node.heading === null ? '' : `[${cut(node.heading, 60)}]`, cut(node.text, 70)].filter(
    (part) => part !== '',
  );
  const rows = node.rows ? [`${node.rows.length} rows`] : [];
  return [
    `${'  '.repeat(depth)}${node.id} ${node.kind} ${node.role} ${node.marker ?? '·'} ${[...words, ...rows].join(' ')}`,
    ...node.children.flatMap((child) => renderNode(child, depth + 1)),
  ];
}

function renderTask(task: PlanRecord['tasks'][number]): string[] {
  return [
    `${task.id} @${task.node} ${task.kind} ${task.modality} ${task.confidence} ${cut(task.action)}`,
    ...task.units.map((unit) => `    ${unit.role} ${unit.name}${unit.inherited ? ' (inherited)' : ''}`),
    ...task.times.map(
      (time) =>
        `    ${time.kind} ${time.from ?? '..'}/${time.to ?? '..'} "${time.raw}"${time.inherited ? ' (inherited)' : ''}`,
    ),
    ...task.targets.map((target) =>
      `    target ${target.comparator} ${target.value ?? '?'} ${target.measure ?? ''}`.trimEnd(),
    ),
  ];
}
