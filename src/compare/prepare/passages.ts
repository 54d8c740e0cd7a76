import type { OutlineNodeRecord, PlanRecord, Task } from '../../record/schema.ts';
import { isPointer, kindOfTask, type TaskKind } from './task-kind.ts';
import { termsAndMattersOf, termsOf } from './terms.ts';
import { findNamedAgent } from './named-agent.ts';
import type { PlaceFinder } from './place-in-source.ts';
import type { LinkOf, SourcePlace } from '../types.ts';
import { dayRangeOf, withoutTimes, type DayRange } from './time-match.ts';
import { describeUnits, type ComparedUnit } from './unit-match.ts';
import type { TermTable, Vector } from './vector.ts';
import { readWords, type Word } from './words.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** One task, theme, requirement or purpose, ready to be compared. */
export interface Passage {
  readonly of: LinkOf;
  readonly id: string;
  readonly quote: string;
  readonly span: Range;
  readonly task: Task | null;
  readonly place: SourcePlace;
  /** Who it is given to in words that name no known unit ("Tổ công nghệ số cộng đồng: …"). */
  readonly agent: string | null;
  /** Keys of its words without the unit it begins with and without its times; what "verbatim" is decided on. */
  readonly words: readonly string[];
  /** Of these the ones that are no words of levels and places. */
  readonly said: readonly string[];
  /** Its terms without units, which are compared by what they are there for. */
  readonly terms: Vector;
  /** The matters of the thesaurus among them. */
  readonly matters: Vector;
  readonly clauses: readonly Vector[];
  /** Where each clause begins and ends. */
  readonly clauseSpans: readonly Range[];
  /** Terms of the headings it stands under, where those are no units. */
  readonly heading: Vector | null;
  /** 0 to 1: where it stands among those of its kind. */
  readonly position: number;
  readonly units: readonly ComparedUnit[];
  readonly days: DayRange | null;
  /** Numbers of the documents it cites. */
  readonly references: readonly string[];
  readonly kind: TaskKind | null;
  /** It hands out what stands elsewhere in its plan ("Chủ trì thực hiện các nội dung tại mục 2 phần II"), and says no work of its own. */
  readonly isPointer: boolean;
  /** Its first words. */
  readonly opening: readonly string[];
}

/** As many first words as are compared. */
export const OPENING_WORDS = 7;

const LINKED_ROLES: Readonly<Partial<Record<OutlineNodeRecord['role'], LinkOf>>> = {
  theme: 'theme',
  requirement: 'requirement',
  purpose: 'purpose',
};
/** "(07/5/1954 - 07/5/2024)" below a heading, "(Có đề cương kèm theo)": nothing to compare. */
const MIN_WORDS = 4;
const CLAUSE_WORDS = 3;
/** Sections ("II. NỘI DUNG, HÌNH THỨC") are headed alike in every plan; below them a heading tells what its tasks are about. */
const GENERAL_DEPTH = 1;

/** All passages of a record, by kind in document order. */
export function readPassages(record: PlanRecord, table: TermTable, place: PlaceFinder): Passage[] {
  const headings = new Map<string, OutlineNodeRecord[]>();
  const nodes: { node: OutlineNodeRecord; of: LinkOf }[] = [];
  const taskNodes = new Set(record.tasks.map((task) => task.node));
  const walk = (node: OutlineNodeRecord, above: readonly OutlineNodeRecord[]): void => {
    headings.set(node.id, [...above, node]);
    const of = LINKED_ROLES[node.role];
    if (of && node.children.length === 0 && !taskNodes.has(node.id)) nodes.push({ node, of });
    for (const child of node.children) walk(child, [...above, node]);
  };
  for (const node of record.outline) walk(node, []);
  const drafts = [
    ...record.tasks.map((task) => readTask(record, task, headings, table, place)),
    ...nodes.map(({ node, of }) => readNode(record, node, of, headings, table, place)),
  ];
  return placeInOrder(drafts.filter((draft) => draft !== null));
}

