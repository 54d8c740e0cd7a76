import { read } from '../support/read.ts';
import { describe, expect, test } from 'vitest';
import { asUnitList } from '../../src/annotate/units/index.ts';

const HEADINGS: readonly (readonly [text: string, names: readonly string[]])[] = [
  ['Sở Nội vụ', ['Sở Nội vụ']],
  ['SỞ NỘI VỤ', ['SỞ NỘI VỤ']],
  ['Sở Nội vụ:', ['Sở Nội vụ']],
  ['Giao Sở Nội vụ:', ['Sở Nội vụ']],
  ['Đề nghị Huyện đoàn', ['Huyện đoàn']],
  ['Đề nghị Ban Tuyên giáo Huyện ủy:', ['Ban Tuyên giáo Huyện ủy']],
  ['Trách nhiệm của Phòng Tài chính - Kế hoạch', ['Phòng Tài chính - Kế hoạch']],
  ['Đối với Ủy ban nhân dân các xã, phường', ['Ủy ban nhân dân các xã, phường']],
  ['Yêu cầu các cơ quan, đơn vị', ['các cơ quan, đơn vị']],
  ['Các chi bộ trực thuộc', ['Các chi bộ trực thuộc']],
  ['22 GVCN', ['22 GVCN']],
  ['Hiệu trưởng', ['Hiệu trưởng']],
  ['Tiểu ban văn nghệ', ['Tiểu ban văn nghệ']],
  ['Tiểu ban tuyên truyền, khánh tiết', ['Tiểu ban tuyên truyền, khánh tiết']],
  ['Ban Chỉ huy Quân sự huyện', ['Ban Chỉ huy Quân sự huyện']],
  ['PHÒNG VĂN HÓA - XÃ HỘI', ['PHÒNG VĂN HÓA - XÃ HỘI']],
  ['Sở Y tế (cơ quan thường trực)', ['Sở Y tế']],
  ['Sở Tài chính - Cơ quan thường trực Ban Chỉ đạo', ['Sở Tài chính']],
  ['Bộ trưởng Bộ Tài chính - Phó Trưởng ban Thường trực Ban Chỉ đạo:', ['Bộ trưởng Bộ Tài chính']],
  [
    'Thủ trưởng các đơn vị có hệ thống thông tin, cơ sở dữ liệu',
    ['Thủ trưởng các đơn vị có hệ thống thông tin, cơ sở dữ liệu'],
  ],
  [
    'Các cơ sở sản xuất, kinh doanh, dịch vụ và đơn vị thực hiện dịch vụ vệ sinh môi trường',
    ['Các cơ sở sản xuất, kinh doanh, dịch vụ', 'đơn vị thực hiện dịch vụ vệ sinh môi trường'],
  ],
  ['Sở Xây dựng có trách nhiệm:', ['Sở Xây dựng']],
  [
    'Các cơ quan, đơn vị; các tổ chức chính trị - xã hội huyện',
    ['Các cơ quan, đơn vị', 'các tổ chức chính trị - xã hội huyện'],
  ],
  ['Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh', ['Công an tỉnh', 'Bộ Chỉ huy Quân sự tỉnh']],
  [
    'Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các xã, phường',
    ['Thủ trưởng các sở, ban, ngành', 'Chủ tịch UBND các xã, phường'],
  ],
  [
    'Các doanh nghiệp hoạt động trong lĩnh vực xây dựng, vận tải, logistics và công nghệ thông tin trên địa bàn Tỉnh',
    ['Các doanh nghiệp hoạt động trong lĩnh vực xây dựng, vận tải, logistics và công nghệ thông tin trên địa bàn Tỉnh'],
  ],
  ['Các cơ sở nuôi trồng thủy sản', ['Các cơ sở nuôi trồng thủy sản']],
  [
    'Các đơn vị cấp nước sạch trên địa bàn thành phố có trách nhiệm',
    ['Các đơn vị cấp nước sạch trên địa bàn thành phố'],
  ],
  [
    'Các cơ quan, đơn vị cấp tỉnh có liên quan đến công tác bầu cử',
    ['Các cơ quan, đơn vị cấp tỉnh có liên quan đến công tác bầu cử'],
  ],
  ['Các sở, ngành có liên quan theo chức năng, nhiệm vụ quản lý được giao', ['Các sở, ngành có liên quan']],
  ['Các phòng ban tham gia đào tạo', ['Các phòng ban tham gia đào tạo']],
  [
    'Báo và Phát thanh, Truyền hình tỉnh và các cơ quan báo chí đóng trên địa bàn',
    ['Báo và Phát thanh, Truyền hình tỉnh', 'các cơ quan báo chí đóng trên địa bàn'],
  ],
  [
    'Ủy ban Mặt trận Tổ quốc Việt Nam thành phố và các Đoàn thể',
    ['Ủy ban Mặt trận Tổ quốc Việt Nam thành phố', 'các Đoàn thể'],
  ],
  ['Ban Chỉ đạo bầu cử của tỉnh', ['Ban Chỉ đạo bầu cử của tỉnh']],
  ['Ban nề nếp', ['Ban nề nếp']],
  ['Bộ phận thư viện', ['Bộ phận thư viện']],
  ['Tổ Khoa học tự nhiên', ['Tổ Khoa học tự nhiên']],
  ['Chi đoàn giáo viên', ['Chi đoàn giáo viên']],
  ['Ban Phong trào Tỉnh đoàn', ['Ban Phong trào Tỉnh đoàn']],
  ['Cấp ủy các chi bộ trực thuộc', ['Cấp ủy các chi bộ trực thuộc']],
  ['Đảng ủy Công an tỉnh, Đảng ủy Quân sự tỉnh', ['Đảng ủy Công an tỉnh', 'Đảng ủy Quân sự tỉnh']],
  ['Trưởng các thôn, tổ dân phố', ['Trưởng các thôn, tổ dân phố']],
  ['Công chức Văn hóa - Xã hội', ['Công chức Văn hóa - Xã hội']],
  ['Thường trực HĐND và các Ban HĐND xã', ['Thường trực HĐND', 'các Ban HĐND xã']],
  ['Đồn Biên phòng cửa khẩu Tân Khê', ['Đồn Biên phòng cửa khẩu Tân Khê']],
  ['Ngân hàng Chính sách xã hội - Phòng giao dịch huyện', ['Ngân hàng Chính sách xã hội - Phòng giao dịch huyện']],
  ['Ban Tổ chức hội thi', ['Ban Tổ chức hội thi']],
  ['TT. Huyện ủy, TT. HĐND huyện', ['TT. Huyện ủy', 'TT. HĐND huyện']],
  ['Văn phòng Đoàn ĐBQH và HĐND tỉnh', ['Văn phòng Đoàn ĐBQH và HĐND tỉnh']],
];

