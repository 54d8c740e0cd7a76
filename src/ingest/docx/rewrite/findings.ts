import type { XmlElement } from '../xml.ts';

/** What a part holds besides text. */
export interface Findings {
  /** Relationship ids of headers and footers, in the order of their sections. */
  readonly references: { readonly kind: 'running-head' | 'footer'; readonly id: string }[];
  /** Pieces of other formats that should stand in the text (w:altChunk). */
  chunks: number;
  /** Pictures as large as a page, by the relationship id of their part ('' where none is named): a scan put into Word. */
  readonly pictures: string[];
  /** Whether there was a w:body, empty or not. */
  hasBody: boolean;
  hasParagraph: boolean;
}

export function createFindings(): Findings {
  return { references: [], chunks: 0, pictures: [], hasBody: false, hasParagraph: false };
}

/** The headers and footers that a section (w:sectPr) names. */
export function takeSection({ references }: Findings, section: XmlElement): void {
  for (const { name, attributes } of section.children) {
    const id = attributes['r:id'];
    if (id === undefined) continue;
    if (name === 'w:headerReference') references.push({ kind: 'running-head', id });
    if (name === 'w:footerReference') references.push({ kind: 'footer', id });
  }
}
