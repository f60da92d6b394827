// The team's keyboard: j and k walk through the list, one key per decision, ? tells which. Can be switched off (WCAG 2.1.4).
const help = document.getElementById("keys");
if (help) {
  const button = document.querySelector("[data-keys-open]");
  const toggle = help.querySelector("[data-keys-toggle]");
  const isOn = () => localStorage.getItem("keys") !== "off";
  const label = () => (toggle.textContent = isOn() ? toggle.dataset.off : toggle.dataset.on);

  button.hidden = false;
  button.addEventListener("click", () => help.showModal());
  toggle.addEventListener("click", () => {
    localStorage.setItem("keys", isOn() ? "off" : "on");
    label();
  });
  label();

  const step = (by) => {
    const items = [...document.querySelectorAll("[data-items] a:not(.plan-other)")];
    const here = items.findIndex((item) => item === document.activeElement || (!items.includes(document.activeElement) && item.hasAttribute("aria-current")));
    const next = items[Math.min(items.length - 1, Math.max(0, here + by))];
    if (next) {
      next.focus();
      next.scrollIntoView({ block: "nearest" });
    }
  };

  document.addEventListener("keydown", (event) => {
    if (!isOn() || help.open || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.target.closest("input, textarea, select, [contenteditable]")) return;
    if (event.key === "?") help.showModal();
    else if (event.key === "j") step(1);
    else if (event.key === "k") step(-1);
    else {
      // in a list whose lines have keys of their own, those of the line that one is at
      const line = document.activeElement.closest("[data-line]");
      const target = [...document.querySelectorAll(`[data-key="${CSS.escape(event.key)}"]`)].find((key) => key.closest("[data-line]") === line || !key.closest("[data-line]"));
      if (!target || event.repeat) return;
      target.click();
    }
    event.preventDefault();
  });
}
