/**
 * Log-odds of the signs, fitted by scripts/fit-tasks.ts (logistic regression, L2) to 1213 leaves of annotated documents;
 * not to be edited by hand.
 */
export const TASK_START = -2.37;
export const TASK_WEIGHTS: Readonly<Record<string, number>> = {
  'verb-first': 2.92,
  'verb-behind-colon': 1.05,
  'strange-title': 0.91,
  acts: 1.65,
  led: -0.06,
  due: 2.04,
  'names-part': 0.84,
  'no-verb': -3.04,
  labelled: -0.94,
  'describing-start': -1.56,
  'target-start': -0.42,
  done: -2.57,
  condition: 1.2,
  copula: -1.99,
  'under-inventory': -1.49,
  'verbs-beside': -0.19,
  'no-verbs-beside': -0.41,
  short: 0.01,
  'open-end': -1.78,
  letter: -2.38,
  attached: -0.81,
  bullet: -0.47,
  paragraph: -1.49,
  'acts-outside-tasks': 1.88,
  'verb-under-strange-title': 1.34,
  'noun-in-letter': -0.81,
  'role-task': 4.82,
  'role-schedule': 0.8,
  'role-theme': -1.79,
  'role-objective': -2.82,
  'role-other': -1,
};
