// The one part of natural that is used goes into dist, so that nobody who installs the package installs natural: it asks for drivers of
// databases that nothing here loads, and no setting of ours reaches the installation of others.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PART = 'natural/lib/natural/tfidf/index.js';
/** What the part is made of; each is under the MIT licence, whose text has to go along. */
const PACKAGES = { natural: 'LICENSE.txt', underscore: 'LICENSE' };

/** Writes compare/prepare/natural-tfidf.js into a fresh dist and lets weights.js load that. */
export async function packNatural(root, dist) {
  const { rolldown } = await import('rolldown');
  const bundle = await rolldown({ input: join(root, 'node_modules', PART), platform: 'node', logLevel: 'warn' });
  const { output } = await bundle.generate({ format: 'esm', comments: false });
  await bundle.close();
  const [chunk, ...others] = output;
  if (others.length > 0) throw new Error('natural became more than one file');
  checkPackages(Object.keys(chunk.modules));
  const folder = join(dist, 'compare', 'prepare');
  writeFileSync(join(folder, 'natural-tfidf.js'), `${readLicences(root)}\n${chunk.code}`);
  const user = join(folder, 'weights.js');
  const code = readFileSync(user, 'utf8');
  const own = code.replace(`'${PART}'`, "'./natural-tfidf.js'");
  if (own === code) throw new Error(`${user} does not load ${PART}`);
  writeFileSync(user, own);
}

/** A package that is none of the known ones would be given away without its licence. */
function checkPackages(paths) {
  for (const path of paths) {
    const name = /.*[/\\]node_modules[/\\]([^/\\]+)/u.exec(path)?.[1];
    if (name !== undefined && !(name in PACKAGES)) throw new Error(`${name} is packed with natural: add its licence`);
  }
}

function readLicences(root) {
  return Object.entries(PACKAGES)
    .map(([name, file]) => {
      const folder = join(root, 'node_modules', name);
      const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      return `/*\n${name} ${version}\n\n${readFileSync(join(folder, file), 'utf8').trim().replaceAll('*/', '* /')}\n*/`;
    })
    .join('\n');
}
