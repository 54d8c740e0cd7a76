import type { ReadLimits } from '../../document/raw-document.ts';
import { SourceError } from '../../document/source-error.ts';
import { openZip } from '../bytes/zip.ts';
import type { ZipArchive } from '../bytes/zip.ts';
import { readXmlTree } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** The parts of a Word file, found by their relationships. */
export interface WordPackage {
  readonly document: Uint8Array;
  /** The one part of this kind that the main document names; null where there is none or it cannot be read. */
  readPart(kind: 'styles' | 'numbering' | 'footnotes' | 'endnotes'): Uint8Array | null;
  /** The name of the header or footer behind a relationship id of the main document. */
  findRelated(id: string): string | undefined;
  readNamed(name: string): Uint8Array | null;
}

interface Relationship {
  readonly type: string;
  readonly target: string;
}

const MAIN_PART = 'word/document.xml';
const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0];

export async function openPackage(bytes: Uint8Array, limits: ReadLimits): Promise<WordPackage> {
  if (bytes.length > limits.maxBytes) {
    throw new SourceError('too-large', 'ingest', 'ingest/too-large', { limit: 'bytes', value: limits.maxBytes });
  }
  refuseContainer(bytes);
  const zip = openZip(bytes, limits);
  const packageRelations = await readRelationships(zip, '_rels/.rels', '', limits);
  const named = findTargets(packageRelations, 'officeDocument').find((name) => zip.has(name));
  const main = named ?? (zip.has(MAIN_PART) ? MAIN_PART : undefined);
  if (main === undefined) throw new SourceError('corrupt', 'ingest', 'ingest/no-main-part');
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const relations = await readRelationships(zip, `${folder}_rels/${main.slice(folder.length)}.rels`, folder, limits);
  const read = (name: string | undefined): Uint8Array | null =>
    name !== undefined && zip.has(name) ? zip.read(name) : null;
  return {
    document: zip.read(main),
    readPart: (kind) => read(findTargets(relations, kind).find((name) => zip.has(name)) ?? `${folder}${kind}.xml`),
    findRelated: (id) => relations.get(id)?.target,
    readNamed: read,
  };
}

/** An encrypted DOCX is an OLE container with the stream "EncryptedPackage"; another container is no DOCX at all. */
function refuseContainer(bytes: Uint8Array): void {
  if (!OLE_MAGIC.every((byte, index) => bytes[index] === byte)) return;
  const isEncrypted = includesUtf16(bytes, 'EncryptedPackage');
  if (isEncrypted) throw new SourceError('password', 'ingest', 'ingest/encrypted');
  throw new SourceError('unsupported', 'ingest', 'ingest/not-docx');
}

function includesUtf16(bytes: Uint8Array, name: string): boolean {
  const first = name.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let index = 1;
    while (index < name.length && bytes[at + 2 * index] === name.charCodeAt(index) && bytes[at + 2 * index - 1] === 0)
      index += 1;
    if (index === name.length) return true;
  }
  return false;
}

async function readRelationships(
  zip: ZipArchive,
  name: string,
  folder: string,
  limits: ReadLimits,
): Promise<Map<string, Relationship>> {
  const relations = new Map<string, Relationship>();
  if (!zip.has(name)) return relations;
  const root: XmlElement | null = await readXmlTree(zip.read(name), limits);
  for (const { name: element, attributes } of root?.children ?? []) {
    const { Id: id, Type: type, Target: target } = attributes;
    if (element !== 'Relationship' || id === undefined || target === undefined || attributes.TargetMode === 'External')
      continue;
    relations.set(id, {
      type: (type ?? '').slice((type ?? '').lastIndexOf('/') + 1),
      target: resolveTarget(folder, target),
    });
  }
  return relations;
}

function findTargets(relations: ReadonlyMap<string, Relationship>, type: string): string[] {
  return [...relations.values()].filter((relation) => relation.type === type).map((relation) => relation.target);
}

/** Targets are relative to the part's folder; names in the archive have no leading slash. */
function resolveTarget(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
