import { foldBlanks } from '../../document/trim.ts';
import { readPairs } from '../words/abbreviations.ts';
import { splitLine } from '../words/word-trie.ts';

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
  readonly otherNames: readonly string[];
  /** Other codes for it in numbers. */
  readonly otherCodes: readonly string[];
}

function typeOf(code: string, names: string, otherCodes = ''): DocumentType {
  const [name = '', ...otherNames] = splitLine(names);
  const codes = otherCodes === '' ? [] : otherCodes.split(' ');
  return { code, name, otherNames, otherCodes: codes };
}

export const DOCUMENT_TYPES: readonly DocumentType[] = [
  typeOf(
    'KH',
    'Kế hoạch | Kế hoạch hành động | Kế hoạch phối hợp | Kế hoạch liên tịch | Kế hoạch liên ngành | Kế hoạch triển khai',
    'KHPH KHLT KHLN KHHĐ',
  ),
  typeOf('NQ', 'Nghị quyết | Nghị quyết liên tịch | Nghị quyết chuyên đề', 'NQLT'),
  typeOf('QyĐ', 'Quy định', 'QYĐ QuyĐ QĐi'),
  typeOf('QC', 'Quy chế | Quy chế phối hợp', 'QCPH'),
  typeOf('TB', 'Thông báo | Thông báo kết luận', 'TBKL'),
  typeOf('HD', 'Hướng dẫn | Hướng dẫn liên tịch | Hướng dẫn liên ngành', 'HDLT HDLN'),
  typeOf(
    'CTr',
    'Chương trình | Chương trình hành động | Chương trình phối hợp | Chương trình công tác',
    'CTR CTRPH CTrPH CTHĐ CTPH CTrHĐ',
  ),
  typeOf('TTr', 'Tờ trình', 'TTR TTrLS'),
  typeOf('CV', 'Công văn | Văn bản | Các văn bản | Các công văn'),
  typeOf('ĐC', 'Đề cương | Đề cương tuyên truyền'),
  typeOf('L', 'Luật | Bộ luật'),
  typeOf('LCT', 'Lệnh', 'L-CTN'),
  ...readPairs(
    'QĐ: Quyết định | CT: Chỉ thị | TC: Thông cáo | PA: Phương án | ĐA: Đề án | DA: Dự án | BC: Báo cáo' +
      ' | BB: Biên bản | HĐ: Hợp đồng | CĐ: Công điện | BGN: Bản ghi nhớ | BTT: Bản thỏa thuận | GUQ: Giấy ủy quyền' +
      ' | GM: Giấy mời | GGT: Giấy giới thiệu | GNP: Giấy nghỉ phép | PG: Phiếu gửi | PC: Phiếu chuyển' +
      ' | PB: Phiếu báo | TL: Thể lệ | KL: Kết luận | QH: Quy hoạch | HP: Hiến pháp | PL: Pháp lệnh | NĐ: Nghị định' +
      ' | TT: Thông tư | TTLT: Thông tư liên tịch | TTri: Thông tri | VBHN: Văn bản hợp nhất',
  ).map(([code, name]) => typeOf(code, name)),
];

const byCode = new Map<string, DocumentType>();
const byName = new Map<string, DocumentType>();
for (const type of DOCUMENT_TYPES) {
  for (const code of [type.code, ...type.otherCodes]) if (!byCode.has(code)) byCode.set(code, type);
  for (const name of [type.name, ...type.otherNames]) byName.set(name.toLowerCase(), type);
}

/** The type whose code stands in a number ("KH", "CTR"), or undefined where the code names an issuer. */
export function findTypeByCode(code: string): DocumentType | undefined {
  return byCode.get(code);
}

/** The type of a name as written ("kế hoạch", "KẾ HOẠCH", "Thông tư liên tịch"). */
export function findTypeByName(name: string): DocumentType | undefined {
  return byName.get(foldBlanks(name.trim()).toLowerCase());
}

/** All names, longest first: the order in which a pattern has to try them. */
const DOCUMENT_TYPE_NAMES: readonly string[] = DOCUMENT_TYPES.flatMap((type) => [type.name, ...type.otherNames]).sort(
  (a, b) => b.length - a.length || (a < b ? -1 : 1),
);

/**
 * Pattern source of any type name; use with the flags `iu`, on a bounded part of a text. Blanks as `\s+`: V8 writes `\s{1,3}` out three
 * times, which in so many names took 35 ms at the first run of each pattern, and this takes 4.
 */
export const DOCUMENT_TYPE_SOURCE: string = DOCUMENT_TYPE_NAMES.map((name) =>
  name.replaceAll(' ', String.raw`\s+`),
).join('|');
