import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import type { AuditMatrix } from '../adapters/comparing.ts';
import { toWaivers } from '../archive/waivers-file.ts';
import type { Archive } from '../archive/archive.ts';
import { Problem } from '../server/problem.ts';
import { defineRoute } from '../server/route.ts';
import { collect, idSchema, readRecord, sendAttachment } from './common.ts';
import { waiverSchema } from './shapes.ts';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Loaded when first asked for: a page that only reads starts without them. */
const loadComparing = async () => import('../adapters/comparing.ts');
const loadFiles = async () => import('../adapters/comparison-files.ts');

const HTML = 'text/html; charset=utf-8';
const formatSchema = z.enum(['json', 'html', 'xlsx']).default('json');
/** Its shape is the contract of `compare` and `audit` (docs/importing.md). */
const comparisonSchema = z.looseObject({ schemaVersion: z.string() });

export const compare = defineRoute({
  method: 'get',
  path: '/compare',
  summary: 'Two documents of the archive compared, as `kehoach compare` does.',
  query: z.object({ parent: idSchema, child: idSchema, format: formatSchema }),
  answers: { 200: { json: comparisonSchema, about: 'The comparison, or a report of it.' } },
  handle: async ({ archive, query, c }) => {
    const parent = await readRecord(archive, query.parent);
    const child = await readRecord(archive, query.child);
    const waivers = toWaivers(archive.waivers() ?? []);
    const { comparePlans, startAudit } = await loadComparing();
    const comparison = comparePlans(parent, child, waivers);
    if (query.format === 'json') return c.json(comparison);
    const { auditWorkbook, comparisonHtml } = await loadFiles();
    if (query.format === 'html')
      return sendAttachment(await comparisonHtml(comparison, parent, child), HTML, 'doi-chieu.html');
    const audit = startAudit(parent, { waivers });
    audit.add(child);
    return sendAttachment(new Uint8Array(await collect(auditWorkbook(audit.finish()))), XLSX, 'doi-chieu.xlsx');
  },
});

const listOfIds = z
  .string()
  .max(17 * 2_000)
  .transform((text) => text.split(',').filter((id) => id !== ''))
  .pipe(z.array(idSchema));

export const audit = defineRoute({
  method: 'get',
  path: '/audit',
  summary: 'One plan against the plans that implement it, as `kehoach audit` does; children not named are found.',
  query: z.object({ parent: idSchema, children: listOfIds.optional(), format: formatSchema }),
  answers: { 200: { json: comparisonSchema, about: 'The matrix, or a report of it.' } },
  handle: async ({ archive, query, c }) => {
    const children = query.children ?? (await findChildren(archive, query.parent));
    const matrix = await auditPlans(archive, query.parent, children);
    if (query.format === 'json') return c.json(matrix);
    const { auditHtml, auditWorkbook } = await loadFiles();
    if (query.format === 'html') return sendAttachment(await auditHtml(matrix), HTML, 'ma-tran.html');
    return sendAttachment(new Uint8Array(await collect(auditWorkbook(matrix))), XLSX, 'ma-tran.xlsx');
  },
});

async function auditPlans(archive: Archive, parent: string, children: readonly string[]): Promise<AuditMatrix> {
  const { startAudit } = await loadComparing();
  const run = startAudit(await readRecord(archive, parent), { waivers: toWaivers(archive.waivers() ?? []) });
  for (const id of children) {
    if (id === parent) continue;
    run.add(await readRecord(archive, id));
    // Other requests come in between two children.
    await setImmediate();
  }
  return run.finish();
}

async function findChildren(archive: Archive, parent: string): Promise<string[]> {
  const { findFamilies } = await loadComparing();
  const plans = archive.plans();
  const found = findFamilies(plans.map(({ plan }) => plan));
  const family = found.families.find((each) => plans[each.parent]?.id === parent);
  return (family?.children ?? []).flatMap((child) => plans[child]?.id ?? []);
}

const familiesSchema = z.object({
  families: z.array(z.object({ parent: idSchema, children: z.array(idSchema) })),
  orphans: z.array(z.object({ id: idSchema, cites: z.array(z.string()) })),
});

export const getFamilies = defineRoute({
  method: 'get',
  path: '/families',
  summary: 'Who implements whom, by the bases that each plan cites.',
  answers: { 200: { json: familiesSchema, about: 'Families, and plans of none with what they cite.' } },
  handle: async ({ archive, c }) => {
    const { findFamilies } = await loadComparing();
    const plans = archive.plans();
    const idOf = (index: number): string => plans[index]?.id ?? '';
    const { families, orphans } = findFamilies(plans.map(({ plan }) => plan));
    return c.json({
      families: families.map(({ parent, children }) => ({ parent: idOf(parent), children: children.map(idOf) })),
      orphans: orphans.map(({ plan, cites }) => ({ id: idOf(plan), cites })),
    });
  },
});

const findingId = z.object({ id: z.string().regex(/^[0-9a-f]{16}$/) });

export const listWaivers = defineRoute({
  method: 'get',
  path: '/waivers',
  summary: 'Findings that were accepted, with the reason.',
  answers: { 200: { json: z.array(waiverSchema), about: 'As `--waive` takes them.' } },
  handle: ({ archive, c }) => c.json(archive.waivers() ?? []),
});

export const putWaiver = defineRoute({
  method: 'put',
  path: '/waivers/{id}',
  summary: 'Accepts a finding.',
  params: findingId,
  body: waiverSchema.omit({ id: true, day: true }),
  answers: { 200: { json: waiverSchema, about: 'As it was written down.' } },
  handle: async ({ archive, options, params, body, c }) => {
    const waiver = {
      id: params.id,
      reason: body.reason,
      by: body.by ?? options.user,
      day: new Date().toISOString().slice(0, 10),
      code: body.code,
      quote: body.quote,
    };
    const isDone = await archive.changeWaivers((list) => [...list.filter(({ id }) => id !== params.id), waiver]);
    if (!isDone) throw new Problem('desk/damaged');
    return c.json(waiver);
  },
});

export const deleteWaiver = defineRoute({
  method: 'delete',
  path: '/waivers/{id}',
  summary: 'Takes the acceptance of a finding back.',
  params: findingId,
  answers: { 200: { json: z.array(waiverSchema), about: 'What is still accepted.' } },
  handle: async ({ archive, params, c }) => {
    const isDone = await archive.changeWaivers((list) => list.filter(({ id }) => id !== params.id));
    if (!isDone) throw new Problem('desk/damaged');
    return c.json(archive.waivers() ?? []);
  },
});
