import type { Reading } from '../../reading.ts';
import { tokenAt } from '../../tokens.ts';
import { matchPhrase, unitLookup } from '../lookup.ts';
import type { UnitMention } from '../unit-mention.ts';
import { readNamesAt } from './read-names.ts';

const ONLY_MARKS = /^[\s.,;:]*$/u;

/**
 * The names that a heading over assigned items consists of, known or not ("Đề nghị" and the like before them allowed); null where it
 * says more or something else. Offsets count from the reading's start.
 */
export function readHeadingNames(reading: Reading): readonly UnitMention[] | null {
  return namesTo(reading, matchPhrase(unitLookup(reading).leads, reading, 0), 'heading');
}

/** The names that a field's value or a cell of a unit column consists of; null where it says more. */
export function readFieldNames(reading: Reading): readonly UnitMention[] | null {
  return namesTo(reading, 0, 'field');
}

function namesTo(reading: Reading, at: number, place: 'heading' | 'field'): readonly UnitMention[] | null {
  const { text } = reading;
  const list = readNamesAt(reading, reading.starts[at] ?? text.length, text.length, place);
  if (!list) return null;
  const rest = text.slice(list.end);
  if (ONLY_MARKS.test(rest)) return list.units;
  // one bracket tells more of the last name: "Sở Y tế (cơ quan thường trực)"
  const isBracket = /^\s*\([^()]{1,120}\)[\s.,;:]*$/u.test(rest);
  return isBracket && tokenAt(reading, list.end) > 0 ? list.units : null;
}
