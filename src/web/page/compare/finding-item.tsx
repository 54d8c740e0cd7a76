import { useState } from 'preact/hooks';
import { api } from '../base/api.ts';
import type { Finding } from '../adapters.ts';
import { t } from '../base/language.ts';
import { userName } from '../base/settings.ts';
import { say, sayProblem } from '../base/toast.tsx';

interface FindingItemProps {
  readonly finding: Finding;
  readonly select: () => void;
  readonly changed: () => void;
}

/** A finding; accepting it asks for the reason, which stays beside it in every report. */
export function FindingItem({ finding, select, changed }: FindingItemProps) {
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
  const { id, severity, message, waived, code, child, parent } = finding;
  return (
    <li class={`finding ${severity}${waived === undefined ? '' : ' is-waived'}`} data-finding={id}>
      <button type="button" class="finding-text" onClick={select}>
        <span class={`tag ${severity === 'error' ? 'bad' : severity === 'warning' ? 'look' : ''}`}>
          {severity === 'error'
            ? t('nghiêm trọng', 'serious')
            : severity === 'warning'
              ? t('cần xem', 'look')
              : t('lưu ý', 'note')}
        </span>
        {message}
      </button>
      {waived !== undefined ? (
        <p class="waiver">
          {t('Chấp nhận', 'Accepted')}: {waived}{' '}
          <button
            type="button"
            class="quiet"
            onClick={() => void act(api.unwaive(id), t('Đã bỏ chấp nhận.', 'No longer accepted.'))}
          >
            {t('bỏ chấp nhận', 'take back')}
          </button>
        </p>
      ) : reason === null ? (
        <button type="button" class="quiet" onClick={() => setReason('')}>
          {t('Chấp nhận …', 'Accept …')}
        </button>
      ) : (
        <form
          class="waive"
          onSubmit={(event) => {
            event.preventDefault();
            if (reason.trim() !== '')
              void act(
                api.waive(id, {
                  reason: reason.trim(),
                  by: userName.get(),
                  code,
                  quote: (child ?? parent)?.quote ?? '',
                }),
                t('Đã chấp nhận phát hiện.', 'Finding accepted.'),
              );
          }}
        >
          <input
            value={reason}
            maxLength={1_000}
            aria-label={t('Lý do chấp nhận', 'Why it is accepted')}
            placeholder={t('lý do', 'reason')}
            ref={(element) => element?.focus()}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
          <button type="submit" class="primary" disabled={reason.trim() === ''}>
            {t('Ghi', 'Save')}
          </button>
          <button type="button" onClick={() => setReason(null)}>
            {t('Thôi', 'Cancel')}
          </button>
        </form>
      )}
    </li>
  );
}
