import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { constants, deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MAIN } from '../cli/run-kehoach.ts';

const LIMIT = 250;
/** Without a limit this page takes 1.5 GB; what the watch may let it gain until it looks again, also where it has to wait for a core. */
const MARGIN = 600;
const hasProc = existsSync('/proc/self/status');
if (!hasProc) process.stdout.write('no /proc: the peak of a page over the limit is not measured\n');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-memory-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** One page, which ends nowhere to look at the clock: 900 MB of content, or texts without number. */
function makePage(content: Buffer): Buffer {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 14400]/Contents 5 0 R/Resources<</Font<</F1 4 0 R>>>>>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    `<</Filter/FlateDecode/Length ${content.length}>> stream\n`,
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj ${object}`).join(' endobj\n');
  return Buffer.concat([
    Buffer.from(`%PDF-1.4\n${body}`),
    content,
    Buffer.from('\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF'),
  ]);
}

/** A zlib stream of one chunk, over and over, made without holding it. */
function deflateMany(chunk: Buffer, count: number): Buffer {
  const part = deflateRawSync(chunk, { finishFlush: constants.Z_FULL_FLUSH });
  const head = Buffer.from([0x78, 0x9c]);
  return Buffer.concat([head, ...Array.from({ length: count }, () => part), deflateRawSync(Buffer.alloc(0))]);
}

function manyTexts(): Buffer {
  let texts = '';
  for (let index = 0; index < 300_000; index += 1)
    texts += `BT /F1 8 Tf ${20 + (index % 7) * 80} ${14_000 - Math.floor(index / 7) / 10} Td (viec ${index} a b) Tj ET\n`;
  return deflateMany(Buffer.from(texts), 1);
}

const status = (pid: string, field: string): string | undefined => {
  try {
    return new RegExp(`^${field}:\\s+(\\S+)`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1];
  } catch {
    return undefined;
  }
};

/** How the one document ended, and the most memory in MB that its process was seen with. */
async function watch(path: string): Promise<{ status: string; peak: number }> {
  const args = ['convert', path, '--memory', String(LIMIT), '--log', 'json'];
  const child = spawn(process.execPath, [MAIN, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  let peak = 0;
  const readers = new Set<string>();
  const look = setInterval(() => {
    if (readers.size === 0)
      for (const name of readdirSync('/proc'))
        if (/^\d+$/.test(name) && status(name, 'PPid') === String(child.pid)) readers.add(name);
    for (const pid of readers) peak = Math.max(peak, Number(status(pid, 'VmHWM') ?? status(pid, 'VmRSS') ?? 0) / 1024);
  }, 5);
  await new Promise((resolve) => child.once('close', resolve));
  clearInterval(look);
  return { status: (JSON.parse(stderr.split('\n')[0] ?? '{}') as { status: string }).status, peak };
}

describe.runIf(hasProc)('a page of a PDF that needs more memory than there may be', () => {
  test.each([
    ['content of 900 MB', () => deflateMany(Buffer.alloc(1 << 20, ' '), 900)],
    ['300,000 texts', manyTexts],
  ])('%s: its process ends before it has taken much more', async (name, make) => {
    const path = join(folder, `${name}.pdf`);
    writeFileSync(path, makePage(make()));
    const found = await watch(path);
    expect(found.status).toBe('memory');
    expect(found.peak).toBeGreaterThan(100);
    expect(found.peak).toBeLessThan(LIMIT + MARGIN);
  });
});
