// Says how many characters are left; never stops anyone from writing.
for (const area of document.querySelectorAll("textarea[data-length]")) {
  const count = document.getElementById(`${area.id}-count`);
  const length = Number(area.dataset.length);
  const { left, over } = count.dataset;
  const show = () => {
    const rest = length - area.value.length;
    count.textContent = (rest < 0 && over ? over : left).replace("{0}", Math.abs(rest));
    count.classList.toggle("too-long", rest < 0);
    // read aloud only near the end, not at every letter
    count.setAttribute("aria-live", rest < 30 ? "polite" : "off");
  };
  area.addEventListener("input", show);
  show();
}
