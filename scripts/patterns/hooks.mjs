// Loader hooks as in ../fixtures/ts-hooks.mjs, with the patterns of the rule code under watch.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { instrument, RULE_CODE } from './instrument.mjs';

export async function load(url, context, next) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context);
  const source = await readFile(fileURLToPath(url), 'utf8');
  const file = RULE_CODE.exec(url)?.[1];
  const { outputText } = ts.transpileModule(file === undefined ? source : instrument(source, file), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023, verbatimModuleSyntax: true },
  });
  return { format: 'module', source: outputText, shortCircuit: true };
}
