// Passkeys and shortcuts need the browser itself. Everything else works without this file.
"use strict";

// A form of passkeys: asks for options, lets the browser show or make one, and sends what it answers.
for (const form of document.querySelectorAll("form[data-passkey]")) {
  if (!window.PublicKeyCredential?.parseRequestOptionsFromJSON) continue;
  form.hidden = false;
  form.addEventListener("submit", async event => {
    event.preventDefault();
    const told = form.querySelector("[role=status]");
    told.textContent = "";
    try {
      const begun = await fetch(form.dataset.passkey, { method: "POST", body: new FormData(form) });
      if (!begun.ok) throw new Error("begin");
      const { options, token } = await begun.json();
      const isMaking = form.dataset.kind === "make";
      const credential = isMaking
        ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
        : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
      form.elements.token.value = token;
      form.elements.credential.value = JSON.stringify(credential);
      form.submit();
    } catch (problem) {
      told.textContent = problem.name === "NotAllowedError"
        ? "Je hebt de passkey niet gebruikt. Probeer het nog eens, of kies een andere manier."
        : "Dat lukte niet met een passkey. Probeer het nog eens, of kies een andere manier.";
    }
  });
}

// Shortcuts. The page names them all in its own list; here is only who listens.
const list = document.getElementById("toetsen");
if (list) {
  const choice = document.getElementById("toetsen-aan");
  const isOff = () => { try { return localStorage.getItem("toetsen") === "uit"; } catch { return false; } };
  choice.checked = !isOff();
  // Who speaks to the computer, or touches keys unwillingly, must be able to do without (WCAG 2.1.4).
  choice.addEventListener("change", () => {
    try { localStorage.setItem("toetsen", choice.checked ? "aan" : "uit"); } catch { /* then only here */ }
  });

  const main = document.getElementById("inhoud");
  const follow = selector => {
    const link = document.querySelector(selector);
    link?.click();
    return !!link;
  };
  const search = () => {
    const field = document.getElementById("zoek");
    // On a narrow page the field stands behind its button.
    if (!field.checkVisibility()) document.getElementById("zoekbalk").showPopover();
    field.focus();
    field.select();
    return true;
  };
  const begin = () => {
    if (follow("main .wb-heading__actions a.wb-button--primary, main a.wb-button--primary")) return true;
    const field = main.querySelector("form[method=post] :is(input:not([type=hidden]), select, textarea)");
    field?.focus();
    return !!field;
  };
  const time = () => {
    const bar = document.querySelector(".wb-time-bar details");
    if (!bar) return document.getElementById("ander-moment")?.showPopover(), true;
    bar.open = true;
    bar.querySelector("select, input:not([type=hidden])").focus();
    return true;
  };
  const step = by => {
    const links = [...main.querySelectorAll("tbody tr")].map(row => row.querySelector("a[href]"))
      .filter(link => link?.checkVisibility());
    if (links.length === 0) return false;
    const here = links.findIndex(link => link.closest("tr").contains(document.activeElement));
    links[here < 0 ? (by > 0 ? 0 : links.length - 1) : Math.min(links.length - 1, Math.max(0, here + by))].focus();
    return true;
  };
  const keys = {
    "/": search,
    n: begin,
    t: time,
    j: () => step(1),
    k: () => step(-1),
    ArrowLeft: () => follow("main a[rel=prev]"),
    ArrowRight: () => follow("main a[rel=next]"),
    "?": () => (list.showPopover(), true),
  };

  const isTyping = at => at instanceof Element
    && !!at.closest("input:not([type=checkbox], [type=radio], [type=submit], [type=button]), select, textarea");
  // What scrolls by itself keeps its arrows.
  const isScrolling = (at, key) => key.startsWith("Arrow") && at instanceof Element && !!at.closest("[tabindex='0']");
  let going = -Infinity;
  document.addEventListener("keydown", event => {
    const { key, target } = event;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (key === "Shift" || isTyping(target) || isScrolling(target, key) || !choice.checked) return;
    if (document.querySelector("[popover][role=dialog]:popover-open") && key !== "?") return;
    const isGoing = event.timeStamp - going < 2000;
    going = -Infinity;
    let isOurs = false;
    if (isGoing && /^[a-z]$/.test(key)) isOurs = follow(`[data-toets="${key}"]`);
    else if (key === "g") [going, isOurs] = [event.timeStamp, true];
    else if (Object.hasOwn(keys, key)) isOurs = keys[key]();
    if (isOurs) event.preventDefault();
  });
}
