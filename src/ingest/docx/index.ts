import type { Diagnostic } from '../../document/diagnostic.ts';
import { foldBare } from '../../document/fold.ts';
import type { Reader, ReadLimits } from '../../document/raw-document.ts';
import { SourceError } from '../../document/source-error.ts';
import { buildBlocks } from './blocks.ts';
import { createRunDecoder } from './legacy-runs.ts';
import { readModel } from './model.ts';
import { readNumbering } from './numbering.ts';
import { openPackage } from './package.ts';
import type { WordPackage } from './package.ts';
import { writeStory } from './pieces.ts';
import type { Story } from './pieces.ts';
import { createRewriter } from './rewrite.ts';
import type { Findings, RewriteContext } from './rewrite.ts';
import { readStyles } from './styles.ts';
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
  const styles = readStyles(await readTree(parts.readPart('styles'), limits));
  const numbering = readNumbering(await readTree(parts.readPart('numbering'), limits), styles);
  const context: RewriteContext = { styles, numbering, limits };

  const rewriter = createRewriter(context);
  const fault = await streamXml(parts.document, limits, rewriter);
  const { hasParagraph, hasBody, chunks, references } = rewriter.findings;
  if (!hasParagraph && (fault !== null || !hasBody)) throw new SourceError('corrupt', 'ingest', 'ingest/no-main-part');
  if (fault !== null) diagnostics.push({ code: 'ingest/xml-fault', severity: 'warning', args: { part: 'document' } });
  if (chunks > 0) {
    diagnostics.push({ code: 'ingest/embedded-part-ignored', severity: 'warning', args: { count: chunks } });
  }

  const body = rewriter.finish();
  const footnotes = await rewriteStory(parts.readPart('footnotes'), 'notes', context);
  const endnotes = await rewriteStory(parts.readPart('endnotes'), 'notes', context);
  const margins = await rewriteMargins(parts, references, context);
  const letterhead = beginsWithNationalTitle(body) ? -1 : margins.findIndex(({ xml }) => beginsWithNationalTitle(xml));
  const [first] = letterhead < 0 ? [] : margins.splice(letterhead, 1);
  return [first?.xml ?? '', body, footnotes, endnotes, ...margins.map(({ kind, xml }) => writeStory(kind) + xml)].join(
    '',
  );
}

async function rewriteStory(part: Uint8Array | null, story: Story, context: RewriteContext): Promise<string> {
  return part ? writeStory(story) + (await rewritePart(part, context)) : '';
}

async function rewritePart(part: Uint8Array, context: RewriteContext): Promise<string> {
  const rewriter = createRewriter(context);
  await streamXml(part, context.limits, rewriter);
  return rewriter.finish();
}

/** Headers and footers, each once: sections share them under many ids. */
async function rewriteMargins(parts: WordPackage, references: Findings['references'], context: RewriteContext) {
  const margins: { kind: Story; xml: string }[] = [];
  const names = new Set<string>();
  for (const { kind, id } of references) {
    const name = parts.findRelated(id);
    if (name === undefined || names.has(name)) continue;
    names.add(name);
    const part = parts.readNamed(name);
    if (part) margins.push({ kind, xml: await rewritePart(part, context) });
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

async function readTree(part: Uint8Array | null, limits: ReadLimits) {
  return part ? await readXmlTree(part, limits) : null;
}
