// kehoach's records and comparisons (docs of `kehoach schema`) in the benchmark's form.
import { basename } from 'node:path';

/** @param record one line of `kehoach convert` */
export function fromRecord(record) {
  const { header } = record;
  return {
    file: basename(record.source.name),
    header: {
      type: header.type?.code ?? null,
      symbol: header.number?.symbol ?? null,
      serial: header.number?.serial ?? null,
      place: header.place,
      issued: header.issued?.edtf ?? null,
      level: header.level,
      system: header.system,
      issuer: header.issuer?.name ?? null,
      title: header.title,
      addressees: (header.addressees ?? []).map((entry) => entry.name ?? entry),
    },
    outline: flatten(record.outline, 1),
    tasks: record.tasks.map((task) => ({
      quote: task.quote,
      units: task.units.map(({ name, role }) => [name, role]),
      times: task.times.filter(({ from, to }) => from || to).map(({ from, to }) => [from, to]),
    })),
    references: record.references
      .filter(({ number }) => number && number !== header.number?.raw)
      .map(({ number, date }) => ({ number, date })),
    recipients: record.recipients.filter(({ archive }) => !archive).map(({ name }) => name),
    signature: record.signature ?? {},
  };
}

function flatten(nodes, depth) {
  return nodes.flatMap((node) => [
    {
      depth,
      marker: node.marker,
      starts: [node.heading, node.text, ...(node.rows ?? []).flat()].filter(Boolean).join(' '),
      role: node.role,
    },
    ...flatten(node.children ?? [], depth + 1),
  ]);
}

/** @param comparison what `kehoach compare --format json` prints */
export function fromComparison(comparison, parent, child) {
  const links = comparison.links.filter(({ of }) => of === 'task');
  return {
    parent,
    child,
    links: links.map((link) => ({
      parent: link.parent?.quote ?? null,
      child: link.child?.quote ?? null,
      status: link.status,
      changes: link.changes,
    })),
  };
}
