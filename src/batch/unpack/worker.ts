import type { Outcome } from '../outcome.ts';
import { describeFailure } from '../read-document.ts';
import { serveRequests } from '../process/serve.ts';
import type { ReadMessage } from '../process/messages.ts';
import { createShelf } from './shelf.ts';
import { NOT_OPEN } from './unpacker.ts';

const shelf = createShelf();
const DONE = { status: 'ok', stage: null, code: null, args: {}, json: null, tasks: 0, trace: '' } as const;

serveRequests((message, bytes) => unpack(message, bytes).catch(describeFailure));

/** A member's bytes, or the list of all as JSON; the archive's own bytes come along only where it is not open here. */
async function unpack({ name, settings, unpack: task }: ReadMessage, bytes: Uint8Array): Promise<Outcome> {
  const { archive, member } = task ?? { archive: '', member: null };
  const isSent = bytes.length > 0;
  if (!isSent && !shelf.has(archive)) return { ...DONE, code: NOT_OPEN };
  const listing = isSent ? await shelf.open(archive, bytes, name, settings.limits) : null;
  if (member === null) return { ...DONE, json: Buffer.from(JSON.stringify(listing)) };
  return { ...DONE, json: await shelf.read(archive, member, settings.limits) };
}
