import { SourceError } from '../../../../document/source-error.ts';
import { MAX_PIXELS } from '../picture.ts';

/** Refuses what would unpack to more than a page has, before it is unpacked: a small file may claim any size. */
export function checkSize(width: number, height: number): void {
  if (!(width >= 1 && height >= 1)) throw new SourceError('corrupt', 'ingest', 'ingest/broken-picture');
  if (width * height > MAX_PIXELS || width > 65_535 || height > 65_535)
    throw new SourceError('too-large', 'ingest', 'ingest/picture-too-large', { width, height, limit: MAX_PIXELS });
}

export function brokenPicture(cause?: unknown): SourceError {
  return cause instanceof SourceError
    ? cause
    : new SourceError('corrupt', 'ingest', 'ingest/broken-picture', {}, cause);
}
