import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, describe, expect, test } from 'vitest';
import { correctionsPathOf } from '../../src/batch/folder/corrections-file.ts';
import type { Correction } from '../../src/record/corrections/index.ts';
import type { PlanRecord } from '../../src/record/schema.ts';
import { recordSchema } from '../../src/record/schema.ts';
import { Archive } from '../../src/web/archive/archive.ts';
import { cleanName } from '../../src/web/archive/source-files.ts';
import { cutSnippet } from '../../src/web/archive/indexing/snippet.ts';
import { describeInterface } from '../../src/web/api/openapi.ts';
import { writePlan } from '../cli/run-kehoach.ts';
import { HOST, openDesk, readHere, SECRET, type DeskOptions, type TestDesk } from './support.ts';

let open: TestDesk[] = [];
function desk(options: DeskOptions = {}): TestDesk {
  const made = openDesk(options);
  open.push(made);
  return made;
}
afterEach(async () => {
  for (const each of open) await each.close();
  open = [];
});

const json = async <T>(response: Response | Promise<Response>): Promise<T> => (await response).json() as Promise<T>;

interface State {
  revision: string;
  corrections: Correction[];
  stuck: (string | null)[];
  record: PlanRecord;
}

async function changeDeadline({ ask }: TestDesk, id: string, to: string): Promise<Response> {
  const { revision, corrections, record } = await json<State>(ask(`/records/${id}/corrections`));
  const index = record.tasks.findIndex(({ times }) => times.length > 0);
  const task = record.tasks[index]!;
  const value = task.times.map((time) => ({ ...time, to, edtf: `../${to}` }));
  const correction = {
    ...{ op: 'replace', path: `/tasks/${index}/times`, value, was: task.times, quote: task.quote, span: task.span },
    ...{ by: 'Người thử', at: '2026-03-05T08:00:00Z', step: to },
  };
  const body = JSON.stringify({ revision, corrections: [...corrections, correction] });
  return ask(`/records/${id}/corrections`, { method: 'PUT', body });
}

