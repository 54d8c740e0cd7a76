import { openStore } from '../../queue/store/open-store.ts';
import type { LoadFlags } from '../commands/load.ts';
import { ALL_DONE } from '../exit-codes.ts';
import { writeError } from '../terminal.ts';
import { explainQueueError } from './explain-queue-error.ts';

/** The `load` command. Gives back the exit code. */
export async function runLoad(place: string, { into, lang }: LoadFlags): Promise<number> {
  const base = process.cwd();
  let shards = 0;
  const count = (): void => {
    shards += 1;
  };
  try {
    const store = await openStore(place, base);
    const documents = /^postgres(?:ql)?:\/\//.test(into)
      ? await (await import('../../queue/load/to-postgres.ts')).loadIntoPostgres(store, into, count)
      : await (
          await import('../../queue/load/to-parquet.ts')
        ).loadIntoParquet(store, await openStore(into, base), count);
    writeError(
      lang === 'vi'
        ? `Đã nạp ${documents} văn bản của ${shards} lô.`
        : `Loaded ${documents} documents of ${shards} shards.`,
    );
  } catch (error) {
    throw explainQueueError(error, lang);
  }
  return ALL_DONE;
}
