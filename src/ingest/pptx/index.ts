import type { RawBlock, RawDocument, ReadLimits } from '../../document/raw-document.ts';
import { readXmlTree, streamXml } from '../docx/xml.ts';
import { openZip } from '../bytes/zip.ts';
import type { ZipArchive } from '../bytes/zip.ts';
import { SlideReader } from './slide-reader.ts';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** Reads a PowerPoint file: the texts and tables of its slides, in the order of the show. Notes and masters are left out. */
export async function readPptx(bytes: Uint8Array, limits: ReadLimits): Promise<RawDocument> {
  const zip = openZip(bytes, limits);
  const blocks: RawBlock[] = [];
  const faults: string[] = [];
  for (const name of await listSlides(zip, limits)) {
    const reader = new SlideReader(limits.maxTextLength);
    if ((await streamXml(zip.read(name), limits, reader)) !== null) faults.push(name);
    for (const block of reader.blocks) blocks.push(block);
  }
  return {
    format: 'pptx',
    mediaType: MEDIA_TYPE,
    textFrom: 'text-layer',
    encoding: null,
    pages: [],
    blocks,
    diagnostics: faults.map((part) => ({ code: 'ingest/xml-fault', severity: 'error', args: { part } })),
  };
}

/** Parts of the slides by the list in the presentation (ECMA-376 19.2.1.34); by their numbers where it cannot be read. */
async function listSlides(zip: ZipArchive, limits: ReadLimits): Promise<string[]> {
  const numbered = zip.names
    .filter((name) => /^ppt\/slides\/slide\d{1,5}\.xml$/.test(name))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  if (!zip.has('ppt/presentation.xml') || !zip.has('ppt/_rels/presentation.xml.rels')) return numbered;
  const relations = await readXmlTree(zip.read('ppt/_rels/presentation.xml.rels'), limits);
  const targets = new Map(
    (relations?.children ?? []).map(({ attributes }) => [attributes['Id'], `ppt/${attributes['Target'] ?? ''}`]),
  );
  const presentation = await readXmlTree(zip.read('ppt/presentation.xml'), limits);
  const list = presentation?.children.find((child) => child.name.endsWith('sldIdLst'));
  const listed = (list?.children ?? []).map(({ attributes }) => targets.get(attributes['r:id']) ?? '');
  const found = listed.filter((name) => zip.has(name));
  return found.length > 0 ? found : numbered;
}
