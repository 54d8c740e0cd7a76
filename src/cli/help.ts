import type { Command, CommanderError, Option } from 'commander';
import { language, say } from './language.ts';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Arguments:': 'Tham số:',
  'Options:': 'Tùy chọn:',
  'Global Options:': 'Tùy chọn chung:',
  'Commands:': 'Lệnh:',
};

/** Help in the language that is spoken, errors thrown instead of printed. Sub-commands made later inherit both. */
export function speakToPeople(program: Command): void {
  program
    .configureHelp({
      styleTitle: (title) => say(TITLES[title] ?? title, title),
      styleUsage: (usage) => say(usage.replace('[options]', '[tùy chọn]'), usage),
      optionDescription: describeOption,
    })
    .configureOutput({ writeErr: () => undefined })
    .helpOption('-h, --help', say('in hướng dẫn này', 'print this help'))
    .exitOverride();
}

function describeOption({ defaultValue, description }: Option): string {
  if (defaultValue === undefined || typeof defaultValue === 'boolean' || String(defaultValue) === '')
    return description;
  return `${description} (${say('mặc định', 'default')}: ${String(defaultValue)})`;
}

/** A block of examples for the end of a command's help: each command line and what it does. */
export function describeExamples(examples: readonly (readonly [command: string, meaning: string])[]): string {
  const lines = examples.map(([command, meaning]) => `  # ${meaning}\n  ${command}`);
  return `\n${say('Ví dụ', 'Examples')}:\n${lines.join('\n\n')}\n`;
}

/** commander's "(Did you mean convert?)" */
const SUGGESTION = /\(Did you mean (?:one of )?([^?]{1,200})\?\)/u;

function suggest(message: string): string | null {
  const found = SUGGESTION.exec(message)?.[1];
  if (found === undefined) return null;
  return say(`Ý bạn là ${found.replaceAll(', ', ' hay ')}?`, `Did you mean ${found.replaceAll(', ', ' or ')}?`);
}

/** commander's error as one sentence; what is quoted in its message is what the user typed. */
export function explainUsageError(error: CommanderError): string {
  const [first = ''] = /'[^']*'/.exec(error.message) ?? [];
  const hint =
    suggest(error.message) ?? say('Gõ "kehoach --help" để xem cách dùng.', 'Type "kehoach --help" to see the usage.');
  const reason = error.message.split('. ').at(-1) ?? '';
  const sentences: Readonly<Record<string, readonly [vi: string, en: string]>> = {
    'commander.unknownCommand': [`Không có lệnh ${first}.`, `There is no command ${first}.`],
    'commander.unknownOption': [`Không có tùy chọn ${first}.`, `There is no option ${first}.`],
    'commander.missingArgument': [`Thiếu tham số ${first}.`, `The argument ${first} is missing.`],
    'commander.missingMandatoryOptionValue': [`Thiếu tùy chọn ${first}.`, `The option ${first} is missing.`],
    'commander.optionMissingArgument': [`Tùy chọn ${first} cần một giá trị.`, `The option ${first} needs a value.`],
    'commander.excessArguments': ['Thừa tham số.', 'There are too many arguments.'],
    'commander.invalidArgument': [
      `Giá trị không hợp lệ cho ${first}: ${reason}`,
      `The value for ${first} is not valid: ${reason}`,
    ],
  };
  const [vi, en] = sentences[error.code] ?? [error.message, error.message];
  return `${language() === 'vi' ? vi : en} ${hint}`;
}
