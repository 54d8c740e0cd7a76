/**
 * JSON shapes of what `kehoach compare --format json` and `kehoach audit --format json` give out, as zod schemas: the published
 * JSON Schemas and the reference of the handbook are made of them. The types of this folder are what the code works with;
 * the compiler holds the two against each other.
 */
import { z } from 'zod';
import { levelSchema, referenceSchema, spanSchema } from '../record/schema.ts';
import type { AuditMatrix } from './audit/audit-matrix.ts';
import { COMPARISON_VERSION, type Comparison } from './types.ts';

const share = z.number().min(0).max(1);
const count = z.int().min(0);
const severitySchema = z.enum(['info', 'warning', 'error']);
const linkOfSchema = z.enum(['task', 'theme', 'requirement', 'purpose']);
const linkStatusSchema = z
  .enum(['verbatim', 'adapted', 'missing', 'added', 'not-addressed'])
  .describe('`not-addressed`: a task of the parent given to others than the child’s level; no gap.');
const certaintySchema = z
  .enum(['sure', 'likely', 'possible'])
  .describe('How sure the pair is; only where there are two sides.');

export const briefSchema = z.strictObject({
  id: z.string().describe('Id of the record.'),
  source: z.string().describe('Name of the file.'),
  issuer: z.string().nullable(),
  level: levelSchema.nullable(),
  number: z.string().nullable().describe('Number and symbol: "22/KH-UBND".'),
  issued: referenceSchema.shape.date.describe('Null where the paper does not tell a whole day.'),
  issuedShown: z.string().nullable().describe('As people are shown it: dd/mm/yyyy; a day left blank is said.'),
  title: z.string().nullable(),
});

export const linkSideSchema = z.strictObject({
  task: z.string().describe('Id of the task; of the outline node for a theme, requirement or purpose.'),
  quote: z.string(),
  span: spanSchema,
  units: z.array(z.string()).exactOptional().describe('Who leads it, as written.'),
  section: z.string().exactOptional().describe('Where it stands, for people: number and heading of the section.'),
  page: z.int().min(1).exactOptional(),
  boxes: z
    .array(z.strictObject({ page: z.int().min(1), box: z.tuple([z.number(), z.number(), z.number(), z.number()]) }))
    .exactOptional()
    .describe('Left, top, right, bottom in points from the top left; one rectangle a page.'),
});

export const changeSchema = z.strictObject({
  field: z.enum(['times', 'units', 'targets', 'text']),
  parent: z.unknown().describe('What the parent says of the field.'),
  child: z.unknown().describe('What the child says of it.'),
  verdict: z
    .enum(['same', 'localized', 'tightened', 'loosened', 'conflict', 'general', 'dropped', 'new'])
    .describe('`general`: the child has one time for the whole plan.'),
  message: z.string().describe('One sentence for people.'),
});

const evidenceSchema = z
  .strictObject({
    words: share,
    clause: share,
    units: share.nullable(),
    times: share.nullable(),
    position: share,
    heading: share.nullable(),
    references: share.nullable(),
  })
  .describe('What made the link; null where neither side has anything to compare.');

export const linkSchema = z.strictObject({
  id: z.string().describe('Stable over reruns: from what stands on both sides.'),
  parent: linkSideSchema.nullable(),
  child: linkSideSchema.nullable(),
  of: linkOfSchema,
  status: linkStatusSchema,
  similarity: share,
  certainty: certaintySchema.exactOptional(),
  shape: z
    .enum(['split', 'merge'])
    .exactOptional()
    .describe('`split`: one task of the parent became several; `merge`: several became one.'),
  evidence: evidenceSchema.exactOptional(),
  changes: z.array(changeSchema),
});

const lineageProblemSchema = z.strictObject({
  code: z.string(),
  severity: severitySchema,
  message: z.string(),
  span: spanSchema.nullable(),
});

