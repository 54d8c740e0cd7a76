import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Paths of all files under `directory`, sorted, so that the hash does not depend on the file system. */
export function listFiles(directory) {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

/** Content hash of `files`; line ends are evened out, as a checkout on Windows may change them. */
export function hashFiles(root, files) {
  const hash = createHash('sha256');
  for (const file of files) {
    hash.update(relative(root, file).split(sep).join('/')).update('\0');
    hash.update(readFileSync(file, 'utf8').replaceAll('\r\n', '\n')).update('\0');
  }
  return hash.digest('hex');
}

/** What the build depends on: when this changes, dist is stale. */
export function hashSources(root) {
  const files = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'].map((name) =>
    join(root, name),
  );
  const scripts = ['build.mjs', 'bundle/pack-natural.mjs', 'write-schema.mjs', 'source-hash.mjs'].map((name) =>
    join(root, 'scripts', name),
  );
  return hashFiles(root, [...files, ...scripts, ...listFiles(join(root, 'src'))]);
}

/** What a record depends on, given its bytes and options: everything but the edges (commands, batch, documentation). */
export function hashPipeline(root) {
  const src = join(root, 'src');
  const edges = ['cli', 'batch', 'web'].map((name) => join(src, name) + sep);
  const files = listFiles(src).filter((file) => !edges.some((edge) => file.startsWith(edge)) && !file.endsWith('.md'));
  return hashFiles(root, [join(root, 'package-lock.json'), ...files]);
}
