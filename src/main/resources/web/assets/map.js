// Where the map is wider than the window, the chosen state is brought into view.
"use strict";
for (const box of document.querySelectorAll(".world .scroll")) {
  const chosen = box.querySelector(".chosen");
  if (!chosen) continue;
  const state = chosen.getBoundingClientRect(), view = box.getBoundingClientRect();
  box.scrollLeft += state.left + state.width / 2 - view.left - view.width / 2;
}
