import { useEffect, useState } from 'preact/hooks';
import { api } from '../base/api.ts';
import type { Duty } from '../adapters.ts';
import { today } from '../base/days.ts';
import { t } from '../base/language.ts';
import { useStore } from '../base/store.ts';
import { sayProblem } from '../base/toast.tsx';
import { documents } from '../list/documents.ts';
import { ExportMenu } from '../list/export-menu.tsx';
import { DuePart } from './due-part.tsx';
import { Timeline } from './timeline.tsx';
import { UnitLoads } from './unit-loads.tsx';

/** Tasks by their days: which weeks are full, who carries how much, what is due next. */
export function FollowView() {
  const all = useStore(documents);
  const [duties, setDuties] = useState<readonly Duty[] | null>(null);
  const [unit, setUnit] = useState<string | null>(null);
  const [week, setWeek] = useState<string | null>(null);
  useEffect(() => {
    api.duties().then(setDuties, sayProblem);
  }, [all.size]);
  const now = today();
  if (!duties) return <p class="doc-wait soft">{t('Đang gom nhiệm vụ …', 'Gathering tasks …')}</p>;
  const ofUnit = duties.filter((duty) => unit === null || duty.unit === unit);
  return (
    <section class="follow">
      <FollowHead duties={duties} />
      <Timeline duties={ofUnit} week={week} setWeek={setWeek} now={now} />
      <div class="follow-body">
        <UnitLoads duties={duties} now={now} unit={unit} setUnit={setUnit} />
        <DuePart duties={ofUnit} week={week} now={now} />
      </div>
    </section>
  );
}

function FollowHead({ duties }: { readonly duties: readonly Duty[] }) {
  const documentCount = new Set(duties.map(({ document }) => document)).size;
  return (
    <div class="follow-head">
      <h1>{t('Theo dõi thời hạn', 'Deadlines')}</h1>
      <p class="soft">
        {t(
          `${duties.length} việc có thời hạn trong ${documentCount} văn bản`,
          `${duties.length} dated tasks in ${documentCount} documents`,
        )}
      </p>
      <ExportMenu ids={null} />
    </div>
  );
}
