(() => {
  const paper = document.getElementById('document');
  const list = document.getElementById('facts');
  const chosenBox = document.getElementById('chosen');
  const facts = [...document.querySelectorAll('.fact')];
  const listed = facts.filter((fact) => list.contains(fact));
  const places = new Map();
  for (const place of paper.querySelectorAll('mark, .note')) {
    for (const id of place.dataset.f.split(' ')) (places.get(id) || places.set(id, []).get(id)).push(place);
  }

  const light = (css, elements) => {
    for (const lit of document.querySelectorAll(`.${css}`)) lit.classList.remove(css);
    for (const element of elements) element.classList.add(css);
  };
  const show = (element) => element && element.scrollIntoView({ block: 'center', inline: 'nearest' });
  const elementsOf = (ids) => ids.flatMap((id) => [document.getElementById(id), ...(places.get(id) || [])]).filter(Boolean);

  // The one fact that is chosen: its words are marked, its details stand below the list, the tab key comes back to it.
  let chosen = null;
  let at = 0;
  const stop = (fact) => {
    for (const one of facts) if (one.tabIndex === 0) one.tabIndex = -1;
    fact.tabIndex = 0;
  };
  const choose = (id, { from, next = false } = {}) => {
    const fact = document.getElementById(id);
    if (fact.closest('[hidden]')) unfilter();
    const marks = (places.get(id) || []).filter((place) => place.tagName === 'MARK');
    at = next && chosen === id && marks.length > 0 ? (at + 1) % marks.length : 0;
    chosen = id;
    light('on', elementsOf([id]));
    for (const one of document.querySelectorAll('[aria-current]')) one.removeAttribute('aria-current');
    fact.setAttribute('aria-current', 'true');
    stop(fact);
    const more = fact.querySelector('.more, .where');
    chosenBox.textContent = more ? more.textContent : '';
    chosenBox.hidden = !fact.querySelector('.more') || chosenBox.textContent === '';
    if (from !== 'paper') show(marks[at] || (places.get(id) || [])[0]);
    if (from !== 'list') show(fact);
  };
  const words = [...paper.querySelectorAll('mark')];
  let reading = -1;
  // Words of several facts: each time they go on to the next of them.
  const read = (place) => {
    const ids = place.dataset.f.split(' ');
    reading = words.indexOf(place);
    choose(ids[(ids.indexOf(chosen) + 1) % ids.length], { from: 'paper' });
  };
  const turn = (step) => () => {
    reading = Math.min(Math.max(reading + step, 0), words.length - 1);
    if (words[reading]) {
      chosen = null;
      show(words[reading]);
      read(words[reading]);
    }
  };
  const clear = () => {
    reading = -1;
    chosen = null;
    chosenBox.hidden = true;
    light('on', []);
    for (const one of document.querySelectorAll('[aria-current]')) one.removeAttribute('aria-current');
  };

  const factOf = (event) => event.target.closest('.fact');
  const idsOf = (event) => {
    const place = event.target.closest('mark, .note');
    return place ? place.dataset.f.split(' ') : [];
  };
  document.addEventListener('click', (event) => {
    const fact = factOf(event);
    if (fact) choose(fact.id, { from: 'list', next: true });
    const place = event.target.closest('mark, .note');
    if (place) read(place);
  });
  document.addEventListener('mouseover', (event) => {
    const fact = factOf(event);
    light('hover', elementsOf(fact ? [fact.id] : idsOf(event)));
  });
  list.addEventListener('focusin', (event) => {
    if (event.target.classList.contains('fact') && event.target.matches(':focus-visible') && event.target.id !== chosen) choose(event.target.id, { from: 'list' });
  });

  const count = document.getElementById('count');
  const rows = [...list.querySelectorAll('.row')].map((row) => ({ row, kind: row.closest('.kind').dataset.kind, text: row.textContent.toLowerCase() }));
  const groups = [...list.querySelectorAll('.group, .kind, .grid')].reverse();
  const kinds = [...document.querySelectorAll('#kinds button')];
  const filter = () => {
    const words = page.words(page.search.value);
    const pressed = kinds.filter((button) => button.getAttribute('aria-pressed') === 'true');
    const wanted = new Set(pressed.map((button) => button.dataset.kind).filter(Boolean));
    const low = pressed.some((button) => button.dataset.only);
    for (const { row, kind, text } of rows) {
      row.hidden = (wanted.size > 0 && !wanted.has(kind)) || (low && !row.querySelector('.low')) || !words.every((word) => text.includes(word));
    }
    for (const group of groups) group.hidden = !group.querySelector('.row:not([hidden])');
    const filtered = pressed.length > 0 || words.length > 0;
    list.querySelector('.charts').hidden = filtered;
    const shown = listed.filter((fact) => !fact.closest('[hidden]')).length;
    count.textContent = filtered ? `${shown} / ${listed.length}` : `${listed.length}`;
  };
  const unfilter = () => {
    page.search.value = '';
    for (const button of kinds) button.setAttribute('aria-pressed', 'false');
    filter();
  };
  page.search.addEventListener('input', filter);
  for (const button of kinds) {
    button.addEventListener('click', () => {
      button.setAttribute('aria-pressed', button.getAttribute('aria-pressed') === 'true' ? 'false' : 'true');
      filter();
    });
  }

  const move = (step) => {
    const shown = listed.filter((fact) => !fact.closest('[hidden]'));
    const now = shown.indexOf(document.getElementById(chosen));
    const next = shown[Math.min(Math.max(now + step, 0), shown.length - 1)];
    if (next) {
      next.focus({ preventScroll: true });
      choose(next.id);
    }
  };
  const arrow = (step) => () => list.contains(document.activeElement) ? move(step) : false;
  page.onKey('j', () => move(1));
  page.onKey('k', () => move(-1));
  page.onKey('n', turn(1));
  page.onKey('p', turn(-1));
  page.onKey('ArrowDown', arrow(1));
  page.onKey('ArrowUp', arrow(-1));
  page.onKey('Enter', () => document.activeElement.classList.contains('fact') && chosen ? choose(chosen, { from: 'list', next: true }) : false);
  page.onKey('Escape', () => {
    page.search.blur();
    unfilter();
    clear();
  });
  page.onLanguage(() => {
    for (const entry of rows) entry.text = entry.row.textContent.toLowerCase();
    if (chosen) choose(chosen, { from: 'list' });
    filter();
  });

  if (listed.length > 0) listed[0].tabIndex = 0;
  filter();
  // A summary links to a fact of the page.
  const open = () => {
    const id = location.hash.slice(1);
    if (facts.some((fact) => fact.id === id)) choose(id);
  };
  addEventListener('hashchange', open);
  open();
})();
