import type { LEVELS, SYSTEMS, Task, Time, TaskUnit, Reference } from '../../../record/schema.ts';
import { STATUSES } from '../../../document/source-error.ts';
import { nameStatus } from '../../statuses.ts';

export const LEVEL_LABELS: Readonly<Record<(typeof LEVELS)[number], string>> = {
  central: 'Trung ương',
  province: 'Tỉnh',
  district: 'Huyện',
  commune: 'Xã',
  subcommune: 'Dưới xã',
};

export const SYSTEM_LABELS: Readonly<Record<(typeof SYSTEMS)[number], string>> = {
  government: 'Chính quyền',
  party: 'Đảng',
  front: 'Mặt trận, đoàn thể',
  police: 'Công an',
  military: 'Quân đội',
  school: 'Trường học',
  other: 'Khác',
};

export type UnitPlace = TaskUnit['role'] | 'issuer' | 'parent-issuer';

export const ROLE_LABELS: Readonly<Record<UnitPlace, string>> = {
  lead: 'Chủ trì',
  coordinate: 'Phối hợp',
  advised: 'Tham mưu cho',
  'report-to': 'Báo cáo, gửi tới',
  supervise: 'Theo dõi, giám sát',
  issuer: 'Cơ quan ban hành',
  'parent-issuer': 'Cơ quan chủ quản',
};

export const MODALITY_LABELS: Readonly<Record<Task['modality'], string>> = {
  assigned: 'Giao',
  requested: 'Đề nghị',
  encouraged: 'Khuyến khích',
};

export const TASK_KIND_LABELS: Readonly<Record<Task['kind'], string>> = {
  activity: 'Hoạt động',
  assignment: 'Phân công',
};

export const TIME_KIND_LABELS: Readonly<Record<Time['kind'], string>> = {
  deadline: 'Thời hạn',
  window: 'Khoảng thời gian',
  recurring: 'Định kỳ',
  relative: 'Theo mốc khác',
  issued: 'Ngày ban hành',
};

export const PRECISION_LABELS: Readonly<Record<Time['precision'], string>> = {
  day: 'Ngày',
  week: 'Tuần',
  month: 'Tháng',
  quarter: 'Quý',
  'half-year': 'Nửa năm',
  year: 'Năm',
};

export const USE_LABELS: Readonly<Record<Reference['use'], string>> = { basis: 'Căn cứ', mention: 'Nhắc tới' };

export const SEVERITY_LABELS = { info: 'Thông tin', warning: 'Cảnh báo', error: 'Lỗi' } as const;

export const STATUS_LABELS: Readonly<Record<string, string>> = Object.fromEntries(
  STATUSES.map((status) => [status, nameStatus('vi', status)]),
);

export const BOOLEAN_LABELS = { true: 'có', false: 'không' } as const;
