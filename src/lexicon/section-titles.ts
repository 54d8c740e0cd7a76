import type { NodeRole } from '../document/node-role.ts';

/**
 * What a section is by its title. Source: DOMAIN 3.3 (titles met in plans of all levels), NĐ 30 Phụ lục III.
 * The first row that matches decides, so narrow rows stand before wide ones.
 * `at`: where the words have to stand in the title: at its start, or anywhere in it.
 */
export interface SectionTitle {
  readonly role: NodeRole;
  readonly at: 'start' | 'anywhere';
  readonly titles: readonly string[];
}

export const SECTION_TITLES: readonly SectionTitle[] = [
  { role: 'basis', at: 'start', titles: ['căn cứ', 'cơ sở pháp lý', 'cơ sở xây dựng', 'sự cần thiết'] },
  {
    role: 'other',
    at: 'start',
    titles: [
      'hình thức khen thưởng',
      'khen thưởng',
      'thi đua khen thưởng',
      'cơ cấu giải thưởng',
      'giải thưởng',
      'tiêu chí',
      'tiêu chuẩn',
      'điều kiện dự thi',
      'xử lý vi phạm',
      'quy định về bài',
      'nội dung báo cáo',
      'đề cương báo cáo',
      'bố cục báo cáo',
      'lĩnh vực dự thi',
      'lĩnh vực tham gia',
    ],
  },
  {
    role: 'other',
    at: 'start',
    titles: [
      'đối tượng',
      'phạm vi',
      'thành phần',
      'địa điểm',
      'đặc điểm tình hình',
      'thực trạng',
      'hiện trạng',
      'khái quát',
      'sơ lược',
      'tình hình',
      'kết quả thực hiện',
      'kết quả đạt được',
      'đánh giá',
      'dự báo tình hình',
      'nhận định tình hình',
      'tồn tại',
      'hạn chế',
      'thuận lợi',
      'khó khăn',
      'bối cảnh',
      'giải thích từ ngữ',
      // chapters of regulations
      'quy định chung',
      'những quy định chung',
      'điều khoản thi hành',
      'số lượng',
    ],
  },
  {
    role: 'schedule',
    at: 'start',
    titles: [
      'thời gian',
      'thời lượng',
      'thời hạn',
      'tiến độ',
      'lộ trình',
      'lịch',
      'khung thời gian',
      'các bước tiến hành',
      'thời điểm',
      'kế hoạch thời gian',
      'chương trình làm việc',
      'chương trình chi tiết',
    ],
  },
  {
    role: 'budget',
    at: 'start',
    titles: [
      'kinh phí',
      'ngân sách',
      'dự toán',
      'nguồn kinh phí',
      'dự trù kinh phí',
      'nguồn lực',
      'nguồn vốn',
      'tài chính',
      'về kinh phí',
      'điều kiện bảo đảm',
      'điều kiện đảm bảo',
      'cơ chế tài chính',
      'khái toán',
      'nhu cầu kinh phí',
      'tổng kinh phí',
      'học phí',
      'lệ phí',
    ],
  },
  { role: 'purpose', at: 'start', titles: ['mục đích', 'ý nghĩa'] },
  { role: 'requirement', at: 'start', titles: ['yêu cầu', 'nguyên tắc', 'quan điểm', 'phương châm', 'một số yêu cầu'] },
  {
    role: 'task',
    at: 'start',
    titles: ['phương hướng nhiệm vụ', 'phương hướng và nhiệm vụ', 'phương hướng giải pháp'],
  },
  {
    role: 'objective',
    at: 'start',
    titles: [
      'phương hướng',
      'mục tiêu',
      'chỉ tiêu',
      'kết quả cần đạt',
      'hệ thống chỉ tiêu',
      'các chỉ tiêu',
      'các mục tiêu',
      'định hướng',
      'tầm nhìn',
    ],
  },
  {
    role: 'theme',
    at: 'start',
    titles: [
      'chủ đề',
      'khẩu hiệu',
      'thông điệp',
      'nội dung tuyên truyền',
      'nội dung thông tin tuyên truyền',
      'nội dung truyền thông',
      'nội dung trọng tâm tuyên truyền',
      'tên gọi',
    ],
  },
  {
    role: 'task',
    at: 'start',
    titles: [
      'các hoạt động',
      'hoạt động',
      'hình thức',
      'nhiệm vụ',
      'giải pháp',
      'nội dung',
      'các nhiệm vụ',
      'các nội dung',
      'một số nhiệm vụ',
      'phương án',
      'biện pháp',
      'quy trình',
      'cách thức',
      'phương thức',
      'phương pháp',
      'các bước',
      'công tác',
      'các giải pháp',
      'chương trình',
      'nhiệm vụ giải pháp',
    ],
  },
  {
    // who is put in charge of what: something to do, no heading over the bodies that carry a plan out
    role: 'task',
    at: 'start',
    titles: ['phân công cán bộ', 'phân công công chức', 'phân công giáo viên', 'phân công lãnh đạo', 'phân công nhân'],
  },
  {
    role: 'implementation',
    at: 'start',
    titles: [
      'tổ chức thực hiện',
      'tổ chức triển khai',
      'triển khai thực hiện',
      'phân công',
      'trách nhiệm',
      'thành lập ban',
      'ban tổ chức',
      'ban chỉ đạo',
      'tiểu ban',
      'tổ giúp việc',
      'nhiệm vụ của các',
      'công tác tổ chức thực hiện',
      'chế độ thông tin báo cáo',
      'chế độ báo cáo',
      'tổ chức chỉ đạo',
    ],
  },
  {
    role: 'implementation',
    at: 'anywhere',
    titles: ['tổ chức thực hiện', 'trách nhiệm thực hiện', 'phân công nhiệm vụ', 'phân công trách nhiệm'],
  },
  { role: 'theme', at: 'anywhere', titles: ['nội dung tuyên truyền'] },
  { role: 'task', at: 'anywhere', titles: ['nhiệm vụ', 'giải pháp'] },
];

