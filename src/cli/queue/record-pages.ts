import { DEFAULT_LIMITS } from '../../document/raw-document.ts';
import { listDone } from '../../queue/load/read-results.ts';
import { readAllRecords } from '../../queue/load/from-postgres.ts';
import { recordsKey } from '../../queue/layout.ts';
import { openStore } from '../../queue/store/open-store.ts';
import { readText } from '../../queue/store/store.ts';
import { loadSource, nameSource, type Source } from '../inputs.ts';
import { explainQueueError } from './explain-queue-error.ts';

/** Records of a run over a queue as inputs of several records each. */
export interface RecordPages {
  readonly sources: readonly Source[];
  readonly load: (source: Source) => Promise<Uint8Array>;
}

/** The records behind `place`: where `submit` wrote them, or the database that `load` filled. */
export async function openRecordPages(place: string): Promise<RecordPages> {
  try {
    const pages = /^postgres(?:ql)?:\/\//.test(place) ? await openDatabase(place) : await openResults(place);
    const own = new Set(pages.sources);
    // a parent that is compared with them is a file
    const load: RecordPages['load'] = (source) =>
      own.has(source) ? pages.load(source) : loadSource(source, DEFAULT_LIMITS.maxBytes);
    return { ...pages, load };
  } catch (error) {
    throw explainQueueError(error, 'vi');
  }
}

async function openResults(place: string): Promise<RecordPages> {
  const store = await openStore(place, process.cwd());
  const sources: Source[] = [];
  for await (const shard of listDone(store)) sources.push(nameSource(recordsKey(shard)));
  return { sources, load: async ({ path }) => Buffer.from((await readText(store, path)) ?? '') };
}

/** Pages by the key, so that one page is in memory at a time. The address may hold a password and is never shown. */
async function openDatabase(url: string): Promise<RecordPages> {
  const pages = await readAllRecords(url);
  return {
    sources: pages.names.map((name) => nameSource(name)),
    load: async ({ path }) => Buffer.from(await pages.read(path)),
  };
}
