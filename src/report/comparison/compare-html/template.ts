const PLAN = (side: string, label: string): string =>
  `<section class="plan"><span class="soft">${label}</span><b><%= it.${side}.name %></b><%= it.${side}.number %><br><%= it.${side}.title %><br><span class="soft"><%= it.${side}.source %></span></section>`;

const SIDE = (side: string, isGone: boolean): string =>
  `<div class="side${isGone ? ' gone' : ''}"><% if (link.${side}) { %><p><% for (const piece of link.${side}.pieces) { %><% if (piece.isOwn) { %><mark><%= piece.text %></mark><% } else { %><%= piece.text %><% } %><% } %></p><a class="jump" href="#<%= link.${side}.anchor %>">xem trong văn bản<% if (link.${side}.place) { %> (<%= link.${side}.place %>)<% } %></a><% } else { %><p class="none">không có</p><% } %></div>`;

export const FINDING_LIST = `<ul class="findings">
<% for (const finding of LIST) { %><li class="<%= finding.severity %>" data-id="<%= finding.id %>" data-code="<%= finding.code %>" data-quote="<%= finding.quote %>"><% if (finding.isNew) { %><span class="new">mới</span> <% } %><b><%= finding.name %></b> <span class="soft">[<%= finding.label %>]</span> <%= finding.message %><% if (finding.place) { %> <span class="soft">(<%= finding.place %>)</span><% } %><% if (finding.advice) { %> <i class="advice">→ <%= finding.advice %></i><% } %><% if (finding.reason) { %> <i>Đã chấp nhận: <%= finding.reason %></i><% } %><% if (finding.jump) { %> <a class="jump" href="#<%= finding.jump %>">xem</a><% } %> <code><%= finding.id %></code><% if (!finding.reason) { %> <button type="button" class="waive">Chấp nhận</button><% } %></li>
<% } %></ul>`;

/** The page of one comparison. Values are escaped by eta; nothing from a document is written raw. */
export const COMPARE_BODY = `<header>
<h1>Bảng đối chiếu kế hoạch</h1>
<div class="plans">${PLAN('parent', 'Cấp trên')}${PLAN('child', 'Cấp dưới')}</div>
<% for (const warning of it.warnings) { %><p class="alarm">Chú ý: <%= warning %></p><% } %>
<p>Căn cứ: <%= it.lineage %></p>
<ul class="figures"><% for (const figure of it.figures) { %><li><b><%= figure.value %></b><%= figure.label %></li><% } %></ul>
</header>
<main>
<h2>Phát hiện (<%= it.findings.length %>) <button type="button" id="save-waivers" hidden></button></h2>
${FINDING_LIST.replace('LIST', 'it.findings')}
<% if (it.accepted.length) { %><h2>Đã chấp nhận (<%= it.accepted.length %>)</h2>
${FINDING_LIST.replace('LIST', 'it.accepted')}<% } %>
<h2>Đối chiếu từng mục</h2>
<div class="filters" role="group" aria-label="Bộ lọc">
<label>Loại <select id="of"><option value="">tất cả</option><% for (const [of, label] of it.kinds) { %><option value="<%= of %>"><%= label %></option><% } %></select></label>
<label>Trạng thái <select id="status"><option value="">tất cả</option><% for (const [status, label] of it.statuses) { %><option value="<%= status %>"><%= label %></option><% } %></select></label>
<label>Đơn vị <select id="unit"><option value="">tất cả</option><% for (const unit of it.units) { %><option><%= unit %></option><% } %></select></label>
<label><input type="checkbox" id="conflict"> chỉ mâu thuẫn</label>
<label>Tìm <input type="search" id="words" size="18"></label>
<span id="count" class="soft" aria-live="polite"></span>
</div>
<div class="link head"><span>Trạng thái</span><span>Cấp trên</span><span>Cấp dưới</span></div>
<div id="links">
<% for (const link of it.links) { %><article class="link" id="l-<%= link.id %>" data-of="<%= link.of %>" data-status="<%= link.status %>" data-conflict="<%= link.isConflict ? 1 : 0 %>" data-units="<%= link.units %>" data-p="<%= link.parent ? link.parent.anchor : '' %>" data-c="<%= link.child ? link.child.anchor : '' %>">
<div><span class="status <%= link.status %>"><%= link.label %></span><br><span class="soft"><%= link.kind %></span><% if (link.similarity) { %><br><span class="soft">giống <%= link.similarity %>, <%= link.certainty %><% if (link.shape) { %>, <%= link.shape %><% } %></span><% } %></div>
${SIDE('parent', true)}
${SIDE('child', false)}
<% if (link.changes.length) { %><ul class="changes"><% for (const change of link.changes) { %><li<% if (change.isConflict) { %> class="conflict"<% } %>><b><%= change.field %>: <%= change.verdict %>.</b> <%= change.message %></li><% } %></ul><% } %>
<% if (link.evidence) { %><div class="evidence">Vì: <%= link.evidence %></div><% } %>
</article>
<% } %></div>
<h2>Văn bản gốc</h2>
<p class="soft"><label><input type="checkbox" id="together" checked> cuộn hai bên cùng nhau</label> · bấm vào một đoạn có gạch bên lề để về mục đối chiếu của nó</p>
<div class="texts">
<section><h3>Cấp trên</h3><div class="text"><% for (const piece of it.parentText) { %><% if (piece.anchor) { %><span id="<%= piece.anchor %>" class="<%= piece.kind %>"><%= piece.text %></span><% } else { %><%= piece.text %><% } %><% } %></div></section>
<section><h3>Cấp dưới</h3><div class="text"><% for (const piece of it.childText) { %><% if (piece.anchor) { %><span id="<%= piece.anchor %>" class="<%= piece.kind %>"><%= piece.text %></span><% } else { %><%= piece.text %><% } %><% } %></div></section>
</div>
</main>`;
