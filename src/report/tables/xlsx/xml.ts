/** What XML 1.0 cannot hold, and "_x0041_" itself, which readers of spreadsheets turn into "A" (ECMA-376, ST_Xstring). */
const NOT_IN_XML = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)/gu;
/** A bare CR would be read as LF. */
const MARKUP = /[&<>"\r]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '_x000D_',
};

/** Text of a cell. */
export function escapeCell(text: string): string {
  return escapeMarkup(text.replace(NOT_IN_XML, writeEscape));
}

/** Text of an attribute or of a part that is no cell. */
export function escapeMarkup(text: string): string {
  return text.replace(MARKUP, (sign) => ENTITIES[sign] ?? '');
}

function writeEscape(sign: string): string {
  return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
