/** Roles of the record (contract); `theme` is what a campaign is to say, not something to do. */
export type NodeRole =
  | 'basis'
  | 'purpose'
  | 'requirement'
  | 'objective'
  | 'theme'
  | 'task'
  | 'schedule'
  | 'budget'
  | 'implementation'
  | 'closing'
  | 'other';
