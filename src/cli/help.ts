import type { Command, CommanderError, Option } from 'commander';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Arguments:': 'Tham số:',
  'Options:': 'Tùy chọn:',
  'Global Options:': 'Tùy chọn chung:',
  'Commands:': 'Lệnh:',
};

/** Help in Vietnamese, errors thrown instead of printed. Sub-commands made later inherit both. */
export function speakVietnamese(program: Command): void {
  program
    .configureHelp({
      styleTitle: (title) => TITLES[title] ?? title,
      styleUsage: (usage) => usage.replace('[options]', '[tùy chọn]'),
      optionDescription: describeOption,
    })
    .configureOutput({ writeErr: () => undefined })
    .helpOption('-h, --help', 'in hướng dẫn này')
    .exitOverride();
}

function describeOption(option: Option): string {
  if (option.defaultValue === undefined || typeof option.defaultValue === 'boolean') return option.description;
  return `${option.description} (mặc định: ${String(option.defaultValue)})`;
}

/** A block of examples for the end of a command's help: each command line and what it does. */
export function describeExamples(examples: readonly (readonly [command: string, meaning: string])[]): string {
  const lines = examples.map(([command, meaning]) => `  # ${meaning}\n  ${command}`);
  return `\nVí dụ:\n${lines.join('\n\n')}\n`;
}

/** commander's "(Did you mean convert?)" */
const SUGGESTION = /\(Did you mean (?:one of )?([^?]{1,200})\?\)/u;

function suggest(message: string): string | null {
  const found = SUGGESTION.exec(message)?.[1];
  return found === undefined ? null : `Ý bạn là ${found.replaceAll(', ', ' hay ')}?`;
}

/** commander's error as one Vietnamese sentence; what is quoted in its message is what the user typed. */
export function explainUsageError(error: CommanderError): string {
  const [first = ''] = /'[^']*'/.exec(error.message) ?? [];
  const hint = suggest(error.message) ?? 'Gõ "kehoach --help" để xem cách dùng.';
  switch (error.code) {
    case 'commander.unknownCommand':
      return `Không có lệnh ${first}. ${hint}`;
    case 'commander.unknownOption':
      return `Không có tùy chọn ${first}. ${hint}`;
    case 'commander.missingArgument':
      return `Thiếu tham số ${first}. ${hint}`;
    case 'commander.optionMissingArgument':
      return `Tùy chọn ${first} cần một giá trị. ${hint}`;
    case 'commander.excessArguments':
      return `Thừa tham số. ${hint}`;
    case 'commander.invalidArgument':
      return `Giá trị không hợp lệ cho ${first}: ${error.message.split('. ').at(-1) ?? ''} ${hint}`;
    default:
      return `${error.message} ${hint}`;
  }
}
