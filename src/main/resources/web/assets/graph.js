// Draws the neighbourhood of an actor. The list below the drawing says the same without it.
"use strict";
window.entente = window.entente || {};
entente.colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
// Cytoscape adds a style element of its own where it finds none of this name; our sheet has the rule, the policy forbids the element.
document.querySelector("link[rel=stylesheet][href$='entente.css']").id = "__________cytoscape_stylesheet";
entente.drawGraph = (box, elements, layout) => {
  const tone = { cooperation: entente.colour("--coop"), conflict: entente.colour("--conf"), neutral: entente.colour("--neut") };
  const dash = { Actual: "solid", Planned: "dashed", Proposed: "dashed", Possible: "dotted", Denied: "dotted" };
  const drawing = cytoscape({
    container: box, elements, maxZoom: 1.3, minZoom: 0.3, userZoomingEnabled: false,
    style: [
      { selector: "node", style: { label: "data(label)", "font-size": 13, "font-family": getComputedStyle(document.body).fontFamily,
        color: entente.colour("--ink"), "background-color": entente.colour("--c4"), width: 14, height: 14,
        "text-valign": "bottom", "text-margin-y": 4, "text-max-width": 150, "text-wrap": "ellipsis",
        "text-background-color": entente.colour("--paper"), "text-background-opacity": 0.85, "text-background-padding": 1 } },
      { selector: "node[side='left']", style: { "text-halign": "left", "text-valign": "center", "text-margin-x": -5, "text-margin-y": 0 } },
      { selector: "node[side='right']", style: { "text-halign": "right", "text-valign": "center", "text-margin-x": 5, "text-margin-y": 0 } },
      { selector: "node[?centre]", style: { "background-color": entente.colour("--chosen"), width: 26, height: 26, "font-weight": "bold", "font-size": 15 } },
      { selector: "edge", style: { "curve-style": "bezier", "control-point-step-size": 14, "target-arrow-shape": "triangle", "arrow-scale": 0.8,
        width: (e) => Math.min(6, 1 + Math.log2(e.data("count") || 1)),
        "line-color": (e) => tone[e.data("tone")] || tone.neutral, "target-arrow-color": (e) => tone[e.data("tone")] || tone.neutral,
        "line-style": (e) => dash[e.data("status")] || "solid" } },
      { selector: "edge[name]", style: { label: "data(name)", "font-size": 11, color: entente.colour("--ink"), "text-rotation": "autorotate",
        "text-background-color": entente.colour("--paper"), "text-background-opacity": 0.85 } },
    ],
    layout,
  });
  drawing.on("tap", "node", (event) => { const to = event.target.data("href"); if (to && to.startsWith("/")) location.href = to; });
  return drawing;
};
// Neighbours stand in two columns with their names outwards, where no name can cover another.
entente.columns = (nodes) => {
  const around = nodes.filter((n) => !n.centre), half = Math.ceil(around.length / 2), gap = 34;
  around.forEach((n, i) => {
    const left = i % 2 === 1, row = Math.floor(i / 2), size = left ? around.length - half : half;
    n.side = left ? "left" : "right";
    n.y = (row - (size - 1) / 2) * gap;
    n.x = (left ? -1 : 1) * (110 + 40 * Math.cos((n.y / (half * gap)) * Math.PI));
  });
  return Object.fromEntries(nodes.map((n) => [n.id, { x: n.x || 0, y: n.y || 0 }]));
};
for (const box of document.querySelectorAll("[data-graph]")) {
  fetch(box.dataset.graph, { headers: { Accept: "application/json" } }).then((r) => r.json()).then((data) => {
    if (data.nodes.length < 2) return;
    const kept = new Set(data.nodes.slice(0, 21).map((n) => n.id)), nodes = data.nodes.filter((n) => kept.has(n.id));
    const edges = data.edges.filter((e) => kept.has(e.source) && kept.has(e.target));
    box.hidden = false;
    box.style.blockSize = Math.max(140, 34 * Math.ceil((nodes.length - 1) / 2) + 70) + "px";
    const legend = document.querySelector("[data-legend]");
    if (legend) legend.hidden = false;
    const positions = entente.columns(nodes);
    entente.drawGraph(box, [...nodes.map((n) => ({ data: n })), ...edges.map((e) => ({ data: e }))],
      { name: "preset", positions: (n) => positions[n.id()], padding: 14, animate: false });
  });
}
