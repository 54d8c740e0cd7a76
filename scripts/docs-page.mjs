// usage: node scripts/docs-page.mjs [OUT]   Adds to out/docs (npm run docs) the page that converts a dropped file in the browser, without a server.
import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const out = process.argv[2] ?? join(root, 'out', 'docs');
/** Readers of forms that the page does not take: large, or in need of a worker of their own. */
const LEFT_OUT = /^(?:pdfjs-dist|tesseract\.js|@tesseract\.js-data|@hyzyla|node-unrar-js|@e965|docx)(?:\/|$)/;
const STUBS = {
  name: 'left-out',
  resolveId: (id) => (LEFT_OUT.test(id) || id.startsWith('node:') ? `\0left-out:${id}` : null),
  load: (id) => (id.startsWith('\0left-out:') ? 'export default {};' : null),
};

const build = await rolldown({
  input: join(root, 'dist', 'index.js'),
  platform: 'browser',
  plugins: [STUBS],
  shimMissingExports: true,
  onLog: () => undefined,
});
await build.write({
  file: join(out, 'kehoach.js'),
  format: 'iife',
  name: 'kehoach',
  minify: true,
  codeSplitting: false,
});
copyFileSync(join(root, 'scripts', 'docs', 'thu.html'), join(out, 'thu.html'));

process.stdout.write('out/docs/thu.html\n');
