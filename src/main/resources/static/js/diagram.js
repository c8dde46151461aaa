// Draws a process and puts the counters of the table below it on its steps. Without this file the table says the same.
(async () => {
  const place = document.getElementById('diagram');
  const rows = [...document.querySelectorAll('#diagram-steps tr[data-element]')];
  if (!place || !window.BpmnJS) return;

  const answer = await fetch(place.dataset.drawing, { headers: { Accept: 'application/xml' } });
  if (!answer.ok) return;
  place.hidden = false;
  document.getElementById('diagram-missing').hidden = true;

  const viewer = new window.BpmnJS({ container: place });
  await viewer.importXML(await answer.text());
  viewer.get('canvas').zoom('fit-viewport', 'auto');

  const overlays = viewer.get('overlays');
  for (const row of rows) {
    const count = Number(row.dataset.count);
    if (!count) continue;
    const links = row.querySelectorAll('a');
    const counter = document.createElement('a');
    counter.className = 'diagram-count';
    counter.textContent = String(count);
    const words = document.createElement('span');
    words.className = 'visually-hidden';
    words.textContent = ' offen: ' + row.querySelector('th').textContent;
    counter.append(words);
    counter.href = links.length === 1 ? links[0].href : '#' + row.id;
    overlays.add(row.dataset.element, { position: { top: -14, right: 14 }, scale: false, html: counter });
  }
})();
