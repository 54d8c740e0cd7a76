import type { Outcome } from './outcome.ts';
import { readDocument } from './read-document.ts';
import type { ReadSettings } from './settings.ts';

/** Bytes on their way to a reader. */
export interface ReadRequest {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly settings: ReadSettings;
}

/** Turns documents into outcomes; never rejects for what a document holds or does. */
export interface DocumentReader {
  readonly read: (request: ReadRequest) => Promise<Outcome>;
  /** Ends what is under way and frees everything. */
  readonly close: () => Promise<void>;
}

export function createPlainReader(): DocumentReader {
  return {
    read: ({ bytes, name, settings }) => readDocument(bytes, name, settings),
    close: () => Promise.resolve(),
  };
}
