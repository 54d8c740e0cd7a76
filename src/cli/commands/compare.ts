import type { Command } from 'commander';
import { ALL_DONE } from '../exit-codes.ts';
import { describeExamples } from '../help.ts';
import { parseChoice } from '../option-parsers.ts';
import { nameSource } from './compare-input.ts';
import { writeOut } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

export interface CompareFlags {
  readonly format: 'text' | 'json';
}

export function register(command: Command): void {
  command
    .description('Đối chiếu kế hoạch cấp dưới với kế hoạch cấp trên.')
    .argument('<cấp-trên>', 'văn bản hoặc bản ghi (.json) của cấp trên')
    .argument('<cấp-dưới>', 'văn bản hoặc bản ghi (.json) của cấp dưới')
    .option('--format <dạng>', 'dạng kết quả', parseChoice('text', 'json'), 'json')
    .addHelpText('after', describeExamples([['kehoach compare tinh.docx phuong.pdf', 'tóm tắt trên màn hình']]))
    .action(async (parent: string, child: string) => {
      const [{ createPlanReader }, { comparePlans }] = await Promise.all([
        import('./compare-input.ts'),
        import('../../compare/index.ts'),
      ]);
      const reader = createPlanReader(2);
      try {
        const plans = [];
        for (const path of [parent, child]) {
          const input = await reader.read(nameSource(path));
          if ('problem' in input) throw new UsageError(`${path}: ${input.problem}`);
          const plan = input.plans[0];
          if (!plan) throw new UsageError(`${path}: không có bản ghi nào.`);
          plans.push(plan);
        }
        const [above, below] = plans;
        if (above && below) await writeOut(`${JSON.stringify(comparePlans(above, below), null, 1)}\n`);
      } finally {
        await reader.close();
      }
      process.exitCode = ALL_DONE;
    });
}
