import type { NodeRole } from '../../document/node-role.ts';

/** Labels that may go on in the document's own words: "Đối tượng tham gia chương trình", "Thời gian hội thu và tặng quà". */
export const OPEN_LABELS: readonly string[] = ['đối tượng', 'thời gian', 'thời hạn', 'địa điểm', 'thành phần'];

/** Labels of lines that give one property of the item above them ("- Cơ quan chủ trì: …", "- Thời gian: …"; docs/answers.md case 1). */
export interface PropertyLabel {
  readonly role: NodeRole;
  readonly property:
    | 'lead'
    | 'coordinate'
    | 'implement'
    | 'supervise'
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
  // Whoever of the leaders looks after it; the unit in charge stands beside (plans of departments).
  {
    role: 'implementation',
    property: 'supervise',
    labels: ['lãnh đạo phụ trách', 'lãnh đạo chỉ đạo', 'lãnh đạo theo dõi', 'lãnh đạo sở phụ trách'],
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
      'danh nghĩa tổ chức',
      'cơ quan chỉ đạo',
      'đơn vị bảo trợ',
      'đơn vị tài trợ',
      'nhà tài trợ',
    ],
  },
  {
    role: 'task',
    property: 'form',
    labels: ['hình thức', 'hình thức thực hiện', 'phương thức', 'cách thức', 'hình thức tổ chức', 'phương pháp'],
  },
];
