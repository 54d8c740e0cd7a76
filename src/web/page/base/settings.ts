import { createStore } from './store.ts';

const NAME = 'kehoach-name';

/** Who corrects: written beside every correction. */
export const userName = createStore<string>(localStorage.getItem(NAME) ?? '');
userName.subscribe((name) => localStorage.setItem(NAME, name));
