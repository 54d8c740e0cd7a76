import { placeOfName } from '../lexicon/places/name-with-place.ts';
import type { Diagnostic } from '../document/diagnostic.ts';
import { toSourceSpan } from '../document/source-document.ts';
import type { ReadBlock, ReadDocument } from '../annotate/reading.ts';
import type { Span } from '../document/span.ts';
import { splitHeading } from '../outline/headings.ts';
import { buildOutline } from '../outline/outline.ts';
import { walkOutline, type OutlineNode, type TextRange } from '../outline/outline-node.ts';
import { basisEndOf } from './roles/basis.ts';
import { assignRoles } from './roles/assign-roles.ts';
import { findZones, type Zones } from '../outline/zones/index.ts';
import { checkPlan } from './checks/index.ts';
import { readFooter, type Footer } from './footer/footer.ts';
import { inferIssuer, type InferredIssuer } from './header/infer.ts';
import { readHeader, type HeaderDraft } from './header/index.ts';
import { findReferences, mergeReferences, type ReferenceMention } from '../annotate/citations/index.ts';
import { NO_TRACE, type Trace } from '../rules/trace.ts';
import { findTasks } from './tasks/find-tasks.ts';
import type { TaskDraft } from './tasks/task-draft.ts';
import { readTimes } from './times/placed-times.ts';
import type { TimeContext } from '../annotate/times/index.ts';
import { describeIn, type Describe } from './units/describe-unit.ts';
import { findOwnAbbreviations } from './units/own-abbreviations.ts';
import type { UnitContext } from './units/unit-context.ts';

export interface ExtractedReference extends Omit<ReferenceMention, 'start' | 'end' | 'numberStart' | 'numberEnd'> {
  readonly use: 'basis' | 'mention';
  readonly span: Span;
  /** All places that cite it. */
  readonly mentions: readonly Span[];
}

/** Everything found in one document, still in the terms of its blocks. */
export interface ExtractedPlan {
  readonly zones: Zones;
  readonly roots: readonly OutlineNode[];
  readonly header: HeaderDraft;
  readonly issuer: InferredIssuer;
  readonly footer: Footer;
  readonly references: readonly ExtractedReference[];
  readonly tasks: readonly TaskDraft[];
  readonly unitContext: UnitContext;
  /** What a unit's name means in this document. */
  readonly describe: Describe;
  readonly timeContext: TimeContext;
  /** Ranges of cited documents in a block's text: no times are read in them. */
  readonly citedIn: (block: ReadBlock) => readonly TextRange[];
  readonly diagnostics: readonly Diagnostic[];
}

const ASKING_TYPES = new Set(['CV', 'CT', 'CĐ', 'HD', 'TB']);

export function extractPlan(document: ReadDocument, trace: Trace = NO_TRACE): ExtractedPlan {
  const zones = findZones(document);
  const outline = buildOutline(document, zones);
  const nodes = walkOutline(outline.nodes);
  const header = readHeader(zones);
  nodes.forEach(splitHeading);
  const typeCode = header.type?.code ?? null;
  const isLetter = typeCode !== null && ASKING_TYPES.has(typeCode);
  assignRoles(outline.nodes, { isLetter, trace });

  const cited = new Map<number, ReferenceMention[]>();
  const references = collectReferences(document, nodes, cited);
  const footer = readFooter(zones, document);
  const issuer = inferIssuer(header, outline.nodes, document, footer);
  const timeContext: TimeContext = { issued: issuedForTimes(document, header, references), year: yearOf(header.title) };
  const citedIn = (block: ReadBlock): TextRange[] => cited.get(block.index) ?? [];
  const tasks = findTasks({
    document,
    roots: outline.nodes,
    asksInOpening: typeCode === null || isLetter,
    isLetter,
    trace,
    times: readTimes(document, nodes, timeContext, citedIn, trace),
  });
  const unitContext: UnitContext = {
    lexicon: document.lexicon,
    issuerLevel: issuer.level,
    issuerSystem: issuer.system,
    issuerPlace: issuer.spelled && placeOfName(issuer.spelled),
    issued: header.issued?.from ?? null,
    abbreviations: findOwnAbbreviations(document.text),
  };
  const describe = describeIn(unitContext);
  const read = { zones, roots: outline.nodes, header, issuer, footer, references, tasks };
  const found = { ...read, unitContext, describe, timeContext, citedIn };
  return { ...found, diagnostics: [...outline.diagnostics, ...checkPlan(found)] };
}

function collectReferences(
  document: ReadDocument,
  nodes: readonly OutlineNode[],
  cited: Map<number, ReferenceMention[]>,
): ExtractedReference[] {
  const basisEnds = new Map(nodes.map((node) => [node.block.index, basisEndOf(node)] as const));
  const found: { readonly mention: ReferenceMention; readonly block: ReadBlock }[] = [];
  for (const block of document.blocks) {
    // a note cites as the text does that points at it
    if (block.layer === 'furniture') continue;
    if (block.layer === 'body' && !basisEnds.has(block.index) && block.cell === undefined) continue;
    const mentions = findReferences(block.text);
    if (mentions.length === 0) continue;
    cited.set(block.index, mentions);
    found.push(...mentions.map((mention) => ({ mention, block })));
  }
  return mergeReferences(found.map(({ mention }) => mention)).map(({ mention, members }) => {
    const { raw, type, number, date, issuer, subject, rule } = mention;
    const places = members.flatMap((index) => found[index] ?? []);
    const mentions = places.map(({ mention: { start, end }, block }) => toSourceSpan(block, start, end));
    const span = mentions[0] ?? { start: 0, end: 0 };
    const isBasis = places.some((place) => place.mention.start < (basisEnds.get(place.block.index) ?? 0));
    const use = isBasis ? 'basis' : 'mention';
    return { raw, type, number, date, issuer, subject, rule, use, span, mentions };
  });
}

/** "(Kèm theo Kế hoạch số 16/KH-MNHS ngày 19 tháng 6 năm 2026)" over a schedule without a date of its own. */
const ANNEXED = /^\s{0,3}\(?\s?(?:ban hành )?kèm theo\s/iu;

/** The issue day, else that of the plan it is annexed to, else the latest cited day: a plan is not older than what it carries out. */
function issuedForTimes(
  document: ReadDocument,
  header: HeaderDraft,
  references: readonly ExtractedReference[],
): string | null {
  const edtf = header.issued?.edtf;
  if (edtf && !edtf.startsWith('X')) return edtf.replace(/-XX[\s\S]*/u, '');
  const annexed = document.blocks.find((block) => ANNEXED.test(block.text));
  const day = annexed && findReferences(annexed.text)[0]?.date;
  if (day != null) return day;
  const latest = (cited: readonly ExtractedReference[]): string | null =>
    cited
      .flatMap(({ date }) => date ?? [])
      .sort()
      .at(-1) ?? null;
  return latest(references.filter(({ use }) => use === 'basis')) ?? latest(references);
}

function yearOf(title: string | null): number | null {
  const years = [...(title ?? '').matchAll(/(?<!\d)20\d{2}(?!\d)/gu)].map((match) => Number.parseInt(match[0], 10));
  return years.length === 1 ? (years[0] ?? null) : null;
}
