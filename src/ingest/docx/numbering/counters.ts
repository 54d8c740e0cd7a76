import { formatNumber, formatPadded } from './number-format.ts';
import { LEVELS } from './numbering.ts';
import type { List, ListLevel } from './numbering.ts';
import { formatBullet } from '../formatting/symbols.ts';

interface ListState {
  /** Last value used at each level; null: the next one starts anew. */
  readonly values: (number | null)[];
  /** Lists that have already set this state's start values. */
  readonly started: Set<string>;
}

/** The numbers of one story (body, notes, headers …): Word counts each for itself. */
export class Counters {
  /** By the lists' abstract definitions. */
  readonly #states = new Map<string, ListState>();

  /** Counts one paragraph of `list` at `level` and gives its label as Word shows it, without the suffix; '' for none. */
  count(list: List, level: number): string {
    const shown = list.levels[level];
    if (!shown) return '';
    const state = this.#stateOf(list);
    beginList(state, list, level);
    startHigherLevels(state, list, level);
    const last = state.values[level] ?? null;
    state.values[level] = last === null ? startOf(list, level) : last + 1;
    restartDeeperLevels(state, list, level);
    return formatLabel(list, level, shown, state.values);
  }

  #stateOf(list: List): ListState {
    const known = this.#states.get(list.abstractId);
    if (known) return known;
    const state = { values: new Array<number | null>(LEVELS).fill(null), started: new Set<string>() };
    this.#states.set(list.abstractId, state);
    return state;
  }
}

/** A list with w:startOverride begins anew, once, at the first paragraph of a level that it overrides. */
function beginList(state: ListState, list: List, level: number): void {
  if (!list.starts.has(level) || state.started.has(list.numId)) return;
  state.started.add(list.numId);
  state.values[level] = null;
}

/** "1.1" before any "1": Word takes the level above as begun, so that the next one there is "2". */
function startHigherLevels(state: ListState, list: List, level: number): void {
  for (let higher = 0; higher < level; higher += 1) state.values[higher] ??= list.levels[higher]?.start ?? 1;
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

/** w:isLgl makes every number decimal, but Word keeps the zero of its own list "Article I. Section 1.01". */
const KEPT_BY_LEGAL = new Set(['none', 'bullet', 'decimalZero']);
const PLACEHOLDER = /%([1-9])/g;

function formatLabel(list: List, level: number, shown: ListLevel, values: readonly (number | null)[]): string {
  if (shown.run.hidden) return '';
  if (shown.format === 'bullet') return formatBullet(shown.text, shown.run.font);
  return shown.text.replace(PLACEHOLDER, (_, digit: string) => {
    const index = Number(digit) - 1;
    const part = list.levels[index];
    if (!part || index > level) return '';
    const value = values[index] ?? part.start;
    if (part.format === 'custom') return formatPadded(value, shown.legal ? '' : part.pattern);
    return formatNumber(value, shown.legal && !KEPT_BY_LEGAL.has(part.format) ? 'decimal' : part.format);
  });
}
