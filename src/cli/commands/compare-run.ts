import { applyWaivers, comparePlans, markNew, MOST_TASKS, startAudit, type Finding } from '../../compare/index.ts';
import type { PlanRecord } from '../../record/schema.ts';
import { cleanForTerminal, writeError } from '../terminal.ts';
import { ALL_DONE, SOME_FAILED } from '../exit-codes.ts';
import { UsageError } from '../usage-error.ts';
import { nameSource } from '../inputs.ts';
import { createPlanReader, type PlanReader } from './compare-input.ts';
import { writeCsv, writeReport, writeText } from './compare-output.ts';
import { describeUnused, readPrevious, readWaivers } from './waiver-files.ts';
import type { CompareFlags } from './compare.ts';
import { dataLanguage, language, say as sayNow } from '../language.ts';
import { sayIn } from '../../report/say.ts';

/** The `compare` command. Gives back the exit code. */
export async function runCompare(parentPath: string, childPath: string, flags: CompareFlags): Promise<number> {
  const waivers = await readWaivers(flags.waive);
  const previous = await readPrevious(flags.previous);
  const used = new Set<string>();
  const reader = createPlanReader(2);
  try {
    const parent = await readOne(reader, parentPath);
    const child = await readOne(reader, childPath);
    const compared = comparePlans(parent, child);
    const lang = reportLanguage(flags.format);
    const say = sayIn(lang);
    const speak = lang === 'en' ? (await import('../../report/english/speak-comparison.ts')).speakComparison : null;
    const own = { ...compared, findings: markNew(applyWaivers(compared.findings, waivers, used), previous) };
    const comparison = speak ? speak(own) : own;
    if (flags.format === 'json')
      await writeText(
        (await import('../../report/comparison/compare-json.ts')).renderComparisonJson(comparison),
        flags.out,
      );
    else if (flags.format === 'html')
      await writeText(
        await (
          await import('../../report/comparison/compare-html/index.ts')
        ).renderComparisonHtml(comparison, parent, child, say),
        flags.out,
      );
    else if (flags.format === 'text')
      await writeText(
        (await import('../../report/comparison/compare-text.ts')).renderComparisonText(comparison, say),
        flags.out,
        true,
      );
    else {
      const audit = startAudit(parent, { waivers, previous });
      audit.add(child);
      const matrix = speak && flags.format !== 'docx' ? speak(audit.finish()) : audit.finish();
      if (flags.format === 'docx') {
        await (await import('./docx-output.ts')).writeDocx([matrix], flags.out);
        return exitCodeFor(comparison.findings, flags);
      }
      const sheets = (await import('../../report/comparison/compare-tables/plans.ts')).planSheets([matrix], say);
      if (flags.format === 'csv') await writeCsv(sheets, flags.out, lang);
      else
        await writeReport(
          (await import('../../report/comparison/compare-tables/workbook.ts')).renderWorkbook(sheets, lang),
          flags.out,
        );
    }
    for (const line of describeUnused(waivers, used)) writeError(cleanForTerminal(line));
    return exitCodeFor(comparison.findings, flags);
  } finally {
    await reader.close();
  }
}

/** A report to read is in the language that is spoken; what programs read only where it was asked for. */
export function reportLanguage(format: CompareFlags['format']): 'vi' | 'en' {
  return format === 'text' || format === 'html' ? language() : dataLanguage();
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
  if (!plan || another)
    throw new UsageError(
      sayNow(
        `${path}: cần đúng một bản ghi, tệp này có ${input.plans.length}.`,
        `${path}: exactly one record is needed, this file has ${input.plans.length}.`,
      ),
    );
  const problem = tooManyTasks(plan);
  if (problem !== null) throw new UsageError(`${path}: ${problem}`);
  return plan;
}

/** A sentence where a plan has more tasks than can be compared in a minute and a gigabyte; null otherwise. */
export function tooManyTasks({ tasks }: PlanRecord): string | null {
  return tasks.length > MOST_TASKS
    ? sayNow(
        `có ${tasks.length} nhiệm vụ, quá mức đối chiếu được (${MOST_TASKS}); hãy tách văn bản ra.`,
        `has ${tasks.length} tasks, more than can be compared (${MOST_TASKS}); split the document.`,
      )
    : null;
}
