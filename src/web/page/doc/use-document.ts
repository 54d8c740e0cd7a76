import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { api, ApiError, type RecordState } from '../base/api.ts';
import type { Correction } from '../adapters.ts';
import { t } from '../base/language.ts';
import { say, sayProblem } from '../base/toast.tsx';

export interface DocumentState extends RecordState {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Adds a step; it is on the disk of this machine when the promise settles. */
  readonly correct: (step: readonly Correction[]) => Promise<boolean>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  /** Takes single corrections away: those that are stuck. */
  readonly drop: (indices: readonly number[]) => Promise<void>;
  readonly reload: () => Promise<void>;
}

/** Steps that were undone wait here, so that they outlive the tab. */
const redoKey = (id: string): string => `kehoach-redo-${id}`;

function readRedo(id: string): Correction[][] {
  try {
    return JSON.parse(localStorage.getItem(redoKey(id)) ?? '[]') as Correction[][];
  } catch {
    return [];
  }
}

/** A record with its corrections; every change is written before it is shown. Null while it loads or where there is none. */
export function useDocument(id: string): [DocumentState | null, string] {
  const [state, setState] = useState<RecordState | null>(null);
  const [redoable, setRedoable] = useState<Correction[][]>(() => readRedo(id));
  const [problem, setProblem] = useState('');
  const latest = useRef<RecordState | null>(null);
  const turn = useRef<Promise<unknown>>(Promise.resolve());

  const take = useCallback((next: RecordState) => {
    latest.current = next;
    setState(next);
  }, []);
  const reload = useCallback(async () => {
    try {
      take(await api.state(id));
      setProblem('');
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  }, [id]);
  useEffect(() => void reload(), [reload]);

  const keepRedo = (steps: Correction[][]): void => {
    setRedoable(steps);
    localStorage.setItem(redoKey(id), JSON.stringify(steps.slice(-50)));
  };
  /** One change after the other, each on what the one before it left. */
  const change = (next: (corrections: readonly Correction[]) => readonly Correction[]): Promise<boolean> => {
    const result = turn.current.then(async () => {
      const before = latest.current;
      if (!before) return false;
      try {
        take(await api.correct(id, before.revision, next(before.corrections)));
        return true;
      } catch (error) {
        if (error instanceof ApiError && error.code === 'desk/stale') await reload();
        sayProblem(error);
        return false;
      }
    });
    turn.current = result;
    return result;
  };

  if (!state) return [null, problem];
  const undo = async (): Promise<void> => {
    const last = latest.current?.corrections.at(-1);
    if (!last) return;
    const gone = latest.current?.corrections.filter(({ step }) => step === last.step) ?? [];
    // Kept before it is taken away: a tab that closes in between has it once too often, never too seldom.
    keepRedo([...redoable, [...gone]]);
    if (await change((all) => all.filter(({ step }) => step !== last.step))) say(t('Đã hoàn tác.', 'Undone.'));
    else keepRedo(redoable);
  };
  const redo = async (): Promise<void> => {
    const step = redoable.at(-1);
    if (!step) return;
    const isThere = latest.current?.corrections.some((each) => each.step === step[0]?.step) ?? false;
    if (isThere || (await change((all) => [...all, ...step]))) keepRedo(redoable.slice(0, -1));
  };
  const correct = async (step: readonly Correction[]): Promise<boolean> => {
    if (step.length === 0) return true;
    const isDone = await change((all) => [...all, ...step]);
    if (isDone) keepRedo([]);
    return isDone;
  };
  const drop = async (indices: readonly number[]): Promise<void> => {
    await change((all) => all.filter((_, index) => !indices.includes(index)));
  };
  return [
    {
      ...state,
      canUndo: state.corrections.length > 0,
      canRedo: redoable.length > 0,
      correct,
      undo,
      redo,
      drop,
      reload,
    },
    problem,
  ];
}
