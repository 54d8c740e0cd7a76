import type { Change, Link } from '../types.ts';

/** What one part of a split task gives (its deadline, its lead) is given for the task: the other parts leave nothing out. */
export function settleParts(links: readonly Link[]): Link[] {
  const byParent = new Map<string, Link[]>();
  for (const link of links) {
    const key = link.parent?.task ?? '';
    byParent.set(key, [...(byParent.get(key) ?? []), link]);
  }
  return links.map((link) => {
    const parts = byParent.get(link.parent?.task ?? '') ?? [];
    if (parts.length < 2 || !link.changes.some(isDropped)) return link;
    return { ...link, changes: link.changes.filter((change) => !isDropped(change) || !isGivenBy(parts, change)) };
  });
}

function isDropped({ field, verdict }: Change): boolean {
  return (field === 'times' || field === 'units') && verdict === 'dropped';
}

function isGivenBy(parts: readonly Link[], { field }: Change): boolean {
  return parts.some(({ changes }) => changes.some((other) => other.field === field && gives(other)));
}

/** Work that goes on for good is not done on the day of one of its parts. */
function gives(change: Change): boolean {
  if (isDropped(change)) return false;
  if (change.field !== 'times' || change.verdict === 'same') return true;
  const times = change.parent as readonly { readonly to: string | null; readonly from: string | null }[];
  return times.some(({ to }) => to !== null) || times.every(({ from }) => from === null);
}
