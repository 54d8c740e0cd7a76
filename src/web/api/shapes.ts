import { z } from 'zod';

/** One decision of the rules, as `--explain` tells it. */
export const explainLineSchema = z.object({
  stage: z.string(),
  rule: z.string(),
  span: z.object({ start: z.int(), end: z.int() }),
  text: z.string(),
  outcome: z.string(),
});
export type ExplainLine = z.infer<typeof explainLineSchema>;

/** A finding that was accepted. */
export const waiverSchema = z.object({
  id: z.string().regex(/^[0-9a-f]{16}$/),
  reason: z.string().trim().min(1).max(1_000),
  by: z.string().max(200).optional(),
  day: z.string().max(40).optional(),
  code: z.string().max(100).optional(),
  quote: z.string().max(5_000).optional(),
});
export type Waiver = z.infer<typeof waiverSchema>;
