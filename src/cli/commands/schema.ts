import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { describeExamples } from '../help.ts';
import { writeOut } from '../terminal.ts';
import { say } from '../language.ts';

export function register(command: Command): void {
  command
    .description(
      say(
        'In lược đồ JSON Schema (draft 2020-12) của bản ghi mà lệnh convert cho ra.',
        'Prints the JSON Schema (draft 2020-12) of the records that convert gives.',
      ),
    )
    .addHelpText(
      'after',
      describeExamples([
        ['kehoach schema > plan-record.schema.json', say('ghi lược đồ ra tệp', 'writes the schema to a file')],
      ]),
    )
    .action(async () => {
      await writeOut(await readFile(new URL('../../plan-record.schema.json', import.meta.url)));
    });
}
