"""How the report's page looks, in light, in dark, on a telephone and on paper."""

from typing import Final

STYLE: Final = """
:root {
  color-scheme: light dark;
  --ground: #f6f6f4; --sheet: #ffffff; --text: #1c1f26; --muted: #5a6070; --rim: #dcdcd8;
  --right: #2457c5; --wrong: #b3261e; --bar: #9fb0d3; --on: #ffffff;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #17191d; --sheet: #1f2227; --text: #eceef2; --muted: #a3a9b5; --rim: #3b3f48;
    --right: #7aa5ff; --wrong: #ff8a80; --bar: #4d628d; --on: #0d1524;
  }
  img { filter: invert(1) hue-rotate(180deg) brightness(.92); }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); line-height: 1.5;
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; }
header, main, footer { max-width: 1020px; margin: 0 auto; padding: 0 24px; }
header { padding-top: 40px; }
header p { margin: 0; color: var(--muted); overflow-wrap: anywhere; }
.kind { font-size: 13px; letter-spacing: .06em; text-transform: uppercase; }
h1 { margin: 2px 0 0; font-size: 34px; line-height: 1.2; overflow-wrap: anywhere; }
h2 { margin: 0 0 6px; font-size: 21px; }
h3 { margin: 22px 0 8px; font-size: 16px; }
section { background: var(--sheet); border: 1px solid var(--rim); border-radius: 12px; padding: 22px 24px;
  margin: 20px 0; }
section > p { margin: 0 0 14px; color: var(--muted); max-width: 70ch; }
footer { padding: 8px 24px 48px; color: var(--muted); font-size: 14px; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(140px, 1fr)); gap: 12px; margin: 24px 0 0; }
.cards div { background: var(--sheet); border: 1px solid var(--rim); border-radius: 12px; padding: 12px 16px; }
.cards dt { color: var(--muted); font-size: 14px; }
.cards dd { margin: 0; font-size: 25px; font-weight: 600; font-variant-numeric: tabular-nums; }
.notes { color: var(--muted); margin: 16px 0 0; padding-left: 20px; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 5px 12px; text-align: right; }
th { font-weight: 600; color: var(--muted); }
.classes th, .classes td, .pair th, .pair td { border-bottom: 1px solid var(--rim); }
.classes th:first-child, .card th, .card td { text-align: left; }
.classes .average td, .classes .average th { font-weight: 600; color: var(--text); }
.card th { vertical-align: top; white-space: nowrap; }
.card td { overflow-wrap: anywhere; }
.matrix { width: 100%; min-width: 620px; max-width: 780px; table-layout: fixed; }
.matrix caption { color: var(--muted); font-size: 14px; padding-bottom: 2px; }
.matrix th, .matrix td { text-align: center; padding: 0; height: 42px; }
.matrix td { border: 2px solid var(--sheet); border-radius: 6px; }
.matrix td.right { background: color-mix(in srgb, var(--right) var(--shade), var(--sheet)); }
.matrix td.wrong { background: color-mix(in srgb, var(--wrong) var(--shade), var(--sheet)); }
.matrix td a { display: block; line-height: 38px; color: var(--text); text-decoration: none; }
.matrix td a:hover, .matrix td a:focus { text-decoration: underline; outline: 2px solid var(--text); }
.matrix td.strong a { color: var(--on); font-weight: 600; }
.matrix td.none { color: var(--rim); }
.digits { display: flex; flex-wrap: wrap; gap: 10px; }
figure { margin: 0; width: 68px; text-align: center; }
figure img { display: block; margin: 0 auto; border: 1px solid #d3d3cf; border-radius: 4px; }
figure.wrong i { color: var(--wrong); font-style: normal; font-weight: 600; }
figcaption { font-size: 14px; line-height: 1.25; margin-top: 3px; font-variant-numeric: tabular-nums; }
small { color: var(--muted); font-size: 12px; }
img { image-rendering: pixelated; max-width: 100%; height: auto; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(340px, 1fr)); gap: 24px; }
.chart h3 { margin-top: 6px; }
.chart svg { width: 100%; max-width: 560px; height: auto; display: block; }
.means { display: grid; grid-template-columns: repeat(5, 58px); gap: 10px; }
@media (max-width: 600px) { header, main, footer { padding-left: 12px; padding-right: 12px; }
  section { padding: 16px 14px; } .charts { grid-template-columns: 1fr; } }
@media print { section { break-inside: avoid-page; } body { background: none; } }
"""
"""One style sheet; colours have 4.5 to 1 of contrast to their ground in both schemes."""
