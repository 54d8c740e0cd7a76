import { foldPhrase } from '../../document/fold.ts';
import type { Level } from '../levels.ts';
import { splitLine } from '../words/word-trie.ts';

/**
 * What a kind of unit is there for, and which unit has that business at each level. Used to compare plans across
 * levels by function and level instead of by name.
 * Sources: Nghị định 24/2014, 37/2014 (sở, phòng until 2025), 45/2025, 150/2025 (after), Kết luận 127-KL/TW of 2025 on
 * party boards, Luật Tổ chức chính quyền địa phương 2025.
 */
export interface UnitFunction {
  readonly id: string;
  /** Names without place, as canonical names begin; several where bodies were merged or renamed. */
  readonly units: Readonly<Partial<Record<Level, readonly string[]>>>;
}

/** Names at a level, or at several that share them ("province district"). */
type Names = Readonly<Record<string, string>>;

function functionOf(id: string, names: Names): UnitFunction {
  const units: Partial<Record<Level, readonly string[]>> = {};
  for (const [levels, line] of Object.entries(names))
    for (const level of levels.split(' ')) units[level as Level] = splitLine(line);
  return { id, units };
}

const CULTURE_AND_SOCIETY = 'Phòng Văn hóa - Xã hội';
const ECONOMY = 'Phòng Kinh tế | Phòng Kinh tế, Hạ tầng và Đô thị';

