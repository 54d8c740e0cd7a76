import { api } from '../base/api.ts';
import { foldBare, type Card } from '../adapters.ts';
import { showDay } from '../base/days.ts';
import { createStore } from '../base/store.ts';
import { sayProblem } from '../base/toast.tsx';

export type Listed = Card;

export const documents = createStore<ReadonlyMap<string, Listed>>(new Map());
export const progress = createStore<{ readonly waiting: number; readonly indexing: number }>({
  waiting: 0,
  indexing: 0,
});
export const isLoaded = createStore(false);

const keys = new WeakMap<Card, string>();

/** What the names of a document are looked for in: without accents and capitals; made when it is first asked for. */
export function keyOf(card: Card): string {
  const known = keys.get(card);
  if (known !== undefined) return known;
  const key = foldBare([card.name, card.title, card.number, card.issuer].filter(Boolean).join(' ').normalize('NFC'));
  keys.set(card, key);
  return key;
}

/** "UBND tỉnh, 158/KH-UBND, 20/08/2025": how people name a document; its file's name where it says neither issuer nor number. */
export function nameOf({ issuer, number, issued, name }: Listed): string {
  return issuer === null && number === null ? name : [issuer, number, showDay(issued)].filter(Boolean).join(', ');
}

interface ArchiveEvent {
  readonly cards?: readonly Card[];
  readonly waiting?: number;
  readonly indexing?: number;
  readonly problem?: string | null;
}

/** Loads the list once and follows its changes. */
export async function followDocuments(): Promise<void> {
  const events = new EventSource('/events');
  events.onmessage = (message: MessageEvent<string>) => {
    const event = JSON.parse(message.data) as ArchiveEvent;
    if (event.waiting !== undefined) progress.set({ waiting: event.waiting, indexing: event.indexing ?? 0 });
    if (event.problem) sayProblem(new Error(event.problem));
    if (!event.cards || event.cards.length === 0) return;
    const next = new Map(documents.get());
    for (const card of event.cards) next.set(card.id, card);
    documents.set(next);
  };
  let isAgain = false;
  events.onopen = () => {
    if (isAgain) void load();
    isAgain = true;
  };
  await load();
}

async function load(): Promise<void> {
  try {
    const found = await api.documents();
    documents.set(new Map(found.documents.map((card) => [card.id, card])));
    progress.set({ waiting: found.waiting.length, indexing: found.indexing });
    isLoaded.set(true);
  } catch (error) {
    sayProblem(error);
  }
}
