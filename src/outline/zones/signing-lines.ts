import { classifyHeaderLine, isCapitals } from '../header-lines.ts';
import { splitSegments } from '../segments.ts';
import type { ReadBlock } from '../../annotate/reading.ts';

/** Ranks and academic titles stand before a name (NĐ 30 Phụ lục I, mục II.7): "PGS.TS. Lò Văn Mẫu", "Thượng tá, ThS. …". */
const RANKS = String.raw`(?:(?:(?:Đại|Thượng|Trung|Thiếu) (?:tá|úy|uý|tướng)|QNCN|GS|PGS|TS|Th\.?[Ss]|BSCKII|BSCKI|BS|CKII|CKI|CN|KS|LS|DS|NGƯT|NGND|TTƯT|TTND)(?!\p{L})[.,]{0,2}\s?)*`;
/** At the start of a line that goes on in a name. */
export const RANK = new RegExp(String.raw`^${RANKS}(?:(?:Ông|Bà)\s)?(?=\p{Lu})`, 'u');
const PERSON_NAME = new RegExp(
  String.raw`^${RANKS}(?:\p{Lu}(?:['’]\s?\p{Lu})?\p{Ll}*(?:\s\p{Lu}(?:['’]\s?\p{Lu})?\p{Ll}*){1,5}|\p{Lu}['’]\s?\p{Lu}\p{Ll}+)$`,
  'u',
);
/** Positions in capitals that may sign without a capacity before them. */
const POSITION =
  /^(?:Q\.\s?)?(?:PHÓ\s|QUYỀN\s)?(?:CHỦ TỊCH|BÍ THƯ|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|HIỆU TRƯỞNG|TRƯỞNG\s\p{Lu}+|CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|CHỦ NHIỆM|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|CỤC TRƯỞNG|VỤ TRƯỞNG|VIỆN TRƯỞNG|CHỈ HUY TRƯỞNG|TỔNG CỤC TRƯỞNG|TỔNG THANH TRA|CHÍNH ỦY|CHÍNH UỶ|TỔ TRƯỞNG|HỘI TRƯỞNG|CỤC PHÓ|PHÓ HIỆU TRƯỞNG|PHÓ VIỆN TRƯỞNG|THƯỜNG TRỰC|CHỦ TỌA|CHỦ TOẠ|THƯ KÝ)(?!\p{Ll})/u;

/** An office, or "NGƯỜI LẬP", that a name stands below. */
export function isSignaturePosition(line: string): boolean {
  return (line.length < 90 && isCapitals(line) && POSITION.test(line)) || isDrafterPosition(line);
}

/** Who took the minutes or drew up the paper signs beside who answers for it (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.9). */
export function isWitnessPosition(line: string): boolean {
  return isDrafterPosition(line) || /^THƯ KÝ(?!\p{L})/u.test(line);
}

/** "Người lập kế hoạch", "Người lập biểu", "NGƯỜI LẬP": who wrote it signs too. */
function isDrafterPosition(line: string): boolean {
  return /^Người (?:lập|lập kế hoạch|lập biểu|viết|xây dựng)(?:\s\p{L}+){0,3}$/iu.test(line) && line.length < 40;
}

export function isPersonName(line: string): boolean {
  return line.length < 50 && PERSON_NAME.test(line);
}

export function isSigningBlock(block: ReadBlock): boolean {
  return splitSegments(block).some(({ text }) => classifyHeaderLine(text) === 'signing' || isSignaturePosition(text));
}
