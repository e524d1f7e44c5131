// Only makes easier what works without it: choosing all rows, seeing how many are chosen, and times as clocks show them.
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

// Times are sent in UTC; people read and type them as their own clocks show them. The title says them in UTC.
const pad = (number) => String(number).padStart(2, "0");
const local = (time, between) =>
  `${time.getFullYear()}-${pad(time.getMonth() + 1)}-${pad(time.getDate())}${between}${pad(time.getHours())}:${pad(time.getMinutes())}:${pad(time.getSeconds())}`;
for (const place of document.querySelectorAll("time[data-local]")) {
  const time = new Date(place.dateTime);
  if (!Number.isNaN(time.valueOf())) place.textContent = local(time, " ");
}
for (const form of document.querySelectorAll("form")) {
  const fields = [...form.querySelectorAll("input[type=datetime-local]")];
  for (const field of fields) {
    const time = new Date(`${field.defaultValue}Z`);
    if (!Number.isNaN(time.valueOf())) field.value = local(time, "T");
    field.closest("label").querySelector("[data-utc]").remove();
  }
  if (fields.length === 0) continue;
  form.addEventListener("formdata", ({ formData }) => {
    for (const field of fields) {
      const time = new Date(field.value);
      if (!Number.isNaN(time.valueOf())) formData.set(field.name, time.toISOString().slice(0, 19));
    }
  });
}
