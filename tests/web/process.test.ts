import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runKehoach, writePlan } from '../cli/run-kehoach.ts';
import { startDesk, type StartedDesk } from './start-desk.ts';

/** The built command, its real server, its reading processes. */
describe('the desk as a process', () => {
  let folder = '';
  let desk: StartedDesk;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kehoach-process-'));
    writeFileSync(join(folder, 'a.txt'), writePlan(1));
    desk = await startDesk(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`${desk.origin}${path}`, { ...init, headers: { Authorization: `Bearer ${desk.key}` } });
  const documents = async (): Promise<{ name: string; status: string }[]> =>
    ((await (await ask('/documents')).json()) as { documents: { name: string; status: string }[] }).documents;

  test('a folder of documents is taken into an archive of its own, and stays as it was', async () => {
    await expect.poll(async () => (await documents()).map(({ name }) => name)).toEqual(['a.txt']);
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'kho-ke-hoach']);
  });

  test('it listens on this machine only, and tells no stranger anything', async () => {
    expect(new URL(desk.url).hostname).toBe('127.0.0.1');
    expect((await fetch(`${desk.origin}/documents`)).status).toBe(401);
    const rebound = await raw(desk, 'GET /documents HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n');
    expect(rebound).toMatch(/^HTTP\/1.1 403/);
    const climbing = `GET /assets/../../build.json HTTP/1.1\r\nHost: ${new URL(desk.url).host}\r\nAuthorization: Bearer ${desk.key}\r\nConnection: close\r\n\r\n`;
    expect(await raw(desk, climbing)).toMatch(/^HTTP\/1.1 404/);
  });

  test('a second desk on the same archive is refused with a word', () => {
    const { status, stderr } = runKehoach(['desk', join(folder, 'kho-ke-hoach'), '--no-open']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/đang được mở ở một bàn làm việc khác/);
  });

  test('200 MB are refused by what is said and by what comes; the desk goes on', async () => {
    const { host } = new URL(desk.url);
    const head = (extra: string): string =>
      `POST /documents?name=big.pdf HTTP/1.1\r\nHost: ${host}\r\nAuthorization: Bearer ${desk.key}\r\n${extra}\r\n\r\n`;
    expect(await raw(desk, head(`Content-Length: ${200 * 2 ** 20}`))).toMatch(/^HTTP\/1.1 413/);
    const answer = await raw(desk, head('Transfer-Encoding: chunked'), (socket) => pour(socket, 200));
    expect(answer === '' || answer.startsWith('HTTP/1.1 413')).toBe(true);
    expect((await ask('/health')).status).toBe(200);
    expect(readdirSync(join(folder, 'kho-ke-hoach/sources'))).toEqual(['a.txt']);
  });

  test('slow senders hold nobody up, and what they sent in half is nowhere', async () => {
    const { host } = new URL(desk.url);
    const slow = Array.from({ length: 20 }, (_, index) => {
      const socket = connect(Number(new URL(desk.url).port), '127.0.0.1');
      socket.on('error', () => undefined);
      const start = `POST /documents?name=slow-${index}.txt HTTP/1.1\r\nHost: ${host}\r\nAuthorization: Bearer ${desk.key}`;
      socket.write(`${start}\r\nContent-Length: 5000\r\n\r\nỦY BAN`);
      return socket;
    });
    const answer = await ask('/documents?name=b.txt', { method: 'POST', body: writePlan(2) });
    expect(((await answer.json()) as { document: { status: string } }).document.status).toBe('ok');
    for (const socket of slow) socket.destroy();
    await expect.poll(() => readdirSync(join(folder, 'kho-ke-hoach/sources'))).toEqual(['a.txt', 'b.txt']);
    expect(await documents()).toHaveLength(2);
  });

  test('Ctrl-C ends it cleanly; `convert --out` and the next desk go on with the same archive', async () => {
    expect(await desk.stop()).toBe(0);
    expect(desk.messages()).toContain('Đã dừng.');
    const archive = join(folder, 'kho-ke-hoach');
    expect(readdirSync(archive)).not.toContain('.kehoach-desk-lock');
    const converted = runKehoach(['convert', join(archive, 'sources'), '--out', archive]);
    expect(converted.status).toBe(0);
    expect(readdirSync(join(archive, 'records'))).toEqual(['a.txt.json', 'b.txt.json']);
    desk = await startDesk(archive);
    expect(await documents()).toMatchObject([{ status: 'ok' }, { status: 'ok' }]);
    await desk.stop();
  });
});

/** Bytes as no client would send them; gives what came back until the end of the connection. */
function raw(desk: StartedDesk, head: string, more: (socket: Socket) => void = () => undefined): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(desk.url).port), '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk: Buffer) => {
      answer += chunk.toString('utf8');
      if (answer.includes('\r\n\r\n')) socket.end();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(answer));
    socket.write(head);
    more(socket);
  });
}

const CHUNK = Buffer.alloc(2 ** 20, 'a');

function pour(socket: Socket, megabytes: number): void {
  let sent = 0;
  const next = (): void => {
    while (sent < megabytes && !socket.destroyed) {
      sent += 1;
      socket.write(`${CHUNK.length.toString(16)}\r\n`);
      socket.write(CHUNK);
      if (!socket.write('\r\n')) {
        socket.once('drain', next);
        return;
      }
    }
  };
  next();
}
