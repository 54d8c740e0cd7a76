import { ENGLISH } from './english/index.ts';
import { PAGES } from './english/pages.ts';
import type { Language } from './messages.ts';

export type SayArgs = Readonly<Record<string, string | number>>;

/**
 * A phrase in the language of the reader, its `{names}` filled in. The Vietnamese phrase is the key, as in gettext; one that nobody
 * translated comes back as it is, and a test finds it.
 */
export type Say = (phrase: string, args?: SayArgs) => string;

export const inVietnamese: Say = fillIn;
export const inEnglish: Say = (phrase, args) => fillIn(ENGLISH.get(phrase) ?? phrase, args);

export function sayIn(language: Language): Say {
  return language === 'vi' ? inVietnamese : inEnglish;
}

function fillIn(phrase: string, args?: SayArgs): string {
  return args ? phrase.replace(/\{([a-zA-Z]{1,20})\}/gu, (whole, name: string) => String(args[name] ?? whole)) : phrase;
}

/** Static text of a page or its script, phrase by phrase, longer ones first: nothing of a document is in it yet. */
export function translateStatic(text: string, say: Say): string {
  if (say === inVietnamese) return text;
  return PHRASES.reduce((done, [vietnamese, english]) => done.replaceAll(vietnamese, english), text);
}

const PHRASES = [...PAGES].sort(([one], [other]) => other.length - one.length);
