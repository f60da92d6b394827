// Proposes while somebody types (WAI-ARIA combobox with a list). Without this script the box works as it is.
for (const box of document.querySelectorAll("input[type=search][data-suggest]")) {
  const list = document.createElement("ul");
  list.id = `${box.id}-list`;
  list.className = "suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", box.dataset.suggest);
  list.hidden = true;
  box.closest("form").append(list);
  box.setAttribute("role", "combobox");
  box.setAttribute("aria-autocomplete", "list");
  box.setAttribute("aria-expanded", "false");
  box.setAttribute("aria-controls", list.id);

  let active = -1;
  let asked = 0;
  let typed = "";
  let waiting;

  const close = () => {
    asked++;
    clearTimeout(waiting);
    list.hidden = true;
    list.replaceChildren();
    active = -1;
    box.setAttribute("aria-expanded", "false");
    box.removeAttribute("aria-activedescendant");
  };

  const choose = (option) => {
    box.value = option.textContent;
    close();
    box.form.requestSubmit();
  };

  const move = (to) => {
    const options = [...list.children];
    if (options.length === 0) return;
    options[active]?.setAttribute("aria-selected", "false");
    active = to < -1 ? options.length - 1 : to >= options.length ? -1 : to;
    box.value = active < 0 ? typed : options[active].textContent;
    if (active < 0) {
      box.removeAttribute("aria-activedescendant");
    } else {
      options[active].setAttribute("aria-selected", "true");
      box.setAttribute("aria-activedescendant", options[active].id);
      options[active].scrollIntoView({ block: "nearest" });
    }
  };

  const show = (suggestions) => {
    list.replaceChildren(
      ...suggestions.map(({ tekst }, index) => {
        const option = document.createElement("li");
        option.id = `${list.id}-${index}`;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.textContent = tekst;
        return option;
      }),
    );
    active = -1;
    box.removeAttribute("aria-activedescendant");
    list.hidden = suggestions.length === 0;
    box.setAttribute("aria-expanded", String(suggestions.length > 0));
  };

  const ask = async () => {
    const mine = ++asked;
    try {
      const answer = await fetch("/api/v1/zoeksuggesties/_zoek", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ begin: typed }),
      });
      if (answer.ok && mine === asked) {
        const suggestions = await answer.json();
        if (mine === asked && document.activeElement === box) show(suggestions);
      }
    } catch {
      close(); // no connection: the box itself still works
    }
  };

  box.addEventListener("input", () => {
    typed = box.value;
    clearTimeout(waiting);
    if (typed.trim().length < 2) close();
    else waiting = setTimeout(ask, 120);
  });
  box.addEventListener("keydown", (event) => {
    if (event.isComposing || list.hidden) return;
    if (event.key === "ArrowDown") move(active + 1);
    else if (event.key === "ArrowUp") move(active < 0 ? list.children.length - 1 : active - 1);
    else if (event.key === "Escape") {
      box.value = typed;
      close();
    } else if (event.key === "Tab") {
      close();
      return;
    } else return;
    event.preventDefault();
  });
  box.addEventListener("blur", () => close());
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) choose(option);
  });
}
