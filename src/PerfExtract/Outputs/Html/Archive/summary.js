(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const rowsOnPage = 25;
  const word = (code) => (data.words[code] || [code, code])[page.isEnglish() ? 1 : 0];
  const count = (value) => value.toLocaleString('en-US');
  const wan = (value) => value === null ? '' : value.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 12 });
  const documents = data.name.map((name, i) => ({
    name, i, organization: data.organization[i], year: data.year[i], kind: data.kind[i], amount: data.amount[i], rate: data.rate[i],
    score: data.score[i], facts: data.facts[i], audits: data.audits[i], link: data.link[i],
    text: `${name} ${data.organizations[data.organization[i]] || ''}`.toLowerCase(),
  }));
  const organizationOf = (one) => data.organizations[one.organization] || '';

  // Cells: text, never markup.
  const element = (tag, text = '', css = '') => {
    const made = document.createElement(tag);
    made.textContent = text;
    if (css) made.className = css;
    return made;
  };
  const cell = (content, css) => {
    if (typeof content === 'string') return element('td', content, css);
    const made = element('td', '', css);
    made.append(content);
    return made;
  };
  const urlOf = ({ name, link }) => {
    if (link === null || typeof link === 'string') return link;
    return data.links[link][0] + name.split('/').map(encodeURIComponent).join('/') + data.links[link][1];
  };
  const linkTo = (one, audit) => {
    const url = urlOf(one);
    if (url === null) return one.name;
    const link = element('a', one.name);
    link.href = audit !== undefined && url.endsWith('.html') ? `${url}#a${audit}` : url;
    return link;
  };
  const drawn = (tag, attributes) => {
    const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    return made;
  };
  const rateCells = (rate) => {
    if (rate === null) return [cell(''), cell('', 'bar')];
    const meter = drawn('svg', { class: 'meter', width: '100%', height: 8, 'aria-hidden': true });
    meter.append(
      drawn('rect', { class: 'track', width: '100%', height: 8, rx: 2 }),
      drawn('rect', { class: rate > 100 ? 'over' : 'done', width: `${Math.min(Math.max(rate, 0), 100)}%`, height: 8, rx: 2 }));
    return [cell(`${rate}%`, rate > 100 ? 'n over-limit' : 'n'), cell(meter, 'bar')];
  };

  const search = page.search;
  const year = document.getElementById('year');
  const kind = document.getElementById('kind');
  const matching = () => {
    const words = page.words(search.value);
    return documents.filter((one) => (year.value === '*' || String(one.year ?? '') === year.value)
      && (kind.value === '*' || (data.kinds[one.kind] ?? '') === kind.value)
      && words.every((each) => one.text.includes(each)));
  };

  // As the summary counts them: of the latest year, and in it of the fuller document, that states a figure.
  const organizationsOf = (found) => {
    const byName = new Map();
    for (const one of found) {
      if (one.organization >= 0) (byName.get(one.organization) || byName.set(one.organization, []).get(one.organization)).push(one);
    }
    return [...byName].map(([i, all]) => {
      const latest = [...all].sort((a, b) => (b.year ?? 0) - (a.year ?? 0) || b.facts - a.facts || a.i - b.i);
      const first = (figure) => (latest.find((one) => one[figure] !== null) || { [figure]: null })[figure];
      const years = all.map((one) => one.year).filter((one) => one !== null);
      return {
        name: data.organizations[i], documents: all.length, first: Math.min(...years), last: Math.max(...years),
        amount: first('amount'), rate: first('rate'), score: first('score'), audits: all.reduce((sum, one) => sum + one.audits, 0),
      };
    });
  };

  const ordinal = (a, b) => a < b ? -1 : a > b ? 1 : 0;
  // What has no figure comes last, in either direction.
  const figures = (by, step) => (a, b) => a[by] === b[by] ? 0 : a[by] === null ? 1 : b[by] === null ? -1 : step * (a[by] - b[by]);
  const comparers = {
    name: (step) => (a, b) => step * ordinal(a.name, b.name),
    organization: (step) => (a, b) => step * ordinal(organizationOf(a), organizationOf(b)),
    year: (step) => figures('year', step), amount: (step) => figures('amount', step), rate: (step) => figures('rate', step),
    audits: (step) => figures('audits', step),
  };
  const firstStep = { name: 1, organization: 1, rate: 1, year: -1, amount: -1, audits: -1 };

  const lists = [];
  const listOf = (id, { rows, cells, sort = null, choices = null }) => {
    const section = document.getElementById(id);
    if (!section) return;
    const list = { id, section, start: 0, sort, step: sort ? firstStep[sort] : 1, choice: choices };
    const body = section.querySelector('tbody');
    const pager = section.querySelector('.pager');
    const [back, on] = pager.querySelectorAll('button');
    const buttons = [...section.querySelectorAll('.choices button')];
    list.draw = () => {
      let all = rows(list);
      if (list.sort) all = [...all].sort((a, b) => comparers[list.sort](list.step)(a, b) || ordinal(a.name, b.name));
      list.start = Math.min(list.start, Math.max(0, Math.ceil(all.length / rowsOnPage) - 1) * rowsOnPage);
      const shown = all.slice(list.start, list.start + rowsOnPage);
      body.replaceChildren(...shown.map((one) => {
        const row = document.createElement('tr');
        row.append(...cells(one));
        return row;
      }));
      pager.hidden = false;
      pager.querySelector('.range').textContent = all.length === 0 ? '0' : `${count(list.start + 1)}–${count(list.start + shown.length)} / ${count(all.length)}`;
      back.disabled = list.start === 0;
      on.disabled = list.start + rowsOnPage >= all.length;
      for (const heading of section.querySelectorAll('th[data-sort]')) {
        if (heading.dataset.sort === list.sort) heading.setAttribute('aria-sort', list.step > 0 ? 'ascending' : 'descending');
        else heading.removeAttribute('aria-sort');
      }
      for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset.code === list.choice));
    };
    for (const button of [back, on]) {
      button.addEventListener('click', () => {
        list.start = Math.max(0, list.start + Number(button.dataset.step) * rowsOnPage);
        list.draw();
      });
    }
    for (const heading of section.querySelectorAll('th[data-sort]')) {
      heading.firstChild.addEventListener('click', () => {
        list.step = list.sort === heading.dataset.sort ? -list.step : firstStep[heading.dataset.sort];
        list.sort = heading.dataset.sort;
        list.start = 0;
        list.draw();
      });
    }
    for (const button of buttons) {
      button.addEventListener('click', () => {
        list.choice = id === 'unread' && list.choice === button.dataset.code ? null : button.dataset.code;
        list.start = 0;
        list.draw();
      });
    }
    lists.push(list);
  };

  let found = documents;
  let foundNumbers = new Set();
  listOf('organizations', {
    sort: data.sort,
    rows: () => organizationsOf(found),
    cells: (one) => {
      const open = element('button', one.name);
      open.type = 'button';
      open.addEventListener('click', () => {
        search.value = one.name;
        filter();
        choose('documents');
        document.getElementById('tab-documents').focus();
      });
      const years = Number.isFinite(one.first) ? one.first === one.last ? `${one.first}` : `${one.first}–${one.last}` : '';
      return [cell(open), cell(years, 'y'), cell(count(one.documents), 'n'), cell(wan(one.amount), 'n'), ...rateCells(one.rate),
        cell(one.score === null ? '' : String(one.score), 'n'), cell(count(one.audits), 'n')];
    },
  });
  listOf('audits', {
    choices: data.rules.length > 0 ? data.rules[0].rule : null,
    rows: (list) => {
      const rule = data.rules.find((one) => one.rule === list.choice);
      return rule.document
        .map((i, at) => ({ one: documents[i], count: rule.count[at], first: rule.first[at], message: rule.message[at] || '…' }))
        .filter(({ one }) => foundNumbers.has(one.i));
    },
    cells: (row) => [cell(linkTo(row.one, row.first)), cell(organizationOf(row.one)), cell(String(row.one.year ?? ''), 'y'), cell(String(row.count), 'n'), cell(row.message)],
  });
  listOf('documents', {
    rows: () => found,
    cells: (one) => [cell(linkTo(one)), cell(organizationOf(one)), cell(String(one.year ?? ''), 'y'), cell(one.kind < 0 ? '' : word(data.kinds[one.kind])),
      cell(wan(one.amount), 'n'), ...rateCells(one.rate), cell(count(one.audits), 'n')],
  });
  listOf('unread', {
    rows: (list) => data.unread.filter(([name, outcome]) => (list.choice === null || outcome === list.choice)
      && page.words(search.value).every((each) => name.toLowerCase().includes(each))),
    cells: ([name, , message]) => [cell(name), cell(message)],
  });

  const tabs = [...document.querySelectorAll('[role=tab]')];
  const choose = (id) => {
    for (const tab of tabs) {
      const on = tab.getAttribute('aria-controls') === id;
      tab.setAttribute('aria-selected', String(on));
      tab.tabIndex = on ? 0 : -1;
      document.getElementById(tab.getAttribute('aria-controls')).hidden = !on;
    }
  };
  const filter = () => {
    found = matching();
    foundNumbers = new Set(found.map((one) => one.i));
    for (const list of lists) {
      list.start = 0;
      list.draw();
    }
    document.getElementById('count').textContent = found.length === documents.length ? '' : `${count(found.length)} / ${count(documents.length)}`;
  };

  for (const tab of tabs) tab.addEventListener('click', () => choose(tab.getAttribute('aria-controls')));
  const turn = (step) => () => {
    const at = tabs.indexOf(document.activeElement);
    if (at < 0) return false;
    const next = tabs[(at + step + tabs.length) % tabs.length];
    next.focus();
    choose(next.getAttribute('aria-controls'));
    return true;
  };
  page.onKey('ArrowRight', turn(1));
  page.onKey('ArrowLeft', turn(-1));
  const flip = (step) => () => {
    const button = document.querySelector(`section[role=tabpanel]:not([hidden]) .pager [data-step="${step}"]`);
    if (button) button.click();
  };
  page.onKey('n', flip(1));
  page.onKey('p', flip(-1));
  page.onKey('Escape', () => {
    search.value = '';
    year.value = kind.value = '*';
    filter();
    search.blur();
  });
  page.onLanguage(() => { for (const list of lists) list.draw(); });
  search.addEventListener('input', filter);
  year.addEventListener('change', filter);
  kind.addEventListener('change', filter);
  if (tabs.length > 0) choose(tabs[0].getAttribute('aria-controls'));
  filter();
})();
