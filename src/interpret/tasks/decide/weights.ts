/**
 * Log-odds of the signs, fitted by scripts/fit-tasks.ts (logistic regression, L2) to 1210 leaves of annotated documents;
 * not to be edited by hand.
 */
export const TASK_START = -3.17;
export const TASK_WEIGHTS: Readonly<Record<string, number>> = {
  'verb-first': 3,
  'verb-behind-colon': 0.56,
  'strange-title': 0.92,
  acts: 1.74,
  led: -0.26,
  due: 1.66,
  'names-part': 0.97,
  'no-verb': -2.63,
  labelled: -0.98,
  'describing-start': -2.25,
  'target-start': -0.48,
  done: -1.3,
  condition: 1.11,
  copula: -2.12,
  'under-inventory': -1.65,
  'verbs-beside': -0.04,
  'no-verbs-beside': 0.43,
  short: 0.02,
  'open-end': -1.85,
  letter: -2,
  attached: -0.55,
  bullet: 0.18,
  paragraph: -1.01,
  'acts-outside-tasks': 1.99,
  'verb-under-strange-title': 1.02,
  'role-task': 4.96,
  'role-schedule': 0.9,
  'role-theme': -2.07,
  'role-objective': -2.77,
  'role-other': -1.02,
};
