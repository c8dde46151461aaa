// Folds the rows of the goal matrix and keeps empty filters out of the address. Without this file every row is visible.
(() => {
  document.querySelector('form[data-filter]')?.addEventListener('formdata', event => {
    for (const [name, value] of [...event.formData]) if (!value) event.formData.delete(name);
  });

  const matrix = document.querySelector('.matrix-part')?.parentElement;
  if (!matrix?.querySelector('.fold')) return;

  const LEVELS = ['level-guiding', 'level-group', 'level-product', 'level-sub', 'level-measure'];
  const rows = [...matrix.querySelectorAll('tbody > tr')].map(element => ({
    element,
    button: element.querySelector('.fold'),
    depth: LEVELS.findIndex(level => element.classList.contains(level)),
    startsBranch: 'branch' in element.dataset,
  }));
  const foldable = rows.filter(row => row.button);
  const isFolded = row => row.button?.getAttribute('aria-expanded') === 'false';
  const fold = (row, folded) => row.button.setAttribute('aria-expanded', String(!folded));

  // What is kept belongs to this address: another filter begins unfolded, going back finds the page as it was left.
  const address = location.pathname + location.search;
  const keep = (what, value) => {
    try {
      sessionStorage.setItem(what + ' ' + address, JSON.stringify(value));
    } catch { /* a browser that keeps nothing folds all the same */ }
  };
  const kept = what => {
    try {
      return JSON.parse(sessionStorage.getItem(what + ' ' + address));
    } catch {
      return null;
    }
  };

  const show = () => {
    let foldedAt = LEVELS.length;
    for (const row of rows) {
      if (row.depth <= foldedAt || row.startsBranch && foldedAt > 0) foldedAt = LEVELS.length;
      row.element.hidden = row.depth > foldedAt;
      if (!row.element.hidden && isFolded(row)) foldedAt = row.depth;
    }
    document.querySelector('[data-folded]').hidden = !foldable.some(isFolded);
  };
  const change = folding => {
    folding();
    show();
    keep('folded', foldable.filter(isFolded).map(row => row.element.id));
  };

  matrix.addEventListener('click', event => {
    const row = foldable.find(candidate => candidate.button === event.target);
    if (row) change(() => fold(row, !isFolded(row)));
  });
  const all = document.querySelector('[data-fold-all]');
  all.addEventListener('click', event => {
    const level = event.target.value;
    if (level) change(() => foldable.forEach(row => fold(row, row.element.classList.contains(level))));
  });

  const folded = new Set(kept('folded'));
  foldable.forEach(row => fold(row, folded.has(row.element.id)));
  show();
  matrix.classList.add('foldable');
  all.hidden = false;

  // Of a large matrix only what is on the screen has been drawn, so its height does not lead back to a place in it.
  if (!matrix.classList.contains('large')) return;
  history.scrollRestoration = 'manual';
  addEventListener('pagehide', () => {
    const { left, width } = matrix.getBoundingClientRect();
    const top = document.elementFromPoint(left + width / 2, 1)?.closest('.matrix-part tr');
    keep('place', top ? [rows.findIndex(row => row.element === top), top.getBoundingClientRect().top] : [-1, scrollY]);
  });
  const place = kept('place');
  if (!place || performance.getEntriesByType('navigation')[0]?.type === 'navigate') return;
  const [index, offset] = place;
  const goBack = () => {
    rows[index]?.element.scrollIntoView({ behavior: 'instant' });
    scrollBy({ top: index < 0 ? offset : -offset, behavior: 'instant' });
  };
  goBack();
  // What has come into view is drawn now and may have moved the row.
  requestAnimationFrame(() => requestAnimationFrame(goBack));
})();
