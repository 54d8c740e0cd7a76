/** Roles of the record (contract); `theme` is what a campaign is to say, not something to do. */
export const NODE_ROLES = [
  'basis',
  'purpose',
  'requirement',
  'objective',
  'theme',
  'task',
  'schedule',
  'budget',
  'implementation',
  'closing',
  'other',
] as const;

export type NodeRole = (typeof NODE_ROLES)[number];
