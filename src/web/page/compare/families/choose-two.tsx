import { useMemo, useState } from 'preact/hooks';
import { label } from '../../base/labels.ts';
import { t } from '../../base/language.ts';
import { go } from '../../base/route.ts';
import { nameOf, type Listed } from '../../list/documents.ts';

/** Any two documents of the archive, to be compared. */
export function ChooseTwo({ all }: { readonly all: ReadonlyMap<string, Listed> }) {
  const [parent, setParent] = useState('');
  const [child, setChild] = useState('');
  const readable = useMemo(() => listReadable(all), [all]);
  return (
    <form
      class="choose-two"
      onSubmit={(event) => {
        event.preventDefault();
        if (parent !== '' && child !== '') go(`/compare/${parent}/${child}`);
      }}
    >
      <h2 class="group">{t('Chọn hai văn bản', 'Choose two documents')}</h2>
      <DocumentChoice
        id="choose-parent"
        title={t('Cấp trên', 'Above')}
        value={parent}
        choose={setParent}
        cards={readable}
      />
      <DocumentChoice
        id="choose-child"
        title={t('Cấp dưới', 'Below')}
        value={child}
        choose={setChild}
        cards={readable}
      />
      <button type="submit" class="primary" disabled={parent === '' || child === '' || parent === child}>
        {t('Đối chiếu', 'Compare')}
      </button>
    </form>
  );
}

interface DocumentChoiceProps {
  /** Of the field. */
  readonly id: string;
  readonly title: string;
  /** Id of the chosen document; '' for none. */
  readonly value: string;
  readonly choose: (id: string) => void;
  readonly cards: readonly Listed[];
}

function DocumentChoice({ id, title, value, choose, cards }: DocumentChoiceProps) {
  return (
    <label class="field">
      <span>{title}</span>
      <select id={id} value={value} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{t('chọn văn bản …', 'choose a document …')}</option>
        {cards.map((card) => (
          <option key={card.id} value={card.id}>
            {[label('level', card.level), nameOf(card)].filter(Boolean).join(' · ')}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Documents with a record, from the highest level down, by name. */
function listReadable(all: ReadonlyMap<string, Listed>): Listed[] {
  return [...all.values()]
    .filter(({ hasRecord }) => hasRecord)
    .sort((a, b) => levelOrder(a) - levelOrder(b) || nameOf(a).localeCompare(nameOf(b), 'vi'));
}

const ORDER = ['central', 'province', 'district', 'commune', 'subcommune'];

function levelOrder({ level }: Listed): number {
  return level === null ? ORDER.length : ORDER.indexOf(level);
}
