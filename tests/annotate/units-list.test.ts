import { read } from '../support/read.ts';
import { describe, expect, test } from 'vitest';
import { parseUnitAt, parseUnitList } from '../../src/annotate/units/index.ts';

/** Units of the coordination between ⟦ and ⟧; the list begins at the first one and must end with the last one. */
const LISTS: readonly string[] = [
  // A list whose beginning a name with commas holds
  '⟦các Bộ Tài nguyên và Môi trường, Nông nghiệp và Phát triển nông thôn, Tư pháp⟧ để hoàn thiện',
  '⟦Bộ Nông nghiệp và Phát triển nông thôn⟧, ⟦Tư pháp⟧ để hoàn thiện',
  // Lines of a cell that were put together
  '⟦UBND xã, phường, đặc khu⟧ Sở Tài chính',
  '⟦Sở Tài chính⟧ Các sở, ngành',
  // Kinds of schools under one "trường"
  '⟦các trường đại học, cao đẳng⟧ tổ chức đào tạo',
  '⟦các trường mầm non, tiểu học và trung học cơ sở⟧ rà soát',
  '⟦các sở, ngành, trường đại học, cao đẳng⟧ triển khai',
  '⟦Trường Cao đẳng Y tế Sông Vân⟧, ⟦Sở Y tế⟧ tổ chức',
  // Where what tells it apart is or happens, with one verb
  '⟦Sở Nội vụ nơi doanh nghiệp đặt trụ sở chính⟧ trước ngày 20/6',
  '⟦Ủy ban nhân dân xã nơi có cụm công nghiệp⟧ rà soát',
  '⟦Ủy ban nhân dân xã nơi có dự án đi qua⟧ giải phóng mặt bằng',
  '⟦Ủy ban nhân dân xã nơi xảy ra sự cố⟧ tổ chức khắc phục',
  '⟦Kho bạc Nhà nước nơi phát hành⟧ sẽ kiểm tra',
  '⟦cấp ủy cấp trên trực tiếp nơi đảng viên chuyển đến⟧ tiếp nhận',
  '⟦Sở Nội vụ tỉnh đó⟧ trước ngày 20/6',
  '⟦Sở Y tế⟧ nơi, ngày',
  // Many, from where to where
  '⟦Chủ tịch Ủy ban nhân dân các tỉnh, thành phố từ Hà Tĩnh đến Lâm Đồng⟧, trong đó',
  '⟦Ủy ban nhân dân các tỉnh⟧ từ ngày 01/3',
  '⟦Chủ tịch Ủy ban nhân dân tỉnh⟧ Lâm Văn An',
  '⟦Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương⟧ lãnh đạo',
  '⟦Đảng ủy xã⟧, ⟦các đoàn thể⟧ lãnh đạo',
  '⟦Các bệnh viện cấp chuyên sâu, cấp cơ bản⟧ tập trung',
  // Several words that narrow one name
  '⟦Các cơ sở giáo dục mầm non, giáo dục phổ thông và giáo dục thường xuyên trên địa bàn⟧ tổ chức',
  '⟦các cơ quan thông tấn, báo chí, truyền hình⟧ đưa tin',
  '⟦các doanh nghiệp viễn thông, bưu chính⟧ nhắn tin',
  '⟦các phòng chuyên môn, nghiệp vụ⟧, ⟦đơn vị trực thuộc Sở⟧ rà soát',
  '⟦các cơ quan chuyên môn⟧, ⟦công an⟧, ⟦quân đội⟧ rà soát',
  '⟦các cơ quan chức năng⟧, kiểm tra việc chấp hành',
  '⟦Chủ tịch Hội đồng quản lý⟧, ⟦Giám đốc các bệnh viện công lập, ngoài công lập⟧ rà soát',
  '⟦Bộ phận Tiếp nhận và Trả kết quả các sở⟧, ⟦Ủy ban nhân dân cấp xã⟧ niêm yết',
  '⟦Bộ phận Tiếp nhận và Trả kết quả⟧ các hồ sơ',
  '⟦chủ đầu tư⟧, ⟦nhà thầu thi công⟧, ⟦tư vấn giám sát⟧ bảo đảm',
  '⟦Ban Giám hiệu⟧, ⟦Đoàn Thanh niên trường⟧ tổ chức phong trào',
  '⟦Đoàn Thanh niên⟧ trường học',
  // Whose they are, with its verb
  '⟦Các đơn vị sự nghiệp công lập do Ủy ban nhân dân tỉnh quản lý⟧ rà soát',
  '⟦Các doanh nghiệp nhà nước do tỉnh quản lý⟧ rà soát',
  '⟦Các đơn vị⟧ do thiếu kinh phí',
  '⟦Các hội quần chúng được Đảng, Nhà nước giao nhiệm vụ⟧ rà soát',
  '⟦Các hội quần chúng⟧ được hỗ trợ',
  '⟦Ban Quản lý dự án đầu tư xây dựng công trình hạ tầng kỹ thuật và nông nghiệp Thành phố⟧ rà soát',
  '⟦Ban Quản lý dự án đầu tư xây dựng⟧ cải tạo kênh',
  '⟦Văn phòng Đăng ký đất đai - Chi nhánh Vân Khê⟧ rà soát',
  // Whose matter or committee it is
  '⟦cơ quan chuyên môn về lao động thuộc Ủy ban nhân dân cấp tỉnh⟧ trước ngày 20/6',
  '⟦cơ quan tham mưu về công tác tổ chức ở các đảng bộ⟧: nhận thẻ',
  '⟦cơ quan chuyên môn⟧ về kết quả thực hiện của Sở Y tế',
  '⟦cơ quan chuyên môn⟧ về lao động, việc làm',
  '⟦Ban Chỉ đạo của Chính phủ⟧ về kết quả',
  '⟦Ban Chỉ đạo⟧ của hội nghị',
  '⟦Cơ quan thanh tra⟧ tiến hành thanh tra',
  '⟦các cơ quan⟧ thanh tra việc chấp hành',
  '⟦cơ quan thường trực Ban Chỉ đạo⟧ tổng hợp',
  '⟦Tổ công tác triển khai Đề án 06⟧ rà soát',
  // Offices whose fields end with what they build
  '⟦Cục Kết cấu hạ tầng xây dựng⟧ chủ trì',
  '⟦Cục Kinh tế - Quản lý đầu tư xây dựng⟧ rà soát',
  '⟦Sở Kết cấu⟧ xây dựng chương trình',
  // The party and its organisations in small letters
  '⟦Cấp ủy, tổ chức đảng, chính quyền, đoàn thể các cấp⟧ quán triệt',
  '⟦Ban Thường vụ các xã ủy, đảng ủy phường⟧ lãnh đạo',
  // Posts under one "các" of those spoken to
  '⟦các đồng chí Bộ trưởng, Thủ trưởng cơ quan ngang Bộ⟧ chỉ đạo',
  '⟦các đồng chí Bộ trưởng⟧, ⟦Chủ tịch Ủy ban nhân dân các tỉnh⟧ chỉ đạo',
  '⟦Bộ trưởng Bộ Y tế⟧, ⟦Chánh Văn phòng⟧ chỉ đạo',
  // One body
  '⟦Sở Nội vụ⟧ chủ trì, phối hợp với các đơn vị',
  '⟦Sở Văn hóa, Thể thao và Du lịch⟧ tham mưu',
  '⟦Sở Văn hoá, Thể thao và Du lịch⟧: hướng dẫn',
  '⟦Sở Nông nghiệp và Môi trường⟧ rà soát',
  '⟦Sở NN&MT⟧ rà soát',
  '⟦Sở VH,TT&DL⟧ rà soát',
  '⟦Sở GD&ĐT⟧ triển khai',
  '⟦Các sở, ban ngành⟧ và ⟦đơn vị liên quan trên địa bàn tỉnh⟧ báo cáo',
  '⟦các bộ, ngành⟧ và ⟦tổ chức liên quan⟧ rà soát',
  '⟦Công ty cổ phần Sản xuất Nông sản Suối Trà⟧ cung cấp',
  '⟦các đơn vị truyền thông thuộc Bộ Tài nguyên và Môi trường⟧ đưa tin',
  '⟦Bộ Lao động - Thương binh và Xã hội⟧ ban hành',
  '⟦Phòng Văn hóa và Thông tin huyện Đồng Mây⟧ hướng dẫn',
  '⟦Phòng Nông nghiệp và phát triển nông thôn⟧ phối hợp',
  '⟦Phòng Lao động, Thương binh, Xã hội - Dân tộc⟧ chủ trì',
  '⟦Phòng Tài chính-Kế hoạch⟧ thẩm định',
  '⟦Phòng Kinh tế, Hạ tầng và Đô thị⟧ tham mưu',
  '⟦phòng Nội vụ⟧ tổng hợp',
  '⟦Phòng VH-XH phường⟧ xây dựng kế hoạch',
  '⟦Ủy ban nhân dân các xã, phường, đặc khu⟧ ban hành',
  '⟦Uỷ ban nhân dân Tỉnh⟧ xem xét',
  '⟦UBND thành phố Hạ Vân⟧ chỉ đạo',
  '⟦UBND các huyện, thị xã, thành phố⟧ xây dựng',
  '⟦UBND cấp xã⟧ bố trí kinh phí',
  '⟦UBND TP. Hồ Chí Minh⟧ ban hành',
  '⟦Trung tâm Văn hoá, Thể thao và Truyền thông huyện⟧ xây dựng chương trình',
  '⟦Trung tâm VH, TT và TT huyện⟧ đưa tin',
  '⟦Trung tâm Phục vụ hành chính công⟧ niêm yết',
  '⟦Trung tâm Dịch vụ việc làm Thành phố⟧ (Sở Nội vụ) tổ chức',
  '⟦Trung tâm Ứng dụng KH&CN⟧ đăng tải',
  '⟦Trung tâm Kiểm soát bệnh tật tỉnh⟧ giám sát',
  '⟦Báo và Phát thanh, Truyền hình Sông Vân⟧ tăng thời lượng',
  '⟦Đài Phát thanh và Truyền hình tỉnh⟧ đưa tin',
  '⟦Đài Truyền thanh cấp xã⟧ phát thanh',
  '⟦Ban Chỉ huy Quân sự huyện⟧ chủ trì',
  '⟦Bộ CHQS tỉnh⟧ chỉ đạo',
  '⟦Đồn Biên phòng⟧ phối hợp',
  '⟦Công an các xã, thị trấn⟧ tuần tra',
  '⟦Huyện đoàn⟧ phát động',
  '⟦Đoàn TNCS Hồ Chí Minh phường⟧ triển khai',
  '⟦Đoàn xã Tân Lộc⟧ ra quân',
  '⟦Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh⟧ vận động',
  '⟦UBMTTQ Việt Nam xã⟧ giám sát',
  '⟦Hội Liên hiệp Phụ nữ huyện⟧ tuyên truyền',
  '⟦Hội CCB xã⟧ giáo dục truyền thống',
  '⟦Hội Cựu Chiến binh huyện⟧ tham mưu',
  '⟦Chi hội Văn học, nghệ thuật huyện⟧ sáng tác',
  '⟦Liên đoàn Lao động tỉnh⟧ phát động',
  '⟦Hiệp hội Doanh nghiệp tỉnh⟧ tuyên truyền',
  '⟦Liên minh Hợp tác xã Tỉnh⟧ hỗ trợ',
  '⟦Tỉnh Ủy⟧ chỉ đạo',
  '⟦Huyện ủy Đồng Mây⟧ ban hành',
  '⟦Thường trực Đảng ủy⟧ theo quy định',
  '⟦TT Huyện ủy⟧ cho ý kiến',
  '⟦Ban Tuyên giáo Huyện uỷ⟧ định hướng',
  '⟦Ban Tuyên giáo và Dân vận Tỉnh ủy⟧ định hướng',
  '⟦Ban Xây dựng Đảng Đảng ủy phường⟧ tham mưu',
  '⟦Văn phòng Huyện ủy⟧ theo dõi',
  '⟦Văn phòng HĐND và UBND xã⟧ tổng hợp',
  '⟦Văn phòng Sở⟧ tổ chức triển khai',
  '⟦Văn phòng Đoàn xã Tân Lộc⟧ tiếp nhận',
  '⟦Ban Chỉ đạo 35 phường⟧ chỉ đạo',
  '⟦Ban Chỉ đạo phòng, chống tội phạm huyện⟧ kiểm tra',
  '⟦Ban Chỉ đạo về chuyển đổi số và cải cách hành chính tỉnh Sông Vân⟧ xem xét',
  '⟦Ban Quản lý dự án đầu tư xây dựng huyện⟧ lập hồ sơ',
  '⟦Tiểu ban văn nghệ⟧ phân công',
  '⟦Công ty Cổ phần Phần mềm Vân Hải Việt Nam⟧ cài đặt',
  '⟦Ngân hàng Nhà nước Việt Nam - Chi nhánh Khu vực 5⟧ chỉ đạo',
  '⟦Chi nhánh Ngân hàng Chính sách xã hội Thành phố⟧ giải ngân',
  '⟦Kho bạc Nhà nước khu vực VII⟧ kiểm soát chi',
  '⟦Bảo hiểm xã hội huyện⟧ phối hợp',
  '⟦Tòa án nhân dân tỉnh⟧ xét xử',
  '⟦Trường THCS Trần Văn Bảo⟧ tổ chức',
  '⟦Ban Giám hiệu nhà trường⟧ phân công',
  '⟦Ban đại diện CMHS⟧ phối hợp',
  // Posts
  '⟦Chủ tịch UBND tỉnh⟧ xem xét',
  '⟦Chủ tịch UBND các xã, phường⟧ chịu trách nhiệm',
  '⟦Giám đốc Sở Tài chính⟧ chịu trách nhiệm',
  '⟦Giám đốc các sở⟧, ⟦Thủ trưởng các ban, ngành⟧ và ⟦Chủ tịch UBND cấp xã⟧ căn cứ',
  '⟦Thủ trưởng các sở, ban, ngành⟧ triển khai',
  '⟦Thủ trưởng các cơ sở giáo dục⟧ thực hiện',
  '⟦Hiệu trưởng⟧ phê duyệt',
  '⟦Phó Hiệu trưởng⟧ phụ trách',
  '⟦Trưởng phòng Nội vụ⟧ tham mưu',
  '⟦Chánh Văn phòng UBND huyện⟧ đôn đốc',
  '⟦Trưởng Công an xã⟧ chỉ đạo',
  '⟦Người đứng đầu cấp ủy⟧ chịu trách nhiệm',
  '⟦lãnh đạo UBND huyện⟧ chủ trì',
  '⟦Chủ tịch, các Phó Chủ tịch UBND huyện⟧ (để báo cáo)',
  '⟦Bộ trưởng⟧, ⟦Thủ trưởng cơ quan ngang bộ, cơ quan thuộc Chính phủ⟧ chỉ đạo',
  '⟦Giám đốc, Thủ trưởng các sở, ban, ngành⟧ chỉ đạo',
  '⟦Chủ tịch Hội đồng thành viên⟧, ⟦Tổng giám đốc các Tập đoàn, Tổng Công ty⟧ tiếp tục',
  '⟦Các cơ quan quản lý nhà nước, tổ chức, cá nhân liên quan⟧ có trách nhiệm',
  '⟦Các doanh nghiệp viễn thông, doanh nghiệp bưu chính⟧ ưu tiên',
  '⟦các sở, ban, ngành cấp tỉnh⟧, ⟦Công an tỉnh⟧ rà soát',
  '⟦Chánh Văn phòng⟧, ⟦Cục trưởng Cục Thuế⟧, ⟦Thủ trưởng các đơn vị thuộc Bộ⟧ chịu trách nhiệm',
  '⟦Trưởng thôn⟧, ⟦Bí thư chi đoàn thôn⟧ chủ động',
  '⟦Trưởng phòng: Đào tạo, Khảo thí và Đảm bảo chất lượng⟧, ⟦các khoa⟧ chịu trách nhiệm',
  '⟦Chủ tịch kiêm Tổng Giám đốc Tập đoàn Vân Hải⟧ chỉ đạo',
  '⟦lãnh đạo, chuyên viên các phòng⟧ theo dõi',
  '⟦công chức thuộc Ban Quản lý các Khu công nghiệp tỉnh⟧ thực hiện',
  '⟦Ban Chấp hành Công đoàn giáo dục các cấp⟧ vận động',
  '⟦Công đoàn⟧ vận động đoàn viên',
  '⟦Phó Thủ tướng Chính phủ Lê Văn An⟧ trực tiếp chỉ đạo',
  '⟦Phó Thủ tướng phụ trách lĩnh vực⟧ những vấn đề phát sinh',
  // Which of many is meant
  '⟦Các tỉnh Nghệ An, Quảng Ngãi và Cao Bằng⟧ khẩn trương',
  '⟦Thành phố Hà Nội⟧ và ⟦các tỉnh Bắc Ninh, Gia Lai⟧ đẩy nhanh',
  '⟦Các đơn vị duy trì thoát nước⟧ xây dựng kế hoạch',
  '⟦Giám đốc các Sở Kế hoạch và Đầu tư, Sở Tài chính, Sở Nông nghiệp⟧ phối hợp',
  '⟦Lực lượng ứng trực tại hiện trường⟧ phối hợp',
  '⟦Ủy ban nhân dân các tỉnh, thành phố: Tuyên Quang, Đồng Nai, Đồng Tháp⟧ quyết liệt',
  '⟦Sở Y tế⟧, ⟦UBND 04 xã: Vân Khê, Hạ Vân, Sơn Mây, Đồng Mây⟧ rà soát',
  '⟦các tổ chức nghiên cứu và phát triển⟧ triển khai đề tài',
  '⟦Cơ quan đăng ký đầu tư⟧ có trách nhiệm lấy ý kiến',
  '⟦các bộ, ngành trực tiếp quản lý⟧.',
  '⟦UBND các xã⟧ trực tiếp quản lý hồ sơ',
  '⟦các cơ quan, đơn vị, tổ chức khoa học trong và ngoài nước⟧ nghiên cứu',
  '⟦các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ⟧ chỉ đạo',
  '⟦Ban Chỉ đạo xóa đói giảm nghèo và việc làm thành phố⟧ rà soát',
  '⟦Ban Chỉ đạo⟧ kiểm tra tình hình thực hiện của tỉnh',
  '⟦Ban quản lý Khu nông nghiệp ứng dụng công nghệ cao Sông Vân⟧ chủ trì',
  '⟦Các đồng chí Trưởng, Phó các phòng⟧ đôn đốc',
  '⟦22 GVCN⟧ nộp danh sách',
  '⟦các thành viên trong ban tổ chức⟧ quản lý',
  '⟦Thầy Trần Văn Lâm Phó hiệu trưởng⟧ phụ trách',
  '⟦Bộ trưởng Bộ Xây dựng⟧ Nguyễn Văn Lâm trình bày',
  '⟦Đội ngũ báo cáo viên, tuyên truyền viên từ huyện đến chi bộ trực thuộc⟧ tăng cường',
  '⟦Trưởng Ban Chỉ đạo⟧ yêu cầu',
  '⟦Phó trưởng Ban chỉ đạo⟧ phụ trách',
  '⟦cán bộ CNTT huyện, thị xã⟧ trên địa bàn tỉnh có trách nhiệm',
  '⟦Công ty Cổ phần môi trường công trình đô thị Sơn Vân⟧: 02 xe',
  '⟦Công ty TNHH MTV thoát nước Hà Vân⟧ và ⟦các đơn vị⟧ vận hành',
  '⟦Trung tâm Thông tin và Chương trình Giáo dục⟧ tổ chức',
  '⟦Trung tâm Xúc tiến Đầu tư⟧ trình UBND tỉnh',
  '⟦Phòng Tài chính – Kế toán⟧: quản lý các khoản thu',
  '⟦Phòng Chính trị và CTSV⟧ phối hợp với Phòng Đào tạo',
  '⟦Phòng Khảo thí và Đảm bảo chất lượng⟧ tổ chức thi',
  '⟦Phòng Chính trị & CTSV⟧ và ⟦Bộ môn Tiếng Anh⟧ xây dựng',
  '⟦Các Sở: Tài chính, Kế hoạch và Đầu tư, Nội vụ⟧ thẩm định',
  '⟦HĐND⟧, ⟦UBND tỉnh⟧ xem xét',
  '⟦văn phòng cấp ủy⟧ ban hành',
  '⟦các bộ ngành, địa phương liên quan⟧ rà soát',
  '⟦Đoàn Kiểm tra giám sát bầu cử của tỉnh⟧ kiểm tra',
  // Common nouns
  '⟦các cơ quan, đơn vị liên quan⟧ tổ chức',
  '⟦các cơ quan, đơn vị, địa phương⟧ để tổ chức',
  '⟦các cơ quan, đơn vị, địa phương, doanh nghiệp⟧ rà soát',
  '⟦các cơ quan liên quan⟧ tổ chức các hoạt động',
  '⟦các cơ quan, tổ chức liên quan⟧ triển khai',
  '⟦các cơ quan, tổ chức, cá nhân có liên quan⟧ thực hiện',
  '⟦các cơ quan, tổ chức khác có liên quan⟧ kiểm tra',
  '⟦các đơn vị, tổ chức, cơ quan⟧ tuyên truyền',
  '⟦Sở, ban, ngành thuộc Ủy ban nhân dân Thành phố⟧ rà soát',
  '⟦các sở, ngành, cơ quan liên quan⟧ bố trí',
  // A list under one "các" is one name, with a colon or without
  '⟦các Sở Tài chính, Nội vụ, Y tế⟧ bố trí',
  '⟦các Sở: Tài chính, Nội vụ⟧, ⟦Sở Tư pháp⟧ bố trí',
  '⟦Sở Tài chính⟧ và ⟦các Sở Y tế, Tư pháp⟧ bố trí',
  '⟦các Bộ Công an, Quốc phòng⟧ chỉ đạo',
  '⟦UBND các xã Sông Vân, Lập Lễ và Trường Sơn⟧ rà soát',
  '⟦UBND các xã Sông Vân, Lập Lễ⟧, ⟦Sở Tài chính⟧ rà soát',
  '⟦các Sở Tài chính⟧, ⟦Sở Nội vụ⟧ bố trí',
  '⟦các sở, ban, ngành cấp tỉnh⟧ tổ chức',
  '⟦các phòng, ban, đơn vị trực thuộc Sở⟧ thực hiện',
  '⟦các lực lượng⟧ bảo đảm an ninh',
  '⟦các doanh nghiệp viễn thông⟧ hỗ trợ',
  '⟦các nhà trường trên địa bàn phường⟧ tổ chức',
  '⟦các cơ sở giáo dục trên địa bàn huyện Đồng Mây⟧ thực hiện',
  '⟦Các cơ sở Đoàn – Hội – Đội trực thuộc⟧ tham gia',
  '⟦các chi bộ trực thuộc⟧ sinh hoạt',
  '⟦các chi, đảng bộ trực thuộc⟧ quán triệt',
  '⟦các thôn, tổ dân phố⟧ treo cờ',
  '⟦cấp ủy, chính quyền các cấp⟧ quan tâm',
  '⟦các cấp ủy Đảng⟧ lãnh đạo',
  '⟦chính quyền địa phương⟧ hỗ trợ',
  '⟦Quý cơ quan, đơn vị⟧ phối hợp',
  '⟦các cơ quan thông tấn, báo chí⟧ đưa tin',
  '⟦Các cơ quan được phân công chủ trì thực hiện nhiệm vụ theo Kế hoạch này⟧ lập dự toán',
  '⟦Các cơ quan, đơn vị được giao chủ trì⟧ và ⟦các cơ quan phối hợp⟧ hoàn thành nhiệm vụ',
  '⟦Các cơ quan Trung ương đóng trên địa bàn tỉnh⟧ phối hợp',
  // Restrictive tails
  '⟦UBND các xã, phường có rừng⟧ tuyên truyền',
  '⟦UBND các huyện có biển⟧, ⟦Bộ đội Biên phòng⟧ phối hợp',
  '⟦các xã miền núi⟧ rà soát',
  '⟦UBND các xã, phường được kiểm tra⟧ chuẩn bị hồ sơ',
  '⟦các đơn vị được kiểm tra⟧ báo cáo',
  '⟦các doanh nghiệp có vốn đầu tư nước ngoài⟧ kê khai',
  '⟦các đơn vị đứng chân trên địa bàn⟧, hoàn thành trước ngày 30/4',
  '⟦các đơn vị đóng quân trên địa bàn huyện⟧ hiệp đồng',
  '⟦các chủ rừng⟧ tuần tra',
  '⟦Trung tâm Văn hóa - Truyền thanh phường⟧ đưa tin',
  // the same words where they begin the sentence's own verb
  '⟦UBND các xã, phường⟧ có kế hoạch bố trí lực lượng',
  '⟦UBND các xã⟧ có trách nhiệm kiểm tra rừng',
  '⟦các đơn vị⟧ được hỗ trợ kinh phí',
  '⟦UBND xã⟧ có rừng thì lập phương án',
  '⟦Chi đoàn Công an xã⟧, ⟦Chi đoàn Quân sự xã⟧ và ⟦Đoàn trường THPT Vân Khê⟧ ra quân',
  '⟦Chi đoàn Trường THCS Tân Lộc⟧ đăng ký',
  '⟦các chi bộ trực thuộc⟧ tổ chức hội thi tìm hiểu',
  '⟦các cơ quan liên quan⟧ tổ chức hội nghị chuyên đề',
  '⟦các cơ quan, tổ chức hội liên quan⟧ vận động',
  '⟦Giáo viên chủ nhiệm⟧ tổ chức hội thi',
  '⟦Giáo viên chủ nhiệm⟧ và ⟦Nhân viên y tế trường học⟧ rà soát',
  '⟦Giám đốc, Phó Giám đốc Sở⟧ phụ trách',
  // Posts in small letters where a unit is expected
  '⟦điều tra viên⟧ đến từng hộ gia đình',
  '⟦Cán bộ thư viện⟧ lập danh mục',
  // Several
  '⟦Hội CCB⟧, ⟦UB MTTQ⟧ và ⟦các cơ quan, đơn vị liên quan⟧ tổ chức gặp mặt',
  '⟦Sở Khoa học và Công nghệ⟧; ⟦Sở Tư pháp⟧; ⟦Sở Văn hóa, Thể thao và Du lịch⟧; ⟦Báo và Phát thanh Truyền hình Sông Vân⟧ và ⟦các sở, ngành có liên quan⟧ tổ chức tuyên truyền',
  '⟦UBND⟧, ⟦Ủy ban MTTQ⟧ và ⟦các tổ chức CT-XH phường⟧ đẩy mạnh',
  '⟦Huyện ủy⟧, ⟦HĐND huyện⟧, ⟦UBND huyện⟧ thăm hỏi',
  '⟦Mặt trận Tổ quốc⟧ và ⟦các tổ chức chính trị - xã hội huyện⟧',
  '⟦Đảng ủy các xã, thị trấn⟧; ⟦Mặt trận Tổ quốc⟧ và ⟦các tổ chức chính trị - xã hội huyện⟧',
  '⟦các doanh nghiệp⟧, ⟦hợp tác xã⟧, ⟦tổ hợp tác⟧, ⟦hộ kinh doanh⟧, ⟦các cơ sở sản xuất trên địa bàn huyện Đồng Mây⟧ tham gia',
  '⟦các tỉnh ủy, thành ủy, đảng ủy trực thuộc Trung ương⟧ chỉ đạo',
  '⟦Tỉnh ủy⟧, ⟦Thành ủy⟧ chỉ đạo',
  '⟦các cơ quan báo chí Trung ương và địa phương⟧ đưa tin',
  '⟦Các cơ quan báo chí Trung ương, địa phương, quân đội⟧ đưa tin',
  '⟦UBND các xã, phường, đặc khu Hòn Mây⟧ rà soát',
  '⟦Ban Chỉ đạo các quân khu⟧; ⟦Ban Chỉ đạo các tỉnh⟧ chủ trì',
  '⟦Ban Quản lý các khu công nghệ cao và khu công nghiệp⟧, ⟦Ban Quản lý Khu kinh tế tỉnh⟧ chủ trì',
  '⟦Ban Chuyên trách các cấp⟧ chủ trì',
  '⟦gia đình⟧, ⟦cơ quan⟧, ⟦tổ chức⟧ và ⟦chính quyền địa phương⟧ để quản lý',
  '⟦Sở Tài chính⟧, ⟦Xây dựng⟧, ⟦Nội vụ⟧ thẩm định',
  '⟦các Bộ: Công an, Tài chính, Quốc phòng⟧ hướng dẫn',
  '⟦các Phòng: Kinh tế, Văn hóa - Xã hội⟧ tham mưu',
  '⟦Các tổ chức CT-XH⟧, ⟦chi bộ trực thuộc⟧, ⟦các trường học⟧ triển khai',
  '⟦Công an huyện⟧, ⟦Ban CHQS huyện⟧ và ⟦UBND các xã, thị trấn⟧ bảo đảm',
  '⟦Phòng Y tế⟧ cùng với ⟦Trung tâm Y tế huyện⟧ kiểm tra',
  '⟦Sở Công Thương⟧ hoặc ⟦Sở Xây dựng⟧ thẩm tra',
  '⟦các sở, ban, ngành⟧; ⟦UBND các phường xã⟧ triển khai',
  '⟦Bảo hiểm xã hội Thành phố⟧, ⟦Trung tâm Dịch vụ việc làm Thành phố⟧ (Sở Nội vụ), ⟦Ủy ban nhân dân xã, phường, đặc khu⟧ và ⟦các cơ quan, đơn vị có liên quan⟧ phối hợp',
  '⟦Hội Nông dân⟧, ⟦Hội LHPN⟧, ⟦Đoàn Thanh niên⟧ và ⟦các đoàn thể xã⟧ vận động',
  '⟦Hội Nông dân⟧, ⟦Phụ nữ⟧, ⟦Cựu chiến binh⟧ vận động hội viên',
  '⟦Văn phòng UBND tỉnh⟧ và ⟦Sở Tài chính⟧ rà soát',
  '⟦TT. Huyện ủy⟧, ⟦HĐND huyện⟧ (để báo cáo)',
];

