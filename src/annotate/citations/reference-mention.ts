/** A cited document as the text of one paragraph tells of it; offsets in that text. */
export interface ReferenceMention {
  /** Hull of the whole citation: from the type's name to the end of its subject. */
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  /** The number alone; both at the start of the citation where it has none. */
  readonly numberStart: number;
  readonly numberEnd: number;
  /** Code of the type: KH, QĐ, NQ, CV … */
  readonly type: string | null;
  /** "22/KH-UBND": without blanks, leading zeros kept; null for a law cited by name or a blank number. */
  readonly number: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly subject: string | null;
  readonly rule: string;
}
