/**
 * What reading costs: the text of 200 PDFs of 3 to 5 pages against 200 runs of `pdftotext`, 200 DOCX against mammoth's own
 * `convertToHtml`, and whether a PDF of 500 pages and a DOCX of 300 are read in linear time and bounded memory. All are CPU seconds of
 * processes of their own, what is loaded at the first document included. Fails where a promise is missed.
 * With a folder of real PDFs also those, from bytes to record against `pdftotext`: one process, set up as `convert` sets up its readers, that reads all of
 * them four times from a cold start, against as many runs of `pdftotext`, and the best of the four rounds as warm.
 * usage: node scripts/run-ts.mjs scripts/bench-readers.ts [FOLDER of PDFs …]   (after a build: it measures dist)
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeDocx } from './fixtures/write-docx.ts';
import { writePdf } from './fixtures/write-pdf.ts';
import { lengthenPlan, loadPlans } from './generate/long-plans.ts';

const TIMES_PDFTOTEXT = 1.9;
/** Real files, from bytes to record. */
const TIMES_REAL_COLD = 3.2;
const TIMES_REAL_WARM = 2.2;
const REAL_ROUNDS = 4;
const TIMES_MAMMOTH = 1.4;
/** Time for a page of a long document over that for a page of one a tenth as long; 10 would be the square. */
const GROWTH = 1.6;
const MEGABYTES = 600;
const DOCUMENTS = 200;
/** Letters on a page of the fixtures' PDFs, tables among them. */
const PAGE = 1_900;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const plans = loadPlans(join(root, 'fixtures', 'plans-src'));
const work = mkdtempSync(join(tmpdir(), 'kehoach-bench-'));
const failures: string[] = [];

interface Reading {
  readonly milliseconds: number;
  readonly pages: number;
  readonly megabytes: number;
  /** Starting Node and importing the reader, before the first file. */
  readonly start: number;
}

function makeFolder(name: string): string {
  const folder = join(work, name);
  mkdirSync(folder);
  return folder;
}

function readAll(reader: 'ours' | 'record' | 'mammoth', count: number, folders: readonly string[]): Reading[] {
  const args = [join(root, 'scripts', 'read-all.mjs'), reader, String(count), ...folders];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`reading with ${reader} failed: ${stderr}`);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Reading);
}

/** CPU milliseconds of that many runs of `pdftotext`, or undefined where there is none; POSIX `times` counts a shell's children. */
function measurePdftotext(folder: string, times = DOCUMENTS): number | undefined {
  if (spawnSync('pdftotext', ['-v']).error) return undefined;
  const files = readdirSync(folder).sort();
  const runs = Array.from({ length: times }, (_, at) => `pdftotext '${files[at % files.length] ?? ''}' - >/dev/null`);
  const { stdout } = spawnSync('sh', ['-s'], {
    cwd: folder,
    encoding: 'utf8',
    input: [...runs, 'times'].join('\n'),
    env: { ...process.env, LC_ALL: 'C' },
  });
  const children = stdout.trim().split('\n').pop() ?? '';
  let milliseconds = 0;
  for (const [, minutes, seconds] of children.matchAll(/(\d{1,6})m(\d{1,2}\.\d{1,9})s/g))
    milliseconds += Number(minutes) * 60_000 + Number(seconds) * 1000;
  return milliseconds;
}

function judgeRatio(label: string, ours: Reading, theirs: number, most: number): void {
  const ratio = ours.milliseconds / theirs;
  const each = (ours.milliseconds / DOCUMENTS).toFixed(1);
  const pages = ours.pages > 0 ? ` of ${(ours.pages / DOCUMENTS).toFixed(1)} pages` : '';
  console.log(`${DOCUMENTS} documents${pages}, ${each} ms each: ${ratio.toFixed(2)}x ${label} (at most ${most})`);
  if (ratio > most) failures.push(`slower than ${most}x ${label}`);
}

