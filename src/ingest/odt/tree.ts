import type { ReadLimits } from '../../document/raw-document.ts';
import { streamXml } from '../docx/xml.ts';

/** An element of OpenDocument with its text, names as ODF writes them. */
export interface OdfElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (OdfElement | string)[];
}

export async function readOdfTree(
  bytes: Uint8Array,
  limits: ReadLimits,
): Promise<{ root: OdfElement; fault: string | null }> {
  const root: OdfElement = { name: '', attributes: {}, children: [] };
  const open: OdfElement[] = [root];
  const fault = await streamXml(bytes, limits, {
    open: (name, attributes) => {
      const element: OdfElement = { name, attributes, children: [] };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    close: () => {
      if (open.length > 1) open.pop();
    },
    text: (text) => void open.at(-1)?.children.push(text),
  });
  return { root, fault };
}

export function elementsOf(element: OdfElement | undefined, name?: string): OdfElement[] {
  return (element?.children ?? []).filter(
    (child): child is OdfElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The first element of this name anywhere below. */
export function findElement(element: OdfElement, name: string): OdfElement | undefined {
  const open = [element];
  for (let next = open.shift(); next; next = open.shift()) {
    if (next.name === name) return next;
    open.unshift(...elementsOf(next));
  }
  return undefined;
}
