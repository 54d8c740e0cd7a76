import type { Families } from '../../base/api.ts';
import { t } from '../../base/language.ts';
import { nameOf, type Listed } from '../../list/documents.ts';

type Family = Families['families'][number];
type Archive = ReadonlyMap<string, Listed>;

interface FamilyListProps {
  /** Null while they are looked for. */
  readonly families: readonly Family[] | null;
  readonly all: Archive;
}

/** Plans above with those that implement them, found from the bases. */
export function FamilyList({ families, all }: FamilyListProps) {
  return (
    <div>
      <h2 class="group">{t('Các nhóm tìm thấy theo căn cứ', 'Families found from the bases')}</h2>
      {families && families.length === 0 && (
        <p class="soft">
          {t(
            'Chưa thấy văn bản nào viện dẫn văn bản khác trong kho.',
            'No document cites another one of the archive yet.',
          )}
        </p>
      )}
      <ul class="family-list">
        {families?.map((family) => (
          <FamilyItem key={family.parent} family={family} all={all} />
        ))}
      </ul>
    </div>
  );
}

/** Nothing where the plan above has left the archive. */
function FamilyItem({ family: { parent, children }, all }: { readonly family: Family; readonly all: Archive }) {
  const above = all.get(parent);
  if (!above) return null;
  return (
    <li>
      <a class="family-parent" href={`#/audit/${parent}`}>
        <b>{nameOf(above)}</b>
        <small>{above.title}</small>
        <span class="tag">{t(`ma trận với ${children.length} văn bản`, `matrix of ${children.length}`)}</span>
      </a>
      <ul>
        {children.map((id) => (
          <FamilyChild key={id} parent={parent} id={id} card={all.get(id)} />
        ))}
      </ul>
    </li>
  );
}

interface FamilyChildProps {
  readonly parent: string;
  readonly id: string;
  readonly card: Listed | undefined;
}

function FamilyChild({ parent, id, card }: FamilyChildProps) {
  if (!card) return null;
  return (
    <li>
      <a href={`#/compare/${parent}/${id}`}>
        {nameOf(card)} <small>{card.title}</small>
      </a>
    </li>
  );
}
