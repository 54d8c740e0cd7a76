import { createStore, type Store } from '../base/store.ts';
import type { TextSpan } from './marks.ts';

/** What both sides of the page point at. */
export interface Focus {
  /** Under the pointer. */
  readonly hovered: Store<string | null>;
  /** Clicked, or reached by a key. */
  readonly selected: Store<string | null>;
  /** A place to bring into view: a mark, or any range of the text. */
  readonly wanted: Store<{ readonly id: string | null; readonly span: TextSpan; readonly turn: number } | null>;
  /** What is selected with the mouse on the paper, as a range of the record's text. */
  readonly selection: Store<TextSpan | null>;
}

export function createFocus(): Focus {
  return {
    hovered: createStore<string | null>(null),
    selected: createStore<string | null>(null),
    wanted: createStore<{ id: string | null; span: TextSpan; turn: number } | null>(null),
    selection: createStore<TextSpan | null>(null),
  };
}

let turn = 0;

export function show(focus: Focus, id: string | null, span: TextSpan): void {
  turn += 1;
  focus.wanted.set({ id, span, turn });
}

/** Paints what is pointed at without drawing the paper anew. */
export function paintFocus(root: HTMLElement, focus: Focus): () => void {
  const paint = (name: string, id: string | null): void => {
    for (const element of root.querySelectorAll(`.${name}`)) element.classList.remove(name);
    if (id === null) return;
    for (const element of root.querySelectorAll(`[data-m~="${CSS.escape(id)}"]`)) element.classList.add(name);
  };
  const leave = [
    focus.hovered.subscribe((id) => paint('is-hovered', id)),
    focus.selected.subscribe((id) => paint('is-selected', id)),
  ];
  paint('is-selected', focus.selected.get());
  return () => leave.forEach((each) => each());
}
