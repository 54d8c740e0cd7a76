import { narrowToVietnamese } from '../../document/vietnamese-pattern.ts';

/**
 * Codes of issuing bodies as they stand in numbers ("22/KH-UBND", "116-KH/TU", "3722/VPCP-CN").
 * Only what tells an issuer from a type or a place; general usage, Nghị định 30/2020/NĐ-CP and Hướng dẫn 36-HD/VPTW.
 */
export interface IssuerCode {
  readonly code: string;
  readonly name: string;
  readonly system: 'government' | 'party' | 'front' | 'police' | 'military' | 'school' | 'other';
}

const LINES = `
CP|Chính phủ|government
TTg|Thủ tướng Chính phủ|government
VPCP|Văn phòng Chính phủ|government
QH|Quốc hội|government
UBTVQH|Ủy ban Thường vụ Quốc hội|government
CTN|Chủ tịch nước|government
HĐND|Hội đồng nhân dân|government
UBND|Ủy ban nhân dân|government
VPUBND|Văn phòng Ủy ban nhân dân|government
VP|Văn phòng|government
BCA|Bộ Công an|police
BQP|Bộ Quốc phòng|military
BNG|Bộ Ngoại giao|government
BNV|Bộ Nội vụ|government
BTP|Bộ Tư pháp|government
BTC|Bộ Tài chính|government
BCT|Bộ Công Thương|government
BXD|Bộ Xây dựng|government
BYT|Bộ Y tế|government
BGDĐT|Bộ Giáo dục và Đào tạo|government
BKHCN|Bộ Khoa học và Công nghệ|government
BKHĐT|Bộ Kế hoạch và Đầu tư|government
BGTVT|Bộ Giao thông vận tải|government
BTNMT|Bộ Tài nguyên và Môi trường|government
BNNMT|Bộ Nông nghiệp và Môi trường|government
BNNPTNT|Bộ Nông nghiệp và Phát triển nông thôn|government
BTTTT|Bộ Thông tin và Truyền thông|government
BVHTTDL|Bộ Văn hóa, Thể thao và Du lịch|government
BLĐTBXH|Bộ Lao động - Thương binh và Xã hội|government
LĐTBXH|Bộ Lao động - Thương binh và Xã hội|government
BDTTG|Bộ Dân tộc và Tôn giáo|government
UBDT|Ủy ban Dân tộc|government
NHNN|Ngân hàng Nhà nước|government
TTCP|Thanh tra Chính phủ|government
TTCS|Cục Thông tin cơ sở|government
BCĐ|Ban Chỉ đạo|other
TW|Trung ương|party
VPTW|Văn phòng Trung ương Đảng|party
BTGTW|Ban Tuyên giáo Trung ương|party
BTGDVTW|Ban Tuyên giáo và Dân vận Trung ương|party
UBKTTW|Ủy ban Kiểm tra Trung ương|party
BTCTW|Ban Tổ chức Trung ương|party
TU|Tỉnh ủy, Thành ủy|party
HU|Huyện ủy|party
QU|Quận ủy|party
ThU|Thị ủy|party
TXU|Thị ủy|party
ĐU|Đảng ủy|party
CB|Chi bộ|party
VPTU|Văn phòng Tỉnh ủy|party
BTGTU|Ban Tuyên giáo Tỉnh ủy|party
BTGDVTU|Ban Tuyên giáo và Dân vận Tỉnh ủy|party
BTCTU|Ban Tổ chức Tỉnh ủy|party
BDVTU|Ban Dân vận Tỉnh ủy|party
BNCTU|Ban Nội chính Tỉnh ủy|party
UBKTTU|Ủy ban Kiểm tra Tỉnh ủy|party
BTGHU|Ban Tuyên giáo Huyện ủy|party
BXDĐ|Ban Xây dựng Đảng|party
TWĐTN|Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh|front
TĐTN|Tỉnh đoàn, Thành đoàn|front
ĐTN|Đoàn Thanh niên|front
MTTQ|Mặt trận Tổ quốc|front
MTTW|Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam|front
BTT|Ban Thường trực|front
LĐLĐ|Liên đoàn Lao động|front
CĐ|Công đoàn|front
CCB|Hội Cựu chiến binh|front
HND|Hội Nông dân|front
LHPN|Hội Liên hiệp Phụ nữ|front
SNV|Sở Nội vụ|government
STP|Sở Tư pháp|government
STC|Sở Tài chính|government
SCT|Sở Công Thương|government
SXD|Sở Xây dựng|government
SYT|Sở Y tế|government
SNNMT|Sở Nông nghiệp và Môi trường|government
SKHCN|Sở Khoa học và Công nghệ|government
SGDĐT|Sở Giáo dục và Đào tạo|government
SVHTTDL|Sở Văn hóa, Thể thao và Du lịch|government
STTTT|Sở Thông tin và Truyền thông|government
SKHĐT|Sở Kế hoạch và Đầu tư|government
SGTVT|Sở Giao thông vận tải|government
STNMT|Sở Tài nguyên và Môi trường|government
SLĐTBXH|Sở Lao động - Thương binh và Xã hội|government
`;

/** Known bodies by their codes. */
export const ISSUER_CODES: ReadonlyMap<string, IssuerCode> = new Map(
  LINES.trim()
    .split('\n')
    .map((line): [string, IssuerCode] => {
      const [code = '', name = '', system = 'other'] = line.split('|');
      return [code, { code, name, system: system as IssuerCode['system'] }];
    }),
);

const REGULAR_CODE = narrowToVietnamese(/^(?:UB|VP|HĐ|[BSP]|BCĐ)\p{Lu}[\p{L}&]{1,9}$/u);

/** Whether a code is one of a known body, or of the regular make of ministries' and departments' codes (B…, S…, UB…). */
export function isIssuerCode(code: string): boolean {
  return ISSUER_CODES.has(code) || REGULAR_CODE.test(code);
}
