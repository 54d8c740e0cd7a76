import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { describeExamples } from '../help.ts';
import { writeOut } from '../terminal.ts';

export function register(command: Command): void {
  command
    .description('In lược đồ JSON Schema (draft 2020-12) của bản ghi mà lệnh convert cho ra.')
    .addHelpText('after', describeExamples([['kehoach schema > plan-record.schema.json', 'ghi lược đồ ra tệp']]))
    .action(async () => {
      await writeOut(await readFile(new URL('../../plan-record.schema.json', import.meta.url)));
    });
}
