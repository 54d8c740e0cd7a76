// node scripts/run-ts.mjs scripts/twins.ts [PLAN…] [--dpi 200,150] [--seed 1] [--keep FOLDER]
// Prints fixture plans as scans (skew, noise, JPEG, a red seal over the signature) and sets their records against those of the texts.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import jpeg from 'jpeg-js';
import PDFDocument from 'pdfkit';
import { openNativeEngine } from '../src/batch/ocr/native-tesseract.ts';
import { openWasmEngine } from '../src/ingest/ocr/engine/wasm.ts';
import { openPageDrawer } from '../src/ingest/ocr/picture/pdf-pages.ts';
import type { ColorPicture } from '../src/ingest/ocr/picture/picture.ts';
import { createRecognition } from '../src/ingest/ocr/recognition.ts';
import { convert } from '../src/pipeline.ts';
import type { PlanRecord } from '../src/record/schema.ts';

const folder = join(import.meta.dirname, '../fixtures/plans');
const args = process.argv.slice(2);
const dpis = (args[args.indexOf('--dpi') + 1] ?? '')
  .split(',')
  .map(Number)
  .filter((dpi) => dpi > 0);
const keep = args.includes('--keep') ? args[args.indexOf('--keep') + 1] : undefined;
const wanted = args.filter(
  (arg, index) => /^\d\d/.test(arg) && args[index - 1] !== '--dpi' && args[index - 1] !== '--seed',
);

const seed = args.includes('--seed') ? Number(args[args.indexOf('--seed') + 1]) : 0;
let state = 7;
const random = (): number => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31;

/** A sheet as a scanner of so many pixels to the inch sees it: turned a little, grained, with a seal at the foot of the last page. */
function scan(page: ColorPicture, dpi: number, isLast: boolean): Uint8Array {
  const { width, height } = page;
  const angle = (random() - 0.5) * 0.03;
  const data = new Uint8Array(width * height * 4).fill(255);
  const seal = { x: width * 0.66, y: height * 0.6, radius: 0.71 * dpi };
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const sx = Math.round(x + angle * (y - height / 2));
      const sy = Math.round(y - angle * (x - width / 2));
      const from = (sy * width + sx) * 4;
      const isInside = sx >= 0 && sy >= 0 && sx < width && sy < height;
      const distance = Math.hypot(x - seal.x, y - seal.y);
      const isRed =
        isLast &&
        (Math.abs(distance - seal.radius) < dpi * 0.02 || Math.abs(distance - seal.radius * 0.7) < dpi * 0.008);
      const grain = (random() - 0.5) * 36;
      for (let channel = 0; channel < 3; channel += 1) {
        const paper = isInside ? (page.data[from + channel] ?? 255) : 255;
        const ink = isRed ? Math.min(paper, channel === 0 ? 215 : 60) : paper;
        data[(y * width + x) * 4 + channel] = Math.max(0, Math.min(255, ink * 0.92 + 12 + grain));
      }
    }
  }
  return jpeg.encode({ width, height, data }, 70).data;
}

async function print(bytes: Uint8Array, dpi: number): Promise<Uint8Array> {
  const pages = (await convert(bytes, { name: 'a.pdf' })).record.pages.length;
  const drawer = await openPageDrawer(bytes);
  const document = new PDFDocument({ autoFirstPage: false });
  const parts: Uint8Array[] = [];
  document.on('data', (part: Uint8Array) => parts.push(part));
  const ended = new Promise((resolve) => document.on('end', resolve));
  for (let page = 1; page <= pages; page += 1) {
    const drawn = await drawer.draw(page, dpi);
    const size: [number, number] = [(drawn.width / dpi) * 72, (drawn.height / dpi) * 72];
    document
      .addPage({ size, margin: 0 })
      .image(Buffer.from(scan(drawn, dpi, page === pages)), 0, 0, { width: size[0] });
  }
  document.end();
  await ended;
  drawer.close();
  return new Uint8Array(Buffer.concat(parts));
}

interface Score {
  right: number;
  found: number;
  wanted: number;
}

/** Values by multiset: what both have, what each has. */
function compare(found: readonly string[], expected: readonly string[], into: Score): void {
  const left = new Map<string, number>();
  for (const value of expected) left.set(value, (left.get(value) ?? 0) + 1);
  for (const value of found) {
    const count = left.get(value) ?? 0;
    if (count > 0) into.right += 1;
    left.set(value, count - 1);
  }
  into.found += found.length;
  into.wanted += expected.length;
}

/** A task is found when nine in ten of its words are the same; its words are compared without signs. */
function compareTasks(found: PlanRecord['tasks'], expected: PlanRecord['tasks'], into: Score): void {
  const words = (task: PlanRecord['tasks'][number]): string[] =>
    task.action.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const left = found.map(words);
  for (const task of expected) {
    const own = words(task);
    const index = left.findIndex((other) => {
      const set = new Set(other);
      const shared = own.filter((word) => set.has(word)).length;
      return shared >= own.length * 0.9 && shared >= other.length * 0.9;
    });
    if (index < 0) continue;
    left.splice(index, 1);
    into.right += 1;
  }
  into.found += found.length;
  into.wanted += expected.length;
}

const f1 = ({ right, found, wanted: all }: Score): number => (found + all === 0 ? 1 : (2 * right) / (found + all));

for (const dpi of dpis.length > 0 ? dpis : [200, 150]) {
  const totals = {
    tasks: { right: 0, found: 0, wanted: 0 },
    units: { right: 0, found: 0, wanted: 0 },
    times: { right: 0, found: 0, wanted: 0 },
  };
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.pdf'))) {
    if (wanted.length > 0 && !wanted.some((start) => file.startsWith(start))) continue;
    const bytes = new Uint8Array(readFileSync(join(folder, file)));
    const expected = (await convert(bytes, { name: file })).record;
    // a plan alone gives the same pictures as among all, each plan another skew
    state = (Number.parseInt(file, 10) * 7919 + dpi + seed * 104_729) % 2 ** 31;
    random();
    const recognition = createRecognition({ engines: [openNativeEngine, openWasmEngine] });
    const twin = await print(bytes, dpi);
    if (keep !== undefined) writeFileSync(join(keep, `${String(dpi)}-${file}`), twin);
    const { record } = await convert(twin, { name: file, recognition });
    await recognition.close();
    const own = {
      tasks: { right: 0, found: 0, wanted: 0 },
      units: { right: 0, found: 0, wanted: 0 },
      times: { right: 0, found: 0, wanted: 0 },
    };
    for (const into of [own, totals]) {
      compareTasks(record.tasks, expected.tasks, into.tasks);
      const units = (of: PlanRecord): string[] =>
        of.tasks.flatMap((task) => task.units.map((unit) => `${unit.role} ${unit.canonical}`));
      const times = (of: PlanRecord): string[] =>
        of.tasks.flatMap((task) => task.times.map((time) => time.edtf ?? time.raw));
      compare(units(record), units(expected), into.units);
      compare(times(record), times(expected), into.times);
    }
    console.log(
      `${dpi} dpi ${file}: tasks ${f1(own.tasks).toFixed(3)} (${own.tasks.right}/${own.tasks.wanted}, ${own.tasks.found} found), units ${f1(own.units).toFixed(3)}, times ${f1(own.times).toFixed(3)}`,
    );
  }
  console.log(
    `${dpi} dpi: tasks ${f1(totals.tasks).toFixed(3)}, units ${f1(totals.units).toFixed(3)}, times ${f1(totals.times).toFixed(3)}`,
  );
}
