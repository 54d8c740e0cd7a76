import { foldPhrase } from '../../document/fold.ts';
import { PROVINCES } from './places.ts';
import { wholeWords } from '../../document/text-boundary.ts';

/** "tỉnh Lạng Sơn", "xã Tân Lập", "thành phố Hồ Chí Minh" at the end of a name. */
const PLACE_AT_END = new RegExp(
  `${wholeWords('tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu')} \\p{Lu}[\\p{L}\\p{M}'’-]*(?: (?:-|–|\\p{Lu}[\\p{L}\\p{M}'’-]*)){0,6}$`,
  'u',
);
const PROVINCE_KEYS = PROVINCES.map(({ name }) => foldPhrase(name));
/** Bodies of the whole country: their name has no place (docs/genre.md 8, central level). */
const CENTRAL = /^(?:Bộ (?!Chỉ huy|Tư lệnh|phận)|Chính phủ|Thủ tướng|Quốc hội|Trung ương|Ban Chấp hành Trung ương)/u;

const OFFICE_ALONE = new RegExp(`^Văn phòng(?: ${PLACE_AT_END.source})?$`, 'u');

/** The place in a name ("tỉnh Lạng Sơn"), null where it gives none. Names are in usual spelling. */
export function placeOfName(name: string): string | null {
  return PLACE_AT_END.exec(name)?.[0] ?? null;
}

/**
 * A body with the place that its superior names: "Sở Tư pháp" under "Ủy ban nhân dân tỉnh Lạng Sơn" is "Sở Tư pháp tỉnh Lạng
 * Sơn"; nothing is added where a place stands already, and none to bodies of the whole country.
 */
export function nameWithPlace(name: string, superior: string | null): string {
  if (superior === null || CENTRAL.test(name)) return name;
  // an office has no name but that of whom it serves: "Văn phòng Ủy ban nhân dân tỉnh Lạng Sơn"
  if (OFFICE_ALONE.test(name)) return `${name.replace(PLACE_AT_END, '').trim()} ${superior}`;
  const place = placeOfName(superior);
  if (place === null || placeOfName(name) !== null) return name;
  const key = foldPhrase(name);
  const bare = foldPhrase(place).split(' ').slice(-2).join(' ');
  if (key.includes(bare) || PROVINCE_KEYS.some((province) => key.endsWith(province))) return name;
  return `${name} ${place}`;
}

/** "Huyện ủy Tam Đường huyện ủy Tam Đường", "Đảng ủy xã Bản Bo xã Bản Bo": what was said twice, once. */
export function saidOnce(name: string): string {
  const words = name.split(/\s+/u);
  const keys = words.map((word) => foldPhrase(word));
  for (let length = Math.floor(words.length / 2); length >= 2; length -= 1) {
    const at = words.length - 2 * length;
    const isTwice = keys.slice(at, at + length).every((key, index) => key === keys[at + length + index]);
    if (isTwice) return words.slice(0, at + length).join(' ');
  }
  return name;
}
