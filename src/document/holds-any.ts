/** One of the words stands in the text: a glance before a pattern is run whose every match holds one of them. */
export function holdsAny(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word));
}
