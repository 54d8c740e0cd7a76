import { createServer } from 'node:http';
import type { ManifestLine } from '../batch/folder/manifest.ts';
import type { Broker } from './broker.ts';
import { loadOptional } from './load-optional.ts';
import { readQueueStatus } from './status.ts';
import type { WorkEvent } from './work.ts';

export interface Metrics {
  /** Where it listens; the one asked for, or with 0 any free one. */
  readonly port: number;
  readonly countDocument: (line: ManifestLine, milliseconds: number) => void;
  readonly countEvent: (event: WorkEvent) => void;
  readonly close: () => Promise<void>;
}

/** Prometheus text at http://…:port/metrics: documents by status, seconds a document, shards, tasks, depth of the queue. */
export async function startMetrics(port: number, broker: Broker): Promise<Metrics> {
  const { Counter, Gauge, Histogram, Registry } = (await loadOptional('prom-client', () => import('prom-client')))
    .default;
  const registry = new Registry();
  const registers = [registry];
  const documents = new Counter({
    name: 'kehoach_documents_total',
    help: 'Documents read, by status.',
    labelNames: ['status'],
    registers,
  });
  const tasks = new Counter({ name: 'kehoach_tasks_total', help: 'Tasks found.', registers });
  const seconds = new Histogram({
    name: 'kehoach_document_seconds',
    help: 'Wall time between two documents of a shard.',
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10, 60],
    registers,
  });
  const shards = new Counter({
    name: 'kehoach_shards_total',
    help: 'Shards, by what happened to them.',
    labelNames: ['event'],
    registers,
  });
  const queue = await broker.openQueue();
  const depth = new Gauge({
    name: 'kehoach_queue_shards',
    help: 'Shards in the queue, by state.',
    labelNames: ['state'],
    registers,
  });
  const measureDepth = async (): Promise<void> => {
    depth.reset();
    const { workers: _, ...states } = await readQueueStatus(queue);
    for (const [state, count] of Object.entries(states)) depth.set({ state }, count);
  };
  const render = async (): Promise<string> => {
    // the server may be away: then the rest is still told
    await measureDepth().catch(() => undefined);
    return registry.metrics();
  };
  const server = createServer((request, response) => {
    if (request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    void render().then(
      (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    countDocument: (line, milliseconds) => {
      documents.inc({ status: line.status });
      tasks.inc(line.tasks);
      seconds.observe(milliseconds / 1000);
    },
    countEvent: ({ event }) => shards.inc({ event }),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await queue.close().catch(() => undefined);
    },
  };
}
