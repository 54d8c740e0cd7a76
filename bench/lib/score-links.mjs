// Links between two plans against gold links: pairs, what is missing or added, verdicts on times and units.
import { Count } from './count.mjs';
import { fold } from './fold.mjs';

export const LINK_FIGURES = ['links', 'status', 'missing', 'added', 'conflicts'];

const holds = (quote, anchor) => fold(quote).includes(fold(anchor));
const hasConflict = (link) => (link.changes ?? []).some(({ verdict }) => verdict === 'conflict');

/** @param answer `{ links: [{ parent: quote | null, child: quote | null, status, changes }] }` */
export function scoreLinks(gold, answer) {
  const counts = Object.fromEntries(LINK_FIGURES.map((figure) => [figure, new Count()]));
  const free = [...(answer.links ?? [])];
  const name = (link) => `${link.parent ?? '–'} = ${link.child ?? '–'}`;
  for (const link of gold.links.filter(({ parent, child }) => parent && child)) {
    const at = free.findIndex(
      (other) => other.parent && other.child && holds(other.parent, link.parent) && holds(other.child, link.child),
    );
    if (at < 0) {
      counts.links.miss(name(link));
      if (hasConflict(link)) counts.conflicts.miss(name(link));
      continue;
    }
    const [found] = free.splice(at, 1);
    counts.links.hit();
    counts.status.compare([link.status], [found.status], `: ${name(link)}`);
    if (link.changes === undefined) continue;
    const [planted, told] = [hasConflict(link), hasConflict(found)];
    if (planted && told) counts.conflicts.hit();
    else if (planted) counts.conflicts.miss(name(link));
    else if (told) counts.conflicts.extra(name(link));
  }
  for (const link of free.filter(({ parent, child }) => parent && child)) counts.links.extra(name(link));
  for (const [status, side] of [
    ['missing', 'parent'],
    ['added', 'child'],
  ]) {
    const told = free.filter((link) => link.status === status && link[side]);
    for (const link of gold.links.filter((entry) => entry.status === status)) {
      const at = told.findIndex((other) => holds(other[side], link[side]));
      if (at < 0) counts[status].miss(link[side]);
      else {
        told.splice(at, 1);
        counts[status].hit();
      }
    }
    for (const link of told) counts[status].extra(link[side]);
  }
  return counts;
}
