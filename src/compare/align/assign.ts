import { munkres } from 'munkres';

/** For each row the columns it may go with, and how well. */
export type SparseScores = readonly ReadonlyMap<number, number>[];

/** Rows and columns that one part may have before the exact solution costs too much; above, the best pairs are taken one after the other. */
const EXACT = 90_000;

/**
 * The pairs with the largest sum of `score - threshold`, each row and column at most once: a pair at or below the
 * threshold is worth less than leaving both alone. Solved part by part (rows and columns that no pair above the threshold
 * connects do not meet), which keeps it fast for plans of any size.
 */
export function assignSparse(scores: SparseScores, threshold: number): [row: number, column: number][] {
  const pairs: [number, number][] = [];
  for (const part of findParts(scores, threshold))
    pairs.push(
      ...(part.rows.length * part.columns.length > EXACT
        ? takeBest(part, scores, threshold)
        : solve(part, scores, threshold)),
    );
  return pairs.sort((a, b) => a[0] - b[0]);
}

function solve({ rows, columns }: Part, scores: SparseScores, threshold: number): [number, number][] {
  const [row = -1] = rows;
  const [column = -1] = columns;
  if (rows.length === 1 && columns.length === 1) return [[row, column]];
  const costs = rows.map((one) => columns.map((other) => -Math.max(0, (scores[one]?.get(other) ?? 0) - threshold)));
  return munkres(costs).flatMap(([at, to]): [number, number][] => {
    const pair = [rows[at], columns[to]] as const;
    return pair[0] !== undefined && pair[1] !== undefined && (costs[at]?.[to] ?? 0) < 0 ? [[pair[0], pair[1]]] : [];
  });
}

function takeBest({ rows }: Part, scores: SparseScores, threshold: number): [number, number][] {
  const edges = rows.flatMap((row) =>
    [...(scores[row] ?? [])]
      .filter(([, score]) => score > threshold)
      .map(([column, score]) => ({ row, column, score })),
  );
  edges.sort((a, b) => b.score - a.score || a.row - b.row || a.column - b.column);
  const [seenRows, seenColumns] = [new Set<number>(), new Set<number>()];
  return edges.flatMap(({ row, column }): [number, number][] => {
    if (seenRows.has(row) || seenColumns.has(column)) return [];
    seenRows.add(row);
    seenColumns.add(column);
    return [[row, column]];
  });
}

interface Part {
  readonly rows: number[];
  readonly columns: number[];
}

function findParts(scores: SparseScores, threshold: number): Part[] {
  const rowsOf = new Map<number, number[]>();
  scores.forEach((line, row) => {
    for (const [column, score] of line) {
      if (score <= threshold) continue;
      const list = rowsOf.get(column);
      if (list) list.push(row);
      else rowsOf.set(column, [row]);
    }
  });
  const seenRows = new Set<number>();
  const seenColumns = new Set<number>();
  const parts: Part[] = [];
  scores.forEach((_, first) => {
    if (seenRows.has(first)) return;
    seenRows.add(first);
    const part: Part = { rows: [first], columns: [] };
    for (let at = 0; at < part.rows.length; at += 1) {
      for (const [column, score] of scores[part.rows[at] ?? 0] ?? []) {
        if (score <= threshold || seenColumns.has(column)) continue;
        seenColumns.add(column);
        part.columns.push(column);
        for (const other of rowsOf.get(column) ?? []) {
          if (seenRows.has(other)) continue;
          seenRows.add(other);
          part.rows.push(other);
        }
      }
    }
    if (part.columns.length > 0)
      parts.push({ rows: part.rows.sort((a, b) => a - b), columns: part.columns.sort((a, b) => a - b) });
  });
  return parts;
}