function placeInOrder(passages: readonly Passage[]): Passage[] {
  const totals = new Map<LinkOf, number>();
  for (const { of } of passages) totals.set(of, (totals.get(of) ?? 0) + 1);
  const seen = new Map<LinkOf, number>();
  return passages.map((passage) => {
    const index = seen.get(passage.of) ?? 0;
    seen.set(passage.of, index + 1);
    const total = totals.get(passage.of) ?? 1;
    return { ...passage, position: total > 1 ? index / (total - 1) : 0.5 };
  });
}

type HeadingMap = ReadonlyMap<string, readonly OutlineNodeRecord[]>;

function readTask(record: PlanRecord, task: Task, headings: HeadingMap, table: TermTable, place: PlaceFinder): Passage {
  const inside = (span: Range): boolean => span.start >= task.span.start && span.end <= task.span.end;
  const leadIn = leadInEnd(record.text, task, inside);
  const all = readWords(record.text, leadIn, task.span.end);
  const words = withoutTimes(task, all.length > 0 ? all : readWords(record.text, task.span.start, task.span.end));
  const apart = task.units.map((unit) => unit.span).filter(inside);
  const kept = words.filter((word) => !apart.some((span) => word.start >= span.start && word.end <= span.end));
  const told = kept.length >= MIN_WORDS ? kept : words;
  return {
    of: 'task',
    id: task.id,
    quote: task.quote,
    span: task.span,
    task,
    place: place(task.span),
    agent: task.units.some(({ role }) => role === 'lead')
      ? null
      : findNamedAgent(record, task, headings.get(task.node) ?? []),
    ...keysOf(words),
    ...termsAndMattersOf(told, table),
    ...clausesOf(record.text, told, table),
    heading: headingTerms(record, task, headings.get(task.node) ?? [], table),
    position: 0,
    units: describeUnits(task),
    days: dayRangeOf(task),
    references: task.references
      .map((index) => record.references[index]?.number ?? '')
      .filter((number) => number !== ''),
    kind: kindOfTask(words.map(({ key }) => key)),
    isPointer: isPointer(task.quote),
    opening: openingOf(words),
  };
}

/** Where the task's own words begin: after the units it is given to ("Đề nghị UBND các xã, phường: …"). */
function leadInEnd(text: string, task: Task, inside: (span: Range) => boolean): number {
  let start = task.span.start;
  for (const unit of [...task.units].sort((a, b) => a.span.start - b.span.start)) {
    if (unit.role !== 'lead' || !inside(unit.span)) continue;
    const between = text.slice(start, unit.span.start);
    if (between.length > 30 || unit.span.end < start) continue;
    start = unit.span.end;
  }
  return (
    start +
    (start > task.span.start
      ? (LEAD_IN.exec(text.slice(start, Math.min(task.span.end, start + 40)))?.[0].length ?? 0)
      : 0)
  );
}

/** "có trách nhiệm …", and the number of an item that stands below its heading. */
const LEAD_IN = /^[\s:;,.–-]{0,5}(?:(?:có|chịu) trách nhiệm\s|có nhiệm vụ\s|\d{1,2}(?:\.\d{1,2}){0,3}[.)-]{0,2}\s)?/u;

