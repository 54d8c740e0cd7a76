import type { Rule } from '../../rules/engine.ts';
import type { Counted } from '../counted-sentence.ts';
import type { Line } from '../line.ts';
import type { NamePairs } from './name-pairs.ts';
import { isFull, type Wrap } from './wrap.ts';

/** The place between two lines of the text that may be one paragraph. */
export interface Joint {
  readonly previous: Line;
  readonly next: Line;
  /** The line before `previous`. */
  readonly above: Line | undefined;
  /** The line behind `next`. */
  readonly following: Line | undefined;
  readonly before: string;
  readonly after: string;
  readonly wrap: Wrap;
  /** Columns that `next` begins farther in than `previous`; 0 where the reader keeps no blanks. */
  readonly indented: number;
  /** A page number, a note or a stamp stands between the two. */
  readonly interrupted: boolean;
  readonly inFooter: boolean;
  readonly inHeader: boolean;
  /** Below "Chương II", "PHỤ LỤC": a title in capitals. */
  readonly inPartTitle: boolean;
  /** In the title below the type's name. */
  readonly inTitle: boolean;
  /** `after` begins with a number, a letter or a bullet. */
  readonly startsItem: boolean;
  /** Characters of the paragraph so far. */
  readonly length: number;
  /** First line of the paragraph so far. */
  readonly opening: string;
  readonly counted: Counted;
  /** Found when a rule first asks. */
  readonly names: () => NamePairs;
}

export type JoinVerdict = 'join' | 'part';

/**
 * Whether a line goes on the paragraph before it. Examples are lines with "⏎" for the joint; a word in square brackets before them says
 * what else is known: [wrapped] lines of full width, [group] of one Markdown paragraph, [dense], [rows] of a page's code, [apart] over an empty line,
 * [deeper] a first line's indent, [indented] a text that has them, [each] one whose sentences are paragraphs, [header], [footer], [title], [part-title], [goes] and [ends] by the reader's word, [cut] by a page number, [under] the line above in its cell, [column], [paragraph].
 */
export type JoinRule = Rule<Joint, JoinVerdict>;

/** The reader says that the line goes on, or the line before it was full. */
export function isWrapped({ next, before, after, wrap }: Joint): boolean {
  return next.continues === true || (next.blankBefore === 0 && isFull(before, after, wrap));
}

/** An empty line that parts paragraphs, in a text where lines as such have none between them. */
export function isApart({ next, wrap }: Joint): boolean {
  return next.blankBefore > 0 && !wrap.isDoubleSpaced;
}

/** Both lines stand in one group of the reader, without an empty line. */
export function isSameGroup({ previous, next }: Joint): boolean {
  return previous.group !== undefined && previous.group === next.group && next.blankBefore === 0;
}
