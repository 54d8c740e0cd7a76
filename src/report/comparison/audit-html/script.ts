import { WAIVE_SCRIPT } from '../compare-html/waive-script.ts';

/** Filters and the panel of a cell. Text goes in as text nodes only. */
export const AUDIT_SCRIPT = `
'use strict';
const data = JSON.parse(document.getElementById('data').textContent);
const panel = document.getElementById('panel');
const FIXED = 4;
function element(name, text, kind) { const node = document.createElement(name); if (text) node.textContent = text; if (kind) node.className = kind; return node; }
function showCell(matrix, cell) {
  const row = cell.parentNode, at = row.sectionRowIndex, child = cell.cellIndex - FIXED, source = data[matrix];
  panel.replaceChildren();
  const close = element('button', 'Đóng'); close.addEventListener('click', () => { panel.hidden = true; }); panel.append(close);
  panel.append(element('h3', source.children[child]), element('p', 'Cấp trên: ' + source.rows[at]));
  const links = source.cells[child][at];
  if (!links.length) panel.append(element('p', cell.textContent === '✗' ? 'Cấp dưới không thực hiện.' : 'Không giao cho cấp này.'));
  for (const [quote, status, similarity, changes] of links) {
    panel.append(element('p', status + ' (giống ' + similarity + '): ' + quote));
    const list = element('ul');
    for (const [field, verdict, message, isConflict] of changes) list.append(element('li', field + ': ' + verdict + '. ' + message, isConflict ? 'conflict' : ''));
    panel.append(list);
  }
  document.querySelectorAll('td.picked').forEach((one) => one.classList.remove('picked'));
  cell.classList.add('picked'); row.classList.add('open'); panel.hidden = false;
}
for (const section of document.querySelectorAll('.matrix')) {
  const get = (name) => section.querySelector(name);
  const rows = [...section.querySelectorAll('tbody tr')];
  const names = [...section.querySelectorAll('thead .child')].map((head) => head.textContent.toLowerCase());
  let hiddenColumns = '';
  const sheet = new CSSStyleSheet(); document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  section.id = 'matrix-' + section.dataset.matrix;
  function apply() {
    const of = get('.f-of').value, status = get('.f-status').value, unit = get('.f-unit').value, conflict = get('.f-conflict').checked, child = get('.f-child').value.trim().toLowerCase();
    let shown = 0;
    for (const row of rows) {
      const set = row.dataset;
      const fits = (!of || set.of === of) && (!status || set.status.split(' ').includes(status)) && (!unit || set.units.split('|').includes(unit)) && (!conflict || set.conflict === '1');
      row.hidden = !fits;
      if (fits) shown += 1;
    }
    const away = child ? names.flatMap((name, at) => (name.includes(child) ? [] : ['#' + section.id + ' tr > :nth-child(' + (at + FIXED + 1) + ')'])) : [];
    const rule = away.length ? away.join(',') + '{display:none}' : '';
    if (rule !== hiddenColumns) { hiddenColumns = rule; sheet.replaceSync(rule); }
    get('.count').textContent = shown + '/' + rows.length + ' mục, ' + (names.length - away.length) + '/' + names.length + ' nơi';
  }
  for (const name of ['.f-of', '.f-status', '.f-unit', '.f-conflict']) get(name).addEventListener('change', apply);
  get('.f-child').addEventListener('input', apply);
  section.querySelector('tbody').addEventListener('click', (event) => {
    const cell = event.target.closest('td[data-c]');
    if (cell) showCell(Number(section.dataset.matrix), cell);
    else event.target.closest('tr')?.classList.toggle('open');
  });
  apply();
}
addEventListener('keydown', (event) => { if (event.key === 'Escape') panel.hidden = true; });
${WAIVE_SCRIPT}`;
