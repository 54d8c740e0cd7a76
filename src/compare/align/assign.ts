import { munkres } from 'munkres';

/**
 * The pairs with the largest sum of `score - threshold`, each row and column at most once: a pair at or below the
 * threshold is worth less than leaving both alone. Solved part by part (rows and columns that no pair above the threshold
 * connects do not meet), which keeps it fast for plans of any size.
 */
export function assignPairs(
  scores: readonly (readonly number[])[],
  threshold: number,
): [row: number, column: number][] {
  const pairs: [number, number][] = [];
  for (const { rows, columns } of findParts(scores, threshold)) {
    const costs = rows.map((row) => columns.map((column) => -Math.max(0, (scores[row]?.[column] ?? 0) - threshold)));
    for (const [row, column] of munkres(costs)) {
      const pair: [number | undefined, number | undefined] = [rows[row], columns[column]];
      if (pair[0] !== undefined && pair[1] !== undefined && (costs[row]?.[column] ?? 0) < 0)
        pairs.push([pair[0], pair[1]]);
    }
  }
  return pairs.sort((a, b) => a[0] - b[0]);
}

interface Part {
  readonly rows: number[];
  readonly columns: number[];
}

function findParts(scores: readonly (readonly number[])[], threshold: number): Part[] {
  const seenRows = new Set<number>();
  const seenColumns = new Set<number>();
  const width = scores[0]?.length ?? 0;
  const parts: Part[] = [];
  for (let first = 0; first < scores.length; first += 1) {
    if (seenRows.has(first)) continue;
    seenRows.add(first);
    const part: Part = { rows: [first], columns: [] };
    for (let at = 0; at < part.rows.length; at += 1) {
      const row = scores[part.rows[at] ?? 0] ?? [];
      for (let column = 0; column < width; column += 1) {
        if ((row[column] ?? 0) <= threshold || seenColumns.has(column)) continue;
        seenColumns.add(column);
        part.columns.push(column);
        for (let other = 0; other < scores.length; other += 1) {
          if (seenRows.has(other) || (scores[other]?.[column] ?? 0) <= threshold) continue;
          seenRows.add(other);
          part.rows.push(other);
        }
      }
    }
    if (part.columns.length > 0)
      parts.push({ rows: part.rows.sort((a, b) => a - b), columns: part.columns.sort((a, b) => a - b) });
  }
  return parts;
}
