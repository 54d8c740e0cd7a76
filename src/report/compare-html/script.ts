/** Filters of a comparison's page; without it the page shows everything. */
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
`;
