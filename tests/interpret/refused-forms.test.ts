import { expect, it } from 'vitest';
import { refuseForm } from '../../src/interpret/tasks/decide/refused-forms.ts';

it.each<[string | null, string]>([
  ['title', 'DANH MỤC NHIỆM VỤ'],
  ['bracket', '(Có phụ lục kèm theo).'],
  [null, '(Có phụ lục) gửi về Phòng Kinh tế.'],
  ['statement', 'Thể loại: Đơn ca, song ca.'],
  ['statement', 'Ghi chú: mang theo bản chính.'],
  [null, 'Lưu ý: Ngay sau lễ, các trường học duy trì nền nếp.'],
  ['pointer', 'Nội dung, cơ quan chủ trì theo Phụ lục kèm theo'],
  ['clause', 'Nội dung kiểm tra: Quy định tại Điều 9 của Quy chế.'],
  [null, 'Nội dung kiểm tra: Việc thực hiện Quy chế.'],
  ['received', 'Ủy ban nhân dân xã đã nhận được 01 hồ sơ của thôn.'],
  [null, 'Ủy ban nhân dân xã nhận hồ sơ của các thôn.'],
  ['quotation', '“Mỗi ngày một trang sách”.'],
  ['entry', 'Thông tư số 27/2018/TT-BTC về sổ sách.'],
  ['entry', 'Địa chỉ: nhà văn hóa thôn Tân Lập.'],
  ['effect', 'Quyết định này có hiệu lực kể từ ngày ký.'],
  ['effect', 'Nghị quyết này thay thế Nghị quyết số 12/NQ-HĐND.'],
  [null, 'Kế hoạch này được các thôn triển khai đến từng hộ.'],
  ['founded', 'Ban Chỉ đạo được thành lập để giúp Chủ tịch xã.'],
  [null, 'Chủ tịch xã được giao thành lập Ban Chỉ đạo.'],
  ['competence', 'Số lượng thành viên Tổ công tác do Chủ tịch xã quyết định.'],
  [null, 'Các thôn thực hiện chế độ do Chủ tịch xã quyết định.'],
  ['subject-line', 'Về việc phê duyệt kế hoạch mở thư viện lưu động'],
  [null, 'Về việc mượn sách: các thôn lập sổ theo dõi.'],
  ['basis', 'Căn cứ Nghị định số 12/2026/NĐ-CP ngày 05/3/2026 của Chính phủ về thư viện;'],
  [null, 'Căn cứ Nghị quyết này, các thôn lập kế hoạch mở thư viện;'],
  ['blank', 'Mã sinh viên: ………………'],
  ['labelled-day', 'Khai mạc: ngày 01/6/2026.'],
  [null, 'Khai mạc: do Phòng Văn hóa chủ trì ngày 01/6/2026.'],
  ['quoting', 'Theo khoản 2 Điều 9 của Quy chế thì thư viện quy định:'],
  ['quoting', 'Tại cuộc họp, Chủ tịch xã kết luận như sau:'],
  [null, 'Theo dõi, đôn đốc các thôn như sau.'],
])('%s: %s', (form, content) => {
  expect(refuseForm(content)).toBe(form);
});
