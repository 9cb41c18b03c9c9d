(() => {
  'use strict';
  const root = document.documentElement;
  const facts = [...document.querySelectorAll('.fact')];
  const byFact = new Map();
  for (const mark of document.querySelectorAll('mark, .note')) {
    for (const id of mark.dataset.f.split(' ')) {
      (byFact.get(id) || byFact.set(id, []).get(id)).push(mark);
    }
  }

  let lit = [];
  const light = (elements) => {
    for (const element of lit) element.classList.remove('on');
    lit = elements;
    for (const element of lit) element.classList.add('on');
  };
  const show = (element) => element && element.scrollIntoView({ block: 'center', inline: 'nearest' });
  const factById = (id) => document.getElementById(id);
  const choose = (id, scroll) => {
    const marks = byFact.get(id) || [];
    light([factById(id), ...marks].filter(Boolean));
    if (scroll) show(marks.find((mark) => mark.tagName === 'MARK') || marks[0]);
  };

  for (const fact of facts) {
    fact.addEventListener('mouseenter', () => choose(fact.id, false));
    fact.addEventListener('click', () => choose(fact.id, true));
    fact.addEventListener('focus', () => choose(fact.id, true));
  }
  for (const mark of document.querySelectorAll('mark, .note')) {
    const ids = mark.dataset.f.split(' ');
    const pick = (scroll) => {
      light([mark, ...ids.map(factById).filter(Boolean)]);
      if (scroll) show(factById(ids[0]));
    };
    mark.addEventListener('mouseenter', () => pick(false));
    mark.addEventListener('click', () => pick(true));
    mark.addEventListener('focus', () => pick(true));
  }

  const search = document.getElementById('search');
  const count = document.getElementById('count');
  const kinds = [...document.querySelectorAll('#kinds button')];
  const filter = () => {
    const words = search.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
    const off = new Set(kinds.filter((kind) => kind.getAttribute('aria-pressed') === 'false').map((kind) => kind.dataset.kind));
    let shown = 0;
    for (const section of document.querySelectorAll('section.kind')) {
      let any = false;
      for (const fact of section.querySelectorAll('.fact')) {
        const text = fact.textContent.toLowerCase();
        fact.hidden = off.has(section.dataset.kind) || !words.every((word) => text.includes(word));
        any = any || !fact.hidden;
        shown += fact.hidden ? 0 : 1;
      }
      section.hidden = !any;
    }
    count.textContent = `${shown} / ${facts.length}`;
  };
  search.addEventListener('input', filter);
  for (const kind of kinds) {
    kind.addEventListener('click', () => {
      kind.setAttribute('aria-pressed', kind.getAttribute('aria-pressed') === 'true' ? 'false' : 'true');
      filter();
    });
  }

  const speak = () => {
    root.dataset.lang = root.dataset.lang === 'zh' ? 'en' : 'zh';
    for (const text of document.querySelectorAll('[data-zh]')) text.textContent = text.dataset[root.dataset.lang];
  };
  const theme = () => {
    const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
  };
  document.getElementById('language').addEventListener('click', speak);
  document.getElementById('theme').addEventListener('click', theme);

  const move = (step) => {
    const shown = facts.filter((fact) => !fact.hidden);
    const at = shown.indexOf(document.activeElement);
    const next = shown[Math.min(Math.max(at + step, 0), shown.length - 1)];
    if (next) next.focus();
  };
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      search.value = '';
      filter();
      light([]);
      search.blur();
    } else if (event.target === search) {
      return;
    } else if (event.key === '/') {
      event.preventDefault();
      search.focus();
    } else if (event.key === 'j') move(1);
    else if (event.key === 'k') move(-1);
    else if (event.key === 't') theme();
    else if (event.key === 'l') speak();
    else if (event.key === 'Enter' && event.target.dataset && event.target.dataset.f) event.target.click();
  });
  filter();
})();