describe('the archive', () => {
  test('takes a document in, lists it, finds it with and without accents, gives its record and its source', async () => {
    const { add, ask, folder } = desk();
    const { id, status } = await add('kế hoạch 1.txt', writePlan(1));
    expect(status).toBe('ok');
    const { documents } = await json<{ documents: { id: string; tasks: number; number: string }[] }>(ask('/documents'));
    expect(documents).toMatchObject([{ id, number: '1/KH-UBND' }]);
    const record = await json<PlanRecord>(ask(`/records/${id}`));
    expect(recordSchema.safeParse(record).success).toBe(true);
    expect(await (await ask(`/documents/${id}/source`)).text()).toBe(writePlan(1));
    for (const query of ['quyên góp sách', 'quyen gop sach', 'QUYÊN GÓP', 'quyen go'])
      expect(await json<{ id: string }[]>(ask(`/search?q=${encodeURIComponent(query)}`))).toMatchObject([{ id }]);
    expect(await json(ask(`/search?q=${encodeURIComponent('quyén gọp')}`))).toEqual([]);
    expect(await json(ask(`/search?q=${encodeURIComponent('" OR * NEAR( -')}`))).toBeInstanceOf(Array);
    expect(readdirSync(join(folder, 'records'))).toEqual(['kế hoạch 1.txt.json']);
  });

  test('is what `convert --out` writes: both read what the other wrote', async () => {
    const first = desk();
    const { id } = await first.add('a.txt', writePlan(2));
    const manifest = readFileSync(join(first.folder, 'manifest.ndjson'), 'utf8');
    expect(JSON.parse(manifest)).toMatchObject({ status: 'ok', record: 'records/a.txt.json' });
    await first.archive.close();
    const again = openDesk({ folder: first.folder });
    expect(again.archive.cards().map((card) => card.id)).toEqual([id]);
    await again.archive.close();
    open = [];
  });

  test('the same name with other words is another document; the same words are one', async () => {
    const { add, folder, archive } = desk();
    const one = await add('a.txt', writePlan(1));
    const two = await add('a.txt', writePlan(2));
    const same = await add('a.txt', writePlan(1));
    expect(two.id).not.toBe(one.id);
    expect(same.id).toBe(one.id);
    expect(readdirSync(join(folder, 'sources')).sort()).toEqual(['a.txt', 'a~2.txt']);
    expect(archive.cards()).toHaveLength(2);
  });

  test('a ZIP gives a document for each member; each has its source and can be read anew', async () => {
    const made = desk();
    const zip = zipSync({ 'a.txt': strToU8(writePlan(11)), 'thư mục/b.txt': strToU8(writePlan(12)) });
    await made.add('thu.zip', zip);
    const cards = made.archive.cards();
    expect(cards.map(({ name, status }) => [name, status])).toEqual([
      ['a.txt', 'ok'],
      ['b.txt', 'ok'],
    ]);
    const id = cards[1]!.id;
    expect(await (await made.ask(`/documents/${id}/source`)).text()).toBe(writePlan(12));
    expect((await made.ask(`/documents/${id}/read`, { method: 'POST' })).status).toBe(200);
    expect(made.archive.cards()).toHaveLength(2);
  });

  test('says why a document could not be read', async () => {
    const { add, ask } = desk();
    const { id, status } = await add('a.pdf', 'không phải pdf \u0000\u0001\u0002\u0003');
    expect(status).not.toBe('ok');
    expect((await ask(`/records/${id}`)).status).toBe(404);
    const { documents } = await json<{ documents: { message: string }[] }>(ask('/documents'));
    expect(documents[0]?.message).toMatch(/\p{L}/u);
  });

  test('a second desk on it is refused', () => {
    const { folder } = desk();
    expect(() => new Archive(folder, readHere(), { maxUploadBytes: 1, uploadIdleMs: 1 })).toThrow(/in use/);
  });

  test('a document that was saved and not read is read at the next start; an index of rubbish is made anew', async () => {
    const first = desk();
    await first.archive.close();
    writeFileSync(join(first.folder, 'sources', 'b.txt'), writePlan(3));
    writeFileSync(join(first.folder, '.kehoach-desk', 'index.sqlite'), 'rubbish'.repeat(2_000));
    const again = openDesk({ folder: first.folder });
    await expect.poll(() => again.archive.cards()).toMatchObject([{ name: 'b.txt', status: 'ok' }]);
    await again.archive.close();
    open = [];
  });
});

