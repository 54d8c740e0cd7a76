import type { NodeRole } from '../../document/node-role.ts';
import { readRow } from '../words/word-trie.ts';

export interface SectionTitle {
  readonly role: NodeRole;
  /** Where the words have to stand in the title: at its start, or anywhere in it. */
  readonly at: 'start' | 'anywhere';
  readonly titles: readonly string[];
}

/**
 * What a section is by its title. Source: docs/genre.md 3.3 (titles met in plans of all levels), NĐ 30 Phụ lục III.
 * The first row that matches decides, so narrow rows stand before wide ones.
 */
export const SECTION_TITLES: readonly SectionTitle[] = [
  'basis start: căn cứ | cơ sở pháp lý | cơ sở xây dựng | sự cần thiết',
  'other start: hình thức khen thưởng | khen thưởng | thi đua khen thưởng | cơ cấu giải thưởng | giải thưởng | tiêu chí | tiêu chuẩn | cách thức xếp hạng | cách xếp hạng | xếp hạng | xếp loại | cách tính điểm | cách chấm điểm | thang điểm | phân loại đánh giá | điều kiện dự thi | xử lý vi phạm | quy định về bài | nội dung báo cáo | kiến nghị | đề xuất kiến nghị | những kiến nghị | các kiến nghị | đề cương báo cáo | bố cục báo cáo | lĩnh vực dự thi | lĩnh vực tham gia | hành vi | các hành vi | những hành vi | quy định xử lý | quy định về xử lý | lưu ý quy định xử lý',
  // with chapters of regulations ("Quy định chung")
  'other start: đối tượng | phạm vi | thành phần | địa điểm | đặc điểm tình hình | thực trạng | hiện trạng | khái quát | sơ lược | tình hình | kết quả thực hiện | kết quả đạt được | đánh giá chung | đánh giá tình hình | về đánh giá | về tình hình | về kết quả | đánh giá kết quả | đánh giá thực trạng | đánh giá hiện trạng | đánh giá khả năng | đánh giá việc | phân tích và đánh giá hiện trạng | phân tích hiện trạng | mô tả và phân tích | những khó khăn | những thuận lợi | chức năng nhiệm vụ | dự báo tình hình | nhận định tình hình | tồn tại | hạn chế | thuận lợi | khó khăn | bối cảnh | giải thích từ ngữ | tên dự án | tên kế hoạch | tên nhiệm vụ | quy định chung | những quy định chung | điều khoản thi hành | hiệu lực thi hành | danh mục thủ tục | số lượng',
  'schedule start: thời gian | thời lượng | thời hạn | tiến độ | lộ trình | lịch | khung thời gian | các bước tiến hành | thời điểm | kế hoạch thời gian | chương trình làm việc | chương trình chi tiết',
  'budget start: kinh phí | ngân sách | dự toán | nguồn kinh phí | dự trù kinh phí | nguồn lực | nguồn vốn | vốn đầu tư | tổng vốn đầu tư | tổng mức đầu tư | nhu cầu vốn | tổng nhu cầu vốn | tài chính | về kinh phí | điều kiện bảo đảm | điều kiện đảm bảo | cơ chế tài chính | khái toán | nhu cầu kinh phí | phương án huy động kinh phí | phương án kinh phí | tổng kinh phí | học phí | lệ phí',
  // behind the needs of money, which are told above
  'other start: nhu cầu',
  'purpose start: mục đích | ý nghĩa',
  'requirement start: yêu cầu | nguyên tắc | quan điểm | phương châm | một số yêu cầu',
  'task start: phương hướng nhiệm vụ | phương hướng và nhiệm vụ | phương hướng giải pháp',
  'objective start: phương hướng | mục tiêu | chỉ tiêu | kết quả cần đạt | hệ thống chỉ tiêu | các chỉ tiêu | một số chỉ tiêu | các mục tiêu | một số mục tiêu | tóm tắt mục tiêu | định hướng | tầm nhìn',
  'theme start: chủ đề | khẩu hiệu | thông điệp | nội dung tuyên truyền | nội dung thông tin tuyên truyền | nội dung truyền thông | nội dung trọng tâm tuyên truyền | tên gọi',
  'task start: các hoạt động | hoạt động | hình thức | nhiệm vụ | giải pháp | nội dung | các nhiệm vụ | các nội dung | một số nhiệm vụ | phương án | biện pháp | quy trình | cách thức | cách | phương thức | phương pháp | các bước | công tác | các giải pháp | chương trình | nhiệm vụ giải pháp',
  // who is put in charge of what: something to do, no heading over the bodies that carry a plan out
  'task start: phân công cán bộ | phân công công chức | phân công giáo viên | phân công lãnh đạo | phân công nhân',
  'implementation start: tổ chức thực hiện | tổ chức triển khai | triển khai thực hiện | phân công | trách nhiệm | thành lập ban | ban tổ chức | ban chỉ đạo | tiểu ban | tổ giúp việc | nhiệm vụ của các | công tác tổ chức thực hiện | chế độ thông tin báo cáo | chế độ báo cáo | tổ chức chỉ đạo',
  'implementation anywhere: tổ chức thực hiện | trách nhiệm thực hiện | phân công nhiệm vụ | phân công trách nhiệm',
  'theme anywhere: nội dung tuyên truyền',
  'task anywhere: nhiệm vụ | giải pháp',
].map((row) => {
  const { words, phrases } = readRow(row);
  return { role: words[0] as NodeRole, at: words[1] as SectionTitle['at'], titles: phrases };
});
