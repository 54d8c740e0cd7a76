import type { Finding } from '../../adapters.ts';
import { t } from '../../base/language.ts';
import { useWaiver } from './use-waiver.ts';

interface FindingItemProps {
  readonly finding: Finding;
  readonly select: () => void;
  readonly changed: () => void;
}

/** A finding; accepting it asks for the reason, which stays beside it in every report. */
export function FindingItem({ finding, select, changed }: FindingItemProps) {
  const { id, severity, message, waived } = finding;
  const waiver = useWaiver(finding, changed);
  return (
    <li class={`finding ${severity}${waived === undefined ? '' : ' is-waived'}`} data-finding={id}>
      <button type="button" class="finding-text" onClick={select}>
        <SeverityTag severity={severity} />
        {message}
      </button>
      {waived !== undefined ? (
        <Accepted reason={waived} takeBack={waiver.takeBack} />
      ) : waiver.reason === null ? (
        <button type="button" class="quiet" onClick={() => waiver.setReason('')}>
          {t('Chấp nhận …', 'Accept …')}
        </button>
      ) : (
        <AcceptForm reason={waiver.reason} setReason={waiver.setReason} accept={waiver.accept} />
      )}
    </li>
  );
}

function SeverityTag({ severity }: { readonly severity: Finding['severity'] }) {
  if (severity === 'error') return <span class="tag bad">{t('nghiêm trọng', 'serious')}</span>;
  if (severity === 'warning') return <span class="tag look">{t('cần xem', 'look')}</span>;
  return <span class="tag">{t('lưu ý', 'note')}</span>;
}

function Accepted({ reason, takeBack }: { readonly reason: string; readonly takeBack: () => void }) {
  return (
    <p class="waiver">
      {t('Chấp nhận', 'Accepted')}: {reason}{' '}
      <button type="button" class="quiet" onClick={takeBack}>
        {t('bỏ chấp nhận', 'take back')}
      </button>
    </p>
  );
}

interface AcceptFormProps {
  readonly reason: string;
  /** Null ends the form. */
  readonly setReason: (reason: string | null) => void;
  readonly accept: () => void;
}

function AcceptForm({ reason, setReason, accept }: AcceptFormProps) {
  return (
    <form
      class="waive"
      onSubmit={(event) => {
        event.preventDefault();
        accept();
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
  );
}
