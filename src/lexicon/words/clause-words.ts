/**
 * Words by which a clause says who does what for whom. Source: docs/genre.md 5.3 (role verbs), readings by docs/answers.md of plans, letters and
 * telegrams of all levels; each row was met with two issuers at least.
 */
export const CLAUSE_WORDS = {
  /** Words between a subject and its verb: "cần tích cực phối hợp", "có trách nhiệm tổ chức". */
  auxiliary:
    'sẽ | cần | phải | cùng | đã | đang | tự | trực | tiếp | có | thể | được | nghiêm | túc | tích | cực | chịu | khẩn | trương | luôn | đều | cũng | còn | mỗi | sớm | ngay | quyết | tuyệt | đối | hết | sức | đồng | thời | nhanh | không | kiên',

  /** Who is asked follows (docs/genre.md 5.3, modality): "Giao X …", "Đề nghị X …", "Khuyến khích X …". */
  asking:
    'giao | giao cho | phân công | phân công cho | đề nghị | kính đề nghị | trân trọng đề nghị | yêu cầu | khuyến khích | ủy quyền | ủy quyền cho | chỉ thị | chỉ thị cho',

  /** A clause that begins with one of these sets the scene; its subject stands behind a comma. */
  condition:
    'trên cơ sở | trong quá trình thực hiện | trong quá trình triển khai | căn cứ | căn cứ vào | đối với | theo | hằng | hàng | hằng năm | hàng năm | định kỳ | trong | khi | sau khi | sau | để | nhằm | ngoài | ngoài ra | bên cạnh | bên cạnh đó | đồng thời | ngay sau | ngay sau khi | từ | qua | thông qua | dựa trên | tùy | tùy theo | riêng | đến | trước | tới | vào | với | do đó | do vậy | vì vậy | vì thế | trường hợp | nhận được | kết thúc | ngày | tháng | quý | năm | tuần | nếu | lưu ý | cụ thể | sáng | chiều | tối | sáng ngày | chiều ngày | tối ngày',

  /** Conditions whose clause itself begins with a verb: verbs behind its commas are still the purpose. */
  purpose: 'để | nhằm',

  /** After a subject: its duty or its place in the work. What stands before them is the subject, known or not. */
  duty: 'có trách nhiệm | chịu trách nhiệm | có nhiệm vụ | có trách nhiệm chủ trì | là cơ quan | là đơn vị | là đầu mối | làm đầu mối | làm cơ quan | giữ vai trò | phụ trách | được giao | được phân công | căn cứ | trên cơ sở | theo chức năng | theo phạm vi | trong phạm vi | tùy theo | tùy tình hình | nghiên cứu | chủ trì | phối hợp | tham mưu | phải | với vai trò | với tư cách | có quyền',

  /** Between a verb and whom it reaches: "phối hợp chặt chẽ với", "báo cáo kịp thời cho". */
  manner:
    'chặt chẽ | đồng bộ | tốt | thường xuyên | kịp thời | trực tiếp | hiệu quả | đầy đủ | tích cực | chủ động | nhanh | ngay | định kỳ | bằng văn bản | hiệp đồng',

  /** Behind a comma they say with "phối hợp" whom one works with: "Phối hợp, giúp đỡ các thôn". */
  helping: 'giúp đỡ | hỗ trợ | hiệp đồng | tạo điều kiện',

  /** Verbs whose object acts: what is said behind it is what those are to do. */
  guiding: 'chỉ đạo | hướng dẫn | đôn đốc | hỗ trợ | vận động | yêu cầu',

  /** Verbs that take partners: docs/answers.md, units: "phối hợp với A, B" lists A and B as coordinate. */
  partnering: 'phối hợp | hiệp đồng | làm việc | liên hệ | thống nhất | trao đổi',
  /** Of these, the ones that need "với" before the name: "thống nhất nội dung" names nobody. */
  partneringWith: 'làm việc | liên hệ | thống nhất | trao đổi | hiệp đồng',
  /** With bodies or with anything else: "kết hợp với cơ quan báo chí", "kết hợp với trực tuyến". */
  combining: 'kết hợp với | kết hợp chặt chẽ với | kết hợp cùng | kết hợp cùng với',
  /** Partners follow without a verb. */
  together: 'cùng với | với sự phối hợp của | chủ trì cùng',
  with: 'với | cùng | cùng với',

  /** The adviser's verbs; whom they serve follows: "tham mưu (cho) X" (docs/answers.md case 5: advised). */
  advising: 'tham mưu | tham mưu đề xuất | tham mưu trình | tham mưu giúp | tham mưu giúp việc',
  /** Verbs that name the one served only right behind them: "trình X", "giúp X", "đề xuất với X", "xin ý kiến X". */
  serving: 'trình | giúp | giúp việc | đề xuất | kiến nghị | xin ý kiến | báo cáo xin ý kiến',
  /** Nouns that end in the same words: "chương trình", "quy trình", "buổi làm việc" serve nobody and have no partners. */
  notServing:
    'chương trình | quá trình | lộ trình | công trình | giáo trình | quy trình | tờ trình | hành trình | tiến trình | thuyết trình | hộ trình | kịch trình | phương trình | tường trình | giải trình | cơ quan tham mưu | công tác tham mưu | bộ máy tham mưu | đơn vị tham mưu | vai trò tham mưu | tiểu ban giúp việc | tổ giúp việc | cơ quan giúp việc | bộ phận giúp việc | buổi làm việc | cuộc làm việc | lịch làm việc | chương trình làm việc',
  for: 'cho | với | lên | giúp | trình | đề xuất | đề xuất với | việc cho | kịp thời | để',

  /** Verbs of telling and sending; the receiver may stand behind what is told: "gửi danh sách … về Phòng Y tế" (docs/answers.md case 5: report-to). */
  reporting: 'báo cáo | gửi | nộp | phản ánh | kiến nghị về | thông tin về | cung cấp về | chuyển về | tổng hợp gửi',
  notReporting:
    'gửi giấy mời | gửi thư mời | báo cáo viên | báo cáo chuyên đề | phiếu gửi | thư gửi | giấy gửi | văn bản gửi',
  /** What is told, between the verb and the receiver. */
  sending: 'gửi | nộp | chuyển về',
  reported:
    'kết quả | kết quả thực hiện | kết quả triển khai | kết quả triển khai thực hiện | tình hình | tình hình thực hiện | tiến độ | đề xuất | văn bản | bằng văn bản | trực tiếp | kịp thời | nhanh | ngay | định kỳ | thường xuyên | đầy đủ',
  receiving: 'với | về cho | gửi về | về | cho | lên | tới | đến | gửi | qua',

  /** "do X chủ trì, phát động": who runs an event that the task is about has no part in it (docs/genre.md 5.4, construction 8). */
  running:
    'chủ trì | phát động | tổ chức | phối hợp | biên soạn | ban hành | thực hiện | quản lý | làm chủ đầu tư | cung cấp | giao | làm chủ tịch | làm trưởng ban',
} as const;
