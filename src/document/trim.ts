import { isBlankCode } from './text-boundary.ts';

/**
 * `text` without the given characters at its end (or both ends). Patterns like `/[\s.;]+$/` cost quadratic time
 * on long runs, as every start is tried; this looks at each character once.
 */
export function trimEndOf(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && isOneOf(text.charAt(end - 1), characters)) end -= 1;
  return text.slice(0, end);
}

export function trimStartOf(text: string, characters: string): string {
  let start = 0;
  while (start < text.length && isOneOf(text.charAt(start), characters)) start += 1;
  return text.slice(start);
}

function isOneOf(character: string, characters: string): boolean {
  return isBlankCode(character.charCodeAt(0)) || characters.includes(character);
}

/** The text's last sign that is no blank is one of the marks. */
export function endsIn(text: string, marks: string): boolean {
  let end = text.length;
  while (end > 0 && isBlankCode(text.charCodeAt(end - 1))) end -= 1;
  return end > 0 && marks.includes(text.charAt(end - 1));
}

/** Each run of blanks, line ends too, as one blank. */
export function foldBlanks(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/gu, ' ');
}

/** `range` of `text` without the blanks at its ends. */
export function trimRange(
  text: string,
  range: { readonly start: number; readonly end: number },
): { start: number; end: number } {
  let { start, end } = range;
  while (start < end && isBlankCode(text.charCodeAt(start))) start += 1;
  while (end > start && isBlankCode(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

/** Marks that end an item of a list. */
export const END_MARKS = '.;,:';
/** Marks that begin one. */
export const BULLETS = '-–•+*';
