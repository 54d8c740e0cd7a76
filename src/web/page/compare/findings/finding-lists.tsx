import type { Comparison, Finding } from '../../adapters.ts';
import { t } from '../../base/language.ts';
import { FindingItem } from './finding-item.tsx';

interface FindingListsProps {
  readonly comparison: Comparison;
  readonly select: (finding: Finding) => void;
  readonly changed: () => void;
}

/** Findings that are open, then those that were accepted. */
export function FindingLists({ comparison: { findings }, select, changed }: FindingListsProps) {
  const open = findings.filter(({ waived }) => waived === undefined);
  const accepted = findings.filter(({ waived }) => waived !== undefined);
  const list = (some: readonly Finding[]) => (
    <ul class="finding-list">
      {some.map((finding) => (
        <FindingItem key={finding.id} finding={finding} select={() => select(finding)} changed={changed} />
      ))}
    </ul>
  );
  return (
    <>
      <h2 class="group">
        {t('Phát hiện', 'Findings')} <b>{open.length}</b>
      </h2>
      {open.length === 0 && <p class="soft">{t('Không còn phát hiện nào.', 'No findings left.')}</p>}
      {list(open)}
      {accepted.length > 0 && (
        <>
          <h2 class="group">
            {t('Đã chấp nhận', 'Accepted')} <b>{accepted.length}</b>
          </h2>
          {list(accepted)}
        </>
      )}
    </>
  );
}
