import { WAIVE_SCRIPT } from './waive-script.ts';

/** Filters of a comparison's page, both texts scrolled together, the way back from a passage to its link; without it the page shows everything. */
export const COMPARE_SCRIPT = `
'use strict';
const get = (id) => document.getElementById(id);
const links = [...document.querySelectorAll('#links > .link')];
const texts = links.map((link) => link.textContent.toLowerCase());
function apply() {
  const of = get('of').value, status = get('status').value, unit = get('unit').value, words = get('words').value.trim().toLowerCase(), conflict = get('conflict').checked;
  let shown = 0;
  links.forEach((link, at) => {
    const data = link.dataset;
    const fits = (!of || data.of === of) && (!status || data.status === status) && (!unit || data.units.split('|').includes(unit)) && (!conflict || data.conflict === '1') && (!words || texts[at].includes(words));
    link.hidden = !fits;
    if (fits) shown += 1;
  });
  get('count').textContent = shown + '/' + links.length + ' mục';
}
for (const id of ['of', 'status', 'unit', 'conflict']) get(id).addEventListener('change', apply);
get('words').addEventListener('input', apply);
apply();
// passage -> link, and its counterpart beside it
const sides = [...document.querySelectorAll('.text')];
const passages = new Map(sides.flatMap((side) => [...side.querySelectorAll('span[id]')]).map((span) => [span.id, span]));
const byPassage = new Map();
for (const link of links) for (const name of ['p', 'c']) if (link.dataset[name]) byPassage.set(link.dataset[name], [...(byPassage.get(link.dataset[name]) || []), link]);
let following = false;
function showBoth(link) {
  for (const span of passages.values()) span.classList.remove('now');
  for (const name of ['p', 'c']) {
    const span = passages.get(link.dataset[name]);
    if (!span) continue;
    span.classList.add('now');
    const side = span.closest('.text');
    side.scrollTop = span.offsetTop - side.clientHeight / 3;
  }
}
document.addEventListener('click', (event) => {
  const jump = event.target.closest('a.jump');
  if (jump) { const link = jump.closest('.link'); if (link) { following = true; setTimeout(() => { showBoth(link); setTimeout(() => { following = false; }, 200); }, 0); } return; }
  const span = event.target.closest('.text span[id]');
  const link = span && (byPassage.get(span.id) || [])[0];
  if (!link) return;
  link.hidden = false; link.scrollIntoView({ block: 'center' }); link.classList.add('found'); setTimeout(() => link.classList.remove('found'), 1500);
});
// both sides together: the passage at the top of one brings its counterpart to the top of the other
const pairs = links.filter((link) => link.dataset.p && link.dataset.c).map((link) => [passages.get(link.dataset.p), passages.get(link.dataset.c)]).filter(([a, b]) => a && b);
sides.forEach((side, at) => side.addEventListener('scroll', () => {
  if (following || !get('together').checked || side.matches(':hover') === false) return;
  let best = null;
  for (const pair of pairs) {
    const distance = Math.abs(pair[at].offsetTop - side.scrollTop);
    if (!best || distance < best.distance) best = { distance, pair };
  }
  if (!best) return;
  const other = sides[1 - at], mine = best.pair[at], theirs = best.pair[1 - at];
  other.scrollTop = theirs.offsetTop - (mine.offsetTop - side.scrollTop);
}, { passive: true }));
${WAIVE_SCRIPT}`;
