// A plan that still becomes better: looks again by itself, and leaves alone what somebody is working in.
const look = async () => {
  const plan = document.querySelector("[data-plan]");
  if (!plan || plan.dataset.improving !== "true") return;
  const answer = await fetch(location.href);
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-plan]");
  if (!fresh) return;
  const at = document.activeElement;
  const lines = plan.querySelector("[data-lines]");
  if (!lines.contains(at) && !lines.querySelector("details[open]")) lines.replaceWith(fresh.querySelector("[data-lines]"));
  plan.querySelector("[data-progress]").replaceChildren(...fresh.querySelector("[data-progress]").childNodes);
  if (fresh.dataset.improving !== "true") delete plan.dataset.improving;
  setTimeout(look, 2000);
};
setTimeout(look, 2000);
