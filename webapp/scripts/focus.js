// After a form came back with problems, start at the summary.
document.querySelector("[data-focus]")?.focus();
