import type { Diagnostic } from '../../document/diagnostic.ts';
import { foldBare } from '../../document/fold.ts';
import type { Reader, ReadLimits } from '../../document/raw-document.ts';
import { SourceError } from '../../document/source-error.ts';
import { buildBlocks } from './blocks.ts';
import { createRunDecoder } from './formatting/legacy-runs.ts';
import { readModel } from './model.ts';
import { readNumbering } from './numbering/numbering.ts';
import { openPackage } from './package.ts';
import type { WordPackage } from './package.ts';
import { writeStory } from './pieces.ts';
import type { Story } from './pieces.ts';
import { Rewriter } from './rewrite/rewriter.ts';
import type { Findings } from './rewrite/findings.ts';
import type { RewriteContext } from './rewrite/rewriter.ts';
import { readStyles } from './formatting/styles.ts';
import { readXmlTree, streamXml } from './xml.ts';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * Reads a Word file: body, then notes, headers and footers. mammoth reads the text; what it drops (automatic numbers,
 * inherited formatting, headers) is written into the document before it sees it. Throws `SourceError` only.
 */
export const readDocx: Reader = async (bytes, limits) => {
  const parts = await openPackage(bytes, limits);
  const diagnostics: Diagnostic[] = [];
  const xml = await rewritePackage(parts, limits, diagnostics);
  const model = await readModel(xml);
  const decoder = createRunDecoder(model);
  return {
    format: 'docx',
    mediaType: MEDIA_TYPE,
    textFrom: 'text-layer',
    encoding: decoder.encoding,
    pages: [],
    blocks: buildBlocks(model, decoder),
    diagnostics,
  };
};

async function rewritePackage(parts: WordPackage, limits: ReadLimits, diagnostics: Diagnostic[]): Promise<string> {
  const faults = new Set<string>();
  const readTree = async (part: Uint8Array | null, name: string) =>
    part ? await readXmlTree(part, limits, () => faults.add(name)) : null;
  const styles = readStyles(await readTree(parts.readPart('styles'), 'styles'));
  const numbering = readNumbering(await readTree(parts.readPart('numbering'), 'numbering'), styles);
  const context: RewriteContext = { styles, numbering, limits };

  const rewriter = new Rewriter(context);
  const fault = await streamXml(parts.document, limits, rewriter);
  const { hasParagraph, hasBody, chunks, references, pictures } = rewriter.findings;
  if (!hasParagraph && (fault !== null || !hasBody)) throw new SourceError('corrupt', 'ingest', 'ingest/no-main-part');
  if (fault !== null) faults.add('document');
  const body = rewriter.finish();

  const rewrite = async (part: Uint8Array, name: string): Promise<string> => {
    const story = new Rewriter(context);
    if ((await streamXml(part, limits, story)) !== null) faults.add(name);
    return story.finish();
  };
  const rewriteNotes = async (name: 'footnotes' | 'endnotes'): Promise<string> => {
    const part = parts.readPart(name);
    return part ? writeStory('notes') + (await rewrite(part, name)) : '';
  };
  const footnotes = await rewriteNotes('footnotes');
  const endnotes = await rewriteNotes('endnotes');
  const margins = await rewriteMargins(parts, references, rewrite);
  diagnostics.push(...describeLosses(faults, chunks, pictures.length));

  const letterhead = beginsWithNationalTitle(body) ? -1 : margins.findIndex(({ xml }) => beginsWithNationalTitle(xml));
  const [first] = letterhead < 0 ? [] : margins.splice(letterhead, 1);
  return [first?.xml ?? '', body, footnotes, endnotes, ...margins.map(({ kind, xml }) => writeStory(kind) + xml)].join(
    '',
  );
}

/** Parts of the file that are text and did not become one. */
function describeLosses(faults: ReadonlySet<string>, chunks: number, pictures: number): Diagnostic[] {
  const losses = Array.from(faults, (part): Diagnostic => ({
    code: 'ingest/xml-fault',
    severity: 'error',
    args: { part },
  }));
  if (chunks > 0) losses.push({ code: 'ingest/embedded-part-ignored', severity: 'error', args: { count: chunks } });
  if (pictures > 0) losses.push({ code: 'ingest/image-page', severity: 'error', args: { count: pictures } });
  return losses;
}

/** Headers and footers, each once: sections share them under many ids. */
async function rewriteMargins(
  parts: WordPackage,
  references: Findings['references'],
  rewrite: (part: Uint8Array, name: string) => Promise<string>,
) {
  const margins: { kind: Story; xml: string }[] = [];
  const names = new Set<string>();
  for (const { kind, id } of references) {
    const name = parts.findRelated(id);
    if (name === undefined || names.has(name)) continue;
    names.add(name);
    const part = parts.readNamed(name);
    if (part) margins.push({ kind, xml: await rewrite(part, kind) });
  }
  return margins;
}

/** Letters, and markup, within which a letterhead has come to the national title. */
const LETTERHEAD_LETTERS = 400;
const LETTERHEAD_MARKUP = 12_000;

/**
 * The national title is a part of the document, never a running head (Decree 30/2020, Appendix I, II.1): where only
 * Word's page header begins with it, the author typed the letterhead there. Blanks do not count, for letterheads are
 * spaced out.
 */
function beginsWithNationalTitle(xml: string): boolean {
  const letters = xml.slice(0, LETTERHEAD_MARKUP).replace(/<[^<>]*>|\s/g, '');
  return foldBare(letters.slice(0, LETTERHEAD_LETTERS)).includes('conghoaxahoichunghiavietnam');
}
