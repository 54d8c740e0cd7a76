import { splitLine } from './word-trie.ts';

/**
 * What the genre says in several ways: each line one matter, its ways of saying it after the name. Plans of a higher level speak of
 * "tổ chức thu gom, vận chuyển và xử lý rác thải", a commune's of "thuê xe gom rác"; a telegram "khôi phục hệ thống cung cấp điện",
 * the plan below it "đóng điện trở lại". Used only to find what belongs together; nothing in a record is changed by it.
 * Source: written by hand from pairs of plans of two levels and from the verbs of Nghị định 30/2020/NĐ-CP's templates; grouped by what a clerk
 * would take for the same work, not by dictionaries.
 */
const LINES: readonly string[] = [
  // running a plan
  'count: rà soát | thống kê | kiểm đếm | kiểm kê | lập danh sách | lập bảng | tổng hợp | tổng hợp số liệu | điều tra | khảo sát | thu thập | đánh giá thiệt hại | nắm số liệu | đếm',
  'report: báo cáo | gửi báo cáo | viết báo cáo | thông tin kết quả | tổng hợp báo cáo | phản ánh kết quả | chế độ báo cáo',
  'conclude: sơ kết | tổng kết | đánh giá kết quả | rút kinh nghiệm | đánh giá tình hình',
  'inspect: kiểm tra | giám sát | thanh tra | kiểm soát | đôn đốc | theo dõi | nhắc nhở',
  'rules: quy chế | nội quy | quy định quản lý | quy trình | văn bản hướng dẫn',
  'draft: biên soạn | soạn | soạn thảo | xây dựng tài liệu | biên tập | in tài liệu | soạn tài liệu | xây dựng đề cương',
  'material: đề cương | tài liệu | tờ gấp | tờ rơi | cẩm nang | sổ tay | ấn phẩm',
  'assign: phân công | cử | giao trách nhiệm | bố trí người | cắt cử | chỉ định | đầu mối',
  'staff: cán bộ đầu mối | phụ trách | trông coi | theo dõi phụ trách',
  'train: tập huấn | bồi dưỡng | đào tạo | mở lớp | hướng dẫn kỹ năng | truyền đạt kỹ năng',
  'punish: xử lý vi phạm | xử phạt | xử lý nghiêm | chấn chỉnh | buộc',
  'reward: khen thưởng | biểu dương | tôn vinh | tuyên dương | vinh danh | trao giải',
  // money
  'fund: kinh phí | ngân sách | dự toán | nguồn vốn | mức chi | dự phòng ngân sách | tiền',
  'tax: thuế | lệ phí | các khoản nộp ngân sách | giãn thuế | miễn giảm thuế | gia hạn thuế',
  'credit: tín dụng | ngân hàng | cho vay | người vay | khoanh nợ | giãn nợ | hoãn nợ | lãi suất | giảm lãi',
  'insure: bảo hiểm | bồi thường | đền bù | bồi thường tổn thất',
  'donate: vận động ủng hộ | kêu gọi ủng hộ | ủng hộ | quyên góp | đóng góp | gây quỹ | cứu trợ | tiếp nhận hàng | hàng cứu trợ | phân phối hàng | chia hàng | chi viện | tặng quà | trao quà',
  'price: giá bán | tăng giá | giá cao | đầu cơ | găm hàng | khan hàng | bình ổn | ổn định thị trường | thị trường | giá cả | bán giá',
  // telling people
  'tell: tuyên truyền | truyền thông | phổ biến | thông tin | đưa tin | viết tin | tin bài | phát tin | quảng bá | giới thiệu | vận động | nhắc',
  'broadcast: truyền thanh | loa | loa đài | loa phát thanh | phát thanh | đài | hệ thống truyền thanh',
  'web: mạng xã hội | facebook | fanpage | zalo | trang thông tin điện tử | cổng thông tin điện tử | website | trang web | internet | nhóm zalo | youtube',
  'press: báo chí | cơ quan truyền thông | báo | phóng sự | chuyên mục | chuyên trang | đưa tin | tin tức',
  'visual: băng rôn | pa nô | panô | áp phích | khẩu hiệu | cổ động trực quan | tuyên truyền trực quan | băng zôn | cờ | treo cờ | biển hiệu',
  'talk: nói chuyện chuyên đề | báo cáo viên | tuyên truyền viên | hội nghị | hội thảo | tọa đàm | sinh hoạt chuyên đề | nói chuyện | diễn đàn | chào cờ | dưới cờ | sinh hoạt chi bộ | buổi sinh hoạt',
  'contest: cuộc thi | hội thi | dự thi | thi tìm hiểu | thi trực tuyến | bài dự thi | thể lệ',
  'culture: văn nghệ | văn hóa văn nghệ | hội diễn | biểu diễn | đêm nhạc | nghệ thuật | chiếu phim | phim tài liệu',
  'sport: thể thao | thể dục thể thao | giải bóng | bóng chuyền | bóng đá | thi đấu | trò chơi dân gian',
  'exhibit: triển lãm | trưng bày | ảnh | hiện vật | gian hàng | bảo tàng',
  'meet: gặp mặt | giao lưu | ôn truyền thống | nhân chứng | mời các đồng chí | thăm hỏi',
  'pilgrim: về nguồn | hành trình về nguồn | dâng hương | dâng hoa | viếng | nghĩa trang liệt sĩ | khu di tích | địa chỉ đỏ | thăm khu di tích',
  'gratitude: đền ơn đáp nghĩa | gia đình chính sách | người có công | tri ân | thương binh | bà mẹ việt nam anh hùng',
  'opinion: dư luận | dư luận xã hội | tư tưởng | tâm tư | nguyện vọng | nắm bắt dư luận | nắm tình hình',
  'rebut: đấu tranh phản bác | quan điểm sai trái | thù địch | xuyên tạc | tin giả | tin sai sự thật',
  'history: quá trình hình thành | chặng đường | truyền thống | lịch sử | xây dựng và phát triển | xây dựng trưởng thành | ngày thành lập | được lập',
  'achieve: thành tựu | kết quả đạt được | đổi thay | thành tích | thành quả',
  'model: mô hình | điển hình tiên tiến | gương người tốt việc tốt | người tốt | nhân tố mới | cách làm hay | tấm gương',
  'unclehochiminh: học tập và làm theo | đạo đức hồ chí minh | làm theo bác | theo lời bác | tư tưởng đạo đức phong cách',
  'army: quân và dân | bộ đội | dân công | quân đội | lực lượng vũ trang | chiến sĩ | dân quân',
  // cleaning, health, water
  'clean: dọn dẹp | dọn vệ sinh | vệ sinh nhà cửa | tổng vệ sinh | vệ sinh | quét dọn | quét | dọn bùn | lau rửa | làm sạch | hốt dọn | dọn | thu dọn | chỉnh trang | ra quân | chủ nhật xanh',
  'waste: rác | rác thải | chất thải | bùn đất | phế thải | thu gom | gom | gom rác | thu gom rác | bãi tập kết',
  'disinfect: khử trùng | khử khuẩn | sát khuẩn | sát trùng | phun khử trùng | phun khử khuẩn | tiêu độc | cloramin | chloramine | hóa chất khử khuẩn | phun thuốc | xịt thuốc | vôi | rắc vôi | rải vôi | thuốc khử trùng',
  'drain: khơi thông | nạo vét | cống rãnh | kênh mương | mương | dòng chảy | thoát nước | tiêu thoát nước | ứ đọng | nước tù đọng | tắc nghẽn',
  'water: nước sạch | nước uống | nước sinh hoạt | nước ăn | nguồn nước | giếng | nước giếng | bể nước | bể chứa | cấp nước | xe téc | xe bồn | nước bình | aquatabs',
  'test: xét nghiệm | kiểm nghiệm | lấy mẫu | quan trắc | giám định',
  'disease: dịch bệnh | dịch | mầm bệnh | ca bệnh | người mắc bệnh | người mắc | sốt xuất huyết | tiêu chảy | bệnh truyền nhiễm | ổ dịch | cúm | dại',
  'mosquito: lăng quăng | bọ gậy | muỗi | diệt véc tơ | véc tơ | thuốc muỗi',
  'vaccine: tiêm phòng | tiêm chủng | vắc xin | tiêm | tiêm vắc xin',
  'food: thực phẩm | an toàn thực phẩm | ăn uống | đồ ăn | ăn chín uống sôi | hàng quán | quán ăn | dịch vụ ăn uống | chợ | bếp ăn | thức ăn',
  'spoiled: ẩm mốc | mốc | hư hỏng | ôi thiu | nhiễm bẩn | không rõ nguồn gốc | quá hạn',
  'livestock: gia súc | gia cầm | vật nuôi | heo | lợn | bò | trâu | gà | vịt | đàn vật nuôi | chăn nuôi | động vật | chó mèo | con giống | tái đàn',
  'dispose: tiêu hủy | chôn lấp | đốt bỏ | chôn | buộc bỏ | thiêu hủy | xác động vật',
  'medicine: thuốc | thuốc chữa bệnh | vật tư y tế | trang thiết bị y tế | cấp thuốc | thuốc men',
  'doctor: y bác sĩ | bác sĩ | khám chữa bệnh | khám bệnh | điều trị | cứu chữa | đội lưu động | cơ sở y tế | trạm y tế | bệnh viện',
  // disasters
  'damage: thiệt hại | hậu quả | bị thiệt hại | tổn thất | ngập | bị ngập | vùng ngập | vùng lũ',
  'relief: lương thực | nhu yếu phẩm | tiếp tế | gạo | mì gói | đói | thiếu đói | bị đói | bị rét | cứu đói',
  'isolated: cô lập | chia cắt | bị cô lập | xuồng | ca nô | thuyền | trực thăng | tiếp cận',
  'missing: mất tích | tìm kiếm | người chết | thiệt mạng | tang ma | hậu sự | người bị thương | cứu nạn | cứu hộ',
  'rebuild: sửa chữa nhà cửa | sửa nhà | xây mới | dựng lại | xây lại | nhà bị sập | mất nhà | hư hỏng nặng | tái định cư | chỗ ở tạm | chỗ ở | dựng lại nhà | nhà ở | bàn giao nhà',
  'evacuate: sơ tán | di dời | di chuyển dân | khu vực nguy hiểm | nơi an toàn | đưa dân',
  'landslide: sạt lở | lũ quét | sạt lở đất | taluy | đất đá | nứt đất',
  'reservoir: hồ đập | hồ chứa | đập | thủy lợi | công trình thủy lợi | thủy điện | kênh | đê | kè | vận hành hồ chứa',
  'traffic: giao thông | tuyến đường | đường sá | thông tuyến | quốc lộ | đèo | cầu | xe cộ | qua lại | lưu thông | cao tốc | tỉnh lộ | ách tắc | an toàn giao thông',
  'power: điện | cung cấp điện | điện lực | đóng điện | mất điện | evn | lưới điện | cấp điện',
  'telecom: viễn thông | nhà mạng | sóng | cáp quang | trạm phát sóng | thông tin liên lạc | đường truyền | mạng internet | phát sóng | kết nối mạng',
  'forecast: dự báo | cảnh báo | diễn biến thời tiết | khí tượng thủy văn | bản tin | theo dõi mưa lũ | mực nước',
  'onduty: ứng trực | trực ban | trực 24 | ứng phó | sẵn sàng ứng phó | bốn tại chỗ | 4 tại chỗ | phương án',
  'farm: sản xuất nông nghiệp | cây giống | giống lúa | hạt giống | gieo trồng | trồng trọt | nông nghiệp | bà con | cây trồng | giống rau | khôi phục sản xuất | phân bón | mùa vụ',
  'factory: sản xuất công nghiệp | khôi phục sản xuất kinh doanh | doanh nghiệp | cơ sở sản xuất | hộ kinh doanh | nhà xưởng | công ty',
  'goods: hàng hóa thiết yếu | hàng hóa | nguồn cung | xăng dầu | dự trữ hàng',
  'order: an ninh trật tự | trật tự an toàn xã hội | an ninh | trộm cắp | chống trộm cắp | tội phạm | tệ nạn | tuần tra | tăng cường quân số | bảo vệ an ninh',
  'fire: phòng cháy | chữa cháy | cháy rừng | cháy nổ | bình chữa cháy | pccc',
  // schools
  'school: trường học | điểm trường | cơ sở giáo dục | trường lớp | nhà trường | lớp học | phòng học | học nhờ',
  'pupil: học sinh | học viên | sinh viên | các em | con em | em | trẻ em',
  'parents: phụ huynh | cha mẹ học sinh | gia đình | cha mẹ',
  'lesson: tiết học | bài học | chính khóa | ngoại khóa | dạy lồng ghép | giảng dạy | chương trình giáo dục | bài giảng | giờ dạy | lồng ghép | môn học | dạy và học | dạy học',
  'back: trở lại học tập | đi học lại | quay lại trường | tiếp tục học',
  'books: sách vở | sách giáo khoa | đồ dùng học tập | thư viện | sách',
  'drug: ma túy | chất gây nghiện | nghiện | cai nghiện | tệ nạn ma túy | thuốc lá điện tử',
  'scores: điểm học tập | kết quả rèn luyện | rèn luyện | sổ điểm | học bạ | sổ điện tử | sổ điểm điện tử | thông báo điểm',
  // digital
  'it: công nghệ thông tin | tin học | công nghệ số | chuyển đổi số | ứng dụng công nghệ | số hóa',
  'computer: máy tính | máy vi tính | phòng máy | phòng máy tính | phòng thực hành | thiết bị công nghệ',
  'software: phần mềm | ứng dụng | hệ thống thông tin | nền tảng số | phần mềm quản lý',
  'cybersafe: an toàn thông tin | an ninh thông tin | an ninh mạng | an toàn an ninh | diệt vi rút | vi rút | mật khẩu | lừa đảo | mã độc | bảo mật',
  'elearning: e learning | học trực tuyến | trực tuyến | qua mạng | họp trực tuyến | dạy trực tuyến',
  'message: tin nhắn | thư điện tử | email | ott | nhắn tin',
  'eservice: dịch vụ công trực tuyến | dịch vụ công | thủ tục hành chính | một cửa | hồ sơ trực tuyến | nộp hồ sơ',
  'eid: định danh điện tử | vneid | căn cước | kích hoạt tài khoản | tài khoản định danh',
  'cashless: không dùng tiền mặt | thanh toán điện tử | mã qr | ví điện tử | chuyển khoản',
  'data: cơ sở dữ liệu | dữ liệu | kết nối chia sẻ | làm sạch dữ liệu | cập nhật dữ liệu',
  'simulate: thí nghiệm ảo | mô phỏng | trình chiếu | phương pháp dạy',
  // social policy
  'poor: hộ nghèo | hộ cận nghèo | giảm nghèo | thoát nghèo | nghèo | nhà tạm | xóa nhà tạm',
  'jobs: việc làm | giải quyết việc làm | lao động | học nghề | dạy nghề | tìm việc',
  'elderly: người cao tuổi | người già | cao tuổi | khuyết tật | bảo trợ xã hội | đối tượng yếu thế',
  'gender: bình đẳng giới | phụ nữ | bạo lực gia đình | phòng chống bạo lực',
  'population: dân số | sinh con | kế hoạch hóa gia đình | già hóa',
  'ethnic: dân tộc thiểu số | đồng bào dân tộc | tôn giáo | vùng cao',
  'rural: nông thôn mới | đường hoa | cảnh quan | sáng xanh sạch đẹp | ocop',
  'forest: rừng | bảo vệ rừng | trồng cây | cây xanh | trồng rừng',
  'environment: môi trường | ô nhiễm | bảo vệ môi trường | phân loại rác | rác thải nhựa',
  'vote: bầu cử | cử tri | đại biểu quốc hội | hiệp thương | tổ bầu cử',
  'emulate: thi đua | phong trào thi đua | đợt thi đua | cao điểm | phát động',
  'reform: cải cách hành chính | đơn giản hóa | cắt giảm | rút ngắn thời gian',
  'law: pháp luật | phổ biến giáo dục pháp luật | trợ giúp pháp lý | luật',
  'petition: tiếp công dân | khiếu nại | tố cáo | đơn thư | kiến nghị',
  'tourism: du lịch | khách du lịch | lễ hội | điểm đến | quảng bá du lịch',
  'land: đất đai | giải phóng mặt bằng | mặt bằng | quy hoạch | khoáng sản',
  'project: dự án | công trình | đầu tư công | giải ngân | nhà thầu | chủ đầu tư | tiến độ thi công',
  'asset: tài sản công | tài sản | trụ sở',
  'secret: bí mật nhà nước | tài liệu mật | bảo vệ bí mật',
  'party: chi bộ | đảng viên | cấp ủy | tổ chức đảng | đảng bộ | kết nạp',
  'youth: đoàn viên | thanh niên | đoàn thanh niên | tuổi trẻ | xung kích | tình nguyện',
];

export interface ThesaurusEntry {
  /** "waste". */
  readonly id: string;
  readonly phrases: readonly string[];
}

export const THESAURUS: readonly ThesaurusEntry[] = LINES.map((line) => {
  const at = line.indexOf(':');
  return { id: line.slice(0, at), phrases: splitLine(line.slice(at + 1)) };
});
