/** By which it is told where a name begins and ends that no list holds. */
export const NAME_WORDS = {
  /**
   * Nouns that open the name of a body or group which no list holds: "nhóm tình nguyện Áo xanh", "mạng lưới loa truyền thanh".
   * Heads of units (`unit-heads.ts`) open names as well and are not repeated here.
   * Source: partner lines of plans for festivals, relief, schools and campaigns; docs/answers.md case 9 ("the place says that it is one").
   */
  nameOpener:
    'nhóm | mạng lưới | xưởng | nghệ nhân | nghệ sĩ | chuyên gia | nhà khoa học | nhà nghiên cứu | nhà tài trợ | nhà hảo tâm | nhà giáo | nhà báo | nhà thiết kế | nhà văn | nhà sản xuất | nhà cung cấp | nhà hàng' +
    ' | giám tuyển | tình nguyện viên | hướng dẫn viên | cộng tác viên | phóng viên | lãnh sự quán | đại sứ quán | tổ chức quốc tế | tổng lãnh sự quán | hệ thống truyền thanh | hệ thống truyền thông | hệ thống thông tin cơ sở | báo đài | trang tin | trang tin điện tử | trang thông tin | cổng thông tin | kênh | đại lý' +
    ' | liên hiệp | liên hiệp hội | liên minh | giáo hội | ban trị sự | già làng | người có uy tín | người đứng đầu | dòng họ | tiểu thương | ban liên lạc | ủy ban | hội đồng | quân khu | quân đoàn | lữ đoàn | sư đoàn | trung đoàn | tiểu đoàn | binh đoàn | cảnh sát | bộ tư lệnh | đối tượng | cụm | trung tâm | học viện' +
    ' | phụ huynh | cựu chiến binh | tổ tự quản | đội tình nguyện | khách sạn | siêu thị | vườn | khu du lịch | khu di tích | bảo tàng | thư viện | rạp | nhà thờ | chùa | trang trại',

  /** Of these and of heads, the ones that are no whole name without a word behind them, be it a verb: "mạng lưới" + "phát thanh". */
  unfinishedOpener:
    'nhóm | mạng lưới | xưởng | kênh | tổ | đội | ban | câu lạc bộ | CLB | quỹ | bộ phận | tiểu ban | hội | đoàn | trung tâm | trạm | khoa | hợp tác xã | hội đồng',

  /**
   * Those the work is for or about: no units (docs/answers.md case 6: "mọi người dân", "toàn thể cán bộ, đảng viên", "cấp có thẩm quyền").
   * With a body after them ("cán bộ kỹ thuật của Sở") they are read as posts first.
   */
  audience:
    'mọi người dân | mỗi người dân | mỗi công dân | người dân | nhân dân | toàn thể cán bộ | toàn thể nhân dân | toàn thể đảng viên | đảng viên | đoàn viên | hội viên | tầng lớp nhân dân | mọi tầng lớp | mọi người | toàn dân | quần chúng | cử tri | học sinh | sinh viên | thanh thiếu nhi | thiếu nhi | người lao động | du khách' +
    ' | cấp có thẩm quyền | cấp thẩm quyền | các cấp có thẩm quyền | người có thẩm quyền',

  /** Words that end a name: a time, a purpose, a manner, an object begins. "trên địa bàn", "thuộc", "của" do not: they go on. */
  nameEnd:
    'để | nhằm | về việc | về kết quả | về tình hình | về công tác | về các nội dung | về những | trong việc | trong quá trình | trong công tác | trong thời gian | trong tháng | trong quý | trong năm | trong ngày | trong suốt | theo | trước | trước ngày | sau khi | từ ngày | từ tháng | từ năm | đến ngày | đến hết | vào | khi | nếu | cho | bằng | như | qua | thông qua | do | với | cùng | cùng với | kết quả | tình hình | tiến độ | những | việc | nội dung | phương án | danh sách | hồ sơ | văn bản | giai đoạn | năm | ngày | tháng | quý | hằng năm | hàng năm | định kỳ | cụ thể | gồm | bao gồm | đồng thời | là | mà | nhưng | vì | bởi | tại Kế hoạch | tại mục | tại điểm | tại phụ lục | kèm theo | một cách | nói trên | xin ý kiến | nghị định | nghị quyết | quyết định | chỉ thị | thông tư | đề án | dự án | kế hoạch | chương trình | báo cáo | biết | bảng kê | bảng tổng hợp | phiếu | tài liệu | dự toán | số liệu | ý kiến | dự thảo | tờ trình | biểu mẫu | dưới sự | dưới hình thức | lên | ra',

  /** What tells which of several bodies is meant and begins like a predicate: "các trường đặt điểm thi", "các xã có rừng". */
  nameClause:
    'có | còn | nơi | đặt điểm | đặt trụ sở | đặt tại | đóng trên | đóng tại | đóng quân | diễn ra | nằm trong | nằm trên | tham gia | đăng ký tham gia | được giao | được phân công | được nêu | được chọn | được lựa chọn | được kiểm tra | được giám sát | thuộc | trực thuộc | liên quan | có liên quan | thụ hưởng | hưởng lợi | sinh sống | đang | quản lý | sử dụng | hoạt động | vận hành | sở hữu | đồng hành | chuyên | duy trì | cung cấp | thi công | kinh doanh | khai thác | sản xuất | thu gom | bảo trì | chi trả | ứng trực | làm nhiệm vụ',

  /** Closes such a clause though it looks like the words of a condition: "có đường đua" + "đi qua". */
  clauseEnd: 'đi qua | chạy qua | qua',

  /** Words of duty: they end a name also in a line that holds nothing but names. */
  nameStop:
    'chủ trì | phối hợp | chịu trách nhiệm | có trách nhiệm | có nhiệm vụ | làm đầu mối | là đầu mối | tham mưu | triển khai thực hiện | tổ chức thực hiện',

  /** After "có" these make a duty and no clause: "các đơn vị có trách nhiệm", "có kế hoạch". */
  dutyAfterHave:
    'trách nhiệm | nhiệm vụ | kế hoạch | giải pháp | biện pháp | hình thức | phương án | văn bản | ý kiến | thể | báo cáo | cơ chế | chương trình | lịch',
} as const;
