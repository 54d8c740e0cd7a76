/**
 * A whole country: one central plan, 34 provincial plans, 3,321 communes, audited as a folder of records by the built command line. Fails above
 * 60 s of CPU on two cores' worth (120 s) or 1.5 GB, or where twice the communes take much more than twice the time.
 * usage: node scripts/run-ts.mjs scripts/bench-country.ts [--communes 3321] [--keep FOLDER]
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { COMMUNES, writeCountry } from './generate/country.ts';

const SECONDS = 120;
const MEGABYTES = 1536;
const GROWTH = 2.8;
const argument = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
const most = Number(argument('--communes') ?? COMMUNES);
const folder = argument('--keep') ?? mkdtempSync(join(tmpdir(), 'kehoach-country-'));
const cli = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));

const MEASURE = `const r = process.resourceUsage(); process.on('exit', () => { const u = process.resourceUsage(); process.stderr.write('\\nUSED ' + JSON.stringify([(u.userCPUTime + u.systemCPUTime) / 1e6, u.maxRSS / 1024]) + '\\n'); });`;

async function measure(communes: number): Promise<number> {
  const records = join(folder, `records-${communes}`);
  const count = await writeCountry(records, communes);
  const html = join(folder, `country-${communes}.html`);
  const begun = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(MEASURE)}`,
      cli,
      'audit',
      records,
      '--format',
      'html',
      '-o',
      html,
    ],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  const wall = (performance.now() - begun) / 1000;
  const used = /USED (\[.*\])/u.exec(stderr)?.[1];
  if (status !== 0 || used === undefined) throw new Error(`audit ended with ${status}: ${stderr.slice(0, 400)}`);
  const [seconds = 0, megabytes = 0] = JSON.parse(used) as number[];
  console.log(
    `audit of ${count} plans: ${seconds.toFixed(1)} s of CPU, ${wall.toFixed(1)} s, ${Math.round(megabytes)} MB, page of ${(statSync(html).size / 1e6).toFixed(1)} MB`,
  );
  if (megabytes > MEGABYTES || seconds > SECONDS) {
    console.error('bench: the country is too slow or too large');
    process.exitCode = 1;
  }
  return seconds;
}

const half = await measure(Math.round(most / 2));
const whole = await measure(most);
if (whole / half > GROWTH) {
  console.error(`bench: twice the communes take ${(whole / half).toFixed(1)} times the time`);
  process.exitCode = 1;
}
if (argument('--keep') === undefined) rmSync(folder, { recursive: true });
