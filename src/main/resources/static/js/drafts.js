// Saves what is typed into a task by itself. Without this file the button "Später weiter" does the same.
(() => {
  const form = document.querySelector('form[data-draft]');
  const status = document.getElementById('draft-saved');
  if (!form || !status) return;

  const PAUSE = 1000;
  const LONGEST = 5000;
  const AGAIN = 10000;
  const content = () => new URLSearchParams([...new FormData(form)].filter(([name]) => name !== '_csrf')).toString();
  let saved = form.dataset.unsaved ? null : content();
  let timer;
  let waitingSince = 0;
  let saving = false;
  let leaving = false;

  const tell = text => {
    const line = status.querySelector('span') ?? status.appendChild(document.createElement('span'));
    if (line.textContent !== text) line.textContent = text;
  };
  const send = keepalive => fetch(form.dataset.draft, {
    method: 'POST', redirect: 'manual', keepalive, body: new URLSearchParams([...new FormData(form)]),
    headers: { 'X-Requested-With': 'XMLHttpRequest' },
  });
  const refusal = async answer => new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('main .lead')?.textContent;

  const save = async () => {
    clearTimeout(timer);
    timer = undefined;
    waitingSince = 0;
    const now = content();
    if (leaving || saving || now === saved) return;
    saving = true;
    try {
      let answer = await send(false);
      if ((answer.type === 'opaqueredirect' || answer.status === 403) && await window.zielkreis?.renew?.()) answer = await send(false);
      if (answer.ok) {
        saved = now;
        tell(await answer.text());
        window.zielkreis?.renewed?.();
      } else if (answer.type === 'opaqueredirect' || answer.status === 403) {
        tell('Der Entwurf ist noch nicht gespeichert, weil Ihre Sitzung beendet ist. Ihr Text steht noch hier.');
        window.zielkreis?.ended?.();
        timer = setTimeout(save, AGAIN);
      } else {
        tell('Der Entwurf ist nicht gespeichert. ' + (await refusal(answer) ?? ''));
        leaving = answer.status === 409 || answer.status === 404;
      }
    } catch {
      tell('Der Entwurf ist noch nicht gespeichert: keine Verbindung. Zielkreis versucht es gleich noch einmal.');
      timer = setTimeout(save, AGAIN);
    } finally {
      saving = false;
      if (!leaving && content() !== saved && !timer) timer = setTimeout(save, PAUSE);
    }
  };
  const soon = () => {
    clearTimeout(timer);
    waitingSince ||= Date.now();
    timer = setTimeout(save, Date.now() - waitingSince > LONGEST ? 0 : PAUSE);
  };

  form.addEventListener('input', soon);
  form.addEventListener('change', soon);
  form.addEventListener('submit', () => {
    leaving = true;
    clearTimeout(timer);
  });
  addEventListener('pageshow', event => {
    if (event.persisted) leaving = false;
  });
  addEventListener('pagehide', () => {
    if (!leaving && content() !== saved) send(true).catch(() => { /* the browser is gone */ });
  });
  if (form.dataset.unsaved) soon();
  const hint = document.getElementById('draft-hint');
  if (hint) hint.textContent = 'Ihr Entwurf speichert sich beim Tippen von selbst. Er bleibt erhalten, auch wenn Sie die Seite schließen.';
})();
