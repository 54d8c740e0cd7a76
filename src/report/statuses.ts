import type { Status } from '../document/source-error.ts';
import type { Language } from './messages.ts';

const NAMES: Readonly<Record<Language, Readonly<Record<Status, string>>>> = {
  vi: {
    ok: 'đọc được',
    partial: 'đọc được một phần',
    'no-text': 'không có chữ',
    password: 'có mật khẩu',
    unsupported: 'chưa hỗ trợ',
    corrupt: 'hỏng',
    'too-large': 'quá lớn',
    timeout: 'quá thời gian',
    memory: 'quá bộ nhớ',
    crashed: 'làm sập',
    quarantined: 'bị cách ly',
  },
  en: {
    ok: 'read',
    partial: 'read in part',
    'no-text': 'without text',
    password: 'with a password',
    unsupported: 'unsupported',
    corrupt: 'corrupt',
    'too-large': 'too large',
    timeout: 'out of time',
    memory: 'out of memory',
    crashed: 'crashed',
    quarantined: 'quarantined',
  },
};

export function nameStatus(language: Language, status: Status): string {
  return NAMES[language][status];
}
