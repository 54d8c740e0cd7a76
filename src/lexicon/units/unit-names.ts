import { splitLine } from '../words/word-trie.ts';

/** "các khu chế xuất và công nghiệp", "Khu kinh tế và các khu công nghiệp": what a board of management manages (Nghị định 35/2022/NĐ-CP, article 2). */
const ZONES = splitLine('khu công nghiệp | khu công nghệ cao | khu kinh tế | khu chế xuất');
const ZONE_FIELDS = ZONES.flatMap((zone) => [
  zone,
  ...[...ZONES, 'công nghiệp'].flatMap((other) => [' và', ' và các', ','].map((joint) => `${zone}${joint} ${other}`)),
])
  .flatMap((field) => [`K${field.slice(1)}`, `các ${field}`, `Quản lý K${field.slice(1)}`, `Quản lý các ${field}`])
  .join(' | ');

/**
 * What may follow "Sở", "Phòng", "Bộ", "Ban" …: field names, many with commas or "và" inside. A name here is never split
 * at them, and each is known whatever its capitals ("Phòng Nông nghiệp và phát triển nông thôn"). "và", commas and
 * dashes between the words do not matter in look-up; the longest match wins.
 * Sources: Nghị định 24/2014, 37/2014, 107/2020, 108/2020 (sở, phòng until 2025), 45/2025, 150/2025 (after), the lists of
 * ministries of the XV National Assembly (Nghị quyết 08/2021/QH15, 176/2025/QH15), Quy định of the Secretariat on
 * party boards, headings of plans.
 */
