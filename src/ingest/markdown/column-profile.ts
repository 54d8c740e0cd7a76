/** What the cells of one column look like, learnt from the rows that have all their cells. */
export interface ColumnProfile {
  /** How well a text fits; 0 is the best. */
  measureMisfit(text: string): number;
  /** Share of cells that are numbers. */
  readonly numeric: number;
  /** Mean length in code units. */
  readonly length: number;
}

const WORDS = /[\p{L}\p{M}]+/gu;
const NUMBER = /^[\s\d.,%/()+-]{1,40}$/;
/** Words of a cell that are looked at. */
const SAMPLE = 12;

export function profileColumns(rows: readonly (readonly string[])[], columns: number): ColumnProfile[] {
  const vocabulary = new Set(rows.flat().flatMap(listWords)).size;
  return Array.from({ length: columns }, (_, column) =>
    profileColumn(
      rows.map((row) => row[column] ?? ''),
      vocabulary,
    ),
  );
}

function profileColumn(texts: readonly string[], vocabulary: number): ColumnProfile {
  const counts = new Map<string, number>();
  let total = 0;
  for (const text of texts) {
    for (const word of listWords(text)) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
      total += 1;
    }
  }
  const numeric = texts.filter((text) => NUMBER.test(text)).length / Math.max(1, texts.length);
  const length = texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);
  return {
    numeric,
    length,
    measureMisfit(text) {
      const words = listWords(text);
      let misfit = 0;
      for (const word of words) misfit -= Math.log(((counts.get(word) ?? 0) + 0.5) / (total + vocabulary + 1));
      // Length and being a number weigh as much as a few words do.
      return (
        misfit / Math.max(1, words.length) +
        Math.abs(Math.log((text.length + 4) / (length + 4))) +
        (NUMBER.test(text) ? 1 - numeric : numeric) * 3
      );
    },
  };
}

function listWords(text: string): string[] {
  return (text.toLowerCase().match(WORDS) ?? []).slice(0, SAMPLE);
}
