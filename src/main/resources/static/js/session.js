// Says some minutes before that the session is about to end. Without this file the server keeps what is sent too late.
(() => {
  const bar = document.getElementById('session-bar');
  const seconds = Number(document.body.dataset.session);
  if (!bar || !seconds) return;

  const LAST = 'zielkreis-last-request';
  const warning = Math.min(300, seconds / 2) * 1000;
  let last = Date.now();
  let shown = '';

  // Every window of the browser shares one session: what one of them asks renews it for all.
  const note = () => {
    last = Date.now();
    try {
      localStorage.setItem(LAST, String(last));
    } catch { /* then each window counts for itself */ }
  };
  const ends = () => {
    let other = 0;
    try {
      other = Number(localStorage.getItem(LAST)) || 0;
    } catch { /* see above */ }
    return Math.max(last, other) + seconds * 1000;
  };

  const show = what => {
    if (shown === what) return;
    shown = what;
    bar.replaceChildren();
    bar.hidden = !what;
    if (!what) return;
    bar.append(document.getElementById('session-' + what).content.cloneNode(true));
    const end = bar.querySelector('[data-end]');
    if (end) end.textContent = new Date(ends()).toLocaleTimeString('de-DE', { hour: '2-digit', minute: '2-digit' });
  };
  const look = () => {
    const left = ends() - Date.now();
    show(left <= 0 ? 'ended' : left <= warning ? 'ending' : '');
  };

  /** Renews the session and puts the new token into the forms of this page; false when nobody is signed in any more. */
  const renew = async () => {
    const answer = await fetch('/session', { redirect: 'manual', headers: { 'X-Requested-With': 'XMLHttpRequest', Accept: 'application/json' } });
    if (!answer.ok) return false;
    const { token } = await answer.json();
    document.querySelectorAll('input[name="_csrf"]').forEach(field => { field.value = token; });
    note();
    look();
    return true;
  };
  window.zielkreis = { ...window.zielkreis, renew, renewed: () => { note(); look(); }, ended: () => show('ended') };

  bar.addEventListener('click', async event => {
    if (!event.target.closest('[data-renew]')) return;
    try {
      if (!await renew()) show('ended');
    } catch { /* no connection: the notice stays */ }
  });
  addEventListener('focus', async () => {
    if (shown !== 'ended') return;
    try {
      await renew();
    } catch { /* no connection: the notice stays */ }
  });
  document.addEventListener('visibilitychange', look);
  note();
  setInterval(look, 5000);
})();
