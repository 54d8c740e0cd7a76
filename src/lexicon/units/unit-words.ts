import { keysOf } from '../words/word-trie.ts';

/** By which a unit's name is told from what stands around it; each row a trie of the lexicon. */
export const UNIT_WORDS = {
  /** Kinds of schools, small as in running text. Source: Luật Giáo dục 43/2019/QH14, article 6; Luật Giáo dục nghề nghiệp, article 5. */
  schoolKinds:
    'tiểu học | mầm non | mẫu giáo | trung học cơ sở | trung học phổ thông | tiểu học và trung học cơ sở | phổ thông dân tộc nội trú | phổ thông dân tộc bán trú | cao đẳng | đại học | trung cấp | chính trị | THCS | THPT | tiểu học và THCS | TH và THCS | THCS và THPT',

  /** Words before a unit that belong to its name ("các cơ quan", "Quý đơn vị"). */
  determiners:
    'các | những | toàn thể các | toàn thể | tất cả các | tất cả | mọi | mỗi | từng | một số | quý | các đồng chí | đồng chí | đ/c | các đ/c | các thầy | các cô | các vị | toàn bộ các | hệ thống các',

  /** Words that name a level of administration, with what may not follow ("xã hội", "tỉnh ủy", "bản đồ" are something else). */
  levels:
    'tỉnh | thành phố | tp | t.p | huyện | quận | thị xã | xã | phường | thị trấn | đặc khu | thôn | bản | ấp | khu phố | khóm | buôn | làng | xóm | tổ dân phố | tdp | khu dân cư | khu vực | quân khu | trung ương | tw | quốc gia | khối',

  /**
   * Phrases that narrow a common noun and stay in its name: "các cơ quan, đơn vị liên quan", "các cơ sở giáo dục trên địa bàn".
   * Source: headings and assignments of plans before and after 2025; Luật Địa chất và khoáng sản 2024 ("tổ chức, cá nhân hoạt động khoáng sản").
   */
  adjuncts:
    'liên quan | có liên quan | khác có liên quan | khác liên quan | hữu quan | chức năng | chuyên môn | nghiệp vụ | trực thuộc | trực thuộc Sở | khác | cùng cấp | các cấp | cấp trên | ngang bộ | địa phương | cơ sở | Trung ương | trung ương | trung ương và địa phương | trung ương, địa phương | trung ương, địa phương, quân đội | ở Trung ương | ở địa phương | tại địa phương | nòng cốt | liên ngành | trọng điểm | thường trực | cấp chuyên sâu | cấp cơ bản | cấp ban đầu' +
    ' | công thương | tư pháp | nội vụ | tài chính | ngân hàng | trong nước | ngoài nước | nước ngoài | trong và ngoài nước | chủ trì dự án, tiểu dự án | chủ trì dự án, tiểu dự án, nội dung thành phần | chủ trì chương trình | chủ quản chương trình | đầu mối giao kế hoạch | thành phần | quân đội, công an | đăng ký đầu tư | đăng ký kinh doanh | nghiên cứu và phát triển | đồng hành | quản lý cấp trên | cấp trên trực tiếp | quản lý trực tiếp | quản lý quy hoạch | quản lý chuyên ngành | quản lý dự án | hạ tầng | hạ tầng KCN | hạ tầng khu công nghiệp | hạ tầng cụm công nghiệp' +
    ' | báo chí | thông tấn | truyền hình | thông tin truyền thông | thông tấn báo chí | truyền thông | báo, đài | thông tin, báo chí | thông tin đại chúng | đào tạo đại học | trong khối thi đua | trong khối | truyền thông đại chúng | nhà nước | hành chính nhà nước | quản lý nhà nước | hành chính | Đảng | của Đảng | Đảng, Nhà nước | đảng, đoàn thể | tham mưu giúp việc | tham mưu, giúp việc | tham mưu | giúp việc | ngành dọc | nội chính | tư pháp' +
    ' | chính trị - xã hội | chính trị | CT-XH | chính trị xã hội | chính trị - xã hội nghề nghiệp | xã hội | xã hội - nghề nghiệp | xã hội nghề nghiệp | đoàn thể | quần chúng | hội | nghề nghiệp | kinh tế | tín dụng | tôn giáo | phi chính phủ | quốc tế | khoa học | đại chúng' +
    ' | sự nghiệp | sự nghiệp công lập | công lập | ngoài công lập | nông nghiệp | tư thục | dân lập | vũ trang | công an | quân đội | dân quân tự vệ | dân quân | xung kích | viễn thông | công nghệ | công nghệ số | công nghệ thông tin | bưu chính | bưu chính viễn thông | nhỏ và vừa | lữ hành | vận tải | du lịch | logistics | xuất nhập khẩu | công ích' +
    ' | giáo dục | giáo dục và đào tạo | giáo dục đào tạo | giáo dục đại học | giáo dục nghề nghiệp | giáo dục mầm non | giáo dục phổ thông | giáo dục thường xuyên | dạy nghề | đào tạo | y tế | khám bệnh, chữa bệnh | khám, chữa bệnh | khám chữa bệnh | lưu trú | sản xuất | kinh doanh | sản xuất, kinh doanh | sản xuất kinh doanh | chế biến | dịch vụ | kinh doanh dịch vụ | tín ngưỡng | cai nghiện | cai nghiện ma túy | bảo trợ xã hội | trợ giúp xã hội' +
    ' | mầm non | tiểu học | trung học cơ sở | THCS | trung học phổ thông | THPT | phổ thông | đại học | cao đẳng | trung cấp | nghề | Đoàn | Hội | Đội | Đoàn, Hội, Đội | Đoàn - Hội - Đội | Đoàn, Hội | đảng trực thuộc | có thẩm quyền | tư tưởng - văn hóa | tư tưởng, văn hóa | văn hóa | thụ hưởng | tư vấn | thi công | tài trợ | đối tác | thành viên | cấp dưới' +
    ' | cấp nước | thoát nước | duy trì thoát nước | vận hành thoát nước | hoạt động khoáng sản | hoạt động khai thác khoáng sản | hoạt động khai thác, chế biến khoáng sản | khai thác khoáng sản | ứng trực | ứng trực tại hiện trường | điện lực | phát thanh, truyền hình | xuất bản | nghiên cứu | khoa học và công nghệ | nghệ thuật | thể thao | kiểm tra | giám sát | thanh tra | thuế | hải quan | kiểm lâm | biên phòng | dự báo | tham gia bảo vệ an ninh, trật tự ở cơ sở | bảo vệ an ninh, trật tự ở cơ sở | chủ quản | quản lý | quản lý, vận hành | trong ngành | toàn ngành | nhà nước về | Đảng các cấp',

  /**
   * What narrows a plural place or a common noun and begins like a verb: "UBND các xã có rừng", "các đơn vị được kiểm tra".
   * A closed list, since "các xã có kế hoạch" and "các đơn vị được hỗ trợ" are sentences.
   * Source: plans on forests, disasters, elections and inspections; assignment tables of provincial plans.
   */
  restrictive:
    'và tương đương | có rừng | có biển | có đê | có biên giới | có đường biên giới | có làng nghề | có di tích | có di tích lịch sử | có khu công nghiệp | có vốn đầu tư nước ngoài | có đồng bào dân tộc thiểu số | có đồng bào dân tộc thiểu số sinh sống | ven biển | biên giới | miền núi | được kiểm tra | được giám sát | được thanh tra | được kiểm tra, giám sát | được chọn làm điểm | được chọn thí điểm | được Đảng, Nhà nước giao nhiệm vụ | do Đảng, Nhà nước giao nhiệm vụ',

  /** Words with which a sentence goes on after a unit: no name runs over them (the first word of a name is exempt). */
  sentence:
    'chủ trì | phối hợp | tham mưu | tổ chức | triển khai | thực hiện | xây dựng | hướng dẫn | chỉ đạo | chịu trách nhiệm | có trách nhiệm | có | được | căn cứ | trên cơ sở | theo | để | trong | trong việc | cho | tại | là | sẽ | đã | đang | cần | phải | rà soát | báo cáo | đề xuất | đề nghị | yêu cầu' +
    ' | kiểm tra | theo dõi | đôn đốc | tổng hợp | ban hành | tăng cường | đẩy mạnh | tiếp tục | chủ động | thường xuyên | bố trí | cân đối | tuyên truyền | vận động | phát động | tham gia | quán triệt | lãnh đạo | định hướng | giám sát | thẩm định | lập | trình | gửi | nghiên cứu | hỗ trợ | đảm bảo | bảo đảm | cung cấp | cập nhật | công bố' +
    ' | phân công | giao | thành lập | tiếp nhận | tạo | nâng cao | thông báo | phổ biến | ứng dụng | thu hút | mời | kịp thời | nghiêm túc | khẩn trương | định kỳ | hoàn thành | hoàn thiện | hoàn tất | với | cùng | như | khi | nếu | do | từ | đến | trước | sau | gồm | bao gồm | này | nêu | đó | không | chưa | còn | cũng | đồng thời | nhằm | qua | thông qua | quyết định | phê duyệt | xem xét' +
    ' | giai đoạn | nhiệm kỳ | khóa | cử | huy động | làm | phát huy | giữ | quản lý | đăng | đăng tải | đưa | treo | trang trí | biên soạn | biên tập | sưu tầm | in | viết | mở | đón | dâng | thăm | gặp | tặng | khuyến khích | ký | đánh giá | xử lý | giải quyết | khắc phục | chuẩn bị | lựa chọn | phát hiện | ngăn chặn | đấu tranh | bám sát | nắm | nhắc nhở | khen thưởng | biểu dương | sơ kết | tổng kết | và | hoặc | cụ thể | ngoài | về | lồng ghép | duy trì | phụ trách | đầu mối | ưu tiên | quan tâm | tận dụng | chăm sóc | chi trả | sử dụng | khai thác | xác định | đề cao | thống nhất | thống kê | tập trung | chuyển | công nhận | cấp phép | cấp phát | dự kiến | dự thảo | soạn thảo | hàng tháng | hàng quý | hàng năm | hàng tuần | hàng ngày | hằng tháng | hằng quý | hằng năm | hằng tuần | hằng ngày | năm | ngày | tháng | quý | vào | bằng | trên | dưới | giữa | mà | nhất là | đặc biệt | tích cực | quyết liệt | linh hoạt | đúng | nhanh chóng | trực tiếp | tự | chỉ | điều hành | tiến hành | kêu gọi | bổ sung | sửa đổi | sắp xếp | ra quân | giới thiệu | hưởng ứng | liên hệ | rút kinh nghiệm | tập huấn | bồi dưỡng | nhận | trao | nộp | thu | chi | trả lời | giúp | ủng hộ | vào cuộc | đổi mới | phản ánh | chấp hành | khảo sát | kết nối',

  /** The closed vocabulary of "được giao chủ trì …": the clause that says which bodies are meant. */
  clauseOpeners:
    'được giao | được phân công | được giao nhiệm vụ | có nhiệm vụ | được nêu | có tên | nêu | thuộc phạm vi',

  clauseWords:
    'chủ trì | phối hợp | nhiệm vụ | thực hiện | phụ trách | trách nhiệm | tham mưu | quản lý | triển khai | theo | thuộc | tại | trong | ở | Kế hoạch này | Kế hoạch | Phụ lục | Chương trình | Chương trình này | Đề án | Quyết định này | này | nêu trên | trên | kèm theo | các nhiệm vụ | các nội dung | nội dung | chức năng | dự án | tiểu dự án | nội dung thành phần | kinh phí | hoặc | các | cụ thể | đào tạo | làm đầu mối | chi tiết | đính kèm',

  /** Verbs that a heading may hold and still only name who is meant: "Các cơ sở nuôi trồng thủy sản", "các tổ chức, cá nhân khai thác nước". */
  identifying:
    'hoạt động | được | được giao | được phân công | được nêu | có | có liên quan | có tên | tham gia | kinh doanh | sản xuất | chế biến | nuôi trồng | khai thác | sử dụng | cung cấp | quản lý | quản lý, vận hành | vận hành | xây dựng | trong | tại | trên | trên địa bàn | ở | về | và | theo | chủ trì thực hiện | chủ trì giải quyết | chủ trì | giải quyết | đăng ký | tiếp nhận | tham mưu quản lý | nghiên cứu | thẩm định | thực hiện | nhiệm vụ | đang | này | nêu | phụ trách | tư vấn | thu | in | làm | từ | đến | là | dự án | đào tạo | hằng | năm | ngoài | hoặc | giữa | đầu tư | nhận | mở | đầu mối | bầu cử | sau đại học | dưới',

  /** What may close a heading that names a unit: "Sở Nội vụ có trách nhiệm:". */
  tails: 'có trách nhiệm | chịu trách nhiệm | có nhiệm vụ | có trách nhiệm sau | có các nhiệm vụ sau | có nhiệm vụ sau',

  /** Behind a comma these tell of some of the many that were named before it. */
  emphasis: 'trong đó | nhất là | đặc biệt là | trước hết là | trọng tâm là',

  /** Said before a heading that names who is to do what is below it. */
  leads:
    'Giao | Giao cho | Giao nhiệm vụ | Giao nhiệm vụ cho | Đề nghị | Kính đề nghị | Yêu cầu | Trách nhiệm của | Trách nhiệm | Nhiệm vụ của | Đối với | Phân công | Phân công nhiệm vụ | Phân công nhiệm vụ cho | Phân công trách nhiệm | Đề nghị các đồng chí | Đề nghị đồng chí | Khuyến khích | Về phía | Nhiệm vụ cụ thể của | Trân trọng đề nghị | Kính gửi',
} as const;

