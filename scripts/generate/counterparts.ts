import type { ProfileKey } from './profiles.ts';

/** Which profile may carry out which plan: from July 2025 the commune stands directly below the province. */
export const CHILD_PROFILES: Partial<Readonly<Record<ProfileKey, readonly ProfileKey[]>>> = {
  province: ['commune', 'ward'],
  'party-district': ['party-commune'],
};

/** The body with the same work one level down; null where there is none and the task is not the child's. */
const COMMUNE: Readonly<Record<string, string | null>> = {
  'Sở Y tế': 'Trạm Y tế xã',
  'Sở Giáo dục và Đào tạo': 'Phòng Văn hóa - Xã hội',
  'Sở Văn hóa, Thể thao và Du lịch': 'Phòng Văn hóa - Xã hội',
  'Sở Nội vụ': 'Phòng Văn hóa - Xã hội',
  'Sở Khoa học và Công nghệ': 'Phòng Văn hóa - Xã hội',
  'Sở Tài chính': 'Phòng Kinh tế',
  'Sở Nông nghiệp và Môi trường': 'Phòng Kinh tế',
  'Sở Công Thương': 'Phòng Kinh tế',
  'Sở Tư pháp': 'Văn phòng HĐND và UBND xã',
  'Công an tỉnh': 'Công an xã',
  'Bộ Chỉ huy Quân sự tỉnh': 'Ban Chỉ huy Quân sự xã',
  'Văn phòng UBND tỉnh': 'Văn phòng HĐND và UBND xã',
  'Ủy ban MTTQ Việt Nam tỉnh': 'Ủy ban MTTQ Việt Nam xã',
  'Tỉnh đoàn': 'Đoàn Thanh niên xã',
  'Hội Liên hiệp Phụ nữ tỉnh': 'Hội Liên hiệp Phụ nữ xã',
  'Hội Nông dân tỉnh': 'Hội Nông dân xã',
  'Liên đoàn Lao động tỉnh': null,
  'UBND các xã, phường': 'Phòng Văn hóa - Xã hội',
  'các sở, ban, ngành tỉnh': 'các cơ quan, đơn vị liên quan',
  'các cơ quan, đơn vị liên quan': 'các cơ quan, đơn vị liên quan',
  'UBND tỉnh': 'UBND xã',
  'Chủ tịch UBND tỉnh': 'Chủ tịch UBND xã',
};

const PARTY_COMMUNE: Readonly<Record<string, string | null>> = {
  'Ban Tuyên giáo Huyện ủy': 'Ban Tuyên giáo Đảng ủy',
  'Ban Tổ chức Huyện ủy': 'Văn phòng Đảng ủy',
  'Ban Dân vận Huyện ủy': 'Ban Tuyên giáo Đảng ủy',
  'Văn phòng Huyện ủy': 'Văn phòng Đảng ủy',
  'Ủy ban Kiểm tra Huyện ủy': null,
  'Huyện đoàn': 'Đoàn Thanh niên xã',
  'Hội Liên hiệp Phụ nữ huyện': 'Hội Liên hiệp Phụ nữ xã',
  'Ủy ban MTTQ Việt Nam huyện': 'Ủy ban MTTQ Việt Nam xã',
  'Hội Cựu chiến binh huyện': 'Hội Cựu chiến binh xã',
  'Thường trực HĐND huyện': 'Thường trực HĐND xã',
  'các chi, đảng bộ trực thuộc': 'các chi bộ trực thuộc',
  'các cơ quan, đơn vị liên quan': 'các cơ quan, đơn vị liên quan',
  'Ban Thường vụ Huyện ủy': 'Ban Thường vụ Đảng ủy',
  'Thường trực Huyện ủy': 'Thường trực Đảng ủy',
};

/** Groups that stand for the child itself: what they are told is told to it. */
const ADDRESSED: readonly string[] = [
  'UBND các xã, phường',
  'các chi, đảng bộ trực thuộc',
  'các cơ quan, đơn vị liên quan',
];

export function isAddressed(lead: string | null): boolean {
  return lead === null || ADDRESSED.includes(lead.charAt(0).toLowerCase() + lead.slice(1)) || ADDRESSED.includes(lead);
}

/** The child's counterpart of a parent's unit; null where the child has none. */
export function counterpartOf(unit: string, child: ProfileKey): string | null {
  const table = child === 'party-commune' ? PARTY_COMMUNE : COMMUNE;
  const small = unit.charAt(0).toLowerCase() + unit.slice(1);
  const found = table[unit] ?? table[small] ?? null;
  if (found === null || child !== 'ward') return found;
  return found.replace('Phòng Kinh tế', 'Phòng Kinh tế, Hạ tầng và Đô thị').replace(/ xã$/u, ' phường');
}

/** Other words for the same action, first match wins. */
export const REWORDINGS: readonly (readonly [string, string])[] = [
  ['biên soạn, in ấn', 'in và cấp phát'],
  ['rà soát, bổ sung', 'rà soát, hoàn thiện'],
  ['kiểm tra, đánh giá công tác', 'kiểm tra việc thực hiện công tác'],
  ['treo băng rôn, pa nô, khẩu hiệu', 'trang trí khẩu hiệu, băng rôn'],
  ['vận động Nhân dân tham gia', 'tuyên truyền, vận động bà con hưởng ứng'],
  ['cấp phát tài liệu hướng dẫn', 'phát tờ rơi, tài liệu'],
  ['sửa chữa, bổ sung', 'mua sắm, sửa chữa'],
  ['tuyên dương, khen thưởng', 'biểu dương, khen thưởng'],
  ['thống kê, phân loại', 'thống kê đầy đủ'],
  ['khảo sát nhu cầu', 'nắm bắt nhu cầu'],
  ['đăng tải', 'viết và đăng'],
  ['hướng dẫn', 'hướng dẫn, nhắc nhở'],
  ['thành lập', 'củng cố, thành lập'],
  ['xử lý kịp thời', 'tiếp nhận, giải quyết'],
  ['bố trí kinh phí', 'cân đối, bố trí nguồn kinh phí'],
  ['lập danh sách, cập nhật', 'lập sổ theo dõi, cập nhật'],
  ['tổ chức tọa đàm, giao lưu', 'mở buổi tọa đàm, trao đổi'],
  ['tổ chức hội nghị', 'mở hội nghị'],
  ['tổ chức lễ ra quân', 'phát động, ra quân'],
  ['tổ chức', 'triển khai tổ chức'],
  ['xây dựng', 'duy trì, phát triển'],
];
