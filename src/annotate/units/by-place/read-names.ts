import { tokenAt } from '../../tokens.ts';
import type { Reading } from '../../reading.ts';
import { nextConjunct } from '../lists/parse-list.ts';
import { toMention, type UnitMention } from '../unit-mention.ts';
import { NAME_PLACES, type NamePlace, type PlaceScan } from './place.ts';
import { readMembers } from './read-members.ts';

/** The names of one place. */
export interface NameList {
  /** Left to right; never empty. `sure: false` where no list of the lexicon knows the name to its end. */
  readonly units: readonly UnitMention[];
  /** Offset after the last name. */
  readonly end: number;
}

const MAX_NAMES = 60;

/**
 * The names that stand from `offset` on, before `limit`, because of where they stand ("phối hợp với …", "Cơ quan phối hợp: …").
 * What the lexicon knows is read by it; a stranger is a name by its form, as strictly as `place` asks. Each goes on to its real end: the
 * next separator, the predicate's verb, a time, a purpose, the limit (docs/genre.md 5.2, docs/answers.md cases 7 to 9). Those the work is for
 * ("mọi người dân", "cấp có thẩm quyền") are left out. Null where no name begins at `offset`.
 */
export function readNamesAt(reading: Reading, offset: number, limit: number, place: NamePlace): NameList | null {
  const at = tokenAt(reading, offset);
  const scan: PlaceScan = { reading, stop: tokenAt(reading, limit), traits: NAME_PLACES[place] };
  const units: UnitMention[] = [];
  let end = -1;
  for (let next = at; next >= 0 && next < scan.stop && units.length < MAX_NAMES;) {
    const members = readMembers(scan, next, units.length === 0);
    const last = members[members.length - 1];
    if (!last) break;
    units.push(...members.filter((member) => !member.isAudience).map((member) => toMention(reading, member)));
    end = last.end;
    next = nextConjunct(reading, end);
  }
  return units.length === 0 ? null : { units, end: reading.ends[end - 1] ?? offset };
}
