// The reading queue without loading a page between items. The server's answers are the same pages as without this script:
// they are fetched, and their content takes the place of what stands here. Anything else is left to the browser.
const queue = document.querySelector("[data-queue]");
if (queue) {
  const { lost, busy: wait } = queue.dataset;
  const says = document.createElement("p");
  says.className = "unseen";
  says.setAttribute("role", "status");
  document.body.append(says);

  const part = () => location.pathname + location.search;
  let shown = part();
  let busy = false;
  let clocks = [];

  const isOurs = (address) => address.origin === location.origin && /^\/team\/lezen(\/|$)/.test(address.pathname);

  // What can be taken back goes away when its seconds are over.
  const ready = () => {
    clocks.forEach(clearTimeout);
    clocks = [...document.querySelectorAll("[data-seconds]")].map((form) =>
      setTimeout(() => {
        const held = form.contains(document.activeElement);
        form.remove();
        if (held) document.getElementById("item-title")?.focus();
      }, (Number(form.dataset.seconds) + 1) * 1000),
    );
    // A sentence from the list is put below, to be read and added to; without this script the server does that.
    const list = document.querySelector("select[data-into]");
    const put = document.querySelector("[data-put]");
    if (!list || !put) return;
    put.hidden = false;
    put.addEventListener("click", () => {
      const area = document.getElementById(list.dataset.into);
      const { text } = list.selectedOptions[0].dataset;
      if (text) area.value = area.value.trim() ? `${text}\n${area.value}` : text;
      list.value = "";
      area.focus();
    });
  };

  const place = (page) => {
    document.title = page.title;
    document.querySelector(".flash")?.remove();
    const main = document.getElementById("main");
    const flash = page.querySelector(".flash");
    if (flash) main.before(document.adoptNode(flash));
    const fresh = document.adoptNode(page.getElementById("main"));
    main.replaceWith(fresh);
    shown = part();
    ready();
    const told = [...document.querySelectorAll(".flash, .news [data-says]")].map((each) => each.textContent.trim());
    says.textContent = told[0] ?? "";
    (fresh.querySelector("[data-focus]") ?? document.getElementById("item-title") ?? document.getElementById("queue-title"))?.focus();
    if (!fresh.querySelector("[data-focus]")) scrollTo(0, 0);
  };

  const failed = () => {
    document.getElementById("lost")?.remove();
    const note = document.createElement("p");
    note.id = "lost";
    note.className = "lost";
    note.setAttribute("role", "alert");
    note.textContent = lost;
    (document.getElementById("decide-title") ?? document.getElementById("queue-title")).after(note);
  };

  // push: whether this is another place for the back button
  const go = async (address, body, push) => {
    if (busy) return;
    busy = true;
    says.textContent = wait;
    try {
      const answer = await fetch(address, body ? { method: "POST", body, headers: { Accept: "text/html" } } : { headers: { Accept: "text/html" } });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const here = new URL(answer.url);
      if (!isOurs(here) || !page.getElementById("main")) {
        // she must sign in again, or this is another page: what she typed is kept on the server
        location.assign(here);
        return;
      }
      if (push && (!body || answer.redirected)) history.pushState(null, "", here);
      place(page);
    } catch {
      says.textContent = "";
      failed();
    } finally {
      busy = false;
    }
  };

  document.addEventListener("click", (event) => {
    const link = event.target.closest("main a[href]");
    if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const address = new URL(link.href);
    if (!isOurs(address) || address.hash) return;
    event.preventDefault();
    go(address, null, true);
  });

  document.addEventListener("submit", (event) => {
    const form = event.target;
    const address = new URL(event.submitter?.getAttribute("formaction") ?? form.action, location);
    if (!form.closest("main") || form.method !== "post" || !isOurs(address)) return;
    event.preventDefault();
    const body = new URLSearchParams(new FormData(form));
    if (event.submitter?.name) body.append(event.submitter.name, event.submitter.value);
    go(address, body, true);
  });

  addEventListener("popstate", () => {
    // a jump to a field on this page is no other place
    if (part() !== shown) go(location.href, null, false);
  });

  ready();
}
