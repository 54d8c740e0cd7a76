import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Link } from '../adapters.ts';
import { useKeys } from '../base/keys.ts';
import { linkSides, scrollTogether } from './scroll-together.ts';
import type { ComparedPlans } from './use-comparison.ts';

/** The two texts beside each other, and which of their links are shown and chosen. */
export interface LinkedSides {
  readonly left: RefObject<HTMLDivElement | null>;
  readonly right: RefObject<HTMLDivElement | null>;
  /** Id of the chosen link. */
  readonly selected: string | null;
  /** Chooses a link and brings both its ends to one height; nothing for undefined. */
  readonly select: (link: Link | undefined) => void;
  readonly unselect: () => void;
  /** Only links of this status are shown and stepped through; '' for all. */
  readonly only: string;
  readonly setOnly: (status: string) => void;
}

/** `first`: id of the link to begin with. The keys j and k step through the links that are shown. */
export function useLinkedSides(plans: ComparedPlans | null, first: string | null): LinkedSides {
  const [selected, setSelected] = useState<string | null>(first);
  const [only, setOnly] = useState('');
  const left = useRef<HTMLDivElement>(null);
  const right = useRef<HTMLDivElement>(null);
  const links = useMemo(
    () => (plans?.comparison.links ?? []).filter((each) => only === '' || each.status === only),
    [plans, only],
  );
  useLayoutEffect(
    () =>
      plans && left.current && right.current
        ? scrollTogether(left.current, right.current, plans.comparison.links)
        : undefined,
    [plans],
  );
  const select = (next: Link | undefined): void => {
    if (!next) return;
    setSelected(next.id);
    if (left.current && right.current) linkSides(left.current, right.current, next);
  };
  const unselect = (): void => setSelected(null);
  const step = (by: number): void => {
    const at = links.findIndex(({ id }) => id === selected);
    select(links[Math.min(links.length - 1, Math.max(0, at + by))]);
  };
  useKeys({ j: () => step(1), k: () => step(-1), Escape: unselect });
  useEffect(() => {
    if (plans && first) select(plans.comparison.links.find(({ id }) => id === first));
  }, [plans]);
  return { left, right, selected, select, unselect, only, setOnly };
}
