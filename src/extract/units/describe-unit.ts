import { foldPhrase, foldWord } from '../../document/fold.ts';
import { PROVINCES, REFORM_DAY } from '../../lexicon/places.ts';
import type { Level, System } from '../../lexicon/levels.ts';
import { expandName } from './expand-name.ts';
import { matchField, matchHead, matchPhrase, unitLookup, type HeadEntry } from './lookup.ts';
import { scanUnit } from './parse-unit.ts';
import { scanLevelWord, scanProperName } from './scan-place.ts';
import { GAP, SHAPE, tokenize, type TokenTable } from './tokens.ts';

/** What the document around a name says about it. */
export interface UnitContext {
  readonly issuerLevel: Level | null;
  readonly issuerSystem: System | null;
  /** "huyện Bắc Sơn". */
  readonly issuerPlace: string | null;
  /** ISO day. */
  readonly issued: string | null;
  /** The document's own, short form to long form, as `findOwnAbbreviations` gives them. */
  readonly abbreviations: ReadonlyMap<string, string>;
}

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
export function describeUnit(name: string, context: UnitContext, head?: string): UnitDescription {
  const whole =
    head !== undefined && !foldPhrase(name).startsWith(foldPhrase(head)) && isElided(name) ? `${head} ${name}` : name;
  const expanded = tidyName(expandName(stripDeterminer(whole), context.abbreviations));
  const tokens = tokenize(expanded);
  const parsed = scanUnit(tokenize(name), 0);
  const collective = parsed?.collective ?? false;
  const heads = headsIn(tokens);
  const first = heads[0];
  const place = placeIn(tokens);
  const level = levelOf(tokens, heads, place, collective, context);
  const system = systemOf(heads, tokens, context);
  const canonical =
    collective || !first
      ? lowerFirst(expanded, collective, name)
      : addPlace(expanded, tokens, first, place, level, context);
  return { canonical, level, system, collective };
}

function isElided(name: string): boolean {
  const tokens = tokenize(name);
  return matchField(tokens, 0) > 0 || matchHead(tokens, 0) === null;
}

function stripDeterminer(name: string): string {
  return name.replace(/^(?:Quý|quý)\s+/u, '');
}

/** "Các cơ quan" and "các cơ quan" are the same collective. */
function lowerFirst(expanded: string, collective: boolean, name: string): string {
  if (!collective || !/^(?:Các|Những|Toàn|Tất|Mọi)\s/u.test(name)) return expanded;
  return expanded.slice(0, 1).toLowerCase() + expanded.slice(1);
}

/** Names in capitals in ordinary writing; heads and fields as the lexicon writes them. */
function tidyName(name: string): string {
  const tokens = tokenize(name);
  const capitals = tokens.count > 1 && tokens.shapes.every((shape) => shape === SHAPE.upper || shape === SHAPE.number);
  let out = '';
  let from = 0;
  for (let at = 0; at < tokens.count;) {
    const [end, spelling] = spellingAt(tokens, at, capitals);
    const start = tokens.starts[at] ?? 0;
    out += name.slice(from, start) + (spelling ?? name.slice(start, tokens.ends[end - 1]));
    from = tokens.ends[end - 1] ?? start;
    at = end;
  }
  return out + name.slice(from);
}

function spellingAt(tokens: TokenTable, at: number, capitals: boolean): [end: number, spelling: string | null] {
  const head = tokens.shapes[at] === SHAPE.lower ? null : matchHead(tokens, at);
  const entry = head?.entry.body ?? head?.entry.department ?? head?.entry.post;
  if (head && entry && !isAllLower(entry.phrase)) return [head.end, entry.phrase];
  const field = at > 0 && (capitals || tokens.shapes[at] !== SHAPE.lower) ? matchField(tokens, at) : at;
  if (field > at + 1) return [field, fieldSpelling(tokens, at, field)];
  if (!capitals) return [at + 1, null];
  const level = scanLevelWord(tokens, at);
  const end = Math.max(level, at + 1);
  const word = tokens.text.slice(tokens.starts[at], tokens.ends[end - 1]);
  return [end, level > at ? word.toLowerCase() : word.slice(0, 1) + word.slice(1).toLowerCase()];
}

function isAllLower(phrase: string): boolean {
  return phrase === phrase.toLowerCase();
}

function fieldSpelling(tokens: TokenTable, at: number, end: number): string | null {
  let node = unitLookup().fields;
  for (let index = at; index < end; index += 1) {
    const next = node.next.get(tokens.keys[index] ?? '');
    if (next) node = next;
  }
  return node.value?.name ?? null;
}

