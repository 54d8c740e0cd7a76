/**
 * Words of several syllables that plans, directives and decisions of all fields use, written by hand from the laws and decrees that the
 * genre goes back to. They tell a misread syllable from a right one ("thâm phán" is "thẩm phán"); nothing is found in a text by them.
 */
export const GENRE_TERMS: readonly string[] = [
  // courts and procedure
  ...'thẩm phán;hội thẩm;hội đồng thẩm phán;tố tụng;tố tụng hình sự;tố tụng dân sự;tố tụng hành chính;thi hành án;thi hành án dân sự;thi hành án hành chính;viện kiểm sát;kiểm sát nhân dân;kiểm sát viên;khởi tố;truy tố;xét xử;điều tra viên;bị can;bị cáo;bị hại;đương sự;vụ án;vụ việc;bản án;quyết định có hiệu lực;kháng cáo;kháng nghị;giám đốc thẩm;tái thẩm;sơ thẩm;phúc thẩm;hình sự;dân sự;tội phạm;tội danh;tạm giữ;tạm giam;truy nã;giám định;giám định tư pháp;công chứng;chứng thực;hộ tịch;trợ giúp pháp lý;bồi thường nhà nước;luật sư;đấu giá tài sản;thừa phát lại;hòa giải cơ sở'.split(
    ';',
  ),
  // money, crime, inspection
  ...'phòng chống rửa tiền;rửa tiền;tài trợ khủng bố;khủng bố;phổ biến vũ khí;vũ khí hủy diệt hàng loạt;hủy diệt;khuyến nghị;khuyến cáo;đánh giá đa phương;tham nhũng;tiêu cực;lãng phí;kê khai tài sản;thanh tra;kiểm tra;giám sát;khiếu nại;tố cáo;khiếu nại tố cáo;tiếp công dân;giải quyết;xử phạt vi phạm hành chính;buôn lậu;gian lận thương mại;hàng giả;ma túy;mại dâm;mua bán người;trật tự an toàn xã hội;địa bàn trọng điểm;chuyển hóa;phức tạp;cảnh giác;đấu tranh;trấn áp;phòng cháy chữa cháy;cứu nạn cứu hộ'.split(
    ';',
  ),
  // how things are said in the genre
  ...'phổ biến;phổ biến giáo dục pháp luật;quán triệt;triển khai;tuyên truyền;hướng dẫn;đôn đốc;chỉ đạo;phối hợp;chủ trì;tham mưu;đề xuất;đề nghị;kiến nghị;báo cáo;tổng hợp;sơ kết;tổng kết;rà soát;sửa đổi;bổ sung;thay thế;bãi bỏ;ban hành;công bố;công khai;minh bạch;kịp thời;nghiêm túc;hiệu quả;bảo đảm;đảm bảo;tăng cường;nâng cao;đẩy mạnh;phát huy;khắc phục;hạn chế;tồn tại;nguyên nhân;giải pháp;nhiệm vụ;mục tiêu;mục đích;yêu cầu;chỉ tiêu;kết quả;tiến độ;định kỳ;đột xuất;hằng năm;hàng năm;hàng tháng;hàng quý;trước ngày;chậm nhất;căn cứ;theo đề nghị;trách nhiệm;thẩm quyền;chức năng;quyền hạn;cơ cấu tổ chức;quy chế;quy trình;quy định;quy hoạch;kế hoạch;chương trình;đề án;dự án;dự thảo;nghị quyết;nghị định;thông tư;chỉ thị;quyết định;công văn;thông báo;kết luận;tờ trình;phụ lục;biểu mẫu;danh mục;danh sách;thủ trưởng các cơ quan;chịu trách nhiệm;tổ chức thực hiện;thi hành quyết định;kể từ ngày ký;hiệu lực thi hành;khen thưởng;kỷ luật;thi đua;biểu dương;nơi nhận;kính gửi;như trên;lưu'.split(
    ';',
  ),
  // administration and service
  ...'ủy ban nhân dân tỉnh;ủy ban nhân dân huyện;ủy ban nhân dân xã;ủy ban nhân dân thành phố;hội đồng nhân dân tỉnh;nhân dân tỉnh;nhân dân cấp huyện;nhân dân cấp xã;thủ tục hành chính;kiểm soát thủ tục hành chính;cải cách hành chính;một cửa;một cửa liên thông;dịch vụ công trực tuyến;bộ phận tiếp nhận;trả kết quả;hồ sơ;trực tuyến;toàn trình;số hóa;chuyển đổi số;chính quyền điện tử;chính phủ điện tử;chữ ký số;an toàn thông tin;an ninh mạng;cơ sở dữ liệu;phần mềm;cổng thông tin điện tử;trang thông tin điện tử;hạ tầng;viễn thông;bưu chính;cán bộ công chức viên chức;vị trí việc làm;biên chế;tinh giản biên chế;tuyển dụng;bổ nhiệm;điều động;luân chuyển;miễn nhiệm;đào tạo;bồi dưỡng;tập huấn;sáp nhập;đơn vị hành chính;thôn;tổ dân phố;đơn vị sự nghiệp công lập'.split(
    ';',
  ),
  // budget, investment, land, environment
  ...'ngân sách nhà nước;dự toán;quyết toán;kinh phí;phân bổ;giải ngân;đầu tư công;vốn đầu tư;nhà đầu tư;doanh nghiệp;hộ kinh doanh;cá nhân kinh doanh;hợp tác xã;thuế;nộp thuế điện tử;hóa đơn điện tử;thu ngân sách;nợ công;tín dụng;ngân hàng;lãi suất;đấu thầu;nhà thầu;giải phóng mặt bằng;bồi thường hỗ trợ tái định cư;đất đai;quyền sử dụng đất;giấy chứng nhận;khoáng sản;tài nguyên nước;môi trường;ô nhiễm;chất thải rắn;nước thải;khí thải;sự cố tràn dầu;ứng phó;biến đổi khí hậu;thiên tai;bão lũ;lũ lụt;hạn hán;xâm nhập mặn;sạt lở;tìm kiếm cứu nạn;quan trắc;xăng dầu;điện lực;xây dựng nông thôn mới;nông thôn;nông nghiệp;lâm nghiệp;thủy sản;thủy lợi;chăn nuôi;thú y;dịch bệnh;rừng phòng hộ;vườn quốc gia;khu công nghiệp;cụm công nghiệp;xuất khẩu;nhập khẩu;thương mại;du lịch;giao thông vận tải;đường bộ;đường thủy nội địa;công trình;cầu đường'.split(
    ';',
  ),
  // people
  ...'giáo dục và đào tạo;giáo viên;học sinh;sinh viên;tuyển sinh;phổ thông;mầm non;tiểu học;trung học cơ sở;trung học phổ thông;y tế;khám bệnh;chữa bệnh;bảo hiểm xã hội;bảo hiểm y tế;tiêm chủng;vệ sinh an toàn thực phẩm;an toàn thực phẩm;dân số;trẻ em;phụ nữ;thanh niên;người cao tuổi;người khuyết tật;hộ nghèo;hộ cận nghèo;giảm nghèo;an sinh xã hội;người có công;thương binh;liệt sĩ;việc làm;lao động;tiền lương;dân tộc thiểu số;miền núi;vùng sâu vùng xa;tôn giáo;tín ngưỡng;văn hóa;thể thao;gia đình;di tích;lễ hội;báo chí;xuất bản;truyền thông;quốc phòng;an ninh;quân sự;dân quân tự vệ;nghĩa vụ quân sự;biên phòng;Tết Nguyên đán;công đoàn;mặt trận tổ quốc;hội nông dân;hội cựu chiến binh;đảng viên;cấp ủy;chi bộ;đảng bộ;bí thư'.split(
    ';',
  ),
];
