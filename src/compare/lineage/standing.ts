import { ADMINISTRATIVE_LEVELS } from '../../lexicon/levels.ts';
import { foldPhrase } from '../../document/fold.ts';
import { placeOfName } from '../../lexicon/places/name-with-place.ts';
import { PROVINCES, REFORM_DAY, type Province } from '../../lexicon/places/places.ts';
import { usualSpelling } from '../../lexicon/units/usual-spelling.ts';
import type { Header } from '../types.ts';

/** Where a paper's issuer stands: what decides whether another's can be its superior. */
export interface Standing {
  /** 0 central … 4 below the commune; null where the paper does not tell. */
  readonly level: number | null;
  /** Within a level: 0 party committee, 1 council, 2 people's committee, 3 their departments, 4 what those run. */
  readonly rank: number;
  /** Name of the province, null where unknown or central. */
  readonly province: string | null;
  readonly system: Header['system'];
  /** Folded canonical name of the issuer. */
  readonly body: string | null;
  /** Folded name of the commune or district, null where unknown or higher. */
  readonly place: string | null;
}

const PROVINCE_OF = new Map<string, Province>(PROVINCES.map((province) => [foldPhrase(province.name), province]));

const RANKS: readonly (readonly [number, RegExp])[] = [
  [4, /^(?:trường|đoàn trường|trung tâm|chi bộ|bệnh viện|trạm|công ty|nhà trường|chi đoàn|liên đội|học viện)/iu],
  [
    0,
    /^(?:ban (?:thường vụ|chấp hành) )?(?:tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|đảng bộ|bộ chính trị|ban bí thư|ban chấp hành trung ương)/iu,
  ],
  [0, /^(?:thủ tướng|chính phủ|quốc hội|chủ tịch nước)/iu],
  [1, /^(?:thường trực )?hội đồng nhân dân/iu],
  [2, /^(?:chủ tịch )?[uủ][ỷy] ban nhân dân/iu],
  [2, /^bộ (?!chỉ huy|tư lệnh|phận)/iu],
];

const known = new WeakMap<Header, Standing>();

/** Read once for each paper: a parent is held against many. */
export function standingOf(header: Header): Standing {
  let standing = known.get(header);
  if (!standing) known.set(header, (standing = readStanding(header)));
  return standing;
}

function readStanding(header: Header): Standing {
  const name = header.issuer ? usualSpelling(header.issuer.canonical) : null;
  const level = header.level === null ? -1 : ADMINISTRATIVE_LEVELS.indexOf(header.level);
  const rank = name === null ? 3 : (RANKS.find(([, pattern]) => pattern.test(name))?.[0] ?? 3);
  const own = name === null ? null : placeOfName(name);
  return {
    level: level < 0 ? null : level,
    rank,
    system: header.system,
    province: header.level === 'central' ? null : provinceOf(header, name),
    body: name === null ? null : foldPhrase(name),
    place: header.level === 'district' || header.level === 'commune' ? placeKey(own ?? header.place) : null,
  };
}

function provinceOf(header: Header, name: string | null): string | null {
  const superior = header.parentIssuer ? usualSpelling(header.parentIssuer.canonical) : null;
  const told = [name, superior]
    .map((one) => (one === null ? null : provinceInName(one)))
    .find((found) => found != null);
  if (told != null) return told;
  // "Bắc Giang, ngày …" names the province only where the paper is a province's
  return header.level === 'province' && header.place !== null ? knownProvince(header.place) : null;
}

/** "… tỉnh Lạng Sơn", "… thành phố Huế": the province that a name gives. */
export function provinceInName(name: string): string | null {
  const place = placeOfName(name);
  if (place === null || !/^(?:tỉnh|thành phố)/u.test(place)) return null;
  return knownProvince(place);
}

function knownProvince(place: string): string | null {
  const bare = place.replace(/^(?:tỉnh|thành phố|TP\.?)\s*/iu, '');
  return PROVINCE_OF.get(foldPhrase(bare === 'HCM' ? 'Hồ Chí Minh' : bare))?.name ?? null;
}

export function placeKey(place: string | null): string | null {
  if (place === null) return null;
  const key = foldPhrase(place.replace(/^(?:huyện|quận|thị xã|thành phố|xã|phường|thị trấn|đặc khu)\s+/iu, ''));
  return key === '' ? null : key;
}

/**
 * True, false, or null where one side is unknown. A province that was merged on 1 July 2025 (Nghị quyết 202/2025/QH15) and the one it
 * became part of are one after that day.
 */
export function isSameProvince(a: string | null, b: string | null, childIssued: string | null): boolean | null {
  if (a === null || b === null) return null;
  if (a === b) return true;
  const later = (name: string): string => PROVINCE_OF.get(foldPhrase(name))?.mergedInto ?? name;
  const isAfter = childIssued === null || childIssued >= REFORM_DAY;
  return isAfter && (later(a) === b || later(b) === a);
}

/** How one issuer stands to another: above it, the same body, or no superior of it. Null where levels are unknown. */
export function compareStanding(parent: Standing, child: Standing): 'above' | 'same' | 'not-above' | null {
  if (parent.body !== null && parent.body === child.body && isSamePlace(parent, child)) return 'same';
  // a committee of the Party is asked by the State's bodies ("Đề nghị …"), never told
  if (parent.system === 'government' && parent.level !== 0 && child.system === 'party') return 'not-above';
  if (parent.level === null || child.level === null) return null;
  if (parent.level !== child.level) return parent.level < child.level ? 'above' : 'not-above';
  if (parent.level > 1 && !isSamePlace(parent, child)) return 'not-above';
  return parent.rank < child.rank ? 'above' : 'not-above';
}

function isSamePlace(a: Standing, b: Standing): boolean {
  if (a.province !== null && b.province !== null && a.province !== b.province) return false;
  return a.place === null || b.place === null || a.place === b.place;
}

/** "tỉnh Bắc Giang", "thành phố Huế". */
export function placeLine(province: string): string {
  return `${PROVINCE_OF.get(foldPhrase(province))?.city ? 'thành phố' : 'tỉnh'} ${province}`;
}