function headsIn(tokens: TokenTable): HeadEntry[] {
  const heads: HeadEntry[] = [];
  for (let at = 0; at < tokens.count;) {
    const head = matchHead(tokens, at);
    if (head) heads.push(head.entry);
    at = head ? Math.max(head.end, matchFieldAfter(tokens, head.end)) : at + 1;
  }
  return heads;
}

function matchFieldAfter(tokens: TokenTable, at: number): number {
  return tokens.gaps[at - 1] === GAP.blank ? matchField(tokens, at) : at;
}

interface PlaceInName {
  /** Key of the last level word: "huyện", "thành phố". */
  readonly levelKey: string | null;
  /** A proper name follows it or stands alone. */
  readonly named: boolean;
  readonly properName: string | null;
  /** The level word is the last word of the name. */
  readonly last: boolean;
  readonly plural: boolean;
}

const EACH = foldWord('các');

/** The outermost place that the name itself gives. */
function placeIn(tokens: TokenTable): PlaceInName {
  let found: PlaceInName = { levelKey: null, named: false, properName: null, last: false, plural: false };
  const lookup = unitLookup();
  for (let at = 1; at < tokens.count; at += 1) {
    const level = scanLevelWord(tokens, at);
    if (level > at && found.levelKey === null) {
      const name =
        tokens.shapes[level] !== SHAPE.lower && tokens.gaps[level - 1] === GAP.blank
          ? scanProperName(tokens, level)
          : level;
      const properName = name > level ? tokens.text.slice(tokens.starts[level], tokens.ends[name - 1]) : null;
      found = {
        levelKey: keyOf(tokens, at, level),
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
      found = {
        levelKey: null,
        named: true,
        properName: tokens.text.slice(tokens.starts[at], tokens.ends[province - 1]),
        last: false,
        plural: false,
      };
      at = province - 1;
    }
  }
  return found;
}

function keyOf(tokens: TokenTable, at: number, end: number): string {
  return tokens.keys.slice(at, end).join(' ');
}

const LEVELS_OF_WORDS: ReadonlyMap<string, Level> = new Map(
  (
    [
      ['trung ương', 'central'],
      ['tw', 'central'],
      ['quốc gia', 'central'],
      ['tỉnh', 'province'],
      ['huyện', 'district'],
      ['quận', 'district'],
      ['thị xã', 'district'],
      ['xã', 'commune'],
      ['phường', 'commune'],
      ['thị trấn', 'commune'],
      ['đặc khu', 'commune'],
      ['thôn', 'subcommune'],
      ['bản', 'subcommune'],
      ['ấp', 'subcommune'],
      ['khu phố', 'subcommune'],
      ['khóm', 'subcommune'],
      ['buôn', 'subcommune'],
      ['làng', 'subcommune'],
      ['xóm', 'subcommune'],
      ['tổ dân phố', 'subcommune'],
      ['tdp', 'subcommune'],
      ['khu dân cư', 'subcommune'],
    ] as const
  ).map(([word, level]) => [foldPhrase(word), level]),
);
const CITY = new Set(['thành phố', 'tp', 't p'].map(foldPhrase));
const CITY_NAMES = new Set(PROVINCES.filter((province) => province.city).map((province) => foldPhrase(province.name)));
const PROVINCE_NAMES = new Set(PROVINCES.map((province) => foldPhrase(province.name)));
const CITY_PARTY = new Set(['Thành ủy', 'Thành đoàn'].map(foldPhrase));
const CELLS = new Set(['chi bộ', 'chi đoàn', 'chi hội'].map(foldPhrase));
const CENTRAL_WORDS = /(?:trung ương|việt nam|toàn quốc)$/iu;

function levelOf(
  tokens: TokenTable,
  heads: readonly HeadEntry[],
  place: PlaceInName,
  collective: boolean,
  context: UnitContext,
): Level | null {
  const own =
    heads.map((entry) => (entry.body ?? entry.department ?? entry.noun)?.level).find((level) => level != null) ?? null;
  if (place.levelKey !== null) {
    const level = CITY.has(place.levelKey) ? cityLevel(tokens, place, context) : LEVELS_OF_WORDS.get(place.levelKey);
    if (level) return level;
  }
  if (place.named && PROVINCE_NAMES.has(foldPhrase(place.properName ?? ''))) return own ?? 'province';
  const main = heads[0]?.body ?? heads[0]?.department ?? heads[0]?.noun ?? heads[0]?.post;
  if (heads.some((entry) => CITY_PARTY.has(entry.key))) return partyCityLevel(context);
  if (own) return own;
  if (heads.some((entry) => CELLS.has(entry.key)) && context.issuerLevel === 'commune') return 'subcommune';
  if (CENTRAL_WORDS.test(tokens.text)) return 'central';
  if (main === undefined || main.system === 'other') return null;
  if (collective && main.kind === 'noun') return null;
  if (main.kind === 'post' && heads.length < 2 && context.issuerSystem !== 'school') return context.issuerLevel;
  return context.issuerLevel;
}

/** "thành phố": a province of its own (Hà Nội …) or, until 2025-06-30, a district. */
function cityLevel(tokens: TokenTable, place: PlaceInName, context: UnitContext): Level {
  if (place.properName !== null) return CITY_NAMES.has(foldPhrase(place.properName)) ? 'province' : 'district';
  const afterReform = context.issued !== null && context.issued >= REFORM_DAY;
  if (afterReform) return 'province';
  if (place.plural) return /tỉnh/iu.test(tokens.text) ? 'province' : 'district';
  const isCity = /^(?:thành phố|tp)/iu.test(context.issuerPlace ?? '');
  if (context.issuerLevel === 'province') return isCity ? 'province' : 'district';
  return 'district';
}

/** Thành ủy: of a city that is a province, or, until 2025-06-30, of one that was a district. */
function partyCityLevel(context: UnitContext): Level {
  if (context.issued !== null && context.issued >= REFORM_DAY) return 'province';
  if (context.issuerLevel === 'district' || context.issuerLevel === 'commune') return 'district';
  return 'province';
}

const PARTY = /(?:ủy|uỷ|chi bộ|đảng bộ|đảng viên)(?:\s|$)|^đảng\s|\sđảng(?:\s|$)/iu;
const FRONT = /mặt trận|đoàn thể|chính trị\s?-?\s?xã hội|đoàn viên|hội viên|chi đoàn/iu;
const SCHOOL = /(?:^|\s)(?:trường|giáo viên|học sinh|hiệu trưởng|chủ nhiệm|cơ sở giáo dục|tổ chuyên môn)(?:\s|$)/iu;
const BUSINESS = /doanh nghiệp|hợp tác xã|công ty|hộ kinh doanh|tập đoàn|nhà mạng|ngân hàng thương mại/iu;
const GOVERNMENT =
  /(?:^|\s)(?:sở|ban, ngành|ban ngành|ủy ban nhân dân|bộ, ngành|phòng|chính quyền|tỉnh|huyện|xã|phường)(?:,|\s|$)/iu;

function systemOf(heads: readonly HeadEntry[], tokens: TokenTable, context: UnitContext): System | null {
  const text = tokens.text;
  const first = heads[0];
  const main = first?.body ?? first?.department ?? first?.noun ?? first?.post;
  if (main && (main.kind === 'post' || main.owned || main.kind === 'noun')) {
    for (const entry of heads.slice(1)) {
      const owner = entry.body ?? entry.department;
      if (owner?.system && !owner.owned) return owner.system;
    }
  }
  if (main?.system && main.kind !== 'noun')
    return main.owned && main.system === 'government' && PARTY.test(text) ? 'party' : main.system;
  if (SCHOOL.test(text)) return 'school';
  if (main?.kind === 'noun' && main.system) return main.system;
  if (PARTY.test(text)) return 'party';
  if (main?.kind === 'department') return context.issuerSystem ?? 'government';
  if (GOVERNMENT.test(text)) return 'government';
  if (FRONT.test(text)) return 'front';
  if (BUSINESS.test(text)) return 'other';
  if (main?.kind === 'noun' || main === undefined) return null;
  return context.issuerSystem;
}

const SEATS_WITH_LEVEL = new Set(
  [
    'Tỉnh ủy',
    'Huyện ủy',
    'Thành ủy',
    'Thị ủy',
    'Quận ủy',
    'Tỉnh đoàn',
    'Huyện đoàn',
    'Thành đoàn',
    'Thị đoàn',
    'Quận đoàn',
    'Đoàn xã',
    'Đoàn phường',
    'Xã đoàn',
    'Phường đoàn',
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
    const same = levelWord === place.levelKey || (CITY.has(levelWord) && CITY.has(place.levelKey));
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
