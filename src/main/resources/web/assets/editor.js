// Makes the plain form an editor: highlighting, completion, the parser's verdict, running without leaving the page.
"use strict";
const form = document.getElementById("editor"), area = document.getElementById("query"), state = document.getElementById("state");
const result = document.getElementById("result"), cancel = document.getElementById("cancel"), permalink = document.getElementById("permalink"), words = form.dataset;
const editor = CodeMirror.fromTextArea(area, { mode: "application/sparql-query", lineNumbers: true, lineWrapping: true, matchBrackets: true, direction: "ltr", viewportMargin: Infinity,
  extraKeys: { "Ctrl-Space": (cm) => complete(cm), "Ctrl-Enter": () => run(), "Cmd-Enter": () => run(), Tab: false, "Shift-Tab": false } });
editor.getInputField().setAttribute("aria-label", document.querySelector("label[for=query]").textContent);
const fill = (text, ...values) => values.reduce((t, v, i) => t.replace(`{${i}}`, entente.number.format(v)), text);
const prefixes = { ent: "https://w3id.org/entente/ontology#", skos: "http://www.w3.org/2004/02/skos/core#", rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#", prov: "http://www.w3.org/ns/prov#", oa: "http://www.w3.org/ns/oa#", org: "http://www.w3.org/ns/org#",
  schema: "https://schema.org/", xsd: "http://www.w3.org/2001/XMLSchema#", dct: "http://purl.org/dc/terms/", geo: "http://www.w3.org/2003/01/geo/wgs84_pos#" };
let terms = null, mark = null, running = null, timer = 0, verdicts = 0;