function readNode(
  record: PlanRecord,
  node: OutlineNodeRecord,
  of: LinkOf,
  headings: HeadingMap,
  table: TermTable,
  place: PlaceFinder,
): Passage | null {
  const words = readWords(record.text, node.span.start, node.span.end);
  const said = words.filter((word) => word.kind === 'word' && !/^\d+$/.test(word.key));
  const quote = record.text.slice(node.span.start, node.span.end);
  if (said.length < MIN_WORDS || /^\s*\(/u.test(node.text)) return null;
  const path = headings.get(node.id) ?? [];
  const marker = markerWords(node, record.text);
  return {
    of,
    id: node.id,
    quote,
    span: node.span,
    task: null,
    place: place(node.span),
    agent: null,
    ...keysOf(words.slice(marker)),
    ...termsAndMattersOf(words, table),
    ...clausesOf(record.text, words, table),
    heading: mergeHeadings(path.slice(GENERAL_DEPTH, -1), table),
    position: 0,
    units: [],
    days: null,
    references: record.references
      .filter(({ span }) => span.start >= node.span.start && span.end <= node.span.end)
      .map(({ number }) => number ?? '')
      .filter((number) => number !== ''),
    kind: null,
    isPointer: false,
    opening: openingOf(words.slice(marker)),
  };
}

function keysOf(words: readonly Word[]): Pick<Passage, 'words' | 'said'> {
  const said = words.filter(({ kind }) => kind === 'word').map(({ key }) => key);
  return { words: said.length === words.length ? said : words.map(({ key }) => key), said };
}

function openingOf(words: readonly Word[]): string[] {
  return words
    .filter((word) => word.kind === 'word')
    .slice(0, OPENING_WORDS)
    .map((word) => word.key);
}

/** How many words of the node's span belong to its marker ("1.2. " gives two). */
function markerWords(node: OutlineNodeRecord, text: string): number {
  const marker = node.marker?.trim() ?? '';
  if (marker === '' || !text.slice(node.span.start, node.span.start + marker.length + 2).includes(marker)) return 0;
  return readWords(marker).length;
}

function clausesOf(text: string, words: readonly Word[], table: TermTable): Pick<Passage, 'clauses' | 'clauseSpans'> {
  const all: Word[][] = [];
  let last: Word | null = null;
  for (const word of words) {
    const isNew = last === null || /[.;:\n]/u.test(text.slice(last.end, word.start).replace(/\n(?!\s*\n)/gu, ' '));
    if (isNew) all.push([]);
    all.at(-1)?.push(word);
    last = word;
  }
  const long = all
    .map((clause, index) => ({
      said: clause.filter((word) => word.kind === 'word').length,
      terms: termsOf(clause, table),
      span: { start: clause[0]?.start ?? 0, end: clauseEnd(text, clause, all[index + 1]?.[0]?.start) },
    }))
    .filter(({ said }) => said >= CLAUSE_WORDS);
  const told = long.length > 1 ? long.filter(({ terms }) => terms.ids.length > 0) : [];
  return { clauses: told.map(({ terms }) => terms), clauseSpans: told.map(({ span }) => span) };
}

/** At the sign behind its last word that ends it: a time behind that sign is a clause of its own. */
function clauseEnd(text: string, clause: readonly Word[], next: number | undefined): number {
  const last = clause.at(-1)?.end ?? 0;
  const end = text.slice(last, next ?? last + 80).search(/[.;](?!\p{L}|\p{N})|\n/u);
  return end < 0 ? (next ?? Infinity) : last + end;
}

function headingTerms(
  record: PlanRecord,
  task: Task,
  path: readonly OutlineNodeRecord[],
  table: TermTable,
): Vector | null {
  const isOfUnit = (node: OutlineNodeRecord): boolean => {
    const heading = headingSpan(record.text, node);
    return (
      heading !== null && task.units.some((unit) => unit.span.start >= heading.start && unit.span.end <= heading.end)
    );
  };
  const about = path.slice(GENERAL_DEPTH).filter((node) => node.heading !== null && !isOfUnit(node));
  return mergeHeadings(about, table);
}

function headingSpan(text: string, node: OutlineNodeRecord): Range | null {
  if (node.heading === null) return null;
  const at = text.indexOf(node.heading, node.span.start);
  return at < 0 || at >= node.span.end ? null : { start: node.span.start, end: at + node.heading.length };
}

function mergeHeadings(path: readonly OutlineNodeRecord[], table: TermTable): Vector | null {
  const words = path.flatMap((node) => (node.heading === null ? [] : readWords(node.heading)));
  const terms = termsOf(words, table);
  return terms.ids.length > 0 ? terms : null;
}
