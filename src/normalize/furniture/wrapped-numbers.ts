import type { Line } from '../line.ts';

/** "Chỉ tiêu đến năm" ⏎ "30": inside a Markdown paragraph a number alone on a line was wrapped there. */
export function keepWrappedNumbers(lines: Line[]): void {
  lines.forEach((line, index) => {
    if (line.furniture !== 'page-number' || line.blankBefore > 0) return;
    const previous = lines[index - 1];
    if (previous?.group !== undefined && previous.group === line.group)
      lines[index] = { ...line, layer: 'body', furniture: undefined };
  });
}
