import type { RawDocument, ReadLimits } from '../document/raw-document.ts';
import type { Recognition } from './ocr/recognition.ts';

/** What a reader may use beside the bytes. */
export interface ReadContext {
  /** Reads pictures of pages; absent, none is recognized. */
  readonly recognition?: Recognition;
}

/** A reader that may meet pictures. */
export type ContextReader = (
  bytes: Uint8Array,
  limits: ReadLimits,
  context?: ReadContext,
) => RawDocument | Promise<RawDocument>;
