import { useState } from 'preact/hooks';
import type { Finding } from '../../adapters.ts';
import { api } from '../../base/api.ts';
import { t } from '../../base/language.ts';
import { userName } from '../../base/settings.ts';
import { say, sayProblem } from '../../base/toast.tsx';

export interface Waiver {
  /** What has been typed of the reason; null while it is not asked for. */
  readonly reason: string | null;
  readonly setReason: (reason: string | null) => void;
  /** Accepts the finding for the reason; nothing while that is blank. */
  readonly accept: () => void;
  readonly takeBack: () => void;
}

/** How a finding is accepted, and no longer accepted; `changed` is called when either is written. */
export function useWaiver({ id, code, child, parent }: Finding, changed: () => void): Waiver {
  const [reason, setReason] = useState<string | null>(null);
  const act = async (work: Promise<unknown>, done: string): Promise<void> => {
    try {
      await work;
      say(done);
      setReason(null);
      changed();
    } catch (error) {
      sayProblem(error);
    }
  };
  const accept = (): void => {
    const given = reason?.trim() ?? '';
    if (given === '') return;
    const quote = (child ?? parent)?.quote ?? '';
    void act(
      api.waive(id, { reason: given, by: userName.get(), code, quote }),
      t('Đã chấp nhận phát hiện.', 'Finding accepted.'),
    );
  };
  const takeBack = (): void => void act(api.unwaive(id), t('Đã bỏ chấp nhận.', 'No longer accepted.'));
  return { reason, setReason, accept, takeBack };
}
