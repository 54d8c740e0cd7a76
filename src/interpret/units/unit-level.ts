import { foldPhrase } from '../../document/fold.ts';
import type { Level } from '../../lexicon/levels.ts';
import { PROVINCES, REFORM_DAY } from '../../lexicon/places/places.ts';
import type { HeadEntry } from '../../annotate/units/lookup.ts';
import type { PlaceInName } from '../../annotate/units/names/name-parts.ts';
import { SHAPE, type TokenTable } from '../../annotate/tokens.ts';
import type { UnitContext } from './unit-context.ts';

const LEVEL_WORDS: readonly (readonly [Level, readonly string[]])[] = [
  ['central', ['trung ương', 'tw', 'quốc gia']],
  ['province', ['tỉnh']],
  ['district', ['huyện', 'quận', 'thị xã']],
  ['commune', ['xã', 'phường', 'thị trấn', 'đặc khu']],
  ['subcommune', ['thôn', 'bản', 'ấp', 'khu phố', 'khóm', 'buôn', 'làng', 'xóm', 'tổ dân phố', 'tdp', 'khu dân cư']],
];
const LEVELS_OF_WORDS: ReadonlyMap<string, Level> = new Map(
  LEVEL_WORDS.flatMap(([level, words]) => words.map((word) => [foldPhrase(word), level] as const)),
);
/** Keys of "thành phố" and its short forms. */
export const CITY_WORDS: ReadonlySet<string> = new Set(['thành phố', 'tp', 't p'].map(foldPhrase));
const CITY_NAMES = new Set(PROVINCES.filter((province) => province.city).map((province) => foldPhrase(province.name)));
const PROVINCE_NAMES = new Set(PROVINCES.map((province) => foldPhrase(province.name)));
const CITY_PARTY = new Set(['Thành ủy', 'Thành đoàn'].map(foldPhrase));
const CELLS = new Set(['chi bộ', 'chi đoàn', 'chi hội'].map(foldPhrase));
const CENTRAL_WORDS = /(?:trung ương|việt nam|toàn quốc)$/iu;

/** The level a name tells by its words, else the issuer's own; null where it may be any. */
export function levelOf(
  tokens: TokenTable,
  heads: readonly HeadEntry[],
  place: PlaceInName,
  context: UnitContext,
): Level | null {
  // "Trường Tiểu học Yên Sở": behind a school's head a head is part of the name
  const isSchool = heads[0]?.department?.system === 'school';
  const own =
    (isSchool ? heads.slice(0, 1) : heads)
      .map((entry) => (entry.body ?? entry.department ?? entry.noun)?.level)
      .find((level) => level != null) ?? null;
  if (place.levelKey !== null) {
    const level = CITY_WORDS.has(place.levelKey) ? cityLevel(place, context) : LEVELS_OF_WORDS.get(place.levelKey);
    if (level) return level;
  }
  if (place.named && PROVINCE_NAMES.has(foldPhrase(place.properName ?? ''))) return own ?? 'province';
  const main = heads[0]?.body ?? heads[0]?.department ?? heads[0]?.noun ?? heads[0]?.post;
  if (heads.some((entry) => CITY_PARTY.has(entry.key))) return partyCityLevel(tokens, place, heads[0], context);
  if (own) return own;
  if (heads.some((entry) => CELLS.has(entry.key)) && context.issuerLevel === 'commune') return 'subcommune';
  if (CENTRAL_WORDS.test(tokens.text)) return 'central';
  return main === undefined || main.system === 'other' || main.kind === 'noun' ? null : context.issuerLevel;
}

function isAfterReform({ issued }: UnitContext): boolean {
  return issued !== null && issued >= REFORM_DAY;
}

/** "thành phố": a province of its own (Hà Nội …) or, until 2025-06-30, a district. */
function cityLevel(place: PlaceInName, context: UnitContext): Level {
  if (place.properName !== null) return CITY_NAMES.has(foldPhrase(place.properName)) ? 'province' : 'district';
  if (isAfterReform(context)) return 'province';
  if (place.plural) return 'district';
  const isCity = /^(?:thành phố|tp)/iu.test(context.issuerPlace ?? '');
  if (isCity && CITY_NAMES.has(foldPhrase((context.issuerPlace ?? '').replace(/^(?:thành phố|tp\.?)\s+/iu, ''))))
    return 'province';
  return isCity && context.issuerLevel === 'province' ? 'province' : 'district';
}

/** Thành ủy: of a city that is a province, or, until 2025-06-30, of one that was a district. */
function partyCityLevel(
  tokens: TokenTable,
  place: PlaceInName,
  first: HeadEntry | undefined,
  context: UnitContext,
): Level {
  if (place.named && CITY_NAMES.has(foldPhrase(place.properName ?? ''))) return 'province';
  if (isAfterReform(context)) return 'province';
  const isNamed = place.named || (CITY_PARTY.has(first?.key ?? '') && tokens.shapes[2] === SHAPE.capital);
  return isNamed || context.issuerLevel === 'district' || context.issuerLevel === 'commune' ? 'district' : 'province';
}
