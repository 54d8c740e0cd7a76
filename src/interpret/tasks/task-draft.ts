import type { ReadBlock } from '../../annotate/reading.ts';
import type { Span } from '../../document/span.ts';
import type { OutlineNode, TextRange } from '../../outline/outline-node.ts';
import type { Modality, PlacedUnit } from '../leads/lead.ts';
import type { PlacedTime } from '../times/placed-times.ts';

/** Words of a block that are given as they stand. */
export interface PlacedText {
  readonly block: ReadBlock;
  readonly range: TextRange;
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
  /** Figures in its words count bodies, nothing to reach ("Chủ tịch UBND 07 xã chịu trách nhiệm …"). */
  readonly countsBodies?: true;
  /** What a column or a line "Sản phẩm" names. */
  products?: readonly PlacedText[];
  /** Which rule made this a task; shown by --explain. */
  readonly rule: string;
  /** Log-odds that it is one, from the signs that hold. */
  readonly odds: number;
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
