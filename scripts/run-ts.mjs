// node scripts/run-ts.mjs SCRIPT.ts [arguments]: runs a TypeScript script on any Node this project supports.
import { register } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [script] = process.argv.splice(2, 1);
if (script === undefined) {
  console.error('usage: node scripts/run-ts.mjs SCRIPT.ts [arguments]');
  process.exit(2);
}
process.argv[1] = resolve(script);
register('./fixtures/ts-hooks.mjs', import.meta.url);
await import(pathToFileURL(resolve(script)).href);
