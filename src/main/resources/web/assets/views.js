// Shows a result of a query as table, graph, timeline or chart, where its columns allow it.
"use strict";
window.entente = window.entente || {};
entente.base = "https://w3id.org/entente/id/";
entente.terms = "https://w3id.org/entente/ontology#";
entente.short = (iri) => iri.startsWith(entente.base) ? "id:" + iri.slice(entente.base.length) : iri.startsWith(entente.terms) ? "ent:" + iri.slice(entente.terms.length) : iri;
entente.link = (iri) => iri.startsWith(entente.base) ? "/id/" + iri.slice(entente.base.length).split("/").map(encodeURIComponent).join("/")
  : iri.startsWith(entente.terms) ? "/ontology/" + encodeURIComponent(iri.slice(entente.terms.length)) : /^https?:\/\//.test(iri) ? iri : null;
// The names of what is ours, asked of the end point itself: the reader's language first, else English.
entente.names = new Map();
entente.learn = async (rows) => {
  const iris = new Set();
  for (const row of rows.slice(0, 2000)) for (const v of Object.values(row))
    if (v.type === "uri" && !entente.names.has(v.value) && (v.value.startsWith(entente.base) || v.value.startsWith(entente.terms)) && !/[<>"{}|^`\\\s]/.test(v.value)) iris.add(v.value);
  if (!iris.size) return;
  const lang = document.documentElement.lang === "fa" ? "fa" : "en";
  const query = `SELECT ?x ?name (LANG(?name) AS ?lang) { VALUES ?x { ${[...iris].slice(0, 500).map((i) => `<${i}>`).join(" ")} }
    ?x ?p ?name . VALUES ?p { <http://www.w3.org/2004/02/skos/core#prefLabel> <http://www.w3.org/2000/01/rdf-schema#label> } FILTER(LANG(?name) IN ("${lang}", "en")) }`;
  const answer = await fetch("/sparql", { method: "POST", body: new URLSearchParams({ query }), headers: { Accept: "application/sparql-results+json" } });
  if (!answer.ok) return;
  for (const r of (await answer.json()).results.bindings)
    if (r.lang.value === lang || !entente.names.has(r.x.value)) entente.names.set(r.x.value, { text: entente.plain(r.name.value), lang: r.lang.value });
};
// A column "x" is named by a column "xLabel" beside it, else by the end of its address.
entente.name = (row, column) => { const label = row[column + "Label"] || (row[column].type === "uri" ? null : row[column]);
  const known = entente.names.get(row[column].value);
  return known && !label ? known.text : entente.plain(label ? label.value : decodeURIComponent(row[column].value.replace(/^.*[/#]/, "")).replace(/-/g, " ")); };
entente.plain = (text) => text.replace(/[\u202A-\u202E\u2066-\u2069]/g, "");
entente.table = (box, columns, rows) => {
  const table = document.createElement("table");
  table.className = "result";
  const head = table.createTHead().insertRow();
  for (const c of columns) { const th = document.createElement("th"); const name = document.createElement("bdi"); th.scope = "col"; name.dir = "ltr"; name.textContent = c; th.append(name); head.append(th); }
  const body = table.createTBody();
  for (const row of rows.slice(0, 2000)) {
    const tr = body.insertRow();
    for (const c of columns) {
      const cell = tr.insertCell(), value = row[c];
      if (!value) continue;
      const to = value.type === "uri" ? entente.link(value.value) : null;
      const inner = document.createElement(to ? "a" : "bdi");
      inner.textContent = entente.plain(value.type === "uri" ? entente.short(value.value) : value.value);
      if (to) inner.href = to;
      inner.dir = value.type === "uri" ? "ltr" : "auto";
      if (value["xml:lang"]) inner.lang = value["xml:lang"];
      const known = to && entente.names.get(value.value);
      if (known) { inner.textContent = known.text; inner.lang = known.lang; inner.dir = "auto"; inner.title = entente.short(value.value); }
      cell.dataset.name = c;
      if (inner.textContent.length > 24) cell.className = inner.textContent.length > 60 ? "long" : "middling";
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
  const dates = columns.filter((c) => all(c, (v) => /#(date|dateTime|gYear|gYearMonth|gMonthDay)$/.test(v.datatype || "")) && some.some((r) => r[c] && entente.day(r[c].value)));
  const others = columns.filter((c) => !numbers.includes(c));
  const lat = columns.find((c) => /^lat/i.test(c) && numbers.includes(c)), long = columns.find((c) => /^lon/i.test(c) && numbers.includes(c));
  // Things are the ends of a line, a term of the ontology is the word on it.
  const terms = uris.filter((c) => all(c, (v) => v.value.startsWith(entente.terms))), things = uris.filter((c) => !terms.includes(c));
  const ends = things.length >= 2 ? things : uris;
  return { graph: ends.length >= 2 ? [ends[0], ends[1], terms.find((c) => c !== ends[0] && c !== ends[1])] : null, timeline: dates.length ? dates : null, chart: numbers.length && others.length ? [others[0], numbers[0]] : null, map: lat && long ? [lat, long] : null };
};
entente.views = {
  graph: (box, columns, rows, [from, to, via]) => {
    const nodes = new Map(), edges = new Map();
    for (const row of rows.slice(0, 300)) {
      if (!row[from] || !row[to]) continue;
      for (const c of [from, to]) { const iri = row[c].value; nodes.set(iri, { data: { id: iri, label: entente.name(row, c), href: entente.link(iri) } }); }
      const key = row[from].value + " " + row[to].value, edge = edges.get(key) || { source: row[from].value, target: row[to].value, count: 0, words: new Set() };
      edge.count++;
      if (via && row[via]) edge.words.add(entente.name(row, via));
      edges.set(key, edge);
    }
    // So many lines leave no room for words between them.
    const speak = edges.size <= 24;
    const lines = [...edges.values()].map(({ words, ...e }) => ({ data: speak && words.size ? { ...e, name: [...words].slice(0, 3).join(document.documentElement.lang === "fa" ? "، " : ", ") } : e }));
    box.classList.add("drawing", "graph");
    box.style.blockSize = "34rem";
    // Few stand in a ring as wide as the box allows beside their names.
    const few = nodes.size <= 30, turn = (2 * Math.PI) / nodes.size, wide = Math.max(50, Math.min(400, box.clientWidth / 2 - 125));
    [...nodes.values()].forEach((n, i) => { if (few) n.data.side = Math.cos(i * turn) < -0.01 ? "left" : "right"; n.at = { x: wide * Math.cos(i * turn), y: 210 * Math.sin(i * turn) }; });
    const places = Object.fromEntries([...nodes.values()].map((n) => [n.data.id, n.at]));
    entente.drawGraph(box, [...nodes.values(), ...lines], few ? { name: "preset", positions: (n) => places[n.id()], padding: 24 } : { name: "cose", animate: false, padding: 24, nodeRepulsion: () => 60000, idealEdgeLength: () => 130, nodeOverlap: 30, componentSpacing: 70 });
  },
  timeline: (box, columns, rows, [date]) => {
    box.classList.add("drawing", "timeline");
    if (columns.includes("score")) Object.assign(box.dataset, { high: document.getElementById("editor").dataset.high, low: document.getElementById("editor").dataset.low });
    entente.drawTimeline(box, rows.filter((r) => r[date]).map((r) => ({ when: r[date].value, score: r.score ? +r.score.value : 0, tone: !r.score || +r.score.value === 0 ? "neutral" : r.score.value > 0 ? "cooperation" : "conflict",
      status: r.status ? entente.short(r.status.value).replace("ent:", "") : "Actual", label: columns.filter((c) => c !== date && r[c]).slice(0, 3).map((c) => entente.name(r, c)).join(" · ") })));
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
      .attr("cx", (r) => place(r)[0]).attr("cy", (r) => place(r)[1]).append("title").text((r) => columns.filter((c) => r[c]).map((c) => entente.name(r, c)).slice(0, 3).join(" · "));
  },
};
entente.show = (box, words, columns, rows) => {
  const can = entente.possible(columns, rows), tabs = document.createElement("div"), holder = document.createElement("div");
  let picked = "table";
  tabs.className = "tabs"; tabs.setAttribute("role", "group");
  holder.setAttribute("aria-label", box.getAttribute("aria-label") || "");
  const pick = (name) => {
    picked = name;
    for (const b of tabs.children) b.setAttribute("aria-pressed", String(b.value === name));
    holder.replaceChildren(); holder.className = ""; holder.removeAttribute("style");
    if (name === "table") entente.table(holder, columns, rows); else entente.views[name](holder, columns, rows, can[name]);
  };
  for (const name of ["table", ...Object.keys(can).filter((k) => can[k])]) {
    const b = document.createElement("button");
    b.type = "button"; b.value = name; b.textContent = words[name]; b.addEventListener("click", () => pick(name));
    tabs.append(b);
  }
  box.replaceChildren(tabs, holder);
  pick("table");
  entente.learn(rows).then(() => pick(picked));
};
