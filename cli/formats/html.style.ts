// How the HTML report looks: on paper, on a phone, by day and by night.

export const style = `
:root{color-scheme:light dark;--ink:#1f2328;--soft:#59636e;--ground:#fff;--card:#f6f8fa;--line:#d1d9e0;--error:#cf222e;--warning:#9a6700;--info:#0969da;--good:#1a7f37}
@media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#9198a1;--ground:#0d1117;--card:#151b23;--line:#3d444d;--error:#f85149;--warning:#d29922;--info:#4493f8;--good:#3fb950}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1.5rem;max-width:62rem;font:16px/1.55 system-ui,-apple-system,"Segoe UI",sans-serif;color:var(--ink);background:var(--ground)}
h1{font-size:1.6rem;line-height:1.25;margin:.5rem 0}
h2{font-size:1.25rem;margin:2.2rem 0 .6rem;border-bottom:1px solid var(--line);padding-bottom:.25rem}
h3{font-size:1.05rem;margin:0;overflow-wrap:anywhere}
a{color:var(--info)}
.soft{color:var(--soft)}
.good{color:var(--good)}
details{border:1px solid var(--line);border-radius:.5rem;margin:.8rem 0;padding:.2rem 1rem}
summary{cursor:pointer;padding:.5rem 0}
summary h3{display:inline}
.finding,.first li{border-left:.25rem solid var(--tone,var(--line));background:var(--card);border-radius:.25rem;margin:.8rem 0;padding:.6rem .9rem}
.first{padding-left:1.4rem}
.error{--tone:var(--error)}.warning{--tone:var(--warning)}.info{--tone:var(--info)}
blockquote{margin:.4rem 0;padding:.1rem .8rem;border-left:.2rem solid var(--line);white-space:pre-wrap;overflow-wrap:anywhere}
blockquote.better{border-left-color:var(--good)}
mark{background:none;color:inherit;text-decoration:underline wavy var(--warning);text-underline-offset:.2em}
p{margin:.35rem 0}
table{border-collapse:collapse;margin:.6rem 0}
th,td{text-align:left;padding:.2rem .9rem .2rem 0;border-bottom:1px solid var(--line);vertical-align:top}
td.number,th.number{text-align:right}
.map{margin:.6rem 0}.map svg{max-width:100%;height:auto}
caption{text-align:left}
@media print{body{max-width:none}details{break-inside:avoid-page}}
`
