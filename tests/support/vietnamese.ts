/** A letter that Vietnamese has and English has not. */
export const VIETNAMESE = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/iu;
/** Words in a row, at least one of them with such a letter. */
const RUN = /[\p{L}\p{M}\p{N}]+(?:[ \u00A0][\p{L}\p{M}\p{N}]+)*/gu;

/** Vietnamese words of `text` that stand in none of the documents and in none of their names. */
export function findVietnamese(text: string, documents: readonly string[] = []): string[] {
  const known = fold(documents.join('\n'));
  return (text.normalize('NFC').match(RUN) ?? []).filter((run) => VIETNAMESE.test(run) && !isKnown(run, known));
}

/** As a whole, or but for words of ours at its ends. */
function isKnown(run: string, known: string): boolean {
  const words = run.split(/[ \u00A0]/u);
  const first = words.findIndex((word) => VIETNAMESE.test(word));
  const last = words.findLastIndex((word) => VIETNAMESE.test(word));
  return known.includes(fold(words.slice(first, last + 1).join(' ')));
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ');
}
