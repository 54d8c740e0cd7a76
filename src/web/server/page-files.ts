import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Hono } from 'hono';
import { Problem } from './problem.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/** Built by vite (scripts/build-page.mjs). */
const PAGE = fileURLToPath(new URL('../page', import.meta.url));
/** Parts of pdf.js as its package ships them; never its sandbox, which runs a document's scripts. */
const PDF_FILE =
  /^(?:legacy\/build\/pdf(?:\.worker)?\.min\.mjs|cmaps\/[A-Za-z0-9-]+\.bcmap|standard_fonts\/[A-Za-z\d-]+\.(?:pfb|ttf)|wasm\/[a-z_]+\.(?:js|wasm))$/;

/** The page, its built files, and what pdf.js loads when it draws. */
export function servePage(app: Hono): void {
  app.get('/', () => sendFile(join(PAGE, 'index.html'), 'no-cache'));
  app.get('/assets/:name{[A-Za-z0-9._-]+}', (c) =>
    sendFile(join(PAGE, 'assets', c.req.param('name')), 'private, max-age=31536000, immutable'),
  );
  app.get('/pdfjs/*', (c) => {
    const path = c.req.path.slice('/pdfjs/'.length);
    if (!PDF_FILE.test(path)) throw new Problem('desk/not-found');
    return sendFile(join(findPdfjs(), path), 'private, max-age=86400');
  });
}

let pdfjs: string | undefined;

function findPdfjs(): string {
  return (pdfjs ??= dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json'))));
}

function sendFile(path: string, cache: string): Response {
  const extension = path.slice(path.lastIndexOf('.'));
  if (!existsSync(path)) throw new Problem('desk/not-found');
  const headers = { 'Content-Type': TYPES[extension] ?? 'application/octet-stream', 'Cache-Control': cache };
  return new Response(readFileSync(path), { headers });
}
