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
import type { RewriteContext, Rewriter } from './rewrite.ts';
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

  const body = createRewriter(context);
  const found = body.findings;
  const fault = await streamXml(parts.document, limits, body);
  if (!found.hasParagraph && (fault !== null || !found.hasBody))
    throw new SourceError('corrupt', 'ingest', 'ingest/no-main-part');
  if (fault !== null) diagnostics.push({ code: 'ingest/xml-fault', severity: 'warning', args: { part: 'document' } });
  if (found.chunks > 0)
    diagnostics.push({ code: 'ingest/embedded-part-ignored', severity: 'warning', args: { count: found.chunks } });

  const stories = [body.finish()];
  for (const kind of ['footnotes', 'endnotes'] as const) {
    stories.push(await rewritePart(parts.readPart(kind), 'notes', context));
  }
  const ids = new Set<string>();
  let hasLetterhead = holdsNationalTitle(stories[0] ?? '', LETTERHEAD_REACH);
  for (const { kind, id } of found.references) {
    if (ids.has(id)) continue;
    ids.add(id);
    const story = await rewritePart(parts.readRelated(id), kind, context);
    if (kind === 'running-head' && !hasLetterhead && holdsNationalTitle(story, story.length)) {
      hasLetterhead = true;
      stories.unshift(story.replace(writeStory(kind), ''));
    } else stories.push(story);
  }
  return stories.join('');
}

/** Simplified markup before which a letterhead ends. */
const LETTERHEAD_REACH = 12_000;

/**
 * The national title is a part of the document, never a running head (Decree 30/2020, Appendix I, II.1): where only
 * Word's page header has it, the author typed the letterhead there. Blanks do not count, for headers are spaced out.
 */
function holdsNationalTitle(xml: string, reach: number): boolean {
  const text = xml.slice(0, reach).replace(/<[^<>]*>|\s/g, '');
  return foldBare(text).includes('conghoaxahoichunghiavietnam');
}

async function rewritePart(part: Uint8Array | null, story: Story, context: RewriteContext): Promise<string> {
  if (!part) return '';
  const rewriter: Rewriter = createRewriter(context);
  await streamXml(part, context.limits, rewriter);
  return writeStory(story) + rewriter.finish();
}

async function readTree(part: Uint8Array | null, limits: ReadLimits) {
  return part ? await readXmlTree(part, limits) : null;
}
