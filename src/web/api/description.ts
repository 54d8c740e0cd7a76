import { defineRoute } from '../server/route.ts';
import { z } from 'zod';

export const getDescription = defineRoute({
  method: 'get',
  path: '/openapi.json',
  summary: 'This interface, described (OpenAPI 3.1).',
  answers: { 200: { json: z.looseObject({ openapi: z.string() }), about: 'The description.' } },
  handle: async ({ options, c }) => {
    const { describeInterface } = await import('./openapi.ts');
    return c.json(describeInterface(options.version));
  },
});
