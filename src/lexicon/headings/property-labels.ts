import type { NodeRole } from '../../document/node-role.ts';
import { splitLine } from '../words/word-trie.ts';

/** Labels that may go on in the document's own words: "Đối tượng tham gia chương trình", "Thời gian hội thu và tặng quà". */
export const OPEN_LABELS: readonly string[] = splitLine('đối tượng | thời gian | thời hạn | địa điểm | thành phần');

/** Labels of lines that give one property of the item above them ("- Cơ quan chủ trì: …", "- Thời gian: …"; docs/answers.md case 1). */
const LABELS = {
  lead: 'cơ quan chủ trì | đơn vị chủ trì | chủ trì | cơ quan đơn vị chủ trì | cơ quan chủ trì thực hiện | đơn vị chủ trì thực hiện | cơ quan đầu mối | đơn vị đầu mối | phân công chủ trì | đơn vị chủ trì tham mưu | cơ quan chủ trì tham mưu | đơn vị chủ trì tham mưu thực hiện | cơ quan chủ trì tham mưu thực hiện | cơ quan chủ trì phối hợp | đơn vị chủ trì phối hợp | chủ trì phối hợp | chủ trì thực hiện | cơ quan tham mưu | đơn vị tham mưu | phân công',
  // whoever of the leaders looks after it; the unit in charge stands beside (plans of departments)
  supervise: 'lãnh đạo phụ trách | lãnh đạo chỉ đạo | lãnh đạo theo dõi | lãnh đạo sở phụ trách',
  coordinate:
    'cơ quan phối hợp | đơn vị phối hợp | phối hợp | cơ quan đơn vị phối hợp | phối hợp thực hiện | cơ quan phối hợp thực hiện | đơn vị phối hợp thực hiện | các cơ quan phối hợp | các đơn vị phối hợp | cơ quan tổ chức phối hợp | cơ quan đơn vị phối hợp thực hiện',
  implement:
    'cơ quan thực hiện | đơn vị thực hiện | thực hiện | cơ quan đơn vị thực hiện | đơn vị tổ chức | người thực hiện | phụ trách | người phụ trách | đơn vị phụ trách | trách nhiệm thực hiện | trách nhiệm chỉ đạo thực hiện | phân công thực hiện | tổ chức thực hiện | các đơn vị thực hiện | cơ quan tổ chức thực hiện | cơ quan chịu trách nhiệm | trách nhiệm',
  time: 'thời gian | thời gian thực hiện | thời gian hoàn thành | thời gian dự kiến | thời gian tổ chức | thời gian triển khai | thời hạn | thời hạn hoàn thành | thời hạn thực hiện | tiến độ | tiến độ thực hiện | lộ trình | lộ trình thực hiện | hạn hoàn thành | thời gian đào tạo | thời điểm | thời gian tiến hành | hoàn thành | thời gian bắt đầu | thời gian kết thúc | thời gian đăng ký | thời gian nhận bài | thời lượng | ngày',
  content:
    'nội dung | nội dung thực hiện | nội dung công việc | nhiệm vụ | nội dung nhiệm vụ | công việc | hoạt động | nội dung hoạt động | nội dung triển khai | yêu cầu nhiệm vụ',
  place:
    'địa điểm | địa bàn | địa điểm tổ chức | địa điểm thực hiện | nơi thực hiện | nơi tổ chức | nơi tiếp nhận | nơi nhận hồ sơ | nơi tiếp nhận hồ sơ | nơi nộp hồ sơ | địa chỉ nhận hồ sơ | phạm vi',
  participants:
    'thành phần | thành phần tham dự | thành phần tham gia | đại biểu | số lượng | khách mời | chủ trì hội nghị | báo cáo viên | giảng viên',
  audience: 'đối tượng | đối tượng tham gia | đối tượng áp dụng | đối tượng thực hiện | đối tượng thụ hưởng',
  outcome:
    'sản phẩm | kết quả | sản phẩm đầu ra | kết quả đầu ra | sản phẩm dự kiến | kết quả dự kiến | dự kiến sản phẩm | kết quả sản phẩm | kết quả đạt được | chỉ tiêu | sản phẩm kết quả',
  budget:
    'kinh phí | kinh phí thực hiện | nguồn kinh phí | dự toán | dự toán kinh phí | tổng kinh phí | nguồn vốn | nguồn lực',
  note: 'lưu ý | ghi chú | chú ý | kinh nghiệm | kinh nghiệm thành công | ý nghĩa | liên hệ | thông tin liên hệ | đầu mối liên hệ | danh nghĩa tổ chức | cơ quan chỉ đạo | đơn vị bảo trợ | đơn vị tài trợ | nhà tài trợ',
  form: 'hình thức | hình thức thực hiện | phương thức | cách thức | hình thức tổ chức | phương pháp',
} as const satisfies Readonly<Record<string, string>>;

type Property = keyof typeof LABELS;

/** What a line is that gives the property; 'other' where it is not said. */
const ROLES: Readonly<Partial<Record<Property, NodeRole>>> = {
  lead: 'implementation',
  supervise: 'implementation',
  coordinate: 'implementation',
  implement: 'implementation',
  time: 'schedule',
  content: 'task',
  budget: 'budget',
  form: 'task',
};

export interface PropertyLabel {
  readonly role: NodeRole;
  readonly property: Property;
  readonly labels: readonly string[];
}

export const PROPERTY_LABELS: readonly PropertyLabel[] = (Object.keys(LABELS) as Property[]).map((property) => ({
  property,
  role: ROLES[property] ?? 'other',
  labels: splitLine(LABELS[property]),
}));
