import { splitLine } from '../words/word-trie.ts';

/**
 * Offices, as they sign (capitals) and as they are named in the text. Sources: Nghị định 30/2020/NĐ-CP phụ lục I (chức vụ
 * of the signatory), Hướng dẫn 36-HD/VPTW (party posts), laws on the organisation of each body.
 */
export const POSITIONS: readonly string[] = splitLine(
  'Chủ tịch | Phó Chủ tịch | Phó Chủ tịch Thường trực | Quyền Chủ tịch | Bí thư | Phó Bí thư | Phó Bí thư Thường trực | Bí thư Chi bộ | Bí thư Đảng ủy' +
    ' | Ủy viên | Ủy viên Thường trực | Ủy viên Ban Thường vụ | Giám đốc | Phó Giám đốc | Tổng Giám đốc | Phó Tổng Giám đốc | Giám đốc Sở | Phó Giám đốc Sở' +
    ' | Trưởng phòng | Phó Trưởng phòng | Phó phòng | Trưởng ban | Phó Trưởng ban | Phó ban | Trưởng Ban Chỉ đạo | Phó Trưởng Ban Chỉ đạo' +
    ' | Chánh Văn phòng | Phó Chánh Văn phòng | Chánh Thanh tra | Phó Chánh Thanh tra | Chánh án | Phó Chánh án | Viện trưởng | Phó Viện trưởng' +
    ' | Chủ nhiệm | Phó Chủ nhiệm | Hiệu trưởng | Phó Hiệu trưởng | Chỉ huy trưởng | Phó Chỉ huy trưởng | Chính ủy | Phó Chính ủy | Chính trị viên | Tư lệnh | Phó Tư lệnh' +
    ' | Trưởng Công an | Phó Trưởng Công an | Bộ trưởng | Thứ trưởng | Cục trưởng | Phó Cục trưởng | Tổng cục trưởng | Phó Tổng cục trưởng | Vụ trưởng | Phó Vụ trưởng' +
    ' | Chi cục trưởng | Phó Chi cục trưởng | Trạm trưởng | Phó Trạm trưởng | Hạt trưởng | Trưởng trạm | Trưởng đoàn | Phó Trưởng đoàn | Tổ trưởng | Tổ phó | Phó Tổ trưởng' +
    ' | Trưởng khoa | Phó Trưởng khoa | Trưởng tiểu ban | Phó Trưởng tiểu ban | Đội trưởng | Thường trực | Thủ tướng | Phó Thủ tướng | Thống đốc | Tổng Thanh tra | Tổng Bí thư' +
    ' | Người lập kế hoạch | Người lập | Kế toán trưởng | Tổng phụ trách Đội | TPT Đội | Giám đốc Công an | Chủ tịch Công đoàn | Bí thư Đoàn | Trưởng bản | Trưởng thôn',
);

const NO_POSTS = new Set(['Thường trực', 'Người lập', 'Người lập kế hoạch', 'Thủ tướng']);
const BODIES = splitLine('Sở | Chi bộ | Đảng ủy | Ban Thường vụ | Công an | Công đoàn | Đoàn | Ban Chỉ đạo');

/** Offices met as those who are told to do something; a unit or a place may follow. */
export const POST_HEADS: readonly string[] = [
  // "Giám đốc Sở" is a position, but in a sentence "Sở" begins the unit: "Giám đốc" + "Sở Y tế"
  ...POSITIONS.filter((position) => !NO_POSTS.has(position) && !BODIES.some((body) => position.endsWith(body))),
  ...splitLine(
    'Thủ trưởng | Người đứng đầu | Người đại diện phần vốn nhà nước | Người đại diện vốn nhà nước | Lãnh đạo | Ban lãnh đạo | Trưởng ấp | Trưởng khu phố | Tổ trưởng tổ dân phố | Tổ trưởng TDP | Trưởng buôn | Trưởng xóm | Trưởng khóm' +
      ' | Chủ tịch HĐTV | Chủ tịch Hội đồng thành viên | Chủ tịch Hội đồng quản trị | Tổng biên tập | Phó Tổng biên tập | Chủ cơ sở | Trợ lý | CT | PCT | CVP | PCVP | Phó Thủ trưởng | Thành viên | Thành viên UBND | Thư ký | Trưởng | Phó | Cấp trưởng' +
      ' | Giáo viên chủ nhiệm | Giáo viên | GVCN | GV | GVHD | GVBM | Giáo viên bộ môn | Giáo viên hướng dẫn | HT | PHT | TTCM | Tổ trưởng chuyên môn | Bí thư Đoàn trường | Bí thư Chi đoàn' +
      ' | Báo cáo viên | Tuyên truyền viên | Đảng ủy viên | Huyện ủy viên | Cấp ủy viên | Cán bộ | Cán bộ quản lý | Công chức | Viên chức | Nhân viên | Chuyên viên | Văn thư | Y tế học đường | Nhân viên y tế' +
      ' | Cán bộ thư viện | Nhân viên thư viện | Cán bộ y tế trường học | Nhân viên y tế trường học | Nhân viên kế toán | Điều tra viên | Cộng tác viên dân số | Khuyến nông viên | Giáo viên Tổng phụ trách',
  ),
];

/** Posts whose holders are so common a word that they need a determiner, a capital or a unit after them to be one. */
export const COMMON_POSTS: ReadonlySet<string> = new Set(
  splitLine(
    'trưởng | phó | thành viên | lãnh đạo | thư ký | cán bộ | công chức | viên chức | nhân viên | chuyên viên | cán bộ quản lý | giáo viên | ủy viên | báo cáo viên | tuyên truyền viên | chủ nhiệm | ct | văn thư',
  ),
);

/** Common family names: a capitalised run after a post that begins with one is its holder, no place. */
export const SURNAMES: readonly string[] = splitLine(
  'Nguyễn | Trần | Lê | Phạm | Hoàng | Huỳnh | Phan | Vũ | Võ | Đặng | Bùi | Đỗ | Hồ | Ngô | Dương | Lý | Đinh | Trịnh | Mai | Đào | Lương | Hà | Cao | Tạ | Đoàn | Trương | Lâm | Tô | Thái | Nông | Hứa | Vi | Lò | Giàng | Sùng',
);
