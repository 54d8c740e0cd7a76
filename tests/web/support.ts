import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { readDocument } from '../../src/batch/read-document.ts';
import { createShelf } from '../../src/batch/unpack/shelf.ts';
import type { Unpacker } from '../../src/batch/unpack/unpacker.ts';
import { loadFile } from '../../src/batch/load-bytes.ts';
import { DEFAULT_LIMITS } from '../../src/document/raw-document.ts';
import type { Reading } from '../../src/web/adapters/reading.ts';
import { Archive } from '../../src/web/archive/archive.ts';
import { createApp } from '../../src/web/server/app.ts';

export const HOST = '127.0.0.1:4000';
export const SECRET = 'a-secret-of-the-tests';

/** Reads in this process: the tests are about the desk, not about the pool. */
export function readHere(pipeline = 'test'): Reading {
  return {
    reader: {
      read: ({ bytes, name, settings }) => readDocument(bytes, name, settings),
      close: () => Promise.resolve(),
    },
    unpacker: openHere(),
    settings: { lang: 'vi', pretty: false, limits: {}, vocabulary: {}, explain: false },
    pipeline,
    version: '0.0.0',
    jobs: 1,
    load: ({ path }) => loadFile(path, DEFAULT_LIMITS.maxBytes),
  };
}

function openHere(): Unpacker {
  const shelf = createShelf();
  return {
    list: shelf.open,
    read: async ({ archive, member }, load, name, limits) => {
      if (!shelf.has(archive)) await shelf.open(archive, await load(), name, limits);
      return shelf.read(archive, member, limits);
    },
    close: () => Promise.resolve(),
  };
}

export interface TestDesk {
  readonly folder: string;
  readonly archive: Archive;
  readonly app: Hono;
  /** With the secret, as the page asks. */
  readonly ask: (path: string, init?: RequestInit) => Promise<Response>;
  readonly add: (name: string, body: string | Uint8Array, query?: string) => Promise<{ id: string; status: string }>;
  readonly close: () => Promise<void>;
}

export interface DeskOptions {
  readonly folder?: string;
  readonly pipeline?: string;
  readonly maxUploadBytes?: number;
  readonly uploadIdleMs?: number;
  readonly maxWaiting?: number;
}

export function openDesk(options: DeskOptions = {}): TestDesk {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'kehoach-desk-'));
  const { maxUploadBytes = 1_000_000, uploadIdleMs = 600_000, maxWaiting = 100 } = options;
  const archive = new Archive(folder, readHere(options.pipeline), { maxUploadBytes, uploadIdleMs });
  const app = createApp(
    archive,
    { version: '0.0.0', maxUploadBytes, maxWaiting, user: 'người thử' },
    { secret: SECRET, hasPage: true, cookie: () => 'kehoach-4000', hosts: () => [HOST] },
  );
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> =>
    app.request(`http://${HOST}${path}`, {
      ...init,
      headers: {
        Host: HOST,
        Authorization: `Bearer ${SECRET}`,
        ...(init.headers as Record<string, string> | undefined),
      },
    });
  return {
    folder,
    archive,
    app,
    ask,
    add: async (name, body, query = '') => {
      const response = await ask(`/documents?name=${encodeURIComponent(name)}${query}`, {
        method: 'POST',
        body: body as string,
      });
      return ((await response.json()) as { document: { id: string; status: string } }).document;
    },
    close: async () => {
      await archive.close();
      if (options.folder === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}
