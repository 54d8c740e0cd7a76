import { DOCUMENT_TYPES, type DocumentType } from '../lexicon/headings/document-types.ts';

/** "KẾ HOẠCH", "K Ế  H O Ạ C H" is not read; "KẾ HOẠCH Tổ chức …" with the title on the same line is. */
export interface TypeLine {
  readonly type: DocumentType;
  /** Code units of the type's name in the line. */
  readonly length: number;
}

const NAMES = DOCUMENT_TYPES.flatMap((type) =>
  [type.name, ...type.otherNames].map((name) => ({ type, name: name.toUpperCase() })),
).sort((a, b) => b.name.length - a.name.length);
/** Next to no line begins in capitals as these do: no other is looked at more closely. */
const STARTS = new Set(NAMES.map(({ name }) => name.slice(0, 2)));
/** A letter has no type line: "CÔNG VĂN SỐ 12/SYT-KCB …" is a heading that a site put over it; laws are only cited. */
const NOT_PRINTED = new Set(['CV', 'L', 'HP', 'PL']);

/** Titles of chapters in what a decision brings: "QUY ĐỊNH CHUNG" under "Chương I" (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.c). */
const CHAPTER = /^\s(?:CHUNG|CỤ THỂ|KHÁC|CHUYỂN TIẾP)\s*$/u;

/** Old tone placement and the like: "NGHỊ QUYẾT" has no variants, "KẾ HOẠCH" neither, so the plain text is compared. */
export function readTypeLine(line: string): TypeLine | null {
  if (line.length > 500 || !STARTS.has(line.slice(0, 2))) return null;
  for (const { type, name } of NAMES) {
    if (NOT_PRINTED.has(type.code) || !line.startsWith(name)) continue;
    const rest = line.slice(name.length);
    if (CHAPTER.test(rest)) return null;
    if (rest === '' || /^[\s:,]/u.test(rest)) return { type, length: name.length };
  }
  return null;
}
