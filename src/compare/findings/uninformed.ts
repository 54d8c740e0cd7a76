import { foldPhrase } from '../../document/fold.ts';
import { describeUnits, nameKey, type ComparedUnit } from '../prepare/unit-match.ts';
import type { Finder, FindingDraft } from './index.ts';

/** Recipients that stand for all who have work in the plan: "Như mục III", "Các cơ quan, đơn vị liên quan", "Các phòng, ban". */
const EVERYBODY =
  /như (?:trên|mục|phần|kính gửi)|nêu tại|có tên|được giao|liên quan|(?:các|những) (?:sở|phòng|ban|cơ quan|đơn vị|ngành)/iu;

/** "MTTQ và các tổ chức CT-XH xã" stands for youth, women, farmers, veterans. */
const MASSES = /CT\s?-?\s?XH|chính trị\s?[-–]?\s?xã hội|đoàn thể/iu;
const MASS_FUNCTIONS = new Set(['front', 'youth', 'women', 'farmers', 'veterans', 'trade-union']);

/** Units that the child gives work to and that are not among its recipients. */
export const findUninformed: Finder = (_comparison, _parent, { record }) => {
  const recipients = record.recipients.filter(({ archive }) => archive !== true);
  if (recipients.length === 0 || recipients.some(({ name }) => EVERYBODY.test(name))) return [];
  const hasMasses = recipients.some(({ name }) => MASSES.test(name));
  const told = recipients.map(({ name }) => foldPhrase(name));
  const keys = recipients
    .flatMap(({ name }) => name.split(/[,;]/u))
    .map(nameKey)
    .filter((key) => key !== '');
  const issuer = record.header.issuer ? nameKey(record.header.issuer.name) : '';
  const seen = new Set<string>([issuer]);
  return record.tasks.flatMap((task): FindingDraft[] =>
    describeUnits(task)
      .filter(({ unit, key }) => isOwn(unit.role, unit.collective) && !seen.has(key))
      .flatMap((unit) => {
        seen.add(unit.key);
        if (isTold(unit, told, keys) || (hasMasses && unit.functions.some((id) => MASS_FUNCTIONS.has(id)))) return [];
        const message = `“${unit.unit.name}” được giao việc nhưng không có trong Nơi nhận.`;
        return [
          {
            code: 'recipients/not-informed',
            severity: 'info',
            message,
            parent: null,
            child: { task: task.id, quote: task.quote, span: task.span },
            key: unit.key,
          },
        ];
      }),
  );
};

function isOwn(role: string, collective: boolean): boolean {
  return !collective && (role === 'lead' || role === 'coordinate');
}

function isTold(unit: ComparedUnit, told: readonly string[], keys: readonly string[]): boolean {
  return (
    keys.includes(unit.key) ||
    told.some((name) => name.includes(unit.key)) ||
    keys.some((key) => key.includes(unit.key) || (key.length > 8 && unit.key.includes(key)))
  );
}
