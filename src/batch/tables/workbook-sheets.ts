import { carryOver } from '../../report/tables/sheets/carry-over.ts';
import type { FilledWorkbook } from '../../report/tables/sheets/carry-over.ts';
import { summarizeUnits } from '../../report/tables/sheets/summary.ts';
import type { FinishedTable } from '../../report/tables/table.ts';

export type { FilledWorkbook };

/** All sheets in order: the first with what people filled in before, "Tổng hợp" behind it, what went and what they added at the end. */
export async function finishSheets(
  filled: readonly FinishedTable[],
  earlier: FilledWorkbook | null,
): Promise<readonly FinishedTable[]> {
  const [plain, ...others] = filled;
  if (!plain) return [];
  if (!earlier) return [plain, await summarizeUnits(plain), ...others];
  const { followUp, gone, others: theirs } = await carryOver(plain, earlier);
  return [followUp, await summarizeUnits(followUp), ...others, ...(gone ? [gone] : []), ...theirs];
}
