// Draws claims over time by their score; hollow marks are claims that nobody says to be actual.
"use strict";
window.entente = window.entente || {};
entente.persian = document.documentElement.lang === "fa";
entente.number = new Intl.NumberFormat(entente.persian ? "fa" : "en");
entente.day = (text) => (/^\d{4}(-\d\d)?(-\d\d)?/.test(text) ? new Date(text.length === 4 ? text + "-07-01" : text.length === 7 ? text + "-15" : text.slice(0, 10)) : null);
// Starts of years, or of months where few are shown, in the reader's calendar, at most about `most` of them.
entente.ticks = ([first, last], most) => {
  const part = new Intl.DateTimeFormat(entente.persian ? "en-u-ca-persian" : "en-u-ca-gregory", { year: "numeric", month: "numeric", timeZone: "UTC" });
  const of = (day) => { const p = Object.fromEntries(part.formatToParts(day).map((x) => [x.type, parseInt(x.value, 10)])); return p.year * 12 + p.month - 1; };
  const span = of(last) - of(first), step = span <= most ? 1 : span <= most * 6 ? 6 : 12 * Math.ceil(span / (12 * most));
  const found = [];
  let before = of(first);
  for (let day = new Date(first); day <= last; day = new Date(+day + 864e5)) {
    const month = of(day);
    if (month !== before && month % step === 0) found.push(day);
    before = month;
  }
  const format = new Intl.DateTimeFormat(entente.persian ? "fa-IR-u-ca-persian" : "en", step < 12 ? { year: "numeric", month: "short", timeZone: "UTC" } : { year: "numeric", timeZone: "UTC" });
  return { found, show: (day) => format.formatToParts(day).filter((p) => p.type !== "era").map((p) => p.value).join("").trim() };
};
entente.drawTimeline = (box, events) => {
  const dated = events.map((e) => ({ ...e, at: entente.day(e.when) })).filter((e) => e.at && !isNaN(e.at));
  if (!dated.length) return false;
  const section = box.closest("[data-drawn]");
  if (section) section.hidden = false;
  const width = Math.max(320, box.clientWidth || 720), height = 270, margin = { top: 30, right: 18, bottom: 44, left: 38 };
  let [first, last] = d3.extent(dated, (e) => e.at);
  const pad = Math.max(20 * 864e5, (last - first) * 0.03);
  first = new Date(+first - pad); last = new Date(+last + pad);
  const x = d3.scaleUtc([first, last], [margin.left, width - margin.right]), y = d3.scaleLinear([-10, 10], [height - margin.bottom, margin.top]);
  const svg = d3.select(box).append("svg").attr("viewBox", `0 0 ${width} ${height}`), ticks = entente.ticks([first, last], Math.max(2, Math.floor(width / 110)));
  svg.append("g").attr("class", "axis").attr("transform", `translate(0,${height - margin.bottom})`).call(d3.axisBottom(x).tickValues(ticks.found).tickSizeOuter(0).tickFormat(ticks.show));
  svg.append("g").attr("class", "axis grid").attr("transform", `translate(${margin.left},0)`).call(d3.axisLeft(y).ticks(5).tickSize(-(width - margin.left - margin.right)).tickFormat((d) => entente.number.format(d)));
  svg.append("line").attr("class", "zero").attr("x1", margin.left).attr("x2", width - margin.right).attr("y1", y(0)).attr("y2", y(0));
  for (const [tone, word, at] of [["cooperation", box.dataset.high, 16], ["conflict", box.dataset.low, height - 6]])
    if (word) svg.append("text").attr("class", "pole " + tone).attr("x", margin.left).attr("y", at).text((tone === "conflict" ? "▼ " : "▲ ") + word);
  // Marks that would cover each other stand a little apart.
  const taken = new Map();
  for (const e of dated) {
    const key = Math.round(x(e.at) / 9) + " " + Math.round(y(e.score || 0) / 9), n = taken.get(key) || 0;
    taken.set(key, n + 1);
    e.shift = (n % 2 ? 1 : -1) * Math.ceil(n / 2) * 3;
  }
  // The marks are no links: the drawing is one image to a screen reader, and the list below has the links.
  svg.selectAll("circle").data(dated).join("circle").attr("r", 4.5).attr("cx", (e) => x(e.at)).attr("cy", (e) => y(e.score || 0) + e.shift)
    .on("click", (event, e) => { if (e.href && e.href.startsWith("/")) location.href = e.href; })
    .attr("class", (e) => `dot ${e.tone || "neutral"}${e.status && e.status !== "Actual" ? " unfirm" : ""}`)
    .append("title").text((e) => [e.statusLabel, e.label, e.shown || e.when].filter(Boolean).join(" · "));
  return true;
};
for (const box of document.querySelectorAll("[data-timeline]")) {
  fetch(box.dataset.timeline, { headers: { Accept: "application/json" } }).then((r) => r.json()).then((data) => entente.drawTimeline(box, data.events));
}
