import { foldPhrase } from '../../document/fold.ts';
import type { Target } from '../../record/schema.ts';
import type { Passage } from '../prepare/passages.ts';
import type { Change, Verdict } from '../types.ts';

/** Targets by what they count in; a share ("70%") below the parent's is loosened, a count below it is the child's part. */
export function compareTargets(parent: Passage, child: Passage): Change[] {
  const [a, b] = [parent.task?.targets ?? [], child.task?.targets ?? []];
  const left = [...b];
  const changes = a.map((target): Change => {
    const at = left.findIndex((other) => measureOf(other) === measureOf(target));
    const other = at >= 0 ? left.splice(at, 1)[0] : undefined;
    return other ? change(judge(target, other), target, other) : change('dropped', target, null);
  });
  return [...changes, ...left.map((target) => change('new', null, target))];
}

function measureOf(target: Target): string {
  return foldPhrase(target.measure ?? '') || (target.measure ?? '');
}

function judge(a: Target, b: Target): Verdict {
  if (a.value === null || b.value === null || (a.value === b.value && a.comparator === b.comparator)) return 'same';
  if (a.value === b.value) return 'localized';
  const wantsMore = a.comparator !== '<' && a.comparator !== '<=';
  if (b.value > a.value === wantsMore) return 'tightened';
  return a.measure === '%' ? 'loosened' : 'localized';
}

function change(verdict: Verdict, a: Target | null, b: Target | null): Change {
  const told = (target: Target | null): { raw: string; value: number | null; measure: string | null } | null =>
    target ? { raw: target.raw, value: target.value, measure: target.measure } : null;
  return {
    field: 'targets',
    parent: told(a),
    child: told(b),
    verdict,
    message: `Chỉ tiêu: ${a?.raw ?? 'cấp trên không nêu'} → ${b?.raw ?? 'cấp dưới không nêu'}.`,
  };
}
