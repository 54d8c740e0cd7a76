import { foldPhrase } from '../../document/fold.ts';
import type { PlanRecord } from '../../record/schema.ts';
import { corpusWeight } from './corpus-weight.ts';
import { findGeneralTime, type GeneralTime } from './general-time.ts';
import { readPassages, type Passage } from './passages.ts';
import { createPlaceFinder, type PlaceFinder } from './place-in-source.ts';
import type { LinkOf } from '../types.ts';
import { termsOf } from './terms.ts';
import { createTermTable, type TermTable, type Vector } from './vector.ts';
import { readWords } from './words.ts';
import { weighTerms } from './weights.ts';

/** Shared by the plans that are compared with each other. */
export interface CompareSession {
  readonly table: TermTable;
  /** What plans at large say of a term, by its id. */
  readonly shipped: (id: number) => number;
}

export interface PreparedPlan {
  readonly record: PlanRecord;
  readonly passages: Readonly<Record<LinkOf, readonly Passage[]>>;
  readonly weights: ReadonlyMap<number, number>;
  /** Terms of its title: what all of it is about tells none of its tasks from another. */
  readonly title: Vector;
  readonly place: PlaceFinder;
  /** The time it gives for itself as a whole. */
  readonly general: GeneralTime | null;
  /** Folded words of the places it is about. */
  readonly places: ReadonlySet<string>;
}

/**
 * `base`: a session whose plans are compared with those of this one, and that prepares no more of its own. One for each child of a parent
 * keeps what the child is found to be independent of the children before it, and the table as small as the two plans need.
 */
export function createSession(base?: CompareSession): CompareSession {
  const inner = createTermTable(base?.table);
  const first = inner.size();
  const factors: number[] = [];
  const table: TermTable = {
    ...inner,
    idOf: (term) => {
      const id = inner.idOf(term);
      if (id >= first) factors[id - first] ??= corpusWeight(term);
      return id;
    },
  };
  return { table, shipped: (id) => (id < first ? base?.shipped(id) : factors[id - first]) ?? 1 };
}

/** Everything of a record that does not depend on what it is compared with; done once for each record of a run. */
export function preparePlan(record: PlanRecord, session: CompareSession): PreparedPlan {
  const place = createPlaceFinder(record);
  const all = readPassages(record, session.table, place);
  const of = (kind: LinkOf): Passage[] => all.filter((passage) => passage.of === kind);
  return {
    record,
    passages: { task: of('task'), theme: of('theme'), requirement: of('requirement'), purpose: of('purpose') },
    weights: weighTerms(all.map((passage) => passage.terms)),
    title: termsOf(readWords(record.header.title ?? ''), session.table),
    place,
    general: findGeneralTime(record),
    places: placeWords(record),
  };
}

function placeWords(record: PlanRecord): ReadonlySet<string> {
  const { issuer, parentIssuer, place } = record.header;
  const names = [place, issuer?.canonical, parentIssuer?.canonical].filter((name) => name != null);
  const words = names.flatMap((name) => name.match(/\p{Lu}[\p{L}\p{M}'’]*/gu) ?? []);
  return new Set(words.flatMap((word) => foldPhrase(word).split(' ')));
}
