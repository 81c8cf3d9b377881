// Passkeys need the browser itself. Everything else works without this file.
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
