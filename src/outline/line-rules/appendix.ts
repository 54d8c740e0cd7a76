import type { LineRule } from './marker.ts';
import { numberOf } from './roman-value.ts';

/**
 * "PHỤ LỤC", "Phụ lục I", "PHỤ LỤC 02: DANH MỤC …", "Biểu mẫu số 1", "ĐỀ CƯƠNG TUYÊN TRUYỀN".
 * Refused: "Phụ lục kèm theo Kế hoạch này nêu …" (a sentence goes on). The words are the heading, so the marker is empty.
 */
const APPENDIX =
  /^(?:PHỤ LỤC|Phụ lục|PHỤ BIỂU|Phụ biểu)(?:\s{1,3}(?:số\s{0,2})?(?<number>[IVXL]{1,6}|\d{1,2}))?(?=\s*$|\s*[.:\-–]|\s+[\p{Lu}(])/u;
/** docs/genre.md 3.3: a form (biểu mẫu) is an annex. */
const FORM_SHEET =
  /^(?:BIỂU MẪU|Biểu mẫu|BIỂU|Biểu|MẪU|Mẫu)\s{1,3}(?:số\s{0,2}|SỐ\s{0,2})?(?<number>[IVXL]{1,6}|\d{1,2})(?=\s*$|\s*[.:\-–])/u;

export const appendixRule: LineRule = (line) => {
  const match = APPENDIX.exec(line) ?? FORM_SHEET.exec(line);
  if (!match || line.length > 250) return null;
  const number = match.groups?.['number'];
  const ordinal = number === undefined ? 0 : numberOf(number);
  const label = ordinal > 0 ? `phu-luc-${ordinal}` : 'phu-luc';
  return { form: 'appendix', marker: '', length: 0, ordinal, label };
};
