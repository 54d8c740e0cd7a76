import type { AuditMatrix, Comparison } from '../adapters.ts';
import type { Card, Correction, ExplainLine, PlanRecord, Snippet, StuckReason, Duty, Waiver } from '../adapters.ts';
import { language } from './language.ts';

/** What the server answered instead, in the language of the page. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.name = 'ApiError';
    this.status = status;
    this.code = code;
  }
}

export async function request(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = { 'Accept-Language': language.get(), ...(init.headers as Record<string, string> | undefined) };
  const response = await fetch(path, { ...init, headers });
  if (response.ok) return response;
  const problem = (await response.json().catch(() => ({}))) as { code?: string; message?: string };
  throw new ApiError(response.status, problem.code ?? '', problem.message ?? response.statusText);
}

async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  return (await request(path, signal ? { signal } : {})).json() as Promise<T>;
}

async function send<T>(method: string, path: string, body?: unknown): Promise<T> {
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
  return (await request(path, { ...init, headers: { 'Content-Type': 'application/json' } })).json() as Promise<T>;
}

export interface RecordState {
  readonly revision: string;
  readonly corrections: readonly Correction[];
  readonly stuck: readonly (StuckReason | null)[];
  readonly record: PlanRecord;
}

export interface Hit {
  readonly id: string;
  readonly snippet: Snippet | null;
}

export interface Families {
  readonly families: readonly { readonly parent: string; readonly children: readonly string[] }[];
  readonly orphans: readonly { readonly id: string; readonly cites: readonly string[] }[];
}

export interface Health {
  readonly version: string;
  readonly user: string;
  readonly folder: string;
}

export const api = {
  health: () => get<Health>('/health'),
  documents: () => get<{ documents: Card[]; waiting: string[]; indexing: number }>('/documents'),
  state: (id: string) => get<RecordState>(`/records/${id}/corrections`),
  correct: (id: string, revision: string, corrections: readonly Correction[]) =>
    send<RecordState>('PUT', `/records/${id}/corrections`, { revision, corrections }),
  explain: (id: string) => get<ExplainLine[]>(`/records/${id}/explanation`),
  source: async (id: string) => new Uint8Array(await (await request(`/documents/${id}/source`)).arrayBuffer()),
  readAgain: (id: string) => send<Card>('POST', `/documents/${id}/read`),
  search: (query: string, signal: AbortSignal) =>
    get<Hit[]>(`/search?q=${encodeURIComponent(query)}&limit=300`, signal),
  families: () => get<Families>('/families'),
  compare: (parent: string, child: string) => get<Comparison>(`/compare?parent=${parent}&child=${child}`),
  audit: (parent: string, children?: readonly string[]) =>
    get<AuditMatrix>(`/audit?parent=${parent}${children ? `&children=${children.join(',')}` : ''}`),
  waive: (id: string, waiver: Omit<Waiver, 'id'>) => send<Waiver>('PUT', `/waivers/${id}`, waiver),
  unwaive: (id: string) => send<Waiver[]>('DELETE', `/waivers/${id}`),
  duties: () => get<Duty[]>('/duties?limit=20000'),
  upload: (file: File, replaces?: string) =>
    request(
      `/documents?wait=false&name=${encodeURIComponent(file.name)}${replaces === undefined ? '' : `&replaces=${replaces}`}`,
      { method: 'POST', body: file, headers: { 'Content-Type': 'application/octet-stream' } },
    ),
};