/** Labels that may go on in the document's own words: "Đối tượng tham gia chương trình", "Thời gian hội thu và tặng quà". */
export const OPEN_LABELS: readonly string[] = ['đối tượng', 'thời gian', 'thời hạn', 'địa điểm', 'thành phần'];

/** Labels of lines that give one property of the item above them ("- Cơ quan chủ trì: …", "- Thời gian: …"; GOLD: settled cases). */
export interface PropertyLabel {
  readonly role: NodeRole;
  readonly property:
    | 'lead'
    | 'coordinate'
    | 'implement'
    | 'time'
    | 'content'
    | 'place'
    | 'participants'
    | 'outcome'
    | 'budget'
    | 'form'
    | 'audience'
    | 'note';
  readonly labels: readonly string[];
}

export const PROPERTY_LABELS: readonly PropertyLabel[] = [
  {
    role: 'implementation',
    property: 'lead',
    labels: [
      'cơ quan chủ trì',
      'đơn vị chủ trì',
      'chủ trì',
      'cơ quan đơn vị chủ trì',
      'cơ quan chủ trì thực hiện',
      'đơn vị chủ trì thực hiện',
      'cơ quan đầu mối',
      'đơn vị đầu mối',
      'phân công chủ trì',
      'đơn vị chủ trì tham mưu',
      'cơ quan chủ trì tham mưu',
      'cơ quan tham mưu',
      'đơn vị tham mưu',
      'phân công',
    ],
  },
  {
    role: 'implementation',
    property: 'coordinate',
    labels: [
      'cơ quan phối hợp',
      'đơn vị phối hợp',
      'phối hợp',
      'cơ quan đơn vị phối hợp',
      'phối hợp thực hiện',
      'cơ quan phối hợp thực hiện',
      'đơn vị phối hợp thực hiện',
      'các cơ quan phối hợp',
      'các đơn vị phối hợp',
      'cơ quan tổ chức phối hợp',
      'cơ quan đơn vị phối hợp thực hiện',
    ],
  },
  {
    role: 'implementation',
    property: 'implement',
    labels: [
      'cơ quan thực hiện',
      'đơn vị thực hiện',
      'thực hiện',
      'cơ quan đơn vị thực hiện',
      'đơn vị tổ chức',
      'người thực hiện',
      'phụ trách',
      'người phụ trách',
      'đơn vị phụ trách',
      'trách nhiệm thực hiện',
      'phân công thực hiện',
      'tổ chức thực hiện',
      'các đơn vị thực hiện',
      'cơ quan tổ chức thực hiện',
      'cơ quan chịu trách nhiệm',
      'trách nhiệm',
    ],
  },
  {
    role: 'schedule',
    property: 'time',
    labels: [
      'thời gian',
      'thời gian thực hiện',
      'thời gian hoàn thành',
      'thời gian dự kiến',
      'thời gian tổ chức',
      'thời gian triển khai',
      'thời hạn',
      'thời hạn hoàn thành',
      'thời hạn thực hiện',
      'tiến độ',
      'tiến độ thực hiện',
      'lộ trình',
      'lộ trình thực hiện',
      'hạn hoàn thành',
      'thời gian đào tạo',
      'thời điểm',
      'thời gian tiến hành',
      'hoàn thành',
      'thời gian bắt đầu',
      'thời gian kết thúc',
      'thời gian đăng ký',
      'thời gian nhận bài',
      'thời lượng',
      'ngày',
    ],
  },
  {
    role: 'task',
    property: 'content',
    labels: [
      'nội dung',
      'nội dung thực hiện',
      'nội dung công việc',
      'nhiệm vụ',
      'nội dung nhiệm vụ',
      'công việc',
      'hoạt động',
      'nội dung hoạt động',
      'nội dung triển khai',
      'yêu cầu nhiệm vụ',
    ],
  },
  {
    role: 'other',
    property: 'place',
    labels: ['địa điểm', 'địa bàn', 'địa điểm tổ chức', 'địa điểm thực hiện', 'nơi thực hiện', 'phạm vi'],
  },
  {
    role: 'other',
    property: 'participants',
    labels: [
      'thành phần',
      'thành phần tham dự',
      'thành phần tham gia',
      'đại biểu',
      'số lượng',
      'khách mời',
      'chủ trì hội nghị',
      'báo cáo viên',
      'giảng viên',
    ],
  },
  {
    role: 'other',
    property: 'audience',
    labels: ['đối tượng', 'đối tượng tham gia', 'đối tượng áp dụng', 'đối tượng thực hiện', 'đối tượng thụ hưởng'],
  },
  {
    role: 'other',
    property: 'outcome',
    labels: [
      'sản phẩm',
      'kết quả',
      'sản phẩm đầu ra',
      'kết quả đầu ra',
      'sản phẩm dự kiến',
      'kết quả dự kiến',
      'dự kiến sản phẩm',
      'kết quả sản phẩm',
      'kết quả đạt được',
      'chỉ tiêu',
      'sản phẩm kết quả',
    ],
  },
  {
    role: 'budget',
    property: 'budget',
    labels: [
      'kinh phí',
      'kinh phí thực hiện',
      'nguồn kinh phí',
      'dự toán',
      'dự toán kinh phí',
      'tổng kinh phí',
      'nguồn vốn',
      'nguồn lực',
    ],
  },
  {
    role: 'other',
    property: 'note',
    labels: [
      'lưu ý',
      'ghi chú',
      'chú ý',
      'kinh nghiệm',
      'kinh nghiệm thành công',
      'ý nghĩa',
      'liên hệ',
      'thông tin liên hệ',
      'đầu mối liên hệ',
    ],
  },
  {
    role: 'task',
    property: 'form',
    labels: ['hình thức', 'hình thức thực hiện', 'phương thức', 'cách thức', 'hình thức tổ chức', 'phương pháp'],
  },
];
