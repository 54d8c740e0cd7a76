import { narrowToVietnamese } from '../../document/vietnamese-pattern.ts';
import { BRANCH_ABBREVIATIONS, readPairs } from '../words/abbreviations.ts';

/**
 * Codes of issuing bodies as they stand in numbers ("22/KH-UBND", "116-KH/TU", "3722/VPCP-CN"), with the bodies' names.
 * Only what tells an issuer from a type or a place; general usage, Nghị định 30/2020/NĐ-CP and Hướng dẫn 36-HD/VPTW.
 */
export const ISSUER_CODES: ReadonlyMap<string, string> = new Map([
  ...readPairs(
    'CP: Chính phủ | TTg: Thủ tướng Chính phủ | VPCP: Văn phòng Chính phủ | QH: Quốc hội | UBTVQH: Ủy ban Thường vụ Quốc hội | CTN: Chủ tịch nước | HĐND: Hội đồng nhân dân' +
      ' | UBND: Ủy ban nhân dân | VPUBND: Văn phòng Ủy ban nhân dân | VP: Văn phòng | BCA: Bộ Công an | BQP: Bộ Quốc phòng | BNG: Bộ Ngoại giao | LĐTBXH: Bộ Lao động - Thương binh và Xã hội' +
      ' | UBDT: Ủy ban Dân tộc | NHNN: Ngân hàng Nhà nước | TTCP: Thanh tra Chính phủ | TTCS: Cục Thông tin cơ sở | BCĐ: Ban Chỉ đạo | TW: Trung ương | VPTW: Văn phòng Trung ương Đảng' +
      ' | BTGTW: Ban Tuyên giáo Trung ương | BTGDVTW: Ban Tuyên giáo và Dân vận Trung ương | UBKTTW: Ủy ban Kiểm tra Trung ương | BTCTW: Ban Tổ chức Trung ương | TU: Tỉnh ủy, Thành ủy | HU: Huyện ủy | QU: Quận ủy' +
      ' | ThU: Thị ủy | TXU: Thị ủy | ĐU: Đảng ủy | CB: Chi bộ | VPTU: Văn phòng Tỉnh ủy | BTGTU: Ban Tuyên giáo Tỉnh ủy | BTGDVTU: Ban Tuyên giáo và Dân vận Tỉnh ủy' +
      ' | BTCTU: Ban Tổ chức Tỉnh ủy | BDVTU: Ban Dân vận Tỉnh ủy | BNCTU: Ban Nội chính Tỉnh ủy | UBKTTU: Ủy ban Kiểm tra Tỉnh ủy | BTGHU: Ban Tuyên giáo Huyện ủy | BXDĐ: Ban Xây dựng Đảng | TWĐTN: Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh' +
      ' | TĐTN: Tỉnh đoàn, Thành đoàn | ĐTN: Đoàn Thanh niên | MTTQ: Mặt trận Tổ quốc | MTTW: Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam | BTT: Ban Thường trực | LĐLĐ: Liên đoàn Lao động | CĐ: Công đoàn' +
      ' | CCB: Hội Cựu chiến binh | HND: Hội Nông dân | LHPN: Hội Liên hiệp Phụ nữ',
  ),
  ...BRANCH_ABBREVIATIONS.flatMap(([short, long]): [string, string][] => [
    [`B${short}`, `Bộ ${long}`],
    [`S${short}`, `Sở ${long}`],
  ]),
]);

const REGULAR_CODE = narrowToVietnamese(/^(?:UB|VP|HĐ|[BSP]|BCĐ)\p{Lu}[\p{L}&]{1,9}$/u);

/** Whether a code is one of a known body, or of the regular make of ministries' and departments' codes (B…, S…, UB…). */
export function isIssuerCode(code: string): boolean {
  return ISSUER_CODES.has(code) || REGULAR_CODE.test(code);
}
