// Draws claims over time by their score; hollow marks are claims that nobody says to be actual.
"use strict";
window.entente = window.entente || {};
entente.day = (text) => (/^\d{4}(-\d\d)?(-\d\d)?/.test(text) ? new Date(text.length === 4 ? text + "-01-01" : text.length === 7 ? text + "-01" : text.slice(0, 10)) : null);
entente.drawTimeline = (box, events) => {
  box.hidden = false;
  const width = Math.max(320, box.clientWidth || 720), height = 230, margin = { top: 14, right: 16, bottom: 26, left: 34 };
  const dated = events.map((e) => ({ ...e, at: entente.day(e.when) })).filter((e) => e.at && !isNaN(e.at));
  if (!dated.length) { box.hidden = true; return false; }
  let [first, last] = d3.extent(dated, (e) => e.at);
  if (+first === +last) { first = d3.timeMonth.offset(first, -1); last = d3.timeMonth.offset(last, 1); }
  const x = d3.scaleTime([first, last], [margin.left, width - margin.right]).nice();
  const y = d3.scaleLinear([-10, 10], [height - margin.bottom, margin.top]);
  const persian = document.documentElement.lang === "fa";
  const format = new Intl.DateTimeFormat(persian ? "fa-IR-u-ca-persian" : "en", { year: "numeric", month: "short", timeZone: "UTC" });
  const number = new Intl.NumberFormat(persian ? "fa" : "en");
  const svg = d3.select(box).append("svg").attr("viewBox", `0 0 ${width} ${height}`);
  svg.append("g").attr("class", "axis").attr("transform", `translate(0,${height - margin.bottom})`).call(d3.axisBottom(x).ticks(Math.max(2, Math.round(width / 130))).tickFormat((d) => format.format(d)));
  svg.append("g").attr("class", "axis").attr("transform", `translate(${margin.left},0)`).call(d3.axisLeft(y).ticks(5).tickFormat((d) => number.format(d)));
  svg.append("line").attr("class", "zero").attr("x1", margin.left).attr("x2", width - margin.right).attr("y1", y(0)).attr("y2", y(0));
  // The marks are no links: the drawing is one image to a screen reader, and the list below has the links.
  svg.selectAll("circle").data(dated).join("circle").attr("r", 4).attr("cx", (e) => x(e.at)).attr("cy", (e) => y(e.score || 0))
    .on("click", (event, e) => { if (e.href && e.href.startsWith("/")) location.href = e.href; })
    .attr("class", (e) => `dot ${e.tone || "neutral"}${e.status && e.status !== "Actual" ? " unfirm" : ""}`)
    .append("title").text((e) => [e.statusLabel, e.label, e.shown || e.when].filter(Boolean).join(" · "));
  return true;
};
for (const box of document.querySelectorAll("[data-timeline]")) {
  fetch(box.dataset.timeline, { headers: { Accept: "application/json" } }).then((r) => r.json()).then((data) => entente.drawTimeline(box, data.events));
}
