import type { OutlineNodeRecord, PlanRecord } from '../../record/schema.ts';
import { aimDatesIn, figuresIn, lastDayOf, type Figure, type AimDate } from './figures.ts';
import { readWords } from './words.ts';

/** One sentence of a plan with a figure in it: an aim, a requirement, a task. */
export interface Statement {
  readonly quote: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly node: string;
  /** Compared as a task already. */
  readonly isTask: boolean;
  readonly words: ReadonlySet<string>;
  readonly figures: readonly Figure[];
  /** By when or from when, in its own words. */
  readonly dates: readonly AimDate[];
  /** By when, as a heading above it or the title says. */
  readonly inherited: AimDate | null;
}

const NOT_AIMS: ReadonlySet<string> = new Set(['basis', 'theme', 'budget', 'closing']);
const MIN_WORDS = 5;
const SENTENCE = /(?:[^;.\n]|\.(?=\p{N}|\p{Ll})|\n(?=[^\S\n]*\p{Ll}))+/gu;

const known = new WeakMap<PlanRecord, readonly Statement[]>();

/** Read once: a parent is held against many. */
export function statementsOf(record: PlanRecord): readonly Statement[] {
  let statements = known.get(record);
  if (!statements) known.set(record, (statements = readStatements(record)));
  return statements;
}

function readStatements(record: PlanRecord): Statement[] {
  const tasks = new Set(record.tasks.map(({ node }) => node));
  const cited = record.references.map(({ span }) => span);
  const found: Statement[] = [];
  const walk = (node: OutlineNodeRecord, above: AimDate | null): void => {
    if (NOT_AIMS.has(node.role)) return;
    const said = `${node.heading ?? ''} ${node.children.length > 0 ? node.text : ''}`;
    const inherited = aimDatesIn(said).at(-1) ?? above;
    for (const child of node.children) walk(child, inherited);
    if (node.children.length > 0 || node.kind === 'table') return;
    const text = withoutCitations(record.text, node.span, cited);
    for (const { 0: raw, index } of text.matchAll(SENTENCE)) {
      const statement = readStatement(raw, node.span.start + index);
      if (statement) found.push({ ...statement, node: node.id, isTask: tasks.has(node.id), inherited });
    }
  };
  for (const node of record.outline) walk(node, titleYear(record));
  return found;
}

/** The last year of "… giai đoạn 2026 - 2030", "… năm 2026". */
function titleYear({ header }: PlanRecord): AimDate | null {
  const year = Number(header.title?.match(/20\p{N}{2}(?!\p{N})/gu)?.at(-1) ?? NaN);
  return Number.isNaN(year) ? null : { at: lastDayOf(year), raw: `năm ${year}`, start: 0, end: 0 };
}

function withoutCitations(
  text: string,
  { start, end }: Statement['span'],
  cited: readonly Statement['span'][],
): string {
  let part = text.slice(start, end);
  for (const span of cited) {
    if (span.start < start || span.end > end) continue;
    part = part.slice(0, span.start - start) + ' '.repeat(span.end - span.start) + part.slice(span.end - start);
  }
  return part;
}

function readStatement(
  raw: string,
  start: number,
): Pick<Statement, 'quote' | 'span' | 'words' | 'figures' | 'dates'> | null {
  if (!/\p{N}/u.test(raw)) return null;
  const quote = raw.replace(/\s+/gu, ' ').trim();
  const figures = figuresIn(quote);
  const dates = aimDatesIn(quote);
  if (figures.length === 0 && dates.length === 0) return null;
  const words = new Set(
    readWords(quote).flatMap(({ kind, key }) => (kind === 'word' && !/^\d/u.test(key) ? [key] : [])),
  );
  if (words.size < MIN_WORDS) return null;
  const from = start + (raw.length - raw.trimStart().length);
  return { quote, span: { start: from, end: start + raw.trimEnd().length }, words, figures, dates };
}
