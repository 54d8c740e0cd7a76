/**
 * Types of documents: code as it stands in numbers ("22/KH-UBND"), name as it stands in titles and citations.
 * Sources: Nghị định 30/2020/NĐ-CP, Phụ lục III (administrative types); Luật Ban hành văn bản quy phạm pháp luật (normative types);
 * Quy định 399-QĐ/TW (party types). Codes marked with several names are told apart by the name, which is always spelled in a citation.
 */
export interface DocumentType {
  /** Code as the record names the type. */
  readonly code: string;
  readonly name: string;
  /** Other spellings of the name and joint or special forms of the same type. */
  readonly otherNames?: readonly string[];
  /** Other codes for it in numbers. */
  readonly otherCodes?: readonly string[];
  readonly normative?: true;
}

export const DOCUMENT_TYPES: readonly DocumentType[] = [
  {
    code: 'KH',
    name: 'Kế hoạch',
    otherNames: [
      'Kế hoạch hành động',
      'Kế hoạch phối hợp',
      'Kế hoạch liên tịch',
      'Kế hoạch liên ngành',
      'Kế hoạch triển khai',
    ],
    otherCodes: ['KHPH', 'KHLT', 'KHLN', 'KHHĐ'],
  },
  {
    code: 'NQ',
    name: 'Nghị quyết',
    otherNames: ['Nghị quyết liên tịch', 'Nghị quyết chuyên đề'],
    otherCodes: ['NQLT'],
  },
  { code: 'QĐ', name: 'Quyết định' },
  { code: 'QyĐ', name: 'Quy định', otherCodes: ['QYĐ', 'QuyĐ', 'QĐi'] },
  { code: 'CT', name: 'Chỉ thị' },
  { code: 'QC', name: 'Quy chế', otherNames: ['Quy chế phối hợp'], otherCodes: ['QCPH'] },
  { code: 'TC', name: 'Thông cáo' },
  { code: 'TB', name: 'Thông báo', otherNames: ['Thông báo kết luận'], otherCodes: ['TBKL'] },
  {
    code: 'HD',
    name: 'Hướng dẫn',
    otherNames: ['Hướng dẫn liên tịch', 'Hướng dẫn liên ngành'],
    otherCodes: ['HDLT', 'HDLN'],
  },
  {
    code: 'CTr',
    name: 'Chương trình',
    otherNames: ['Chương trình hành động', 'Chương trình phối hợp', 'Chương trình công tác'],
    otherCodes: ['CTR', 'CTRPH', 'CTrPH', 'CTHĐ', 'CTPH', 'CTrHĐ'],
  },
  { code: 'PA', name: 'Phương án' },
  { code: 'ĐA', name: 'Đề án' },
  { code: 'DA', name: 'Dự án' },
  { code: 'BC', name: 'Báo cáo' },
  { code: 'BB', name: 'Biên bản' },
  { code: 'TTr', name: 'Tờ trình', otherCodes: ['TTR', 'TTrLS'] },
  { code: 'HĐ', name: 'Hợp đồng' },
  { code: 'CV', name: 'Công văn', otherNames: ['Văn bản', 'Các văn bản', 'Các công văn'] },
  { code: 'CĐ', name: 'Công điện' },
  { code: 'BGN', name: 'Bản ghi nhớ' },
  { code: 'BTT', name: 'Bản thỏa thuận' },
  { code: 'GUQ', name: 'Giấy ủy quyền' },
  { code: 'GM', name: 'Giấy mời' },
  { code: 'GGT', name: 'Giấy giới thiệu' },
  { code: 'GNP', name: 'Giấy nghỉ phép' },
  { code: 'PG', name: 'Phiếu gửi' },
  { code: 'PC', name: 'Phiếu chuyển' },
  { code: 'PB', name: 'Phiếu báo' },
  { code: 'TL', name: 'Thể lệ' },
  { code: 'KL', name: 'Kết luận' },
  { code: 'QH', name: 'Quy hoạch' },
  { code: 'ĐC', name: 'Đề cương', otherNames: ['Đề cương tuyên truyền'] },
  { code: 'HP', name: 'Hiến pháp', normative: true },
  { code: 'L', name: 'Luật', otherNames: ['Bộ luật'], normative: true },
  { code: 'PL', name: 'Pháp lệnh', normative: true },
  { code: 'LCT', name: 'Lệnh', otherCodes: ['L-CTN'], normative: true },
  { code: 'NĐ', name: 'Nghị định', normative: true },
  { code: 'TT', name: 'Thông tư', normative: true },
  { code: 'TTLT', name: 'Thông tư liên tịch', normative: true },
  { code: 'TTri', name: 'Thông tri' },
  { code: 'VBHN', name: 'Văn bản hợp nhất', normative: true },
];

const byCode = new Map<string, DocumentType>();
const byName = new Map<string, DocumentType>();
for (const type of DOCUMENT_TYPES) {
  for (const code of [type.code, ...(type.otherCodes ?? [])]) if (!byCode.has(code)) byCode.set(code, type);
  for (const name of [type.name, ...(type.otherNames ?? [])]) byName.set(name.toLowerCase(), type);
}

/** The type whose code stands in a number ("KH", "CTR"), or undefined where the code names an issuer. */
export function findTypeByCode(code: string): DocumentType | undefined {
  return byCode.get(code);
}

/** The type of a name as written ("kế hoạch", "KẾ HOẠCH", "Thông tư liên tịch"). */
export function findTypeByName(name: string): DocumentType | undefined {
  return byName.get(name.trim().replace(/\s+/gu, ' ').toLowerCase());
}

/** All names, longest first: the order in which a pattern has to try them. */
const DOCUMENT_TYPE_NAMES: readonly string[] = DOCUMENT_TYPES.flatMap((type) => [
  type.name,
  ...(type.otherNames ?? []),
]).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

/**
 * Pattern source of any type name; use with the flags `iu`, on a bounded part of a text. Blanks as `\s+`: V8 writes `\s{1,3}` out three
 * times, which in so many names took 35 ms at the first run of each pattern, and this takes 4.
 */
export const DOCUMENT_TYPE_SOURCE: string = DOCUMENT_TYPE_NAMES.map((name) =>
  name.replace(/ /gu, String.raw`\s+`),
).join('|');
