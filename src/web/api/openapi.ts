import { z } from 'zod';
import { recordSchema } from '../../record/schema.ts';
import type { Answer, Route } from '../server/route.ts';
import { cardSchema } from './card.ts';
import { ROUTES } from './index.ts';

const PROBLEM = {
  description: 'Why not, in the language of `Accept-Language`.',
  content: {
    'application/json': {
      schema: {
        type: 'object',
        properties: { code: { type: 'string' }, message: { type: 'string' } },
        required: ['code', 'message'],
      },
    },
  },
};

/** Schemas that many operations share stand once, by name. */
const NAMED: readonly (readonly [string, z.ZodType])[] = [
  ['Record', recordSchema],
  ['Document', cardSchema],
];

/** The interface as OpenAPI 3.1, made from the schemas that its routes are checked with. */
export function describeInterface(version: string): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of ROUTES) (paths[route.path] ??= {})[route.method] = describeRoute(route);
  return {
    openapi: '3.1.0',
    info: { title: 'kehoach', version, description: 'Vietnamese administrative plans as records. Answers are UTF-8.' },
    security: [{ token: [] }],
    paths,
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      schemas: Object.fromEntries(
        NAMED.map(([name, schema]) => [name, toSchema(schema, `#/components/schemas/${name}`)]),
      ),
    },
  };
}

function describeRoute({ summary, params, query, body, answers }: Route): Record<string, unknown> {
  const parameters = [...describeParameters(params, 'path'), ...describeParameters(query, 'query')];
  return {
    summary,
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body === undefined ? {} : { requestBody: { required: true, content: describeBody(body) } }),
    responses: {
      ...Object.fromEntries(Object.entries(answers).map(([status, answer]) => [status, describeAnswer(answer)])),
      default: PROBLEM,
      ...(body === 'bytes' ? { 503: { ...PROBLEM, headers: { 'Retry-After': { schema: { type: 'integer' } } } } } : {}),
    },
  };
}

function describeParameters(schema: z.ZodType | undefined, place: 'path' | 'query'): object[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: required.includes(name),
    schema: property,
  }));
}

function describeBody(body: z.ZodType | 'bytes'): object {
  return body === 'bytes' ? { 'application/octet-stream': {} } : { 'application/json': { schema: toSchema(body) } };
}

function describeAnswer(answer: Answer): object {
  const content =
    'media' in answer
      ? { [answer.media]: {} }
      : { 'application/json': { schema: refer(answer.json) ?? toSchema(answer.json) } };
  return { description: answer.about, content };
}

function refer(schema: z.ZodType): object | null {
  const named = NAMED.find(([, each]) => each === schema);
  return named ? { $ref: `#/components/schemas/${named[0]}` } : null;
}

/** `root`: where the schema stands in the file, so that what refers to itself inside it still does. */
function toSchema(schema: z.ZodType, root?: string): unknown {
  const { $schema: _, ...made } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: 'output',
    unrepresentable: 'any',
  });
  if (root === undefined) return inline(made);
  return JSON.parse(
    JSON.stringify(made).replaceAll('"#/$defs/', `"${root}/$defs/`).replaceAll('"$ref":"#"', `"$ref":"${root}"`),
  );
}

/** A record inside another answer is named, not told again. */
function inline(made: Record<string, unknown>): unknown {
  const properties = made['properties'] as Record<string, unknown> | undefined;
  if (properties?.['record']) properties['record'] = { $ref: '#/components/schemas/Record' };
  delete made['$defs'];
  return made;
}
