import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SourceError } from '../../src/document/source-error.ts';
import { QueueError } from '../../src/queue/queue-error.ts';
import { findObjects, loadObject, openBucket } from '../../src/queue/store/s3-store.ts';

const environment = { ...process.env };
let folder = '';
let close = (): void => undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-bucket-'));
});
afterEach(() => {
  close();
  process.env = { ...environment };
  rmSync(folder, { recursive: true, force: true });
});

/** A server that answers as `listener` does. */
async function serve(listener: RequestListener): Promise<void> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  close = () => {
    server.closeAllConnections();
    server.close();
  };
  Object.assign(process.env, {
    AWS_ACCESS_KEY_ID: 'key',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_ENDPOINT_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  });
}

const ADDRESS = 's3://kho/a.txt';

describe('a server that refuses', () => {
  test('is no fault of a document: its shard is tried again', async () => {
    await serve((_, response) => response.writeHead(403).end('<Error><Code>AccessDenied</Code></Error>'));
    const error: unknown = await loadObject(ADDRESS, 1_000).catch((reason: unknown) => reason);
    expect(error).not.toBeInstanceOf(SourceError);
    expect(String(error)).toContain('403');
    expect(String(error)).toContain('AccessDenied');
    const store = await openBucket('s3://kho/kq');
    for (const call of [() => store.read('x'), () => store.put('x', ''), () => store.remove('x')])
      await expect(call()).rejects.toThrow('403');
  });

  test('that has no such object says so of the document; that has no such bucket, of the call', async () => {
    await serve((_, response) => response.writeHead(404).end());
    await expect(loadObject(ADDRESS, 1_000)).rejects.toMatchObject({ code: 'open/not-found' });
    const list = async (): Promise<void> => {
      for await (const _ of findObjects('s3://kho/in', () => true)) break;
    };
    await expect(list()).rejects.toThrow(QueueError);
    await expect((await openBucket('s3://kho/kq')).put('x', '')).rejects.toThrow('404');
  });
});

test('what the server was too busy for is asked again', async () => {
  let calls = 0;
  await serve((_, response) => (++calls < 3 ? response.writeHead(503).end() : response.end('đủ')));
  expect(Buffer.from(await loadObject(ADDRESS, 1_000)).toString()).toBe('đủ');
  expect(calls).toBe(3);
});

test('half an object is no object', async () => {
  await serve((_, response) => {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('một nửa');
    setTimeout(() => response.destroy(), 20);
  });
  const error: unknown = await loadObject(ADDRESS, 10_000).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Error);
  expect(error).not.toBeInstanceOf(SourceError);
});

test('a large file goes up as a stream with its length, whole', async () => {
  const bytes = randomBytes(8 * 1024 * 1024);
  const file = join(folder, 'large');
  writeFileSync(file, bytes);
  const chunks: Buffer[] = [];
  let length: string | undefined;
  await serve((request, response) => {
    length = request.headers['content-length'];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => response.end());
  });
  await (await openBucket('s3://kho/kq')).putFile('records/x.ndjson', file);
  expect({ length, pieces: chunks.length > 1, isSame: Buffer.concat(chunks).equals(bytes) }).toEqual({
    length: String(bytes.length),
    pieces: true,
    isSame: true,
  });
});
