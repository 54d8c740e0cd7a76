import { marked, type LineRule, type MarkerForm } from './marker.ts';
import { numberOf } from './roman-value.ts';

/**
 * NĐ 30 Phụ lục I: "Phần I", "PHẦN THỨ NHẤT", "Chương II", "Mục 1", "Tiểu mục 2", "Điều 5."
 * Refused: "Điều 1 Nghị định số 85/2023/NĐ-CP quy định …" (cited), "Mục tiêu chung", "Phần mềm …", "Điều chỉnh …", "Mục 3, phần II của Kế hoạch này" (a comma follows).
 */
const NAMED_PART =
  /^(PHẦN|Phần|CHƯƠNG|Chương|TIỂU MỤC|Tiểu mục|MỤC|Mục|ĐIỀU|Điều)\s{1,3}([IVXL]{1,7}|\d{1,3}|(?:THỨ|thứ)\s{1,2}\p{L}{2,5})(\s?[.:\-–])?(?=\s|$)\s*/u;

/** What follows the number of a part that is only cited, not headed (docs/genre.md 3.2): the sentence, or the document it is of. */
const CITED =
  /^(?:[\p{Ll},;)]|(?:Nghị định|Luật|Bộ luật|Thông tư|Quyết định|Nghị quyết|Quy định|Quy chế|Điều lệ|Chỉ thị|Hướng dẫn|Kế hoạch|Công văn|Hiến pháp|Pháp lệnh)\s(?:\p{L}{1,12}\s){0,8}?(?:số\s?\d|\d{4}(?!\d)|này(?!\p{L})|ngày\s\d))/u;

const ORDINAL_WORDS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const FORMS: Readonly<Record<string, MarkerForm>> = {
  phần: 'part',
  chương: 'chapter',
  mục: 'section',
  'tiểu mục': 'section',
  điều: 'article',
};

export const namedPartRule: LineRule = (line) => {
  const match = NAMED_PART.exec(line);
  if (!match) return null;
  const [whole, written = '', number = '', mark = ''] = match;
  const name = written.toLowerCase();
  const form = FORMS[name];
  const word = /^thứ\s+(\p{L}+)$/iu.exec(number)?.[1]?.toLowerCase();
  const ordinal = word === undefined ? numberOf(number) : ORDINAL_WORDS.indexOf(word) + 1;
  if (!form || !(ordinal >= 1)) return null;
  // "Điều 5 của Luật này quy định …" cites; a heading has its mark or starts with a capital
  const rest = line.slice(whole.length);
  if (mark === '' && CITED.test(rest)) return null;
  return marked(form, match, ordinal, `${name.replace(' ', '-')}-${ordinal}`);
};
