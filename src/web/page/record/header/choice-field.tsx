import { codesOf, label } from '../../base/labels.ts';
import { t } from '../../base/language.ts';

const SYSTEM_NAMES: Readonly<Record<string, readonly [string, string]>> = {
  government: ['Chính quyền', 'Government'],
  party: ['Đảng', 'Party'],
  front: ['Mặt trận, đoàn thể', 'Front, mass organisations'],
  police: ['Công an', 'Police'],
  military: ['Quân đội', 'Military'],
  school: ['Trường học', 'School'],
  other: ['Khác', 'Other'],
};

interface ChoiceFieldProps {
  readonly name: 'level' | 'system';
  readonly value: string | null;
  readonly save: (value: string | null) => Promise<boolean>;
}

/** The level or the system of the issuer, chosen from the codes of the record. */
export function ChoiceField({ name, value, save }: ChoiceFieldProps) {
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
