import type { Diagnostic } from '../../document/diagnostic.ts';
import type { RawDocument, ReadLimits } from '../../document/raw-document.ts';
import { SourceError } from '../../document/source-error.ts';
import { buildBlocks } from '../docx/blocks.ts';
import { createRunDecoder } from '../docx/formatting/legacy-runs.ts';
import { openZip } from '../bytes/zip.ts';
import { readOdtModel } from './read-model.ts';
import { readOdfStyles } from './styles.ts';
import { readOdfTree } from './tree.ts';

const MEDIA_TYPE = 'application/vnd.oasis.opendocument.text';

/** Reads an OpenDocument text (LibreOffice): body, notes, headers and footers, with the numbers of its lists counted. */
export async function readOdt(bytes: Uint8Array, limits: ReadLimits): Promise<RawDocument> {
  const zip = openZip(bytes, limits);
  if (zip.has('META-INF/manifest.xml') && isEncrypted(zip.read('META-INF/manifest.xml')))
    throw new SourceError('password', 'ingest', 'ingest/encrypted', { format: 'odt' });
  if (!zip.has('content.xml'))
    throw new SourceError('corrupt', 'ingest', 'ingest/zip-member-missing', { name: 'content.xml' });
  const content = await readOdfTree(zip.read('content.xml'), limits);
  const styles = zip.has('styles.xml') ? await readOdfTree(zip.read('styles.xml'), limits) : null;
  const model = readOdtModel(
    content.root,
    styles?.root ?? null,
    readOdfStyles(content.root, styles?.root ?? null),
    limits,
  );
  const decoder = createRunDecoder(model);
  const diagnostics: Diagnostic[] = [];
  if (content.fault !== null)
    diagnostics.push({ code: 'ingest/xml-fault', severity: 'error', args: { part: 'content' } });
  return {
    format: 'odt',
    mediaType: MEDIA_TYPE,
    textFrom: 'text-layer',
    encoding: decoder.encoding,
    pages: [],
    blocks: buildBlocks(model, decoder),
    diagnostics,
  };
}

function isEncrypted(manifest: Uint8Array): boolean {
  return new TextDecoder().decode(manifest).includes('encryption-data');
}
