import { carryOver } from '../../report/tables/sheets/carry-over.ts';
import type { FilledWorkbook } from '../../report/tables/sheets/carry-over.ts';
import { summarizeUnits } from '../../report/tables/sheets/summary.ts';
import type { FinishedTable } from '../../report/tables/table.ts';

export type { FilledWorkbook };

/** All sheets in order: the first with what people filled in before, "Tổng hợp" behind it, what went at the end. */
export async function finishSheets(
  filled: readonly FinishedTable[],
  earlier: FilledWorkbook | null,
): Promise<readonly FinishedTable[]> {
  const [plain, ...others] = filled;
  if (!plain) return [];
  const { followUp, gone } = earlier ? await carryOver(plain, earlier) : { followUp: plain, gone: null };
  return [followUp, await summarizeUnits(followUp), ...others, ...(gone ? [gone] : [])];
}
