#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { readBuildInfo } from '../batch/build-info.ts';
import { COMMANDS } from './commands/index.ts';
import { ALL_DONE, MISUSE } from './exit-codes.ts';
import { describeExamples, explainUsageError, speakVietnamese } from './help.ts';
import { explainOutputError, explainStdoutError } from './output-errors.ts';
import { cleanForTerminal, colors, guardOutput, markStdoutTold, StdoutError, writeError } from './terminal.ts';
import { UsageError } from './usage-error.ts';

async function main(args: readonly string[]): Promise<void> {
  guardOutput(explainStdoutError);
  const program = new Command('kehoach')
    .description('Biến văn bản hành chính tiếng Việt (kế hoạch, quyết định, công văn …) thành dữ liệu tin được.')
    .usage('<lệnh> [tùy chọn]')
    .version(readBuildInfo().version, '-V, --version', 'in số phiên bản')
    .helpCommand('help [lệnh]', 'in hướng dẫn của một lệnh');
  speakVietnamese(program);
  // Only the command that is called is loaded: `--help` must not pay for the readers.
  const wanted = args.filter((word) => !word.startsWith('-')).slice(0, 2);
  for (const { name, summary, load } of COMMANDS) {
    const command = program.command(name).summary(summary);
    if (wanted.includes(name)) (await load()).register(command);
  }
  program.addHelpText(
    'after',
    describeExamples([
      ['kehoach convert van-ban.docx > ban-ghi.ndjson', 'một văn bản, bản ghi ra stdout'],
      ['kehoach convert thu-muc --out ket-qua', 'cả thư mục; chạy lại cùng lệnh để làm tiếp'],
      ['kehoach convert --help', 'mọi tùy chọn của một lệnh'],
    ]),
  );
  if (args.length === 0) program.outputHelp();
  else await program.parseAsync(args, { from: 'user' });
}

function report(thrown: unknown): number {
  const error = isStdoutFailure(thrown) ? new StdoutError(thrown) : explainOutputError(thrown, true);
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
    colors.red(`Lỗi không ngờ tới của chương trình: ${cleanForTerminal(name)}. Xin báo cho người phát triển.`),
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
