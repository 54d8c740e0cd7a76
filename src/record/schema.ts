/**
 * The record that `kehoach convert` gives for one document: the only place that knows its JSON shape.
 * Types are inferred from it, the published JSON Schema is generated from it.
 */
import { SOURCE_FORMATS } from '../document/raw-document.ts';
import { z } from 'zod';
import { NODE_ROLES } from '../document/node-role.ts';

export const SCHEMA_VERSION = '1.0';

export const LEVELS = ['central', 'province', 'district', 'commune', 'subcommune'] as const;
export const SYSTEMS = ['government', 'party', 'front', 'police', 'military', 'school', 'other'] as const;
export const OUTLINE_ROLES = NODE_ROLES;
export const UNIT_ROLES = ['lead', 'coordinate', 'advised', 'report-to', 'supervise'] as const;

const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const spanSchema = z
  .strictObject({ start: z.int().min(0), end: z.int().min(0) })
  .describe('Half-open range of UTF-16 code units in `text`.');

export const levelSchema = z.enum(LEVELS).describe('Administrative level; district ended on 2025-06-30.');
export const systemSchema = z.enum(SYSTEMS).describe('`front` holds the Fatherland Front and the mass organisations.');

export const timeSchema = z
  .strictObject({
    raw: z.string(),
    kind: z.enum(['deadline', 'window', 'recurring', 'relative', 'issued']),
    from: isoDay.nullable().describe('First day, included.'),
    to: isoDay.nullable().describe('Last day, included.'),
    edtf: z.string().nullable().describe('Extended Date/Time Format, level 1; null where no date can be given.'),
    precision: z.enum(['day', 'week', 'month', 'quarter', 'half-year', 'year']),
    exclusive: z.boolean().describe('"trước ngày …": the last day itself may be meant to be excluded.'),
    recurrence: z.string().nullable().describe('What recurs, as written ("hằng năm", "trước ngày 20 hằng tháng").'),
    inherited: z.boolean().describe('Stands at a group or the whole plan, not in the task itself.'),
    clock: z.string().nullable().optional().describe('Time of day, "19:30" or "08:00/10:00".'),
    approximate: z.boolean().optional().describe('"dự kiến", "khoảng", "đầu tháng".'),
    span: spanSchema,
  })
  .describe('A time with its meaning; never the date of an event or of a cited document.');

export const unitSchema = z
  .strictObject({
    name: z.string().describe('As written.'),
    canonical: z
      .string()
      .describe('Abbreviations expanded, the issuer’s own place added where the name leaves it out.'),
    level: levelSchema.nullable(),
    system: systemSchema.nullable(),
    collective: z.boolean().describe('Stands for many bodies ("các cơ quan, đơn vị liên quan").'),
    span: spanSchema,
    members: z
      .array(z.string())
      .exactOptional()
      .describe('Canonical names of the bodies that a list under one "các" names ("các Sở: Tài chính, Nội vụ").'),
  })
  .describe('An organisation or post.');

export const taskUnitSchema = unitSchema.extend({
  role: z.enum(UNIT_ROLES),
  inherited: z.boolean().describe('Named in a heading above, not in the task itself.'),
});

export const targetSchema = z.strictObject({
  raw: z.string(),
  value: z.number().nullable(),
  measure: z.string().nullable().describe('What is counted in: "%", "lớp", "hộ" …'),
  comparator: z.enum(['=', '>=', '<=', '>', '<']),
  span: spanSchema,
});

export const productSchema = z.strictObject({
  raw: z.string().describe('As written: "Kế hoạch của Ủy ban nhân dân tỉnh".'),
  span: spanSchema,
});

