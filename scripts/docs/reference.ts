/** The reference of the record and of the comparison, made of the zod schemas and of what MEANINGS says of each field. */
import { z } from 'zod';
import * as compare from '../../src/compare/schema.ts';
import * as record from '../../src/record/schema.ts';
import { MEANINGS } from './meanings.ts';

export type Language = 'vi' | 'en';

interface Part {
  /** First half of the keys in MEANINGS. */
  readonly key: string;
  readonly schema: z.ZodType;
  readonly title: readonly [vi: string, en: string];
}

const part = (key: string, schema: z.ZodType, vi: string, en: string): Part => ({ key, schema, title: [vi, en] });

export const PAGES: Readonly<
  Record<string, { readonly parts: readonly Part[]; readonly files: Record<Language, string> }>
> = {
  record: {
    files: { vi: 'docs/ban-ghi.md', en: 'docs/en/record.md' },
    parts: [
      part('record', record.recordSchema, 'Bản ghi', 'Record'),
      part('source', record.sourceSchema, 'Tệp gốc', 'Source'),
      part('page', record.pageSchema, 'Trang', 'Page'),
      part('region', record.regionSchema, 'Dòng trên giấy', 'Region'),
      part('header', record.headerSchema, 'Phần đầu', 'Header'),
      part('outline', record.outlineNodeSchema, 'Mục của bố cục', 'OutlineNode'),
      part('task', record.taskSchema, 'Nhiệm vụ', 'Task'),
      part('unit', record.taskUnitSchema, 'Đơn vị', 'Unit'),
      part('time', record.timeSchema, 'Thời gian', 'Time'),
      part('target', record.targetSchema, 'Chỉ tiêu', 'Target'),
      part('product', record.productSchema, 'Sản phẩm', 'Product'),
      part('reference', record.referenceSchema, 'Viện dẫn', 'Reference'),
      part('recipient', record.recipientSchema, 'Nơi nhận', 'Recipient'),
      part('signature', record.signatureSchema, 'Phần ký', 'Signature'),
      part('diagnostic', record.diagnosticSchema, 'Lưu ý', 'Diagnostic'),
      part('correction', record.appliedCorrectionSchema, 'Chỗ đã sửa', 'Correction'),
    ],
  },
  comparison: {
    files: { vi: 'docs/doi-chieu.md', en: 'docs/en/comparison.md' },
    parts: [
      part('comparison', compare.comparisonSchema, 'Đối chiếu', 'Comparison'),
      part('brief', compare.briefSchema, 'Tóm tắt văn bản', 'Brief'),
      part('lineage', compare.lineageSchema, 'Căn cứ', 'Lineage'),
      part('link', compare.linkSchema, 'Cặp', 'Link'),
      part('side', compare.linkSideSchema, 'Một bên của cặp', 'LinkSide'),
      part('change', compare.changeSchema, 'Khác biệt', 'Change'),
      part('summary', compare.summarySchema, 'Tổng hợp', 'Summary'),
      part('finding', compare.findingSchema, 'Phát hiện', 'Finding'),
      part('audit', compare.auditSchema, 'Kiểm tra nhiều cấp dưới', 'Audit'),
      part('matrix', compare.auditMatrixSchema, 'Ma trận', 'AuditMatrix'),
    ],
  },
};

const ALIASES = new Map<z.ZodType, readonly [vi: string, en: string]>([
  [record.spanSchema, ['đoạn', 'span']],
  [record.unitSchema, ['đơn vị', 'Unit']],
  [record.levelSchema, ['cấp', 'level']],
  [record.systemSchema, ['hệ thống', 'system']],
  ...Object.values(PAGES).flatMap(({ parts }) => parts.map(({ schema, title }) => [schema, title] as const)),
]);

interface Field {
  readonly type: string;
  readonly isOptional: boolean;
  readonly description: string | undefined;
}

const escapeCell = (text: string): string => text.replaceAll('|', '\\|');

