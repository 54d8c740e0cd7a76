// chrono-node's Vietnamese rules for times, on the tasks of the regex baseline.
import { vi } from 'chrono-node';
import { fromText } from '../adapters/text.mjs';

const day = (components) =>
  [components.get('year'), components.get('month'), components.get('day') ?? 1]
    .map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0'))
    .join('-');

export function withChrono(text, file) {
  const year = /năm (20\d\d)/u.exec(text)?.[1] ?? '2025';
  const reference = new Date(Number(year), 0, 1);
  return fromText(text, file, (words) =>
    vi.parse(words, reference).map(({ start, end }) => [end ? day(start) : null, day(end ?? start)]),
  );
}
