import type { MessageArgs, MessageTable } from './message-table.ts';
import { MESSAGES_EN } from './messages.en.ts';
import { MESSAGES_VI } from './messages.vi.ts';

export type Language = 'vi' | 'en';

const TABLES: Readonly<Record<Language, MessageTable>> = { vi: MESSAGES_VI, en: MESSAGES_EN };

/** The one sentence for a code; the code itself where nobody wrote a sentence (a test finds those). */
export function renderMessage(language: Language, code: string, args: MessageArgs = {}): string {
  const sentence = TABLES[language].get(code);
  return sentence ? sentence(args) : code;
}

export function hasMessage(language: Language, code: string): boolean {
  return TABLES[language].has(code);
}
