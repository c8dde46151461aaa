// Everything works without this file. It only spares a few hand movements.
(() => {
  const menus = () => document.querySelectorAll('details.user-menu[open], details.narrow-menu[open]');

  // An error summary wants the focus, also after a swap by htmx and where `autofocus` is not honoured.
  const focusSummary = () => document.querySelector('.error-summary')?.focus();
  if (document.activeElement === document.body) focusSummary();
  document.addEventListener('htmx:afterSettle', event => {
    if (event.target.querySelector?.('.error-summary')) focusSummary();
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
})();