/** Of these, the ones that make a plural. */
export const PLURAL_WORDS = keysOf('các | những | tất | mọi | toàn | mỗi | từng | một | hệ');

export const NOT_AFTER_LEVEL = keysOf(
  'hội | ủy | đoàn | đội | uỷ | táo | giấc | lẻ | lị | trưởng | đồ | tin | sắc | quyền | nghề | văn | lề | luận | chất | dụng | giao | viên',
);

/** Adjuncts that are verbs as well: only where an adjunct or a place follows ("các cơ quan quản lý nhà nước"), never at the end. */
export const VERBAL_ADJUNCTS = keysOf(
  'kiểm tra | giám sát | thanh tra | nghiên cứu | quản lý | đào tạo | tham mưu | dự báo | tài trợ',
);
/** The same, but at the end of a phrase they name what a business does ("các cơ sở sản xuất"). */
export const TRADE_ADJUNCTS = keysOf(
  'tư vấn | chế biến | sản xuất | kinh doanh | giúp việc | vận tải | thi công | truyền thông',
);

/** Where collective nouns may stand together under one determiner or none and still be one name. */
export const TIGHT_SETS: readonly ReadonlySet<string>[] = [
  keysOf(
    'sở | ban | ngành | phòng | đoàn thể | hội | bộ | ban ngành | địa phương | đơn vị | cơ quan | tổ chức chính trị - xã hội | đoàn thể chính trị - xã hội | tổ chức đoàn thể | phòng ban',
  ),
  keysOf('cơ quan | đơn vị | tổ chức | cá nhân | địa phương | doanh nghiệp'),
  keysOf(
    'cấp ủy | tổ chức đảng | chính quyền | cấp ủy đảng | mặt trận | đoàn thể | cấp | ngành | cơ quan | tổ chức | đơn vị | địa phương',
  ),
  keysOf('tỉnh | thành phố | huyện | quận | thị xã | xã | phường | thị trấn | đặc khu'),
  keysOf('thôn | bản | ấp | khu phố | khóm | buôn | làng | xóm | tổ dân phố | tdp | khu dân cư | kdc'),
];

