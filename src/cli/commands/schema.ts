import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { describeExamples } from '../help.ts';
import { say } from '../language.ts';
import { parseChoice } from '../option-parsers.ts';
import { writeOut } from '../terminal.ts';

const FILES = { record: 'plan-record', comparison: 'comparison', audit: 'audit' } as const;
type Subject = keyof typeof FILES;

export function register(command: Command): void {
  command
    .description(
      say(
        'In lược đồ JSON Schema (draft 2020-12) của bản ghi, của một lần đối chiếu, hoặc của một lần kiểm tra.',
        'Prints the JSON Schema (draft 2020-12) of a record, of a comparison, or of an audit.',
      ),
    )
    .argument(
      say('[cái-gì]', '[what]'),
      say(
        'record: bản ghi của convert; comparison, audit: của compare, audit --format json',
        'record: what convert gives; comparison, audit: what compare, audit --format json give',
      ),
      parseChoice<Subject>('record', 'comparison', 'audit'),
    )
    .addHelpText(
      'after',
      describeExamples([
        [
          'kehoach schema > plan-record.schema.json',
          say('ghi lược đồ của bản ghi ra tệp', 'writes the record’s schema to a file'),
        ],
        ['kehoach schema comparison', say('lược đồ của compare --format json', 'of compare --format json')],
      ]),
    )
    .action(async (subject: Subject = 'record') => {
      await writeOut(await readFile(new URL(`../../${FILES[subject]}.schema.json`, import.meta.url)));
    });
}
