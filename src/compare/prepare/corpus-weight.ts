import { boilerplateWeight } from './boilerplate-terms.ts';
import { COUNTED_TASKS, TERM_COUNTS } from './term-counts.ts';

const counts = new Map<string, number>();
for (const line of TERM_COUNTS.trim().split('\n')) {
  const at = line.indexOf(':');
  const count = Number(line.slice(0, at));
  for (const term of line.slice(at + 1).split('|')) counts.set(term, count);
}

/** A term that so few tasks of the corpus have tells as much as a term can. */
const RARE = 6;
/** A matter of the thesaurus is a looser tie than a word of one's own. */
const CONCEPT_WEIGHT = 0.8;
const SCALE = Math.log(COUNTED_TASKS / RARE);

/** 0 to 1: how much a term tells among plans at large; inverse document frequency over a corpus, at most 1. */
export function corpusWeight(term: string): number {
  const count = Math.max(RARE, counts.get(term) ?? RARE);
  const rarity = Math.log(COUNTED_TASKS / count) / SCALE;
  return term.startsWith('#') ? rarity * CONCEPT_WEIGHT : Math.min(rarity, boilerplateWeight(term));
}
