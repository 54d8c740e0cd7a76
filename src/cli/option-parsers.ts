import { InvalidArgumentError } from 'commander';
import { say } from './language.ts';

/** A number from `least` to `most`: beyond them timers, counters and the machine itself give way. */
export function parseNumber(least: number, most: number, isWhole = false): (text: string) => number {
  return (text) => {
    const value = Number(text);
    const isNumber = isWhole ? /^\d{1,9}$/.test(text) : /^\d{1,9}(?:\.\d{1,3})?$/.test(text);
    if (!isNumber || value < least || value > most)
      throw new InvalidArgumentError(
        say(
          `cần một số${isWhole ? ' nguyên' : ''} từ ${least} đến ${most}.`,
          `it takes a ${isWhole ? 'whole ' : ''}number from ${least} to ${most}.`,
        ),
      );
    return value;
  };
}

/** A path; the empty one that a script's unset variable gives is none. */
export function parsePath(text: string): string {
  if (text.trim() === '')
    throw new InvalidArgumentError(say('cần một đường dẫn, không để trống.', 'it takes a path that is not empty.'));
  return text;
}

/** What one message to a reading process carries (batch/process/frame.ts), and no more than fits into its memory twice. */
export const MOST_FILE_BYTES = 500_000_000;

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1e3, kb: 1e3, m: 1e6, mb: 1e6, g: 1e9, gb: 1e9 };

/** "100MB", "512k" or a plain number of bytes. */
export function parseBytes(text: string): number {
  const [, digits = '', unit = ''] = /^(\d{1,12})\s?([a-z]{0,2})$/i.exec(text) ?? [];
  const factor = UNITS[unit.toLowerCase()];
  if (digits === '' || factor === undefined)
    throw new InvalidArgumentError(say('cần một dung lượng như 100MB.', 'it takes a size such as 100MB.'));
  const bytes = Number(digits) * factor;
  if (bytes < 1 || bytes > MOST_FILE_BYTES)
    throw new InvalidArgumentError(
      say('cần một dung lượng từ 1 byte đến 500MB.', 'it takes a size from 1 byte to 500MB.'),
    );
  return bytes;
}

/** "xlsx,csv": some of the choices, each once. */
export function parseList<T extends string>(...choices: readonly T[]): (text: string) => readonly T[] {
  const parse = parseChoice(...choices);
  return (text) => [...new Set(text.split(',').map((part) => parse(part.trim())))];
}

export function parseDelimiter(text: string): string {
  if (text === 'tab' || text === '\\t') return '\t';
  return parseChoice(',', ';', '\t', '|')(text);
}

export function parseChoice<T extends string>(...choices: readonly T[]): (text: string) => T {
  return (text) => {
    const found = choices.find((choice) => choice === text);
    if (found === undefined)
      throw new InvalidArgumentError(
        say(`chọn một trong: ${choices.join(', ')}.`, `choose one of: ${choices.join(', ')}.`),
      );
    return found;
  };
}