export const FIELD_NAMES: readonly string[] = [
  // of offices
  'Văn hóa và Thông tin | Văn hóa - Thông tin và Thể thao | Văn hóa, Khoa học và Thông tin | Tài chính - Kế hoạch | Kinh tế và Hạ tầng | Kinh tế - Hạ tầng | Quản lý đô thị | Kinh tế | Kinh tế, Hạ tầng và Đô thị | Hạ tầng và Đô thị' +
    ' | Văn hóa - Xã hội | Văn hóa và Xã hội | Nông nghiệp | Lao động, Thương binh, Xã hội - Dân tộc | Lao động, Thương binh và Xã hội - Dân tộc | Y tế - Dân tộc | Nội vụ - Lao động | Nội vụ và Lao động - Thương binh và Xã hội' +
    ' | Hành chính | Tổ chức | Tổ chức - Hành chính | Hành chính - Tổ chức | Tài chính - Kế toán | Kế toán - Tài chính | Chính trị và CTSV | Chính trị và Công tác sinh viên | Công tác chính trị và Quản lý sinh viên | Công tác sinh viên | Công tác học sinh, sinh viên | CTSV | Đào tạo và Quản lý sinh viên | Khảo thí và Đảm bảo chất lượng | Khảo thí và Bảo đảm chất lượng | Khảo thí và Kiểm định chất lượng | Khoa học và Hợp tác quốc tế | Khoa học công nghệ và Hợp tác quốc tế | Thanh tra - Pháp chế | Hành chính - Tổng hợp | Hành chính - Quản trị | Tổ chức cán bộ | Kế hoạch - Tài chính | Kế hoạch - Tổng hợp | Kế hoạch, Tài chính | Tổng hợp | Nghiệp vụ | Công nghệ thông tin | Chính trị tư tưởng' +
    ' | Giáo dục Trung học | Giáo dục Tiểu học | Giáo dục Mầm non | Học sinh, sinh viên | Công tác học sinh, sinh viên | Khảo thí và Quản lý chất lượng giáo dục | Giáo dục thường xuyên và Giáo dục đại học | Giáo dục nghề nghiệp - Giáo dục thường xuyên' +
    ' | Khoa giáo - Văn xã | Nội chính | Tham mưu | Tuyên huấn | Xây dựng phong trào bảo vệ an ninh Tổ quốc | Cảnh sát giao thông | Quản lý hành chính về trật tự xã hội | Cảnh sát quản lý hành chính về trật tự xã hội | An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao' +
    ' | Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ | Quản lý Văn hóa | Quản lý khoa học | Thông tin - Báo chí - Xuất bản | Báo chí, Xuất bản | Bưu chính - Viễn thông | Chuyển đổi số | Đào tạo | Văn thư - Lưu trữ | Xây dựng nếp sống văn hóa và gia đình | Việc làm và An toàn lao động | Người có công | Bảo trợ xã hội | Cải cách hành chính | Kiểm soát thủ tục hành chính',
  // of ministries
  'Quốc phòng | Công an | Ngoại giao | Nội vụ | Tư pháp | Tài chính | Kế hoạch và Đầu tư | Công Thương | Nông nghiệp và Phát triển nông thôn | Nông nghiệp và PTNT | Nông nghiệp & PTNT | Nông nghiệp - PTNT | Giao thông vận tải | Xây dựng' +
    ' | Tài nguyên và Môi trường | Thông tin và Truyền thông | Lao động - Thương binh và Xã hội | Lao động, Thương binh và Xã hội | Văn hóa, Thể thao và Du lịch | Khoa học và Công nghệ | Giáo dục và Đào tạo | Y tế' +
    ' | Nông nghiệp và Môi trường | Dân tộc và Tôn giáo | Thương mại | Công nghiệp | Thủy sản | Bưu chính, Viễn thông | Khoa học, Công nghệ và Môi trường',
  // of departments of provinces
  'Ngoại vụ | Dân tộc | Du lịch | Văn hóa và Thể thao | Văn hóa, Thể thao | Quy hoạch - Kiến trúc | Giao thông công chánh | Giao thông Vận tải - Xây dựng | An toàn thực phẩm | Thương mại - Du lịch | Bưu chính Viễn thông | Tôn giáo',
  // of centres
  'Văn hóa, Thể thao và Truyền thông | Văn hóa - Truyền thanh | Văn hóa, Thông tin và Truyền thanh | Truyền thanh | Văn hóa, Thông tin và Thể thao | Văn hóa - Thông tin - Thể thao | Văn hóa, Thông tin - Thể thao | Văn hóa - Thông tin | Văn hóa, Thể thao và Du lịch | Văn hóa nghệ thuật | Văn hóa - Nghệ thuật | Văn hóa | Văn hóa - Thể thao và Học tập cộng đồng | Văn hóa - Thể thao | Văn hóa, Thông tin' +
    ' | Truyền thông - Văn hóa | Truyền thông và Văn hóa | Truyền thông, Văn hóa và Thể thao | Thông tin - Văn hóa và Thể thao | VH, TT và TT | VH,TT và TT | VH-TT&TT | VHTT&TT | VH TTTT | TT-VH-TT | TT - HN | TT-HN' +
    ' | Phục vụ hành chính công | Phục vụ - Kiểm soát thủ tục hành chính | Y tế | Y tế dự phòng | Chính trị | Bồi dưỡng chính trị | Học tập cộng đồng | Kiểm soát bệnh tật | Khuyến nông | Khuyến công và Xúc tiến thương mại | Khuyến công và Tư vấn phát triển công nghiệp | Dịch vụ nông nghiệp | Dịch vụ tổng hợp | Cung ứng dịch vụ sự nghiệp công | Dịch vụ việc làm | Dịch vụ đô thị' +
    ' | Phát triển quỹ đất | Xúc tiến đầu tư | Xúc tiến đầu tư, thương mại và du lịch | Xúc tiến Đầu tư, Thương mại, Du lịch | Thông tin xúc tiến du lịch | Thông tin Xúc tiến Du lịch | Xúc tiến Du lịch | Giáo dục nghề nghiệp - Giáo dục thường xuyên | GDNN-GDTX | GDNN - GDTX | Giáo dục thường xuyên' +
    ' | Công nghệ thông tin và Truyền thông | CNTT&TT | Công nghệ số | Chuyển đổi số | Giám sát, điều hành thông minh | Tích hợp dữ liệu | Dữ liệu và Chuyển đổi số | Hội nghị và Nhà khách | Bảo trợ xã hội | Công tác xã hội | Trợ giúp pháp lý Nhà nước | Trợ giúp pháp lý | Lưu trữ lịch sử | Quan trắc tài nguyên và môi trường | Ứng dụng tiến bộ khoa học và công nghệ | Kỹ thuật Tiêu chuẩn Đo lường Chất lượng' +
    ' | Khoa học, Công nghệ và Đổi mới sáng tạo | Đổi mới sáng tạo | Hỗ trợ thanh niên | Hoạt động thanh thiếu niên | Pháp y | Nước sạch và Vệ sinh môi trường nông thôn | Cung ứng dịch vụ công | Hành chính công | Phục vụ hành chính công và Kiểm soát thủ tục hành chính | Huấn luyện và Thi đấu thể dục thể thao | Điều hành thông minh | Công nghệ thông tin và Cổng Thông tin điện tử | CN và Cổng TTĐT | Công nghệ và Cổng TTĐT | Công nghệ và Cổng Thông tin điện tử | Văn hóa, Nghệ thuật, Thể thao và Du lịch',
  // of branches
  'Thuế | Thống kê | Kiểm lâm | Hải quan | Quản lý thị trường | Thủy lợi | Thủy lợi và Phòng, chống thiên tai | Trồng trọt và Bảo vệ thực vật | Chăn nuôi và Thú y | Chăn nuôi, Thú y và Thủy sản | Thú y | Thủy sản và Kiểm ngư | Thủy sản | Kiểm ngư | Bảo vệ môi trường | Quản lý đất đai | Phát triển nông thôn | Phát triển nông thôn và Quản lý chất lượng' +
    ' | Quản lý chất lượng nông lâm sản và thủy sản | Bảo vệ thực vật | An toàn vệ sinh thực phẩm | An toàn thực phẩm | Dân số | Dân số - Kế hoạch hóa gia đình | Dân số, Trẻ em và Phòng, chống tệ nạn xã hội | Phòng, chống tệ nạn xã hội | Tiêu chuẩn Đo lường Chất lượng | Tiêu chuẩn, Đo lường, Chất lượng | Văn thư - Lưu trữ | Thông tin cơ sở | Di sản văn hóa | Văn hóa cơ sở | Văn hóa cơ sở, Gia đình và Thư viện' +
    ' | Kiểm soát thủ tục hành chính | Kiểm soát TTHC | KSTTHC | Giám định | Hộ tịch, quốc tịch, chứng thực | Phòng bệnh | Quản lý khám, chữa bệnh | Bảo vệ thực vật và Thú y | Phòng, chống HIV/AIDS | Đường thủy nội địa | Đường bộ | Hàng không | Hàng không quốc tế | Đường sắt | Đăng kiểm | Đất đai | Khí tượng Thủy văn | Tần số vô tuyến điện | Viễn thông | Báo chí | Chuyển đổi số quốc gia | An toàn thông tin | Phát thanh, truyền hình và thông tin điện tử' +
    // offices of the ministry of construction (Nghị định 81/2017/NĐ-CP, 33/2025/NĐ-CP)
    ' | Kết cấu hạ tầng xây dựng | Kinh tế - Quản lý đầu tư xây dựng | Giám định nhà nước về chất lượng công trình xây dựng | Khoa học công nghệ, môi trường và vật liệu xây dựng | Vật liệu xây dựng | Hạ tầng kỹ thuật | Phát triển đô thị | Kinh tế xây dựng | Quản lý hoạt động xây dựng | Quản lý nhà và thị trường bất động sản | Quy hoạch - Kiến trúc' +
    ' | Thi đua - Khen thưởng | Bảo tồn thiên nhiên | Nghệ thuật biểu diễn | Văn hóa các dân tộc Việt Nam',
  // Bodies of ministries whose names hold "và" or a comma. Source: Nghị định 35/2025/NĐ-CP, 37/2025/NĐ-CP, 43/2025/NĐ-CP and 68/2022/NĐ-CP, article 3 of each.
  'Lâm nghiệp và Kiểm lâm | Địa chất và Khoáng sản Việt Nam | Bảo tồn thiên nhiên và Đa dạng sinh học | Kinh tế hợp tác và Phát triển nông thôn | Chất lượng, Chế biến và Phát triển thị trường | Quản lý và Xây dựng công trình thủy lợi | Quản lý đê điều và Phòng, chống thiên tai | Đo đạc, Bản đồ và Thông tin địa lý Việt Nam | Chuyển đổi số và Thông tin dữ liệu tài nguyên môi trường' +
    ' | Chiến lược, Chính sách nông nghiệp và môi trường | Chiến lược, Chính sách tài nguyên và môi trường | Chiến lược, Chính sách TN&MT | Khoa học Khí tượng Thủy văn và Biến đổi khí hậu | Khoa học, Công nghệ và Thông tin | Nhà giáo và Cán bộ quản lý giáo dục | Văn hóa, Nghệ thuật, Thể thao và Du lịch Việt Nam | Xuất bản, In và Phát hành | Du lịch Quốc gia Việt Nam | Bản quyền tác giả | Thông tin cơ sở và Thông tin đối ngoại | Khoa học công nghệ, Đào tạo và Môi trường',
  // of boards
  'Tuyên giáo | cổ phần hóa | cổ phần hóa doanh nghiệp | Tuyên giáo và Dân vận | Tổ chức | Dân vận | Nội chính | Xây dựng Đảng | Xây dựng Đảng, đoàn thể | Chấp hành | Thường vụ | Kinh tế - Ngân sách | Kinh tế - Xã hội | Pháp chế | Văn hóa - Xã hội | Đô thị | Tiếp công dân | Tôn giáo | Dân tộc và Tôn giáo' +
    ' | Thi đua - Khen thưởng | các cụm công nghiệp | dự án | dự án đầu tư xây dựng | các dự án đầu tư xây dựng | Khu nông nghiệp ứng dụng công nghệ cao | Di tích | chợ | rừng phòng hộ | rừng đặc dụng | Quản lý quy hoạch | Quản lý dự án | Quản lý dự án đầu tư xây dựng | Quản lý Di tích | Quản lý chợ | Quản lý rừng phòng hộ | Quản lý rừng đặc dụng | Bảo vệ, chăm sóc sức khỏe cán bộ | Tuyên truyền | Cơ yếu Chính phủ' +
    ' | An toàn giao thông | Bảo vệ dân phố | Thanh tra nhân dân | Chăm sóc sức khỏe nhân dân',
  ZONE_FIELDS,
  // of councils
  'quản trị | thành viên | trường | Thi đua - Khen thưởng | Phối hợp phổ biến, giáo dục pháp luật | Phối hợp PBGDPL | Nghĩa vụ quân sự | Giáo dục quốc phòng và an ninh | Khoa học | Tư vấn | Sáng kiến | Trẻ em | Lý luận Trung ương | Thẩm định | Nhân dân' +
    ' | Dân tộc | Chứng khoán Nhà nước | An toàn giao thông Quốc gia | An toàn giao thông | Quốc gia Ứng phó sự cố, Thiên tai và Tìm kiếm Cứu nạn | Sông Mê Kông Việt Nam | Bảo vệ chăm sóc trẻ em',
  // After "Ban Chỉ đạo", "Tiểu ban", "Tổ công tác": also in lower case ("Đề án 06": Quyết định 06/QĐ-TTg of 2022).
  'triển khai Đề án 06 | thực hiện Đề án 06 | triển khai thực hiện Đề án 06 | Đề án 06 | phòng, chống tội phạm | phòng, chống tội phạm, tệ nạn xã hội và xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc | xây dựng nông thôn mới | thực hiện quy chế dân chủ ở cơ sở | thực hiện quy chế dân chủ | công tác gia đình | công tác tôn giáo | chuyển đổi số | cải cách hành chính | giảm nghèo bền vững | giảm nghèo' +
    ' | các chương trình mục tiêu quốc gia | các Chương trình MTQG | các CTMTQG | Chương trình mục tiêu quốc gia | phong trào Toàn dân đoàn kết xây dựng đời sống văn hóa | phòng, chống dịch | phòng chống dịch bệnh | phòng, chống thiên tai | phòng, chống thiên tai và tìm kiếm cứu nạn | phòng thủ dân sự | phòng thủ dân sự quốc gia | công tác nhân quyền | bảo vệ nền tảng tư tưởng của Đảng' +
    ' | cuộc thi | hội thi | hội nghị | lễ hội | giải | đại hội | chương trình | nề nếp | hậu cần | an ninh trật tự | truyền thông | kỹ thuật | Thanh thiếu nhi trường học | Thanh thiếu nhi' +
    ' | Khoa học tự nhiên | Khoa học xã hội | Tự nhiên | Xã hội | thư viện | thiết bị | thư viện, thiết bị | tiếp nhận và trả kết quả | Tiếp nhận và Trả kết quả giải quyết thủ tục hành chính | Một cửa | kế toán | văn thư | chuyên môn' +
    ' | bầu cử | công tác bầu cử | giám sát bầu cử | kiểm tra, giám sát bầu cử | thi hành án dân sự | phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số | diễn tập khu vực phòng thủ | tổ chức | nội dung | tuyên truyền | văn nghệ | lễ tân | hậu cần | an ninh | cơ sở vật chất | tuyên truyền, khánh tiết | nội dung, tuyên truyền | y tế | giúp việc | biên tập | thẩm định | thanh tra, kiểm tra | khánh tiết',
  // of associations
  'Nông dân | Liên hiệp Phụ nữ | Phụ nữ | Cựu chiến binh | Chữ thập đỏ | Người cao tuổi | Khuyến học | Luật gia | Nhà báo | Văn học nghệ thuật | Doanh nghiệp | Doanh nhân | Du lịch | Làm vườn | Sinh vật cảnh | Hợp tác xã | Đông y | Thanh niên | Lao động | Thanh niên Cộng sản Hồ Chí Minh | TNCS Hồ Chí Minh' +
    ' | Nông dân Việt Nam | Liên hiệp Thanh niên | Liên hiệp Thanh niên Việt Nam | Kiểm tra liên ngành | Khối | Đại biểu Quốc hội | Doanh nghiệp nhỏ và vừa | Nước mắm | Bảo vệ quyền lợi người tiêu dùng | Bảo vệ người tiêu dùng | Người khuyết tật | Khoa học lịch sử | Di sản văn hóa',
  // of banks and companies
  'Nhà nước | Chính sách xã hội | Nông nghiệp và Phát triển nông thôn | Đầu tư và Phát triển | Công Thương | Ngoại thương | Điện lực | Cấp nước | Môi trường đô thị | Bảo vệ và Phát triển rừng | Bảo vệ môi trường | Đền ơn đáp nghĩa | Vì người nghèo | Phát triển đất | Bưu chính Viễn thông | Viễn thông Quân đội | Công nghiệp - Viễn thông Quân đội | Đường sắt Việt Nam | Hàng không Việt Nam',
  // Abbreviated fields ("Sở KH&CN"), also with a dash or glued. Source: headings and recipients of plans; docs/genre.md 5.5.
  'KH&CN | KHCN | TT&TT | TTTT | VHTT | VH&TT | VH-TT | VHTT&DL | VHTTDL | VH-TT&DL | VH,TT&DL | VH, TT&DL | VH,TT và DL | GD&ĐT | GDĐT | GD-ĐT | LĐTB&XH | LĐTBXH | LĐ-TB&XH | LĐ,TB&XH | LĐTB-XH | NN&PTNT | NNPTNT | NN và PTNT | TN&MT | TNMT | NN&MT | NNMT | NN và MT | TC-KH | TCKH | KH&ĐT | KHĐT | KH-ĐT' +
    ' | KT&HT | KT-HT | KTHT | KT, HT và ĐT | KT,HT&ĐT | GTVT | XD | TC | NV | TP | YT | CT | NgV | DT | DTTG | DT&TG | VH-XH | VHXH | VH&XH | KT | QLĐT | CNTT | HC-TH | TCHC | TC-HC | KH-TH | TH | NC | KGVX | VX | NNTN | TTTH | TG | DV | TC | TCCB | KHTC | QLVH | TTBCXB | TG-DV | TG&DV | XDĐ | QP | CA | CSGT | HSSV | GDTrH | GDTH | GDMN',
].flatMap(splitLine);
