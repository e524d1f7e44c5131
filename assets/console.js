// Only makes easier what works without it: choosing all rows, and seeing how many are chosen.
for (const form of document.querySelectorAll("form[data-many]")) {
  const boxes = [...form.querySelectorAll("input[name=guid]")];
  const place = form.querySelector("[data-all]");
  const words = form.querySelector("[data-chosen]");
  const buttons = [...form.querySelectorAll("button[formaction]")];
  if (!place || !words || boxes.length === 0) continue;
  const before = words.textContent;
  const all = document.createElement("input");
  const label = document.createElement("label");
  const name = document.createElement("span");
  all.type = "checkbox";
  name.className = "name-of-all";
  name.textContent = "All on this page";
  label.append(all, name);
  place.replaceChildren(label);
  const count = () => {
    const chosen = boxes.filter((box) => box.checked).length;
    words.textContent = chosen === 0 ? before : `${chosen} chosen`;
    all.checked = chosen === boxes.length;
    all.indeterminate = chosen > 0 && chosen < boxes.length;
    for (const button of buttons) button.disabled = chosen === 0;
  };
  all.addEventListener("change", () => {
    for (const box of boxes) box.checked = all.checked;
    count();
  });
  form.addEventListener("change", count);
  // A page from the browser's history may come back with rows chosen.
  window.addEventListener("pageshow", count);
  count();
}
