import { ADMINISTRATIVE_LEVELS, UNIT_SYSTEMS, type Level, type System } from '../levels.ts';
import { readRow } from '../words/word-trie.ts';

/**
 * What a unit's name begins with.
 * - `body`: a whole name by itself, a place may follow ("UBND" + "huyện Bắc Sơn").
 * - `department`: wants the name of its field ("Sở" + "Tài chính").
 * - `noun`: a common noun that names bodies in the plural ("các cơ quan", "sở, ban, ngành").
 * - `post`: an office held by a person, a unit may follow ("Chủ tịch" + "UBND tỉnh").
 */
export type HeadKind = 'body' | 'department' | 'noun' | 'post';

export interface UnitHead {
  readonly phrase: string;
  readonly kind: HeadKind;
  readonly system: System | null;
  readonly level: Level | null;
  /** Stands without its complement ("Văn phòng", "Hiệu trưởng"). */
  readonly bare: boolean;
  /** The unit it belongs to may follow without a word between ("Văn phòng" + "Sở", "Ban Tuyên giáo" + "Huyện ủy"). */
  readonly owned: boolean;
  /** Its field names may go on without repeating it ("Sở Tài chính, Xây dựng"). */
  readonly elidable: boolean;
  /** The name may be lower case throughout ("tổ chuyên môn"); otherwise its first word must be known or capitalised. */
  readonly noun: boolean;
  /** A word of its own meaning ("thuế", "viễn thông"): a unit only with a capital and a place after it. */
  readonly plain: boolean;
  /** Too common a word to be a unit without "các" or a qualifier ("gia đình", "tổ chức"). */
  readonly weak: boolean;
}

const USUAL = { system: null, level: null, owned: false, elidable: false, weak: false, plain: false };

/** The head of a phrase; what is not told of it is as usual with its kind. */
export function headOf(phrase: string, kind: HeadKind, traits: Partial<UnitHead> = {}): UnitHead {
  return { phrase, kind, ...USUAL, bare: kind !== 'department', noun: kind === 'noun', ...traits };
}

/** What a word before the colon of a row says of its heads: a system, a level, or a trait that is not usual. */
function traitOf(word: string): Partial<UnitHead> {
  if ((UNIT_SYSTEMS as readonly string[]).includes(word)) return { system: word as System };
  if ((ADMINISTRATIVE_LEVELS as readonly string[]).includes(word)) return { level: word as Level };
  return { [word]: true };
}

/**
 * Sources: Luật Tổ chức chính quyền địa phương 2015 and 2025, Nghị định 24/2014, 37/2014, 45/2025 and 150/2025
 * (bodies under the people's committees), Quy định 137-QĐ/TW (party bodies of provinces, communes),
 * Điều lệ of the Fatherland Front and its member organisations, and the headings of plans.
 */
