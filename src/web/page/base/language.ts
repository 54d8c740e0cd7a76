import { createStore } from './store.ts';

export type Language = 'vi' | 'en';

const KEY = 'kehoach-language';

export const language = createStore<Language>(localStorage.getItem(KEY) === 'en' ? 'en' : 'vi');

/** A sentence in the language of the page: Vietnamese first. */
export function t(vi: string, en: string): string {
  return language.get() === 'en' ? en : vi;
}

export function switchLanguage(next: Language): void {
  localStorage.setItem(KEY, next);
  document.documentElement.lang = next;
  language.set(next);
}
