import type { ReadLimits } from '../../document/raw-document.ts';
import { SourceError } from '../../document/source-error.ts';
import type { ArchiveMember } from './index.ts';

/** The files of a RAR (4 and 5), unpacked one by one by RARLAB's own code as WebAssembly; it never gives more than a header declares. */
export async function listRar(bytes: Uint8Array, limits: ReadLimits): Promise<ArchiveMember[]> {
  const { createExtractorFromData } = await import('node-unrar-js');
  const open = () => createExtractorFromData({ data: new Uint8Array(bytes).buffer });
  const extractor = await open().catch((cause: unknown) => {
    throw explain(cause);
  });
  const files = attempt(() => [...extractor.getFileList().fileHeaders]).filter(({ flags }) => !flags.directory);
  const declared = files.reduce((sum, file) => sum + file.unpSize, 0);
  if (declared > limits.maxUnpackedBytes) throw tooLarge('unpacked-bytes', limits.maxUnpackedBytes);
  if (declared > 1024 * 1024 && declared > bytes.length * limits.maxZipRatio)
    throw tooLarge('zip-ratio', limits.maxZipRatio);
  return files.map((file) => ({
    name: file.name,
    read: async () => {
      if (file.flags.encrypted) throw new SourceError('password', 'ingest', 'ingest/encrypted', { format: 'rar' });
      const own = await open();
      const [found] = attempt(() => [...own.extract({ files: [file.name] }).files]);
      if (!found?.extraction) throw new SourceError('corrupt', 'ingest', 'ingest/rar-broken');
      return found.extraction;
    },
  }));
}

function attempt<T>(action: () => T): T {
  try {
    return action();
  } catch (cause) {
    throw explain(cause);
  }
}

/** Reasons of the library: ERAR_MISSING_PASSWORD, ERAR_BAD_PASSWORD, ERAR_BAD_DATA, ERAR_BAD_ARCHIVE … */
function explain(cause: unknown): SourceError {
  const reason = (cause as { reason?: string }).reason ?? '';
  if (/PASSWORD/.test(reason))
    return new SourceError('password', 'ingest', 'ingest/encrypted', { format: 'rar' }, cause);
  return new SourceError('corrupt', 'ingest', 'ingest/rar-broken', {}, cause);
}

function tooLarge(limit: string, value: number): SourceError {
  return new SourceError('too-large', 'ingest', 'ingest/too-large', { limit, value });
}