describe('corrections', () => {
  test('stand beside the record, are in every record and table, and outlive a new reading', async () => {
    const first = desk();
    const { id } = await first.add('a.txt', writePlan(4));
    expect((await changeDeadline(first, id, '2026-04-25')).status).toBe(200);
    const path = join(first.folder, 'records', 'a.txt.json-patch');
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject([{ op: 'replace', by: 'Người thử' }]);
    expect(readFileSync(join(first.folder, 'records', 'a.txt.json'), 'utf8')).not.toContain('2026-04-25');
    expect((await json<PlanRecord>(first.ask(`/records/${id}`))).tasks[0]?.times[0]?.to).toBe('2026-04-25');
    const csv = await (await first.ask('/export?kind=csv')).text();
    expect(csv).toMatch(/25\/04\/2026|2026-04-25/);
    await first.archive.close();

    const again = openDesk({ folder: first.folder, pipeline: 'another version' });
    expect(again.archive.cards()).toMatchObject([{ isOutdated: true, corrections: 1 }]);
    await again.ask(`/documents/${id}/read`, { method: 'POST' });
    expect(again.archive.cards()).toMatchObject([{ isOutdated: false, corrections: 1, stuck: 0 }]);
    expect((await json<PlanRecord>(again.ask(`/records/${id}`))).tasks[0]?.times[0]?.to).toBe('2026-04-25');
    await again.close();
    open = [];
  });

  test('a new version of a document keeps what still fits and tells what does not', async () => {
    const made = desk();
    const { id } = await made.add('a.txt', writePlan(5));
    await changeDeadline(made, id, '2026-04-25');
    const next = writePlan(5).replace('tổ chức ngày hội trước', 'tổ chức hội sách trước');
    const replaced = await made.add('a.txt', next, `&replaces=${id}`);
    expect(replaced.id).not.toBe(id);
    expect(await json<State>(made.ask(`/records/${replaced.id}/corrections`))).toMatchObject({ stuck: ['quote-gone'] });
    expect(made.archive.cards()).toMatchObject([{ id: replaced.id, stuck: 1 }]);
  });

  test('two windows never overwrite each other, and a damaged file is not written over', async () => {
    const made = desk();
    const { id } = await made.add('a.txt', writePlan(6));
    const { revision } = await json<State>(made.ask(`/records/${id}/corrections`));
    await changeDeadline(made, id, '2026-04-25');
    const body = JSON.stringify({ revision, corrections: [] });
    expect((await made.ask(`/records/${id}/corrections`, { method: 'PUT', body })).status).toBe(409);
    const path = correctionsPathOf(join(made.folder, 'records', 'a.txt.json'));
    writeFileSync(path, '[{"op"');
    expect((await changeDeadline(made, id, '2026-04-26')).status).toBe(409);
    expect(readFileSync(path, 'utf8')).toBe('[{"op"');
  });

  test('what would not be a record is told, and the record stays one', async () => {
    const made = desk();
    const { id } = await made.add('a.txt', writePlan(6));
    const put = (correction: object): Promise<Response> => {
      const whole = { quote: '', span: null, by: 'x', at: '2026-01-01T00:00:00Z', step: 's', ...correction };
      return made.ask(`/records/${id}/corrections`, {
        method: 'PUT',
        body: JSON.stringify({ revision: 'none', corrections: [whole] }),
      });
    };
    expect((await put({ op: 'replace', path: '/source/name', value: 'x' })).status).toBe(400);
    expect((await put({ op: 'replace', path: '/__proto__/x', value: 'x' })).status).toBe(400);
    expect(await json<State>(put({ op: 'replace', path: '/header/title', value: 5 }))).toMatchObject({
      stuck: ['invalid'],
    });
    expect(recordSchema.safeParse(await json(made.ask(`/records/${id}`))).success).toBe(true);
  });
});

describe('comparing', () => {
  const plans = join(import.meta.dirname, '../../fixtures/plans');
  test('families, comparison, matrix; a finding that is accepted stays so and can be taken back', async () => {
    const { add, ask, folder } = desk();
    const above = await add('a.txt', readFileSync(join(plans, '01-tinh-chuyen-doi-so.txt')));
    const below = await add('b.txt', readFileSync(join(plans, '04-phuong-chuyen-doi-so.txt')));
    const { families } = await json<{ families: object[] }>(ask('/families'));
    expect(families).toEqual([{ parent: above.id, children: [below.id] }]);
    const path = `/compare?parent=${above.id}&child=${below.id}`;
    const { findings } = await json<{ findings: { id: string }[] }>(ask(path));
    const finding = findings[0]!.id;
    const body = JSON.stringify({ reason: 'Đã thống nhất' });
    expect((await ask(`/waivers/${finding}`, { method: 'PUT', body })).status).toBe(200);
    expect(existsSync(join(folder, 'waivers.json'))).toBe(true);
    const after = await json<{ findings: { id: string; waived?: string }[] }>(ask(path));
    expect(after.findings.find(({ id }) => id === finding)?.waived).toContain('Đã thống nhất');
    await ask(`/waivers/${finding}`, { method: 'DELETE' });
    expect(await json(ask('/waivers'))).toEqual([]);
    const matrix = await json<{ columns: object[] }>(ask(`/audit?parent=${above.id}`));
    expect(matrix.columns).toHaveLength(1);
    for (const format of ['html', 'xlsx']) expect((await ask(`${path}&format=${format}`)).status).toBe(200);
  });

  test('every kind of table comes whole, and leaves nothing behind', async () => {
    const { add, ask, folder } = desk();
    await add('a.txt', writePlan(8));
    for (const kind of ['xlsx', 'csv', 'ics', 'docx', 'ndjson']) {
      const response = await ask(`/export?kind=${kind}`);
      expect([kind, response.status]).toEqual([kind, 200]);
      expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(300);
    }
    const left = (): string[] => readdirSync(join(folder, '.kehoach-desk')).filter((name) => name.startsWith('export'));
    await expect.poll(left).toEqual([]);
  });
});

