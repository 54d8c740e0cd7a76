import type { Pace } from '../prepare/pace.ts';
import type { Change } from '../types.ts';

/**
 * How often and how fast, where no days tell: rarer than the parent asks is `loosened`, later than it allows a `conflict`. Null where either
 * says nothing of the kind, or several things that cannot be told apart.
 */
export function comparePaces(parent: readonly Pace[], child: readonly Pace[]): Change | null {
  return compareOften(parent, child) ?? compareWithin(parent, child);
}

function compareOften(parent: readonly Pace[], child: readonly Pace[]): Change | null {
  const [a, b] = [most(parent), most(child)];
  if (!a || !b) return null;
  const verdict = same(a, b) ? 'same' : b.value < a.value ? 'loosened' : 'tightened';
  return change(
    a,
    b,
    verdict,
    verdict === 'loosened' ? `Cấp trên: “${a.raw}”; cấp dưới: “${b.raw}”, thưa hơn.` : within(a, b),
  );
}

function compareWithin(parent: readonly Pace[], child: readonly Pace[]): Change | null {
  const [a, b] = [only(parent), only(child)];
  if (!a || !b) return null;
  const verdict = same(a, b) ? 'same' : b.value > a.value ? 'conflict' : 'tightened';
  const message =
    verdict === 'conflict' ? `Cấp trên: “${a.raw}”; cấp dưới: “${b.raw}”, dài hơn cấp trên cho phép.` : within(a, b);
  return change(a, b, verdict, message);
}

function within(a: Pace, b: Pace): string {
  return `Cấp trên: “${a.raw}”; cấp dưới: “${b.raw}”, không kém cấp trên yêu cầu.`;
}

function change(a: Pace, b: Pace, verdict: Change['verdict'], message: string): Change {
  const told = ({ raw }: Pace): { from: null; to: null; raw: string }[] => [{ from: null, to: null, raw }];
  return { field: 'times', parent: told(a), child: told(b), verdict, message };
}

function same(a: Pace, b: Pace): boolean {
  return Math.abs(a.value - b.value) < 0.01 * Math.max(a.value, b.value);
}

function most(paces: readonly Pace[]): Pace | null {
  const often = paces.filter(({ kind }) => kind === 'often');
  return often.reduce<Pace | null>((best, pace) => (best && best.value >= pace.value ? best : pace), null);
}

function only(paces: readonly Pace[]): Pace | null {
  const within = paces.filter(({ kind }) => kind === 'within');
  return within.length === 1 ? (within[0] ?? null) : null;
}
