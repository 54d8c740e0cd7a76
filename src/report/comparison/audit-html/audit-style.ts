export const AUDIT_STYLE = `
header, main { max-width: none; }
.wrap { overflow: auto; max-height: 78vh; border: 1px solid var(--line); border-radius: 8px; }
table { border-collapse: separate; border-spacing: 0; font-size: 13px; } th, td { border-right: 1px solid var(--line); border-bottom: 1px solid var(--line); padding: 3px 5px; }
thead th { position: sticky; top: 0; z-index: 2; background: var(--band); vertical-align: bottom; } thead th.child { padding: 4px 2px; }
thead .child div { writing-mode: vertical-rl; transform: rotate(180deg); max-height: 190px; overflow: hidden; text-align: left; font-weight: 500; }
tbody th { position: sticky; left: 0; z-index: 1; background: var(--ground); text-align: left; font-weight: 400; width: 380px; min-width: 380px; max-width: 380px; }
thead th.task { left: 0; z-index: 3; width: 380px; min-width: 380px; } .task-text { display: block; max-height: 3.1em; overflow: hidden; overflow-wrap: anywhere; } tr.open .task-text { max-height: none; }
td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; } td[data-c] { text-align: center; cursor: pointer; min-width: 26px; }
.v { background: #dafbe1; color: #0b4a1d; } .a { background: #ddf0ff; color: #0a3f7a; } .m { background: #ffe2df; color: #8a0c20; } .o { color: var(--soft); } .c { background: #ffd9b0; color: #6b2800; font-weight: 700; } td.picked { outline: 2px solid var(--ink); outline-offset: -2px; }
tfoot th, tfoot td { position: sticky; bottom: 0; background: var(--band); z-index: 1; } tfoot th { left: 0; z-index: 2; text-align: left; }
.legend span { display: inline-block; padding: 0 7px; margin-right: 4px; border-radius: 4px; }
#panel { position: fixed; right: 16px; bottom: 16px; z-index: 5; width: min(620px, calc(100vw - 32px)); max-height: 60vh; overflow: auto; background: var(--ground); border: 1px solid var(--ink); border-radius: 10px; padding: 10px 14px; box-shadow: 0 6px 24px #0003; } #panel button { float: right; }
details { margin: 4px 0; } summary { cursor: pointer; }
@media print { .wrap { max-height: none; overflow: visible; border: 0; } thead th, tbody th, tfoot th, tfoot td { position: static; } tbody th, thead th.task { width: 200px; min-width: 200px; max-width: 200px; } #panel { display: none; } details > * { display: block; } }
`;
