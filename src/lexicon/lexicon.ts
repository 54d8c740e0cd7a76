import { foldPhrase } from '../document/fold.ts';
import type { NodeRole } from '../document/node-role.ts';
import { ABBREVIATIONS, abbreviationKey, FIELD_ABBREVIATIONS } from './words/abbreviations.ts';
import { OPEN_LABELS, PROPERTY_LABELS, type PropertyLabel } from './headings/property-labels.ts';
import { SECTION_TITLES, type SectionTitle } from './headings/section-titles.ts';
import { buildUnitTries, type UnitTries } from './units/unit-tries.ts';
import { NO_VOCABULARY, type Vocabulary } from './words/vocabulary.ts';
import { buildWordClasses, type WordClasses } from './words/word-classes.ts';

/** A section title folded for comparing, with its row. */
export interface KeyedTitle {
  readonly key: string;
  /** The key between blanks: what stands inside another such is there as whole words. */
  readonly words: string;
  readonly row: SectionTitle;
  /** Of two titles that match the lower one counts. */
  readonly order: number;
}

/** The section titles, each kind in the order in which it is tried. */
export interface KeyedTitles {
  /** Those that a section's title begins with, by their first word. */
  readonly starts: ReadonlyMap<string, readonly KeyedTitle[]>;
  readonly anywhere: readonly KeyedTitle[];
}

/**
 * All that is known of words, as one value: the rows shipped and, before them, a user's own.
 * Made once for a run and handed from stage to stage; nothing changes it.
 */
export interface Lexicon {
  readonly units: UnitTries;
  readonly classes: WordClasses;
  readonly sectionTitles: KeyedTitles;
  /** Folded label to its row. */
  readonly propertyLabels: ReadonlyMap<string, PropertyLabel>;
  /** Folded starts of labels that go on in the document's own words. */
  readonly openLabels: readonly string[];
  readonly abbreviations: {
    /** By key, a user's own. */
    readonly own: ReadonlyMap<string, string>;
    /** By key, behind a unit's head only ("Sở KH&CN"). */
    readonly fields: ReadonlyMap<string, string>;
    readonly everywhere: ReadonlyMap<string, string>;
  };
}

function keyTitles(rows: readonly SectionTitle[]): KeyedTitles {
  const titles = rows
    .flatMap((row) => row.titles.map((title) => ({ key: foldPhrase(title), row })))
    .map((title, order) => ({ ...title, words: ` ${title.key} `, order }));
  const starts = new Map<string, KeyedTitle[]>();
  for (const title of titles) {
    if (title.row.at !== 'start') continue;
    const first = firstWordOf(title.key);
    starts.set(first, [...(starts.get(first) ?? []), title]);
  }
  return { starts, anywhere: titles.filter(({ row }) => row.at !== 'start') };
}

/** The first word of a folded phrase. */
export function firstWordOf(key: string): string {
  const end = key.indexOf(' ');
  return end < 0 ? key : key.slice(0, end);
}

function byKey(lines: readonly (readonly [string, string])[]): Map<string, string> {
  return new Map(lines.map(([short, long]) => [abbreviationKey(short), long]));
}

function build(words: Vocabulary): Lexicon {
  const ownTitles = Object.entries(words.sectionTitles ?? {}) as [NodeRole, readonly string[]][];
  return Object.freeze({
    units: buildUnitTries(words.units ?? []),
    classes: buildWordClasses(),
    sectionTitles: keyTitles([
      ...ownTitles.map(([role, titles]) => ({ role, at: 'start' as const, titles })),
      ...SECTION_TITLES,
    ]),
    propertyLabels: new Map(
      PROPERTY_LABELS.flatMap((row) => row.labels.map((label) => [foldPhrase(label), row] as const)),
    ),
    openLabels: OPEN_LABELS.map(foldPhrase),
    abbreviations: {
      own: byKey(Object.entries(words.abbreviations ?? {})),
      fields: byKey(FIELD_ABBREVIATIONS),
      everywhere: byKey(ABBREVIATIONS),
    },
  });
}

const made = new WeakMap<Vocabulary, Lexicon>();

/** The lexicon for a user's words (default: none). The same words give the same value, as thousands of documents share it. */
export function loadLexicon(words: Vocabulary = NO_VOCABULARY): Lexicon {
  const known = made.get(words) ?? build(words);
  made.set(words, known);
  return known;
}

/** The long form of a short one by its key; `afterHead`: it stands where the name of a field is due. */
export function expandAbbreviation({ abbreviations }: Lexicon, key: string, afterHead: boolean): string | undefined {
  const { own, fields, everywhere } = abbreviations;
  return own.get(key) ?? (afterHead ? fields.get(key) : undefined) ?? everywhere.get(key);
}
