import type { Column } from '../table.ts';
import { COLOUR_STYLES } from './styles.ts';
import { escapeMarkup, XML_DECLARATION } from './xml.ts';

export interface SheetLink {
  readonly ref: string;
  readonly target: string;
}

/** Colours and lists to choose from, for rows 2 to `last`. */
export function renderRules(columns: readonly Column[], letters: readonly string[], last: number): string {
  if (last < 2) return '';
  return renderColours(columns, letters, last) + renderChoices(columns, letters, last);
}

function renderColours(columns: readonly Column[], letters: readonly string[], last: number): string {
  let priority = 0;
  const blocks = columns.map(({ colours = [] }, index) => {
    const letter = letters[index] ?? '';
    const rules = colours.map(({ colour, when }) => {
      priority += 1;
      return `<cfRule type="expression" dxfId="${COLOUR_STYLES[colour]}" priority="${priority}" stopIfTrue="1"><formula>${escapeMarkup(when(`${letter}2`))}</formula></cfRule>`;
    });
    if (rules.length === 0) return '';
    return `<conditionalFormatting sqref="${letter}2:${letter}${last}">${rules.join('')}</conditionalFormatting>`;
  });
  return blocks.join('');
}

/** Other words are let through: people have their own. */
function renderChoices(columns: readonly Column[], letters: readonly string[], last: number): string {
  const lists = columns.flatMap(({ choices }, index) => {
    if (!choices) return [];
    const letter = letters[index] ?? '';
    return `<dataValidation type="list" errorStyle="information" allowBlank="1" showErrorMessage="1" sqref="${letter}2:${letter}${last}"><formula1>${escapeMarkup(`"${choices.join(',')}"`)}</formula1></dataValidation>`;
  });
  return lists.length === 0 ? '' : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
}

export function renderLinks(links: readonly SheetLink[]): string {
  if (links.length === 0) return '';
  const ids = numberTargets(links);
  const items = links.map(({ ref, target }) => `<hyperlink ref="${ref}" r:id="rId${ids.get(target) ?? 0}"/>`);
  return `<hyperlinks>${items.join('')}</hyperlinks>`;
}

/** Many rows link to the same file: one relationship for each file. */
function numberTargets(links: readonly SheetLink[]): Map<string, number> {
  const ids = new Map<string, number>();
  for (const { target } of links) if (!ids.has(target)) ids.set(target, ids.size + 1);
  return ids;
}

/** The relationships part of the sheet; null where it links nowhere. */
export function renderLinkTargets(links: readonly SheetLink[]): string | null {
  if (links.length === 0) return null;
  const items = [...numberTargets(links)].map(
    ([target, id]) =>
      `<Relationship Id="rId${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${escapeMarkup(target)}" TargetMode="External"/>`,
  );
  return `${XML_DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}
