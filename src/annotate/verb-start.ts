import { foldWord } from '../document/fold.ts';
import { ACTION_VERBS } from '../lexicon/verbs.ts';

interface Trie {
  readonly next: Map<string, Trie>;
  isEnd: boolean;
}

const root: Trie = { next: new Map(), isEnd: false };
for (const verb of ACTION_VERBS) {
  let node = root;
  for (const word of verb.split(' ')) {
    const key = foldWord(word);
    const child: Trie = node.next.get(key) ?? { next: new Map(), isEnd: false };
    node.next.set(key, child);
    node = child;
  }
  node.isEnd = true;
}

const WORD = /[\p{L}\p{M}\p{N}]+/uy;
const SKIPPED = /[\s"“'‘(\-–•+*]*/uy;
/** Words between a subject and its verb. */
const BEFORE_VERB = new Set(
  [
    'sẽ',
    'cần',
    'phải',
    'cùng',
    'đã',
    'đang',
    'tự',
    'trực',
    'tiếp',
    'có',
    'thể',
    'được',
    'nghiêm',
    'túc',
    'tích',
    'cực',
    'chịu',
    'khẩn',
    'trương',
    'luôn',
    'đều',
    'cũng',
    'còn',
    'mỗi',
    'sớm',
    'ngay',
    'quyết',
    'tuyệt',
    'đối',
    'hết',
    'sức',
    'đồng',
    'thời',
    'nhanh',
    'không',
    'kiên',
  ].map(foldWord),
);

/** The text at `offset`, quotes and bullets aside, begins with a verb that tells somebody to act. */
export function startsWithVerb(text: string, offset = 0): boolean {
  SKIPPED.lastIndex = offset;
  SKIPPED.exec(text);
  let at = SKIPPED.lastIndex;
  let node: Trie | undefined = root;
  for (let words = 0; words < 4; words += 1) {
    WORD.lastIndex = at;
    const match = WORD.exec(text);
    if (!match) return false;
    node = node.next.get(foldWord(match[0]));
    if (!node) return false;
    at = WORD.lastIndex;
    if (node.isEnd && !(words === 0 && isNounWith(match[0], text, at))) return true;
    if (text.charAt(at) !== ' ') return false;
    at += 1;
  }
  return false;
}

/** Short verbs that make nouns with these words: "dự kiến", "chi phí", "cấp xã", "giao thông". */
const NOUNS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    dự: 'kiến án toán thảo',
    chi: 'phí bộ đoàn hội tiết cục nhánh ủy',
    cấp: 'xã tỉnh huyện phường ủy độ trên dưới cơ học trung đại',
    giao: 'thông dịch diện thừa',
    thu: 'nhập chi',
    bàn: 'ghế',
    công: 'tác',
  }).map(([verb, seconds]) => [foldWord(verb), new Set(seconds.split(' ').map(foldWord))]),
);

function isNounWith(verb: string, text: string, at: number): boolean {
  const seconds = NOUNS.get(foldWord(verb));
  if (!seconds || text.charAt(at) !== ' ') return false;
  WORD.lastIndex = at + 1;
  const next = WORD.exec(text);
  return next !== null && seconds.has(foldWord(next[0]));
}

/** What may stand after a subject: a verb, or a few words and then a verb ("có trách nhiệm", "tự tổ chức"). */
export function isPredicate(text: string, offset: number): boolean {
  let at = offset;
  for (let skipped = 0; skipped < 4; skipped += 1) {
    if (startsWithVerb(text, at)) return true;
    while (/[\s,]/u.test(text.charAt(at))) at += 1;
    WORD.lastIndex = at;
    const match = WORD.exec(text);
    if (!match || !BEFORE_VERB.has(foldWord(match[0]))) return false;
    at = WORD.lastIndex;
  }
  return false;
}
