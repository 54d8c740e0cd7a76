import { endsIn } from '../../document/trim.ts';
import type { MarkerCandidate } from '../line-rules/index.ts';
import { letterOrdinal } from '../line-rules/letter.ts';
import { BULLET_RANKS, RANKS } from '../ranks.ts';
import type { Open } from '../choose-marker.ts';
import type { OutlineState } from './state.ts';

/** Where a numbered node goes: index in the stack of the entry above it (-1: the root), and what is wrong with its number. */
export interface Place {
  readonly parentIndex: number;
  readonly repeated: boolean;
  /** The number that was expected, where one is left out. */
  readonly gap: number | null;
}

/** Lists of one kind of number that may stand inside each other. */
const MOST_ALIKE = 2;

export function rankOf(candidate: MarkerCandidate): number {
  if (candidate.form === 'bullet') return BULLET_RANKS[candidate.symbol ?? '-'] ?? 15.2;
  if (candidate.form === 'decimal') return RANKS.decimal + (candidate.path?.length ?? 2) - 2;
  return RANKS[candidate.form];
}

const under = (parentIndex: number): Place => ({ parentIndex, repeated: false, gap: null });

export function findPlace(state: OutlineState, candidate: MarkerCandidate): Place {
  const { stack } = state;
  if (candidate.form === 'decimal') return under(findDecimalParent(candidate, stack, rankOf(candidate)));
  const { form, symbol } = candidate;
  const same = stack.flatMap((open, i) => (open.form === form && open.symbol === symbol ? [i] : [])).reverse();
  return same.length > 0 ? placeBesideLike(state, candidate, same) : placeNewForm(state, candidate);
}

/** Beside the open entry of its own kind that it follows; `same` are their indices, innermost first. */
function placeBesideLike(state: OutlineState, candidate: MarkerCandidate, same: readonly number[]): Place {
  const { stack } = state;
  const nearest = same[0] ?? 0;
  if (candidate.form === 'bullet' || candidate.form === 'appendix') return under(nearest - 1);
  const next = same.find((i) => (stack[i]?.ordinal ?? 0) + 1 === candidate.ordinal);
  if (next !== undefined) return under(next - 1);
  // a list inside a list of its own kind happens, a third one is the next copy of the first
  const nesting = candidate.ordinal === 1 && same.length < MOST_ALIKE ? nestingParent(state, nearest) : null;
  if (nesting !== null) return under(nesting);
  const last = stack[nearest]?.ordinal ?? 0;
  const isRepeated = candidate.ordinal <= last;
  const isGap = candidate.ordinal > last + 1 && !isWithoutStroke(candidate, last);
  return { parentIndex: nearest - 1, repeated: isRepeated, gap: isGap ? last + 1 : null };
}

/** Lists that go from "d)" to "e)" are as usual as those with "đ)" between. */
function isWithoutStroke({ form, label }: MarkerCandidate, last: number): boolean {
  return form === 'letter' && label === 'e' && last === letterOrdinal('d');
}

/** "1." again while a letter is open, or a bullet that ends in a colon, starts a list inside it; else it is a misprint: null. */
function nestingParent({ stack }: OutlineState, nearest: number): number | null {
  const inner = stack.findLastIndex((open) => open.form !== 'bullet');
  if (inner > nearest) return inner;
  const top = stack.at(-1);
  return top && endsIn(top.node.block.text, ':') && stack.length - 1 > nearest ? stack.length - 1 : null;
}

/** A form of which nothing is open goes by the usual order, or inside what ends in a colon. */
function placeNewForm({ stack, seenForms }: OutlineState, candidate: MarkerCandidate): Place {
  // a form that is new here and begins at 1 goes inside what is open where the usual order would close a section
  if (candidate.form === 'capital' && seenForms.has('roman') && stack.some((open) => open.form === 'roman'))
    return under(stack.findLastIndex((open) => open.form === 'roman'));
  const article = stack.findLastIndex((open) => open.form === 'article');
  if (isOpenArticle(stack[article]) && candidate.ordinal === 1 && rankOf(candidate) < RANKS.article)
    return under(article);
  let parentIndex = stack.length - 1;
  const top = stack[parentIndex];
  const mayOpenList = candidate.form === 'bullet' || (candidate.form === 'parenthesized' && candidate.ordinal === 1);
  if (mayOpenList && top?.form === 'bullet' && endsIn(top.node.block.text, ':')) return under(parentIndex);
  const rank = rankOf(candidate);
  while (parentIndex >= 0 && (stack[parentIndex]?.rank ?? -1) >= rank) parentIndex -= 1;
  const startsLate = candidate.ordinal > 1 && candidate.form !== 'appendix' && candidate.form !== 'section';
  return { parentIndex, repeated: false, gap: startsLate ? 1 : null };
}

/** "Điều 1. Phê duyệt Đề án … với các nội dung sau:" holds the sections of what it approves, up to "Điều 2." (NĐ 30/2020/NĐ-CP, Phụ lục III, mẫu 1.2). */
function isOpenArticle(open: Open | undefined): boolean {
  return open?.form === 'article' && endsIn(open.node.block.text, ':');
}

/** Index in the stack of the entry that "1.2." goes under (-1: the root): its "1.", a sibling's parent, or by rank. */
function findDecimalParent(candidate: MarkerCandidate, stack: readonly Open[], rank: number): number {
  const path = candidate.path ?? [];
  const prefix = path.slice(0, -1);
  const own = stack.findLastIndex(
    (open) => (open.form === 'arabic' || open.form === 'decimal') && open.path.join('.') === prefix.join('.'),
  );
  if (own >= 0) return own;
  const sibling = stack.findLastIndex((open) => open.form === 'decimal' && open.path.length === path.length);
  if (sibling >= 0) return sibling - 1;
  let parentIndex = stack.length - 1;
  const hasOtherNumber = (open: Open | undefined): boolean => open?.form === 'arabic' && open.ordinal !== path[0];
  while (
    parentIndex >= 0 &&
    ((stack[parentIndex]?.rank ?? -1) >= rank ||
      (path[0] !== undefined && hasOtherNumber(stack[parentIndex]) && sectionNumber(stack, parentIndex) === path[0]))
  )
    parentIndex -= 1;
  return parentIndex;
}

function sectionNumber(stack: readonly Open[], below: number): number | undefined {
  return stack.slice(0, below + 1).findLast((open) => open.form === 'roman')?.ordinal;
}
