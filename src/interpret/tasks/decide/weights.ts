/**
 * Log-odds of the signs, fitted by scripts/fit-tasks.ts (logistic regression, L2) to 1216 leaves of annotated documents;
 * not to be edited by hand.
 */
export const TASK_START = -3.44;
export const TASK_WEIGHTS: Readonly<Record<string, number>> = {
  'verb-first': 3.38,
  'verb-behind-colon': 0.67,
  'strange-title': 0.96,
  acts: 1.97,
  led: -0.31,
  due: 1.73,
  'names-part': 0.82,
  'no-verb': -2.63,
  labelled: -0.76,
  'describing-start': -2.11,
  'target-start': -0.47,
  done: -1.32,
  condition: 1.2,
  copula: -1.94,
  'under-inventory': -1.57,
  'verbs-beside': -0.16,
  'no-verbs-beside': 0.5,
  short: 0.02,
  'open-end': -1.86,
  letter: -1.85,
  attached: -0.45,
  bullet: 0.14,
  paragraph: -1.06,
  'acts-outside-tasks': 2.01,
  'verb-under-strange-title': 0.78,
  'role-task': 4.89,
  'role-schedule': 0.97,
  'role-theme': -2.06,
  'role-objective': -2.79,
  'role-other': -1.01,
};
