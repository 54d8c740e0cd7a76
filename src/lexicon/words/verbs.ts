import { foldPhrase } from '../../document/fold.ts';
import { foldBlanks } from '../../document/trim.ts';

/**
 * Verbs that tell somebody to do something, as they begin a task or its clauses. Source: docs/genre.md 5.3 and the wording of plans of all levels.
 * Words that are also nouns ("tổ chức", "kế hoạch") count only at the start of a clause.
 */
export const ACTION_VERBS: readonly string[] = [
  ...`chủ trì, phối hợp, tham mưu, giúp, đề xuất, trình, chỉ đạo, lãnh đạo, định hướng, quán triệt, yêu cầu, hướng dẫn, tập huấn, hỗ trợ,
  theo dõi, đôn đốc, nắm, nhắc nhở, kiểm tra, giám sát, thanh tra, tổng hợp, sơ kết, tổng kết, thống kê, báo cáo, gửi, thẩm định, cân đối,
  bố trí, phân bổ, quyết toán, lập, dự trù, thực hiện, triển khai, tổ chức, xây dựng, ban hành, đăng, đăng tải, đăng ký, đăng kí, tuyên truyền, truyền thông,
  bảo đảm, đảm bảo, vận động, huy động, giao, phân công, ủy quyền, đề nghị, khuyến khích, động viên, rà soát, cập nhật, hoàn thiện, hoàn thành,
  tăng cường, đẩy mạnh, tiếp tục, nâng cao, nâng cấp, phát huy, phát động, phát triển, phát hành, phát hiện, phổ biến, cung cấp, tạo, tạo điều kiện,
  chuẩn bị, tiếp nhận, cử, điều chỉnh, bổ sung, sửa đổi, lồng ghép, ứng dụng, áp dụng, khai thác, nghiên cứu, hợp tác, mời, mời gọi, chia sẻ,
  tham gia, kết nối, tích hợp, chuẩn hóa, số hóa, đầu tư, hình thành, thành lập, kiện toàn, củng cố, duy trì, mở, thúc đẩy, biểu dương,
  tôn vinh, khen thưởng, cụ thể hóa, thí điểm, đánh giá, giới thiệu, quảng bá, thăm, tặng, thăm hỏi, tri ân, in, in ấn, lắp đặt, treo, thiết kế,
  sản xuất, sử dụng, biên soạn, biên tập, xuất bản, lựa chọn, chọn, tuyển chọn, bồi dưỡng, đào tạo, quản lý, vận hành, bảo vệ, bảo trì, xử lý, giải quyết, ngăn chặn,
  phòng ngừa, đấu tranh, phản bác, tích cực, chủ động, kịp thời, thường xuyên, định kỳ, bám sát, căn cứ, trên cơ sở, thông qua, kết hợp,
  gắn, coi, xác định, lấy, phấn đấu, chú trọng, quan tâm, tập trung, ưu tiên, đổi mới, đa dạng, mở rộng, nhân rộng, khuyến nghị, kiến nghị,
  tiến hành, khảo sát, điều tra, thu thập, phân tích, công bố, công khai, niêm yết, thông báo, thông tin, quay, chụp, đặt, chấm, nộp, họp, trao,
  ký kết, ký, kiểm soát, xác minh, xác nhận, phê duyệt, duyệt, quyết định, quy định, giữ gìn, chăm lo, chăm sóc, cấp, cấp phát, thu, chi, trang bị,
  mua sắm, sửa chữa, sửa, ôn lại, tu sửa, cải tạo, dọn, vệ sinh, ra quân, trồng, trang trí, phục vụ, đón tiếp, đón, tiếp, dự, tham dự, làm, là, chịu trách nhiệm,
  có trách nhiệm, phụ trách, đảm nhiệm, đảm nhận, đảm trách, góp ý, tham gia góp ý, lấy ý kiến, trả lời, phản ánh, đưa, chuyển, nhận, tìm, kêu gọi, hưởng ứng, nêu gương,
  nêu cao, đề cao, gương mẫu, học tập, tìm hiểu, trao đổi, giao lưu, tọa đàm, gặp mặt, rút kinh nghiệm, tuyên dương, khơi dậy, giáo dục, rèn luyện, phân loại,
  phân cấp, giao nhiệm vụ, khắc phục, tháo gỡ, cắt giảm, đơn giản hóa, rút ngắn, sắp xếp, bàn giao, di dời, giải phóng, đền bù, cưỡng chế,
  tuần tra, canh gác, trực, ứng trực, tìm kiếm, cứu nạn, sơ tán, di chuyển, dự phòng, dự báo, cảnh báo, quan trắc, đo đạc, lấy mẫu, kiểm kê, kiểm đếm,
  viết, phát, phát sóng, phát thanh, phát quang, vẽ, cắm, khám, sưu tầm, trưng bày, chiếu, xét, xét duyệt, xét chọn, bình chọn, bình xét, quyên góp,
  ủng hộ, đóng góp, dâng hương, viếng, chỉnh trang, phun, tiêm, cài đặt, siết chặt, kê khai, giải ngân, nhắn tin, tổng vệ sinh, khơi thông, nạo vét,
  thắp, tu bổ, tôn tạo, đề cử, ghi hình, xác lập, thẩm tra, chấn chỉnh, suy tôn, xử phạt, vinh danh, lan tỏa, gìn giữ, soạn thảo, ghi nhận,
  đối chiếu, xếp hạng, hòa giải, diễn tập, luyện tập, bảo dưỡng,
  nhập, xuất, lưu trữ, sao lưu, bảo mật, chấp hành, tuân thủ, thi đua, lắng nghe, đối thoại, giải đáp, tư vấn, trợ giúp, hạn chế, giảm, tránh, không để, khởi tạo, nói chuyện, đổi,
  đẩy nhanh, đẩy lùi, nhanh chóng, khẩn trương, quyết liệt, nghiêm túc, tranh thủ, tận dụng, sẵn sàng, kiên quyết, quyết tâm, thiết lập, tạm dừng, đình chỉ, chấm dứt,
  thu hồi, loại bỏ, tổng rà soát, chi trả, thanh toán, tạm ứng, thanh lý, tiêu hủy, tiếp thu, giải trình, thu hút, xúc tiến, sáp nhập, hợp nhất, tinh giản,
  luân chuyển, điều động, biệt phái, bổ nhiệm, tuyển dụng, hiệp thương, khởi tố, truy tố, xét xử, thi hành, cứu hộ, cứu trợ, cách ly, khoanh vùng, truy vết,
  xét nghiệm, vận chuyển, phân luồng, điều tiết, điều hành, điều phối, gia cố, gia hạn, khôi phục, phục hồi, chuyển đổi, chuyển giao, gieo trồng, thu hoạch,
  bảo tồn, khởi công, khánh thành, nghiệm thu, giám định, kiểm định, thử nghiệm, đấu giá, đấu thầu, tiết kiệm, tiết giảm, kết nạp, gắn kết, cắm mốc, đồng bộ,
  khai báo, tra cứu, trích xuất, thảo luận, cho ý kiến, có ý kiến, có văn bản, có giải pháp, có biện pháp, phản biện, nhận xét, kết luận, nắm bắt, nhận diện, tự kiểm tra,
  châm, tổng điều tra, điều chuyển, kích hoạt, vận dụng, tối ưu hóa, xem xét, chỉnh sửa, ngăn ngừa, khai mạc, không ngừng, từng bước, có kế hoạch, thống nhất, tham vấn, có cơ chế,
  có các giải pháp, xóa bỏ, bài trừ, khuyến cáo, tăng thời lượng, khuyến mại, phòng trừ, tái cấu trúc, nhắc, bêu gương, răn đe,
  tự đánh giá, thuyết trình, làm việc, liên hệ, cho phép, cam kết, chống, bàn, chịu, dừng, đánh bắt, phòng chống, bắt giữ, bảo quản, tuyển sinh, ôn tập, kiểm điểm,
  thuê, dựng, sơn, quét, quét dọn, kẻ, kẻ vạch, bày, bày bán, hợp đồng, chở, cắt, gác, canh, tuần tra, trực đêm, trực gác, thay, thay thế, lợp, xây, đào, đắp, rào, rào chắn, khoan, bắc, nối, nối cáp, lắp, tháo, tháo dỡ, phá dỡ, chặt, tỉa,
  gom, thu gom, phân loại, đốt, chôn lấp, rải, phủ, đổ, vét, khơi, chia, chia thành, gói, phân phát, chuyển phát, niêm phong, đóng dấu, sao gửi, đánh máy, nhân bản, photo, quay phim, chụp ảnh, ghi âm, dịch, chú thích, hiệu đính,
  chung tay, chung sức, bắt tay, xuống đường, ra đồng, gieo, cấy, bón, phun thuốc, tiêm phòng, bắt, săn bắt, thả, nuôi, vận chuyển, bốc xếp, chuẩn hóa, rà phá, dò tìm, gắn biển, gắn kết, khoanh nuôi, gia hạn, nghiêm cấm, cấm, không bày bán, không để,
  tặng quà, trao quà, phát quà, đón nhận, đưa tin, phát tin, dẫn chương trình, biểu diễn, trình diễn, hướng ứng, tuyển, thi, chấm điểm, chấm thi, coi thi, ra đề, công nhận, bình xét, họp xét, họp bình xét, đối chiếu, kê khai, khai, mã hóa, bóc tách, số hóa,
  đăng cai, khai giảng, bế giảng, khai trương, động thổ, cho mượn, cho thuê, cho vay, giải ngân, thu nộp, truy thu, hoàn trả, ứng, tạm ứng, chi tiêu, mua, mua bán, bán, nhập khẩu, xuất khẩu, cam kết, ký cam kết, giao ước, phát thưởng, thưởng, tôn tạo,
  đo, chốt, chốt chặn, giữ, trông giữ, trông coi, truyền nghề, truyền dạy, nộp phí, triệu tập, trưng dụng, phân phối, san lấp, hạ, đồng hành, quy hoạch, hoạch định`
    .split(',')
    .map((verb) => foldBlanks(verb.trim())),
];

/** Short verbs that make nouns with these words: "dự kiến", "chi phí", "cấp xã", "giao thông". */
const SECONDS: Readonly<Record<string, string>> = {
  dự: 'kiến án toán thảo',
  chi: 'phí bộ đoàn hội tiết cục nhánh ủy',
  cấp: 'xã tỉnh huyện phường ủy độ trên dưới cơ học trung đại',
  giao: 'thông dịch diện thừa',
  thu: 'nhập chi',
  bàn: 'ghế',
  dịch: 'vụ bệnh tễ',
  công: 'tác',
  hạ: 'tầng',
  'quy hoạch': 'tổng tỉnh mạng vùng chung phân sử phát xây đô đất cán thủy giao ngành cao thoát kế này',
};

/** Those nouns, folded. */
export const NOUNS_OF_VERBS: ReadonlySet<string> = new Set(
  Object.entries(SECONDS).flatMap(([verb, seconds]) =>
    seconds.split(' ').map((second) => foldPhrase(`${verb} ${second}`)),
  ),
);
