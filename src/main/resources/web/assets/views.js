// Shows a result of a query as table, graph, timeline or chart, where its columns allow it.
"use strict";
window.entente = window.entente || {};
entente.base = "https://w3id.org/entente/id/";
entente.terms = "https://w3id.org/entente/ontology#";
entente.short = (iri) => iri.startsWith(entente.base) ? "id:" + iri.slice(entente.base.length) : iri.startsWith(entente.terms) ? "ent:" + iri.slice(entente.terms.length) : iri;
entente.link = (iri) => iri.startsWith(entente.base) ? "/id/" + iri.slice(entente.base.length).split("/").map(encodeURIComponent).join("/")
  : iri.startsWith(entente.terms) ? "/ontology/" + encodeURIComponent(iri.slice(entente.terms.length)) : /^https?:\/\//.test(iri) ? iri : null;
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
      for (const c of [from, to]) { const iri = row[c].value; nodes.set(iri, { data: { id: iri, label: entente.short(iri).replace(/^.*[/:]/, ""), href: entente.link(iri) } }); }
      edges.push({ data: { source: row[from].value, target: row[to].value, count: 1, name: via && row[via] ? entente.short(row[via].value).replace("ent:", "") : undefined } });
    }
    box.classList.add("drawing", "graph");
    entente.drawGraph(box, [...nodes.values(), ...edges], { name: "cose", animate: false, padding: 20 });
  },
  timeline: (box, columns, rows, [date]) => {
    box.classList.add("drawing", "timeline");
    entente.drawTimeline(box, rows.filter((r) => r[date]).map((r) => ({ when: r[date].value, score: r.score ? +r.score.value : 0,
      status: r.status ? entente.short(r.status.value).replace("ent:", "") : "Actual", label: columns.filter((c) => c !== date && r[c]).slice(0, 3).map((c) => entente.plain(entente.short(r[c].value))).join(" · ") })));
  },
  chart: (box, columns, rows, [name, number]) => {
    const some = rows.filter((r) => r[name] && r[number]).slice(0, 40), width = 720, line = 22, height = some.length * line + 34;
    box.classList.add("drawing", "chart");
    const x = d3.scaleLinear([Math.min(0, d3.min(some, (r) => +r[number].value)), d3.max(some, (r) => +r[number].value) || 1], [210, width - 16]);
    const svg = d3.select(box).append("svg").attr("viewBox", `0 0 ${width} ${height}`).attr("direction", "ltr");
    svg.append("g").attr("class", "axis").attr("transform", `translate(0,${height - 24})`).call(d3.axisBottom(x).ticks(6));
    const row = svg.selectAll("g.row").data(some).join("g").attr("transform", (r, i) => `translate(0,${i * line + 6})`);
    row.append("rect").attr("class", "bar-mark").attr("x", (r) => Math.min(x(0), x(+r[number].value))).attr("width", (r) => Math.max(1, Math.abs(x(+r[number].value) - x(0)))).attr("height", line - 5);
    row.append("text").attr("x", 204).attr("y", 13).attr("text-anchor", "end").attr("font-size", 12).attr("fill", "currentColor").text((r) => entente.plain(entente.short(r[name].value)).slice(0, 32));
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
