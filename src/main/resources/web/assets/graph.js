// Draws the neighbourhood of an actor. The list below the drawing says the same without it.
"use strict";
window.entente = window.entente || {};
entente.colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
entente.drawGraph = (box, elements, layout) => {
  const tone = { cooperation: entente.colour("--coop"), conflict: entente.colour("--conf"), neutral: entente.colour("--neut") };
  const dash = { Actual: "solid", Planned: "dashed", Proposed: "dashed", Possible: "dotted", Denied: "dotted" };
  const drawing = cytoscape({
    container: box, elements, maxZoom: 2, minZoom: 0.3, userZoomingEnabled: false, 
    style: [
      { selector: "node", style: { label: "data(label)", "font-size": 12, "font-family": getComputedStyle(document.body).fontFamily,
        color: entente.colour("--ink"), "background-color": entente.colour("--c4"), width: 16, height: 16,
        "text-valign": "bottom", "text-margin-y": 4, "text-background-color": entente.colour("--paper"), "text-background-opacity": 0.8 } },
      { selector: "node[?centre]", style: { "background-color": entente.colour("--chosen"), width: 26, height: 26, "font-weight": "bold", "font-size": 14 } },
      { selector: "edge", style: { "curve-style": "bezier", "target-arrow-shape": "triangle", "arrow-scale": 0.8,
        width: (e) => Math.min(6, 1 + Math.log2(e.data("count") || 1)),
        "line-color": (e) => tone[e.data("tone")] || tone.neutral, "target-arrow-color": (e) => tone[e.data("tone")] || tone.neutral,
        "line-style": (e) => dash[e.data("status")] || "solid" } },
      { selector: "edge[name]", style: { label: "data(name)", "font-size": 10, color: entente.colour("--soft"), "text-rotation": "autorotate" } },
    ],
    layout,
  });
  drawing.on("tap", "node", (event) => { const to = event.target.data("href"); if (to && to.startsWith("/")) location.href = to; });
  return drawing;
};
for (const box of document.querySelectorAll("[data-graph]")) {
  fetch(box.dataset.graph, { headers: { Accept: "application/json" } }).then((r) => r.json()).then((data) => {
    if (data.nodes.length < 2) return;
    box.hidden = false;
    const legend = document.querySelector("[data-legend]");
    if (legend) legend.hidden = false;
    entente.drawGraph(box, [...data.nodes.map((n) => ({ data: n })), ...data.edges.map((e) => ({ data: e }))],
      { name: "concentric", concentric: (n) => (n.data("centre") ? 2 : 1), levelWidth: () => 1, padding: 24, animate: false });
  });
}
