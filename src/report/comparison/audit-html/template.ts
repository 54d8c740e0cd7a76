import { FINDING_LIST } from '../compare-html/template.ts';

/** The page of an audit. Values are escaped by eta; nothing from a document is written raw. */
export const AUDIT_BODY = `<header><h1>Ma trận đối chiếu kế hoạch</h1>
<p class="legend"><% for (const sign of it.signs) { %><% if (sign.kind !== 'n') { %><span class="<%= sign.kind %>"><%= sign.sign %> <%= sign.label %></span><% } %><% } %><span class="c">! Mâu thuẫn</span> Bấm vào một ô để xem lời văn hai cấp. <button type="button" id="save-waivers" hidden></button></p></header>
<main>
<% for (const line of it.notes) { %><p class="soft"><%= line %></p><% } %>
<% for (const matrix of it.matrices) { %><section class="matrix" data-matrix="<%= matrix.index %>">
<h2><%= matrix.name %><% if (matrix.day) { %> (<%= matrix.day %>)<% } %></h2><p><%= matrix.title %></p>
<ul class="figures"><% for (const figure of matrix.figures) { %><li><b><%= figure.value %></b><%= figure.label %></li><% } %></ul>
<div class="filters" role="group" aria-label="Bộ lọc">
<label>Loại <select class="f-of"><option value="">tất cả</option><% for (const [of, label] of it.kinds) { %><option value="<%= of %>"><%= label %></option><% } %></select></label>
<label>Có trạng thái <select class="f-status"><option value="">tất cả</option><% for (const [status, label] of it.statuses) { %><option value="<%= status %>"><%= label %></option><% } %></select></label>
<label>Đơn vị cấp trên giao <select class="f-unit"><option value="">tất cả</option><% for (const unit of matrix.units) { %><option><%= unit %></option><% } %></select></label>
<label><input type="checkbox" class="f-conflict"> chỉ mâu thuẫn</label>
<label>Tìm cấp dưới <input type="search" class="f-child" size="16"></label>
<span class="count soft" aria-live="polite"></span>
</div>
<div class="wrap"><table>
<thead><tr><th class="task" scope="col">Nhiệm vụ, nội dung của cấp trên</th><th class="n" scope="col" title="Số nơi thực hiện">Thực hiện</th><th class="n" scope="col" title="Số nơi bỏ sót">Bỏ sót</th><th class="n" scope="col">Mâu thuẫn</th><% for (const column of matrix.columns) { %><th class="child" scope="col" title="<%= column.source %>"><div><%= column.name %></div></th><% } %></tr></thead>
<tbody><% matrix.rows.forEach((row, at) => { %><tr data-of="<%= row.of %>" data-status="<%= row.statuses %>" data-units="<%= row.units %>" data-conflict="<%= row.conflicts ? 1 : 0 %>"><th scope="row"><span class="task-text"><%= row.quote %></span></th><td class="n"><%= row.covered %></td><td class="n"><%= row.missing %></td><td class="n"><%= row.conflicts %></td><% for (const cell of row.cells) { %><td data-c class="<%= cell.kind %>"><%= cell.sign %></td><% } %></tr>
<% }) %></tbody>
<tfoot><tr><th scope="row">Tỷ lệ phủ</th><td></td><td></td><td></td><% for (const column of matrix.columns) { %><td title="bỏ sót <%= column.missing %>, mâu thuẫn <%= column.conflicts %>, thêm <%= column.added %>, viện dẫn <%= column.cites %>"><%= column.coverage %></td><% } %></tr></tfoot>
</table></div>
<h3>Phát hiện theo cấp dưới</h3>
<% for (const child of matrix.findings) { %><details><summary><%= child.name %> (<%= child.count %>)</summary>${FINDING_LIST.replace('LIST', 'child.list')}</details><% } %>
</section><% } %>
</main>
<aside id="panel" hidden aria-live="polite"></aside>`.replaceAll(
  '<% if (finding.jump) { %> <a class="jump" href="#<%= finding.jump %>">xem</a><% } %>',
  '',
);
