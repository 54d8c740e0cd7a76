import type { Correction } from '../adapters.ts';
import type { RecordState } from '../base/api.ts';
import { t } from '../base/language.ts';
import { say } from '../base/toast.tsx';
import { useRecord } from './use-record.ts';
import { useRedo } from './use-redo.ts';

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

/** A record with its corrections; every change is written before it is shown. Null while it loads or where there is none. */
export function useDocument(id: string): [DocumentState | null, string] {
  const { state, problem, latest, change, reload } = useRecord(id);
  const [redoable, keepRedo] = useRedo(id);
  if (!state) return [null, problem];

  const undo = async (): Promise<void> => {
    const last = latest().at(-1);
    if (!last) return;
    const gone = latest().filter(({ step }) => step === last.step);
    // Kept before it is taken away: a tab that closes in between has it once too often, never too seldom.
    keepRedo([...redoable, gone]);
    if (await change((all) => all.filter(({ step }) => step !== last.step))) say(t('Đã hoàn tác.', 'Undone.'));
    else keepRedo(redoable);
  };
  const redo = async (): Promise<void> => {
    const step = redoable.at(-1);
    if (!step) return;
    const isThere = latest().some((each) => each.step === step[0]?.step);
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
  const can = { canUndo: state.corrections.length > 0, canRedo: redoable.length > 0 };
  return [{ ...state, ...can, correct, undo, redo, drop, reload }, problem];
}
