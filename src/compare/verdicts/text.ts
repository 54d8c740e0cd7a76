import type { Passage } from '../prepare/passages.ts';
import type { Change } from '../types.ts';

/** What the child left out of the parent's words and what it put in; null where the words are the same. */
export function compareText(parent: Passage, child: Passage, isVerbatim: boolean): Change | null {
  if (saidOnOneLine(parent) === saidOnOneLine(child)) return null;
  if (isVerbatim)
    return {
      field: 'text',
      parent: null,
      child: null,
      verdict: 'localized',
      message: 'Cùng lời văn, chỉ khác tên cơ quan, tên cấp, tên nơi, thời gian hoặc cách viết.',
    };
  const out = shareOutside(parent, child);
  const put = shareOutside(child, parent);
  const verdict = out > put * 2 ? 'dropped' : put > out * 2 ? 'new' : 'localized';
  const percent = (share: number): string => `${Math.round(share * 100)}%`;
  return {
    field: 'text',
    parent: out,
    child: put,
    verdict,
    message: `Bỏ ${percent(out)} lời của cấp trên, thêm ${percent(put)} lời riêng.`,
  };
}

const lines = new WeakMap<Passage, string>();

function saidOnOneLine(passage: Passage): string {
  let line = lines.get(passage);
  if (line === undefined) lines.set(passage, (line = passage.quote.replace(/\s+/gu, ' ')));
  return line;
}

/** Share of the words of `a` that `b` does not have, 0 to 1, two decimals. */
function shareOutside(a: Passage, b: Passage): number {
  const there = new Set(b.words);
  const told = a.said;
  if (told.length === 0) return 0;
  return Math.round((100 * told.filter((key) => !there.has(key)).length) / told.length) / 100;
}
