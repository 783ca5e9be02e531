// How the HTML report looks: on a screen in light and dark, and on A4 paper.

/// The one style sheet, which stands in the file itself.
enum StyleSheet {
  /// Every pair of colours for text has a contrast of at least 4.5:1, in both schemes.
  static let css = """
    :root{color-scheme:light dark;--page:#fff;--text:#1b1f24;--quiet:#57606a;--line:#d0d7de;--card:#f6f8fa;\
    --accent:#0b5cad;--good:#1a6f37;--fair:#7d5a00;--poor:#b3261e;--bar:#0b5cad}
    @media(prefers-color-scheme:dark){:root{--page:#14171b;--text:#e6e9ed;--quiet:#a3abb5;--line:#3a424b;\
    --card:#1d2127;--accent:#7ab7ff;--good:#62c584;--fair:#dfb34c;--poor:#ff8f85;--bar:#4c93dd}}
    *{box-sizing:border-box}
    body{margin:0 auto;padding:1.5rem;max-width:62rem;background:var(--page);color:var(--text);\
    font:16px/1.45 system-ui,"Liberation Sans",sans-serif}
    header{display:flex;flex-wrap:wrap;gap:.25rem 1rem;justify-content:space-between;align-items:baseline;\
    border-bottom:2px solid var(--line)}
    h1{font-size:1.6rem;margin:.2rem 0}h2{font-size:1.15rem;margin:2rem 0 .6rem}h3{font-size:1rem;margin:1.2rem 0 .3rem}
    p{margin:.3rem 0}.quiet,.note{color:var(--quiet)}.note{font-size:.9rem}
    .warning{color:var(--poor);font-weight:600}
    .cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(15rem,100%),1fr));gap:1rem}
    .card{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:.9rem 1rem;break-inside:avoid}
    .card h3{margin:0}.figure{font-size:2.6rem;font-weight:700;line-height:1.15;font-variant-numeric:tabular-nums}
    .change{margin-top:.4rem;border-top:1px solid var(--line);padding-top:.4rem}
    dl{display:grid;grid-template-columns:1fr auto;gap:.1rem 1rem;margin:.5rem 0 0}
    dt{color:var(--quiet)}dd{margin:0;text-align:right;font-variant-numeric:tabular-nums}
    .wide{overflow-x:auto}.wide+.wide{margin-top:1rem}table{border-collapse:collapse;min-width:50%}
    th,td{padding:.25rem .6rem;border-bottom:1px solid var(--line);text-align:right;vertical-align:top;\
    font-variant-numeric:tabular-nums}
    th{font-weight:600;color:var(--quiet)}th.name,td.name{text-align:left;overflow-wrap:anywhere;\
    min-width:7rem}td.name{color:var(--text)}
    .charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr));gap:1rem 2rem}
    figure{margin:0;break-inside:avoid}figcaption{font-weight:600;margin-bottom:.3rem}
    svg{width:100%;height:auto;display:block}
    svg text{fill:var(--text);font:13px system-ui,"Liberation Sans",sans-serif}svg .dim{fill:var(--quiet)}
    .axis{stroke:var(--line)}.range{stroke:var(--bar);stroke-width:6;stroke-linecap:round;opacity:.45}
    .dot{fill:var(--accent)}.bar{fill:var(--bar)}.bar.good{fill:var(--good)}.bar.fair{fill:var(--fair)}\
    .bar.poor{fill:var(--poor)}.path{fill:none;stroke:var(--accent);stroke-width:2}.whisker{stroke:var(--bar);opacity:.6}
    blockquote{margin:.2rem 0 .6rem 1rem;padding-left:.7rem;border-left:3px solid var(--line);overflow-wrap:anywhere}
    code{font:.85rem ui-monospace,"Liberation Mono",monospace;overflow-wrap:anywhere}
    @page{size:A4;margin:14mm}
    @media print{:root{--page:#fff;--text:#000;--quiet:#444;--line:#bbb;--card:#fff;--accent:#0b4a8c;--good:#1a6f37;\
    --fair:#7d5a00;--poor:#9c1c15;--bar:#0b5cad;color-scheme:light}body{padding:0;font-size:11pt;max-width:none}\
    h2,h3,figcaption{break-after:avoid}table,tr,blockquote{break-inside:avoid}.wide+p,h2+p,p+blockquote{break-before:avoid}\
    .cards{grid-template-columns:repeat(3,1fr);gap:.6rem}.card{font-size:9.5pt;padding:.5rem .7rem}.card .note{font-size:9pt}\
    .figure{font-size:2rem}.wide{overflow:visible;font-size:8.5pt}th,td{padding:.2rem .3rem}th.name,td.name{min-width:6rem}\
    .warning{break-after:avoid}.bar,.range,.dot{print-color-adjust:exact}}
    """
}