/** "string | null", "Unit[]", "“lead” | “coordinate”": a type as a reader of tables takes it in. */
function describe(schema: z.ZodType, language: Language): Field {
  const alias = ALIASES.get(schema);
  const at = language === 'vi' ? 0 : 1;
  const plain = (type: string): Field => ({ type, isOptional: false, description: schema.description });
  if (alias) return plain(alias[at]);
  const over = (inner: z.ZodType, change: (type: string) => string, isOptional = false): Field => {
    const field = describe(inner, language);
    return {
      type: change(field.type),
      isOptional: isOptional || field.isOptional,
      description: schema.description ?? field.description,
    };
  };
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional)
    return over(schema.unwrap() as z.ZodType, (type) => type, true);
  if (schema instanceof z.ZodNullable) return over(schema.unwrap() as z.ZodType, (type) => `${type} | null`);
  if (schema instanceof z.ZodArray)
    return over(schema.element as z.ZodType, (type) => (type.includes(' ') ? `(${type})[]` : `${type}[]`));
  if (schema instanceof z.ZodEnum) return plain(schema.options.map((option) => `"${option}"`).join(' | '));
  if (schema instanceof z.ZodLiteral)
    return plain([...schema.values].map((value) => JSON.stringify(value)).join(' | '));
  if (schema instanceof z.ZodObject) return plain(`{ ${Object.keys(schema.shape).join(', ')} }`);
  return plain(schema.type === 'int' ? 'number' : schema.type);
}

/** Every field of a page's parts with the key of its meaning. */
export function fieldsOf({ key, schema }: Part): { name: string; key: string; schema: z.ZodType }[] {
  const { shape } = schema as unknown as z.ZodObject;
  return Object.entries(shape).map(([name, field]) => ({ name, key: `${key}.${name}`, schema: field as z.ZodType }));
}

const SCHEMAS: Readonly<Record<string, string>> = {
  record: '`kehoach schema`',
  comparison: '`kehoach schema comparison`, `kehoach schema audit`',
};

const INTRO = {
  record: {
    vi: '# Bản ghi\n\n`kehoach convert` cho mỗi văn bản một bản ghi JSON như sau',
    en: '# The record\n\n`kehoach convert` gives one JSON record for each document',
  },
  comparison: {
    vi: '# Đối chiếu và kiểm tra (JSON)\n\n`kehoach compare --format json` và `kehoach audit --format json` cho ra như sau',
    en: '# Comparison and audit (JSON)\n\n`kehoach compare --format json` and `kehoach audit --format json` give the following',
  },
} as const;

/** One page of the handbook, as Markdown. */
export function writeReference(page: 'record' | 'comparison', language: Language): string {
  const words =
    language === 'vi'
      ? {
          schema: 'Lược đồ cho máy',
          made: 'Trang này do `scripts/write-columns.ts` viết ra từ `src`',
          head: '| Trường | Kiểu | Nghĩa |',
        }
      : {
          schema: 'For machines',
          made: 'This page is written by `scripts/write-columns.ts` from `src`',
          head: '| Field | Type | Meaning |',
        };
  const span =
    language === 'vi'
      ? '`đoạn` (span): `{ start, end }`, nửa mở, đơn vị mã UTF-16 của `text`. Dấu `?`: có thể không có.'
      : '`span`: `{ start, end }`, half open, UTF-16 code units of `text`. `?`: may be absent.';
  const sections = (PAGES[page]?.parts ?? []).map((each) => {
    const rows = fieldsOf(each).map(({ name, key, schema }) => {
      const { type, isOptional, description } = describe(schema, language);
      const meaning = MEANINGS[key];
      const said = (language === 'vi' ? meaning?.vi : (meaning?.en ?? description)) ?? '';
      return `| \`${name}${isOptional ? '?' : ''}\` | ${escapeCell(type)} | ${escapeCell(said)} |`;
    });
    const [vi, en] = each.title;
    const title = language === 'vi' && vi !== en ? `${vi} (${en})` : en;
    return [`## ${title}`, '', words.head, '| - | - | - |', ...rows, ''].join('\n');
  });
  return `${INTRO[page][language]}. ${words.schema}: ${SCHEMAS[page]}. ${span}\n\n${words.made}.\n\n${sections.join('\n')}`;
}
