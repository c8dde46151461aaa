// Everything works without this file. It only spares a few hand movements.
(() => {
  const menus = () => document.querySelectorAll('details.user-menu[open], details.narrow-menu[open]');

  // An error summary wants the focus, also after a swap by htmx and where `autofocus` is not honoured.
  const focusSummary = () => document.querySelector('.error-summary')?.focus();
  if (document.activeElement === document.body) focusSummary();
  document.addEventListener('htmx:afterSettle', event => {
    if (event.target.querySelector?.('.error-summary')) focusSummary();
  });

  // Where two people work on one row, the second gets it back with both answers; such a reply says that it wants to be shown.
  document.addEventListener('htmx:beforeSwap', event => {
    if (event.detail.xhr.status === 409 && event.detail.xhr.getResponseHeader('X-Swap')) {
      event.detail.shouldSwap = true;
      event.detail.isError = false;
    }
  });

  // Menus close with Escape (focus returns to the button) and by a click elsewhere.
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    menus().forEach(menu => {
      menu.open = false;
      menu.querySelector('summary').focus();
    });
  });
  document.addEventListener('click', event => {
    menus().forEach(menu => {
      if (!menu.contains(event.target)) menu.open = false;
    });
  });

  // Print buttons can only work with a script, so they stand in the page as `hidden` until here.
  document.querySelectorAll('button[data-print]').forEach(button => {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  });

  // A file that takes longer says so. The address carries a word that comes back as a cookie once the file is ready.
  const patience = 2000;
  const longest = 600000;
  const expectFile = place => {
    const word = Math.random().toString(36).slice(2, 12) || 'file';
    const started = Date.now();
    let status = place.querySelector('[data-download-status]');
    if (!status) {
      status = document.createElement('p');
      status.className = 'meta';
      status.setAttribute('role', 'status');
      status.setAttribute('data-download-status', '');
      place.append(status);
    }
    status.textContent = '';
    const timer = setInterval(() => {
      const waited = Date.now() - started;
      const ready = document.cookie.split('; ').includes(`receipt=${word}`);
      if (ready || waited > longest) {
        clearInterval(timer);
        if (status.textContent) status.textContent = ready ? 'Die Datei ist fertig. Ihr Browser speichert sie.' : '';
      } else if (waited > patience && !status.firstChild) {
        status.append('Die Datei wird zusammengestellt. Das dauert bei großen Zielmatrizen einige Sekunden. ', document.createElement('progress'));
        status.lastChild.setAttribute('aria-label', 'Die Datei wird zusammengestellt');
      }
    }, 250);
    return word;
  };
  document.addEventListener('click', event => {
    const link = event.target.closest('a[href*="/goal-matrix."]');
    if (!link) return;
    const address = new URL(link.href);
    address.searchParams.set('receipt', expectFile(link.closest('.page-head, section, main')));
    link.href = address;
  });
  document.addEventListener('submit', event => {
    if (!event.target.matches('form[data-download]')) return;
    const field = event.target.elements.receipt ?? event.target.appendChild(Object.assign(document.createElement('input'), {type: 'hidden', name: 'receipt'}));
    field.value = expectFile(event.target);
  });
})();
