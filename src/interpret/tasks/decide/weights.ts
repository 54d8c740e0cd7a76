/**
 * Log-odds of the signs, fitted by scripts/fit-tasks.ts (logistic regression, L2) to 1254 leaves of annotated documents;
 * not to be edited by hand.
 */
export const TASK_START = -3.33;
export const TASK_WEIGHTS: Readonly<Record<string, number>> = {
  'verb-first': 3.12,
  'verb-behind-colon': 0.97,
  'strange-title': 1.07,
  acts: 2.1,
  led: -0.01,
  due: 2.02,
  'names-part': 1.32,
  'no-verb': -2.48,
  labelled: -0.59,
  'describing-start': -1.93,
  'target-start': -0.29,
  done: -1.3,
  condition: 1.51,
  copula: -1.82,
  'under-inventory': -4.08,
  'verbs-beside': 0.18,
  'no-verbs-beside': 0.3,
  short: -1.53,
  'open-end': -2.14,
  letter: -1.86,
  attached: -0.16,
  bullet: -0.09,
  paragraph: -0.8,
  'acts-outside-tasks': 1.68,
  'verb-under-strange-title': 0.38,
  'role-task': 4.41,
  'role-schedule': 0.96,
  'role-theme': -1.9,
  'role-objective': -2.71,
  'role-other': -0.76,
};
