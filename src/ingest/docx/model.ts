import { strToU8, zipSync } from 'fflate';
import { SourceError } from '../../document/source-error.ts';
import { BORDERLESS, GENERATED, STORIES, STORY_PREFIX } from './pieces.ts';

/** The part of mammoth's document model that the simplified document can give rise to. */
export type ModelNode =
  | {
      readonly type: 'paragraph';
      readonly children: readonly ModelNode[];
      readonly styleId: string | null;
      readonly alignment: string | null;
      readonly indent: { readonly start: string | null };
    }
  | {
      readonly type: 'run';
      readonly children: readonly ModelNode[];
      readonly styleId: string | null;
      readonly isBold: boolean;
      readonly isItalic: boolean;
      readonly isAllCaps: boolean;
      readonly font: string | null;
      readonly fontSize: number | null;
    }
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'table'; readonly children: readonly ModelNode[]; readonly styleId: string | null }
  | { readonly type: 'tableRow'; readonly children: readonly ModelNode[]; readonly isHeader: boolean }
  | {
      readonly type: 'tableCell';
      readonly children: readonly ModelNode[];
      readonly colSpan: number;
      readonly rowSpan: number;
    };

export type ModelParagraph = Extract<ModelNode, { type: 'paragraph' }>;
export type ModelRun = Extract<ModelNode, { type: 'run' }>;
export type ModelTable = Extract<ModelNode, { type: 'table' }>;
export type ModelRow = Extract<ModelNode, { type: 'tableRow' }>;
export type ModelCell = Extract<ModelNode, { type: 'tableCell' }>;

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';

/** Reads simplified WordprocessingML (paragraphs and tables, see pieces.ts) into mammoth's document model. */
export async function readModel(body: string): Promise<readonly ModelNode[]> {
  const { default: mammoth } = await import('mammoth');
  let children: readonly ModelNode[] = [];
  const reading = mammoth.convertToHtml(createPackage(body) as unknown as Parameters<typeof mammoth.convertToHtml>[0], {
    includeEmbeddedStyleMap: false,
    includeDefaultStyleMap: false,
    externalFileAccess: false,
    // The model is what is wanted; with nothing left in it the writing of HTML costs nothing.
    transformDocument: (document: { children: readonly ModelNode[] }) => {
      children = document.children;
      return { ...document, children: [] };
    },
  });
  try {
    await reading;
  } catch (error) {
    throw new SourceError('corrupt', 'ingest', 'ingest/docx-unreadable', {}, error);
  }
  return children;
}

/**
 * mammoth takes an opened archive in Node (`file`) and packed bytes in a browser (`arrayBuffer`). No part of the original
 * file is in it: neither its style map nor its relationships nor its images can reach mammoth.
 */
function createPackage(body: string): object {
  const parts = new Map([
    [DOCUMENT, `<w:document xmlns:w="${NAMESPACE}"><w:body>${body}</w:body></w:document>`],
    [STYLES, writeStyles()],
  ]);
  return {
    file: {
      exists: (name: string) => parts.has(name),
      read: (name: string, encoding?: string) => {
        const text = parts.get(name) ?? '';
        return Promise.resolve(encoding === undefined ? strToU8(text) : text);
      },
    },
    get arrayBuffer(): ArrayBuffer {
      const members = [...parts].map(([name, text]) => [name, strToU8(text)] as const);
      return new Uint8Array(zipSync(Object.fromEntries(members), { level: 0 })).buffer;
    },
  };
}

function writeStyles(): string {
  const paragraphs = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', ...STORIES.map((story) => STORY_PREFIX + story)];
  const styles = [...paragraphs.map((id) => ['paragraph', id]), ['character', GENERATED], ['table', BORDERLESS]];
  const xml = styles.map(
    ([type, id]) => `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/></w:style>`,
  );
  return `<w:styles xmlns:w="${NAMESPACE}">${xml.join('')}</w:styles>`;
}
