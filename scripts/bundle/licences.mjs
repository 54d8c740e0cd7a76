import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const NODE = `Node.js is licensed under the MIT licence:

Copyright Node.js contributors. All rights reserved.

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the
"Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish,
distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to
the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY
CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE
SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

Node.js holds V8, libuv, OpenSSL, ICU, zlib and others under licences of their own; its file LICENSE has them.`;

/** Licences of everything in a bundle: the package itself, each package of node_modules, Node. */
export function collectLicences(app, nodeVersion) {
  const lock = JSON.parse(readFileSync(join(app, 'package-lock.json'), 'utf8'));
  const packages = Object.keys(lock.packages)
    .filter((path) => path !== '' && existsSync(join(app, path, 'package.json')))
    .map((path) => describePackage(join(app, path)));
  const own = `kehoach\n\n${readFileSync(join(app, 'LICENSE'), 'utf8').trim()}`;
  return `${[own, `Node.js ${nodeVersion}\n\n${NODE}`, ...packages].join(`\n\n${'-'.repeat(78)}\n\n`)}\n`;
}

function describePackage(folder) {
  const { name, version, license, licenses, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file));
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
  const by = typeof author === 'string' ? author : author?.name;
  const named = license ?? licenses?.map?.(({ type }) => type).join(', ') ?? 'see its files';
  return [`${name} ${version}: ${named}${by ? ` (${by})` : ''}`, ...texts].join('\n\n');
}
