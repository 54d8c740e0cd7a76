import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { AuditMatrix } from '../../compare/index.ts';
import type { PlanRecord } from '../../record/schema.ts';
import type { AuditReport } from '../../report/comparison/compare-json.ts';
import type { SheetPlan } from '../../report/comparison/compare-tables/sheet.ts';
import { collectPlans, describePlan, type Collected } from '../audit/collect-plans.ts';
import { compareFamilies, type FamilyOptions } from '../audit/compare-families.ts';
import { keepPlan } from '../audit/plan-ref.ts';
import { SOME_FAILED } from '../exit-codes.ts';
import { DOCUMENTS, findSources, type Source } from '../inputs.ts';
import { cleanForTerminal, colors, writeError } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import type { RecordPages } from '../queue/record-pages.ts';
import type { AuditFlags } from './audit.ts';
import { auditFolder } from './audit-folder.ts';
import { createPlanReader } from './compare-input.ts';
import { writeCsv, writePieces, writeReport, writeText } from './compare-output.ts';
import { describeUnused, readPrevious, readWaivers } from './waiver-files.ts';
import { exitCodeFor, readOne, reportLanguage } from './compare-run.ts';
import { say as sayNow } from '../language.ts';
import { sayIn, type Say } from '../../report/say.ts';

export interface AuditResult extends AuditReport {
  /** For people: chains and plans of no family. */
  readonly notes: readonly string[];
}

/**
 * Of each plan only its column is kept, the rest is garbage; on a machine with much memory V8 would let a country's pile up to
 * twice what is in use. With half as much on top the same work takes no more time.
 */
const LESS_GARBAGE = '--heap-growing-percent=50';

/** The `audit` command. Gives back the exit code. */
export async function runAudit(paths: readonly string[], flags: AuditFlags): Promise<number> {
  setFlagsFromString(LESS_GARBAGE);
  const waivers = await readWaivers(flags.waive);
  const used = new Set<string>();
  const options: FamilyOptions = {
    waivers,
    used,
    previous: await readPrevious(flags.previous),
    jobs: flags.jobs,
    isOutline: await outlineFor(flags.format),
  };
  const pages = flags.records === undefined ? null : await openRecords(flags.records);
  if (pages && paths.length > 0)
    throw new UsageError(
      sayNow('Chọn một: --records hoặc các tệp, thư mục.', 'Choose one: --records, or files and folders.'),
    );
  const sources = pages ? pages.sources : await findPlans(paths);
  if (sources.length === 0)
    throw new UsageError(
      sayNow('Không thấy văn bản hay bản ghi nào để đối chiếu.', 'No documents or records to compare were found.'),
    );
  const reader = createPlanReader(sources.length + 1, pages?.load);
  try {
    const parent = flags.parent === undefined ? null : await readOne(reader, flags.parent);
    const collected = await collectPlans(sources, reader, pages === null);
    const result = parent ? await auditParent(parent, collected, options) : await auditFolder(collected, options);
    for (const { source, message } of result.failures)
      writeError(colors.red(cleanForTerminal(`${source}: ${message}`)));
    for (const line of describeUnused(waivers, used)) writeError(cleanForTerminal(line));
    await writeResult(await speakResult(result, flags), flags);
    if (result.failures.length > 0) return SOME_FAILED;
    return exitCodeFor(
      result.families.flatMap(({ columns }) => columns.flatMap(({ findings }) => findings)),
      flags,
    );
  } finally {
    await reader.close();
  }
}

async function openRecords(place: string): Promise<RecordPages> {
  return (await import('../queue/record-pages.ts')).openRecordPages(place);
}

async function auditParent(
  parent: PlanRecord,
  { plans, failures }: Collected,
  options: FamilyOptions,
): Promise<AuditResult> {
  // a folder may hold the parent itself
  const family = {
    parent: describePlan(parent, keepPlan(parent)),
    children: plans.filter(({ id }) => id !== parent.id),
  };
  return { families: await compareFamilies([family], options), chains: [], orphans: [], failures, notes: [] };
}

/** Lists for a terminal, and the page of a country, show no words of single cells. */
async function outlineFor(format: AuditFlags['format']): Promise<FamilyOptions['isOutline']> {
  if (format === 'text') return () => true;
  if (format !== 'html') return () => false;
  return (await import('../../report/comparison/country-html/index.ts')).isTooLargeForTable;
}

async function speakResult(result: AuditResult, { format }: AuditFlags): Promise<AuditResult> {
  if (reportLanguage(format) === 'vi' || format === 'docx') return result;
  const { speakComparison } = await import('../../report/english/speak-comparison.ts');
  return { ...result, families: speakComparison(result.families) };
}

async function writeResult({ notes, ...report }: AuditResult, flags: AuditFlags): Promise<void> {
  const { families } = report;
  const lang = reportLanguage(flags.format);
  const say = sayIn(lang);
  switch (flags.format) {
    case 'json':
      return writePieces((await import('../../report/comparison/compare-json.ts')).renderAuditJson(report), flags.out);
    case 'html': {
      const { isCountry, renderCountryHtml } = await import('../../report/comparison/country-html/index.ts');
      const html = isCountry(families)
        ? await renderCountryHtml(families, notes, say)
        : await (
            await import('../../report/comparison/audit-html/index.ts')
          ).renderAuditHtml(families, { lines: notes }, say);
      return writeText(html, flags.out);
    }
    case 'xlsx':
      return writeReport(
        (await import('../../report/comparison/compare-tables/workbook.ts')).renderWorkbook(
          await planSheets(families, say),
          lang,
        ),
        flags.out,
      );
    case 'docx':
      return (await import('./docx-output.ts')).writeDocx(families, flags.out);
    case 'csv':
      return writeCsv(await planSheets(families, say), flags.out, lang);
    case 'text': {
      const { renderAuditText } = await import('../../report/comparison/audit-text.ts');
      return writeText(renderAuditText(families, notes, say), flags.out, true);
    }
  }
}

async function planSheets(families: readonly AuditMatrix[], say: Say): Promise<SheetPlan[]> {
  return (await import('../../report/comparison/compare-tables/plans.ts')).planSheets(families, say);
}

const RECORD_FILES = ['json', 'ndjson'];
/** Ours, but no plans. */
const NO_PLANS = /(?:^|[/\\])(?:kehoach\.config\.json|manifest\.ndjson)$/u;

/** Of a folder that a batch wrote its records, as the tables and the manifest beside them are no plans; of any other documents and records. */
async function findPlans(paths: readonly string[]): Promise<Source[]> {
  const found = new Map<string, Source>();
  for (const path of paths) {
    const isBatch = existsSync(join(path, 'manifest.ndjson')) && (await isFolder(join(path, 'records')));
    const sources = isBatch
      ? await findSources([join(path, 'records')], RECORD_FILES)
      : await findSources([path], [...DOCUMENTS, ...RECORD_FILES]);
    for (const source of sources)
      if (!found.has(source.path) && !NO_PLANS.test(source.path)) found.set(source.path, source);
  }
  return [...found.values()];
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
}
