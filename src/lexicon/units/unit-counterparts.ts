import { foldPhrase } from '../../document/fold.ts';
import type { Level } from '../levels.ts';
import { readRow } from '../words/word-trie.ts';

const CULTURE_AND_SOCIETY = 'Phòng Văn hóa - Xã hội';
const ECONOMY = 'Phòng Kinh tế | Phòng Kinh tế, Hạ tầng và Đô thị';

/**
 * What a kind of unit is there for, and which unit has that business at each level. Used to compare plans across
 * levels by function and level instead of by name.
 * Sources: Nghị định 24/2014, 37/2014 (sở, phòng until 2025), 45/2025, 150/2025 (after), Kết luận 127-KL/TW of 2025 on
 * party boards, Luật Tổ chức chính quyền địa phương 2025.
 * A row: the function, the levels whose names follow, and the names without place as canonical names begin; several where bodies were
 * merged or renamed.
 */
export const UNIT_FUNCTIONS = [
  'people-committee province district commune: Ủy ban nhân dân',
  'people-council province district commune: Hội đồng nhân dân | Thường trực Hội đồng nhân dân',
  'committee-office central: Văn phòng Chính phủ',
  'committee-office province: Văn phòng Ủy ban nhân dân | Văn phòng UBND',
  'committee-office district: Văn phòng HĐND và UBND | Văn phòng Hội đồng nhân dân và Ủy ban nhân dân',
  'committee-office commune: Văn phòng HĐND và UBND | Văn phòng Hội đồng nhân dân và Ủy ban nhân dân | công chức văn phòng - thống kê',
  'culture central: Bộ Văn hóa, Thể thao và Du lịch',
  'culture province: Sở Văn hóa, Thể thao và Du lịch | Sở Văn hóa và Thể thao | Sở Du lịch',
  'culture district: Phòng Văn hóa và Thông tin | Phòng Văn hóa, Khoa học và Thông tin',
  `culture commune: công chức văn hóa - xã hội | ${CULTURE_AND_SOCIETY}`,
  'information central: Bộ Thông tin và Truyền thông | Bộ Khoa học và Công nghệ',
  'information province: Sở Thông tin và Truyền thông | Sở Khoa học và Công nghệ',
  'information district: Phòng Văn hóa và Thông tin | Phòng Văn hóa, Khoa học và Thông tin',
  `information commune: công chức văn hóa - xã hội | ${CULTURE_AND_SOCIETY}`,
  'science central: Bộ Khoa học và Công nghệ',
  'science province: Sở Khoa học và Công nghệ',
  'science district: Phòng Kinh tế | Phòng Kinh tế và Hạ tầng | Phòng Văn hóa, Khoa học và Thông tin',
  `science commune: ${CULTURE_AND_SOCIETY}`,
  'broadcasting central: Đài Truyền hình Việt Nam | Đài Tiếng nói Việt Nam',
  'broadcasting province: Báo và Phát thanh, truyền hình | Đài Phát thanh và Truyền hình | Báo',
  'broadcasting district: Trung tâm Văn hóa, Thể thao và Truyền thông | Trung tâm Truyền thông và Văn hóa | Trung tâm Truyền thông - Văn hóa | Đài Truyền thanh - Truyền hình',
  'broadcasting commune: Đài Truyền thanh | Trung tâm Cung ứng dịch vụ công',
  'finance central: Bộ Tài chính | Bộ Kế hoạch và Đầu tư',
  'finance province: Sở Tài chính | Sở Kế hoạch và Đầu tư',
  'finance district: Phòng Tài chính - Kế hoạch',
  `finance commune: kế toán | ${ECONOMY}`,
  'home-affairs central: Bộ Nội vụ',
  'home-affairs province: Sở Nội vụ',
  'home-affairs district: Phòng Nội vụ',
  `home-affairs commune: ${CULTURE_AND_SOCIETY} | công chức văn phòng - thống kê`,
  'labour central: Bộ Lao động - Thương binh và Xã hội | Bộ Nội vụ',
  'labour province: Sở Lao động - Thương binh và Xã hội | Sở Nội vụ',
  'labour district: Phòng Lao động - Thương binh và Xã hội | Phòng Lao động, Thương binh, Xã hội - Dân tộc',
  `labour commune: công chức văn hóa - xã hội | ${CULTURE_AND_SOCIETY}`,
  'education central: Bộ Giáo dục và Đào tạo',
  'education province: Sở Giáo dục và Đào tạo',
  'education district: Phòng Giáo dục và Đào tạo',
  `education commune: ${CULTURE_AND_SOCIETY} | nhà trường`,
  'health central: Bộ Y tế',
  'health province: Sở Y tế',
  'health district: Phòng Y tế | Trung tâm Y tế',
  `health commune: Trạm Y tế | ${CULTURE_AND_SOCIETY}`,
  'justice central: Bộ Tư pháp',
  'justice province: Sở Tư pháp',
  'justice district: Phòng Tư pháp',
  'justice commune: công chức tư pháp - hộ tịch | Văn phòng HĐND và UBND',
  'agriculture central: Bộ Nông nghiệp và Môi trường | Bộ Nông nghiệp và Phát triển nông thôn',
  'agriculture province: Sở Nông nghiệp và Môi trường | Sở Nông nghiệp và Phát triển nông thôn',
  'agriculture district: Phòng Nông nghiệp và Phát triển nông thôn | Phòng Nông nghiệp và Môi trường | Phòng Kinh tế',
  `agriculture commune: ${ECONOMY}`,
  'environment central: Bộ Tài nguyên và Môi trường | Bộ Nông nghiệp và Môi trường',
  'environment province: Sở Tài nguyên và Môi trường | Sở Nông nghiệp và Môi trường',
  'environment district: Phòng Tài nguyên và Môi trường | Phòng Nông nghiệp và Môi trường',
  `environment commune: công chức địa chính | ${ECONOMY}`,
  'construction central: Bộ Xây dựng | Bộ Giao thông vận tải',
  'construction province: Sở Xây dựng | Sở Giao thông vận tải',
  'construction district: Phòng Kinh tế và Hạ tầng | Phòng Quản lý đô thị',
  `construction commune: ${ECONOMY}`,
  'industry-and-trade central: Bộ Công Thương',
  'industry-and-trade province: Sở Công Thương',
  'industry-and-trade district: Phòng Kinh tế và Hạ tầng | Phòng Kinh tế',
  `industry-and-trade commune: ${ECONOMY}`,
  'ethnic-affairs central: Bộ Dân tộc và Tôn giáo | Ủy ban Dân tộc',
  'ethnic-affairs province: Sở Dân tộc và Tôn giáo | Ban Dân tộc',
  'ethnic-affairs district: Phòng Dân tộc',
  `ethnic-affairs commune: ${CULTURE_AND_SOCIETY}`,
  'inspection central: Thanh tra Chính phủ',
  'inspection province district: Thanh tra',
  'inspection commune: Ban Thanh tra nhân dân',
  'public-services province: Trung tâm Phục vụ hành chính công',
  'public-services district: Bộ phận Một cửa',
  'public-services commune: Trung tâm Phục vụ hành chính công | Bộ phận Một cửa',
  'police central: Bộ Công an',
  'police province: Công an',
  'police district: Công an',
  'police commune: Công an',
  'military central: Bộ Quốc phòng',
  'military province: Bộ Chỉ huy Quân sự | Bộ Tư lệnh',
  'military district: Ban Chỉ huy Quân sự | Ban Chỉ huy Phòng thủ khu vực',
  'military commune: Ban Chỉ huy Quân sự',
  'military subcommune: Dân quân tự vệ',
  'party-committee central: Trung ương Đảng | Ban Chấp hành Trung ương Đảng | Bộ Chính trị | Ban Bí thư',
  'party-committee province: Tỉnh ủy | Thành ủy',
  'party-committee district: Huyện ủy | Quận ủy | Thị ủy | Thành ủy',
  'party-committee commune: Đảng ủy',
  'party-committee subcommune: Chi bộ',
  'party-propaganda central: Ban Tuyên giáo Trung ương | Ban Tuyên giáo và Dân vận Trung ương',
  'party-propaganda province: Ban Tuyên giáo | Ban Tuyên giáo và Dân vận | Ban Dân vận',
  'party-propaganda district: Ban Tuyên giáo | Ban Dân vận | Ban Tuyên giáo và Dân vận',
  'party-propaganda commune: Ban Tuyên giáo | Ban Xây dựng Đảng',
  'party-organisation central: Ban Tổ chức Trung ương',
  'party-organisation province district: Ban Tổ chức',
  'party-organisation commune: Ban Xây dựng Đảng',
  'party-inspection central: Ủy ban Kiểm tra Trung ương',
  'party-inspection province district commune: Ủy ban Kiểm tra',
  'party-office central: Văn phòng Trung ương Đảng',
  'party-office province: Văn phòng Tỉnh ủy | Văn phòng Thành ủy',
  'party-office district: Văn phòng Huyện ủy | Văn phòng Thành ủy',
  'party-office commune: Văn phòng Đảng ủy',
  'front central: Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
  'front province district commune: Ủy ban Mặt trận Tổ quốc | Mặt trận Tổ quốc | Mặt trận',
  'front subcommune: Ban công tác Mặt trận',
  'youth central: Trung ương Đoàn',
  'youth province: Tỉnh đoàn | Thành đoàn',
  'youth district: Huyện đoàn | Thành đoàn | Quận đoàn | Thị đoàn',
  'youth commune: Đoàn Thanh niên | Đoàn xã | Đoàn phường | Xã đoàn | Phường đoàn',
  'youth subcommune: Chi đoàn',
  'women central: Trung ương Hội Liên hiệp Phụ nữ',
  'women province district commune: Hội Liên hiệp Phụ nữ',
  'women subcommune: Chi hội Phụ nữ',
  'farmers province district commune: Hội Nông dân',
  'farmers subcommune: Chi hội Nông dân',
  'veterans province district commune: Hội Cựu chiến binh',
  'veterans subcommune: Chi hội Cựu chiến binh',
  'trade-union central: Tổng Liên đoàn Lao động',
  'trade-union province district: Liên đoàn Lao động',
  'trade-union commune: Công đoàn',
].map((row) => {
  const { words, phrases } = readRow(row);
  const [id = '', ...levels] = words;
  return { id, levels: levels as Level[], names: phrases };
});

const byName = new Map<string, Map<Level, string[]>>();
for (const { id, levels, names } of UNIT_FUNCTIONS)
  for (const key of names.map(foldPhrase)) {
    const known = byName.get(key) ?? new Map<Level, string[]>();
    for (const level of levels) known.set(level, [...(known.get(level) ?? []), id]);
    byName.set(key, known);
  }
const LONGEST = Math.max(...[...byName.keys()].map((key) => key.split(' ').length));

/**
 * The functions of a unit by its canonical name ("Phòng Văn hóa và Thông tin huyện Bắc Sơn" at the district: culture,
 * information); [] where none is known. Without a level, the functions of all levels.
 */
export function findUnitFunctions(canonical: string, level: Level | null): string[] {
  let key = foldPhrase(canonical).split(' ', LONGEST).join(' ');
  for (; key !== ''; key = key.slice(0, Math.max(0, key.lastIndexOf(' ')))) {
    const levels = byName.get(key);
    if (!levels) continue;
    const ids = level === null ? [...levels.values()].flat() : (levels.get(level) ?? []);
    if (ids.length > 0) return [...new Set(ids)];
  }
  return [];
}
