import type { ReadBlock } from '../../annotate/reading.ts';
import type { Span } from '../../document/span.ts';
import type { UnitRole } from '../../record/schema.ts';
import type { OutlineNode, TextRange } from '../../outline/outline-node.ts';
import type { TimeMention } from '../../annotate/times/index.ts';
import type { UnitMention } from '../../annotate/units/index.ts';

export type Modality = 'assigned' | 'requested' | 'encouraged';

/** A unit with its part in a task, and the block in whose text its offsets lie. */
export interface PlacedUnit {
  readonly unit: UnitMention;
  readonly block: ReadBlock;
  readonly role: UnitRole;
  readonly rule: string;
  readonly inherited: boolean;
}

export interface PlacedTime {
  readonly time: TimeMention;
  readonly block: ReadBlock;
  readonly inherited: boolean;
}

/** A task while its parts are being gathered. */
export interface TaskDraft {
  readonly node: OutlineNode;
  readonly block: ReadBlock;
  /** The task's words in `block.text`, without a unit that leads in. */
  readonly range: TextRange;
  /** Set for table rows: their span is the row's, not the block's. */
  readonly rowSpan?: Span;
  readonly actionText?: string;
  modality: Modality;
  units: PlacedUnit[];
  times: PlacedTime[];
  /** Which decision made this a task; shown by --explain. */
  readonly rule: string;
}

/** A single day under "Thời gian hoàn thành" is the last one, not the only one. */
export function asDeadline(placed: PlacedTime): PlacedTime {
  const { time } = placed;
  if (time.precision !== 'day' || time.from === null || time.from !== time.to) return placed;
  return { ...placed, time: { ...time, kind: 'deadline', from: null, edtf: `../${time.to}` } };
}

/** Adds units, the first mention of the same name in the same role only. */
export function addUnits(draft: TaskDraft, units: readonly PlacedUnit[]): void {
  for (const placed of units) {
    const isKnown = draft.units.some(
      (other) => other.role === placed.role && other.unit.name.toLowerCase() === placed.unit.name.toLowerCase(),
    );
    if (!isKnown) draft.units.push(placed);
  }
}
