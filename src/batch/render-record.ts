import { escapeJson } from '../document/escape-json.ts';

/** A record as UTF-8 JSON without a line end; also a terminal or an editor that meets it raw is shown nothing it would act on. */
export function renderRecord(record: unknown, isPretty: boolean): Uint8Array {
  return new TextEncoder().encode(escapeJson(JSON.stringify(record, undefined, isPretty ? 2 : 0)));
}
