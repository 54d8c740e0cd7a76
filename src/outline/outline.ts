import { chooseMarker, type Open } from './choose-marker.ts';
import type { Diagnostic } from '../document/diagnostic.ts';
import type { ReadBlock, ReadDocument } from '../annotate/reading.ts';
import { findDecimalParent } from './decimal-parent.ts';
import { createIdMaker } from './element-id.ts';
import { isCapitals } from './header-lines.ts';
import { findMarkers, type MarkerCandidate, type MarkerForm } from './line-rules/index.ts';
import type { OutlineNode } from './outline-node.ts';
import { isClosingOpener, isClosingText } from './closing.ts';
import { findParagraphParent, LONGEST_HEADING } from './paragraph-parent.ts';
import { BULLET_RANKS, RANKS, UNNUMBERED_HEADING_RANK } from './ranks.ts';
import { matchSectionTitle } from '../annotate/labels.ts';
import { findQuotes, type QuotePlace } from './quotes.ts';
import { readTypeLine } from './type-line.ts';
import type { Zones } from './zones/index.ts';

/** Lists of one kind of number that may stand inside each other. */
const MOST_ALIKE = 2;

export interface Outline {
  readonly nodes: readonly OutlineNode[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Every block of body and attachments lands in exactly one node; whatever the text, the tree is valid. */
export function buildOutline(document: ReadDocument, zones: Zones): Outline {
  const builder = createBuilder(document);
  const end = zones.body.length - countContactLines(zones.body);
  const lastItem = zones.body.findLastIndex((block) => startsItem(block.text));
  const quotes = findQuotes(zones.body);
  zones.body.forEach((block, index) => {
    builder.add(block, false, end - index <= MOST_CLOSING && index > lastItem);
    const place = quotes.get(index);
    if (place) builder.quote(place);
  });
  builder.closeAll();
  zones.attachments.forEach((block, index) => builder.add(block, true, endsPart(zones.attachments[index + 1])));
  return builder.finish();
}

/** Paragraphs that may stand from the closing one to the end. */
const MOST_CLOSING = 4;

/** A plan that a decision brings closes before its own annex, or where the document ends. */
function endsPart(next: ReadBlock | undefined): boolean {
  if (next === undefined) return true;
  return !next.cell && (findMarkers(next.text)[0]?.form === 'appendix' || readTypeLine(next.text) !== null);
}

const MOST_CONTACT_LINES = 6;

/** "66 - 68 Lê Lợi" is an address. */
function startsItem(text: string): boolean {
  const marker = findMarkers(text)[0];
  return marker !== undefined && (marker.form !== 'arabic' || marker.ordinal <= 20);
}

/** "Bà Trần Thị Hoa – Chuyên viên", "Số điện thoại: …" behind "… vui lòng liên hệ:" at the end of a letter. */
function countContactLines(body: readonly ReadBlock[]): number {
  const opens = body.findLastIndex((block) => !block.cell && /:\s*$/u.test(block.text));
  const lines = body.slice(opens + 1);
  const isContact =
    opens >= 0 &&
    lines.length > 0 &&
    lines.length <= MOST_CONTACT_LINES &&
    lines.every((block) => !block.cell && block.text.length < 110 && !startsItem(block.text));
  return isContact ? lines.length : 0;
}

function createBuilder(document: ReadDocument): {
  add: (block: ReadBlock, isAttachment: boolean, mayClose: boolean) => void;
  quote: (place: QuotePlace) => void;
  closeAll: () => void;
  finish: () => Outline;
} {
  const roots: OutlineNode[] = [];
  const stack: Open[] = [];
  const diagnostics: Diagnostic[] = [];
  const makeId = createIdMaker();
  const seenTables = new Set<number>();
  const seenForms = new Set<MarkerForm>();
  let outside: readonly Open[] = [];
  let lastAdded: OutlineNode | undefined;

  function attach(
    block: ReadBlock,
    parent: OutlineNode | null,
    values: Pick<OutlineNode, 'kind' | 'form' | 'marker'> & { contentStart: number; label: string; table?: number },
    isAttachment: boolean,
  ): OutlineNode {
    const content = { start: values.contentStart, end: block.text.length };
    const node: OutlineNode = {
      id: makeId(parent?.id ?? null, values.label),
      kind: values.kind,
      form: values.form,
      marker: values.marker,
      block,
      content,
      heading: null,
      body: content,
      role: 'other',
      span: block.span,
      parent,
      children: [],
      ...(values.table === undefined ? {} : { table: values.table }),
      isAttachment,
    };
    (parent?.children ?? roots).push(node);
    lastAdded = node;
    return node;
  }

  function addNumbered(block: ReadBlock, candidate: MarkerCandidate, isAttachment: boolean): void {
    openLeadIn(candidate);
    const { parentIndex, repeated, gap } = findPlace(candidate);
    stack.length = parentIndex + 1;
    const parent = stack[parentIndex]?.node ?? null;
    const kind =
      candidate.form === 'bullet' ||
      candidate.form === 'letter' ||
      candidate.form === 'parenthesized' ||
      candidate.form === 'arabic' ||
      candidate.form === 'decimal'
        ? 'item'
        : 'section';
    const node = attach(
      block,
      parent,
      {
        kind,
        form: candidate.form,
        marker: candidate.marker === '' ? null : candidate.marker,
        contentStart: candidate.length,
        label: idLabel(candidate, parent),
      },
      isAttachment,
    );
    if (repeated)
      diagnostics.push({
        code: 'structure/number-repeated',
        severity: 'warning',
        args: { marker: candidate.marker },
        span: block.span,
      });
    if (gap !== null)
      diagnostics.push({
        code: 'structure/number-gap',
        severity: 'warning',
        args: { marker: candidate.marker, expected: gap },
        span: block.span,
      });
    if (candidate.repaired)
      diagnostics.push({
        code: 'structure/number-misread',
        severity: 'warning',
        args: { marker: block.text.slice(0, candidate.length).trim(), read: candidate.label },
        span: block.span,
      });
    seenForms.add(candidate.form);
    stack.push({
      node,
      form: candidate.form,
      symbol: candidate.symbol,
      ordinal: candidate.ordinal,
      path: candidate.path ?? [candidate.ordinal],
      rank: rankOf(candidate),
    });
  }

  /** "- …" ⏎ "- …" ⏎ "Trong đó:" ⏎ "+ …": signs of a lower kind than the list before the paragraph are its own. */
  function openLeadIn(candidate: MarkerCandidate): void {
    if (candidate.form !== 'bullet' || stack.some((open) => open.symbol === candidate.symbol)) return;
    const siblings = stack[stack.length - 1]?.node.children ?? [];
    const leadIn = siblings[siblings.length - 1];
    const before = siblings.findLast((node) => node.form === 'bullet');
    if (leadIn?.form !== 'paragraph' || !before || !/:\s*$/u.test(leadIn.block.text)) return;
    const rank = BULLET_RANKS[before.marker ?? ''] ?? BULLET_RANKS['-'] ?? 14;
    if (rankOf(candidate) > rank)
      stack.push({ node: leadIn, form: 'bullet', symbol: undefined, ordinal: 0, path: [], rank });
  }

  function rankOf(candidate: MarkerCandidate): number {
    if (candidate.form === 'bullet') return BULLET_RANKS[candidate.symbol ?? '-'] ?? 15.2;
    if (candidate.form === 'decimal') return RANKS.decimal + (candidate.path?.length ?? 2) - 2;
    return RANKS[candidate.form];
  }

  /** Index in the stack of the entry that the new node goes under (-1: the root). */
  function findPlace(candidate: MarkerCandidate): { parentIndex: number; repeated: boolean; gap: number | null } {
    if (candidate.form === 'decimal')
      return { parentIndex: findDecimalParent(candidate, stack, rankOf(candidate)), repeated: false, gap: null };
    const same: number[] = [];
    for (let i = stack.length - 1; i >= 0; i -= 1) {
      if (stack[i]?.form === candidate.form && stack[i]?.symbol === candidate.symbol) same.push(i);
    }
    const nearest = same[0];
    if (nearest !== undefined) {
      if (candidate.form === 'bullet' || candidate.form === 'appendix')
        return { parentIndex: nearest - 1, repeated: false, gap: null };
      const next = same.find((i) => (stack[i]?.ordinal ?? 0) + 1 === candidate.ordinal);
      if (next !== undefined) return { parentIndex: next - 1, repeated: false, gap: null };
      // a list inside a list of its own kind happens, a third one is the next copy of the first
      const nesting = candidate.ordinal === 1 && same.length < MOST_ALIKE ? nestingParent(nearest) : null;
      if (nesting !== null) return { parentIndex: nesting, repeated: false, gap: null };
      const last = stack[nearest]?.ordinal ?? 0;
      const isRepeated = candidate.ordinal <= last;
      return { parentIndex: nearest - 1, repeated: isRepeated, gap: isRepeated ? null : last + 1 };
    }
    const rank = rankOf(candidate);
    let parentIndex = stack.length - 1;
    // a form that is new here and begins at 1 goes inside what is open where the usual order would close a section
    if (candidate.form === 'capital' && seenForms.has('roman') && stack.some((open) => open.form === 'roman')) {
      return { parentIndex: stack.findLastIndex((open) => open.form === 'roman'), repeated: false, gap: null };
    }
    if (candidate.form === 'bullet') {
      const top = stack[parentIndex];
      if (top?.form === 'bullet' && /:\s*$/u.test(top.node.block.text))
        return { parentIndex, repeated: false, gap: null };
    }
    if (candidate.form === 'parenthesized' && candidate.ordinal === 1) {
      const top = stack[parentIndex];
      if (top?.form === 'bullet' && /:\s*$/u.test(top.node.block.text))
        return { parentIndex, repeated: false, gap: null };
    }
    while (parentIndex >= 0 && (stack[parentIndex]?.rank ?? -1) >= rank) parentIndex -= 1;
    const startsLate =
      candidate.ordinal > 1 &&
      candidate.form !== 'bullet' &&
      candidate.form !== 'appendix' &&
      candidate.form !== 'section';
    return { parentIndex, repeated: false, gap: startsLate ? 1 : null };
  }

  /** "1." again while a letter is open, or a bullet that ends in a colon, starts a list inside it; else it is a misprint: null. */
  function nestingParent(nearest: number): number | null {
    for (let i = stack.length - 1; i > nearest; i -= 1) if (stack[i]?.form !== 'bullet') return i;
    const top = stack[stack.length - 1];
    return top && /:\s*$/u.test(top.node.block.text) && stack.length - 1 > nearest ? stack.length - 1 : null;
  }

  function addParagraph(block: ReadBlock, isAttachment: boolean, mayClose: boolean): void {
    if (mayClose && (isAttachment ? isClosingOpener(block.text) : isClosingText(block.text))) {
      stack.length = 0;
      attach(
        block,
        null,
        { kind: 'paragraph', form: 'paragraph', marker: null, contentStart: 0, label: 'p' },
        isAttachment,
      ).role = 'closing';
      return;
    }
    // "PHỤ LỤC I" ⏎ "KẾ HOẠCH TRIỂN KHAI …" is an annex with its title
    const isAnnexTitle = stack[stack.length - 1]?.form === 'appendix' && stack.at(-1)?.node.children.length === 0;
    if (isAttachment && !isAnnexTitle && readTypeLine(block.text)) {
      stack.length = 0;
      attach(
        block,
        null,
        { kind: 'section', form: 'paragraph', marker: null, contentStart: 0, label: 'p' },
        isAttachment,
      );
      return;
    }
    const headingRank = rankUnnumberedHeading(block, isAttachment);
    if (headingRank !== null) {
      while (stack.length > 0 && (stack[stack.length - 1]?.rank ?? -1) >= headingRank) stack.pop();
      const parent = stack[stack.length - 1]?.node ?? null;
      const node = attach(
        block,
        parent,
        {
          kind: headingRank < RANKS.arabic ? 'section' : 'paragraph',
          form: 'paragraph',
          marker: null,
          contentStart: 0,
          label: 'p',
        },
        isAttachment,
      );
      stack.push({ node, form: 'heading', symbol: undefined, ordinal: 0, path: [], rank: headingRank });
      return;
    }
    const parentIndex = findParagraphParent(block, stack);
    stack.length = parentIndex + 1;
    attach(
      block,
      stack[parentIndex]?.node ?? null,
      { kind: 'paragraph', form: 'paragraph', marker: null, contentStart: 0, label: 'p' },
      isAttachment,
    );
  }

  /** A heading without a number: a known section title in capitals, "Tuần 1 (15-21/11): …", a short bold line. */
  function rankUnnumberedHeading(block: ReadBlock, isAttachment: boolean): number | null {
    const { text } = block;
    if (text.length > LONGEST_HEADING) return null;
    // the line below "PHỤ LỤC" is its title
    const top = stack[stack.length - 1];
    if (top?.form === 'appendix' && top.node.children.length === 0) return null;
    if (
      isCapitals(text) &&
      text.length < 100 &&
      matchSectionTitle(text, block.reading.lexicon) &&
      !stack.some((open) => open.form === 'roman' && open.node.children.length === 0)
    ) {
      return seenForms.has('roman') && !isAttachment ? null : RANKS.roman;
    }
    if (STAGE_LABEL.test(text) && (/:$/u.test(text) || !/[.;]$/u.test(text))) return UNNUMBERED_HEADING_RANK;
    const isBoldTitle =
      block.style.bold === true &&
      !/[.;,”"]$/u.test(text) &&
      text.length < 120 &&
      !isCapitals(text) &&
      !/^[“"(]/u.test(text);
    return isBoldTitle && stack.length > 0 && !isAttachment ? UNNUMBERED_HEADING_RANK : null;
  }

  function addTable(block: ReadBlock, isAttachment: boolean): void {
    const index = block.cell?.table ?? -1;
    if (seenTables.has(index)) return;
    seenTables.add(index);
    const parentIndex = findParagraphParent(block, stack);
    stack.length = parentIndex + 1;
    const node = attach(
      block,
      stack[parentIndex]?.node ?? null,
      { kind: 'table', form: 'table', marker: null, contentStart: 0, label: 't', table: index },
      isAttachment,
    );
    node.span = document.tables[index]?.span ?? block.span;
  }

  /** What is quoted stands beside the paragraph that opens it; behind it the document's own numbers go on. */
  function quote(place: QuotePlace): void {
    const parent = lastAdded?.parent;
    if (place === 'opens' && parent) {
      outside = [...stack];
      stack.length = 0;
      stack.push({ node: parent, form: 'heading', symbol: undefined, ordinal: 0, path: [], rank: -1 });
    } else if (place === 'closes' && outside.length > 0) {
      stack.length = 0;
      stack.push(...outside);
      outside = [];
    }
  }

  return {
    quote,
    add: (block, isAttachment, mayClose) => {
      if (block.cell) {
        addTable(block, isAttachment);
        return;
      }
      const marker = chooseMarker(block, stack);
      if (marker) addNumbered(block, marker, isAttachment);
      else addParagraph(block, isAttachment, mayClose);
    },
    closeAll: () => {
      stack.length = 0;
      seenForms.clear();
    },
    finish: () => {
      roots.forEach(widenSpan);
      return { nodes: roots, diagnostics };
    },
  };
}

/** "Tuần 1", "Giai đoạn 2", "Bước 3", "Đợt 1", "Vòng sơ khảo", "Ngày 15/11:". */
const STAGE_LABEL =
  /^(?:Tuần|TUẦN|Giai đoạn|GIAI ĐOẠN|Bước|BƯỚC|Đợt|ĐỢT|Tháng|THÁNG|Quý|QUÝ|Ngày|NGÀY)\s(?:thứ\s)?(?:\d|[IVX]{1,4}(?!\p{L})|nhất|hai|ba)/u;

function idLabel(candidate: MarkerCandidate, parent: OutlineNode | null): string {
  if (candidate.form === 'bullet') return 'b';
  if (candidate.form !== 'decimal') return candidate.label;
  const prefix = (candidate.path ?? []).slice(0, -1).join('.');
  const isUnderPrefix = parent !== null && (parent.id === prefix || parent.id.endsWith(`.${prefix}`));
  return isUnderPrefix ? String(candidate.ordinal) : candidate.label;
}

function widenSpan(node: OutlineNode): void {
  node.children.forEach(widenSpan);
  const last = node.children[node.children.length - 1];
  const end = Math.max(node.span.end, last?.span.end ?? 0);
  if (end !== node.span.end) node.span = { start: node.span.start, end };
}
