import { expect, test } from 'vitest';
import type { Broker, ShardQueue } from '../../src/queue/broker.ts';
import { startMetrics } from '../../src/queue/metrics.ts';

const queue = {
  getJobCounts: () => Promise.resolve({ waiting: 3, active: 1, delayed: 0, failed: 0 }),
  getWorkersCount: () => Promise.resolve(2),
  close: () => Promise.resolve(),
} as unknown as ShardQueue;
const broker: Broker = {
  openQueue: () => Promise.resolve(queue),
  openWorker: () => {
    throw new Error('not asked for');
  },
};

test('Prometheus reads documents by status, seconds, shards and the depth of the queue', async () => {
  const metrics = await startMetrics(0, broker);
  try {
    const line = { source: 'a', sha256: null, record: null, stage: null, code: null, message: null, job: null };
    const record = Buffer.from('{"source":{"pages":3}}\n');
    metrics.countDocument({ line: { ...line, status: 'ok', tasks: 4 }, record }, 30);
    metrics.countDocument({ line: { ...line, status: 'corrupt', tasks: 0 }, record: null }, 3);
    metrics.countEvent({ event: 'shard-done', shard: 's', from: 0, until: 2 });
    const text = await (await fetch(`http://127.0.0.1:${metrics.port}/metrics`)).text();
    for (const expected of [
      'kehoach_documents_total{status="ok"} 1',
      'kehoach_documents_total{status="corrupt"} 1',
      'kehoach_tasks_total 4',
      'kehoach_pages_total 3',
      'kehoach_document_seconds_count 2',
      'kehoach_shards_total{event="shard-done"} 1',
      'kehoach_queue_shards{state="waiting"} 3',
    ])
      expect(text.split('\n')).toContain(expected);
    expect((await fetch(`http://127.0.0.1:${metrics.port}/other`)).status).toBe(404);
  } finally {
    await metrics.close();
  }
});
