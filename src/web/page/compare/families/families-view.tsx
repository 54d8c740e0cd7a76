import { useEffect, useState } from 'preact/hooks';
import { api, type Families } from '../../base/api.ts';
import { t } from '../../base/language.ts';
import { useStore } from '../../base/store.ts';
import { sayProblem } from '../../base/toast.tsx';
import { documents } from '../../list/documents.ts';
import { ChooseTwo } from './choose-two.tsx';
import { FamilyList } from './family-list.tsx';

/** Plans and those that implement them, found by their bases; any two documents may be chosen by hand. */
export function FamiliesView() {
  const all = useStore(documents);
  const [found, setFound] = useState<Families | null>(null);
  useEffect(() => {
    api.families().then(setFound, sayProblem);
  }, [all.size]);
  return (
    <section class="families">
      <h1>{t('Đối chiếu kế hoạch cấp dưới với cấp trên', 'Plans against the plans they implement')}</h1>
      <div class="families-columns">
        <FamilyList families={found && found.families} all={all} />
        <ChooseTwo all={all} />
      </div>
    </section>
  );
}