async function complete(cm) {
  terms = terms || await fetch("/editor/terms").then((r) => r.json());
  const at = cm.getCursor(), before = cm.getLine(at.line).slice(0, at.ch), word = /[^\s<>{}()."';,]*$/.exec(before)[0];
  const from = CodeMirror.Pos(at.line, at.ch - word.length), lower = word.toLowerCase();
  let list = Object.keys(prefixes).filter((p) => word.length && p.startsWith(lower)).map((p) => ({ text: p + ":", displayText: p + ": – " + prefixes[p] }));
  if (/^\s*prefix\s+\S*$/i.test(before)) list = Object.entries(prefixes).filter(([p]) => p.startsWith(lower)).map(([p, i]) => ({ text: `${p}: <${i}>`, displayText: p + ":" }));
  else {
    list.push(...terms.filter((t) => t.name.toLowerCase().startsWith(lower) || t.name.toLowerCase().startsWith("ent:" + lower) || t.label.toLowerCase().startsWith(lower)).slice(0, 40)
      .map((t) => ({ text: t.name, displayText: `${t.name} – ${t.label}` })));
    if (word.length > 1) {
      const names = await fetch("/suggest?q=" + encodeURIComponent(word)).then((r) => r.json());
      list.push(...names.map((n) => ({ text: `<${n.iri}>`, displayText: n.label })));
    }
  }
  const hints = { list, from, to: at };
  CodeMirror.on(hints, "pick", (hint) => declare(cm, hint.text));
  cm.showHint({ completeSingle: false, hint: () => hints });
}

// A name with a prefix that the query does not declare would not parse.
function declare(cm, text) {
  const prefix = /^([a-z]+):(?! <)/.exec(text);
  if (prefix && prefixes[prefix[1]] && !new RegExp(`prefix\\s+${prefix[1]}:`, "i").test(cm.getValue())) cm.replaceRange(`PREFIX ${prefix[1]}: <${prefixes[prefix[1]]}>\n`, CodeMirror.Pos(0, 0));
}

// The parser's verdict on what is written; one that was overtaken by a newer text, or by a run, says nothing any more.
async function check(praise = true) {
  const mine = ++verdicts;
  const answer = await fetch("/editor/check", { method: "POST", body: new URLSearchParams({ query: editor.getValue() }) }).then((r) => r.json());
  if (mine !== verdicts) return;
  if (mark) mark.clear();
  if (answer.ok) { if (praise) state.textContent = words.fine; return; }
  state.textContent = answer.line > 0 ? fill(words.at, answer.line, answer.column) : words.failed;
  if (answer.line > 0) mark = editor.markText({ line: answer.line - 1, ch: Math.max(0, answer.column - 1) }, { line: answer.line - 1, ch: answer.column + 3 }, { className: "cm-fault", attributes: { title: answer.message } });
}
editor.on("change", () => { clearTimeout(timer); timer = setTimeout(check, 500); });

function problem(text) {
  const box = document.createElement("div"), pre = document.createElement("pre");
  box.className = "problem"; box.setAttribute("role", "alert"); pre.dir = "ltr"; pre.textContent = text; box.append(pre);
  result.replaceChildren(box);
}

function downloads(query, forms) {
  const p = document.createElement("p");
  p.className = "forms";
  for (const f of forms) { const a = document.createElement("a"); a.href = `/sparql?output=${f}&query=${encodeURIComponent(query)}`; a.download = "entente." + f; a.textContent = f; p.append(a, " "); }
  result.append(p);
}

async function run() {
  const query = editor.getValue(), start = performance.now();
  if (running) running.abort();
  const mine = running = new AbortController();
  clearTimeout(timer); verdicts++;
  state.textContent = words.running; cancel.hidden = false;
  try {
    const answer = await fetch("/sparql", { method: "POST", body: new URLSearchParams({ query }), signal: mine.signal,
      headers: { Accept: "application/sparql-results+json, text/turtle;q=0.9" } });
    const text = await answer.text(), millis = Math.round(performance.now() - start);
    if (!answer.ok) { problem(text.slice(0, 2000)); state.textContent = words.failed; check(false); return; }
    remember(query);
    const address = "/sparql?query=" + encodeURIComponent(query);
    permalink.href = address; permalink.hidden = false;
    history.replaceState(null, "", address.length < 6000 ? address : "/sparql");
    if (/json/.test(answer.headers.get("Content-Type"))) {
      const body = JSON.parse(text);
      if ("boolean" in body) { const p = document.createElement("p"); p.className = "truth"; p.textContent = body.boolean ? words.true : words.false; result.replaceChildren(p); downloads(query, ["json", "xml"]); }
      else {
        entente.show(result, { table: words.viewTable, graph: words.viewGraph, map: words.viewMap, timeline: words.viewTimeline, chart: words.viewChart }, body.head.vars, body.results.bindings);
        state.textContent = fill(words.rows, body.results.bindings.length) + " · " + fill(words.millis, millis);
        downloads(query, ["csv", "tsv", "json", "xml", "text"]);
        return;
      }
    } else {
      const pre = document.createElement("pre");
      pre.className = "source"; pre.dir = "ltr"; pre.tabIndex = 0; pre.textContent = entente.plain(text); result.replaceChildren(pre);
      downloads(query, ["ttl", "nt", "trig", "json-ld", "xml"]);
    }
    state.textContent = fill(words.millis, millis);
  } catch (fault) {
    if (mine === running) state.textContent = fault.name === "AbortError" ? words.cancelled : String(fault);
  } finally { if (mine === running) cancel.hidden = true; }
}
form.addEventListener("submit", (event) => { event.preventDefault(); run(); });
cancel.addEventListener("click", () => running && running.abort());

function remember(query) {
  try {
    const old = JSON.parse(localStorage.getItem("queries") || "[]").filter((q) => q !== query);
    localStorage.setItem("queries", JSON.stringify([query, ...old].slice(0, 12)));
  } catch { /* a browser without storage has no history */ }
  recall();
}
function recall() {
  let all = [];
  try { all = JSON.parse(localStorage.getItem("queries") || "[]"); } catch { return; }
  const box = document.getElementById("history");
  box.hidden = !all.length;
  box.querySelector("ol").replaceChildren(...all.map((q) => {
    const li = document.createElement("li"), b = document.createElement("button");
    b.type = "button"; b.dir = "ltr"; b.textContent = q.replace(/\bprefix\s+\S*\s*<[^>]*>/gi, "").replace(/\s+/g, " ").trim().slice(0, 90);
    b.addEventListener("click", () => editor.setValue(q)); li.append(b); return li;
  }));
}
recall();
for (const b of document.querySelectorAll(".use")) { b.hidden = false; b.addEventListener("click", () => { editor.setValue(b.dataset.query); scrollTo(0, 0); editor.focus(); }); }
// A permanent link comes with its result as a table: asked again it can be looked at in other ways too.
if (result.querySelector("table")) run();
else if (result.querySelector(".problem")) check();