export const taskSchema = z.strictObject({
  id: z.string(),
  node: z.string().describe('Id of the outline node it stands in.'),
  kind: z.enum(['activity', 'assignment']),
  modality: z.enum(['assigned', 'requested', 'encouraged']),
  action: z.string().describe('What is to be done, without the unit that does it.'),
  quote: z.string().describe('`text` at `span`.'),
  span: spanSchema,
  actions: z.array(z.string()).describe('The clauses of `action`, where it has several.'),
  units: z.array(taskUnitSchema),
  times: z.array(timeSchema),
  targets: z.array(targetSchema),
  products: z
    .array(productSchema)
    .optional()
    .describe('What is to come of it, from a column or a line "Sản phẩm"; only where there is one.'),
  references: z.array(z.int().min(0)).describe('Indices into the record’s `references`.'),
  confidence: z.number().min(0).max(1),
});

export const referenceSchema = z.strictObject({
  raw: z.string(),
  type: z.string().nullable().describe('Code of the type: KH, QĐ, NQ, CV …'),
  number: z
    .string()
    .nullable()
    .describe('Number and symbol without blanks: "22/KH-UBND"; null for a law cited by its name.'),
  date: isoDay.nullable(),
  issuer: z.string().nullable(),
  subject: z.string().nullable(),
  use: z.enum(['basis', 'mention']),
  span: spanSchema,
});

export const recipientSchema = z.strictObject({
  name: z.string(),
  purpose: z.string().nullable().describe('What is in the brackets after it: "B/c", "để t/h".'),
  archive: z.boolean().optional().describe('The "Lưu" line.'),
  span: spanSchema,
});

const AUTHORITIES = ['KT', 'TM', 'TL', 'TUQ', 'Q'] as const;

export const signatureSchema = z.strictObject({
  authority: z.enum(AUTHORITIES).nullable(),
  onBehalfOf: z.string().nullable(),
  position: z.string().nullable(),
  name: z.string().nullable(),
  spans: z.array(spanSchema),
  digital: z.array(z.strictObject({ email: z.string().nullable(), at: z.string().nullable() })),
  others: z
    .array(
      z.strictObject({
        authority: z.enum(AUTHORITIES).nullable(),
        onBehalfOf: z.string().nullable(),
        position: z.string().nullable(),
        name: z.string().nullable(),
      }),
    )
    .optional()
    .describe('Who signs beside the first in a paper that two bodies issue together; only there.'),
});

const headerPartSchema = z.union([spanSchema, z.array(spanSchema)]);

export const headerSchema = z.strictObject({
  issuer: unitSchema.nullable(),
  parentIssuer: unitSchema.nullable(),
  level: levelSchema.nullable(),
  system: systemSchema.nullable(),
  number: z.strictObject({ raw: z.string(), serial: z.string().nullable(), symbol: z.string().nullable() }).nullable(),
  place: z.string().nullable(),
  issued: timeSchema.nullable(),
  type: z.strictObject({ code: z.string(), name: z.string() }).nullable(),
  title: z.string().nullable(),
  addressees: z.array(z.string()),
  draft: z.boolean(),
  urgency: z.string().nullable(),
  secrecy: z.string().nullable(),
  spans: z.record(z.string(), headerPartSchema).describe('Part name to the ranges it stands in.'),
});

export interface OutlineNodeRecord {
  id: string;
  kind: 'section' | 'item' | 'paragraph' | 'table';
  marker: string | null;
  heading: string | null;
  text: string;
  role: (typeof OUTLINE_ROLES)[number];
  span: { start: number; end: number };
  children: OutlineNodeRecord[];
  rows?: string[][] | undefined;
}

export const outlineNodeSchema: z.ZodType<OutlineNodeRecord> = z.strictObject({
  id: z.string().describe('Corrected path, unique in the document: "II.3.1".'),
  kind: z.enum(['section', 'item', 'paragraph', 'table']),
  marker: z.string().nullable().describe('As written.'),
  heading: z.string().nullable(),
  text: z.string().describe('Own running text, without marker, heading and children.'),
  role: z.enum(OUTLINE_ROLES),
  span: spanSchema,
  get children() {
    return z.array(outlineNodeSchema);
  },
  rows: z
    .array(z.array(z.string()))
    .optional()
    .describe('Cells of a table, row by row; rows of equal length, a merged cell at every place that it covers.'),
});

