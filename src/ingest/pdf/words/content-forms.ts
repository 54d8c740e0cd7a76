import type { CoreDict, CorePage, CoreStream } from '../file/core-page.ts';
import { toMatrix } from './page-printer.ts';
import type { Matrix } from './rules.ts';

/** A drawing that a page paints by its name (PDF 32000-1, 8.10). */
export interface Form {
  readonly bytes: Uint8Array;
  readonly matrix: Matrix | undefined;
  readonly resources: CoreDict | undefined;
}

/** Undefined for a picture, and for what pdf.js passes over: an object that is none. */
export function readForm(page: CorePage, reference: unknown): Form | undefined {
  const object = isReference(reference) ? page.xref.fetch(reference) : reference;
  if (!isStream(object)) return undefined;
  const { dict } = object;
  const type = dict?.get('Subtype');
  if (!dict || typeof type !== 'object' || type === null || !('name' in type) || type.name !== 'Form') return undefined;
  const matrix = dict.getArray('Matrix');
  const isMatrix = Array.isArray(matrix) && matrix.length === 6 && matrix.every((one) => typeof one === 'number');
  const resources = dict.get('Resources');
  return {
    bytes: object.getBytes(),
    matrix: isMatrix ? toMatrix(new Float32Array(matrix)) : undefined,
    resources: isDict(resources) ? resources : undefined,
  };
}

export function isDict(value: unknown): value is CoreDict {
  return typeof value === 'object' && value !== null && 'getRaw' in value;
}

function isStream(value: unknown): value is CoreStream {
  return typeof value === 'object' && value !== null && 'getBytes' in value;
}

export function isReference(value: unknown): value is { readonly num: number; readonly gen: number } {
  return typeof value === 'object' && value !== null && 'num' in value && 'gen' in value;
}