export const UNIT_FUNCTIONS: readonly UnitFunction[] = [
  functionOf('people-committee', { 'province district commune': 'Ủy ban nhân dân' }),
  functionOf('people-council', { 'province district commune': 'Hội đồng nhân dân | Thường trực Hội đồng nhân dân' }),
  functionOf('committee-office', {
    central: 'Văn phòng Chính phủ',
    province: 'Văn phòng Ủy ban nhân dân | Văn phòng UBND',
    district: 'Văn phòng HĐND và UBND | Văn phòng Hội đồng nhân dân và Ủy ban nhân dân',
    commune: 'Văn phòng HĐND và UBND | Văn phòng Hội đồng nhân dân và Ủy ban nhân dân | công chức văn phòng - thống kê',
  }),
  functionOf('culture', {
    central: 'Bộ Văn hóa, Thể thao và Du lịch',
    province: 'Sở Văn hóa, Thể thao và Du lịch | Sở Văn hóa và Thể thao | Sở Du lịch',
    district: 'Phòng Văn hóa và Thông tin | Phòng Văn hóa, Khoa học và Thông tin',
    commune: `công chức văn hóa - xã hội | ${CULTURE_AND_SOCIETY}`,
  }),
  functionOf('information', {
    central: 'Bộ Thông tin và Truyền thông | Bộ Khoa học và Công nghệ',
    province: 'Sở Thông tin và Truyền thông | Sở Khoa học và Công nghệ',
    district: 'Phòng Văn hóa và Thông tin | Phòng Văn hóa, Khoa học và Thông tin',
    commune: `công chức văn hóa - xã hội | ${CULTURE_AND_SOCIETY}`,
  }),
  functionOf('science', {
    central: 'Bộ Khoa học và Công nghệ',
    province: 'Sở Khoa học và Công nghệ',
    district: 'Phòng Kinh tế | Phòng Kinh tế và Hạ tầng | Phòng Văn hóa, Khoa học và Thông tin',
    commune: CULTURE_AND_SOCIETY,
  }),
  functionOf('broadcasting', {
    central: 'Đài Truyền hình Việt Nam | Đài Tiếng nói Việt Nam',
    province: 'Báo và Phát thanh, truyền hình | Đài Phát thanh và Truyền hình | Báo',
    district:
      'Trung tâm Văn hóa, Thể thao và Truyền thông | Trung tâm Truyền thông và Văn hóa | Trung tâm Truyền thông - Văn hóa | Đài Truyền thanh - Truyền hình',
    commune: 'Đài Truyền thanh | Trung tâm Cung ứng dịch vụ công',
  }),
  functionOf('finance', {
    central: 'Bộ Tài chính | Bộ Kế hoạch và Đầu tư',
    province: 'Sở Tài chính | Sở Kế hoạch và Đầu tư',
    district: 'Phòng Tài chính - Kế hoạch',
    commune: `kế toán | ${ECONOMY}`,
  }),
  functionOf('home-affairs', {
    central: 'Bộ Nội vụ',
    province: 'Sở Nội vụ',
    district: 'Phòng Nội vụ',
    commune: `${CULTURE_AND_SOCIETY} | công chức văn phòng - thống kê`,
  }),
  functionOf('labour', {
    central: 'Bộ Lao động - Thương binh và Xã hội | Bộ Nội vụ',
    province: 'Sở Lao động - Thương binh và Xã hội | Sở Nội vụ',
    district: 'Phòng Lao động - Thương binh và Xã hội | Phòng Lao động, Thương binh, Xã hội - Dân tộc',
    commune: `công chức văn hóa - xã hội | ${CULTURE_AND_SOCIETY}`,
  }),
  functionOf('education', {
    central: 'Bộ Giáo dục và Đào tạo',
    province: 'Sở Giáo dục và Đào tạo',
    district: 'Phòng Giáo dục và Đào tạo',
    commune: `${CULTURE_AND_SOCIETY} | nhà trường`,
  }),
  functionOf('health', {
    central: 'Bộ Y tế',
    province: 'Sở Y tế',
    district: 'Phòng Y tế | Trung tâm Y tế',
    commune: `Trạm Y tế | ${CULTURE_AND_SOCIETY}`,
  }),
  functionOf('justice', {
    central: 'Bộ Tư pháp',
    province: 'Sở Tư pháp',
    district: 'Phòng Tư pháp',
    commune: 'công chức tư pháp - hộ tịch | Văn phòng HĐND và UBND',
  }),
  functionOf('agriculture', {
    central: 'Bộ Nông nghiệp và Môi trường | Bộ Nông nghiệp và Phát triển nông thôn',
    province: 'Sở Nông nghiệp và Môi trường | Sở Nông nghiệp và Phát triển nông thôn',
    district: 'Phòng Nông nghiệp và Phát triển nông thôn | Phòng Nông nghiệp và Môi trường | Phòng Kinh tế',
    commune: ECONOMY,
  }),
  functionOf('environment', {
    central: 'Bộ Tài nguyên và Môi trường | Bộ Nông nghiệp và Môi trường',
    province: 'Sở Tài nguyên và Môi trường | Sở Nông nghiệp và Môi trường',
    district: 'Phòng Tài nguyên và Môi trường | Phòng Nông nghiệp và Môi trường',
    commune: `công chức địa chính | ${ECONOMY}`,
  }),
  functionOf('construction', {
    central: 'Bộ Xây dựng | Bộ Giao thông vận tải',
    province: 'Sở Xây dựng | Sở Giao thông vận tải',
    district: 'Phòng Kinh tế và Hạ tầng | Phòng Quản lý đô thị',
    commune: ECONOMY,
  }),
  functionOf('industry-and-trade', {
    central: 'Bộ Công Thương',
    province: 'Sở Công Thương',
    district: 'Phòng Kinh tế và Hạ tầng | Phòng Kinh tế',
    commune: ECONOMY,
  }),
  functionOf('ethnic-affairs', {
    central: 'Bộ Dân tộc và Tôn giáo | Ủy ban Dân tộc',
    province: 'Sở Dân tộc và Tôn giáo | Ban Dân tộc',
    district: 'Phòng Dân tộc',
    commune: CULTURE_AND_SOCIETY,
  }),
  functionOf('inspection', {
    central: 'Thanh tra Chính phủ',
    'province district': 'Thanh tra',
    commune: 'Ban Thanh tra nhân dân',
  }),
  functionOf('public-services', {
    province: 'Trung tâm Phục vụ hành chính công',
    district: 'Bộ phận Một cửa',
    commune: 'Trung tâm Phục vụ hành chính công | Bộ phận Một cửa',
  }),
  functionOf('police', { central: 'Bộ Công an', province: 'Công an', district: 'Công an', commune: 'Công an' }),
  functionOf('military', {
    central: 'Bộ Quốc phòng',
    province: 'Bộ Chỉ huy Quân sự | Bộ Tư lệnh',
    district: 'Ban Chỉ huy Quân sự | Ban Chỉ huy Phòng thủ khu vực',
    commune: 'Ban Chỉ huy Quân sự',
    subcommune: 'Dân quân tự vệ',
  }),
  functionOf('party-committee', {
    central: 'Trung ương Đảng | Ban Chấp hành Trung ương Đảng | Bộ Chính trị | Ban Bí thư',
    province: 'Tỉnh ủy | Thành ủy',
    district: 'Huyện ủy | Quận ủy | Thị ủy | Thành ủy',
    commune: 'Đảng ủy',
    subcommune: 'Chi bộ',
  }),
  functionOf('party-propaganda', {
    central: 'Ban Tuyên giáo Trung ương | Ban Tuyên giáo và Dân vận Trung ương',
    province: 'Ban Tuyên giáo | Ban Tuyên giáo và Dân vận | Ban Dân vận',
    district: 'Ban Tuyên giáo | Ban Dân vận | Ban Tuyên giáo và Dân vận',
    commune: 'Ban Tuyên giáo | Ban Xây dựng Đảng',
  }),
  functionOf('party-organisation', {
    central: 'Ban Tổ chức Trung ương',
    'province district': 'Ban Tổ chức',
    commune: 'Ban Xây dựng Đảng',
  }),
  functionOf('party-inspection', {
    central: 'Ủy ban Kiểm tra Trung ương',
    'province district commune': 'Ủy ban Kiểm tra',
  }),
  functionOf('party-office', {
    central: 'Văn phòng Trung ương Đảng',
    province: 'Văn phòng Tỉnh ủy | Văn phòng Thành ủy',
    district: 'Văn phòng Huyện ủy | Văn phòng Thành ủy',
    commune: 'Văn phòng Đảng ủy',
  }),
  functionOf('front', {
    central: 'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
    'province district commune': 'Ủy ban Mặt trận Tổ quốc | Mặt trận Tổ quốc | Mặt trận',
    subcommune: 'Ban công tác Mặt trận',
  }),
  functionOf('youth', {
    central: 'Trung ương Đoàn',
    province: 'Tỉnh đoàn | Thành đoàn',
    district: 'Huyện đoàn | Thành đoàn | Quận đoàn | Thị đoàn',
    commune: 'Đoàn Thanh niên | Đoàn xã | Đoàn phường | Xã đoàn | Phường đoàn',
    subcommune: 'Chi đoàn',
  }),
  functionOf('women', {
    central: 'Trung ương Hội Liên hiệp Phụ nữ',
    'province district commune': 'Hội Liên hiệp Phụ nữ',
    subcommune: 'Chi hội Phụ nữ',
  }),
  functionOf('farmers', { 'province district commune': 'Hội Nông dân', subcommune: 'Chi hội Nông dân' }),
  functionOf('veterans', { 'province district commune': 'Hội Cựu chiến binh', subcommune: 'Chi hội Cựu chiến binh' }),
  functionOf('trade-union', {
    central: 'Tổng Liên đoàn Lao động',
    'province district': 'Liên đoàn Lao động',
    commune: 'Công đoàn',
  }),
];

const byName = new Map<string, Map<Level, string[]>>();
for (const { id, units } of UNIT_FUNCTIONS) {
  for (const [level, names] of Object.entries(units) as [Level, readonly string[]][]) {
    for (const name of names) {
      const key = foldPhrase(name);
      const levels = byName.get(key) ?? new Map<Level, string[]>();
      levels.set(level, [...(levels.get(level) ?? []), id]);
      byName.set(key, levels);
    }
  }
}
const LONGEST = Math.max(...[...byName.keys()].map((key) => key.split(' ').length));

/**
 * The functions of a unit by its canonical name ("Phòng Văn hóa và Thông tin huyện Bắc Sơn" at the district: culture,
 * information); [] where none is known. Without a level, the functions of all levels.
 */
export function findUnitFunctions(canonical: string, level: Level | null): string[] {
  const words = foldPhrase(canonical).split(' ');
  for (let length = Math.min(LONGEST, words.length); length > 0; length -= 1) {
    const levels = byName.get(words.slice(0, length).join(' '));
    if (!levels) continue;
    const ids = level === null ? [...levels.values()].flat() : (levels.get(level) ?? []);
    if (ids.length > 0) return [...new Set(ids)];
  }
  return [];
}
