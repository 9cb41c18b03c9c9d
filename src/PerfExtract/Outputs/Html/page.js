'use strict';
// What every page does: a theme, a language, and keys. Each page adds keys of its own.
const page = (() => {
  const root = document.documentElement;
  const search = document.getElementById('search');
  const keys = new Map();
  const spoken = [];

  const theme = () => {
    const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
  };
  const speak = () => {
    for (const text of document.querySelectorAll('[data-alt]')) {
      const other = text.dataset.alt;
      text.dataset.alt = text.textContent;
      text.textContent = other;
    }
    for (const labelled of document.querySelectorAll('[data-alt-label]')) {
      const other = labelled.dataset.altLabel;
      labelled.dataset.altLabel = labelled.getAttribute('aria-label');
      labelled.setAttribute('aria-label', other);
    }
    if (search) search.placeholder = `${search.getAttribute('aria-label')}  /`;
    root.lang = root.lang === 'en' ? 'zh-CN' : 'en';
    for (const act of spoken) act();
  };

  document.getElementById('theme').addEventListener('click', theme);
  document.getElementById('language').addEventListener('click', speak);
  keys.set('t', theme);
  keys.set('l', speak);
  keys.set('/', () => search && search.focus());
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
    if (typing && event.key !== 'Escape') return;
    const act = keys.get(event.key);
    if (act && act(event) !== false) event.preventDefault();
  });

  return {
    /** act returns false where the key keeps its usual meaning. */
    onKey: (key, act) => keys.set(key, act),
    onLanguage: (act) => spoken.push(act),
    isEnglish: () => root.lang === 'en',
    words: (text) => text.trim().toLowerCase().split(/\s+/).filter(Boolean),
    search,
  };
})();
