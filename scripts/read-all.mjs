// node scripts/read-all.mjs READER FILES FOLDER…: reads FILES files of each FOLDER with READER (`ours`, `record` for the whole way, or `mammoth`), round after round
// where a folder has fewer, and prints one line of JSON for it: CPU milliseconds, pages, the process's greatest memory in megabytes, and `start`, the
// CPU milliseconds of starting Node and importing the reader before the first file.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const [reader, count, ...folders] = process.argv.slice(2);
const dist = (path) => pathToFileURL(join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist', path)).href;

/** Reads bytes and gives how many pages they hold, where the format has pages. */
async function loadReader() {
  if (reader === 'mammoth') {
    const { default: mammoth } = await import('mammoth');
    return async (bytes) => {
      await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
      return 0;
    };
  }
  if (reader === 'record') {
    // as the processes read that `convert` starts
    await import(dist('batch/process/tune-engine.js'));
    const { convert } = await import(dist('index.js'));
    const { createRecognition } = await import(dist('ingest/ocr/recognition.js'));
    // scans are not recognized; they cost what finding out that they are costs
    const recognition = createRecognition({ mode: 'never' });
    return async (bytes, name) =>
      (await convert(bytes, { name, recognition }).catch(() => undefined))?.record.pages.length ?? 0;
  }
  const { readSource } = await import(dist('ingest/index.js'));
  const { DEFAULT_LIMITS } = await import(dist('document/raw-document.js'));
  return async (bytes, name) => (await readSource(bytes, name, DEFAULT_LIMITS)).pages.length;
}

const read = await loadReader();
const { user: startUser, system: startSystem } = process.cpuUsage();
const start = (startUser + startSystem) / 1000;
for (const folder of folders) {
  const files = readdirSync(folder).sort();
  const before = process.cpuUsage();
  let pages = 0;
  for (let at = 0; at < Number(count); at += 1) {
    const name = files[at % files.length];
    pages += await read(new Uint8Array(readFileSync(join(folder, name))), name);
  }
  const { user, system } = process.cpuUsage(before);
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(`${JSON.stringify({ milliseconds: (user + system) / 1000, pages, megabytes, start })}\n`);
}
