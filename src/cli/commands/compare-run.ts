import { comparePlans, startAudit, type Finding } from '../../compare/index.ts';
import type { PlanRecord } from '../../record/schema.ts';
import { ALL_DONE, SOME_FAILED } from '../exit-codes.ts';
import { UsageError } from '../usage-error.ts';
import { nameSource } from '../inputs.ts';
import { createPlanReader, type PlanReader } from './compare-input.ts';
import { readWaivers, writeCsv, writeReport, writeText } from './compare-output.ts';
import type { CompareFlags } from './compare.ts';

/** The `compare` command. Gives back the exit code. */
export async function runCompare(parentPath: string, childPath: string, flags: CompareFlags): Promise<number> {
  const waivers = await readWaivers(flags.waive);
  const reader = createPlanReader(2);
  try {
    const parent = await readOne(reader, parentPath);
    const child = await readOne(reader, childPath);
    const comparison = comparePlans(parent, child, waivers);
    if (flags.format === 'json')
      await writeText((await import('../../report/compare-json.ts')).renderComparisonJson(comparison), flags.out);
    else if (flags.format === 'html')
      await writeText(
        await (await import('../../report/compare-html/index.ts')).renderComparisonHtml(comparison, parent, child),
        flags.out,
      );
    else if (flags.format === 'text')
      await writeText((await import('../../report/compare-text.ts')).renderComparisonText(comparison), flags.out, true);
    else {
      const audit = startAudit(parent, waivers);
      audit.add(child);
      const sheets = (await import('../../report/compare-tables/plans.ts')).planSheets([audit.finish()]);
      if (flags.format === 'csv') await writeCsv(sheets, flags.out);
      else
        await writeReport((await import('../../report/compare-tables/workbook.ts')).renderWorkbook(sheets), flags.out);
    }
    return exitCodeFor(comparison.findings, flags);
  } finally {
    await reader.close();
  }
}

export function exitCodeFor(findings: readonly Finding[], flags: CompareFlags): number {
  return flags.check === true && findings.some(({ waived, severity }) => waived === undefined && severity !== 'info')
    ? SOME_FAILED
    : ALL_DONE;
}

export async function readOne(reader: PlanReader, path: string): Promise<PlanRecord> {
  const input = await reader.read(nameSource(path));
  if ('problem' in input) throw new UsageError(`${path}: ${input.problem}`);
  const [plan, another] = input.plans;
  if (!plan || another) throw new UsageError(`${path}: cần đúng một bản ghi, tệp này có ${input.plans.length}.`);
  return plan;
}
