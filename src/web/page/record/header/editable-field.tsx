import { t } from '../../base/language.ts';
import { useFieldDraft, type FieldDraft } from './use-field-draft.ts';

interface EditableFieldProps {
  readonly title: string;
  readonly value: string;
  readonly hint: string;
  readonly isNeeded: boolean;
  readonly isLong: boolean;
  /** Shows where the value stands. */
  readonly point: () => void;
  readonly hover: (isOver: boolean) => void;
  /** False where the text is no value of this field. */
  readonly save: (text: string) => Promise<boolean>;
}

/** A value with its title; after "Sửa" it is typed in place. */
export function EditableField(props: EditableFieldProps) {
  const { title, value, isNeeded, isLong, hover, save } = props;
  const field = useFieldDraft(value, save);
  return (
    <div
      class={`field-row${isNeeded && value === '' ? ' is-blank' : ''}`}
      onMouseEnter={() => hover(true)}
      onMouseLeave={() => hover(false)}
    >
      <span class="field-title">{title}</span>
      {field.draft === null ? (
        <ShownValue {...props} edit={() => field.setDraft(value)} />
      ) : (
        <TypedValue title={title} isLong={isLong} field={field} />
      )}
    </div>
  );
}

function ShownValue({ title, value, hint, isNeeded, point, edit }: EditableFieldProps & { readonly edit: () => void }) {
  return (
    <>
      <button type="button" class="field-value" lang="vi" onClick={point}>
        {value !== '' ? value : isNeeded ? t('không thấy', 'not found') : '–'} {hint !== '' && <small>{hint}</small>}
      </button>
      <button type="button" class="quiet edit" aria-label={`${t('Sửa', 'Edit')} ${title}`} onClick={edit}>
        {t('Sửa', 'Edit')}
      </button>
    </>
  );
}

interface TypedValueProps {
  readonly title: string;
  readonly isLong: boolean;
  readonly field: FieldDraft;
}

function TypedValue({ title, isLong, field: { draft, setDraft, isWrong, commit, cancel } }: TypedValueProps) {
  const input = {
    value: draft ?? '',
    'aria-label': title,
    'aria-invalid': isWrong,
    lang: 'vi',
    ref: (element: HTMLElement | null) => element?.focus(),
    onInput: (event: Event) => setDraft((event.currentTarget as HTMLInputElement).value),
    onBlur: () => void commit(),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter' && !event.shiftKey) {
        event.preventDefault();
        void commit();
      }
      if (event.key === 'Escape') {
        event.stopPropagation();
        cancel();
      }
    },
  };
  return isLong ? <textarea rows={3} {...input} /> : <input {...input} />;
}
