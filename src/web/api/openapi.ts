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

/** Schemas by name, as they are met. */
type Components = Record<string, unknown>;

/** The interface as OpenAPI 3.1, made from the schemas that its routes are checked with. */
export function describeInterface(version: string): Record<string, unknown> {
  const schemas: Components = {};
  for (const [name, schema] of NAMED) schemas[name] = toSchema(schema, name);
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of ROUTES) (paths[route.path] ??= {})[route.method] = describeRoute(route, schemas);
  return {
    openapi: '3.1.0',
    info: { title: 'kehoach', version, description: 'Vietnamese administrative plans as records. Answers are UTF-8.' },
    security: [{ token: [] }],
    paths,
    components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } }, schemas },
  };
}

function describeRoute(route: Route, schemas: Components): Record<string, unknown> {
  const { summary, params, query, body, answers } = route;
  const parameters = [...describeParameters(params, 'path'), ...describeParameters(query, 'query')];
  const name = nameRoute(route);
  const answered = Object.entries(answers).map(([status, answer]) => [
    status,
    describeAnswer(answer, `${name}Answer`, schemas),
  ]);
  return {
    operationId: name,
    summary,
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body === undefined
      ? {}
      : { requestBody: { required: true, content: describeBody(body, `${name}Request`, schemas) } }),
    responses: {
      ...(Object.fromEntries(answered) as object),
      default: PROBLEM,
      ...(body === 'bytes' ? { 503: { ...PROBLEM, headers: { 'Retry-After': { schema: { type: 'integer' } } } } } : {}),
    },
  };
}

/** "putRecordsCorrections" */
function nameRoute({ method, path }: Route): string {
  const words = path.split(/[/.]/).filter((part) => part !== '' && !part.startsWith('{'));
  return method + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
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

function describeBody(body: z.ZodType | 'bytes', name: string, schemas: Components): object {
  if (body === 'bytes') return { 'application/octet-stream': {} };
  return { 'application/json': { schema: refer(body, name, schemas) } };
}

function describeAnswer(answer: Answer, name: string, schemas: Components): object {
  const content =
    'media' in answer ? { [answer.media]: {} } : { 'application/json': { schema: refer(answer.json, name, schemas) } };
  return { description: answer.about, content };
}

function refer(schema: z.ZodType, name: string, schemas: Components): object {
  const known = NAMED.find(([, each]) => each === schema)?.[0];
  if (known === undefined) schemas[name] = toSchema(schema, name);
  return { $ref: `#/components/schemas/${known ?? name}` };
}

/** What refers to itself inside a schema still does where the schema stands under its name; a record inside is referred to. */
function toSchema(schema: z.ZodType, name: string): unknown {
  const { $schema: _, ...made } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: 'output',
    unrepresentable: 'any',
  });
  if (name !== 'Record' && made.properties?.['record'])
    made.properties['record'] = { $ref: '#/components/schemas/Record' };
  const root = `#/components/schemas/${name}`;
  const text = JSON.stringify(made).replaceAll('"#/$defs/', `"${root}/$defs/`);
  return JSON.parse(text.replaceAll('"$ref":"#"', `"$ref":"${root}"`)) as unknown;
}
