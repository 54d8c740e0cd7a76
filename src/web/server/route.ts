import type { Context, Hono } from 'hono';
import type { z } from 'zod';
import type { Archive } from '../archive/archive.ts';
import { Problem } from './problem.ts';

export interface ServerOptions {
  readonly version: string;
  readonly maxUploadBytes: number;
  /** Uploads that may be under way or wait at once; more are answered with 503. */
  readonly maxWaiting: number;
  /** Who corrects, where the page does not say. */
  readonly user: string;
}

export interface RouteContext<P = unknown, Q = unknown, B = unknown> {
  readonly archive: Archive;
  readonly options: ServerOptions;
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  readonly c: Context;
}

/** What an answer holds: JSON of a schema, or bytes of a media type. */
export type Answer =
  { readonly json: z.ZodType; readonly about: string } | { readonly media: string; readonly about: string };

/** One operation of the interface: all that its handler, its checks and its description are made from. */
export interface Route<
  P extends z.ZodType = z.ZodType,
  Q extends z.ZodType = z.ZodType,
  B extends z.ZodType = z.ZodType,
> {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  /** As in OpenAPI: "/records/{id}". */
  readonly path: string;
  readonly summary: string;
  readonly params?: P;
  readonly query?: Q;
  /** JSON of a schema; `bytes`: the raw body, which the handler reads itself. */
  readonly body?: B | 'bytes';
  readonly answers: Readonly<Record<number, Answer>>;
  readonly handle: (context: RouteContext<z.infer<P>, z.infer<Q>, z.infer<B>>) => Response | Promise<Response>;
}

/** Keeps the types of a route's parts together. */
export function defineRoute<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType>(
  route: Route<P, Q, B>,
): Route {
  return route;
}

export function register(app: Hono, route: Route, archive: Archive, options: ServerOptions): void {
  const path = route.path.replaceAll(/\{([a-z]+)\}/g, ':$1');
  app.on(route.method.toUpperCase(), path, async (c) =>
    route.handle({
      archive,
      options,
      c,
      params: check(route.params, c.req.param()),
      query: check(route.query, c.req.query()),
      body: route.body === undefined || route.body === 'bytes' ? undefined : check(route.body, await readJson(c)),
    }),
  );
}

function check(schema: z.ZodType | undefined, value: unknown): unknown {
  if (!schema) return undefined;
  const checked = schema.safeParse(value);
  if (checked.success) return checked.data;
  throw new Problem('desk/bad-request', { path: checked.error.issues[0]?.path.join('.') ?? '' });
}

const MAX_JSON_BYTES = 8 * 2 ** 20;

async function readJson(c: Context): Promise<unknown> {
  if (Number(c.req.header('content-length') ?? 0) > MAX_JSON_BYTES)
    throw new Problem('desk/too-large', { limit: MAX_JSON_BYTES });
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (c.req.raw.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > MAX_JSON_BYTES) throw new Problem('desk/too-large', { limit: MAX_JSON_BYTES });
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
  } catch {
    throw new Problem('desk/bad-request', { path: 'body' });
  }
}
