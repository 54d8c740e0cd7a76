import { openStore } from '../../queue/store/open-store.ts';
import type { LoadFlags } from '../commands/load.ts';
import { ALL_DONE } from '../exit-codes.ts';
import { writeError } from '../terminal.ts';
import { explainQueueError } from './explain-queue-error.ts';

/** The `load` command. Gives back the exit code. */
export async function runLoad(place: string, { into, lang, prune = false }: LoadFlags): Promise<number> {
  const base = process.cwd();
  let shards = 0;
  const options = {
    prune,
    onShard: (): void => {
      shards += 1;
    },
  };
  try {
    const store = await openStore(place, base);
    const { documents, others } = /^postgres(?:ql)?:\/\//.test(into)
      ? await (await import('../../queue/load/to-postgres.ts')).loadIntoPostgres(store, into, options)
      : await (
          await import('../../queue/load/to-parquet.ts')
        ).loadIntoParquet(store, await openStore(into, base), options);
    writeError(
      lang === 'vi'
        ? `Đã nạp ${documents} văn bản của ${shards} lô.`
        : `Loaded ${documents} documents of ${shards} shards.`,
    );
    if (others > 0) writeError(describeOthers(others, options.prune, lang));
  } catch (error) {
    throw explainQueueError(error, lang);
  }
  return ALL_DONE;
}

/** Documents in PostgreSQL, files of Parquet. */
function describeOthers(others: number, isPruned: boolean, lang: 'vi' | 'en'): string {
  if (lang === 'en')
    return isPruned
      ? `Took away ${others} documents or files that the list does not have.`
      : `${others} documents or files there are not of this list (--prune takes them away).`;
  return isPruned
    ? `Đã xóa ${others} văn bản hoặc tệp không còn trong danh sách.`
    : `Ở đó còn ${others} văn bản hoặc tệp không thuộc danh sách này (--prune xóa chúng).`;
}
