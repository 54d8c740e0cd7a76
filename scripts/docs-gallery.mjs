// usage: node scripts/docs-gallery.mjs   Adds to out/docs (npm run docs) the gallery: what the commands make of the sample plans.
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const gallery = join(root, 'out', 'docs', 'gallery');
const PLANS = ['01-tinh-chuyen-doi-so.txt', '04-phuong-chuyen-doi-so.txt', '05-xa-chuyen-doi-so.txt'];
const [PROVINCE, , COMMUNE] = PLANS;
/** Name in the gallery to the command that makes it; "-o FILE" where the output is no text. */
const GALLERY = {
  'van-ban.html': ['convert', COMMUNE, '--format', 'html'],
  'van-ban.en.html': ['convert', COMMUNE, '--format', 'html', '--lang', 'en'],
  'ban-ghi.json': ['convert', COMMUNE, '--pretty'],
  'doi-chieu.html': ['compare', PROVINCE, COMMUNE, '--format', 'html'],
  'doi-chieu.en.html': ['compare', PROVINCE, COMMUNE, '--format', 'html', '--lang', 'en'],
  'doi-chieu.json': ['compare', PROVINCE, COMMUNE, '--format', 'json'],
  'doi-chieu.docx': ['compare', PROVINCE, COMMUNE, '--format', 'docx', '-o'],
  'ma-tran.html': ['audit', ...PLANS, '--format', 'html'],
  'ma-tran.en.html': ['audit', ...PLANS, '--format', 'html', '--lang', 'en'],
  'ma-tran.xlsx': ['audit', ...PLANS, '--format', 'xlsx', '-o'],
  bang: ['convert', ...PLANS, '--out', 'ket-qua', '--tables', 'xlsx,ics', '--ics', 'all', '--no-progress'],
};

/** Runs each command on the sample plans in a folder of their own, so that outputs name no path of this machine. */
function writeGallery() {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-gallery-'));
  mkdirSync(gallery, { recursive: true });
  for (const plan of PLANS) copyFileSync(join(root, 'fixtures', 'plans', plan), join(folder, plan));
  for (const [name, args] of Object.entries(GALLERY)) {
    const isFile = args.at(-1) === '-o';
    const main = join(root, 'dist', 'cli', 'main.js');
    const run = spawnSync(process.execPath, [main, ...args, ...(isFile ? [join(gallery, name)] : [])], { cwd: folder });
    if (run.status !== 0) throw new Error(`${args.join(' ')}: ${run.stderr.toString()}`);
    if (name === 'bang') cpSync(join(folder, 'ket-qua', 'tables'), join(gallery, name), { recursive: true });
    else if (!isFile) writeFileSync(join(gallery, name), run.stdout);
  }
  rmSync(folder, { recursive: true, force: true });
}

writeGallery();
process.stdout.write('out/docs/gallery\n');
