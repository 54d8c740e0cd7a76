import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { expandSources } from '../../src/batch/unpack/expand.ts';
import type { ExpandOptions } from '../../src/batch/unpack/expand.ts';
import { createShelf } from '../../src/batch/unpack/shelf.ts';
import { isDocumentName } from '../../src/cli/inputs.ts';
import { SourceError } from '../../src/document/source-error.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const files = new Map<string, Uint8Array>();
const loads: string[] = [];
const load = ({ path }: { readonly path: string }): Promise<Uint8Array> => {
  loads.push(path);
  return Promise.resolve(files.get(path) ?? new Uint8Array(0));
};
/** Opened here, one after the other as in the process for it, and forgotten at once: members come after their archive was sent again. */
const unpacker: ExpandOptions['unpacker'] = {
  list: (archive, bytes, name, limits) => {
    if (name.includes('chậm')) throw new SourceError('timeout', 'ingest', 'batch/timeout', { seconds: 1 });
    return createShelf().open(archive, bytes, name, limits);
  },
  read: async ({ archive, member }, loadArchive, name, limits) => {
    const shelf = createShelf();
    await shelf.open(archive, await loadArchive(), name, limits);
    return shelf.read(archive, member, limits);
  },
};
const expand = (...paths: string[]) =>
  expandSources(
    paths.map((path) => ({ path, name: path.slice(path.lastIndexOf('/') + 1) })),
    load,
    { limits: {}, isDocument: isDocumentName, unpacker },
  );

const third = zipSync({ 'd.txt': utf8('d') });
const second = zipSync({ 'c.txt': utf8('c'), 'ba.zip': third });
files.set(
  'x/thu.zip',
  zipSync({
    'kế hoạch.txt': utf8('a'),
    'b/b.docx': utf8('b'),
    'hai.zip': second,
    '__MACOSX/b.txt': utf8('-'),
    'a.exe': utf8('-'),
  }),
);
files.set('x/hong.zip', utf8('PK\u0003\u0004 hỏng'));
files.set('x/giả.zip', utf8('I. NỘI DUNG'));
files.set('x/rỗng.zip', zipSync({ 'a.exe': utf8('-') }));
const MAIL =
  'From: a@vi.du\r\nTo: b@vi.du\r\nSubject: x\r\nDate: Mon, 1 Jan 2024 08:00:00 +0700\r\nContent-Type: multipart/mixed; boundary=B\r\n\r\n--B\r\n\r\nthư\r\n--B\r\nContent-Disposition: attachment; filename=k.txt\r\n\r\nk\r\n--B--\r\n';
files.set('x/thu.eml', utf8(MAIL));

describe('the documents behind the inputs', () => {
  it('are those inside an archive, two deep, under its name', async () => {
    const { sources, load: read } = await expand('x/thu.zip', 'x/e.txt');
    expect(sources).toEqual([
      { path: 'x/thu.zip/b/b.docx', name: 'thu.zip/b.docx' },
      { path: 'x/thu.zip/hai.zip/ba.zip', name: 'thu.zip/hai.zip/ba.zip' },
      { path: 'x/thu.zip/hai.zip/c.txt', name: 'thu.zip/hai.zip/c.txt' },
      { path: 'x/thu.zip/kế hoạch.txt', name: 'thu.zip/kế hoạch.txt' },
      { path: 'x/e.txt', name: 'e.txt' },
    ]);
    const texts = await Promise.all(
      sources.slice(2, 4).map(async (source) => new TextDecoder().decode(await read(source))),
    );
    expect(texts).toEqual(['c', 'a']);
  });

  it('are a message and what it carries', async () => {
    const { sources } = await expand('x/thu.eml');
    expect(sources.map(({ path }) => path)).toEqual(['x/thu.eml', 'x/thu.eml/k.txt']);
  });

  it.each(['x/hong.zip', 'x/giả.zip', 'x/rỗng.zip'])('stay as they are where none is to be had: %s', async (path) => {
    expect((await expand(path)).sources.map((source) => source.path)).toEqual([path]);
  });

  it('are one with its trouble where opening it had to be ended', async () => {
    const { sources } = await expand('x/chậm.zip');
    expect(sources).toMatchObject([{ path: 'x/chậm.zip', problem: { status: 'timeout' } }]);
  });

  it('are not opened before their turn where they are no archives', async () => {
    loads.length = 0;
    await expand('x/a.docx', 'x/b.txt');
    expect(loads).toEqual([]);
  });
});
