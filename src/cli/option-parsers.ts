import { InvalidArgumentError } from 'commander';

export function parsePositive(text: string): number {
  const value = Number(text);
  if (!/^\d{1,9}(?:\.\d{1,3})?$/.test(text) || value <= 0) throw new InvalidArgumentError('cần một số dương.');
  return value;
}

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1e3, kb: 1e3, m: 1e6, mb: 1e6, g: 1e9, gb: 1e9 };

/** "100MB", "512k" or a plain number of bytes. */
export function parseBytes(text: string): number {
  const [, digits = '', unit = ''] = /^(\d{1,12})\s?([a-z]{0,2})$/i.exec(text) ?? [];
  const factor = UNITS[unit.toLowerCase()];
  if (digits === '' || factor === undefined) throw new InvalidArgumentError('cần một dung lượng như 100MB.');
  return Number(digits) * factor;
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
    if (found === undefined) throw new InvalidArgumentError(`chọn một trong: ${choices.join(', ')}.`);
    return found;
  };
}
