import { foldPhrase } from '../document/fold.ts';
import type { NodeRole } from '../document/node-role.ts';
import { activeVocabulary, type Vocabulary } from '../lexicon/vocabulary.ts';
import { OPEN_LABELS, PROPERTY_LABELS, type PropertyLabel } from '../lexicon/property-labels.ts';
import { SECTION_TITLES, type SectionTitle } from '../lexicon/section-titles.ts';

interface KeyedTitle {
  readonly row: SectionTitle;
  readonly keys: readonly string[];
}

const withKeys = (row: SectionTitle): KeyedTitle => ({ row, keys: row.titles.map(foldPhrase) });
const titles = SECTION_TITLES.map(withKeys);
const extended = new WeakMap<Vocabulary, readonly KeyedTitle[]>();
const labels = new Map<string, PropertyLabel>(
  PROPERTY_LABELS.flatMap((row) => row.labels.map((label) => [foldPhrase(label), row] as const)),
);
const openKeys = OPEN_LABELS.map(foldPhrase);
const LONGEST_LABEL_WORDS = 7;
/** The same few labels stand in every item, and each stage asks about them again. */
const KNOWN_LABELS = 10_000;
const knownLabels = new Map<string, PropertyLabel | null>();

/** Rows in the order they are tried: a user's own before ours. */
function knownTitles(): readonly KeyedTitle[] {
  const vocabulary = activeVocabulary();
  if (!vocabulary.sectionTitles) return titles;
  const rows = Object.entries(vocabulary.sectionTitles) as [NodeRole, readonly string[]][];
  const known = extended.get(vocabulary) ?? [
    ...rows.map(([role, own]) => withKeys({ role, at: 'start', titles: own })),
    ...titles,
  ];
  extended.set(vocabulary, known);
  return known;
}

function startsWithWords(text: string, key: string): boolean {
  return text.startsWith(key) && (text.length === key.length || text.charAt(key.length) === ' ');
}

/** The row of the lexicon that a section's title matches, or null. Titles are compared folded, their marks and numbers aside. */
export function matchSectionTitle(title: string): SectionTitle | null {
  const key = foldPhrase(title.length > 160 ? title.slice(0, 160) : title);
  if (key === '') return null;
  for (const { row, keys } of knownTitles()) {
    for (const words of keys) {
      const isMatch = row.at === 'start' ? startsWithWords(key, words) : ` ${key} `.includes(` ${words} `);
      if (isMatch) return row;
    }
  }
  return null;
}

/** The property that a labelled line gives: "Cơ quan chủ trì" for "Cơ quan chủ trì: Sở Nội vụ"; null for other lines. */
export function matchPropertyLabel(label: string): PropertyLabel | null {
  if (label.length > 60) return null;
  const known = knownLabels.get(label);
  if (known !== undefined) return known;
  const row = lookUpLabel(label);
  if (knownLabels.size >= KNOWN_LABELS) knownLabels.clear();
  knownLabels.set(label, row);
  return row;
}

function lookUpLabel(label: string): PropertyLabel | null {
  const key = foldPhrase(label.replace(/\([^)]{0,40}\)/gu, ' '));
  if (key.split(' ').length > LONGEST_LABEL_WORDS) return null;
  const exact = labels.get(key);
  if (exact) return exact;
  const open = openKeys.find((start) => startsWithWords(key, start));
  return open === undefined ? null : (labels.get(open) ?? null);
}

/** The label before a line's first colon, with its row; null where there is none. */
export function readPropertyLine(text: string): { readonly row: PropertyLabel; readonly valueStart: number } | null {
  const colon = text.indexOf(':');
  if (colon < 0 || colon > 70) return null;
  const row = matchPropertyLabel(text.slice(0, colon).replace(/^[\s(*]+/u, ''));
  return row ? { row, valueStart: colon + 1 } : null;
}
