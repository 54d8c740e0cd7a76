import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Correction } from '../adapters.ts';
import { api, ApiError, type RecordState } from '../base/api.ts';
import { sayProblem } from '../base/toast.tsx';

export interface RecordAccess {
  /** Null while it loads or where there is none. */
  readonly state: RecordState | null;
  /** Why there is none; '' otherwise. */
  readonly problem: string;
  /** The corrections as they are now, also where the page has not been drawn since. */
  readonly latest: () => readonly Correction[];
  /** Makes new corrections of those before. One change after the other, each on what the one before it left; false: not written. */
  readonly change: (next: (corrections: readonly Correction[]) => readonly Correction[]) => Promise<boolean>;
  readonly reload: () => Promise<void>;
}

/** A record on the disk of this machine; every change is written before it is shown. */
export function useRecord(id: string): RecordAccess {
  const [state, setState] = useState<RecordState | null>(null);
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
  const change: RecordAccess['change'] = (next) => {
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
  return { state, problem, latest: () => latest.current?.corrections ?? [], change, reload };
}
