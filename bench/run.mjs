#!/usr/bin/env node
// Runs kehoach and the baselines on the benchmark and writes bench/RESULTS.md.
// usage: npm run bench:public [-- --check]   (--check: writes nothing, fails where kehoach's mean is more than half a point below the written one)
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { fromComparison, fromRecord } from './adapters/kehoach.mjs';
import { fromText } from './adapters/text.mjs';
import { withChrono } from './baselines/chrono-vi.mjs';
import { fromPandoc, hasPandoc } from './baselines/pandoc.mjs';
import { FIGURES } from './lib/score-answer.mjs';
import { LINK_FIGURES } from './lib/score-links.mjs';
import { scoreAll } from './score.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const results = join(here, 'RESULTS.md');
const cli = join(here, '..', 'dist', 'cli', 'main.js');

function kehoach(...args) {
  const run = spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8', maxBuffer: 1 << 29 });
  if (run.stdout === '') throw new Error(`kehoach ${args[0]}: ${run.stderr.slice(-500)}`);
  return run.stdout;
}

const plans = join(here, 'data', 'plans');
const files = readdirSync(plans)
  .filter((name) => !name.endsWith('.json'))
  .sort();
const records = kehoach('convert', ...files.map((file) => join(plans, file)))
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const textOf = new Map(records.map((record) => [fromRecord(record).file, record.text]));
/** Baselines that read text only are given the text layer of DOCX and PDF as kehoach reads it. */
const readText = (file) =>
  /\.(?:txt|md)$/.test(file) ? readFileSync(join(plans, file), 'utf8') : (textOf.get(file) ?? '');

function compareAll(folder) {
  const links = readdirSync(folder).filter((name) => name.endsWith('.links.json'));
  return links.sort().map((name) => {
    const { parent, child } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    const comparison = kehoach('compare', join(folder, parent), join(folder, child), '--format', 'json');
    return fromComparison(JSON.parse(comparison), parent, child);
  });
}

const systems = [
  ['kehoach', () => records.map(fromRecord)],
  ['regex only', () => files.map((file) => fromText(readText(file), file))],
  ['regex, times by chrono-node (vi)', () => files.map((file) => withChrono(readText(file), file))],
  ['pandoc, headings and lists', () => files.map((file) => fromPandoc(join(plans, file), file))],
];
const percent = (value) => (100 * value).toFixed(1);
const row = (name, score) =>
  `| ${[name, ...Object.values(score.figures).map(({ f1 }) => percent(f1)), percent(score.mean)].join(' | ')} |`;
const head = (figures) => `| System | ${[...figures, 'mean'].join(' | ')} |\n|${' --- |'.repeat(figures.length + 2)}`;

const written = existsSync(results) ? readFileSync(results, 'utf8') : '';
const planRows = systems.map(([name, answer]) => {
  if (!name.startsWith('pandoc') || hasPandoc()) return row(name, scoreAll(answer()));
  process.stderr.write('pandoc is not installed: its row is left as it was\n');
  return written.split('\n').find((line) => line.startsWith(`| ${name}`)) ?? `| ${name} | not run |`;
});
const linkRows = ['pairs', 'family'].map((name) => {
  const data = join(here, 'data', name);
  return row(`kehoach, ${name}`, scoreAll(compareAll(data), { links: true, data }));
});
const page = await format(
  `# Results

F1 in percent, written by \`npm run bench:public\`. What the figures do not show is told in [README.md](README.md).

## 24 plans

${head(FIGURES)}
${planRows.join('\n')}

Regex baselines are given the text layer of DOCX and PDF that kehoach reads; pandoc reads no PDF.

## Pairs and a family

${head(LINK_FIGURES)}
${linkRows.join('\n')}
`,
  { parser: 'markdown', printWidth: 120 },
);
/** kehoach's means, by row. */
const meansOf = (text) =>
  text.split('\n').flatMap((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    return cells[1]?.startsWith('kehoach') ? [[cells[1], Number(cells.at(-2))]] : [];
  });
if (!process.argv.includes('--check')) writeFileSync(results, page);
process.stdout.write(page);
const now = new Map(meansOf(page));
for (const [name, mean] of process.argv.includes('--check') ? meansOf(written) : []) {
  if ((now.get(name) ?? 0) >= mean - 0.5) continue;
  process.stderr.write(
    `${name}: mean ${now.get(name)}, written ${mean} (npm run bench:public writes the table anew)\n`,
  );
  process.exitCode = 1;
}
