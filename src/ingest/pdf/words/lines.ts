import type { Word } from './words.ts';

export interface Line {
  /** From left to right. */
  readonly words: readonly Word[];
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  /** Baseline of the line's largest words. */
  readonly y: number;
  readonly size: number;
}

/** Words whose baselines differ by less than this many em stand on one line, however far apart. */
const SAME_BASELINE = 0.12;
/** The same for words side by side. */
const SAME_LINE = 0.3;
/** The same for a number stamped into a line by hand of a signing tool. */
const STAMPED = 0.45;
/** A smaller word (an exponent, a note's number) may stand this many em of the line higher or lower. */
const RAISED = 0.62;
/** Of a letter so many times as large (at the head of a paragraph, a heading beside its items) no more counts: it reaches over several lines. */
const MOST_TIMES = 2;
/** Longer lines are drawings made of letters; what stands beside what is not looked into. */
const MAX_WORDS = 300;

/** Groups words into lines, from top to bottom. */
export function buildLines(words: readonly Word[]): Line[] {
  const sorted = [...words].sort((a, b) => a.y - b.y || a.x0 - b.x0);
  const open: OpenLine[] = [];
  for (const word of sorted) {
    let target: OpenLine | undefined;
    for (let index = open.length - 1; index >= 0 && index >= open.length - 4; index -= 1) {
      const line = open[index];
      if (line && belongs(line, word)) {
        target = line;
        break;
      }
    }
    if (!target) {
      open.push({ words: [word], y: word.y, size: word.size });
      continue;
    }
    target.words.push(word);
    if (word.size > target.size * 1.15) {
      target.y = word.y;
      target.size = word.size;
    }
  }
  return attachRaised(open)
    .map((line) => toLine(line.words, line.y, line.size))
    .sort((a, b) => a.y - b.y || a.x0 - b.x0);
}

interface OpenLine {
  words: Word[];
  y: number;
  size: number;
}

/** Puts exponents, notes' numbers and stamped numbers that opened a line of their own into the line they stand beside. */
function attachRaised(lines: readonly OpenLine[]): OpenLine[] {
  return lines.filter((small, index) => {
    for (const large of [lines[index + 1], lines[index - 1], lines[index + 2]]) {
      if (!large || !(isRaised(small, large) || isStamp(small, large))) continue;
      large.words.push(...small.words);
      return false;
    }
    return true;
  });
}

function isRaised(small: OpenLine, large: OpenLine): boolean {
  const size = Math.min(large.size, small.size * MOST_TIMES);
  if (small.size >= size * 0.8 || Math.abs(small.y - large.y) > size * RAISED) return false;
  return small.words.every((word) => touches(large.words, word, size));
}

function isStamp(stamp: OpenLine, line: OpenLine): boolean {
  const size = Math.max(stamp.size, line.size);
  if (Math.abs(stamp.y - line.y) > size * STAMPED) return false;
  return stamp.words.every((word) => word.annotation >= 0 && isNear(line.words, word, size * 4));
}

function belongs(line: OpenLine, word: Word): boolean {
  const distance = Math.abs(word.y - line.y);
  const smaller = Math.min(line.size, word.size);
  const size = Math.min(Math.max(line.size, word.size), smaller * MOST_TIMES);
  if (distance <= size * SAME_BASELINE) return true;
  if (word.annotation >= 0 && distance <= size * STAMPED) return isNear(line.words, word, size * 4);
  // beside its neighbours a word may stand a little off; the other column of a head or foot has baselines of its own
  if (distance <= size * SAME_LINE) return isNear(line.words, word, size * 1.2);
  return smaller < size * 0.8 && distance <= size * RAISED && touches(line.words, word, size);
}

/** The word stands beside a word of the line, at most `reach` away or drawn right after it, and over none of them. */
function isNear(words: readonly Word[], word: Word, reach: number): boolean {
  if (words.length > MAX_WORDS) return false;
  let near = false;
  for (const other of words) {
    if (word.x0 < other.x1 - 1 && other.x0 < word.x1 - 1) return false;
    const isNext = word.order === other.order + 1 && word.x0 > other.x1;
    if (isNext || Math.abs(word.x0 - other.x1) < reach || Math.abs(other.x0 - word.x1) < reach) near = true;
  }
  return near;
}

/** True when the word stands right beside a word of the line, as an exponent does. */
function touches(words: readonly Word[], word: Word, size: number): boolean {
  return (
    words.length <= MAX_WORDS &&
    words.some((other) => Math.abs(word.x0 - other.x1) < size * 0.4 || Math.abs(other.x0 - word.x1) < size * 0.4)
  );
}

export function toLine(words: readonly Word[], y: number, size: number): Line {
  const sorted = dropShadows([...words].sort((a, b) => a.x0 - b.x0));
  const first = sorted[0];
  let x1 = -Infinity;
  for (const word of sorted) x1 = Math.max(x1, word.x1);
  return { words: sorted, text: joinWords(sorted), x0: first?.x0 ?? 0, x1, y, size };
}

/** The same word printed twice on one spot (made-up bold) counts once. */
function dropShadows(words: readonly Word[]): Word[] {
  return words.filter((word, index) => {
    const before = words[index - 1];
    return !(before && before.text === word.text && Math.abs(before.x0 - word.x0) < word.size * 0.12);
  });
}

/** Words drawn in several pieces without a gap between ("k" + "ế") are one. */
function joinWords(words: readonly Word[]): string {
  let text = '';
  let last: Word | undefined;
  for (const word of words) {
    if (last && (isApart(last, word) || isReference(last, word)) && !isPower(last, word)) text += ' ';
    text += word.text;
    last = word;
  }
  return text;
}

export function isApart(left: Word, right: Word): boolean {
  // a number stamped into a form field never runs into the text beside it
  if (left.annotation !== right.annotation) return true;
  const size = Math.min(left.size, right.size);
  const gap = right.x0 - left.x1;
  // drawn one after the other and still two words: a blank stood between, however thin
  if (right.order === left.order + 1 && Math.abs(left.y - right.y) < size * 0.12) return true;
  return gap > size * 0.1;
}

/** A note's number after a word; glued to it, it would spoil the word. */
function isReference(left: Word, right: Word): boolean {
  return (
    right.size < left.size * 0.8 &&
    right.y < left.y - left.size * 0.15 &&
    /^\d{1,3}$/.test(right.text) &&
    /\p{L}\p{L}[.,;:)”"]?$/u.test(left.text)
  );
}

/** "90 m" and a small raised "3". */
function isPower(left: Word, right: Word): boolean {
  const isRaised = right.size < left.size * 0.8 && right.y < left.y;
  return (
    isRaised &&
    /^[23]$/.test(right.text[0] ?? '') &&
    /(?:^|\d)[cdkm]?m$/u.test(left.text) &&
    right.x0 - left.x1 < left.size * 0.3
  );
}