export const lineageSchema = z.strictObject({
  cites: z.boolean().describe('The child names the parent among its bases.'),
  via: referenceSchema.nullable().describe('The citation that does.'),
  unchecked: z
    .array(z.enum(['number', 'date']))
    .describe('What could not be held against the parent, as it or the citation leaves it blank.'),
  problems: z.array(lineageProblemSchema),
});

export const summarySchema = z.strictObject({
  parentTasks: count.describe('Tasks of the parent that are the child’s business: covered and missing.'),
  covered: count,
  missing: count,
  added: count,
  notAddressed: count,
  conflicts: count,
  coverage: share,
  verbatimShare: share,
});

export const findingSchema = z.strictObject({
  id: z.string().describe('Stable over reruns; waivers name it.'),
  code: z.string(),
  severity: severitySchema,
  message: z.string(),
  advice: z.string().describe('What to do about it.'),
  parent: linkSideSchema.nullable(),
  child: linkSideSchema.nullable(),
  waived: z.string().exactOptional().describe('Why an auditor accepted it.'),
  isNew: z.boolean().exactOptional().describe('Not in the earlier audit that this one is held against.'),
});

export const comparisonSchema = z.strictObject({
  schemaVersion: z.literal(COMPARISON_VERSION),
  parent: briefSchema,
  child: briefSchema,
  lineage: lineageSchema,
  warnings: z.array(lineageProblemSchema).describe('What makes the whole comparison doubtful; to be told first.'),
  links: z.array(linkSchema),
  summary: summarySchema,
  findings: z.array(findingSchema),
}) satisfies z.ZodType<Comparison>;

const auditCellSchema = z.strictObject({
  status: linkStatusSchema,
  hasConflict: z.boolean(),
  links: z.array(
    linkSchema
      .pick({ id: true, child: true, status: true, similarity: true, changes: true })
      .extend({ certainty: certaintySchema.exactOptional() }),
  ),
});

export const auditMatrixSchema = z.strictObject({
  schemaVersion: z.literal(COMPARISON_VERSION),
  parent: briefSchema,
  rows: z.array(
    z.strictObject({
      of: linkOfSchema,
      parent: linkSideSchema,
      totals: z.strictObject({
        verbatim: count,
        adapted: count,
        missing: count,
        notAddressed: count,
        conflicts: count,
      }),
    }),
  ),
  columns: z.array(
    z.strictObject({
      child: briefSchema,
      lineage: lineageSchema,
      summary: summarySchema,
      cells: z.array(auditCellSchema).describe('In the order of the rows.'),
      added: z.array(linkSideSchema).describe('Tasks of the child’s own.'),
      findings: z.array(findingSchema),
    }),
  ),
  totals: z.strictObject({
    children: count,
    rows: count,
    coverage: share,
    conflicts: count,
    missing: count,
    findings: count,
    waived: count,
  }),
}) satisfies z.ZodType<AuditMatrix>;

/** The whole of `kehoach audit --format json`: every family found, and what stands outside one. */
export const auditSchema = z.strictObject({
  schemaVersion: z.literal(COMPARISON_VERSION),
  families: z.array(auditMatrixSchema).describe('One parent each: rows are its tasks, columns its children.'),
  chains: z.array(z.array(z.string())).describe('Records from the highest plan down, by id.'),
  orphans: z
    .array(z.strictObject({ plan: z.string(), cites: z.array(z.string()) }))
    .describe('Plans whose parent is not among the documents, with what they cite.'),
  failures: z.array(z.strictObject({ source: z.string(), message: z.string() })).describe('Files without a record.'),
});

/** The published JSON Schemas (draft 2020-12) of a comparison and of an audit. */
export function buildCompareSchemas(): Record<'comparison' | 'audit', Record<string, unknown>> {
  const build = (schema: z.ZodType, name: string, title: string): Record<string, unknown> => {
    const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'output' });
    return { $schema, $id: `urn:kehoach:${name}:${COMPARISON_VERSION}`, title, ...rest };
  };
  return {
    comparison: build(comparisonSchema, 'comparison', 'Kehoach comparison'),
    audit: build(auditSchema, 'audit', 'Kehoach audit'),
  };
}
