/** A plan with those that implement it. */
export interface PlanTree {
  readonly plan: number;
  readonly children: readonly PlanTree[];
}

type Children = ReadonlyMap<number, readonly number[]>;

/** One tree for each topmost plan that has children, in the order of the list. */
export function growTrees(parentOf: readonly (number | null)[], childrenOf: Children): PlanTree[] {
  const grow = (plan: number): PlanTree => ({ plan, children: (childrenOf.get(plan) ?? []).map(grow) });
  return [...childrenOf.keys()]
    .filter((plan) => parentOf[plan] === null)
    .sort((a, b) => a - b)
    .map(grow);
}

export function findChains(parentOf: readonly (number | null)[], childrenOf: Children): number[][] {
  const chains: number[][] = [];
  parentOf.forEach((_, leaf) => {
    if (childrenOf.has(leaf)) return;
    const chain: number[] = [leaf];
    for (let at = parentOf[leaf] ?? null; at !== null; at = parentOf[at] ?? null) chain.unshift(at);
    if (chain.length >= 3) chains.push(chain);
  });
  return chains;
}
