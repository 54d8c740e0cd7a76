import { firstOf } from '../../rules/engine.ts';
import { NO_TRACE, type Trace } from '../../rules/trace.ts';
import { countInside, NOTHING_COUNTED, type Counted } from '../counted-sentence.ts';
import { goesOnNote } from '../furniture/end-notes.ts';
import type { Line } from '../line.ts';
import { findHeaderEnd } from './header-end.ts';
import { JOINS } from './index.ts';
import type { Joint } from './joint.ts';
import {
  ANNEX_ALONE,
  ANNEX_NOTE,
  FOOTER_END,
  FOOTER_START,
  ITEM_START,
  NAMED_ALONE,
  TYPE_ALONE,
} from './line-starts.ts';
import { findNamePairs, type NamePairs } from './name-pairs.ts';
import { measureIndent, measureWrap, type Wrap } from './wrap.ts';

/** What is known of the lines read so far. */
interface State {
  readonly lines: readonly Line[];
  readonly wrap: Wrap;
  readonly names: () => NamePairs;
  readonly headerEnd: number;
  readonly paragraphs: number[][];
  /** The paragraph that a line may go on; none behind a typed rule. */
  open: number[] | undefined;
  length: number;
  counted: Counted;
  interrupted: boolean;
  inFooter: boolean;
  inPartTitle: boolean;
  inTitle: boolean;
  readonly trace: Trace;
}

/** Paragraphs as lists of line indices, in reading order; a furniture line is a paragraph of its own, and so is each note. */
export function joinLines(lines: readonly Line[], isMarkdown: boolean, trace: Trace = NO_TRACE): number[][] {
  let pairs: NamePairs | undefined;
  const state: State = {
    lines,
    wrap: measureWrap(lines, isMarkdown),
    names: () => (pairs ??= findNamePairs(lines)),
    headerEnd: findHeaderEnd(lines),
    paragraphs: [],
    open: undefined,
    length: 0,
    counted: NOTHING_COUNTED,
    interrupted: false,
    inFooter: false,
    inPartTitle: false,
    inTitle: false,
    trace,
  };
  lines.forEach((line, index) => {
    if (line.layer === 'body') addBodyLine(state, line, index);
    else addOtherLine(state, line, index);
  });
  return state.paragraphs;
}

function addOtherLine(state: State, line: Line, index: number): void {
  const note = state.paragraphs.at(-1);
  if (note?.at(-1) === index - 1 && goesOnNote(state.lines[index - 1], line)) note.push(index);
  else state.paragraphs.push([index]);
  // a page number may cut a paragraph; a typed rule ends one
  if (line.furniture === 'rule') state.open = undefined;
  else state.interrupted = true;
}

function addBodyLine(state: State, line: Line, index: number): void {
  if (FOOTER_START.test(line.text)) state.inFooter = true;
  else if (state.inFooter && (FOOTER_END.test(line.text) || line.text.length > 200)) state.inFooter = false;
  const last = state.open?.at(-1);
  const previous = last === undefined ? undefined : state.lines[last];
  const joint = previous && makeJoint(state, previous, line, index);
  if (joint && firstOf(JOINS, joint, state.trace)?.verdict === 'join') {
    state.open?.push(index);
    state.length += line.text.length;
    state.counted = countInside(line.text, state.counted);
  } else {
    state.inPartTitle = NAMED_ALONE.test(line.text) || (previous !== undefined && isOverTitle(state, previous));
    state.inTitle = previous !== undefined && TYPE_ALONE.test(previous.text);
    state.open = [index];
    state.length = line.text.length;
    state.counted = countInside(line.text.slice(1), NOTHING_COUNTED);
    state.paragraphs.push(state.open);
  }
  state.interrupted = false;
}

/** "PHỤ LỤC I", "(Kèm theo Kế hoạch số …)": what stands below in capitals is a title. */
function isOverTitle({ lines, paragraphs }: State, previous: Line): boolean {
  return ANNEX_ALONE.test(previous.text) || ANNEX_NOTE.test(lines[paragraphs.at(-1)?.[0] ?? -1]?.text ?? '');
}

function makeJoint(state: State, previous: Line, next: Line, index: number): Joint {
  return {
    previous,
    next,
    above: state.lines[index - 2],
    following: state.lines[index + 1],
    before: previous.text,
    after: next.text,
    wrap: state.wrap,
    indented: measureIndent(next) - measureIndent(previous),
    interrupted: state.interrupted,
    inFooter: state.inFooter,
    inHeader: index <= state.headerEnd,
    inPartTitle: state.inPartTitle,
    inTitle: state.inTitle,
    startsItem: ITEM_START.test(next.text),
    length: state.length,
    opening: state.lines[state.open?.[0] ?? -1]?.text ?? '',
    counted: state.counted,
    names: state.names,
  };
}
