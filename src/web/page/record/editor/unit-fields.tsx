import type { Task, TaskUnit, UnitRole } from '../../adapters.ts';
import { codesOf, label } from '../../base/labels.ts';
import { t } from '../../base/language.ts';
import { removeAt, replaceAt } from './lists.ts';
import { blankUnit } from './task-draft.ts';

interface UnitFieldsProps {
  readonly task: Task;
  readonly units: readonly TaskUnit[];
  readonly setUnits: (units: readonly TaskUnit[]) => void;
}

export function UnitFields({ task, units, setUnits }: UnitFieldsProps) {
  return (
    <fieldset>
      <legend>{t('Đơn vị', 'Units')}</legend>
      {units.map((unit, at) => (
        <UnitRow
          key={at}
          unit={unit}
          change={(next) => setUnits(replaceAt(units, at, next))}
          remove={() => setUnits(removeAt(units, at))}
        />
      ))}
      <button type="button" class="quiet" onClick={() => setUnits([...units, blankUnit(task, units.length === 0)])}>
        + {t('đơn vị', 'unit')}
      </button>
    </fieldset>
  );
}

interface UnitRowProps {
  readonly unit: TaskUnit;
  readonly change: (next: TaskUnit) => void;
  readonly remove: () => void;
}

/** What a unit does, and its name; names of the record are proposed (`unit-names`). */
function UnitRow({ unit, change, remove }: UnitRowProps) {
  return (
    <div class="edit-row">
      <select
        aria-label={t('Vai', 'Part')}
        value={unit.role}
        onChange={(event) => change({ ...unit, role: event.currentTarget.value as UnitRole })}
      >
        {codesOf('role').map((code) => (
          <option key={code} value={code}>
            {label('role', code)}
          </option>
        ))}
      </select>
      <input
        lang="vi"
        list="unit-names"
        aria-label={t('Tên đơn vị', 'Name of the unit')}
        value={unit.name}
        onInput={(event) => change({ ...unit, name: event.currentTarget.value })}
      />
      <button type="button" class="quiet" aria-label={t('Bỏ đơn vị này', 'Remove this unit')} onClick={remove}>
        ×
      </button>
    </div>
  );
}
