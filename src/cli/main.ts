#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { readBuildInfo } from '../batch/build-info.ts';
import { COMMANDS } from './commands/index.ts';
import { ALL_DONE, MISUSE } from './exit-codes.ts';
import { describeExamples, explainUsageError, speakToPeople } from './help.ts';
import { chooseLanguage, language, say } from './language.ts';
import { addLanguageOption } from './language-option.ts';
import { explainOutputError, explainStdoutError } from './output-errors.ts';
import { cleanForTerminal, colors, guardOutput, markStdoutTold, StdoutError, writeError } from './terminal.ts';
import { UsageError } from './usage-error.ts';

async function main(args: readonly string[]): Promise<void> {
  chooseLanguage(args, process.env);
  guardOutput(explainStdoutError);
  const program = new Command('kehoach')
    .description(
      say(
        'Biến văn bản hành chính tiếng Việt (kế hoạch, quyết định, công văn …) thành dữ liệu tin được.',
        'Turns Vietnamese administrative documents (plans, decisions, official letters …) into data that can be trusted.',
      ),
    )
    .usage(say('<lệnh> [tùy chọn]', '<command> [options]'))
    .version(readBuildInfo().version, '-V, --version', say('in số phiên bản', 'print the version'))
    .helpCommand(say('help [lệnh]', 'help [command]'), say('in hướng dẫn của một lệnh', 'print the help of a command'));
  addLanguageOption(program);
  speakToPeople(program);
  // Only the command that is called is loaded: `--help` must not pay for the readers.
  const wanted = args.filter((word, index) => !word.startsWith('-') && args[index - 1] !== '--lang').slice(0, 2);
  for (const { name, summary, load } of COMMANDS) {
    const command = program.command(name).summary(summary[language()]);
    if (!wanted.includes(name)) continue;
    (await load()).register(command);
    addLanguageOption(command);
  }
  program.addHelpText(
    'after',
    describeExamples([
      [
        'kehoach convert van-ban.docx > ban-ghi.ndjson',
        say('một văn bản, bản ghi ra stdout', 'one document, its record on stdout'),
      ],
      [
        'kehoach convert thu-muc --out ket-qua',
        say('cả thư mục; chạy lại cùng lệnh để làm tiếp', 'a whole folder; run it again to go on'),
      ],
      ['kehoach convert --help', say('mọi tùy chọn của một lệnh', 'all options of a command')],
    ]),
  );
  const isBare = args.every((word, index) => word.startsWith('--lang') || args[index - 1] === '--lang');
  if (isBare) program.outputHelp();
  else await program.parseAsync(args, { from: 'user' });
}

function report(thrown: unknown): number {
  const error = isStdoutFailure(thrown) ? new StdoutError(thrown) : explainOutputError(thrown, language() === 'vi');
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return ALL_DONE;
    // No command at all: the help is the answer, and the call was still wrong.
    if (error.code === 'commander.help') return MISUSE;
    writeError(colors.red(cleanForTerminal(explainUsageError(error))));
    return MISUSE;
  }
  if (error instanceof UsageError) {
    writeError(colors.red(cleanForTerminal(error.message)));
    return MISUSE;
  }
  if (error instanceof StdoutError) {
    markStdoutTold();
    writeError(colors.red(explainStdoutError(error)));
    return MISUSE;
  }
  const name = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  writeError(
    colors.red(
      say(
        `Lỗi không ngờ tới của chương trình: ${cleanForTerminal(name)}. Xin báo cho người phát triển.`,
        `An unexpected error of the program: ${cleanForTerminal(name)}. Please tell the developers.`,
      ),
    ),
  );
  return MISUSE;
}

/** commander prints its help straight to stdout; a device that is full makes that throw on some versions of Node. */
function isStdoutFailure(error: unknown): boolean {
  const { syscall, code, path } = (error ?? {}) as NodeJS.ErrnoException;
  return syscall === 'write' && path === undefined && code !== undefined;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.exitCode = report(error);
}
