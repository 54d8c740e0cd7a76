import { Eta } from 'eta/core';
import { inVietnamese, translateStatic, type Say } from '../../say.ts';

/** Documents' text is always escaped; only `raw` parts made here go in as they are. */
const eta = new Eta({ autoEscape: true, autoTrim: false, varName: 'it' });

export function renderTemplate(template: string, values: object): string {
  return eta.renderString(template, values);
}

export interface PageParts {
  readonly title: string;
  readonly style: string;
  /** "" for a page without a script. */
  readonly script: string;
  readonly body: string;
  /** For the script, as JSON. */
  readonly data?: unknown;
  readonly say?: Say;
}

/**
 * A page in one file that loads nothing: its policy allows only the style and script that stand in it, by their hashes.
 * No attribute holds a style or a handler.
 */
export async function renderPage({ title, style, script, body, data, say = inVietnamese }: PageParts): Promise<string> {
  const policy = [
    `default-src 'none'`,
    `style-src '${await hashOf(style)}'`,
    ...(script === '' ? [] : [`script-src '${await hashOf(script)}'`]),
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
  const json = data === undefined ? '' : `<script type="application/json" id="data">${escapeJson(data)}</script>\n`;
  const head = renderTemplate(translateStatic(HEAD, say), { title, policy });
  const code = script === '' ? '' : `<script>${script}</script>\n`;
  return `${head}<style>${style}</style>\n</head>\n<body>\n${body}\n${json}${code}</body>\n</html>\n`;
}

const HEAD = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="<%= it.policy %>">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="kehoach">
<title><%= it.title %></title>
`;

async function hashOf(text: string): Promise<string> {
  const digest = new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return `sha256-${btoa(String.fromCharCode(...digest))}`;
}

/** JSON that cannot end its script element, whatever a document says; no half surrogate pairs. */
function escapeJson(data: unknown): string {
  return JSON.stringify(data)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}

/** Text as UTF-8 can hold it. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD').replace(/(?![\n\t\r])\p{Cc}/gu, '\uFFFD');
}