const MARKS = /[⟦⟧]/gu;

function readCase(marked: string): { text: string; units: string[]; end: number } {
  const units = [...marked.matchAll(/⟦([^⟧]*)⟧/gu)].map((match) => match[1] ?? '');
  const before = marked.slice(0, marked.lastIndexOf('⟧'));
  return { text: marked.replace(MARKS, ''), units, end: before.replace(MARKS, '').length };
}

describe('parseUnitList', () => {
  test.each(LISTS)('%s', (marked) => {
    const { text, units, end } = readCase(marked);
    const list = parseUnitList(read(text), 0);
    expect(list?.units.map((unit) => unit.name)).toEqual(units);
    expect(list?.end).toBe(end);
    for (const unit of list?.units ?? []) expect(text.slice(unit.start, unit.end)).toBe(unit.name);
  });
});

/** Nothing of this begins with a unit. */
const NOT_UNITS: readonly string[] = [
  'phòng, chống ma túy trong trường học',
  'Phòng chống dịch bệnh',
  'phòng ngừa tội phạm',
  'Phòng, chống thiên tai và tìm kiếm cứu nạn',
  'tổ chức tập huấn cho cán bộ',
  'Tổ chức thực hiện nghiêm túc',
  'Tổ quốc ghi công',
  'báo cáo kết quả thực hiện',
  'Báo cáo định kỳ hằng quý',
  'ban hành quy chế',
  'Ban hành kế hoạch chi tiết',
  'Bộ tiêu chí đánh giá',
  'Bộ luật Lao động',
  'bộ chỉ số cải cách hành chính',
  'hội nghị tổng kết',
  'Hội thảo khoa học',
  'Hội thi tìm hiểu',
  'hội viên, đoàn viên',
  'đoàn kết toàn dân tộc',
  'đoàn viên, thanh niên',
  'Trường hợp phát sinh',
  'trường kỳ kháng chiến',
  'vụ việc vi phạm',
  'viện trợ không hoàn lại',
  'cục bộ địa phương',
  'Sở hữu trí tuệ',
  'khoa học và công nghệ',
  'xã hội hóa giáo dục',
  'Xã hội số',
  'bản đồ địa chính',
  'Bản tin nội bộ',
  'cấp phép xây dựng',
  'quỹ đất công',
  'đội tuyển học sinh giỏi',
  'tỉnh táo xử lý',
  'cơ sở dữ liệu dân cư',
  'cơ sở vật chất',
  'đơn vị hành chính',
  'Ngân hàng câu hỏi',
  'thống kê số liệu',
  'tuyên truyền sâu rộng',
  'Thời gian thực hiện',
  'Kinh phí thực hiện',
  'Mục đích, yêu cầu',
  'Treo cờ Đảng, cờ Tổ quốc',
  'Trung tâm của huyện',
  'Chủ tịch Hồ Chí Minh',
  'Văn phòng phẩm',
  'Lớp tập huấn',
  'Nhiệm vụ trọng tâm',
  'trung tâm, bài phát biểu',
  'bản nhận xét đảng viên',
  '1 bản lưu hồ sơ',
  'huyện quyết định',
  'hội chợ thương mại',
];