/** What follows when a word that begins like a head is something else: "Phòng, chống", "tổ chức thực hiện", "báo cáo". */
export const NOT_A_HEAD: Readonly<Record<string, string>> = {
  sở: 'hữu | trường | tại | chỉ',
  bộ: 'luật | tiêu chí | chỉ số | tài liệu | dữ liệu | câu hỏi | mã | máy | sách | hồ sơ | tiêu chuẩn | nhận diện | công cụ | phim | thủ tục | đội | mặt | phận | sản phẩm | ảnh | từ | đề',
  // a jury heads a roster, not work
  ban: 'giám khảo | hành | đầu | đêm | ngày | công',
  phòng:
    'chống | ngừa | cháy | bệnh | vệ | tránh | thủ | chữa | trị | họp | học | máy | đọc | trưng bày | trào | khi | dịch | lây | thí nghiệm | thử nghiệm | hơn | hộ | tuyến | bị | xa | truyền thống | ở | khách | ngủ | không | lab | điều trị',
  cục: 'bộ',
  vụ: 'việc | án | mùa | tai nạn | trưởng | xuân | đông | thu | cháy | vi phạm | lợi',
  viện: 'trợ | dẫn | phí | trưởng',
  'trung tâm': 'của | là | thành phố',
  hội: 'nghị | thảo | thi | viên | diễn | chợ | trường | họp | nhập | tụ | thao | trại | quán | hè | ý',
  đoàn: 'kết | viên | thể | xe',
  tổ: 'chức | quốc | tiên | hợp | ấm | trưởng | hợp tác',
  đội: 'hình | tuyển | viên | ngũ | bóng | trưởng',
  báo: 'cáo | hiệu | động | chí | viết | in | nói | hình | đài | tin | giá | điện tử',
  đài: 'tưởng niệm | liệt sĩ',
  trường: 'hợp | kỳ | học | dữ liệu | thông tin | sa | sinh | lớp | từ',
  trạm: '5g | 4g | bts | biến áp | quan trắc | cấp nước | bơm | phát sóng',
  quỹ: 'đất | lương | thời gian | đạo',
  hạt: 'nhân | giống | điều',
  khoa: 'học',
  'bộ phận': 'của',
  thuế: 'suất | thu nhập | giá trị | tiêu thụ | đất | xuất | nhập | tài nguyên | và | đối',
  'quân sự': 'địa phương | và',
  lớp: 'học | tập huấn | bồi dưỡng | trẻ | nhân dân',
  ngành: 'nghề | học | hàng | nông nghiệp | du lịch | công nghiệp | kinh tế | dịch vụ',
  'đơn vị': 'hành chính | tính | đo | dân cư | tiền tệ',
  'cơ sở':
    'dữ liệu | vật chất | hạ tầng | pháp lý | để | tính toán | lý luận | thực tiễn | khoa học | quy định | kết quả | kế hoạch | đó | nâng cao | rà soát | đề xuất',
  'lực lượng': 'lao động | sản xuất',
  bản: 'lưu | đồ | tin | chất | sắc | quyền | thân | án | cam kết | ghi | sao | chính | thảo | giấy | điện tử | kê | mềm | gốc | vẽ | đăng ký | quy | lĩnh | nhạc | tóm tắt | tổng hợp',
  xã: 'hội | viên',
  làng: 'nghề | nghề truyền thống | văn hóa | mạc',
  khu: 'vực | công nghiệp | kinh tế | du lịch | di tích | đô thị | chế xuất | vui chơi | trung tâm | phố | dân cư | căn cứ | rừng | đất',
  cảng: 'container | cạn | cá | biển | sông | thủy | bến | đường',
  tỉnh: 'ủy | đoàn | táo | giấc | lộ | đội',
  huyện: 'ủy | đoàn | đội',
  quận: 'ủy',
  phường: 'bạn',
  'thành phố': 'thông minh',
  cấp: 'học | phép | phát | bách | cứu | thiết | nước | điện | giấy | kinh phí | bộ | độ | mới | lại | thẻ | tài khoản | vốn | học bổng | cao | bằng | mã | chứng | quyền | sổ | thoát | số',
  'chính quyền': 'điện tử | số | đô thị',
  'gia đình': 'văn hóa | chính sách | liệt sĩ | có công',
  'chủ tịch': 'hồ chí minh | hồ',
  trưởng: 'thành',
  phó: 'với',
  ct: 'xh',
  'đại học': 'chính quy',
  'ngân hàng': 'câu hỏi | đề | thế giới',
  'thống kê':
    'số liệu | danh sách | kết quả | các | và | báo cáo | tình hình | những | tổng hợp | lập | rà soát | đầy đủ',
  'biên phòng': 'toàn dân',
  'thanh tra': 'kiểm tra | các | việc | và | công vụ | xử lý | đột xuất | chuyên ngành',
  'thường trực': 'của',
  'mặt trận': 'tư tưởng',
  'văn phòng': 'phẩm',
  ca: 'ngợi | khúc | múa | sĩ | nhạc | bệnh | trực',
  vùng: 'sâu | xa | biên giới | đồng bào | dân tộc | núi | biển | miền | kinh tế',
};

