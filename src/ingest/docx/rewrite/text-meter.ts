import { SourceError } from '../../../document/source-error.ts';

/** Counts the text of a part; throws where it grows beyond the limit. */
export class TextMeter {
  readonly #most: number;
  #length = 0;

  /** `most` in UTF-16 code units. */
  constructor(most: number) {
    this.#most = most;
  }

  add(length: number): void {
    this.#length += length;
    if (this.#length <= this.#most) return;
    throw new SourceError('too-large', 'ingest', 'ingest/too-large', { limit: 'text-length', value: this.#most });
  }
}
