import { useEffect, useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';

interface VirtualRowsProps<T> {
  readonly rows: readonly T[];
  /** Pixels. */
  readonly height: number;
  readonly render: (row: T, index: number) => ComponentChildren;
  /** Kept in view. */
  readonly focus: number;
  readonly label: string;
}

const BEYOND = 8;

/** Only the rows that can be seen stand in the page: five thousand cost what thirty do. */
export function VirtualRows<T>({ rows, height, render, focus, label }: VirtualRowsProps<T>) {
  const box = useRef<HTMLDivElement>(null);
  const [range, setRange] = useState({ from: 0, to: 40 });
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = (): void => {
      const from = Math.max(0, Math.floor(element.scrollTop / height) - BEYOND);
      const to = Math.ceil((element.scrollTop + element.clientHeight) / height) + BEYOND;
      setRange((before) => (before.from === from && before.to === to ? before : { from, to }));
    };
    measure();
    element.addEventListener('scroll', measure, { passive: true });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', measure);
      observer.disconnect();
    };
  }, [height]);
  useEffect(() => {
    const element = box.current;
    if (!element || focus < 0) return;
    const top = focus * height;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + height > element.scrollTop + element.clientHeight)
      element.scrollTop = top + height - element.clientHeight;
  }, [focus, height]);
  const shown = rows.slice(range.from, range.to);
  return (
    <div class="rows" ref={box} role="list" aria-label={label} tabIndex={-1}>
      <div class="rows-space" style={{ height: `${rows.length * height}px` }}>
        <div class="rows-shown" style={{ transform: `translateY(${range.from * height}px)` }}>
          {shown.map((row, index) => render(row, range.from + index))}
        </div>
      </div>
    </div>
  );
}
