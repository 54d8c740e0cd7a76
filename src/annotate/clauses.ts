import { isBlankCode } from '../document/text-boundary.ts';
import type { TextRange } from '../outline/outline-node.ts';

const OPEN_QUOTE = 0x201c;
const CLOSE_QUOTE = 0x201d;
const OPEN_BRACKET = 0x28;
const CLOSE_BRACKET = 0x29;
const SEMICOLON = 0x3b;
const FULL_STOP = 0x2e;

/** Where a text is cut into clauses: ";" and a sentence's full stop, outside quotations and brackets. */
export function splitClauses(text: string, from = 0, to = text.length): TextRange[] {
  const clauses: TextRange[] = [];
  let depth = 0;
  let quoted = false;
  let start = from;
  const close = (end: number): void => {
    let a = start;
    let b = end;
    while (a < b && (';.'.includes(text.charAt(a)) || isBlankCode(text.charCodeAt(a)))) a += 1;
    while (b > a && isBlankCode(text.charCodeAt(b - 1))) b -= 1;
    if (b > a) clauses.push({ start: a, end: b });
    start = end;
  };
  for (let i = from; i < to; i += 1) {
    const code = text.charCodeAt(i);
    if (code === OPEN_QUOTE) quoted = true;
    else if (code === CLOSE_QUOTE) quoted = false;
    else if (code === OPEN_BRACKET) depth += 1;
    else if (code === CLOSE_BRACKET) depth = Math.max(0, depth - 1);
    else if (quoted || depth > 0) {
      // a bracket or quotation that never closes must not swallow the rest of the paragraph
      if (i - start > 600) {
        quoted = false;
        depth = 0;
      }
    } else if (code === SEMICOLON) close(i + 1);
    else if (code === FULL_STOP && isSentenceEnd(text, i, to)) close(i + 1);
  }
  close(to);
  return clauses;
}

function isSentenceEnd(text: string, at: number, to: number): boolean {
  if (at + 1 >= to) return true;
  if (!isBlankCode(text.charCodeAt(at + 1))) return false;
  // "TP. Hồ Chí Minh", "TT. Huyện ủy", "VP. UBND"
  const before = /[\p{L}\p{N}]{1,12}$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  if (/^(?:TP|TT|VP|TX|[QPHXĐđc]|St|ThS|TS|GS|PGS|Mr|Tp)$/u.test(before)) return false;
  return /^\s+["“(]?\p{Lu}/u.test(text.slice(at + 1, at + 6));
}
