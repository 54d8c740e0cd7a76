/** By which it is told whether a line is a task. */
export const TASK_WORDS = {
  /**
   * Titles of lists whose entries are things: the running order of a ceremony, the papers of a dossier, prizes, forms, models of banners.
   * Source: plans of festivals and contests, guidance on scholarships and awards, letters with forms; docs/answers.md case 13 (programmes, dossiers, forms).
   */
  inventory:
    'chương trình lễ | chương trình hội nghị | chương trình buổi lễ | chương trình hội thi | chương trình chi tiết | nội dung chương trình | trình tự buổi lễ | kịch bản chương trình | hồ sơ | thành phần hồ sơ | hồ sơ gồm | hồ sơ đề nghị | hồ sơ xét | thủ tục hồ sơ | giấy tờ | phông | phông lễ | ma két | mẫu | biểu mẫu | cơ cấu giải thưởng | giải thưởng | tiêu chí | tiêu chuẩn | điều kiện | nhà tài trợ | đơn vị tài trợ | đơn vị bảo trợ | khách mời | thành phần | đại biểu | số điện thoại | đầu mối liên hệ | thông tin liên hệ | thông số | các thông số | sản phẩm khảo sát | sản phẩm giao nộp | sản phẩm bàn giao | danh mục các dự án | danh mục dự án | nội dung góp ý | nội dung kiểm tra | nội dung giám sát | nội dung báo cáo | đề cương | khẩu hiệu | câu khẩu hiệu | nội dung khẩu hiệu | trang phục | cơ cấu | số lượng | thể lệ | hành vi | các hành vi | những hành vi',

  /** Nouns that a line begins with when it tells how things stand or what there is. */
  describing:
    'tình hình | việc | công tác | mức độ | tồn tại | phương hướng | kỹ năng | thông số | ưu điểm | hạn chế | nguyên nhân | kết quả đạt được | số lượng | đối tượng | địa điểm | vị trí | kết quả | mục đích | yêu cầu | nội dung gồm | thành phần | trường hợp | quy định tại | danh nghĩa | hình thức | thể loại | cơ cấu | tên | đơn | biên bản | bản sao | giấy | phiếu | tờ khai | sổ | danh sách | báo cáo tổng kết | ảnh | hộ | học sinh | sinh viên | mỗi | các hộ | người | cá nhân | tập thể | ý kiến | vấn đề | cấu trúc | bố cục | nhu cầu | tổng số | tổng kinh phí | dự kiến | tỷ lệ | chỉ tiêu | tiêu chí',

  /** A target: how far things are to come, not what anybody is to do. */
  target:
    'phấn đấu đến | đến năm | đến hết năm | đến cuối năm | tối thiểu | ít nhất | trên | dưới | khoảng | tăng | giảm',
} as const;
