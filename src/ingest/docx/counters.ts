import { formatNumber, formatPadded } from './number-format.ts';
import { LEVELS } from './numbering.ts';
import type { List, ListLevel } from './numbering.ts';
import { formatBullet } from './symbols.ts';

/** The numbers of one story (body, notes, headers …): Word counts each for itself. */
export interface Counters {
  /** Counts one paragraph of `list` at `level` and gives its label as Word shows it, without the suffix; '' for none. */
  count(list: List, level: number): string;
}

interface ListState {
  /** Last value used at each level; null: the next one starts anew. */
  readonly values: (number | null)[];
  /** Lists that have already set this state's start values. */
  readonly started: Set<string>;
}

export function createCounters(): Counters {
  const states = new Map<string, ListState>();
  return {
    count(list, level) {
      const shown = list.levels[level];
      if (!shown) return '';
      let state = states.get(list.abstractId);
      if (!state) {
        state = { values: new Array<number | null>(LEVELS).fill(null), started: new Set() };
        states.set(list.abstractId, state);
      }
      beginList(state, list);
      const last = state.values[level] ?? null;
      state.values[level] = last === null ? startOf(list, level) : last + 1;
      restartDeeperLevels(state, list, level);
      return formatLabel(list, level, shown, state.values);
    },
  };
}

/** A list with w:startOverride begins anew the first time it is used, although its abstract list went on before. */
function beginList(state: ListState, list: List): void {
  if (state.started.has(list.numId)) return;
  state.started.add(list.numId);
  for (const level of list.starts.keys()) state.values[level] = null;
}

function restartDeeperLevels(state: ListState, list: List, level: number): void {
  for (let deeper = level + 1; deeper < LEVELS; deeper += 1) {
    const restart = list.levels[deeper]?.restart;
    // ECMA-376 17.9.11: only a level up to the one named restarts it; zero: none does.
    if (restart === undefined || level + 1 <= restart) state.values[deeper] = null;
  }
}

function startOf(list: List, level: number): number {
  return list.starts.get(level) ?? list.levels[level]?.start ?? 1;
}

const PLACEHOLDER = /%([1-9])/g;

function formatLabel(list: List, level: number, shown: ListLevel, values: readonly (number | null)[]): string {
  if (shown.run.hidden) return '';
  if (shown.format === 'bullet') return formatBullet(shown.text, shown.run.font);
  return shown.text.replace(PLACEHOLDER, (_, digit: string) => {
    const index = Number(digit) - 1;
    const part = list.levels[index];
    if (!part || index > level) return '';
    // A level that has not been counted yet ("1.1" before any "1") shows its start and keeps it for later.
    const value = values[index] ?? startOf(list, index);
    if (shown.legal && part.format !== 'none') return String(value);
    return part.format === 'custom' ? formatPadded(value, part.pattern) : formatNumber(value, part.format);
  });
}
