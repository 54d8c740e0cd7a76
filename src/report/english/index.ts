import { COMPARISON } from './comparison.ts';
import { LABELS } from './labels.ts';
import { PAGE_WORDS } from './pages.ts';
import { TABLES } from './tables.ts';

/** Vietnamese phrase to English. A Map, as phrases must not meet Object.prototype. */
export const ENGLISH: ReadonlyMap<string, string> = new Map([...PAGE_WORDS, ...COMPARISON, ...LABELS, ...TABLES]);
