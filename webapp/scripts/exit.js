// Quick exit: away at once, to a page that says nothing; the server throws the draft away meanwhile.
const exit = document.querySelector("form[data-exit]");
if (exit) {
  const leave = () => {
    document.body.hidden = true;
    document.title = "";
    fetch(exit.action, { method: "POST", keepalive: true, redirect: "manual" }).catch(() => {});
    window.location.replace(exit.dataset.exit);
  };
  exit.addEventListener("submit", (event) => {
    event.preventDefault();
    leave();
  });
  let last = -Infinity;
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    if (event.timeStamp - last < 800) leave();
    last = event.timeStamp;
  });
}
