import type { PlanRecord } from '../../adapters.ts';
import { parseDay, showDay, weekdayOf } from '../../base/days.ts';
import { t } from '../../base/language.ts';

type Header = PlanRecord['header'];
type FieldName = 'issuer' | 'parentIssuer' | 'number' | 'issued' | 'place' | 'type' | 'title';

export interface FieldPlan {
  readonly name: FieldName;
  readonly part: string;
  readonly title: () => string;
  readonly read: (header: Header) => string;
  /** A value of the record from what was typed; undefined where it is none. */
  readonly make: (text: string, header: Header) => unknown;
  readonly hint?: (header: Header) => string;
}

/** The fields of the header that are typed, in the order in which they are shown. */
export const HEADER_FIELDS: readonly FieldPlan[] = [
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
