// node scripts/patterns/run.mjs SCRIPT.ts [arguments]: as ../run-ts.mjs, with the patterns of the rule code under watch.
import { register } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import './watched.mjs';

const [script] = process.argv.splice(2, 1);
process.argv[1] = resolve(script);
register('./hooks.mjs', import.meta.url);
await import(pathToFileURL(resolve(script)).href);
