import { Hono, type Context } from 'hono';
import { SourceError, OutputError } from '../adapters/reading.ts';
import type { Archive } from '../archive/archive.ts';
import { TooLargeError, TooSlowError } from '../archive/upload-errors.ts';
import { addHeaders, checkOrigin, checkSecret, type GuardOptions } from './guard.ts';
import { servePage } from './page-files.ts';
import { describeProblem, Problem } from './problem.ts';
import { register, type ServerOptions } from './route.ts';
import { ROUTES } from '../api/index.ts';

/** The interface and, for a desk, its page. Every answer but the health of the service asks for the secret. */
export function createApp(archive: Archive, options: ServerOptions, guard: GuardOptions): Hono {
  const app = new Hono();
  app.use(addHeaders());
  app.use(checkOrigin(guard));
  app.use(checkSecret(guard));
  for (const route of ROUTES) register(app, route, archive, options);
  if (guard.hasPage) servePage(app);
  app.notFound((c) => answer(c, new Problem('desk/not-found')));
  app.onError((error, c) => answer(c, toProblem(error)));
  return app;
}

function answer(c: Context, problem: Problem): Response {
  const { status, body } = describeProblem(problem, languageOf(c));
  if (status === 503) c.header('Retry-After', '2');
  // What is left of a body that was refused is not read.
  if (status === 413 || status === 408) c.header('Connection', 'close');
  for (const [name, value] of c.res.headers) c.header(name, value);
  const wantsPage = c.req.method === 'GET' && c.req.path === '/';
  return wantsPage ? c.text(body.message, status) : c.json(body, status);
}

function toProblem(error: Error): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof TooLargeError) return new Problem('desk/too-large', { limit: error.limit });
  if (error instanceof TooSlowError) return new Problem('desk/too-slow');
  if (error instanceof OutputError) return new Problem('desk/cannot-write');
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOSPC' || code === 'EROFS' || code === 'EACCES') return new Problem('desk/cannot-write');
  if (error instanceof SourceError) return new Problem('desk/no-record');
  return new Problem('desk/defect');
}

function languageOf(c: Context): 'vi' | 'en' {
  return (c.req.header('accept-language') ?? '').toLowerCase().startsWith('en') ? 'en' : 'vi';
}