describe('asUnitList', () => {
  test.each(HEADINGS)('%s', (text, names) => {
    const units = asUnitList(read(text));
    expect(units?.map((unit) => unit.name)).toEqual(names);
    for (const unit of units ?? []) expect(text.slice(unit.start, unit.end)).toBe(unit.name);
  });
});

const OTHER_HEADINGS: readonly string[] = [
  '',
  ':',
  'Hoạt động văn hóa, nghệ thuật',
  'Công tác tuyên truyền',
  'Công tác chỉ đạo, điều hành',
  'Tổ chức tập huấn',
  'Tổ chức thực hiện',
  'TỔ CHỨC THỰC HIỆN',
  'Ban hành quy chế phối hợp',
  'Phòng, chống ma túy',
  'Phòng chống thiên tai',
  'Hội thảo',
  'Hội nghị tổng kết',
  'Hội thi tìm hiểu pháp luật',
  'Trung tâm tích hợp dữ liệu được xây dựng',
  'Báo cáo kết quả',
  'Báo cáo',
  'Bộ tiêu chí đánh giá',
  'Cơ quan chủ trì',
  'Cơ quan phối hợp:',
  'Đơn vị thực hiện',
  'Đơn vị phối hợp',
  'Các hoạt động khác',
  'Các nhiệm vụ trọng tâm',
  'Các nội dung tuyên truyền',
  'Mục đích',
  'Thời gian, địa điểm',
  'Kinh phí thực hiện',
  'Xã hội số',
  'Phường Tân Lộc',
  'TỈNH SÔNG VÂN',
  'Cấp tỉnh',
  'Sở Y tế chủ trì kiểm tra, đôn đốc thực hiện kế hoạch',
  'UBND tỉnh ban hành kế hoạch như sau',
  'Các sở, ban, ngành triển khai thực hiện',
  'Các doanh nghiệp viễn thông phối hợp các đơn vị liên quan triển khai thực hiện',
  'Các cơ sở dữ liệu chuyên ngành',
  'Cơ sở dữ liệu',
  'Đội tuyển học sinh giỏi',
  'Đoàn kết xây dựng nông thôn mới',
  'Khoa học, công nghệ',
  'Tổng hợp, báo cáo',
  'Chủ trì, phối hợp với các sở, ngành liên quan',
  'Giao thông, xây dựng',
  'Người dân thiếu nước sạch',
  'Tổ chức',
  'Viện trợ, tài trợ',
  'Ban giám khảo: 05 thành viên',
  'Tổ chức các chương trình',
  'Chi bộ họp xét',
  'Đội hình tình nguyện',
];

describe('asUnitList refuses', () => {
  test.each(OTHER_HEADINGS)('%s', (text) => {
    expect(asUnitList(read(text))).toBeNull();
  });
});