describe('who is let in', () => {
  const strangers: readonly [string, Record<string, string>, number][] = [
    ['no secret', { Authorization: '' }, 401],
    ['another secret', { Authorization: 'Bearer a-secret-of-the-testz' }, 401],
    ['another host (DNS rebinding)', { Host: 'kehoach.example:4000' }, 403],
    ['this host on another port', { Host: '127.0.0.1:4001' }, 403],
    ['another origin', { Origin: 'http://example.com' }, 403],
    ['no origin a page could have', { Origin: 'null' }, 403],
    ['another page’s script', { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors' }, 403],
    ['a page of another port', { 'Sec-Fetch-Site': 'same-site', 'Sec-Fetch-Mode': 'cors' }, 403],
  ];
  test.each(strangers)('%s: nothing', async (_, headers, status) => {
    const { ask, archive } = desk();
    for (const [method, path] of [
      ['GET', '/documents'],
      ['GET', '/openapi.json'],
      ['GET', '/'],
      ['GET', '/assets/index.js'],
      ['POST', '/documents?name=a.txt'],
      ['PUT', '/waivers/0123456789abcdef'],
    ] as const) {
      const response = await ask(path, { method, headers, ...(method === 'GET' ? {} : { body: '{"reason":"x"}' }) });
      expect([path, response.status]).toEqual([path, status]);
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
    }
    expect(archive.cards()).toEqual([]);
  });

  test('the secret in the start address becomes a cookie that no script and no other site sees', async () => {
    const { app } = desk();
    const start = await app.request(`http://${HOST}/?key=${SECRET}`, { headers: { Host: HOST } });
    expect(start.status).toBe(303);
    expect(start.headers.get('location')).toBe('/');
    const cookie = start.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/HttpOnly.*SameSite=Strict|SameSite=Strict.*HttpOnly/);
    const headers = { Host: HOST, Cookie: cookie.split(';')[0] ?? '' };
    expect((await app.request(`http://${HOST}/documents`, { headers })).status).toBe(200);
    expect((await app.request(`http://${HOST}/?key=wrong`, { headers: { Host: HOST } })).status).toBe(401);
  });

  test('every answer keeps the page to itself', async () => {
    const { ask } = desk();
    for (const path of ['/documents', '/records/0000000000000000', '/nothing', '/documents/0000000000000000/source']) {
      const { headers } = await ask(path);
      expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*script-src 'self'/);
      expect(headers.get('content-security-policy')).not.toMatch(/unsafe|https?:|\*/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  test.each([
    '../../../etc/passwd',
    '..\\..\\windows\\win.ini',
    '/etc/passwd',
    'C:\\a.txt',
    'con.txt',
    '.hidden',
    '...',
    'a\u0000b.txt',
    'a\u202Etxt.exe',
    'x'.repeat(900),
    'ế'.repeat(300) + '.txt',
    '~$a.docx',
  ])('a name %j is only a name', async (name) => {
    const { add, folder } = desk();
    await add(name, writePlan(9));
    const [file] = readdirSync(join(folder, 'sources'));
    expect(file).toBe(cleanName(name));
    expect(file).not.toMatch(/[/\\:\p{Cc}\p{Cf}]|^\./u);
    expect(readdirSync(folder).sort()).toEqual([
      ...['.kehoach-desk', '.kehoach-desk-lock', 'manifest.ndjson', 'records', 'sources'],
    ]);
  });

  test.each([
    '/records/..%2F..%2Fmanifest',
    '/records/../manifest.ndjson',
    '/documents/%2e%2e/source',
    '/assets/..%2F..%2Fbuild.json',
    '/assets/%2e%2e%2findex.html',
    '/pdfjs/../package.json',
    '/pdfjs/legacy/build/pdf.sandbox.min.mjs',
    '/pdfjs/web/viewer.html',
  ])('%s is nothing', async (path) => {
    const { ask } = desk();
    expect([400, 404]).toContain((await ask(path)).status);
  });

  test('a manifest that names files elsewhere gives none of them', async () => {
    const made = desk();
    const secret = join(made.folder, 'secret.txt');
    writeFileSync(secret, '{"text":"mật"}');
    const line = { source: secret, sha256: 'a'.repeat(64), status: 'ok', record: '../secret.txt', stage: null };
    const rest = { code: null, message: null, tasks: 0, job: null };
    writeFileSync(join(made.folder, 'manifest.ndjson'), `${JSON.stringify({ ...line, ...rest })}\n`);
    const id = 'a'.repeat(16);
    expect((await made.ask(`/records/${id}`)).status).toBe(404);
    expect((await made.ask(`/documents/${id}/source`)).status).toBe(404);
  });
});

describe('uploads', () => {
  const stream = (chunks: number, size: number, delayMs = 0): ReadableStream<Uint8Array> => {
    let sent = 0;
    return new ReadableStream({
      async pull(controller) {
        if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs));
        if (sent >= chunks) controller.close();
        else controller.enqueue(new Uint8Array(size).fill(97));
        sent += 1;
      },
    });
  };
  const post = ({ ask }: TestDesk, body: ReadableStream<Uint8Array>): Promise<Response> =>
    ask('/documents?name=a.txt', { method: 'POST', body, duplex: 'half' });

  test('past the limit, by real bytes, end there and leave nothing', async () => {
    const made = desk({ maxUploadBytes: 100_000 });
    expect((await post(made, stream(400, 1_000))).status).toBe(413);
    expect(readdirSync(join(made.folder, 'sources'))).toEqual([]);
    expect((await made.ask('/documents?name=a.txt', { method: 'POST' })).status).toBe(400);
  });

  test('that stand still are given up', async () => {
    const made = desk({ uploadIdleMs: 50 });
    expect((await post(made, stream(2, 10, 300))).status).toBe(408);
    expect(readdirSync(join(made.folder, 'sources'))).toEqual([]);
  });

  test('a hundred at once are all read, or told to come again', async () => {
    const made = desk({ maxWaiting: 60 });
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        made.ask(`/documents?name=${index}.txt&wait=false`, { method: 'POST', body: writePlan(index) }),
      ),
    );
    const taken = answers.filter(({ status }) => status === 202).length;
    const full = answers.filter(({ status }) => status === 503);
    expect(taken + full.length).toBe(100);
    expect(full.every(({ headers }) => Number(headers.get('retry-after')) > 0)).toBe(true);
    await expect.poll(() => made.archive.waiting()).toEqual([]);
    expect(made.archive.cards()).toHaveLength(taken);
    expect(made.archive.cards().every(({ status }) => status === 'ok')).toBe(true);
  });
});

describe('the description', () => {
  const described = describeInterface('1.0.0') as {
    paths: Record<string, Record<string, object>>;
    components: { schemas: Record<string, object> };
  };
  test('names every operation the server answers, and nothing is left open in it', () => {
    expect(Object.keys(described.paths)).toEqual(
      expect.arrayContaining(['/documents', '/records/{id}', '/compare', '/audit', '/health']),
    );
    const text = JSON.stringify(described);
    const places = [...text.matchAll(/"\$ref":"#([^"]+)"/g)].map(([, path = '']) => path);
    expect(places.length).toBeGreaterThan(3);
    for (const path of places) {
      const found = path
        .split('/')
        .slice(1)
        .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], described);
      expect([path, typeof found]).toEqual([path, 'object']);
    }
  });
});

test.each([
  ['trước ngày 20/4', 'ngay 20', 'ngày 20'],
  ['Hoà bình và hòa giải', 'hòa bình', 'Hoà bình'],
  ['một hai ba', 'bốn', null],
  ['', 'a', null],
])('in %j a search for %j shows %j', (text, query, hit) => {
  expect(cutSnippet(text, query)?.pieces.find(({ isHit }) => isHit)?.text ?? null).toBe(hit);
});
