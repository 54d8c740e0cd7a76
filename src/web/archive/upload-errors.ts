/** An upload went past its size, counted on real bytes. */
export class TooLargeError extends Error {
  readonly limit: number;

  constructor(limit: number) {
    super(`more than ${limit} bytes`);
    this.name = 'TooLargeError';
    this.limit = limit;
  }
}

/** Nothing came for too long. */
export class TooSlowError extends Error {
  constructor() {
    super('the upload stands still');
    this.name = 'TooSlowError';
  }
}