export const UNIT_HEADS: readonly UnitHead[] = [
  // State power and government
  'body government: Ủy ban nhân dân | UBND | UB nhân dân | Ủy ban ND | Hội đồng nhân dân | HĐND | Thường trực Hội đồng nhân dân | Thường trực HĐND | TT HĐND | chính quyền',
  'body government central: Chính phủ | CP | Đài THVN | Đài TNVN | TTXVN | Thủ tướng Chính phủ | TTgCP | TTg | Thủ tướng | Quốc hội | Ủy ban Thường vụ Quốc hội | Chủ tịch nước | Văn phòng Chính phủ | VPCP | Văn phòng Quốc hội | Văn phòng Chủ tịch nước | Đài Truyền hình Việt Nam | Đài Tiếng nói Việt Nam | Thông tấn xã Việt Nam | Ngân hàng Nhà nước Việt Nam | Kiểm toán Nhà nước | Thanh tra Chính phủ | Hội đồng Dân tộc | Ủy ban Dân tộc',
  'body government province: Đoàn đại biểu Quốc hội | Đoàn ĐBQH | Đoàn ĐBQH và HĐND | Văn phòng Đoàn ĐBQH và HĐND | VP ĐĐBQH HĐND | Văn phòng ĐĐBQH HĐND | Văn phòng Đoàn ĐBQH HĐND | VP Đoàn ĐBQH HĐND | Văn phòng ĐĐBQH và HĐND | Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân | Văn phòng Đoàn đại biểu Quốc hội và HĐND',
  // named with their councils in the resolutions of these
  'body government: đại biểu Hội đồng nhân dân | đại biểu HĐND | Tổ đại biểu Hội đồng nhân dân | Tổ đại biểu HĐND | Tổ đại biểu',
  'body government owned: Văn phòng | VP | Thanh tra | Thường trực | TT | Ban Tiếp công dân | Ban Thanh tra nhân dân',
  'body government: Văn phòng Đăng ký đất đai | VPĐKĐĐ | Văn phòng HĐND và UBND | Văn phòng Hội đồng nhân dân và Ủy ban nhân dân | VP HĐND và UBND | VP HĐND UBND | Văn phòng UBND | Văn phòng Ủy ban nhân dân | VP UBND | VPUB | VPUBND | Kho bạc Nhà nước | Kho bạc | KBNN | Bảo hiểm xã hội | BHXH | Chi cục Thuế | Thuế cơ sở | Thống kê cơ sở | Phòng giao dịch | PGD | Cục Thuế | Chi cục Thống kê | Cục Thống kê | Chi cục Quản lý thị trường | Đội Quản lý thị trường | Cục Quản lý thị trường | Hạt Kiểm lâm | Chi cục Kiểm lâm | Chi cục Hải quan | Ngân hàng Nhà nước | NHNN | Ngân hàng Chính sách xã hội | NHCSXH | Phòng giao dịch Ngân hàng Chính sách xã hội | PGD Ngân hàng CSXH | Ngân hàng CSXH | Công ty Điện lực | Trung tâm Y tế | TTYT | Trạm Y tế | Trung tâm Kiểm soát bệnh tật | CDC | Trung tâm Phục vụ hành chính công | Trung tâm PVHCC | TTPVHCC | TT PVHCC | Tòa án nhân dân | TAND | Viện kiểm sát nhân dân | Viện Kiểm sát ND | VKSND | Thi hành án dân sự | THADS | Chi cục Thi hành án dân sự | Chi cục THADS | Cục Thi hành án dân sự | Cục THADS | Cổng Thông tin điện tử | Cổng TTĐT | Trang Thông tin điện tử | Ủy ban bầu cử | Hội đồng bầu cử quốc gia | Ban bầu cử | Ban bầu cử đại biểu Quốc hội | Ban bầu cử đại biểu Hội đồng nhân dân | Ban bầu cử đại biểu HĐND | Tổ bầu cử',
  'body government: Đài Phát thanh và Truyền hình | Đài Phát thanh - Truyền hình | Đài PTTH | Đài PT-TH | Đài PT&TH | Đài Truyền thanh - Truyền hình | Đài Truyền thanh | Đài Truyền hình | Báo và Phát thanh, truyền hình | Báo và Phát thanh - Truyền hình | Báo và Đài Phát thanh - Truyền hình | Báo và Đài PTTH | Báo và PTTH | Báo và PT-TH | Báo và PT&TH | Báo, Phát thanh và Truyền hình | Đài VTV | VTV | VOV',
  'body government plain: Thuế | Thống kê | Kiểm lâm | Hải quan | Điện lực | Bưu điện | Viễn thông | Quản lý thị trường',
  'body military owned: Bộ Tư lệnh | BTL',
  'body military plain: Quân sự | Biên phòng',
  'department government province elidable noun: Sở',
  'department government central elidable noun: Bộ',
  'department government elidable owned noun: Phòng',
  'department government central elidable noun: Tổng cục | Cục | Vụ',
  'department government noun owned: Chi cục | Viện | Trung tâm | Chi nhánh | Bộ phận | Khoa | Trạm | Quỹ | Hạt',
  'department government noun: Đài | Báo | Tạp chí | Cảng vụ | Cảng | Vườn quốc gia | Bảo tàng | Thư viện | Nhà văn hóa | Nhà thiếu nhi | Đại sứ quán',
  'department government owned noun bare: Ban Quản lý | BQL',
  'department owned noun bare: Ban điều hành | Ban Chỉ đạo | BCĐ | Ban Chỉ huy | Ban Tổ chức | BTC | Tiểu ban | Tổ giúp việc | Tổ công tác | Tổ thư ký | Đoàn kiểm tra | Đoàn giám sát | Đoàn công tác | Hội đồng | Hội đồng quản lý | Tổ công nghệ số cộng đồng | Tổ CNSCĐ | Tổ đề án',
  'department owned noun elidable: Ban',
  'department government owned: TT',
  'department government: Ủy ban | UB',
  'department other noun: Công ty | Xí nghiệp | Tổng công ty | Tập đoàn | Ngân hàng | Bệnh viện | Phòng khám | Nhà máy | Nhà hát | Nhà xuất bản | Doanh nghiệp tư nhân',
  'department other noun: Câu lạc bộ | CLB | Đội | Tổ',
  // Party
  'body party central: Bộ Chính trị | Ban Bí thư | Trung ương Đảng | Ban Chấp hành Trung ương Đảng | Ban Chấp hành Trung ương | BCH Trung ương | Văn phòng Trung ương Đảng | Ban Tuyên giáo Trung ương | Ban Tuyên giáo và Dân vận Trung ương | Ban Tổ chức Trung ương | Ủy ban Kiểm tra Trung ương | Ban Nội chính Trung ương | Đảng ủy Chính phủ | Đảng ủy Quốc hội | Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương | Đảng ủy các cơ quan Đảng Trung ương',
  'body party province: Tỉnh ủy',
  'body party owned: Đảng ủy | Đảng bộ | Chi bộ | Chi ủy | tổ chức cơ sở đảng',
  'body party: Thành ủy | chi, đảng bộ | cấp ủy | cấp ủy Đảng | Đảng đoàn | Ban cán sự đảng | Đảng ủy cơ sở',
  'body party district: Huyện ủy | Quận ủy | Thị ủy',
  'body party commune: Xã ủy | Phường ủy',
  'body party owned: Ban Thường vụ | BTV | Ban Chấp hành | BCH | Ban Tuyên giáo | Ban Tuyên giáo và Dân vận | BTG | Ban Dân vận | Ban Nội chính | Ban Xây dựng Đảng | Ban XDĐ | Ủy ban Kiểm tra | UBKT | Cơ quan Ủy ban Kiểm tra | Ban Kiểm tra | Cơ quan Kiểm tra - Thanh tra | Cơ quan Tổ chức - Nội vụ | Thường trực cấp ủy | Văn phòng Đảng ủy | VPĐU | Trung tâm Chính trị | Trường Chính trị',
  // Fatherland Front and mass organisations
  'body front: Mặt trận Tổ quốc | Mặt trận Tổ quốc Việt Nam | Mặt trận | MTTQ | MTTQVN | MTTQ Việt Nam | Ủy ban Mặt trận Tổ quốc | Ủy ban Mặt trận Tổ quốc Việt Nam | Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam | Ủy ban TW MTTQ Việt Nam | UBTW MTTQ Việt Nam | UBTWMTTQVN | Ủy ban Trung ương MTTQ Việt Nam | Ủy ban Mặt trận | Ủy ban MTTQ | Ủy ban MTTQ Việt Nam | Ủy ban MTTQVN | UB MTTQ | UB MTTQ Việt Nam | UBMTTQ | UBMTTQVN | UBMTTQ Việt Nam | UBMT TQ VN | UB MTTQVN | Ban công tác Mặt trận | Ban CTMT | Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam | Ban Thường trực UBMTTQ | Ban Thường trực Ủy ban MTTQ',
  'body front: Liên đoàn Lao động | LĐLĐ | Tổng Liên đoàn Lao động | Công đoàn | Công đoàn cơ sở | Công đoàn viên chức | Công đoàn ngành | Công đoàn Giáo dục | Hội Liên hiệp Phụ nữ | Hội LHPN | Liên hiệp Phụ nữ | Hội Phụ nữ | Hội PN | Hội Nông dân | Hội ND | Hội Cựu chiến binh | Hội CCB | Hội Chữ thập đỏ | Hội CTĐ | Hội Người cao tuổi | Hội NCT | Hội Khuyến học | Hội Luật gia | Hội Nhà báo | Hội Văn học nghệ thuật | Hội Văn học - Nghệ thuật | Hội VHNT | Hội Liên hiệp Văn học nghệ thuật | Liên hiệp các Hội Văn học nghệ thuật | Chi hội Văn học, nghệ thuật | Liên hiệp các Hội Khoa học và Kỹ thuật | Liên hiệp các tổ chức hữu nghị | Hội Liên hiệp Thanh niên | Hội LHTN | Hội Sinh viên | Hội Bảo trợ người khuyết tật và trẻ mồ côi | Hội Nạn nhân chất độc da cam | Hội Nạn nhân chất độc da cam/dioxin | Hội Cựu thanh niên xung phong | Hội Cựu TNXP | Hội Đông y | Hội Người mù | Hội Kế hoạch hóa gia đình | Hiệp hội Doanh nghiệp | Liên minh Hợp tác xã | Liên minh HTX | Hội Doanh nhân trẻ | Hội Doanh nghiệp | Hội Luật gia | Đoàn Luật sư',
  'body front central: Trung ương Đoàn | Trung ương Hội | Trung ương Mặt trận Tổ quốc Việt Nam',
  'body front: Đoàn Thanh niên | Đoàn Thanh niên Cộng sản Hồ Chí Minh | Đoàn TNCS Hồ Chí Minh | Đoàn TNCS HCM | Đoàn TNCS | ĐTN | Đoàn cơ sở | Chi đoàn giáo viên | Chi đoàn trường | Công đoàn trường | Khối Mặt trận - Đoàn thể | Đoàn trường | Liên đội | Tổng phụ trách Đội | Đội Thiếu niên Tiền phong Hồ Chí Minh | Hội đồng Đội | Đoàn xã | Đoàn phường | Đoàn thị trấn | Đoàn khối | Xã đoàn | Phường đoàn',
  'body front owned: Chi đoàn',
  'body front province: Tỉnh đoàn',
  'body front: Thành đoàn',
  'body front district: Huyện đoàn | Quận đoàn | Thị đoàn',
  'department front elidable noun: Hội',
  'department front noun: Hiệp hội | Liên hiệp | Liên minh | Chi hội | Đoàn | Liên đoàn',
  // Police and military
  'body police: Công an | CA | lực lượng Công an | Cảnh sát giao thông | CSGT | Thanh tra giao thông | Phòng cháy chữa cháy và cứu nạn cứu hộ',
  'body military: Bộ Chỉ huy Quân sự | Bộ CHQS | Ban Chỉ huy Quân sự | Ban CHQS | Bộ Chỉ huy Bộ đội Biên phòng | Bộ Chỉ huy BĐBP | Bộ đội Biên phòng | BĐBP | Ban Chỉ huy Phòng thủ khu vực | Ban CHPT khu vực | Dân quân tự vệ | Dân quân | lực lượng dân quân | Đồn Biên phòng | Hải đội | Quân khu | Quân chủng | Binh chủng | Tổng cục Chính trị | Bộ Tổng Tham mưu | Cục Chính trị | Xã đội | Phường đội | quân đội | lực lượng quân đội | lực lượng quân đội, công an | BCH Quân sự | lực lượng vũ trang | LLVT',
  'body other: VNPT | Viettel | MobiFone | EVN | Vietnamobile | FPT Telecom',
  // Schools
  'body school: Ban Giám hiệu | BGH | nhà trường | Ban đại diện cha mẹ học sinh | Ban đại diện CMHS | Hội cha mẹ học sinh | Hội đồng trường',
  'department school noun owned: Bộ môn | Trường | Học viện | Đại học | Trường Đại học | Trường Cao đẳng | Trường Trung học phổ thông | Trường Trung học cơ sở | Trường Tiểu học | Trường Mầm non | Trường Mẫu giáo | Trường THPT | Trường THCS | Trường TH | Trường MN | Trường PTDTNT | Trường PTDTBT | Trường Phổ thông dân tộc nội trú | Trung tâm GDNN-GDTX | Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên',
  'body school: tổ chuyên môn | tổ văn phòng | các tổ chuyên môn',
  // Common nouns
  'noun: sở | ban | ngành | phòng | phòng ban | phòng, ban | bộ | bộ ngành | ban ngành đoàn thể | trung tâm | TT | chi cục | cục | vụ | viện | tiểu ban | tổ giúp việc | ban ngành | đơn vị | cơ quan | địa phương | đoàn thể | hội đoàn thể | hội | cấp',
  // Nghị định 06/2022/NĐ-CP and the laws on planning and inspection: ministries by what they are in charge of
  'noun central: bộ quản lý lĩnh vực | bộ quản lý ngành | bộ quản lý ngành, lĩnh vực | bộ quản lý chuyên ngành',
  'noun party: tổ chức đảng',
  'noun front: đoàn thể | hội đặc thù | hội quần chúng',
  'noun weak: tổ chức | cá nhân | tập thể | gia đình | hộ gia đình | hộ dân | người dân | nhân dân | lực lượng | chủ đầu tư | chủ rừng | chủ dự án | chủ dự án, tiểu dự án | chủ phương tiện | chủ tàu | cấp',
  'noun other: doanh nghiệp | DN | hợp tác xã | HTX | tổ hợp tác | hộ kinh doanh | cơ sở | cơ sở đào tạo | làng nghề | nhà mạng | nhà thầu | tư vấn giám sát | tư vấn thiết kế | báo, đài | hiệp hội | tập đoàn | tổng công ty | công ty | ngân hàng thương mại | ngân hàng | tổ chức tín dụng | nhà đầu tư',
  'noun school: trường học | nhà trường | trường | lớp | khoa | trường đại học | trường cao đẳng | trường trung cấp | viện nghiên cứu | trường mầm non | trường tiểu học',
  'noun government: bệnh viện | trạm y tế',
  'noun province: tỉnh | thành phố trực thuộc Trung ương',
  'noun district: huyện | quận | thị xã | thành phố',
  'noun commune: xã | phường | thị trấn | đặc khu',
  'noun subcommune: thôn | bản | ấp | khu phố | khóm | buôn | làng | xóm | tổ dân phố | TDP | khu dân cư | KDC | tổ liên gia tự quản | tổ dân vận cộng đồng | buôn làng | thôn xóm | thôn bản | cụm dân cư',
  'noun weak: cấp có thẩm quyền | cấp thẩm quyền | cơ quan có thẩm quyền | cấp trên | cấp trên trực tiếp | các bên liên quan',
  'noun government: công chức văn hóa - xã hội | công chức tư pháp - hộ tịch | công chức địa chính | công chức văn phòng - thống kê | kế toán',
  'noun: đội ngũ',
].flatMap((row) => {
  const { words, phrases } = readRow(row);
  const [kind, ...traits] = words;
  const told = traits.reduce<Partial<UnitHead>>((sum, word) => ({ ...sum, ...traitOf(word) }), {});
  return phrases.map((phrase) => headOf(phrase, kind as HeadKind, told));
});
