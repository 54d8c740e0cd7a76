import type { RawBlock, RawCell, RawDocument, RawText, ReadLimits } from '../../document/raw-document.ts';
import { SourceError } from '../../document/source-error.ts';
import { readXmlTree, streamXml } from '../docx/xml.ts';
import { openZip } from '../bytes/zip.ts';
import type { ZipArchive } from '../bytes/zip.ts';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** Reads a PowerPoint file: the texts and tables of its slides, in the order of the show. Notes and masters are left out. */
export async function readPptx(bytes: Uint8Array, limits: ReadLimits): Promise<RawDocument> {
  const zip = openZip(bytes, limits);
  const blocks: RawBlock[] = [];
  const faults: string[] = [];
  for (const name of await listSlides(zip, limits)) {
    const reader = createSlideReader(limits.maxTextLength);
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

/** DrawingML text: a:p paragraphs of a:r/a:t, a:br, and a:tbl tables. */
function createSlideReader(maxTextLength: number) {
  const blocks: RawBlock[] = [];
  let rows: RawCell[][] | null = null;
  let cell: { blocks: RawText[]; colSpan: number; rowSpan: number; isCovered: boolean } | null = null;
  let text = '';
  let isText = false;
  let length = 0;
  const endParagraph = (): void => {
    for (const line of text.split('\n')) {
      if (line.trim() === '') continue;
      const block: RawText = { kind: 'paragraph', text: line, layer: 'body' };
      if (cell) cell.blocks.push(block);
      else blocks.push(block);
    }
    text = '';
  };
  const span = (value: string | undefined): number =>
    Math.min(200, Math.max(1, Number.parseInt(value ?? '1', 10) || 1));
  const openers = new Map<string, (attributes: Readonly<Record<string, string>>) => void>([
    ['a:t', () => void (isText = true)],
    ['a:br', () => void (text += '\n')],
    ['a:tbl', () => void (rows = [])],
    ['a:tr', () => void rows?.push([])],
    [
      'a:tc',
      (attributes) => {
        const isCovered = attributes['hMerge'] === '1' || attributes['vMerge'] === '1';
        cell = { blocks: [], colSpan: span(attributes['gridSpan']), rowSpan: span(attributes['rowSpan']), isCovered };
      },
    ],
  ]);
  const closers = new Map<string, () => void>([
    ['a:t', () => void (isText = false)],
    ['a:p', endParagraph],
    [
      'a:tc',
      () => {
        if (cell && !cell.isCovered)
          rows?.at(-1)?.push({ blocks: cell.blocks, colSpan: cell.colSpan, rowSpan: cell.rowSpan });
        cell = null;
      },
    ],
    [
      'a:tbl',
      () => {
        if (rows && rows.length > 0) blocks.push({ kind: 'table', layer: 'body', rows });
        rows = null;
      },
    ],
  ]);
  return {
    blocks,
    open: (name: string, attributes: Readonly<Record<string, string>>) => openers.get(name)?.(attributes),
    close: (name: string) => closers.get(name)?.(),
    text: (piece: string) => {
      if (!isText) return;
      length += piece.length;
      if (length > maxTextLength)
        throw new SourceError('too-large', 'ingest', 'ingest/text-too-long', { limit: maxTextLength });
      text += piece;
    },
  };
}
