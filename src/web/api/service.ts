import { streamSSE } from 'hono/streaming';
import { z } from 'zod';
import type { ArchiveEvent } from '../archive/archive.ts';
import { defineRoute } from '../server/route.ts';

const healthSchema = z.object({
  status: z.literal('ok'),
  version: z.string(),
  pipeline: z.string(),
  documents: z.int(),
  waiting: z.int(),
  indexing: z.int(),
  user: z.string(),
  folder: z.string(),
});

export const getHealth = defineRoute({
  method: 'get',
  path: '/health',
  summary: 'Whether the service is up, and how much waits.',
  answers: { 200: { json: healthSchema, about: 'It is.' } },
  handle: ({ archive, options, c }) =>
    c.json({
      status: 'ok',
      version: options.version,
      pipeline: archive.reading.pipeline,
      documents: archive.entries().length,
      waiting: archive.waiting().length,
      indexing: archive.indexing(),
      user: options.user,
      folder: archive.folder,
    }),
});

/** Many small changes are told together. */
const EVERY_MS = 150;
const BEAT_MS = 15_000;

export const getEvents = defineRoute({
  method: 'get',
  path: '/events',
  summary: 'Changes of the archive as they come (server-sent events): cards of documents, how many wait.',
  answers: { 200: { media: 'text/event-stream', about: 'Events with JSON: cards, waiting, indexing, problem.' } },
  handle: ({ archive, c }) =>
    streamSSE(c, async (stream) => {
      const told: { open: ArchiveEvent | null; wake: () => void } = { open: null, wake: () => undefined };
      const leave = archive.subscribe((event) => {
        const { open } = told;
        const cards = new Map([...(open?.cards ?? []), ...event.cards].map((card) => [card.id, card]));
        told.open = { ...event, cards: [...cards.values()], problem: event.problem ?? open?.problem ?? null };
        told.wake();
      });
      stream.onAbort(() => {
        leave();
        told.wake();
      });
      await stream.writeSSE({ data: '{}' });
      while (!stream.aborted) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, BEAT_MS);
          told.wake = () => {
            clearTimeout(timer);
            resolve();
          };
          if (told.open) told.wake();
        });
        await stream.sleep(EVERY_MS);
        const event = told.open;
        told.open = null;
        await stream.writeSSE({ data: JSON.stringify(event ?? {}) });
      }
      leave();
    }),
});
