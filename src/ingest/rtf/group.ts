/** What text in the current group goes to. */
export type Destination = 'text' | 'label' | 'skip' | 'fonts' | 'upr';

/** State that "{" saves and "}" brings back. */
export interface Group {
  destination: Destination;
  /** The group began with \*: an unknown destination is skipped. */
  optional: boolean;
  bold: boolean;
  italic: boolean;
  caps: boolean;
  hidden: boolean;
  deleted: boolean;
  font: number;
  /** Half points. */
  size: number;
  /** Bytes that stand for a \u character in old readers. */
  skipCount: number;
  align: string | null;
  left: number;
  firstLine: number;
  inTable: boolean;
  depth: number;
  outline: number | null;
}

export function createGroup(): Group {
  return { destination: 'text', optional: false, skipCount: 1, deleted: false, ...PLAIN, ...DEFAULT_PARAGRAPH };
}

const PLAIN = { bold: false, italic: false, caps: false, hidden: false, font: -1, size: 24 };
const DEFAULT_PARAGRAPH = { align: null, left: 0, firstLine: 0, inTable: false, depth: 1, outline: null };

export function resetCharacters(group: Group, font: number): void {
  Object.assign(group, PLAIN, { font });
}

export function resetParagraph(group: Group): void {
  Object.assign(group, DEFAULT_PARAGRAPH);
}

/** Destinations whose text is not the document's. */
const SKIPPED = new Set(
  (
    'colortbl stylesheet info pict object_data objdata fldinst listtable listoverridetable rsidtbl generator themedata colorschememapping ' +
    'latentstyles datastore xmlnstbl filetbl revtbl bkmkstart bkmkend xe tc annotation atnid atnauthor atndate atnref atrfstart atrfend nonshppict ' +
    'sp nesttableprops pn pnseclvl mmathPr wgrffmtfilter datafield ffname ffdeftext ffformat formfield userprops docvar template passwordhash ' +
    'ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn listpicture blipuid private falt panose fontemb background headerf_ footerf_'
  ).split(' '),
);

export function isSkipped(name: string): boolean {
  return SKIPPED.has(name);
}

/** Optional destinations that hold text of the document. */
const KEPT_OPTIONAL = new Set(['shpinst', 'shptxt', 'ud', 'fldrslt', 'listtext', 'pntext', 'footnote', 'shprslt_']);

export function isKeptOptional(name: string): boolean {
  return KEPT_OPTIONAL.has(name);
}
