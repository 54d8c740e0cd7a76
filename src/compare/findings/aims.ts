import { foldPhrase } from '../../document/fold.ts';
import type { PreparedPlan } from '../prepare/prepare-plan.ts';
import { statementsOf, type Statement } from '../prepare/statements.ts';
import { addresseeOf, leadsItself } from '../verdicts/addressed.ts';
import { isWorse, laterDate, pairFigures } from '../verdicts/figures.ts';
import type { LinkSide } from '../types.ts';
import { shorten } from './gaps.ts';
import type { Finder, FindingDraft } from './index.ts';

interface Pair {
  readonly parent: Statement;
  readonly child: Statement;
  readonly alike: number;
}

/**
 * Aims that stand in no task ("II. MỤC TIÊU"), held against those of the same words: a figure that asks for less, a year that comes later.
 * Tasks are compared as tasks; here only with aims.
 */
export const findLowerAims: Finder = (_comparison, parent, child) => {
  const pairs = pairStatements(statementsOf(parent.record), statementsOf(child.record));
  const seen = new Set<string>();
  return pairs
    .flatMap((pair) => compareAims(pair, parent, child))
    .filter(({ key }) => {
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    });
};

const ALIKE = 0.66;

/** The most alike first, each once. */
function pairStatements(parents: readonly Statement[], children: readonly Statement[]): Pair[] {
  const weights = weighWords([...parents, ...children]);
  const places = parents.flatMap((parent) =>
    children.flatMap((child): Pair[] => {
      const alike = parent.isTask && child.isTask ? 0 : alikeness(parent, child, weights);
      return alike < ALIKE ? [] : [{ parent, child, alike: alike + bonus(parent, child) }];
    }),
  );
  const taken = new Set<Statement>();
  return places
    .sort((one, other) => other.alike - one.alike)
    .filter(({ parent, child }) => {
      if (taken.has(parent) || taken.has(child)) return false;
      taken.add(parent).add(child);
      return true;
    });
}

/** What only few of the sentences say tells them apart. */
function weighWords(statements: readonly Statement[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of statements) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].map(([word, count]) => [word, 1 / Math.sqrt(count)]));
}

function alikeness(a: Statement, b: Statement, weights: ReadonlyMap<string, number>): number {
  const [small, large] = a.words.size < b.words.size ? [a.words, b.words] : [b.words, a.words];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared += weights.get(word) ?? 0;
  const mass = (words: ReadonlySet<string>): number => {
    let sum = 0;
    for (const word of words) sum += weights.get(word) ?? 0;
    return sum;
  };
  return shared === 0 ? 0 : (2 * shared) / (mass(a.words) + mass(b.words));
}

const SAME_DATE = 0.1;
const SAME_FIGURE = 0.05;

/** The same words for each of several years: it is held against that of its own year. */
function bonus(a: Statement, b: Statement): number {
  const isSameDate = dateOf(a) === dateOf(b);
  const isSameFigure = a.figures[0]?.value === b.figures[0]?.value;
  return (isSameDate ? SAME_DATE : 0) + (isSameFigure ? SAME_FIGURE : 0);
}

function dateOf({ dates, inherited }: Statement): number | null {
  return dates.at(-1)?.at ?? inherited?.at ?? null;
}

function compareAims(pair: Pair, parent: PreparedPlan, child: PreparedPlan): FindingDraft[] {
  const { parent: above, child: below } = pair;
  const sides = { parent: sideOf(above, parent), child: sideOf(below, child) };
  const late = laterDate(ownDates(above), ownDates(below));
  if (late && late[1].start + late[1].end > 0)
    return [
      {
        ...sides,
        code: 'conflict/target-late',
        severity: 'warning',
        message: `Mốc muộn hơn cấp trên: “${shorten(above.quote, QUOTED)}” (${late[0].raw}); cấp dưới: “${shorten(below.quote, QUOTED)}” (${late[1].raw}).`,
        key: below.dates.length === 0 ? `${late[0].raw}|${late[1].raw}` : foldPhrase(below.quote),
      },
    ];
  // an aim for a year before the parent's is a step on the way
  if ((dateOf(below) ?? Infinity) < (dateOf(above) ?? 0)) return [];
  const isGiven = isGivenDown(above, parent, child);
  const worse = pairFigures(above.figures, below.figures).filter((figures) => isWorse(figures, isGiven));
  return worse.slice(0, 1).map(({ parent: a, child: b }) => ({
    ...sides,
    code: 'conflict/target-lower',
    severity: 'warning',
    message: `Chỉ tiêu kém cấp trên: “${shorten(above.quote, QUOTED)}” (${a.raw}); cấp dưới: “${shorten(below.quote, QUOTED)}” (${b.raw}).`,
    key: foldPhrase(below.quote),
  }));
}

const QUOTED = 110;

function ownDates({ dates, inherited }: Statement): Statement['dates'] {
  return dates.length > 0 || inherited === null ? dates : [inherited];
}

/** The parent gives it to the child's level by name. */
function isGivenDown({ node, isTask }: Statement, parent: PreparedPlan, child: PreparedPlan): boolean {
  if (!isTask) return false;
  const to = addresseeOf(parent.record.header, child.record.header);
  return parent.passages.task.some((passage) => passage.task?.node === node && leadsItself(passage, to));
}

function sideOf({ quote, span, node }: Statement, { place }: PreparedPlan): LinkSide {
  return { task: node, quote, span, ...place(span) };
}
