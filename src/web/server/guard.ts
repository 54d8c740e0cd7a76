import { timingSafeEqual, createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { Problem } from './problem.ts';

export interface GuardOptions {
  /** Host names the server answers to: "127.0.0.1:4173". */
  readonly hosts: () => readonly string[];
  readonly secret: string;
  /** Cookies do not know ports: two desks on one machine need two names. */
  readonly cookie: () => string;
  /** A page is served: the secret may come in the start address and stays as a cookie. */
  readonly hasPage: boolean;
}

const SAFE_METHODS = new Set(['GET', 'HEAD']);

/** Nothing of a document may become more than text on the page, and the page loads nothing from elsewhere. */
const HEADERS: readonly (readonly [string, string])[] = [
  [
    'Content-Security-Policy',
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  ],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['X-Frame-Options', 'DENY'],
];

export function addHeaders(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    for (const [name, value] of HEADERS) c.res.headers.set(name, value);
    if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store');
  };
}

/** A name that was bound to this address from outside (DNS rebinding), or another page's script, gets nothing. */
export function checkOrigin({ hosts }: GuardOptions): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header('host') ?? '';
    if (!hosts().includes(host.toLowerCase())) throw new Problem('desk/foreign');
    const origin = c.req.header('origin');
    if (origin !== undefined && origin !== `http://${host}`) throw new Problem('desk/foreign');
    const site = c.req.header('sec-fetch-site');
    const isOwn = site === undefined || site === 'same-origin' || site === 'none';
    // A link on another page may open ours; it may not make us do or tell anything.
    const isPlainVisit = SAFE_METHODS.has(c.req.method) && c.req.header('sec-fetch-mode') === 'navigate';
    if (!isOwn && !isPlainVisit) throw new Problem('desk/foreign');
    await next();
  };
}

/** The secret: as a bearer token, as the cookie of the page, or once in the start address. */
export function checkSecret({ secret, cookie, hasPage }: GuardOptions): MiddlewareHandler {
  return async (c, next) => {
    const given = c.req.query('key');
    if (hasPage && c.req.path === '/' && given !== undefined && isSame(given, secret)) {
      setCookie(c, cookie(), secret, { httpOnly: true, sameSite: 'Strict', path: '/' });
      return c.redirect('/', 303);
    }
    const [, bearer] = /^Bearer (\S{1,200})$/.exec(c.req.header('authorization') ?? '') ?? [];
    const token = bearer ?? (hasPage ? getCookie(c, cookie()) : undefined);
    if (token === undefined || !isSame(token, secret)) throw new Problem('desk/no-key');
    await next();
    return undefined;
  };
}

function isSame(a: string, b: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
