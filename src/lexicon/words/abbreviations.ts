import { splitLine } from './word-trie.ts';

/**
 * Short forms and what they stand for in the name of a unit. Marks between the letters do not matter ("VHTT&DL", "VH-TT&DL").
 * Sources: Nghị định 30/2020/NĐ-CP phụ lục III (types and bodies), Hướng dẫn 36-HD/VPTW (party bodies), the headings,
 * recipients and bracketed definitions of plans. A document's own definitions override these.
 */
export type AbbreviationLine = readonly [short: string, long: string];

/** "UBND: Ủy ban nhân dân | HĐND: Hội đồng nhân dân". */
export function readPairs(line: string): AbbreviationLine[] {
  return splitLine(line).map((pair) => {
    const [short = '', long = ''] = pair.split(': ');
    return [short, long];
  });
}

/** Fields that a ministry and a department have: "Bộ Tài chính" and "Sở Tài chính", in numbers "BTC" and "STC". */
export const BRANCH_ABBREVIATIONS: readonly AbbreviationLine[] = readPairs(
  'KHCN: Khoa học và Công nghệ | TTTT: Thông tin và Truyền thông | VHTTDL: Văn hóa, Thể thao và Du lịch | GDĐT: Giáo dục và Đào tạo | LĐTBXH: Lao động - Thương binh và Xã hội | NNPTNT: Nông nghiệp và Phát triển nông thôn' +
    ' | TNMT: Tài nguyên và Môi trường | NNMT: Nông nghiệp và Môi trường | KHĐT: Kế hoạch và Đầu tư | GTVT: Giao thông vận tải | DTTG: Dân tộc và Tôn giáo | XD: Xây dựng' +
    ' | TC: Tài chính | NV: Nội vụ | TP: Tư pháp | YT: Y tế | CT: Công Thương',
);

/** Fields, only after "Sở", "Phòng", "Bộ", "Ban", "Trung tâm" … or where such a head is understood. */
export const FIELD_ABBREVIATIONS: readonly AbbreviationLine[] = [
  ...BRANCH_ABBREVIATIONS,
  ...readPairs(
    'VHTT: Văn hóa và Thông tin | VHTTTT: Văn hóa, Thể thao và Truyền thông | TCKH: Tài chính - Kế hoạch | KTHT: Kinh tế và Hạ tầng | KTHTĐT: Kinh tế, Hạ tầng và Đô thị | QLĐT: Quản lý đô thị | VHXH: Văn hóa - Xã hội' +
      ' | KT: Kinh tế | DT: Dân tộc | DL: Du lịch | NGV: Ngoại vụ | QP: Quốc phòng | TCHC: Tổ chức - Hành chính | KHTC: Kế hoạch - Tài chính' +
      ' | KHTH: Kế hoạch - Tổng hợp | TH: Tổng hợp | NC: Nội chính | KGVX: Khoa giáo - Văn xã | TTBCXB: Thông tin - Báo chí - Xuất bản | TGDV: Tuyên giáo và Dân vận | TG: Tuyên giáo' +
      ' | DV: Dân vận | CNTTTT: Công nghệ thông tin và Truyền thông | KSTTHC: Kiểm soát thủ tục hành chính | PN: Phụ nữ | ND: Nông dân | HSSV: Học sinh, sinh viên',
  ),
];

