import type { SourceBlock, TableRow, TaskAnswer } from '../fixtures/plan-source.ts';

/** Number forms from the outermost level in; `P` is the parent's number and a further one (1.1). */
export const NUMBER_STYLES = {
  decree: ['R.', 'D.', 'l)', '-', '+'],
  bullets: ['R.', 'D.', '-', '+', '+'],
  party: ['R-', 'D-', 'P-', '-', '+'],
  dotted: ['R.', 'D.', 'P.', '-', '+'],
  letters: ['A.', 'R.', 'D.', 'l)', '-'],
} as const;
export type NumberStyle = keyof typeof NUMBER_STYLES;

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
/** Points run through the Vietnamese alphabet: đ after d, neither f nor j. */
const POINTS = 'abcdđeghiklmnopq';

export interface OutlineWriter {
  readonly blocks: SourceBlock[];
  /** Adds a numbered block at `depth` (1 is the outermost). */
  readonly item: (depth: number, role: string | null, text: string, task?: TaskAnswer) => void;
  /** Adds a paragraph without number. */
  readonly paragraph: (depth: number, role: string | null, text: string, task?: TaskAnswer, optional?: boolean) => void;
  /** Adds a bullet whatever the style says. */
  readonly bullet: (depth: number, role: string | null, text: string) => void;
  readonly table: (depth: number, rows: readonly TableRow[]) => void;
  /** The marker form at `depth`. */
  readonly formAt: (depth: number) => string;
}

export function createOutlineWriter(style: NumberStyle): OutlineWriter {
  const forms = NUMBER_STYLES[style];
  const blocks: SourceBlock[] = [];
  const counts: number[] = [];
  const formAt = (depth: number): string => forms[depth - 1] ?? '-';
  const nextMarker = (depth: number): string => {
    counts.length = Math.min(counts.length, depth + 1);
    const count = (counts[depth] ?? 0) + 1;
    counts[depth] = count;
    const form = formAt(depth);
    const end = form.slice(1);
    if (form.startsWith('R')) return `${ROMAN[count - 1] ?? 'XX'}${end}`;
    if (form.startsWith('A')) return `${String.fromCharCode(64 + count)}${end}`;
    if (form.startsWith('D')) return `${count}${end}`;
    if (form.startsWith('P')) return `${counts[depth - 1] ?? 0}.${count}${end}`;
    if (form.startsWith('l')) return `${POINTS.charAt(count - 1)}${end}`;
    return form;
  };
  const push = (
    depth: number,
    marker: string | null,
    role: string | null,
    text: string,
    task?: TaskAnswer,
    optional = false,
  ): void => {
    blocks.push({ kind: 'text', depth, marker, role, optional, text, task: task ?? null });
  };
  return {
    blocks,
    formAt,
    item: (depth, role, text, task) => push(depth, nextMarker(depth), role, text, task),
    paragraph: (depth, role, text, task, optional) => push(depth, null, role, text, task, optional),
    bullet: (depth, role, text) => push(depth, '-', role, text),
    table: (depth, rows) => blocks.push({ kind: 'table', depth, role: null, rows }),
  };
}