/** Real PDFs with a text layer, all of them in each of some rounds. */
function judgeReal(folders: readonly string[]): void {
  const real = makeFolder('real');
  for (const folder of folders)
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.pdf')))
      copyFileSync(join(folder, name), join(real, name));
  const count = readdirSync(real).length;
  const pdftotext = measurePdftotext(real, count);
  if (count === 0 || pdftotext === undefined) return;
  const readings = readAll(
    'record',
    count,
    Array.from({ length: REAL_ROUNDS }, () => real),
  );
  const rounds = readings.map((round) => round.milliseconds);
  const [{ start } = { start: 0 }] = readings;
  const total = rounds.reduce((sum, time) => sum + time, 0);
  const [cold, whole] = [total, total + start].map((time) => time / pdftotext / REAL_ROUNDS) as [number, number];
  const warm = Math.min(...rounds) / pdftotext;
  console.log(
    `${count} real PDFs to records: ${cold.toFixed(2)}x pdftotext from a cold start (at most ${TIMES_REAL_COLD}; ${whole.toFixed(2)}x with starting Node and importing), ${warm.toFixed(2)}x warm (at most ${TIMES_REAL_WARM})`,
  );
  if (cold > TIMES_REAL_COLD || warm > TIMES_REAL_WARM) failures.push('real PDFs cost too much');
}

/** The small document is read three times before, so that what is loaded once does not count for it. */
function judgeGrowth(label: string, small: string, large: string, pages: number): void {
  const readings = readAll('ours', 1, [small, small, small, small, large]);
  const times = readings.map((reading) => reading.milliseconds);
  const first = Math.min(...times.slice(0, -1));
  const last = times[times.length - 1] ?? 0;
  const found = readings[readings.length - 1]?.pages ?? 0;
  const growth = last / first / 10;
  const megabytes = readings[readings.length - 1]?.megabytes ?? 0;
  console.log(
    `${label} of ${found > 0 ? found : `some ${pages}`} pages: ${(last / 1000).toFixed(1)} s, ${megabytes} MB, a page costs ${growth.toFixed(2)}x of one in a tenth (at most ${GROWTH}x, ${MEGABYTES} MB)`,
  );
  if (growth > GROWTH) failures.push(`${label} of ${pages} pages is not linear`);
  if (megabytes > MEGABYTES) failures.push(`${label} of ${pages} pages takes more than ${MEGABYTES} MB`);
}

const words = makeFolder('docx');
const prints = makeFolder('pdf');
for (const [index, plan] of plans.entries()) {
  for (const pages of [3, 4, 5]) {
    const long = lengthenPlan(plan, plans.slice(index), (pages - 0.8) * PAGE);
    writeFileSync(join(words, `${index}-${pages}.docx`), writeDocx(long, { numbers: 'automatic' }));
    writeFileSync(join(prints, `${index}-${pages}.pdf`), await writePdf(long, { columns: 'two' }));
  }
}

try {
  judgeReal(process.argv.slice(2));
  const [print] = readAll('ours', DOCUMENTS, [prints]);
  const pdftotext = measurePdftotext(prints);
  if (pdftotext === undefined) console.log('pdftotext is not installed: reading PDFs is not compared');
  else if (print) judgeRatio('pdftotext', print, pdftotext, TIMES_PDFTOTEXT);
  const [word] = readAll('ours', DOCUMENTS, [words]);
  const [mammoth] = readAll('mammoth', DOCUMENTS, [words]);
  if (word && mammoth) judgeRatio('mammoth', word, mammoth.milliseconds, TIMES_MAMMOTH);

  const [first] = plans;
  if (!first) throw new Error('no plans to measure with');
  const long = (pages: number): typeof first => lengthenPlan(first, plans, pages * PAGE);
  for (const pages of [50, 500])
    writeFileSync(join(makeFolder(`pdf-${pages}`), 'long.pdf'), await writePdf(long(pages), { columns: 'two' }));
  judgeGrowth('PDF', join(work, 'pdf-50'), join(work, 'pdf-500'), 500);
  for (const pages of [30, 300])
    writeFileSync(join(makeFolder(`docx-${pages}`), 'long.docx'), writeDocx(long(pages), { numbers: 'automatic' }));
  judgeGrowth('DOCX', join(work, 'docx-30'), join(work, 'docx-300'), 300);
} finally {
  rmSync(work, { recursive: true, force: true });
}

for (const failure of failures) console.error(`bench: ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;
