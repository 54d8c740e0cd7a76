/** Signs between the parts of a name, short or long. */
const BETWEEN = /[\s\-–&,./()]+/u;
const LEVELS = new Set(['xa', 'phuong', 'tran', 'huyen', 'tinh', 'khu']);
const SHORTEST = 2;

/**
 * True where a name with letters for words is that name: "Ban QLDA ĐTXD xã" for "Ban Quản lý dự án đầu tư xây dựng", "Phòng VH-XH" for "Phòng Văn
 * hóa - Xã hội". Every word of the long one is there, as itself or by its first letter; a level at the end may be left out.
 */
export function isShortFor(short: string, long: string): boolean {
  const parts = wordsOf(short);
  const words = wordsOf(long).filter((word) => bare(word) !== 'va');
  let at = 0;
  for (const part of parts) {
    if (bare(part) === bare(words[at] ?? '')) at += 1;
    else if (isLetters(part) && bare(part) === initials(words.slice(at, at + part.length))) at += part.length;
    else if (!(at === words.length && LEVELS.has(bare(part)))) return false;
  }
  return parts.length > 0 && words.slice(at).every((word) => LEVELS.has(bare(word)));
}

function wordsOf(name: string): string[] {
  return name
    .normalize('NFC')
    .split(BETWEEN)
    .filter((word) => word !== '');
}

function isLetters(part: string): boolean {
  return part.length >= SHORTEST && /^\p{Lu}+$/u.test(part);
}

function initials(words: readonly string[]): string {
  return words.map((word) => bare(word).charAt(0)).join('');
}

function bare(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/gu, 'd');
}
