import { EACH, isSecondHalf, matchField, matchHead, matchPhrase, unitLookup, type HeadEntry } from '../lookup.ts';
import { scanLevelWord, scanProperName } from '../places/scan-place.ts';
import { GAP, SHAPE, type TokenTable } from '../../tokens.ts';

/** The heads in a name, the outer unit's first: of "Văn phòng Huyện ủy" Văn phòng and Huyện ủy. */
export function headsIn(tokens: TokenTable): HeadEntry[] {
  const heads: HeadEntry[] = [];
  for (let at = 0; at < tokens.count;) {
    const head = isSecondHalf(tokens, at) ? null : matchHead(tokens, at);
    if (head) heads.push(head.entry);
    if (!head) at += 1;
    else at = tokens.gaps[head.end - 1] === GAP.blank ? matchField(tokens, head.end) : head.end;
  }
  return heads;
}

export interface PlaceInName {
  /** Key of the last level word: "huyện", "thành phố". */
  readonly levelKey: string | null;
  /** A proper name follows it or stands alone. */
  readonly named: boolean;
  readonly properName: string | null;
  /** The level word is the last word of the name. */
  readonly last: boolean;
  readonly plural: boolean;
}

/** The outermost place that the name itself gives. */
export function placeIn(tokens: TokenTable): PlaceInName {
  const nowhere: PlaceInName = { levelKey: null, named: false, properName: null, last: false, plural: false };
  let found = nowhere;
  const lookup = unitLookup(tokens);
  for (let at = 1; at < tokens.count; at += 1) {
    const level = scanLevelWord(tokens, at);
    if (level > at && found.levelKey === null) {
      const name =
        tokens.shapes[level] !== SHAPE.lower && tokens.gaps[level - 1] === GAP.blank
          ? scanProperName(tokens, level, true)
          : level;
      const properName = name > level ? tokens.text.slice(tokens.starts[level], tokens.ends[name - 1]) : null;
      found = {
        levelKey: tokens.keys.slice(at, level).join(' '),
        named: properName !== null,
        properName,
        last: level === tokens.count,
        plural: tokens.keys[at - 1] === EACH,
      };
      at = Math.max(level, name) - 1;
      continue;
    }
    const province = matchPhrase(lookup.provinces, tokens, at);
    if (province > at && found.levelKey === null && tokens.shapes[at] !== SHAPE.lower) {
      const properName = tokens.text.slice(tokens.starts[at], tokens.ends[province - 1]);
      found = { ...nowhere, named: true, properName };
      at = province - 1;
    }
  }
  return found;
}
