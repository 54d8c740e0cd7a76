import type { Command } from 'commander';
import { language, say } from './language.ts';
import { parseChoice } from './option-parsers.ts';

/** Every command takes it; what it says was read before the command was loaded. */
export function addLanguageOption(command: Command): void {
  const meaning = say('ngôn ngữ của thông báo', 'language of what is said');
  command.option('--lang <vi|en>', meaning, parseChoice('vi', 'en'), language());
}
