/**
 * Log-odds of the signs, fitted by scripts/fit-tasks.ts (logistic regression, L2) to 1217 leaves of annotated documents;
 * not to be edited by hand.
 */
export const TASK_START = -3.37;
export const TASK_WEIGHTS: Readonly<Record<string, number>> = {
  'verb-first': 3.37,
  'verb-behind-colon': 0.77,
  'strange-title': 0.96,
  acts: 2.06,
  led: -0.34,
  due: 1.47,
  'names-part': 0.93,
  'no-verb': -2.65,
  labelled: -0.66,
  'describing-start': -2.3,
  'target-start': -0.4,
  done: -1.23,
  condition: 1.32,
  copula: -1.95,
  'under-inventory': -1.62,
  'verbs-beside': -0.19,
  'no-verbs-beside': 0.39,
  short: 0.02,
  'open-end': -1.76,
  letter: -1.94,
  attached: -0.09,
  bullet: 0.17,
  paragraph: -1.02,
  'acts-outside-tasks': 1.83,
  'verb-under-strange-title': 0.79,
  'role-task': 4.83,
  'role-schedule': 1.1,
  'role-theme': -2.05,
  'role-objective': -2.81,
  'role-other': -1.06,
};
