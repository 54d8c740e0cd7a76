/** All that the desk knows of how documents are read: the batch's reader and its resumable run into a folder. */
import { availableParallelism, totalmem } from 'node:os';
import { basename } from 'node:path';
import { readBuildInfo } from '../../batch/build-info.ts';
import { createReader, type DocumentReader } from '../../batch/document-reader.ts';
import type { NamedSource } from '../../batch/folder/record-names.ts';
import { expandSources, type Expanded } from '../../batch/unpack/expand.ts';
import { createUnpacker, type Unpacker } from '../../batch/unpack/unpacker.ts';
import { loadFile } from '../../batch/load-bytes.ts';
import { isDocumentName } from '../../cli/inputs.ts';
import type { ReadSettings } from '../../batch/settings.ts';
import { DEFAULT_LIMITS } from '../../document/raw-document.ts';

export { FolderInUseError, takeLock } from '../../batch/folder/lock.ts';
export { runIntoFolder } from '../../batch/folder/folder-run.ts';
export { hashBytes, identifyJob } from '../../batch/folder/identity.ts';
export { layOut, makeFolder, type FolderLayout } from '../../batch/folder/layout.ts';
export { readLines, type ManifestLine } from '../../batch/folder/manifest.ts';
export { OutputError } from '../../batch/folder/output-error.ts';
export { SourceError } from '../../document/source-error.ts';

export interface Reading {
  readonly reader: DocumentReader;
  readonly unpacker: Unpacker;
  readonly settings: ReadSettings;
  readonly pipeline: string;
  readonly version: string;
  readonly jobs: number;
  readonly load: (source: NamedSource) => Promise<Uint8Array>;
}

const MEMORY_MB = 768;
const TIMEOUT_MS = 60_000;
/** Always in processes of their own: a page that people wait on shares no thread with a document. */
const MANY = 1_000_000;

/** As `kehoach convert` reads by default, so that both give the same records. */
export function openReading(settings: Pick<ReadSettings, 'limits' | 'vocabulary' | 'ocr'>): Reading {
  const fitting = Math.floor(totalmem() / 2 ** 20 / MEMORY_MB);
  const jobs = Math.max(1, Math.min(availableParallelism(), fitting));
  const { version, pipeline } = readBuildInfo();
  return {
    reader: createReader({ jobs, timeoutMs: TIMEOUT_MS, memoryMb: MEMORY_MB, expected: MANY }),
    unpacker: createUnpacker({ timeoutMs: TIMEOUT_MS, memoryMb: MEMORY_MB }),
    settings: { lang: 'vi', pretty: false, explain: false, ...settings },
    pipeline,
    version,
    jobs,
    load: ({ path }) => loadFile(path, settings.limits.maxBytes ?? DEFAULT_LIMITS.maxBytes),
  };
}

/** The documents behind files: themselves, or the members of an archive, each with its bytes when its turn comes. */
export function openArchives(paths: readonly string[], { load, settings, unpacker }: Reading): Promise<Expanded> {
  const sources = paths.map((path) => ({ path, name: basename(path).normalize('NFC') }));
  return expandSources(sources, load, { limits: settings.limits, isDocument: isDocumentName, unpacker });
}
