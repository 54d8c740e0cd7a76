import { describe, expect, test } from 'vitest';
import { readNamesAt, type NamePlace } from '../../src/annotate/units/index.ts';
import { read } from '../support/read.ts';

/** By place: texts with the names between ⟦ and ⟧; the search begins at the first one, or at ▸. */
const TEXTS: Readonly<Record<NamePlace, readonly string[]>> = {
  partner: [
    'Phối hợp với ⟦UBND các thôn, xã có đường đua đi qua⟧ chốt chặn các ngã rẽ.',
    'phối hợp với ⟦Trạm Y tế xã⟧, ⟦các trường đặt điểm thi⟧ và ⟦đội tình nguyện dẫn đường⟧',
    'Phối hợp với ⟦các cơ quan đơn vị⟧ trong việc giữ xe.',
    'Phối hợp ⟦cơ quan báo chí⟧ và ⟦mạng lưới phát thanh⟧ đưa tin kịp thời.',
    'Phối hợp với ⟦UBND các xã: Tam Nông, Hướng Tân, Giao Phong, Lập Lễ⟧ và ⟦Công an huyện⟧ đo thân nhiệt khách.',
    'Phối hợp ⟦Công an xã⟧, ⟦UBND các phường: Hòa Khánh, Tân Sơn, Từ Sơn⟧ và ⟦các đơn vị liên quan⟧ dọn vệ sinh.',
    'Phối hợp ⟦UBND các phường: Hòa Khánh, Văn Chỉ – Quốc Sư Điện, Tân Sơn⟧ và ⟦các đơn vị liên quan⟧ dọn vệ sinh.',
    'Phối hợp với ⟦Cục Bảo tồn thiên nhiên và Đa dạng sinh học⟧ khảo sát rừng chè cổ.',
    'Phối hợp với ⟦Viện Khí tượng và Biến đổi khí hậu⟧ đo mưa.',
    'Phối hợp với ⟦Cục Công nghệ số và Thông tin dữ liệu nông nghiệp⟧ lập bản đồ.',
    'Phối hợp với ⟦Cục Kiểm soát ô nhiễm⟧, ⟦Vụ Môi trường⟧ hoàn thiện báo cáo.',
    'Phối hợp với ⟦Báo TN&MT⟧, ⟦Tạp chí TN&MT⟧ đưa tin.',
    'Phối hợp với ⟦gia đình học sinh⟧ có biện pháp quản lý việc học.',
    'phối hợp với ⟦UBND xã Văn Lãng⟧ và ⟦các cơ quan liên quan⟧ khảo sát vườn chè.',
    'phối hợp với ⟦các phòng chuyên môn thuộc Sở Tài chính⟧ và ⟦UBND xã, phường⟧ khảo sát địa điểm.',
    'phối hợp với ⟦Công an tỉnh⟧, ⟦các phòng chuyên môn của Sở⟧ khảo sát địa điểm.',
    'phối hợp với ⟦lực lượng quân đội, công an⟧ hỗ trợ nhân dân dọn bùn',
    'phối hợp với ⟦UBND các phường, xã diễn ra sự kiện⟧ lập phương án',
    'phối hợp với ⟦các cơ quan chủ trì⟧ trong tổ chức ngày hội',
    'phối hợp với ⟦Cục Lâm nghiệp và Kiểm lâm⟧, ⟦Viện Chiến lược, Chính sách nông nghiệp và môi trường⟧ khảo sát',
    'phối hợp với ⟦các cơ sở đào tạo⟧ rà soát phần mềm',
    'phối hợp với ⟦các bộ quản lý lĩnh vực⟧ rà soát số liệu',
    'phối hợp với ⟦Cục Hàng không dân dụng Việt Nam⟧ và ⟦Cụm Cảng hàng không khu vực miền Trung⟧ mở đường bay',
    'phối hợp với ⟦Ủy ban Mặt trận Tổ quốc xã⟧, ⟦các đoàn thể nhân dân⟧ tổ chức lấy ý kiến',
    'phối hợp với ⟦Công an các tỉnh, thành phố khác⟧ thực hiện các biện pháp nghiệp vụ',
    'phối hợp với ⟦các cơ quan có liên quan⟧ tham gia và bảo vệ công trình',
    'phối hợp với ⟦các sở, ngành có liên quan⟧, tham mưu đề xuất UBND tỉnh',
    'phối hợp chặt chẽ với ⟦cấp ủy, chính quyền các cấp⟧, phát huy khối đại đoàn kết',
    'Phối hợp chặt chẽ ⟦Sở Khoa học và Công nghệ⟧ đê hỗ trợ',
    'phối hợp với ⟦các doanh nghiệp có hoạt động cho thuê kho lạnh trên địa bàn tỉnh⟧ tổ chức tập huấn',
    'phối hợp với ⟦Sở Y tế⟧ - Cơ quan thường trực tổ chức hội thảo',
    'phối hợp với ⟦cơ quan thanh tra⟧, ⟦cơ quan thuế⟧ xử lý vi phạm',
    'phối hợp với ⟦Ban Chỉ đạo 389 các bộ, ngành, địa phương⟧ tăng cường kiểm tra',
    'phối hợp với ⟦các lực lượng chức năng⟧ tăng thời lượng phát sóng',
    'phối hợp với ⟦các cơ quan báo chí⟧, ⟦UBND các xã, phường⟧, khuyến cáo người dân hạn chế ra ngoài',
    'phối hợp với ⟦các chủ đầu tư có dự án đang triển khai trên địa bàn tỉnh⟧ rà soát tiến độ',
    'phối hợp với ⟦các nhà thầu đang triển khai thi công⟧ tiếp tục dọn đường',
    'phối hợp với ⟦các nhà mạng: VNPT, Viettel, MobiFone⟧ nhắn tin',
    'phối hợp với ⟦đơn vị cung cấp dịch vụ viễn thông⟧, ⟦đơn vị điện lực, cấp nước trên địa bàn⟧ di dời cột điện',
    'phối hợp với ⟦văn phòng cấp ủy⟧ ban hành thông báo kết luận',
    'phối hợp với ⟦ủy ban hành chính tỉnh⟧ rà soát',
    'phối hợp với ▸chặt chẽ kiểm tra',
    'phối hợp ▸kiểm tra các cơ sở',
    'phối hợp ▸trong việc giữ xe',
  ],
  asked: [
    'Giao ⟦Ủy ban nhân dân xã Đoàn Kết⟧ khảo sát vườn chè',
    'Giao ⟦Ủy ban nhân dân phường Yên Sở⟧ khảo sát vườn chè',
    'Đề nghị ⟦các nghệ nhân⟧ truyền nghề',
    'Giao ⟦Sở Nông nghiệp và Môi trường⟧ Khẩn trương chia sẻ số liệu',
    'Đề nghị ⟦các đơn vị⟧ có báo cáo đánh giá tình hình',
    'Yêu cầu ▸tăng cường kiểm tra',
    'đề nghị ⟦các Đại sứ quán các nước: Trung Quốc, Ấn Độ, Cộng hòa liên bang Nga⟧ lựa chọn tiết mục',
    'đề nghị ▸các vòng thi',
    'Yêu cầu ⟦các doanh nghiệp⟧ nộp phí',
  ],
  subject: [
    '⟦Viện Kinh tế Nông thôn⟧ tổ chức hội thảo.',
    '⟦Trung tâm Khuyến nông và môi trường⟧, ⟦Báo Hải Sơn⟧ tổ chức đưa tin.',
    '⟦Trung tâm Truyền thông nông nghiệp và môi trường⟧, ⟦Báo Nông nghiệp và Môi trường⟧ có trách nhiệm đưa tin',
    '⟦Viện Khoa học cây chè và Giống cây trồng⟧ nghiên cứu giống chè mới.',
    '⟦Sở Y tế⟧; ⟦Sở Tài chính⟧ tổ chức hội thảo.',
    '⟦Các Sở, ban, ngành thuộc tỉnh⟧, ⟦Công an tỉnh⟧, ⟦Ủy ban nhân dân các xã, phường⟧ tổ chức trồng cây',
    '⟦Các Phòng: Kinh tế, Tư pháp⟧ kịp thời cấp kinh phí in tờ rơi.',
    '⟦Các sở: Công Thương, Xây dựng⟧ tổ chức ngày hội chè.',
    '⟦Công đoàn Giáo dục các cấp trong ngành⟧ triển khai lấy ý kiến.',
    '⟦BCH Quân sự Trung tâm⟧ chủ động tham mưu',
    '⟦Các phòng trong Trung tâm⟧ bố trí người tham gia huấn luyện.',
    '⟦Các Sở, ban, ngành thuộc tỉnh⟧, ⟦Ủy ban nhân dân các xã, phường⟧ tổ chức trồng cây',
    '⟦Viện Nghiên cứu cây chè⟧, ⟦Viện Kinh tế nông thôn⟧ xây dựng giống chè mới',
    '▸Bố trí người trực',
    '▸Chủ trì, phối hợp với các sở',
    '▸Chủ động rà soát',
    '▸Tổ chức thực hiện',
    '▸Cán bộ phụ trách',
    '▸Các nhu cầu, ứng dụng phục vụ',
  ],
  receiver: [
    'Báo cáo ⟦cấp ủy cấp trên của chi bộ⟧ về tình hình trật tự.',
    'Gửi ⟦công chức Nông nghiệp - thú y⟧ bảng kê trước ngày 20/3',
    'Báo cáo kết quả về ⟦CĐYT Lạng Hà⟧ trước ngày 05/10/2026.',
    'báo cáo ⟦UBND tỉnh⟧ những khó khăn, vướng mắc',
    'báo cáo ⟦Lãnh đạo Sở⟧ các chỉ tiêu có khả năng không đạt',
    'báo cáo ▸cấp có thẩm quyền xem xét',
    'báo cáo ▸kết quả thực hiện',
    'gửi ▸hồ sơ đề nghị khen thưởng',
  ],
  advised: [
    'tham mưu ⟦UBND tỉnh⟧ các giải pháp đẩy mạnh',
    'trình ⟦Chính phủ⟧ Nghị định về cây chè.',
    'trình ▸cấp có thẩm quyền phê duyệt',
    'trình ▸dự thảo Nghị quyết',
    'hướng dẫn ▸giáo viên tham khảo, ứng dụng',
  ],
  heading: [
    '⟦Công chức Nông nghiệp - thú y⟧',
    '⟦Nhóm tình nguyện Áo xanh - Suối Mơ⟧',
    '⟦Bộ Tư lệnh Quân khu Đông Bắc⟧',
    '⟦Tạp chí Văn nghệ Nà Lộc⟧, ⟦Trang tin điện tử xã⟧ và ⟦mạng lưới loa truyền thanh thôn⟧',
    '⟦Ban quản lý Công trình cấp nước - chiếu sáng Xã⟧',
    '⟦Chi ủy thôn, xóm⟧ và ⟦các chi bộ khác trực thuộc Đảng ủy⟧',
    '⟦UBND các xã: Trung Nhứt, Lập Lễ, Giao Phong⟧ và ⟦UBND thị trấn Bãi Sậy⟧',
    '⟦UBND xã Tam Nông⟧, ⟦UBND xã Từ Mỹ⟧',
    '⟦xã Thanh Sơn⟧, ⟦xã Cổ Lũng⟧',
    '⟦Các Bộ: Công Thương, Xây dựng, Tài chính⟧',
    '⟦Tổ hỗ trợ đăng ký trực tuyến⟧',
    '⟦Các sở ngành liên quan⟧, ⟦Viện Quy hoạch tỉnh⟧',
    '⟦Các đại sứ quán các nước: Trung Quốc, Ấn Độ, Cộng hòa liên bang Nga⟧',
    '⟦UBND các phường: Ba Đình, Văn Miếu-Quốc Tử Giám, Từ Liêm⟧ và ⟦UBND xã Bát Tràng⟧',
    '⟦Đối tượng thực hiện kiểm kê⟧',
    '▸Tổ chức thực hiện',
    '▸Công tác tuyên truyền',
    '▸Báo cáo kết quả',
  ],
  field: [
    '⟦Các Câu lạc bộ Hội họa trong huyện⟧, ⟦các nhà giáo hưu trí⟧, ⟦nhóm làm phim học sinh⟧, ⟦xưởng mộc Thanh Sơn⟧, ⟦khoa Mỹ thuật ứng dụng và thiết kế⟧, ⟦các nhà tài trợ vật liệu⟧.',
    '⟦Các lãnh sự quán, quỹ nhân đạo⟧ và ⟦các thôn⟧.',
    '⟦Đài Truyền thanh xã⟧, ⟦Thông tấn xã Việt Nam⟧ và ⟦các cơ quan xuất bản, in, phát hành khác⟧.',
    '⟦Hợp tác xã chè Thanh Sơn⟧.',
    '⟦Các nhóm sáng tạo⟧',
    '⟦các câu lạc bộ thư pháp trên địa bàn Hà Nội⟧; ⟦các nghệ sĩ, học sinh, sinh viên⟧; ⟦nghệ nhân làng nghề làm trống⟧, ⟦nhà thiết kế thời trang⟧',
    '⟦nhóm nghệ sĩ trẻ trong nước và nước ngoài⟧, ⟦làng nghề gốm Bát Tràng⟧, ⟦Trường Khoa học liên ngành và Nghệ thuật⟧, ⟦các giám tuyển⟧, ⟦đơn vị tư vấn khai thác dịch vụ⟧',
    '⟦Ban Quản lý Khu kinh tế Sông Đốc và các khu công nghiệp Hải Sơn⟧',
  ],
};

function marked(text: string, place: NamePlace): string {
  const bare = text.replace(/[⟦⟧▸]/gu, '');
  const offset = Math.min(...['⟦', '▸'].map((mark) => text.indexOf(mark)).filter((at) => at >= 0));
  const units = readNamesAt(read(bare), offset, bare.length, place)?.units ?? [];
  let out = '';
  let from = 0;
  for (const unit of units) {
    out += `${bare.slice(from, unit.start)}⟦${unit.name}⟧`;
    from = unit.end;
  }
  return out + bare.slice(from);
}

describe.each(Object.entries(TEXTS) as [NamePlace, readonly string[]][])('names after the place %s', (place, texts) => {
  test.each(texts)('%s', (text) => {
    expect(marked(text, place)).toBe(text.replace('▸', ''));
  });
});
