import { useEffect, useMemo, useState } from 'preact/hooks';
import { api, type Families } from '../base/api.ts';
import { showDay } from '../base/days.ts';
import { label } from '../base/labels.ts';
import { t } from '../base/language.ts';
import { go } from '../base/route.ts';
import { useStore } from '../base/store.ts';
import { sayProblem } from '../base/toast.tsx';
import { documents, type Listed } from '../list/documents.ts';

/** Plans and those that implement them, found by their bases; any two documents may be chosen by hand. */
export function FamiliesView() {
  const all = useStore(documents);
  const [families, setFamilies] = useState<Families | null>(null);
  const [parent, setParent] = useState('');
  const [child, setChild] = useState('');
  useEffect(() => {
    api.families().then(setFamilies, sayProblem);
  }, [all.size]);
  const readable = useMemo(
    () =>
      [...all.values()]
        .filter(({ hasRecord }) => hasRecord)
        .sort((a, b) => levelOrder(a) - levelOrder(b) || nameOf(a).localeCompare(nameOf(b), 'vi')),
    [all],
  );
  const choose = (title: string, value: string, set: (id: string) => void, id: string) => (
    <label class="field">
      <span>{title}</span>
      <select id={id} value={value} onChange={(event) => set(event.currentTarget.value)}>
        <option value="">{t('chọn văn bản …', 'choose a document …')}</option>
        {readable.map((card) => (
          <option key={card.id} value={card.id}>
            {[label('level', card.level), nameOf(card)].filter(Boolean).join(' · ')}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <section class="families">
      <h1>{t('Đối chiếu kế hoạch cấp dưới với cấp trên', 'Plans against the plans they implement')}</h1>
      <div class="families-columns">
        <div>
          <h2 class="group">{t('Các nhóm tìm thấy theo căn cứ', 'Families found from the bases')}</h2>
          {families && families.families.length === 0 && (
            <p class="soft">
              {t(
                'Chưa thấy văn bản nào viện dẫn văn bản khác trong kho.',
                'No document cites another one of the archive yet.',
              )}
            </p>
          )}
          <ul class="family-list">
            {families?.families.map((family) => {
              const above = all.get(family.parent);
              return (
                above && (
                  <li key={family.parent}>
                    <a class="family-parent" href={`#/audit/${family.parent}`}>
                      <b>{nameOf(above)}</b>
                      <small>{above.title}</small>
                      <span class="tag">
                        {t(`ma trận với ${family.children.length} văn bản`, `matrix of ${family.children.length}`)}
                      </span>
                    </a>
                    <ul>
                      {family.children.map((id) => {
                        const below = all.get(id);
                        return (
                          below && (
                            <li key={id}>
                              <a href={`#/compare/${family.parent}/${id}`}>
                                {nameOf(below)} <small>{below.title}</small>
                              </a>
                            </li>
                          )
                        );
                      })}
                    </ul>
                  </li>
                )
              );
            })}
          </ul>
        </div>
        <form
          class="choose-two"
          onSubmit={(event) => {
            event.preventDefault();
            if (parent !== '' && child !== '') go(`/compare/${parent}/${child}`);
          }}
        >
          <h2 class="group">{t('Chọn hai văn bản', 'Choose two documents')}</h2>
          {choose(t('Cấp trên', 'Above'), parent, setParent, 'choose-parent')}
          {choose(t('Cấp dưới', 'Below'), child, setChild, 'choose-child')}
          <button type="submit" class="primary" disabled={parent === '' || child === '' || parent === child}>
            {t('Đối chiếu', 'Compare')}
          </button>
        </form>
      </div>
    </section>
  );
}

const ORDER = ['central', 'province', 'district', 'commune', 'subcommune'];

function levelOrder({ level }: Listed): number {
  return level === null ? ORDER.length : ORDER.indexOf(level);
}

export function nameOf({ issuer, number, issued, name }: Listed): string {
  return issuer === null && number === null ? name : [issuer, number, showDay(issued)].filter(Boolean).join(', ');
}
