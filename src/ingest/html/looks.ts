/** What an element and its ancestors say about text. */
export interface HtmlLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly caps: boolean;
  readonly hidden: boolean;
  readonly centered: boolean;
  readonly preformatted: boolean;
  /** Inside a list label that Word wrote out. */
  readonly label: boolean;
  readonly font: string;
}

export const PLAIN_LOOK: HtmlLook = {
  bold: false,
  italic: false,
  caps: false,
  hidden: false,
  centered: false,
  preformatted: false,
  label: false,
  font: '',
};

const BOLD = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const ITALIC = new Set(['i', 'em', 'cite', 'dfn', 'var']);
const HIDDEN = new Set(['head', 'nav', 'button', 'datalist', 'dialog', 'del', 'audio', 'video', 'canvas', 'rp']);

export function deriveLook(outer: HtmlLook, name: string, attributes: ReadonlyMap<string, string>): HtmlLook {
  const style = (attributes.get('style') ?? '').toLowerCase();
  const weight = readProperty(style, 'font-weight');
  const slant = readProperty(style, 'font-style');
  const align = readProperty(style, 'text-align') ?? attributes.get('align')?.toLowerCase();
  const font = readProperty(style, 'font-family') ?? attributes.get('face');
  return {
    bold: weight === null ? outer.bold || BOLD.has(name) : /^(?:bold|[6-9]00)/.test(weight),
    italic: slant === null ? outer.italic || ITALIC.has(name) : slant.startsWith('italic'),
    caps: readProperty(style, 'text-transform') === 'uppercase' || outer.caps,
    hidden:
      outer.hidden ||
      HIDDEN.has(name) ||
      attributes.has('hidden') ||
      /display\s?:\s?none|visibility\s?:\s?hidden|mso-hide\s?:\s?all/.test(style),
    centered: align === undefined ? outer.centered || name === 'center' : align === 'center',
    preformatted: outer.preformatted || name === 'pre',
    label: outer.label || /mso-list\s?:\s?ignore/.test(style),
    font: font?.split(',')[0]?.replace(/["']/g, '').trim() ?? outer.font,
  };
}

function readProperty(style: string, name: string): string | null {
  let found: string | null = null;
  for (const part of style.split(';')) {
    const colon = part.indexOf(':');
    if (colon > 0 && part.slice(0, colon).trim() === name) found = part.slice(colon + 1).trim();
  }
  return found;
}

/** Lines drawn around a table or a cell, as far as its own attributes say. */
export function saysBorder(attributes: ReadonlyMap<string, string>): boolean | null {
  const border = attributes.get('border');
  const style = (attributes.get('style') ?? '').toLowerCase();
  if (/border(?:-(?:top|left|right|bottom))?(?:-style)?\s?:[^;]{0,60}(?:solid|double|dotted|dashed)/.test(style))
    return true;
  if (border !== undefined) return border !== '0' && border !== 'none';
  return /border\s?:\s?(?:none|0)/.test(style) ? false : null;
}
