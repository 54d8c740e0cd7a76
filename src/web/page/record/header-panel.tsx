import { useState } from 'preact/hooks';
import type { PlanRecord } from '../adapters.ts';
import { parseDay, showDay, weekdayOf } from '../base/days.ts';
import { codesOf, label } from '../base/labels.ts';
import { t } from '../base/language.ts';
import { changeHeader, changeSignature } from '../doc/operations.ts';
import { show } from '../paper/focus.ts';
import type { RecordPanelProps } from './record-panel.tsx';

type Header = PlanRecord['header'];
type FieldName = 'issuer' | 'parentIssuer' | 'number' | 'issued' | 'place' | 'type' | 'title';

interface FieldPlan {
  readonly name: FieldName;
  readonly part: string;
  readonly title: () => string;
  readonly read: (header: Header) => string;
  /** A value of the record from what was typed; undefined where it is none. */
  readonly make: (text: string, header: Header) => unknown;
  readonly hint?: (header: Header) => string;
}

const FIELDS: readonly FieldPlan[] = [
  {
    name: 'parentIssuer',
    part: 'parentIssuer',
    title: () => t('Cơ quan chủ quản', 'Parent issuer'),
    read: ({ parentIssuer }) => parentIssuer?.canonical ?? '',
    make: (text, { parentIssuer }) => toUnit(text, parentIssuer),
  },
  {
    name: 'issuer',
    part: 'issuer',
    title: () => t('Cơ quan ban hành', 'Issuer'),
    read: ({ issuer }) => issuer?.canonical ?? '',
    make: (text, { issuer }) => toUnit(text, issuer),
  },
  {
    name: 'number',
    part: 'number',
    title: () => t('Số, ký hiệu', 'Number'),
    read: ({ number }) => number?.raw ?? '',
    make: (text) => {
      const [serial = ''] = /^\d*/.exec(text) ?? [];
      const symbol = text.slice(serial.length).replace(/^[\s/-]{0,3}/u, '');
      return {
        raw: text,
        serial: serial === '' ? null : serial,
        symbol: symbol === '' ? null : symbol,
      };
    },
  },
  {
    name: 'issued',
    part: 'placeAndDate',
    title: () => t('Ngày ban hành', 'Issued'),
    read: ({ issued }) => showDay(issued?.to ?? issued?.from),
    make: (text, { issued, spans }) => {
      const day = parseDay(text);
      if (day === null) return undefined;
      const part = spans['placeAndDate'];
      const span = issued?.span ?? (Array.isArray(part) ? part[0] : part) ?? { start: 0, end: 0 };
      const common = { kind: 'issued', from: day, to: day, edtf: day, precision: 'day', exclusive: false };
      return { raw: issued?.raw ?? text, recurrence: null, inherited: false, span, ...common };
    },
    hint: ({ issued }) => (issued?.to ? weekdayOf(issued.to) : ''),
  },
  {
    name: 'place',
    part: 'placeAndDate',
    title: () => t('Địa danh', 'Place'),
    read: ({ place }) => place ?? '',
    make: (text) => text,
  },
  {
    name: 'type',
    part: 'type',
    title: () => t('Tên loại', 'Type'),
    read: ({ type }) => type?.name ?? '',
    make: (text, { type }) => ({ code: type?.code ?? 'KH', name: text }),
    hint: ({ type }) => type?.code ?? '',
  },
  {
    name: 'title',
    part: 'title',
    title: () => t('Trích yếu', 'Title'),
    read: ({ title }) => title ?? '',
    make: (text) => text,
  },
];

function toUnit(text: string, before: Header['issuer']): unknown {
  return {
    level: null,
    system: null,
    collective: false,
    span: { start: 0, end: 0 },
    ...before,
    name: text,
    canonical: text,
  };
}

