import type { AuditMatrix } from '../../../compare/index.ts';
import { renderPage, renderTemplate, wellFormed } from '../compare-html/page.ts';
import { BASE_STYLE } from '../compare-html/style.ts';
import { inVietnamese, translateStatic, type Say } from '../../say.ts';
import { buildCountryData } from './data.ts';
import { COUNTRY_BODY, COUNTRY_SCRIPT, COUNTRY_STYLE } from './page.ts';

/** More cells than this are not written as a table: the page of many families draws what is in view. */
const MOST_CELLS = 40_000;

export function isCountry(matrices: readonly AuditMatrix[]): boolean {
  return isTooLargeForTable(matrices.reduce((sum, { rows, columns }) => sum + rows.length * columns.length, 0));
}

export function isTooLargeForTable(cells: number): boolean {
  return cells > MOST_CELLS;
}

/** An audit of a whole country as one HTML file: provinces fold, a heat map by province and task, cells drawn as they come into view. */
export async function renderCountryHtml(
  matrices: readonly AuditMatrix[],
  notes: readonly string[],
  say: Say = inVietnamese,
): Promise<string> {
  const data = buildCountryData(matrices, say);
  return wellFormed(
    await renderPage({
      title: say('Ma trận đối chiếu kế hoạch'),
      say,
      style: BASE_STYLE + COUNTRY_STYLE,
      script: translateStatic(COUNTRY_SCRIPT, say),
      body: renderTemplate(translateStatic(COUNTRY_BODY, say), {
        hasHeat: data.heat !== null,
        top: data.heat?.name ?? '',
        count: data.families.length,
        notes: notes.slice(0, 200),
      }),
      data,
    }),
  );
}
