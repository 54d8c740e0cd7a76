import { foldedPattern, foldPhrase } from '../../document/fold.ts';
import type { Level, System } from '../../record/schema.ts';

/** Cities that are provinces (before and after 2025-07-01): Nghị quyết 202/2025/QH15; Huế since 2025-01-01. */
const PROVINCE_CITIES = [
  'hà nội',
  'hồ chí minh',
  'hải phòng',
  'đà nẵng',
  'cần thơ',
  'huế',
  'hcm',
  'tp hcm',
  'tphcm',
].map(foldPhrase);

const SYSTEM_RULES: readonly (readonly [System, RegExp])[] = [
  [
    'party',
    foldedPattern(
      String.raw`(?:đảng uỷ|huyện uỷ|tỉnh uỷ|thành uỷ|quận uỷ|thị uỷ|đảng bộ|chi bộ|chi uỷ|ban tuyên giáo|ban dân vận|ban xây dựng đảng|uỷ ban kiểm tra|ban nội chính|bộ chính trị|ban bí thư|trung ương đảng|ban chấp hành trung ương)(?! đoàn)`,
    ),
  ],
  [
    'front',
    foldedPattern(
      'mặt trận|mttq|đoàn tncs|đoàn thanh niên|tỉnh đoàn|thành đoàn|huyện đoàn|quận đoàn|thị đoàn|xã đoàn|đoàn xã|đoàn phường|đoàn trường|bch đoàn|ban chấp hành đoàn|trung ương đoàn|hội liên hiệp|hội nông dân|hội cựu chiến binh|hội lhpn|hội chữ thập đỏ|hội người|hội khuyến học|liên đoàn lao động|công đoàn|liên đội|hội sinh viên|hội đồng đội|hội doanh nghiệp|liên hiệp các',
    ),
  ],
  ['police', foldedPattern('công an')],
  [
    'military',
    foldedPattern(
      'bộ chỉ huy|ban chỉ huy quân sự|ban chqs|bộ chqs|bộ tư lệnh|bộ đội|quân khu|bộ quốc phòng|ban chỉ huy phòng thủ',
    ),
  ],
  [
    'school',
    foldedPattern(
      '^trường|trường (?:thpt|thcs|tiểu học|mầm non|mẫu giáo|phổ thông|trung học|đại học|cao đẳng|th|mn|ptdt|trung cấp|chính trị)|đại học|học viện|nhà trường|trung tâm gdnn|trung tâm giáo dục thường xuyên|trung tâm giáo dục nghề nghiệp',
    ),
  ],
];

const LEVEL_RULES: readonly (readonly [Level, RegExp])[] = [
  [
    'central',
    foldedPattern(
      'trung ương|chính phủ|quốc hội|thủ tướng|bộ trưởng|bộ chính trị|ban bí thư|toàn quốc|tổng cục|nhà nước',
    ),
  ],
  ['commune', foldedPattern('xã|phường|thị trấn|đặc khu|xã đoàn')],
  ['district', foldedPattern('huyện|quận|thị xã|huyện uỷ|quận uỷ|thị uỷ|huyện đoàn|quận đoàn|thị đoàn')],
  ['province', foldedPattern('tỉnh|tỉnh uỷ|tỉnh đoàn|sở')],
];

/** The system that an organisation's name tells. */
export function inferSystem(name: string): System {
  const key = foldPhrase(name);
  for (const [system, pattern] of SYSTEM_RULES) if (pattern.test(key)) return system;
  return 'government';
}

const MINISTRY = foldedPattern('^bộ(?! chỉ huy| chqs| tư lệnh)');
const CITY = foldedPattern('thành phố|tp|thành uỷ|thành đoàn');
/** Bodies of the state without a place in their names. */
const CENTRAL_BODY = foldedPattern(
  '^(?:cục|tổng cục|vụ|viện|thanh tra chính phủ|kiểm toán nhà nước|thông tấn xã|đài truyền hình việt nam|đài tiếng nói việt nam|bảo hiểm xã hội việt nam|kho bạc nhà nước|văn phòng trung ương|ban chấp hành trung ương)|^(?:hội|hiệp hội|tổng hội|liên hiệp|liên đoàn|tổng liên đoàn) (?:.* )?việt nam$',
);
const TOWN = foldedPattern('thị xã');
const BELOW_TOWN = foldedPattern('phường|thị trấn|đặc khu');

/** The level that an organisation's name tells; null for "Phòng …", "Trường …", "Đảng ủy" without a place. The innermost place decides. */
export function inferLevel(name: string): Level | null {
  const key = foldPhrase(name);
  const isProvinceCity = PROVINCE_CITIES.some((known) => key.endsWith(known));
  if (
    /^b/u.test(key) &&
    MINISTRY.test(key) &&
    !isProvinceCity &&
    !LEVEL_RULES.slice(1).some(([, pattern]) => pattern.test(key))
  )
    return 'central';
  for (const [level, pattern] of LEVEL_RULES) {
    if (!pattern.test(key)) continue;
    if (level === 'commune' && TOWN.test(key) && !BELOW_TOWN.test(key)) return 'district';
    return level;
  }
  if (CENTRAL_BODY.test(key)) return 'central';
  if (CITY.test(key)) return isProvinceCity ? 'province' : 'district';
  return isProvinceCity ? 'province' : null;
}

/** Level and system of an issuer by its own and its parent's name. */
export function placeIssuer(
  name: string | null,
  parent: string | null,
): { level: Level | null; system: System | null } {
  if (name === null) return { level: null, system: null };
  const ownSystem = inferSystem(name);
  // "BAN THƯỜNG TRỰC" below "ỦY BAN MTTQ …", "VĂN PHÒNG" below "HUYỆN ỦY …": the name above tells
  const system = ownSystem === 'government' && parent !== null ? inferSystem(parent) : ownSystem;
  const own = inferLevel(name);
  if (own !== null) return { level: own, system };
  const above = parent === null ? null : inferLevel(parent);
  if (above !== null) return { level: above, system };
  return { level: null, system };
}
