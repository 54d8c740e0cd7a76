import { createStore } from './store.ts';

export interface PageRoute {
  readonly view: string;
  readonly parts: readonly string[];
  readonly query: URLSearchParams;
}

function read(): PageRoute {
  const [path = '', query = ''] = location.hash.replace(/^#\/?/, '').split('?');
  const [view = '', ...parts] = path.split('/');
  return { view, parts, query: new URLSearchParams(query) };
}

export const route = createStore<PageRoute>(read());
addEventListener('hashchange', () => route.set(read()));

export function go(hash: string): void {
  location.hash = hash;
}