/** Words that make one word with what follows: "cơ sở", "dịch vụ", "thị trường" begin no unit in the middle. */
export const NOT_AFTER: Readonly<Record<string, string>> = {
  sở: 'cơ | trụ',
  vụ: 'dịch | nhiệm | phục | chức | nghiệp | nghĩa | công | nội | thời | sự | học | thường | mùa | ngoại',
  trường:
    'thị | môi | hiện | quan | hội | ý | lập | nông | lâm | công | chiến | thao | sở | kiên | trụ | nghị | học | cấp',
  hội: 'xã | cơ | lễ | đại | quốc | giáo | hiệp | chi',
  bộ: 'cán | nội | toàn | cục | tiến | đồng | đường | đảng | chi | thuộc',
  ban: 'trưởng | phó | ủy',
  phòng: 'quốc | dự | đề | biên | hải | văn | canh',
  viện: 'bệnh | học | thư | trưởng',
  báo: 'thông | cảnh | dự | tin | trình | khai',
  bản: 'vụ | văn | cơ | xuất | kịch | căn | nhật | biên | ấn | nguyên | phiên | thông | lập',
  đoàn: 'tập | tỉnh | huyện | chi | thành | quân | sư | trung | lữ | công | binh | thị | xã',
  đội: 'quân | bộ | liên | chi | tiểu | xã',
  cục: 'tổng | chi | bố',
  khoa: 'sách',
  thuế: 'số',
  xã: 'tác | tấn | thị | làng',
  thôn: 'nông',
  cấp: 'cung | trợ | sơ | trung | cao | nâng | phân | khẩn | bao | giai | đẳng | thứ | phụ',
  ngành: 'chuyên | đa | liên',
  ca: 'dân',
  đài: 'lâu | khán',
  công: 'thành',
  trồng: 'cây',
  dựng: 'xây',
  tạo: 'sáng',
  thông: 'trang | cổng',
  trình: 'công | chương | quy | quá | lộ | giáo',
  nuôi: 'vật chăn',
  phó: 'ứng | đối | cấp',
  trưởng: 'tăng',
  tự: 'trật | thứ',
  đầu: 'chủ | nhà',
  sản: 'nông | lâm | thủy | hải | khoáng | tài | di | đặc',
};
