// One answer against one gold answer (docs/answers.md).
import { Count } from './count.mjs';
import { fold, foldMarker, foldNumber } from './fold.mjs';

export const FIGURES = [
  'header',
  'outline',
  'roles',
  'tasks',
  'units',
  'times',
  'references',
  'recipients',
  'signature',
];

const STARTS = 30;
const UNIT_ROLES = new Set(['lead', 'coordinate', 'advised', 'report-to', 'supervise']);
/** A heading's colon belongs to neither heading nor text. */
const plain = (value) =>
  fold(value)
    .replace(/[:;.,]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Counts of each figure; what an answer leaves out altogether is missing. */
export function scoreAnswer(gold, answer) {
  const counts = Object.fromEntries(FIGURES.map((figure) => [figure, new Count()]));
  scoreFields(counts.header, gold.header ?? {}, answer.header ?? {});
  scoreOutline(counts, gold.outline ?? [], answer.outline ?? []);
  scoreTasks(counts, gold.tasks ?? [], answer.tasks ?? []);
  const cited = (list) => [
    ...new Map(list.filter((entry) => entry.number).map((entry) => [foldNumber(entry.number), entry.date ?? ''])),
  ];
  counts.references.compare(cited(gold.references ?? []).map(String), cited(answer.references ?? []).map(String));
  counts.recipients.compare((gold.recipients ?? []).map(fold), (answer.recipients ?? []).map(fold));
  scoreFields(counts.signature, gold.signature ?? {}, answer.signature ?? {});
  return counts;
}

function scoreFields(count, gold, answer) {
  for (const [name, value] of Object.entries(gold)) {
    if (Array.isArray(value)) {
      count.compare(value.map(fold), (answer[name] ?? []).map(fold), ` (${name})`);
      continue;
    }
    const [want, have] = [fold(value), fold(answer[name])];
    count.compare(want === '' ? [] : [want], have === '' ? [] : [have], ` (${name})`);
  }
}

function scoreOutline(counts, gold, entries) {
  const free = entries.map((entry) => ({ ...entry, key: foldMarker(entry.marker), words: plain(entry.starts) }));
  for (const entry of gold) {
    const words = plain(entry.starts).slice(0, STARTS).trim();
    const key = foldMarker(entry.marker);
    const at = free.findIndex((other) => other.key === key && other.words.startsWith(words));
    if (at < 0) {
      if (entry.optional) continue;
      counts.outline.miss(`${entry.marker ?? '¶'} ${entry.starts}`);
      if (entry.role) counts.roles.miss(`${entry.role}: ${entry.starts}`);
      continue;
    }
    const [found] = free.splice(at, 1);
    if (entry.optional) continue;
    // opening and closing stand outside the outline: their depth is told by programs in different ways
    if (entry.depth === 0) counts.outline.hit();
    else counts.outline.compare([entry.depth], [found.depth], ` depth of ${entry.marker ?? '¶'} ${entry.starts}`);
    // an entry without a role in the gold answer leaves it open
    if (entry.role) counts.roles.compare([entry.role], found.role ? [found.role] : [], ` role of ${entry.starts}`);
  }
  for (const entry of free)
    counts.outline.extra(`${entry.marker ?? '¶'} ${String(entry.starts ?? '').slice(0, STARTS)}`);
}

function scoreTasks(counts, gold, tasks) {
  const free = tasks.map((task) => ({ ...task, words: fold(task.quote) }));
  for (const task of gold) {
    const anchor = fold(task.anchor);
    const units = (task.units ?? []).map(([name, role]) => `${role} ${fold(name)}`);
    const times = (task.times ?? []).map((days) => days.map((day) => day ?? '').join('..'));
    const at = findShortest(free, anchor);
    if (at < 0) {
      if (task.optional) continue;
      counts.tasks.miss(task.anchor);
      counts.units.compare(units, [], `: ${task.anchor}`);
      counts.times.compare(times, [], `: ${task.anchor}`);
      continue;
    }
    const [found] = free.splice(at, 1);
    if (task.optional) continue;
    counts.tasks.hit();
    const named = (found.units ?? []).filter(([, role]) => UNIT_ROLES.has(role));
    const dated = (found.times ?? []).filter((days) => days.some(Boolean));
    counts.units.compare(
      units,
      named.map(([name, role]) => `${role} ${fold(name)}`),
      `: ${task.anchor}`,
    );
    const days = new Set(dated.map((pair) => pair.map((day) => day ?? '').join('..')));
    counts.times.compare(new Set(times), days, `: ${task.anchor}`);
  }
  for (const task of free) counts.tasks.extra(String(task.quote ?? '').slice(0, 60));
}

/** The shortest quote that holds the anchor: a quote of a whole section holds many. */
function findShortest(tasks, anchor) {
  let best = -1;
  tasks.forEach((task, at) => {
    if (task.words.includes(anchor) && (best < 0 || task.words.length < tasks[best].words.length)) best = at;
  });
  return best;
}
