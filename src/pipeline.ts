import type { Diagnostic } from './document/diagnostic.ts';
import { DEFAULT_LIMITS, type RawDocument, type ReadLimits } from './document/raw-document.ts';
import { SourceError } from './document/source-error.ts';
import type { Origin } from './document/source-document.ts';
import { extractPlan, type ExtractedPlan } from './interpret/interpret-plan.ts';
import { readSource } from './ingest/index.ts';
import { recognizeWhenNeeded } from './ingest/ocr/recognize-when-needed.ts';
import type { Recognition } from './ingest/ocr/recognition.ts';
import type { ReadContext } from './ingest/read-context.ts';
import { annotateDocument, type ReadDocument } from './annotate/reading.ts';
import { loadLexicon } from './lexicon/lexicon.ts';
import type { Vocabulary } from './lexicon/words/vocabulary.ts';
import { normalizeDocument } from './normalize/index.ts';
import { assembleRecord, describeDiagnostic, type MessageRenderer } from './record/assemble.ts';
import { weighDoubts } from './record/doubts.ts';
import type { PlanRecord } from './record/schema.ts';
import { isBook, isOtherLanguage, isOtherText } from './outline/other-text.ts';
import { renderMessage, type Language } from './report/messages.ts';
import { NO_TRACE, type Trace } from './rules/trace.ts';
import { createRecorder, explainPlan, type ExplainEvent } from './interpret/explain.ts';

export interface ConvertOptions {
  /** Name of the source as the record tells it; decides nothing but text against Markdown. Default "". */
  readonly name?: string;
  /** Language of the sentences in `diagnostics`. Default Vietnamese. */
  readonly lang?: Language;
  /** Limits for hostile input, see docs/limits.md. */
  readonly limits?: Partial<ReadLimits>;
  /** Words of the user's own: abbreviations, units, section titles. */
  readonly vocabulary?: Vocabulary;
  /** Takes down each listed decision as it is made, with what the rule looked at. */
  readonly trace?: Trace;
  /** How pages without a right text layer are read; default: recognized by Tesseract as WebAssembly, opened when a page needs it. */
  readonly recognition?: Recognition;
  /** Called with each decision of the rules, in document order. */
  readonly explain?: (event: ExplainEvent) => void;
}

export interface Converted {
  readonly record: PlanRecord;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * One document to its record: bytes, document, outline, mentions, record.
 * Throws `SourceError` when the bytes hold no readable text or no document of the genre.
 */
export async function convert(source: Uint8Array, options: ConvertOptions = {}): Promise<Converted> {
  // a Node Buffer is a Uint8Array that pdf.js refuses
  const bytes = new Uint8Array(source.buffer, source.byteOffset, source.byteLength);
  const name = options.name ?? '';
  // begun before the reading, which it need not wait for
  const sha256 = digest(bytes);
  const raw = await readWith(options.recognition, (context) =>
    readSource(bytes, name, { ...DEFAULT_LIMITS, ...options.limits }, context),
  );
  const recorder = options.explain ? createRecorder() : null;
  const trace = recorder ?? options.trace ?? NO_TRACE;
  const normalized = normalizeDocument(raw, describeOrigin(bytes, name, raw, await sha256), trace);
  const document = annotateDocument(normalized, loadLexicon(options.vocabulary));
  const plan = extractPlan(document, trace);
  const genre = judgeGenre(document, plan);
  if (options.explain && recorder) explainPlan(document, plan, recorder.recorded, options.explain);
  const diagnostics = [...raw.diagnostics, ...genre, ...plan.diagnostics];
  const language = options.lang ?? 'vi';
  const render = (diagnostic: Diagnostic): string => renderMessage(language, diagnostic.code, diagnostic.args);
  const assembled = assembleRecord(document, plan, diagnostics, render);
  return addDoubts(assembled, document, diagnostics, render);
}

/** What recognition was unsure of goes with the record that was made of it. */
function addDoubts(
  assembled: PlanRecord,
  document: ReadDocument,
  diagnostics: readonly Diagnostic[],
  render: MessageRenderer,
): Converted {
  const doubted = weighDoubts(assembled, document);
  const notes = doubted.diagnostics.map((diagnostic) => describeDiagnostic(diagnostic, render));
  const record = {
    ...assembled,
    tasks: [...doubted.tasks],
    diagnostics: [...assembled.diagnostics, ...notes],
  };
  return { record, diagnostics: [...diagnostics, ...doubted.diagnostics] };
}

/** A file's own name without its folders; inside an archive with the archive's: "thu.zip/kế hoạch.docx". */
function nameSource(path: string): string {
  const [file = '', ...outer] = path.split(/[/\\]/u).reverse();
  const end = outer.findIndex((step) => !/\.(?:zip|rar|eml|msg)$/iu.test(step));
  return [...outer.slice(0, end < 0 ? outer.length : end).reverse(), file].join('/');
}

/** Reads with the recognition given, or with one of its own that ends with the reading. */
async function readWith(
  given: Recognition | undefined,
  read: (context: ReadContext) => Promise<RawDocument>,
): Promise<RawDocument> {
  if (given) return read({ recognition: given });
  const recognition = recognizeWhenNeeded();
  try {
    return await read({ recognition });
  } finally {
    await recognition.close();
  }
}

/** Node's own hash at once: a job for another thread costs more than a plan's few kilobytes. A browser has the other one only. */
async function digest(bytes: Uint8Array): Promise<string> {
  const host = Reflect.get(globalThis, 'process') as Partial<NodeJS.Process> | undefined;
  const crypto = host?.getBuiltinModule?.('node:crypto');
  if (crypto) return crypto.createHash('sha256').update(bytes).digest('hex');
  const hash = new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function describeOrigin(bytes: Uint8Array, name: string, raw: RawDocument, sha256: string): Origin {
  return {
    name: nameSource(name.normalize('NFC')),
    sha256,
    bytes: bytes.length,
    mediaType: raw.mediaType,
    format: raw.format,
    textFrom: raw.textFrom,
    encoding: raw.encoding,
  };
}

/**
 * Nothing of a header, a numbered section, a cited document or a footer was found. A novel or a table of numbers is refused; any other
 * text, a scrap of a few words or signs in no order, keeps its record and is told to be no whole plan (`partial`).
 */
function judgeGenre(document: ReadDocument, plan: ExtractedPlan): readonly Diagnostic[] {
  if (document.text.trim() === '') throw new SourceError('no-text', 'normalize', 'ingest/no-text');
  if (isOtherLanguage(document)) throw new SourceError('unsupported', 'structure', 'structure/other-language');
  // "HƯỚNG DẪN" alone over a text without a body, a number, a day is what a machine comes with, too
  const isGuide = plan.header.type?.code === 'HD';
  const isTitled = plan.header.type !== null && !isGuide;
  const hasHeader = isTitled || plan.header.number !== null || plan.header.issuer !== null;
  const hasSections = plan.roots.some(
    (node) => node.kind === 'section' || (node.kind === 'item' && node.form !== 'bullet'),
  );
  const hasFooter = plan.footer.recipients.length > 0 || plan.footer.signature !== null;
  const isAssigning = plan.tasks.some((task) => task.units.length > 0);
  if (hasHeader || hasFooter || plan.references.length > 0) return [];
  if (hasSections && (isAssigning || !(isGuide || isBook(document)))) return [];
  if (isOtherText(document)) throw new SourceError('unsupported', 'structure', 'structure/not-a-plan');
  return [{ code: 'structure/not-a-plan', severity: 'error' }];
}
