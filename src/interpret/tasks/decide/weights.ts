/**
 * Log-odds of the signs, fitted by scripts/fit-tasks.ts (logistic regression, L2) to 1210 leaves of annotated documents;
 * not to be edited by hand.
 */
export const TASK_START = -3.05;
export const TASK_WEIGHTS: Readonly<Record<string, number>> = {
  'verb-first': 3.04,
  'verb-behind-colon': 0.64,
  'strange-title': 1.08,
  acts: 1.81,
  led: -0.19,
  due: 1.62,
  'names-part': 0.75,
  'no-verb': -3.15,
  labelled: -0.78,
  'describing-start': -2.17,
  'target-start': -0.41,
  done: -1.19,
  condition: 1.22,
  copula: -2.03,
  'under-inventory': -1.53,
  'verbs-beside': -0.06,
  'no-verbs-beside': 0.22,
  short: 0.03,
  'open-end': -1.83,
  letter: -1.99,
  attached: -0.55,
  bullet: 0.08,
  paragraph: -1.09,
  'acts-outside-tasks': 1.83,
  'verb-under-strange-title': 0.96,
  'role-task': 4.86,
  'role-schedule': 1.02,
  'role-theme': -2.02,
  'role-objective': -2.78,
  'role-other': -1.08,
};
