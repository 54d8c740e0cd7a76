export interface ListedPattern {
  /** "annotate/clauses#splitClauses:2": file, constant or function, which one in it. */
  readonly id: string;
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  /** What the comments above it and the sources of rules in its file say. */
  readonly source: string;
}
export function listPatterns(): Promise<readonly ListedPattern[]>;
