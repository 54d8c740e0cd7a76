import { phraseEnd } from '../../reading.ts';
import { GAP, SHAPE } from '../../tokens.ts';
import { matchField, matchHead, matchPhrase, unitLookup } from '../lookup.ts';
import { scanUnitList } from '../parse-list.ts';
import type { ScannedUnit } from '../scanned-unit.ts';
import {
  isCoordinator,
  isPredicateAt,
  isVerb,
  opensName,
  scanIdentifyingClause,
  scanLooseTail,
  scanNameRun,
} from './name-end.ts';
import type { PlaceScan } from './place-scan.ts';

/** A name as its place gives it. */
export interface PlacedName extends ScannedUnit {
  readonly sure: boolean;
  /** Somebody the work is for: read, so that the list goes on, and left out. */
  readonly isAudience: boolean;
}

/** The names from word `at` on: a list that the lexicon knows, its last name to its real end; else one stranger. */
export function readMembers(scan: PlaceScan, at: number, isFirst: boolean): readonly PlacedName[] {
  const audience = phraseEnd(scan.reading, 'audience', at);
  const known = knownNames(scan, at);
  if (audience > at && (known.length === 0 || known[0]?.weak || (known[0]?.end ?? 0) <= audience))
    return [strangerOf(scan, at, audience, true)];
  if (known.length > 0) return known;
  const stranger = readStranger(scan, at, isFirst);
  return stranger ? [stranger] : [];
}

function knownNames(scan: PlaceScan, at: number): PlacedName[] {
  if (isVerbBegun(scan, at)) return [];
  const list = scanUnitList(scan.reading, at);
  const units = list?.units.filter((unit) => unit.end <= scan.stop) ?? [];
  return units.map((unit, index) => {
    const end = index === units.length - 1 ? extendName(scan, unit) : unit.end;
    return { ...unit, end, rule: end > unit.end ? 'by-place' : unit.rule, sure: end === unit.end, isAudience: false };
  });
}

/** "tổ chức hội nghị", "báo cáo kết quả": a verb that looks like a head; in a place of names a plural word or a capital tells otherwise. */
function isVerbBegun(scan: PlaceScan, at: number): boolean {
  return (
    scan.reading.shapes[at] === SHAPE.lower &&
    isVerb(scan, at) &&
    !scan.traits.runsToEnd &&
    matchHead(scan.reading, at) === null
  );
}

/** The end of a known name, where words that no list has still belong to it. */
function extendName(scan: PlaceScan, unit: ScannedUnit): number {
  const { reading, stop, traits } = scan;
  const { end } = unit;
  if (end >= stop) return end;
  const gap = reading.gaps[end - 1];
  if (gap !== GAP.blank && gap !== GAP.dash && gap !== GAP.slash) return end;
  const tail = unit.collective ? scanLooseTail(scan, end) : end;
  if (tail > end) return tail;
  if (unit.collective) {
    const clause = scanIdentifyingClause(scan, end);
    if (clause > end) return clause;
  }
  if (reading.shapes[end] !== SHAPE.lower) return opensName(scan, end) ? end : scanNameRun(scan, end).end;
  if (isCoordinator(scan, end)) return extendOverAnd(scan, unit);
  if (traits.takesObject || isPredicateAt(scan, end) || phraseEnd(reading, 'nameEnd', end) > end) return end;
  if (opensName(scan, end) && !unit.collective) return end;
  const run = scanNameRun(scan, end);
  if (traits.runsToEnd) return run.by === 'too-long' ? end : run.end;
  if (run.by === 'verb') return run.end;
  return run.by !== 'boundary' && run.by !== 'too-long' && unit.collective ? run.end : end;
}

/** "Trung tâm Khuyến nông" + "và môi trường": small letters behind "và" that open nothing. */
function extendOverAnd(scan: PlaceScan, unit: ScannedUnit): number {
  const { reading } = scan;
  const next = unit.end + 1;
  if (unit.rule !== 'department' || next >= scan.stop || opensName(scan, next) || isVerb(scan, next)) return unit.end;
  if (phraseEnd(reading, 'nameEnd', next) > next) return unit.end;
  const field = matchField(reading, next);
  const run = scanNameRun(scan, Math.max(field, next));
  return run.by === 'too-long' || run.by === 'boundary' ? unit.end : run.end;
}

const LONGEST_STRANGER = 16;

/** A name that no list knows, by its form. */
function readStranger(scan: PlaceScan, at: number, isFirst: boolean): PlacedName | null {
  const { reading, traits } = scan;
  const determined = matchPhrase(unitLookup(reading).determiners, reading, at);
  const noun = determined;
  if (noun >= scan.stop) return null;
  const isLower = reading.shapes[noun] === SHAPE.lower;
  const opener = phraseEnd(reading, 'nameOpener', noun);
  const hasHead = opener > noun || matchHead(reading, noun) !== null;
  if (!hasHead && isLower && (isVerb(scan, noun) || phraseEnd(reading, 'auxiliary', noun) > noun)) return null;
  if (phraseEnd(reading, 'nameEnd', noun) > noun && isLower) return null;
  const isNamed =
    hasHead ||
    determined > at ||
    (traits.anyForm && !isFirst) ||
    (traits.runsToEnd && traits.anyForm) ||
    isBodyByLetters(scan, noun);
  if (!isNamed) return null;
  const run = scanNameRun(scan, Math.max(opener, noun + 1), LONGEST_STRANGER);
  if (run.by === 'too-long') return null;
  return strangerOf(scan, at, run.end, false);
}

/** "CĐYT Lạng Hà", "Áo xanh Suối Mơ": capitals throughout, or two words that begin with them. */
function isBodyByLetters({ reading, traits }: PlaceScan, at: number): boolean {
  const shape = reading.shapes[at];
  if (shape === SHAPE.upper && (reading.ends[at] ?? 0) - (reading.starts[at] ?? 0) >= 3) return true;
  return traits.anyForm && shape === SHAPE.capital && reading.shapes[at + 1] === SHAPE.capital;
}

function strangerOf(scan: PlaceScan, at: number, end: number, isAudience: boolean): PlacedName {
  const plural = matchPhrase(unitLookup(scan.reading).determiners, scan.reading, at) > at;
  return {
    at,
    end,
    collective: plural,
    head: '',
    rule: 'by-place',
    elidable: false,
    weak: false,
    sure: false,
    isAudience,
  };
}
