import type { CellMerge } from '../doc/tables.ts';

/** Edges and merges of a row (\trowd … \cellx). */
export interface RowDefinition {
  edges: number[];
  merges: CellMerge[];
  isHeader: boolean;
  hasBorders: boolean;
}

const NO_MERGE: CellMerge = { joinsLeft: false, joinsAbove: false };
const BORDERS = new Set(['brdrs', 'brdrdb', 'brdrth', 'brdrhair']);

/** The row that is being defined. */
export class RowReader {
  definition = createRowDefinition();
  /** Of the cell whose right edge is to come. */
  #merge = NO_MERGE;

  /** Nothing for words that are not of a row. */
  readWord(name: string, value: number | null): void {
    const { definition } = this;
    if (name === 'trowd') this.definition = createRowDefinition();
    else if (name === 'trleft') definition.edges = definition.edges.length === 0 ? [value ?? 0] : definition.edges;
    else if (name === 'trhdr') definition.isHeader = true;
    else if (name === 'clmrg') this.#merge = { ...this.#merge, joinsLeft: true };
    else if (name === 'clvmrg') this.#merge = { ...this.#merge, joinsAbove: true };
    else if (BORDERS.has(name)) definition.hasBorders = true;
    else if (name === 'cellx') this.#endCell(value ?? 0);
  }

  #endCell(edge: number): void {
    const { edges, merges } = this.definition;
    if (edges.length === 0) edges.push(0);
    edges.push(edge);
    merges.push(this.#merge);
    this.#merge = NO_MERGE;
  }
}

function createRowDefinition(): RowDefinition {
  return { edges: [], merges: [], isHeader: false, hasBorders: false };
}
