import { findUninformed, namesInLine } from '../../lexicon/units/recipient-cover.ts';
import { usualSpelling } from '../../lexicon/units/usual-spelling.ts';
import { describeUnits, nameKey } from '../prepare/unit-match.ts';
import type { Finder } from './index.ts';
import { leadsLeft } from './leads-left.ts';

/** Units that the child gives work to and that no line of its "Nơi nhận" reaches. */
export const findUninformedUnits: Finder = ({ links }, parent, child) => {
  const { record } = child;
  // a body of the parent's left in by copying is to be taken out, not sent a copy
  const left = new Set(leadsLeft(links, parent, child).map(({ link }) => link.child?.task));
  const recipients = record.recipients
    .filter(({ archive }) => archive !== true)
    .flatMap(({ name }) => namesInLine(name))
    .map((name) => ({ name, key: nameKey(name) }))
    .filter(({ key }) => key !== '');
  const { issuer } = record.header;
  const own = new Set(issuer ? [nameKey(issuer.name), nameKey(usualSpelling(issuer.canonical))] : []);
  const units = record.tasks
    .filter(({ id }) => !left.has(id))
    .flatMap((task) =>
      describeUnits(task)
        .filter(({ unit }) => !unit.collective && unit.role === 'lead')
        .map(({ unit, key, functions }) => ({ name: unit.name, key, functions, task })),
    );
  return findUninformed(recipients, units, own).map(({ name, key, task }) => ({
    code: 'recipients/not-informed',
    severity: 'info' as const,
    message: `“${name}” được giao việc nhưng không có trong Nơi nhận.`,
    parent: null,
    child: { task: task.id, quote: task.quote, span: task.span },
    key,
  }));
};
