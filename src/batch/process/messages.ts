import type { Outcome } from '../outcome.ts';
import type { ReadSettings } from '../settings.ts';
import type { UnpackTask } from '../unpack/shelf.ts';

/** To a reading process; the frame's body is the document's bytes. */
export interface ReadMessage {
  readonly id: number;
  readonly name: string;
  readonly settings: ReadSettings;
  /** Pages that may be recognized at once. */
  readonly parallel: number;
  /** For a process that opens archives: what is wanted of this one. */
  readonly unpack?: UnpackTask;
}

/** Sent once, when a reading process can take its first document. */
export interface ReadyMessage {
  readonly kind: 'ready';
}

/** A page of a scan is begun or done: the time for it starts anew. */
export interface PageMessage {
  readonly kind: 'page';
  readonly id: number;
}

/** The answer; the frame's body is the record's JSON, empty where there is none. */
export interface OutcomeMessage {
  readonly kind: 'outcome';
  readonly id: number;
  readonly outcome: Omit<Outcome, 'json'>;
  /** Something went wrong outside the document's own promise; the process should not serve another one. */
  readonly isTainted: boolean;
}

export type ChildMessage = ReadyMessage | PageMessage | OutcomeMessage;

/** Names of environment variables and descriptors that a reading process is started with. */
export const TOKEN_VARIABLE = 'KEHOACH_FRAME_TOKEN';
export const REPORT_VARIABLE = 'KEHOACH_REPORT_MEMORY';
/** Bytes of resident memory at which a reading process ends itself. */
export const LIMIT_VARIABLE = 'KEHOACH_MEMORY_LIMIT';
/** Last words of a process that does so. */
export const OVER_LIMIT = 'over';
export const SOCKET_DESCRIPTOR = 3;
export const REPORT_DESCRIPTOR = 4;
