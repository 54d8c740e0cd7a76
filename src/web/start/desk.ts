import { randomBytes } from 'node:crypto';
import { userInfo } from 'node:os';
import { serve, type ServerType } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import { DEFAULT_LIMITS } from '../../document/raw-document.ts';
import type { ReadSettings } from '../../batch/settings.ts';
import { openReading } from '../adapters/reading.ts';
import { Archive } from '../archive/archive.ts';
import { createApp } from '../server/app.ts';

export interface StartOptions {
  readonly folder: string;
  /** 0: any that is free. */
  readonly port: number;
  readonly host: string;
  /** Other names the service is reached by ("kehoach.local:8070"). */
  readonly names: readonly string[];
  /** Undefined: a new one. */
  readonly token?: string;
  readonly hasPage: boolean;
  readonly maxWaiting: number;
  /** Of the configuration file, as `convert` takes it. */
  readonly settings: Pick<ReadSettings, 'limits' | 'vocabulary' | 'ocr'>;
}

export interface Started {
  readonly archive: Archive;
  /** Where it answers; for a desk with the secret that opens it. */
  readonly url: string;
  readonly token: string;
  /** Lets what is under way come to its end, closes connections, gives the folder back. */
  readonly stop: () => Promise<void>;
}

const UPLOAD_IDLE_MS = 30_000;
/** Headers have to come in this time, a whole request in the other one. */
const HEADERS_MS = 20_000;
const REQUEST_MS = 15 * 60_000;

/** Opens the archive and answers requests. Throws what `Archive` throws, and the system's error for a port in use. */
export async function start(options: StartOptions): Promise<Started> {
  const reading = openReading(options.settings);
  const maxUploadBytes = options.settings.limits.maxBytes ?? DEFAULT_LIMITS.maxBytes;
  const archive = new Archive(options.folder, reading, {
    maxUploadBytes,
    uploadIdleMs: UPLOAD_IDLE_MS,
  });
  const token = options.token ?? randomBytes(24).toString('hex');
  const state = { port: 0 };
  const app = createApp(
    archive,
    { version: reading.version, maxUploadBytes, maxWaiting: options.maxWaiting, user: findUser() },
    {
      secret: token,
      hasPage: options.hasPage,
      cookie: () => `kehoach-${state.port}`,
      hosts: () => [...['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${state.port}`), ...options.names],
    },
  );
  let server: ServerType;
  try {
    server = await listen(app.fetch, options);
  } catch (error) {
    await archive.close();
    throw error;
  }
  state.port = (server.address() as AddressInfo).port;
  const base = `http://${options.host === '0.0.0.0' ? '127.0.0.1' : options.host}:${state.port}/`;
  return {
    archive,
    token,
    url: options.hasPage ? `${base}?key=${token}` : base,
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      if ('closeAllConnections' in server) server.closeAllConnections();
      await archive.close();
      await closed;
    },
  };
}

function listen(fetch: Parameters<typeof serve>[0]['fetch'], { port, host }: StartOptions): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const serverOptions = { maxHeaderSize: 131_072, headersTimeout: HEADERS_MS, requestTimeout: REQUEST_MS };
    const server = serve({ fetch, port, hostname: host, serverOptions }, () => resolve(server));
    server.once('error', reject);
  });
}

function findUser(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}
