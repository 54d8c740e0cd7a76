import { describe, expect, it } from 'vitest';
import { convert } from '../../src/pipeline.ts';
import { buildJsonSchema } from '../../src/record/json-schema.ts';
import { recordSchema, type PlanRecord } from '../../src/record/schema.ts';
import { listPlanFiles, readPlan } from '../pipeline/golden-files.ts';

async function anyRecord(): Promise<PlanRecord> {
  const [file = ''] = listPlanFiles();
  return (await convert(readPlan(file), { name: file })).record;
}

describe('recordSchema', () => {
  it('takes the record of a plan', async () => {
    expect(recordSchema.safeParse(await anyRecord()).error?.issues).toBeUndefined();
  });

  it.each<[string, (record: PlanRecord) => unknown]>([
    ['a field that it does not know', (record) => ({ ...record, extra: 1 })],
    ['a missing field', ({ text: _text, ...rest }) => rest],
    ['another version', (record) => ({ ...record, schemaVersion: '2.0' })],
    ['a level that does not exist', (record) => ({ ...record, header: { ...record.header, level: 'village' } })],
    ['a span before the text', (record) => ({ ...record, furniture: [{ kind: 'rule', span: { start: -1, end: 3 } }] })],
    ['half a character', (record) => ({ ...record, furniture: [{ kind: 'rule', span: { start: 0.5, end: 3 } }] })],
    [
      'a day in another form',
      (record) => ({ ...record, references: record.references.map((found) => ({ ...found, date: '1/2/2024' })) }),
    ],
    [
      'a confidence above 1',
      (record) => ({ ...record, tasks: record.tasks.map((task) => ({ ...task, confidence: 1.2 })) }),
    ],
    [
      'a child node with a field too many',
      (record) => ({
        ...record,
        outline: record.outline.map((node) => ({ ...node, children: [{ ...node, depth: 1 }] })),
      }),
    ],
  ])('refuses %s', async (_, change) => {
    expect(recordSchema.safeParse(change(await anyRecord())).success).toBe(false);
  });
});

describe('buildJsonSchema', () => {
  it('is closed, describes its fields and knows nodes inside nodes', () => {
    const schema = buildJsonSchema();
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      additionalProperties: false,
    });
    const text = JSON.stringify(schema);
    expect(text).toContain('Half-open range of UTF-16 code units');
    expect(text).toContain('$ref');
  });

  it('requires what a record always has', () => {
    expect(buildJsonSchema()['required']).toEqual(
      expect.arrayContaining([
        'schemaVersion',
        'id',
        'source',
        'text',
        'header',
        'outline',
        'tasks',
        'references',
        'recipients',
        'signature',
      ]),
    );
  });

  it('is the same every time', () => {
    expect(JSON.stringify(buildJsonSchema())).toBe(JSON.stringify(buildJsonSchema()));
  });
});
