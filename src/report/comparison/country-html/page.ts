import { WAIVE_SCRIPT } from '../compare-html/waive-script.ts';

export const COUNTRY_STYLE = `
header, main { max-width: none; }
.grid { position: relative; overflow: auto; height: min(70vh, 720px); border: 1px solid var(--line); border-radius: 8px; contain: strict; font-size: 12px; }
.grid .space { position: absolute; left: 0; top: 0; width: 1px; height: 1px; }
.grid .cell { position: absolute; display: flex; align-items: center; justify-content: center; border-right: 1px solid #fff; border-bottom: 1px solid #fff; cursor: pointer; overflow: hidden; }
.grid .name { position: absolute; background: var(--ground); border-bottom: 1px solid var(--line); border-right: 1px solid var(--line); padding: 2px 6px; overflow: hidden; line-height: 15px; z-index: 2; }
.grid .head { position: absolute; background: var(--band); z-index: 3; writing-mode: vertical-rl; transform: rotate(180deg); padding: 4px 2px; overflow: hidden; white-space: nowrap; border-left: 1px solid var(--line); }
.grid .corner { position: absolute; background: var(--band); z-index: 4; padding: 4px 6px; }
.v { background: #bfe8c9; color: #0b4a1d; } .a { background: #cfe6fb; color: #0a3f7a; } .m { background: #ffc9c4; color: #7a0c1c; } .o { background: #f2f4f6; color: var(--soft); } .c { background: #ffcf9a; color: #6b2800; font-weight: 700; }
.h0 { background: #f8c4bd; } .h1 { background: #fbdcb4; } .h2 { background: #f4efb9; } .h3 { background: #d5ecbb; } .h4 { background: #a5dcae; } .h5 { background: #7cc98f; }
.legend span { display: inline-block; padding: 0 7px; margin-right: 4px; border-radius: 4px; }
details.family { border: 1px solid var(--line); border-radius: 8px; margin: 6px 0; padding: 6px 12px; } details.family > summary { cursor: pointer; display: flex; gap: 14px; align-items: baseline; } summary b { flex: 1; }
.bar { display: inline-block; width: 120px; height: 10px; background: #ffc9c4; border-radius: 5px; overflow: hidden; } .bar i { display: block; height: 100%; background: #7cc98f; }
#panel { position: fixed; right: 16px; bottom: 16px; z-index: 9; width: min(640px, calc(100vw - 32px)); max-height: 60vh; overflow: auto; background: var(--ground); border: 1px solid var(--ink); border-radius: 10px; padding: 10px 14px; box-shadow: 0 6px 24px #0003; } #panel > button { float: right; }
@media print { .grid { height: auto; overflow: visible; contain: none; } #panel { display: none; } }
`;

export const COUNTRY_BODY = `<header><h1>Ma trận đối chiếu kế hoạch</h1>
<p class="legend"><span class="v">= Nguyên văn</span><span class="a">✓ Cụ thể hóa</span><span class="m">✗ Bỏ sót</span><span class="c">! Mâu thuẫn</span><span class="o">· Không giao</span> Bấm vào một ô hay tên nơi để xem. <button type="button" id="save-waivers" hidden></button></p></header>
<main>
<% if (it.hasHeat) { %><h2>Tỷ lệ xã, phường thực hiện theo tỉnh và nhiệm vụ</h2><p class="soft"><%= it.top %>. Số trong ô: phần trăm nơi trong tỉnh thực hiện; ✗: tỉnh bỏ sót.</p><div class="grid" id="heat" tabindex="0" aria-label="Bản đồ nhiệt"></div><% } %>
<h2>Các nhóm kế hoạch (<%= it.count %>)</h2>
<p><label>Tìm nơi <input type="search" id="find" size="24"></label> <label>Xếp theo <select id="sort"><option value="">thứ tự</option><option value="coverage">tỷ lệ thấp trước</option><option value="missing">bỏ sót nhiều trước</option></select></label> <span id="count" class="soft" aria-live="polite"></span></p>
<div id="families"></div>
<% if (it.notes.length) { %><h2>Ghi chú</h2><ul><% for (const note of it.notes) { %><li><%= note %></li><% } %></ul><% } %>
</main>
<aside id="panel" hidden aria-live="polite"></aside>`;

