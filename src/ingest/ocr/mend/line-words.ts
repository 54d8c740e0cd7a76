import type { RecognizedWord } from '../recognized-page.ts';

/** The words of each line, by its number. */
export function groupByLine(words: readonly RecognizedWord[]): Map<number, RecognizedWord[]> {
  const lines = new Map<number, RecognizedWord[]>();
  for (const word of words) {
    const line = lines.get(word.line);
    if (line) line.push(word);
    else lines.set(word.line, [word]);
  }
  return lines;
}

/** The first word of each line. */
export function findFirsts(words: readonly RecognizedWord[]): Set<RecognizedWord> {
  const firsts = new Map<number, RecognizedWord>();
  for (const word of words) {
    const first = firsts.get(word.line);
    if (!first || word.x0 < first.x0) firsts.set(word.line, word);
  }
  return new Set(firsts.values());
}

/**
 * What stands to the right of the first word of each line. Words that were read in a second look come last in the list, not in their
 * place; where a line has one word only, what follows in the list stands for the next cell.
 */
export function findSeconds(words: readonly RecognizedWord[]): Map<RecognizedWord, RecognizedWord | undefined> {
  const lines = groupByLine(words);
  return new Map(
    words.flatMap((word, index) => {
      const line = lines.get(word.line) ?? [];
      const [first, second] = line.length > 1 ? [...line].sort((a, b) => a.x0 - b.x0) : [word, words[index + 1]];
      return word === first ? [[word, second] as const] : [];
    }),
  );
}

export function isCapitals(text: string): boolean {
  const letters = text.replace(/\P{L}/gu, '');
  return letters.length >= 2 && letters === letters.toUpperCase();
}

/** A line's words from left to right, in parts that stand more than `gap` sizes apart. */
export function splitAtGaps(line: readonly RecognizedWord[], gap: number): RecognizedWord[][] {
  const parts: RecognizedWord[][] = [];
  for (const word of [...line].sort((a, b) => a.x0 - b.x0)) {
    const last = parts.at(-1)?.at(-1);
    if (last && word.x0 - last.x1 < word.size * gap) parts.at(-1)?.push(word);
    else parts.push([word]);
  }
  return parts;
}
