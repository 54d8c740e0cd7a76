import { foldPhrase } from '../../document/fold.ts';
import type { Level, System } from '../../lexicon/levels.ts';
import { usualSpelling } from '../../lexicon/units/usual-spelling.ts';
import { matchField, type HeadEntry } from '../../annotate/units/lookup.ts';
import { headsIn, placeIn, type PlaceInName } from '../../annotate/units/names/name-parts.ts';
import { scanUnit } from '../../annotate/units/names/parse-unit.ts';
import { tokenize, tokenizeAgain, type TokenTable } from '../../annotate/tokens.ts';
import { expandName } from './expand-name.ts';
import { tidyName } from './tidy-name.ts';
import type { UnitContext } from './unit-context.ts';
import { CITY_WORDS, levelOf } from './unit-level.ts';
import { systemOf } from './unit-system.ts';

export interface UnitDescription {
  /** Short forms written out, the issuer's own place added where the name leaves it out. */
  readonly canonical: string;
  readonly level: Level | null;
  readonly system: System | null;
  readonly collective: boolean;
}

/**
 * What `name` means in its document. `head`: the head it shares, for a piece of a list
 * ("Xây dựng" in "Sở Tài chính, Xây dựng" has the head "Sở").
 */
export function describeUnit(given: string, context: UnitContext, head?: string): UnitDescription {
  // "Giám đốc: Sở Y tế, Sở Tài chính": a post written once over its bodies
  const name = usualSpelling(given).replace(/^(Giám đốc|Thủ trưởng): /u, '$1 ');
  const written = tokenize(name, context.lexicon);
  const parsed = scanUnit(written, 0);
  const isElided =
    head !== undefined && head !== '' && parsed?.head !== head && !parsed?.collective && matchField(written, 0) > 0;
  const whole = isElided ? `${head} ${name}` : name;
  const bare = tokenizeAgain(written, whole);
  const long = tokenizeAgain(bare, expandName(bare, context.abbreviations));
  const expanded = tidyName(long);
  const tokens = tokenizeAgain(long, expanded);
  const collective = parsed?.collective ?? false;
  const heads = headsIn(tokens);
  const first = heads[0];
  const place = placeIn(tokens);
  const level = levelOf(tokens, heads, place, context);
  const system = systemOf(heads, tokens, context);
  const canonical =
    collective || !first
      ? lowerFirst(expanded, collective, name)
      : addPlace(expanded, tokens, first, place, level, context);
  return { canonical, level, system, collective };
}

/** "Các cơ quan" and "các cơ quan" are the same collective. */
function lowerFirst(expanded: string, collective: boolean, name: string): string {
  if (!collective || !/^(?:Các|Những|Toàn|Tất|Mọi)\s/u.test(name)) return expanded;
  return expanded.slice(0, 1).toLowerCase() + expanded.slice(1);
}

/** Seats that say their level: behind them only the place's bare name is added. */
const SEATS_WITH_LEVEL = new Set(
  [
    ...['Tỉnh', 'Huyện', 'Thành', 'Thị', 'Quận'].flatMap((level) => [`${level} ủy`, `${level} đoàn`]),
    ...['Đoàn xã', 'Đoàn phường', 'Xã đoàn', 'Phường đoàn'],
  ].map(foldPhrase),
);
const LEVEL_START = /^(?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\s+/iu;

/** The issuer's own place where the unit is of the issuer's level and does not say which. */
function addPlace(
  name: string,
  tokens: TokenTable,
  first: HeadEntry,
  place: PlaceInName,
  level: Level | null,
  context: UnitContext,
): string {
  const where = context.issuerPlace?.trim();
  if (!where || place.named || place.plural || level === null || level !== context.issuerLevel) return name;
  const main = first.body ?? first.department ?? first.noun;
  const bare = where.replace(LEVEL_START, '');
  if (place.levelKey !== null) {
    const levelWord = foldPhrase(where.slice(0, where.length - bare.length));
    const same = levelWord === place.levelKey || (CITY_WORDS.has(levelWord) && CITY_WORDS.has(place.levelKey));
    return place.last && same ? `${name} ${bare}` : name;
  }
  if (
    !main ||
    main.system === 'other' ||
    main.system === 'school' ||
    main.kind === 'noun' ||
    context.issuerSystem === 'school'
  )
    return name;
  const last = foldPhrase(tokens.text.split(' ').slice(-2).join(' '));
  return SEATS_WITH_LEVEL.has(last) ? `${name} ${bare}` : `${name} ${where}`;
}

/** What a name means in its document; `head`: the head it shares. */
export type Describe = (name: string, head?: string) => UnitDescription;

/** Describes names of a document, each once: tasks, checks and record ask for the same ones. */
export function describeIn(context: UnitContext): Describe {
  const described = new Map<string, UnitDescription>();
  return (name, head) => {
    const key = head === undefined ? name : `${head}\n${name}`;
    const known = described.get(key);
    if (known) return known;
    const made = describeUnit(name, context, head);
    described.set(key, made);
    return made;
  };
}
