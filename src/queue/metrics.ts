import { createServer } from 'node:http';
import type * as PrometheusClient from 'prom-client';
import type { PlanRecord } from '../record/schema.ts';
import type { Broker } from './broker.ts';
import { loadOptional } from './load-optional.ts';
import type { ShardResult } from './shards/read-shard.ts';
import { readQueueStatus } from './status.ts';
import type { WorkEvent } from './work.ts';

export interface Metrics {
  /** Where it listens; the one asked for, or with 0 any free one. */
  readonly port: number;
  readonly countDocument: (result: ShardResult, milliseconds: number) => void;
  readonly countEvent: (event: WorkEvent) => void;
  readonly close: () => Promise<void>;
}

/** Prometheus text at http://…:port/metrics: documents by status, seconds a document, pages, shards, tasks, depth of the queue. */
export async function startMetrics(port: number, broker: Broker): Promise<Metrics> {
  const client = (await loadOptional('prom-client', () => import('prom-client'))).default;
  const { registry, documents, tasks, pages, seconds, shards, depth } = createInstruments(client);
  const queue = await broker.openQueue();
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
    countDocument: ({ line, record }, milliseconds) => {
      if (record) pages.inc(countPages(record));
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

function countPages(record: Uint8Array): number {
  const { source } = JSON.parse(Buffer.from(record).toString('utf8')) as PlanRecord;
  return source.pages ?? 1;
}

type Client = Pick<typeof PrometheusClient, 'Counter' | 'Gauge' | 'Histogram' | 'Registry'>;

function createInstruments({ Counter, Gauge, Histogram, Registry }: Client) {
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
  const pages = new Counter({
    name: 'kehoach_pages_total',
    help: 'Pages read; a document without pages counts as one.',
    registers,
  });
  const shards = new Counter({
    name: 'kehoach_shards_total',
    help: 'Shards, by what happened to them.',
    labelNames: ['event'],
    registers,
  });
  const depth = new Gauge({
    name: 'kehoach_queue_shards',
    help: 'Shards in the queue, by state.',
    labelNames: ['state'],
    registers,
  });
  return { registry, documents, tasks, pages, seconds, shards, depth };
}
