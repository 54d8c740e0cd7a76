/** A kind of body that ended, with what took over its work. */
export interface EndedBody {
  /** Pattern source over names in usual spelling; whole words. */
  readonly name: string;
  /** First day on which it was no more. */
  readonly since: string;
  /** What to write instead. */
  readonly now: string;
}

const DISTRICT = 'huyện|quận|thị xã';

/**
 * Districts: Nghị quyết 203/2025/QH15 and Luật Tổ chức chính quyền địa phương 2025 (their bodies ended with 30 June 2025). Departments:
 * Nghị quyết 176/2025/QH15 and Nghị định 45/2025/NĐ-CP (merged from 1 March 2025). Party boards: Quy định 208 to 211-QĐ/TW of 2024 and 2025
 * (Tuyên giáo and Dân vận one board).
 */
export const ENDED_BODIES: readonly EndedBody[] = [
  {
    name: `(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân) (?:${DISTRICT}|các huyện)`,
    since: '2025-07-01',
    now: 'UBND cấp xã hoặc UBND tỉnh',
  },
  { name: `(?:HĐND|Hội đồng nhân dân) (?:${DISTRICT})`, since: '2025-07-01', now: 'HĐND cấp xã hoặc HĐND tỉnh' },
  { name: 'Huyện ủy|Huyện uỷ|Quận ủy|Quận uỷ|Thị ủy|Thị uỷ', since: '2025-07-01', now: 'Đảng ủy cấp xã hoặc Tỉnh ủy' },
  { name: 'Huyện đoàn|Quận đoàn|Thị đoàn', since: '2025-07-01', now: 'Đoàn cấp xã hoặc Tỉnh đoàn' },
  {
    name: `(?:Công an|Ban Chỉ huy Quân sự|Ban CHQS|Trung tâm Văn hóa, Thể thao và Truyền thông|Đài [Tt]ruyền thanh(?: - [Tt]ruyền hình)?|Đài Phát thanh|Phòng [\\p{L} ,&-]{2,40}) (?:${DISTRICT})`,
    since: '2025-07-01',
    now: 'cơ quan cấp xã hoặc cấp tỉnh',
  },
  {
    name: 'Phòng Giáo dục và Đào tạo|Phòng GD&ĐT|Phòng Tài chính - Kế hoạch|Phòng Lao động - Thương binh và Xã hội',
    since: '2025-07-01',
    now: 'phòng chuyên môn của UBND cấp xã',
  },
  { name: 'Sở Thông tin và Truyền thông|Sở TT&TT|Sở TTTT', since: '2025-03-01', now: 'Sở Khoa học và Công nghệ' },
  {
    name: 'Sở Lao động - Thương binh và Xã hội|Sở Lao động, Thương binh và Xã hội|Sở LĐTBXH|Sở LĐTB&XH|Sở LĐ-TB&XH',
    since: '2025-03-01',
    now: 'Sở Nội vụ',
  },
  { name: 'Sở Kế hoạch và Đầu tư|Sở KH&ĐT|Sở KHĐT', since: '2025-03-01', now: 'Sở Tài chính' },
  { name: 'Sở Giao thông vận tải|Sở Giao thông Vận tải|Sở GTVT', since: '2025-03-01', now: 'Sở Xây dựng' },
  {
    name: 'Sở Nông nghiệp và Phát triển nông thôn|Sở NN&PTNT|Sở NNPTNT|Sở Tài nguyên và Môi trường|Sở TN&MT|Sở TNMT',
    since: '2025-03-01',
    now: 'Sở Nông nghiệp và Môi trường',
  },
  {
    name: 'Ban Tuyên giáo (?:Tỉnh ủy|Thành ủy|Tỉnh uỷ|Thành uỷ)|Ban Dân vận (?:Tỉnh ủy|Thành ủy|Tỉnh uỷ|Thành uỷ)',
    since: '2025-03-01',
    now: 'Ban Tuyên giáo và Dân vận',
  },
];
