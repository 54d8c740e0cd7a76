import type { ReadBlock, ReadDocument } from '../../annotate/reading.ts';
import { findTimes, type TimeContext, type TimeMention } from '../../annotate/times/index.ts';
import type { Trace } from '../../rules/trace.ts';
import type { OutlineNode, TextRange } from '../../outline/outline-node.ts';

export interface PlacedTime {
  readonly time: TimeMention;
  readonly block: ReadBlock;
  readonly inherited: boolean;
}

/** Times of a document by the index of their block; times inside cited documents are not among them. */
export type TimesOfBlocks = ReadonlyMap<number, readonly TimeMention[]>;

/** Reads the times of all blocks once. In cells and behind "Thời gian: …" a time is due, so that a bare "2026" is one. */
export function readTimes(
  document: ReadDocument,
  nodes: readonly OutlineNode[],
  context: TimeContext,
  citedIn: (block: ReadBlock) => readonly TextRange[],
  record: Trace,
): TimesOfBlocks {
  const lines = nodes.filter(({ property }) => property?.row.property === 'time');
  const schedules = new Set(lines.map(({ block }) => block.index));
  const times = new Map<number, readonly TimeMention[]>();
  const { issued, year } = context;
  for (const block of document.blocks) {
    if (block.layer === 'furniture') continue;
    const due = block.cell !== undefined || schedules.has(block.index);
    const found = findTimes(block.reading, { issued, year, exclude: citedIn(block) }, { due, record });
    if (found.length > 0) times.set(block.index, found);
  }
  return times;
}

export function timesWithin(
  times: TimesOfBlocks,
  block: ReadBlock,
  range: TextRange,
  inherited: boolean,
): PlacedTime[] {
  return (times.get(block.index) ?? [])
    .filter((time) => time.start >= range.start && time.end <= range.end)
    .map((time) => ({ time, block, inherited }));
}

export function timesOfNode(times: TimesOfBlocks, node: OutlineNode, inherited: boolean): PlacedTime[] {
  return timesWithin(times, node.block, node.content, inherited);
}

/** A single day under "Thời gian hoàn thành" is the last one, not the only one. */
export function asDeadline(placed: PlacedTime): PlacedTime {
  const { time } = placed;
  if (time.precision !== 'day' || time.from === null || time.from !== time.to) return placed;
  return { ...placed, time: { ...time, kind: 'deadline', from: null, edtf: `../${time.to}` } };
}
