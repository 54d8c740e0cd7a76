import { foldPhrase } from '../../document/fold.ts';
import type { Target, Task } from '../../record/schema.ts';
import { figureAt, figuresIn, aimDatesIn, type Figure } from '../prepare/figures.ts';
import type { Passage } from '../prepare/passages.ts';
import type { Change, Verdict } from '../types.ts';
import { isWorse, laterDate, pairFigures } from './figures.ts';

interface TargetFigure extends Figure {
  readonly target: Target;
}

/** Targets by what they count; one that asks for less is loosened, a small part of a count is the child's own share of it. */
export function compareTargets(parent: Passage, child: Passage, issuerLeads: boolean): Change[] {
  const [a, b] = [figuresOf(parent.task), figuresOf(child.task)];
  const pairs = pairFigures(a, b);
  const paired = new Set(pairs.flatMap(({ parent: above, child: below }) => [above, below]));
  const late = compareDates(parent, child);
  return [
    ...a.map((figure) => {
      const pair = pairs.find(({ parent: above }) => above === figure);
      if (!pair) return change('dropped', figure.target, null);
      return change(isWorse(pair, issuerLeads) ? 'loosened' : judge(pair), figure.target, pair.child.target);
    }),
    ...b.filter((figure) => !paired.has(figure)).map(({ target }) => change('new', null, target)),
    ...otherFigures(parent, child, issuerLeads),
    ...(late ? [late] : []),
  ];
}

function figuresOf(task: Task | null): TargetFigure[] {
  if (!task) return [];
  const { quote, span } = task;
  return task.targets.flatMap((target) => {
    if (target.value === null) return [];
    const start = Math.max(0, target.span.start - span.start);
    const place = { start, end: Math.max(start, target.span.end - span.start), raw: target.raw };
    const told = {
      value: target.value,
      measure: foldPhrase(target.measure ?? '') || (target.measure ?? ''),
      isLeast: target.comparator === '>=' || target.comparator === '>',
    };
    return [{ ...figureAt(quote, place, told), target }];
  });
}

/** Figures that the record has for no targets ("05 mỏ", "10 vụ"): told only where the child asks for less. */
function otherFigures(parent: Passage, child: Passage, issuerLeads: boolean): Change[] {
  const [a, b] = [unreadFigures(parent.task), unreadFigures(child.task)];
  return pairFigures(a, b).flatMap((pair): Change[] => {
    if (!isWorse(pair, issuerLeads)) return [];
    const { parent: above, child: below } = pair;
    return [
      {
        field: 'targets',
        parent: { raw: above.raw, value: above.value, measure: null },
        child: { raw: below.raw, value: below.value, measure: null },
        verdict: 'loosened',
        message: `Chỉ tiêu kém cấp trên: cấp trên “${above.raw}”; cấp dưới “${below.raw}”.`,
      },
    ];
  });
}

function unreadFigures(task: Task | null): Figure[] {
  if (!task) return [];
  const read = [...task.targets, ...task.times].map(({ span }) => ({ ...span, end: span.end + 1 }));
  return figuresIn(task.quote).filter(({ start, raw }) => {
    const [from, to] = [task.span.start + start, task.span.start + start + raw.length];
    return !read.some((span) => span.start < to && span.end > from);
  });
}

function judge({ parent: a, child: b }: { readonly parent: TargetFigure; readonly child: TargetFigure }): Verdict {
  if (a.value === b.value) return a.target.comparator === b.target.comparator ? 'same' : 'localized';
  return a.wantsMore !== null && b.value > a.value === a.wantsMore ? 'tightened' : 'localized';
}

/** "đến hết năm 2030 đạt 90%" above, "đến hết năm 2031 đạt 90%" below; years that are times of the task are compared as such. */
function compareDates(parent: Passage, child: Passage): Change | null {
  const later = laterDate(aimDates(parent.task), aimDates(child.task));
  if (!later) return null;
  const [above, below] = later;
  return {
    field: 'targets',
    parent: { raw: above.raw, value: null, measure: null },
    child: { raw: below.raw, value: null, measure: null },
    verdict: 'conflict',
    message: `Mốc muộn hơn cấp trên: cấp trên “${above.raw}”; cấp dưới “${below.raw}”.`,
  };
}

function aimDates(task: Task | null): ReturnType<typeof aimDatesIn> {
  if (!task || task.targets.length === 0) return [];
  return aimDatesIn(task.quote).filter(
    ({ start, end }) =>
      !task.times.some(({ span }) => span.start < task.span.start + end && span.end > task.span.start + start),
  );
}

function change(verdict: Verdict, a: Target | null, b: Target | null): Change {
  const told = (target: Target | null): { raw: string; value: number | null; measure: string | null } | null =>
    target ? { raw: target.raw, value: target.value, measure: target.measure } : null;
  const [above, below] = [a, b].map((target) => target?.raw.replace(/\s+/gu, ' '));
  return {
    field: 'targets',
    parent: told(a),
    child: told(b),
    verdict,
    message:
      verdict === 'loosened'
        ? `Chỉ tiêu kém cấp trên: cấp trên “${above ?? ''}”; cấp dưới “${below ?? ''}”.`
        : `Chỉ tiêu: ${above ?? 'cấp trên không nêu'} → ${below ?? 'cấp dưới không nêu'}.`,
  };
}
