export interface OrderedOptions {
  /** Calls of `work` under way at once. */
  readonly concurrency: number;
  /** Items started or done but not yet given out; bounds what waits behind a slow one. */
  readonly window: number;
  /** Asked before each start; when true nothing more is started and what is under way is still given out. */
  readonly isStopped?: () => boolean;
}

/** Results of `work` in the order of `items`, with several under way at once. `work` must not throw for content. */
export async function* mapInOrder<In, Out>(
  items: Iterable<In>,
  work: (item: In) => Promise<Out>,
  options: OrderedOptions,
): AsyncGenerator<Out> {
  const iterator = items[Symbol.iterator]();
  const waiting: Promise<Out>[] = [];
  const state = { running: 0, isDone: false, wake: (): void => undefined };

  const start = (item: In): void => {
    state.running += 1;
    const result = work(item).finally(() => {
      state.running -= 1;
      state.wake();
    });
    // The consumer awaits it in its turn; until then a rejection must not count as unhandled.
    void result.catch(() => undefined);
    waiting.push(result);
  };
  const fill = (): void => {
    while (!state.isDone && state.running < options.concurrency && waiting.length < options.window) {
      const next = options.isStopped?.() ? { done: true as const } : iterator.next();
      if (next.done) state.isDone = true;
      else start(next.value);
    }
  };

  try {
    yield* giveOut();
  } finally {
    // Whoever stops early may tidy up after this: nothing is under way any more.
    await Promise.allSettled(waiting);
  }

  async function* giveOut(): AsyncGenerator<Out> {
    for (;;) {
      fill();
      const head = waiting[0];
      if (!head) return;
      const freed = new Promise<'freed'>((resolve) => {
        state.wake = () => resolve('freed');
      });
      const first = await Promise.race([head.then(() => 'head' as const), freed]);
      if (first === 'freed' && !state.isDone && waiting.length < options.window) continue;
      void waiting.shift();
      yield await head;
    }
  }
}
