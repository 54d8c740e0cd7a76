import type { Vocabulary } from '../lexicon/words/vocabulary.ts';
import type { OcrMode } from '../ingest/ocr/recognition.ts';
import type { ReadLimits } from '../document/raw-document.ts';

/** What decides a record's bytes beside the document's own: part of a job's identity. */
export interface ReadSettings {
  readonly lang: 'vi' | 'en';
  /** Indented by two blanks instead of one line. */
  readonly pretty: boolean;
  readonly limits: Partial<ReadLimits>;
  /** The user's own words, from the configuration file. */
  readonly vocabulary?: Vocabulary;
  /** Which pages are recognized from their pictures; default `auto`. */
  readonly ocr?: OcrMode;
  /** Collect what the rules say of their decisions. */
  readonly explain: boolean;
}