/** The head and foot of the document, field by field; what is blank stands out. */
export function HeaderPanel({ state, focus }: RecordPanelProps) {
  const { record, correct } = state;
  const { header, signature } = record;
  const point = (part: string): void => {
    const spans = header.spans[part];
    const span = Array.isArray(spans) ? spans[0] : spans;
    focus.selected.set(`header:${part}`);
    if (span) show(focus, `header:${part}`, span);
  };
  return (
    <div class="fields">
      {FIELDS.map((field) => (
        <EditableField
          key={field.name}
          title={field.title()}
          value={field.read(header)}
          hint={field.hint?.(header) ?? ''}
          isNeeded={field.name !== 'parentIssuer' && field.name !== 'place'}
          isLong={field.name === 'title'}
          point={() => point(field.part)}
          hover={(isOver) => focus.hovered.set(isOver ? `header:${field.part}` : null)}
          save={async (text) => {
            const value = text === '' ? null : field.make(text, header);
            return value !== undefined && correct(changeHeader(record, field.name, value));
          }}
        />
      ))}
      {(['level', 'system'] as const).map((name) => (
        <ChoiceField
          key={name}
          name={name}
          value={header[name]}
          save={(value) => correct(changeHeader(record, name, value))}
        />
      ))}
      <EditableField
        title={t('Chức vụ người ký', 'Position of the signatory')}
        value={signature?.position ?? ''}
        hint={[signature?.authority, signature?.onBehalfOf].filter(Boolean).join('. ')}
        isNeeded={false}
        isLong={false}
        point={() => focus.selected.set('signature:0')}
        hover={(isOver) => focus.hovered.set(isOver ? 'signature:0' : null)}
        save={(text) => correct(changeSignature(record, 'position', text === '' ? null : text))}
      />
      <EditableField
        title={t('Người ký', 'Signatory')}
        value={signature?.name ?? ''}
        hint=""
        isNeeded={false}
        isLong={false}
        point={() => {
          focus.selected.set('signature:0');
          const span = signature?.spans.at(-1);
          if (span) show(focus, 'signature:0', span);
        }}
        hover={(isOver) => focus.hovered.set(isOver ? 'signature:0' : null)}
        save={(text) => correct(changeSignature(record, 'name', text === '' ? null : text))}
      />
    </div>
  );
}

const SYSTEM_NAMES: Readonly<Record<string, readonly [string, string]>> = {
  government: ['Chính quyền', 'Government'],
  party: ['Đảng', 'Party'],
  front: ['Mặt trận, đoàn thể', 'Front, mass organisations'],
  police: ['Công an', 'Police'],
  military: ['Quân đội', 'Military'],
  school: ['Trường học', 'School'],
  other: ['Khác', 'Other'],
};

function ChoiceField({
  name,
  value,
  save,
}: {
  readonly name: 'level' | 'system';
  readonly value: string | null;
  readonly save: (value: string | null) => Promise<boolean>;
}) {
  const choices =
    name === 'level'
      ? codesOf('level').map((code) => [code, label('level', code)] as const)
      : Object.entries(SYSTEM_NAMES).map(([code, pair]) => [code, t(...pair)] as const);
  return (
    <label class="field-row">
      <span class="field-title">{name === 'level' ? t('Cấp', 'Level') : t('Hệ thống', 'System')}</span>
      <select
        value={value ?? ''}
        onChange={(event) => void save(event.currentTarget.value === '' ? null : event.currentTarget.value)}
      >
        <option value="">{t('chưa rõ', 'unknown')}</option>
        {choices.map(([code, text]) => (
          <option key={code} value={code}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

interface EditableFieldProps {
  readonly title: string;
  readonly value: string;
  readonly hint: string;
  readonly isNeeded: boolean;
  readonly isLong: boolean;
  readonly point: () => void;
  readonly hover: (isOver: boolean) => void;
  readonly save: (text: string) => Promise<boolean>;
}

function EditableField({ title, value, hint, isNeeded, isLong, point, hover, save }: EditableFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const commit = async (): Promise<void> => {
    if (draft === null || draft.trim() === value) {
      setDraft(null);
      return;
    }
    const isDone = await save(draft.trim());
    setWrong(!isDone);
    if (isDone) setDraft(null);
  };
  const field = {
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
        setWrong(false);
        setDraft(null);
      }
    },
  };
  return (
    <div
      class={`field-row${isNeeded && value === '' ? ' is-blank' : ''}`}
      onMouseEnter={() => hover(true)}
      onMouseLeave={() => hover(false)}
    >
      <span class="field-title">{title}</span>
      {draft === null ? (
        <>
          <button type="button" class="field-value" lang="vi" onClick={point}>
            {value !== '' ? value : isNeeded ? t('không thấy', 'not found') : '–'}{' '}
            {hint !== '' && <small>{hint}</small>}
          </button>
          <button
            type="button"
            class="quiet edit"
            aria-label={`${t('Sửa', 'Edit')} ${title}`}
            onClick={() => setDraft(value)}
          >
            {t('Sửa', 'Edit')}
          </button>
        </>
      ) : isLong ? (
        <textarea rows={3} {...field} />
      ) : (
        <input {...field} />
      )}
    </div>
  );
}
