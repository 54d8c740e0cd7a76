import { chmodSync, copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openNativeEngine } from '../../../src/batch/ocr/native-tesseract.ts';
import { startStanding } from '../../../src/batch/ocr/standing-tesseract.ts';
import type { RecognitionEngine } from '../../../src/ingest/ocr/engine/engine.ts';
import { createGrey } from '../../../src/ingest/ocr/picture/picture.ts';

const folder = mkdtempSync(join(tmpdir(), 'kehoach-standing-'));
const program = join(folder, 'tesseract');

beforeAll(() => {
  copyFileSync(join(import.meta.dirname, 'fake-tesseract.mjs'), join(folder, 'fake.mjs'));
  writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' '${join(folder, 'fake.mjs')}' "$@"\n`);
  chmodSync(program, 0o755);
  process.env['KEHOACH_TESSERACT'] = program;
});
afterAll(() => {
  delete process.env['KEHOACH_TESSERACT'];
  rmSync(folder, { recursive: true });
});

async function openEngine(): Promise<RecognitionEngine> {
  const engine = await openNativeEngine();
  if (!engine) throw new Error('the stand-in was not found');
  return engine;
}

/** Width of the picture that was read, and the process that read it. */
async function readWidths(
  engine: RecognitionEngine,
  widths: readonly number[],
  segmentation: 'page' | 'line' = 'page',
): Promise<[number, number][]> {
  const pages = await engine.recognize(
    widths.map((width) => createGrey(width, 20)),
    segmentation,
  );
  return pages.map((words) => (words[0]?.text ?? '').split(':').map(Number) as [number, number]);
}

/** Whether a process is there and is no zombie. */
function isRunning(pid: number): boolean {
  try {
    return !/\) [ZX] /.test(readFileSync(`/proc/${String(pid)}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

async function waitUntilGone(pid: number): Promise<void> {
  while (isRunning(pid)) await new Promise((resolve) => setTimeout(resolve, 10));
}

describe.runIf(process.platform === 'linux')('a standing process of Tesseract', () => {
  afterEach(() => {
    delete process.env['FAKE_TESSERACT'];
  });

  it('reads one picture after the other, and each segmentation has its own', async () => {
    const engine = await openEngine();
    const first = await readWidths(engine, [100, 21]);
    const second = await readWidths(engine, [33]);
    const lines = await readWidths(engine, [50, 51], 'line');
    expect([...first, ...second, ...lines].map(([width]) => width)).toEqual([100, 21, 33, 50, 51]);
    expect(new Set([...first, ...second].map(([, pid]) => pid)).size).toBe(1);
    expect(new Set([...first, ...lines].map(([, pid]) => pid)).size).toBe(2);
    await engine.close();
    for (const [, pid] of [...first, ...lines]) await waitUntilGone(pid);
  });

  it('says when a picture ended it, and another engine goes on', async () => {
    const engine = await openEngine();
    await readWidths(engine, [100]);
    await expect(readWidths(engine, [13])).rejects.toThrow('tesseract ended with 3');
    await engine.close();
    const other = await openEngine();
    expect((await readWidths(other, [33]))[0]?.[0]).toBe(33);
    await other.close();
  });

  it('is ended when it takes too long', async () => {
    const standing = await startStanding(program, []);
    const pid = Number(/\d+:(\d+)/.exec(await standing.read(createGrey(100, 20)))?.[1]);
    await expect(standing.read(createGrey(14, 20), 50)).rejects.toThrow('too long');
    expect(standing.isOpen()).toBe(false);
    await waitUntilGone(pid);
    await expect(standing.read(createGrey(100, 20))).rejects.toThrow();
  });

  it('gives way to one start for each call where the program cannot', async () => {
    process.env['FAKE_TESSERACT'] = 'alone';
    const engine = await openEngine();
    const read = [...(await readWidths(engine, [100])), ...(await readWidths(engine, [33]))];
    expect(read.map(([width]) => width)).toEqual([100, 33]);
    expect(new Set(read.map(([, pid]) => pid)).size).toBe(2);
    await engine.close();
  });
});
