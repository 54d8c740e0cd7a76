import { t } from '../../base/language.ts';
import { changeHeader, changeSignature } from '../../doc/operations.ts';
import type { DocumentState } from '../../doc/use-document.ts';
import { show, type Focus } from '../../paper/focus.ts';
import type { RecordPanelProps } from '../record-panel.tsx';
import { ChoiceField } from './choice-field.tsx';
import { EditableField } from './editable-field.tsx';
import { HEADER_FIELDS, type FieldPlan } from './header-fields.ts';

/** The head and foot of the document, field by field; what is blank stands out. */
export function HeaderPanel({ state, focus }: RecordPanelProps) {
  const { record, correct } = state;
  return (
    <div class="fields">
      {HEADER_FIELDS.map((field) => (
        <HeaderField key={field.name} field={field} state={state} focus={focus} />
      ))}
      {(['level', 'system'] as const).map((name) => (
        <ChoiceField
          key={name}
          name={name}
          value={record.header[name]}
          save={(value) => correct(changeHeader(record, name, value))}
        />
      ))}
      <SignatureFields state={state} focus={focus} />
    </div>
  );
}

interface HeaderFieldProps {
  readonly field: FieldPlan;
  readonly state: DocumentState;
  readonly focus: Focus;
}

function HeaderField({ field, state: { record, correct }, focus }: HeaderFieldProps) {
  const { name, part, title, read, make, hint } = field;
  const { header } = record;
  const mark = `header:${part}`;
  const point = (): void => {
    const spans = header.spans[part];
    const span = Array.isArray(spans) ? spans[0] : spans;
    focus.selected.set(mark);
    if (span) show(focus, mark, span);
  };
  return (
    <EditableField
      title={title()}
      value={read(header)}
      hint={hint?.(header) ?? ''}
      isNeeded={name !== 'parentIssuer' && name !== 'place'}
      isLong={name === 'title'}
      point={point}
      hover={(isOver) => focus.hovered.set(isOver ? mark : null)}
      save={async (text) => {
        const value = text === '' ? null : make(text, header);
        return value !== undefined && correct(changeHeader(record, name, value));
      }}
    />
  );
}

const SIGNATURE_MARK = 'signature:0';

function SignatureFields({ state: { record, correct }, focus }: Omit<HeaderFieldProps, 'field'>) {
  const { signature } = record;
  const select = (): void => focus.selected.set(SIGNATURE_MARK);
  const hover = (isOver: boolean): void => focus.hovered.set(isOver ? SIGNATURE_MARK : null);
  const save = (field: 'name' | 'position', text: string): Promise<boolean> =>
    correct(changeSignature(record, field, text === '' ? null : text));
  return (
    <>
      <EditableField
        title={t('Chức vụ người ký', 'Position of the signatory')}
        value={signature?.position ?? ''}
        hint={[signature?.authority, signature?.onBehalfOf].filter(Boolean).join('. ')}
        isNeeded={false}
        isLong={false}
        point={select}
        hover={hover}
        save={(text) => save('position', text)}
      />
      <EditableField
        title={t('Người ký', 'Signatory')}
        value={signature?.name ?? ''}
        hint=""
        isNeeded={false}
        isLong={false}
        point={() => {
          select();
          const span = signature?.spans.at(-1);
          if (span) show(focus, SIGNATURE_MARK, span);
        }}
        hover={hover}
        save={(text) => save('name', text)}
      />
    </>
  );
}
