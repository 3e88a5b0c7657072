// Shows a result of a query as table, graph, timeline or chart, where its columns allow it.
"use strict";
window.entente = window.entente || {};
entente.base = "https://w3id.org/entente/id/";
entente.terms = "https://w3id.org/entente/ontology#";
entente.short = (iri) => iri.startsWith(entente.base) ? "id:" + iri.slice(entente.base.length) : iri.startsWith(entente.terms) ? "ent:" + iri.slice(entente.terms.length) : iri;
entente.link = (iri) => iri.startsWith(entente.base) ? "/id/" + iri.slice(entente.base.length).split("/").map(encodeURIComponent).join("/")
  : iri.startsWith(entente.terms) ? "/ontology/" + encodeURIComponent(iri.slice(entente.terms.length)) : /^https?:\/\//.test(iri) ? iri : null;
// A column "x" is named by a column "xLabel" beside it, else by the end of its address.
entente.name = (row, column) => { const label = row[column + "Label"] || (row[column].type === "uri" ? null : row[column]);
  return entente.plain(label ? label.value : decodeURIComponent(row[column].value.replace(/^.*[/#]/, "")).replace(/-/g, " ")); };
entente.plain = (text) => text.replace(/[\u202A-\u202E\u2066-\u2069]/g, "");
entente.table = (box, columns, rows) => {
  const table = document.createElement("table");
  table.className = "result";
  const head = table.createTHead().insertRow();
  for (const c of columns) { const th = document.createElement("th"); th.scope = "col"; th.dir = "ltr"; th.textContent = c; head.append(th); }
  const body = table.createTBody();
  for (const row of rows.slice(0, 2000)) {
    const tr = body.insertRow();
    for (const c of columns) {
      const cell = tr.insertCell(), value = row[c];
      if (!value) continue;
      const to = value.type === "uri" ? entente.link(value.value) : null;
      if (!to && value.value.length > 60) cell.className = "long";
      const inner = document.createElement(to ? "a" : "bdi");
      inner.textContent = entente.plain(value.type === "uri" ? entente.short(value.value) : value.value);
      if (to) inner.href = to;
      inner.dir = value.type === "uri" ? "ltr" : "auto";
      if (value["xml:lang"]) inner.lang = value["xml:lang"];
      cell.append(inner);
    }
  }
  const scroll = document.createElement("div");
  scroll.className = "scroll"; scroll.tabIndex = 0; scroll.setAttribute("role", "region"); scroll.setAttribute("aria-label", box.getAttribute("aria-label") || "");
  scroll.append(table);
  box.append(scroll);
};
entente.possible = (columns, rows) => {
  const some = rows.slice(0, 50);
  const all = (c, test) => some.length > 0 && some.every((r) => !r[c] || test(r[c])) && some.some((r) => r[c]);
  const uris = columns.filter((c) => all(c, (v) => v.type === "uri"));
  const numbers = columns.filter((c) => all(c, (v) => v.type !== "uri" && v.value !== "" && !isNaN(v.value) && !/date|gYear/.test(v.datatype || "")));
  const dates = columns.filter((c) => all(c, (v) => /#(date|dateTime|gYear|gYearMonth)$/.test(v.datatype || "")));
  const others = columns.filter((c) => !numbers.includes(c));
  const lat = columns.find((c) => /^lat/i.test(c) && numbers.includes(c)), long = columns.find((c) => /^lon/i.test(c) && numbers.includes(c));
  return { graph: uris.length >= 2 ? uris : null, timeline: dates.length ? dates : null, chart: numbers.length && others.length ? [others[0], numbers[0]] : null, map: lat && long ? [lat, long] : null };
};
entente.views = {
  graph: (box, columns, rows, [from, ...rest]) => {
    const to = rest[rest.length - 1], via = rest.length > 1 ? rest[0] : null, nodes = new Map(), edges = [];
    for (const row of rows.slice(0, 300)) {
      if (!row[from] || !row[to]) continue;
      for (const c of [from, to]) { const iri = row[c].value; nodes.set(iri, { data: { id: iri, label: entente.name(row, c), href: entente.link(iri) } }); }
      edges.push({ data: { source: row[from].value, target: row[to].value, count: 1, name: via && row[via] ? entente.short(row[via].value).replace("ent:", "") : undefined } });
    }
    box.classList.add("drawing", "graph");
    entente.drawGraph(box, [...nodes.values(), ...edges], { name: "cose", animate: false, padding: 20 });
  },
  timeline: (box, columns, rows, [date]) => {
    box.classList.add("drawing", "timeline");
    box.dataset.high = document.getElementById("editor").dataset.high; box.dataset.low = document.getElementById("editor").dataset.low;
    entente.drawTimeline(box, rows.filter((r) => r[date]).map((r) => ({ when: r[date].value, score: r.score ? +r.score.value : 0,
      status: r.status ? entente.short(r.status.value).replace("ent:", "") : "Actual", label: columns.filter((c) => c !== date && r[c]).slice(0, 3).map((c) => entente.plain(entente.short(r[c].value))).join(" · ") })));
  },
  chart: (box, columns, rows, [name, number]) => {
    const all = rows.filter((r) => r[name] && r[number]), some = all.slice(0, 40), width = Math.max(360, box.clientWidth || 720), line = 26, top = 26;
    const names = Math.min(210, width * 0.4), height = top + some.length * line + 34, values = some.map((r) => +r[number].value);
    box.classList.add("drawing", "chart");
    const x = d3.scaleLinear([Math.min(0, d3.min(values)), Math.max(0, d3.max(values)) || 1], [names + 8, width - 50]);
    const svg = d3.select(box).append("svg").attr("viewBox", `0 0 ${width} ${height}`).attr("direction", "ltr");
    svg.append("g").attr("class", "axis").attr("transform", `translate(0,${height - 28})`).call(d3.axisBottom(x).ticks(Math.min(6, width / 90)).tickFormat((d) => entente.number.format(d)));
    svg.append("text").attr("class", "pole").attr("x", x(0)).attr("y", 16).text(all.length > some.length ? `${number} (${entente.number.format(some.length)} / ${entente.number.format(all.length)})` : number);
    const row = svg.selectAll("g.row").data(some).join("g").attr("transform", (r, i) => `translate(0,${top + i * line})`);
    row.append("rect").attr("class", "bar-mark").attr("x", (r) => Math.min(x(0), x(+r[number].value))).attr("width", (r) => Math.max(1, Math.abs(x(+r[number].value) - x(0)))).attr("height", line - 7);
    row.append("text").attr("class", "value").attr("x", (r) => Math.max(x(0), x(+r[number].value)) + 4).attr("y", 14).text((r) => entente.number.format(+r[number].value));
    row.append("text").attr("class", "name").attr("x", names).attr("y", 14).attr("text-anchor", "end").text((r) => { const text = entente.name(r, name), most = Math.floor(names / 7); return text.length > most ? text.slice(0, most - 1) + "…" : text; })
      .append("title").text((r) => entente.name(r, name));
  },
  map: (box, columns, rows, [lat, long]) => {
    box.classList.add("drawing", "world");
    const projection = d3.geoNaturalEarth1().scale(167).translate([480, 262]);
    const svg = d3.select(box).append("svg").attr("viewBox", "20 24 920 412");
    svg.append("image").attr("href", "/map.svg").attr("x", 20).attr("y", 24).attr("width", 920).attr("height", 412);
    const place = (r) => projection([+r[long].value, +r[lat].value]);
    svg.selectAll("circle").data(rows.filter((r) => r[lat] && r[long]).slice(0, 500)).join("circle").attr("class", "chosen").attr("r", 4)
      .attr("cx", (r) => place(r)[0]).attr("cy", (r) => place(r)[1]).append("title").text((r) => columns.filter((c) => r[c]).map((c) => entente.plain(entente.short(r[c].value))).slice(0, 3).join(" · "));
  },
};
entente.show = (box, words, columns, rows) => {
  const can = entente.possible(columns, rows), tabs = document.createElement("div"), holder = document.createElement("div");
  tabs.className = "tabs"; tabs.setAttribute("role", "group");
  holder.setAttribute("aria-label", box.getAttribute("aria-label") || "");
  const pick = (name) => {
    for (const b of tabs.children) b.setAttribute("aria-pressed", String(b.value === name));
    holder.replaceChildren(); holder.className = "";
    if (name === "table") entente.table(holder, columns, rows); else entente.views[name](holder, columns, rows, can[name]);
  };
  for (const name of ["table", ...Object.keys(can).filter((k) => can[k])]) {
    const b = document.createElement("button");
    b.type = "button"; b.value = name; b.textContent = words[name]; b.addEventListener("click", () => pick(name));
    tabs.append(b);
  }
  box.replaceChildren(tabs, holder);
  pick("table");
};