describe('parseUnitAt refuses', () => {
  test.each(NOT_UNITS)('%s', (text) => {
    expect(parseUnitAt(read(text), 0)).toBeNull();
  });

  test('an offset inside a word or at a blank', () => {
    expect(parseUnitAt(read('Sở Nội vụ'), 1)).toBeNull();
    expect(parseUnitAt(read('Sở Nội vụ'), 2)).toBeNull();
    expect(parseUnitAt(read(''), 0)).toBeNull();
    expect(parseUnitAt(read('Sở Nội vụ'), 40)).toBeNull();
  });
});

describe('what a mention says', () => {
  test('collective', () => {
    expect(parseUnitAt(read('các cơ quan liên quan'), 0)?.collective).toBe(true);
    expect(parseUnitAt(read('UBND các xã, thị trấn'), 0)?.collective).toBe(true);
    expect(parseUnitAt(read('Thủ trưởng các sở, ban, ngành'), 0)?.collective).toBe(true);
    expect(parseUnitAt(read('UBND huyện'), 0)?.collective).toBe(false);
    expect(parseUnitAt(read('Sở Văn hóa, Thể thao và Du lịch'), 0)?.collective).toBe(false);
  });

  test('the places of the last body are those of the ones before it, unless they stand above', () => {
    const members = (text: string) => parseUnitList(read(text), 0)?.units.map((unit) => unit.members ?? null);
    expect(members('Phòng Văn hóa và Thông tin, Trung tâm Y tế các huyện, thị xã')).toEqual([
      ['Phòng Văn hóa và Thông tin các huyện, thị xã'],
      null,
    ]);
    expect(members('Sở Y tế, Trung tâm Y tế các huyện')).toEqual([null, null]);
    expect(members('Công an tỉnh, Trung tâm Y tế các huyện')).toEqual([null, null]);
    expect(members('Trung tâm Y tế, UBND các huyện')).toEqual([null, null]);
    expect(members('Bí thư tỉnh ủy và Chủ tịch UBND các tỉnh: Gia Lai, Lâm Đồng')?.[0]).toEqual([
      'Bí thư tỉnh ủy Gia Lai',
      'Bí thư tỉnh ủy Lâm Đồng',
    ]);
  });

  test('an elided head is known', () => {
    expect(parseUnitList(read('Sở Tài chính, Nội vụ'), 0)?.units[1]).toMatchObject({
      name: 'Nội vụ',
      head: 'Sở',
      rule: 'elided-head',
    });
  });
});
