/** Times New Roman, as offices write; nothing is fetched. */
export const DOCUMENT_STYLE = `
body{font:16px/1.5 "Times New Roman",Times,serif;margin:0;color:#1a1a1a;display:grid;grid-template-columns:18rem minmax(0,1fr)}
header{grid-column:1/3;padding:1rem 1.5rem;border-bottom:1px solid #ccc}h1{font-size:1.3rem;margin:0}h2{font-size:1.05rem}
header p{margin:.3rem 0 0}nav{padding:0 1rem;font-size:.9rem;position:sticky;top:0;align-self:start;max-height:100vh;overflow:auto}
nav ul,.notes{list-style:none;padding:0}nav li{margin:.2rem 0}.d1{padding-left:.8rem}.d2{padding-left:1.6rem}.d3{padding-left:2.4rem}.d4{padding-left:3.2rem}.d5{padding-left:4rem}
nav a{color:#0b4f8a;text-decoration:none}main{padding:0 1.5rem 3rem}.text{white-space:pre-wrap;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%;font-size:.95rem}td,th{border:1px solid #bbb;padding:.3rem .4rem;vertical-align:top;text-align:left}thead{display:table-header-group}tr{break-inside:avoid}
mark{color:inherit;background:none}.task{background:#eef5fc;border-left:3px solid #5b9bd5;padding-left:.2rem}.lead{background:#c6e0b4}.unit{background:#e2efda}.time{background:#ffe699}.target{background:#f8cbad}.note{border-bottom:2px dotted #c00000}
@media(max-width:50rem){body{display:block}nav{position:static;max-height:none}}
@media print{body{display:block;font-size:12pt}nav{display:none}mark{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
@page{size:A4;margin:20mm 15mm 20mm 30mm}`;