/** Cells are drawn as they come into view; provinces fold and are built when first opened. Text goes in as text nodes only. */
export const COUNTRY_SCRIPT = `
'use strict';
const data = JSON.parse(document.getElementById('data').textContent);
const panel = document.getElementById('panel');
function element(name, text, kind) { const node = document.createElement(name); if (text !== undefined && text !== '') node.textContent = text; if (kind) node.className = kind; return node; }
const NAME = 340, HEAD = 150, ROW = 34, COLUMN = 27, FACES = { '=': ['=', 'v'], '+': ['✓', 'a'], 'x': ['✗', 'm'], '!': ['!', 'c'], '.': ['·', 'o'] };
function place(node, left, top, width, height) { const style = node.style; style.left = left + 'px'; style.top = top + 'px'; style.width = width + 'px'; style.height = height + 'px'; }
// rows and columns in view only
function grid(box, rows, columns, faceOf, onCell, onColumn) {
  const space = element('div', '', 'space'); box.replaceChildren(space);
  place(space, NAME + columns.length * COLUMN - 1, HEAD + rows.length * ROW - 1, 1, 1);
  const drawn = new Map();
  let queued = false;
  function draw() {
    queued = false;
    const left = box.scrollLeft, top = box.scrollTop;
    const c0 = Math.max(0, Math.floor(left / COLUMN)), c1 = Math.min(columns.length, Math.ceil((left + box.clientWidth - NAME) / COLUMN));
    const r0 = Math.max(0, Math.floor(top / ROW)), r1 = Math.min(rows.length, Math.ceil((top + box.clientHeight - HEAD) / ROW));
    const keep = new Set();
    function show(key, make, x, y, w, h) { keep.add(key); let node = drawn.get(key); if (!node) { node = make(); drawn.set(key, node); box.append(node); } place(node, x, y, w, h); }
    for (let r = r0; r < r1; r += 1) {
      show('r' + r, () => { const node = element('div', rows[r], 'name'); node.title = rows[r]; return node; }, left, HEAD + r * ROW, NAME, ROW);
      for (let c = c0; c < c1; c += 1) show(r + ',' + c, () => { const [sign, kind, title] = faceOf(r, c); const node = element('div', sign, 'cell ' + kind); if (title) node.title = title; node.addEventListener('click', () => onCell(r, c)); return node; }, NAME + c * COLUMN, HEAD + r * ROW, COLUMN, ROW);
    }
    for (let c = c0; c < c1; c += 1) show('c' + c, () => { const node = element('div', columns[c], 'head'); node.title = columns[c]; node.addEventListener('click', () => onColumn(c)); return node; }, NAME + c * COLUMN, top, COLUMN, HEAD);
    show('corner', () => element('div', rows.length + ' nhiệm vụ, ' + columns.length + ' nơi', 'corner'), left, top, NAME, HEAD);
    for (const [key, node] of drawn) if (!keep.has(key)) { node.remove(); drawn.delete(key); }
  }
  box.addEventListener('scroll', () => { if (!queued) { queued = true; requestAnimationFrame(draw); } }, { passive: true });
  addEventListener('resize', draw);
  draw();
}
function openPanel(title) {
  panel.replaceChildren();
  const close = element('button', 'Đóng'); close.addEventListener('click', () => { panel.hidden = true; });
  panel.append(close, element('h3', title)); panel.hidden = false;
}
function listFindings(family, child) {
  const list = element('ul', '', 'findings');
  for (const [id, kind, severity, message, where, advice] of family.findings[child]) {
    const item = element('li', '', ['error', 'warning', 'info'][severity]);
    item.dataset.id = id; item.dataset.quote = message;
    const button = element('button', 'Chấp nhận', 'waive'); button.type = 'button';
    item.append(element('b', data.kinds[kind]), ' ' + message + (where ? ' (' + where + ')' : '') + ' ', element('i', data.advices[advice] ? '→ ' + data.advices[advice] + ' ' : '', 'advice'), element('code', id), ' ', button);
    list.append(item);
  }
  panel.append(list.children.length ? list : element('p', 'Không có phát hiện cần xem.'));
}
function showChild(family, child) { openPanel(family.children[child][0]); panel.append(element('p', 'Phủ ' + family.children[child][1] + '%.')); listFindings(family, child); }
function buildFamily(details, family) {
  if (details.dataset.built) return;
  details.dataset.built = '1';
  const box = element('div', '', 'grid'); box.tabIndex = 0;
  details.append(element('p', family.title, 'soft'), box);
  grid(box, family.rows, family.children.map((child) => child[0]), (r, c) => { const sign = family.children[c][2][r]; return FACES[sign] || FACES['.']; },
    (r, c) => { openPanel(family.children[c][0]); const sign = family.children[c][2][r]; panel.append(element('p', 'Cấp trên: ' + family.rows[r]), element('p', { '=': 'Nguyên văn.', '+': 'Cụ thể hóa.', 'x': 'Bỏ sót.', '!': 'Có mâu thuẫn.', '.': 'Không giao cho cấp này.' }[sign])); listFindings(family, c); },
    (c) => showChild(family, c));
}
const home = document.getElementById('families');
const sections = data.families.map((family, at) => {
  const details = element('details', '', 'family'), summary = element('summary'), bar = element('span', '', 'bar'), fill = element('i');
  details.id = 'f' + at; fill.style.width = family.coverage + '%'; bar.append(fill);
  summary.append(element('b', family.name), element('span', family.children.length + ' nơi'), bar, element('span', family.coverage + '%'), element('span', 'bỏ sót ' + family.missing), element('span', 'mâu thuẫn ' + family.conflicts));
  details.append(summary); details.addEventListener('toggle', () => { if (details.open) buildFamily(details, family); });
  return { details, family, names: [family.name, ...family.children.map((child) => child[0])].join('\\n').toLowerCase() };
});
function arrange() {
  const words = document.getElementById('find').value.trim().toLowerCase(), by = document.getElementById('sort').value;
  const shown = sections.filter(({ names }) => !words || names.includes(words));
  const sorted = by === 'coverage' ? [...shown].sort((a, b) => a.family.coverage - b.family.coverage) : by === 'missing' ? [...shown].sort((a, b) => b.family.missing - a.family.missing) : shown;
  home.replaceChildren(...sorted.map(({ details }) => details));
  document.getElementById('count').textContent = sorted.length + '/' + sections.length + ' nhóm';
}
document.getElementById('find').addEventListener('input', arrange); document.getElementById('sort').addEventListener('change', arrange);
arrange();
if (sections.length === 1) sections[0].details.open = true;
if (data.heat) grid(document.getElementById('heat'), data.heat.rows, data.heat.provinces.map((one) => one[1]),
  (r, c) => { const value = data.heat.cells[r][c]; return value === -1 ? ['✗', 'm', 'tỉnh bỏ sót'] : value === -2 ? ['·', 'o', 'không giao'] : [String(value), 'h' + Math.min(5, Math.floor(value / 18)), value + '%']; },
  (r, c) => openFamily(data.heat.provinces[c][0]), (c) => openFamily(data.heat.provinces[c][0]));
function openFamily(at) { const found = sections[at]; if (!found) return; document.getElementById('find').value = ''; arrange(); found.details.open = true; found.details.scrollIntoView({ block: 'start' }); }
addEventListener('keydown', (event) => { if (event.key === 'Escape') panel.hidden = true; });
${WAIVE_SCRIPT}`;
