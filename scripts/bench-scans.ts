// node scripts/run-ts.mjs scripts/bench-scans.ts FILE.pdf[:PAGE] … [--rounds 3] [--wasm]: what reading a page of a scan costs against the
// recognition engine alone on the same picture. CPU seconds of this process and of those it started (Linux), warm, in turns.
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { openNativeEngine, openStartingEngine } from '../src/batch/ocr/native-tesseract.ts';
import { openWasmEngine } from '../src/ingest/ocr/engine/wasm.ts';
import { toGrey } from '../src/ingest/ocr/picture/grey.ts';
import { openPageDrawer } from '../src/ingest/ocr/picture/pdf-pages.ts';
import type { PageDrawer } from '../src/ingest/ocr/picture/pdf-pages.ts';
import { layOutReadings } from '../src/ingest/ocr/read-recognized.ts';
import { readPagePicture } from '../src/ingest/ocr/read-page.ts';
import type { RecognitionEngine } from '../src/ingest/ocr/engine/engine.ts';

const args = process.argv.slice(2);
const rounds = args.includes('--rounds') ? Number(args[args.indexOf('--rounds') + 1]) : 3;
const pages = args.filter((arg, index) => !arg.startsWith('--') && args[index - 1] !== '--rounds');
const TICKS = 100;

function readStat(pid: string): { parent: number; own: number; children: number } {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const [user = 0, system = 0, childUser = 0, childSystem = 0] = fields.slice(11, 15);
  return { parent: fields[1] ?? 0, own: (user + system) / TICKS, children: (childUser + childSystem) / TICKS };
}

/** Seconds so far, with those of children, whether they have ended or stand. */
function usedSeconds(): { own: number; children: number } {
  const { own, children } = readStat('self');
  const standing = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && isStanding(name));
  return { own, children: standing.reduce((sum, pid) => sum + readStat(pid).own, children) };
}

function isStanding(pid: string): boolean {
  try {
    return readStat(pid).parent === process.pid;
  } catch {
    // ended meanwhile
    return false;
  }
}

async function measure(work: () => Promise<unknown>): Promise<{ own: number; children: number }> {
  const before = usedSeconds();
  await work();
  const after = usedSeconds();
  return { own: after.own - before.own, children: after.children - before.children };
}

/** Counts how often the engine is asked. */
function countCalls(engine: RecognitionEngine): RecognitionEngine & { calls: number } {
  const counted = {
    ...engine,
    calls: 0,
    recognize: (...call: Parameters<RecognitionEngine['recognize']>) => {
      counted.calls += 1;
      return engine.recognize(...call);
    },
  };
  return counted;
}

async function readWhole(drawer: PageDrawer, page: number, engine: RecognitionEngine): Promise<void> {
  const read = await readPagePicture(await drawer.draw(page), engine);
  layOutReadings([{ page, reading: { kind: 'read', page: read } }]);
}

const opened = args.includes('--wasm') ? await openWasmEngine() : await openNativeEngine();
if (!opened) throw new Error('no engine');
const engine = countCalls(opened);
// as a person would run it, with its start; the standing one is measured beside it
const plain = args.includes('--wasm') ? opened : ((await openStartingEngine()) ?? opened);
let allAlone = 0;
let allStanding = 0;
let allWhole = 0;
for (const wanted of pages) {
  const [, file = wanted, page = '1'] = /^(.*?)(?::(\d+))?$/.exec(wanted) ?? [];
  const drawer = await openPageDrawer(new Uint8Array(readFileSync(file)));
  const picture = toGrey(await drawer.draw(Number(page)));
  const alone: number[] = [];
  const standing: number[] = [];
  const whole: number[] = [];
  const own: number[] = [];
  await readWhole(drawer, Number(page), engine);
  for (let round = 0; round < rounds; round += 1) {
    const first = await measure(() => plain.recognize([picture], 'page'));
    const warm = await measure(() => engine.recognize([picture], 'page'));
    engine.calls = 0;
    const second = await measure(() => readWhole(drawer, Number(page), engine));
    alone.push(first.own + first.children);
    standing.push(warm.own + warm.children);
    whole.push(second.own + second.children);
    own.push(second.own);
  }
  drawer.close();
  const least = {
    alone: Math.min(...alone),
    standing: Math.min(...standing),
    whole: Math.min(...whole),
    own: Math.min(...own),
  };
  allAlone += least.alone;
  allStanding += least.standing;
  allWhole += least.whole;
  console.log(
    `${basename(file)}:${page} alone ${least.alone.toFixed(2)} s (standing ${least.standing.toFixed(2)}), whole ${least.whole.toFixed(2)} s (own ${least.own.toFixed(2)}, engine asked ${engine.calls} times): ${(least.whole / least.alone).toFixed(2)}x`,
  );
}
console.log(
  `${pages.length} pages: ${(allWhole / allAlone).toFixed(3)}x, against the standing engine ${(allWhole / allStanding).toFixed(3)}x`,
);
await engine.close();