/** Short forms that mean the same wherever they stand; departments glued to one word ("SNV") among them. */
export const ABBREVIATIONS: readonly AbbreviationLine[] = [
  ...readPairs(
    'UBND: Ủy ban nhân dân | HĐND: Hội đồng nhân dân | UB: Ủy ban | BTV: Ban Thường vụ | BCH: Ban Chấp hành | BCĐ: Ban Chỉ đạo | BTC: Ban Tổ chức | BQL: Ban Quản lý' +
      ' | BGH: Ban Giám hiệu | BTG: Ban Tuyên giáo | BTGTU: Ban Tuyên giáo Tỉnh ủy | BTCTU: Ban Tổ chức Tỉnh ủy | BDVTU: Ban Dân vận Tỉnh ủy | BXDĐ: Ban Xây dựng Đảng | XDĐ: Xây dựng Đảng | UBKT: Ủy ban Kiểm tra' +
      ' | VP: Văn phòng | VPĐU: Văn phòng Đảng ủy | VPUB: Văn phòng Ủy ban nhân dân | VPUBND: Văn phòng Ủy ban nhân dân | VPCP: Văn phòng Chính phủ | VPTW: Văn phòng Trung ương Đảng | CVP: Chánh Văn phòng | PCVP: Phó Chánh Văn phòng' +
      ' | PCT: Phó Chủ tịch | ĐBQH: đại biểu Quốc hội | ĐĐBQH: Đoàn đại biểu Quốc hội | MTTQ: Mặt trận Tổ quốc | MTTQVN: Mặt trận Tổ quốc Việt Nam | UBMTTQ: Ủy ban Mặt trận Tổ quốc | UBMTTQVN: Ủy ban Mặt trận Tổ quốc Việt Nam | CTMT: công tác Mặt trận' +
      ' | CTXH: chính trị - xã hội | KTXH: kinh tế - xã hội | TNCS: Thanh niên Cộng sản | HCM: Hồ Chí Minh | ĐTN: Đoàn Thanh niên | LHPN: Liên hiệp Phụ nữ | LHTN: Liên hiệp Thanh niên | CCB: Cựu chiến binh' +
      ' | TNXP: thanh niên xung phong | CTĐ: Chữ thập đỏ | NCT: Người cao tuổi | HND: Hội Nông dân | LĐLĐ: Liên đoàn Lao động | CNVCLĐ: công nhân, viên chức, lao động | CBCCVC: cán bộ, công chức, viên chức | LLVT: lực lượng vũ trang' +
      ' | QĐND: Quân đội nhân dân | CHQS: Chỉ huy Quân sự | BTL: Bộ Tư lệnh | BĐBP: Bộ đội Biên phòng | PTKV: phòng thủ khu vực | CA: Công an | CSGT: Cảnh sát giao thông | PCCC: phòng cháy, chữa cháy' +
      ' | CNCH: cứu nạn, cứu hộ | ATGT: An toàn giao thông | ANTT: an ninh trật tự | TAND: Tòa án nhân dân | VKSND: Viện kiểm sát nhân dân | THADS: Thi hành án dân sự | KBNN: Kho bạc Nhà nước | NHNN: Ngân hàng Nhà nước' +
      ' | NHCSXH: Ngân hàng Chính sách xã hội | CSXH: Chính sách xã hội | BHXH: Bảo hiểm xã hội | PTTH: Phát thanh và Truyền hình | TTYT: Trung tâm Y tế | TTPVHCC: Trung tâm Phục vụ hành chính công | PVHCC: Phục vụ hành chính công | TTĐT: thông tin điện tử' +
      ' | GDNN: Giáo dục nghề nghiệp | GDTX: Giáo dục thường xuyên | VHNT: Văn học nghệ thuật | CNTT: Công nghệ thông tin | TTHC: thủ tục hành chính | CCHC: cải cách hành chính | NTM: nông thôn mới | TDP: tổ dân phố' +
      ' | KDC: khu dân cư | HTX: hợp tác xã | DN: doanh nghiệp | KCN: khu công nghiệp | KKT: Khu kinh tế | THCS: Trung học cơ sở | THPT: Trung học phổ thông | PTDTNT: Phổ thông dân tộc nội trú' +
      ' | PTDTBT: Phổ thông dân tộc bán trú | CMHS: cha mẹ học sinh | TPT: Tổng phụ trách | GVCN: giáo viên chủ nhiệm | GVBM: giáo viên bộ môn | GVHD: giáo viên hướng dẫn | PHT: Phó Hiệu trưởng | TTCM: tổ trưởng chuyên môn' +
      ' | CLB: Câu lạc bộ | ĐVTN: đoàn viên, thanh niên | TKCN: tìm kiếm cứu nạn | PCTT: phòng, chống thiên tai | TW: Trung ương | TƯ: Trung ương | VN: Việt Nam',
  ),
  ...BRANCH_ABBREVIATIONS.map(([short, long]): AbbreviationLine => [`S${short}`, `Sở ${long}`]),
];

/** The letters and digits of a short form, in capitals: "VH-TT&DL" and "VHTTDL" share a key. */
export function abbreviationKey(short: string): string {
  return short
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toUpperCase();
}
