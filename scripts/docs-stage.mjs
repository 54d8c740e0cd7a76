// usage: node scripts/docs-stage.mjs   Before TypeDoc: the pages of the handbook in out/docs-source, each with its heading as its title.
// TypeDoc names a page by its front matter, else by its file; the pages themselves stay plain Markdown.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stage = join(root, 'out', 'docs-source');
const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'src/README.md',
  'bench/*.md',
  'docs/**',
  'fixtures/README.md',
];

rmSync(stage, { recursive: true, force: true });
for (const path of globSync(PAGES, { cwd: root })) {
  const target = join(stage, path);
  mkdirSync(dirname(target), { recursive: true });
  const text = path.endsWith('.md') ? readFileSync(join(root, path), 'utf8') : '';
  const heading = /^# (.+)$/mu.exec(text)?.[1];
  if (heading === undefined || text.startsWith('---\n')) cpSync(join(root, path), target);
  else writeFileSync(target, `---\ntitle: ${JSON.stringify(heading)}\n---\n\n${text}`);
}