export const diagnosticSchema = z.strictObject({
  code: z.string(),
  severity: z.enum(['info', 'warning', 'error']),
  message: z.string(),
  span: spanSchema.nullable(),
  page: z.int().min(1).optional(),
});

export const sourceSchema = z.strictObject({
  name: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().min(0),
  mediaType: z.string(),
  format: z.enum(SOURCE_FORMATS),
  textFrom: z.enum(['text-layer', 'ocr', 'mixed']),
  encoding: z.string().nullable(),
  pages: z.int().min(1).nullable(),
});

export const pageSchema = z.strictObject({
  page: z.int().min(1),
  start: z.int().min(0),
  end: z.int().min(0),
  width: z.number().min(0).optional().describe('Points, after rotation.'),
  height: z.number().min(0).optional(),
  textFrom: z
    .enum(['text-layer', 'ocr'])
    .optional()
    .describe('Where its text was taken from; absent in records of older versions.'),
});

export const regionSchema = z
  .strictObject({
    start: z.int().min(0),
    end: z.int().min(0),
    page: z.int().min(1),
    box: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  })
  .describe('A line of the text on paper: left, top, right, bottom in points from the page’s top left.');

/** UTC, as `Date.toISOString` writes it; a pattern, as validators of JSON Schema need not know formats. */
export const instantSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/);

export const appliedCorrectionSchema = z
  .strictObject({
    op: z.enum(['add', 'replace', 'remove', 'test']).describe('`test`: looked at and found right.'),
    path: z.string().describe('JSON Pointer into the record as it was when corrected.'),
    quote: z.string(),
    by: z.string(),
    at: instantSchema,
    state: z
      .enum(['applied', 'quote-gone', 'not-read', 'read-otherwise', 'invalid'])
      .describe('Anything but `applied` is stuck: the text has changed, or is read otherwise.'),
    task: z.string().optional().describe('Id of the task it is about.'),
  })
  .describe('A correction that was put into the record again when it was read.');

export const recordSchema = z
  .strictObject({
    schemaVersion: z.literal(SCHEMA_VERSION),
    id: z.string(),
    source: sourceSchema,
    text: z.string(),
    pages: z.array(pageSchema),
    regions: z
      .array(regionSchema)
      .optional()
      .describe('Only where the source has pages: a span leads to page and box.'),
    header: headerSchema,
    outline: z.array(outlineNodeSchema),
    tasks: z.array(taskSchema),
    references: z.array(referenceSchema),
    recipients: z.array(recipientSchema),
    signature: signatureSchema.nullable(),
    furniture: z.array(z.strictObject({ kind: z.string(), span: spanSchema })),
    diagnostics: z.array(diagnosticSchema),
    corrections: z.array(appliedCorrectionSchema).optional().describe('What people corrected; only where they did.'),
  })
  .describe('One Vietnamese administrative document as data.');

export type PlanRecord = z.infer<typeof recordSchema>;
export type Level = z.infer<typeof levelSchema>;
export type System = z.infer<typeof systemSchema>;
export type Time = z.infer<typeof timeSchema>;
export type Unit = z.infer<typeof unitSchema>;
export type TaskUnit = z.infer<typeof taskUnitSchema>;
export type UnitRole = (typeof UNIT_ROLES)[number];
export type Target = z.infer<typeof targetSchema>;
export type Product = z.infer<typeof productSchema>;
export type Task = z.infer<typeof taskSchema>;
export type Reference = z.infer<typeof referenceSchema>;
export type Recipient = z.infer<typeof recipientSchema>;
export type Signature = z.infer<typeof signatureSchema>;
export type Header = z.infer<typeof headerSchema>;
export type OutlineRole = (typeof OUTLINE_ROLES)[number];
