import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { folder, launch, open, pictures, run, samples } from './pages.js';
import { archive, ndjson, record } from './records.js';

let browser;
let big;
before(async () => {
  browser = await launch();
  big = summaryOf(ndjson('archive.ndjson', archive(10000)));
});
after(async () => { await browser.close(); });

const summaryOf = (source, ...more) => {
  const page = `${source}.html`;
  run('summary', source, '--html', page, ...more);
  return page;
};
const firstCells = (page, list) => page.locator(`#${list} tbody tr td:first-child`).allInnerTexts();
const range = (page, list) => page.locator(`#${list} .range`).innerText();

test('ten thousand documents open within two seconds, in a small file', async () => {
  assert.ok(statSync(big).size < 2_000_000);
  const { page, trouble } = await open(browser, big);
  const times = [];
  for (let i = 0; i < 5; i++) {
    const start = performance.now();
    await page.reload();
    await page.locator('#organizations .pager:visible').waitFor();
    times.push(Math.round(performance.now() - start));
  }

  // The machine may be busy with other tests at one time or another.
  assert.ok(Math.min(...times) < 2000, `opened in ${times} ms`);
  assert.deepEqual(trouble, []);
  await page.close();
});

test('the charts and tiles count the whole archive', async () => {
  const { page } = await open(browser, big);
  assert.deepEqual((await page.locator('.tiles b').allInnerTexts()).slice(0, 4), ['10,000', '10,000', '0', '2,000']);
  const charts = await page.locator('figure > svg[role=img]').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
  assert.match(charts[0], /2023 2,000; 2022 2,000/);
  assert.ok(charts.length >= 4);
  await page.screenshot({ path: `${pictures}summary.png`, fullPage: true });
  await page.close();
});

test('organisations sort by rate, amount and audits, either way', async () => {
  const { page, trouble } = await open(browser, big);
  const heading = (name) => page.locator(`#organizations th[data-sort=${name}]`);
  const column = async (n) => (await page.locator(`#organizations tbody tr td:nth-child(${n})`).allInnerTexts()).map((text) => parseFloat(text.replaceAll(',', '')));
  const [amount, rate, audits] = [4, 5, 8];
  const ascending = (values) => values.every((value, i) => i === 0 || values[i - 1] <= value);
  const descending = (values) => values.every((value, i) => i === 0 || values[i - 1] >= value);
  assert.equal(await heading('audits').getAttribute('aria-sort'), 'descending');
  assert.ok(descending(await column(audits)));
  await heading('rate').locator('button').click();
  assert.equal(await heading('rate').getAttribute('aria-sort'), 'ascending');
  assert.ok(ascending(await column(rate)));
  await heading('rate').locator('button').click();
  assert.ok(descending(await column(rate)));
  await heading('amount').locator('button').click();
  assert.ok(descending(await column(amount)));
  assert.deepEqual(trouble, []);
  await page.close();
});

test('lists turn their pages, and filters narrow all of them', async () => {
  const { page, trouble } = await open(browser, big);
  assert.equal(await range(page, 'organizations'), '1–25 / 2,000');
  const before = await firstCells(page, 'organizations');
  await page.keyboard.press('n');
  assert.equal(await range(page, 'organizations'), '26–50 / 2,000');
  assert.notDeepEqual(await firstCells(page, 'organizations'), before);
  await page.keyboard.press('p');
  assert.deepEqual(await firstCells(page, 'organizations'), before);

  await page.fill('#search', '第1234事务中心');
  assert.equal(await range(page, 'organizations'), '1–1 / 1');
  await page.locator('#organizations tbody button').click();
  assert.equal(await range(page, 'documents'), '1–5 / 5');
  await page.selectOption('#year', '2021');
  assert.equal(await range(page, 'documents'), '1–1 / 1');
  assert.match(await page.locator('#count').innerText(), /^1 \/ 10,000$/);
  await page.locator('#year').press('Escape');
  await page.selectOption('#kind', 'project-expenditure');
  assert.equal(await range(page, 'documents'), '1–25 / 1,429');
  assert.deepEqual(trouble, []);
  await page.close();
});

test('without a script the first rows stand there, the same as with it', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const still = await context.newPage();
  await still.goto(`file://${big}`);
  const { page } = await open(browser, big);
  for (const list of ['organizations', 'audits', 'documents']) {
    const rows = (from) => from.locator(`#${list} tbody tr`).evaluateAll((all) => all.map((row) => [...row.cells].map((one) => one.textContent)));
    const withScript = await rows(page);
    assert.equal(withScript.length, 25);
    assert.deepEqual(await rows(still), withScript);
  }

  await context.close();
  await page.close();
});

test('links lead to each report\'s page, at the audit', async () => {
  const [documents, out] = [join(folder, 'in'), join(folder, 'out')];
  mkdirSync(join(documents, '甲 #1&x'), { recursive: true });
  copyFileSync(`${samples}inconsistent.docx`, join(documents, '甲 #1&x', '100%?.docx'));
  copyFileSync(`${samples}water-overall.docx`, join(documents, 'water.docx'));
  writeFileSync(join(documents, 'empty.docx'), '');
  try {
    run('extract', documents, '-o', out, '-q');
  } catch (failed) {
    assert.equal(failed.status, 1);
  }

  const summary = join(out, 'summary.html');
  run('summary', out, '--html', summary, '--pages', documents);
  const { page, trouble } = await open(browser, summary);
  await page.click('#tab-audits');
  await page.locator('#audits .choices button', { hasText: '分项合计' }).click();
  await page.locator('#audits tbody a', { hasText: '100%' }).click();
  await page.waitForURL(/#a0$/);
  assert.match(await page.title(), /砚溪市公共自行车服务中心/);
  assert.match(await page.locator('#a0').getAttribute('class'), /\bon\b/);
  await page.goBack();
  await page.click('#tab-unread');
  assert.match(await page.locator('#unread tbody').innerText(), /empty\.docx/);
  assert.deepEqual(trouble, []);
  await page.close();
});

test('theme, language and keys', async () => {
  const { page, trouble } = await open(browser, big);
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await background();
  await page.keyboard.press('t');
  assert.notEqual(await background(), light);
  await page.keyboard.press('l');
  assert.match(await page.locator('#tab-organizations').innerText(), /organisations/i);
  assert.match(await page.locator('figure figcaption').first().innerText(), /year and kind/i);
  await page.focus('#tab-organizations');
  await page.keyboard.press('ArrowRight');
  assert.equal(await page.locator('#tab-audits').getAttribute('aria-selected'), 'true');
  await page.keyboard.press('ArrowRight');
  assert.match(await page.locator('#documents tbody tr').first().innerText(), /overall expenditure|project expenditure/i);
  await page.keyboard.press('/');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'search');
  await page.screenshot({ path: `${pictures}summary-dark.png`, fullPage: true });
  assert.deepEqual(trouble, []);
  await page.close();
});

test('names and messages that hold markup stay inert', async () => {
  const attack = '</script><script>alert(1)</script><!--<script><img src=x onerror=alert(2)>\u2028\u202Eabc';
  const source = ndjson('hostile.ndjson', [1, 2].map((i) => record({
    name: `javascript:alert(3)//${attack}${i}.docx`, organization: `${attack}局`, year: 2023, audits: 2, message: attack, kind: 'policy',
  })));
  const html = summaryOf(source);
  const { page, trouble } = await open(browser, html);
  assert.equal(await page.locator('script').count(), 2);
  assert.equal(await page.locator('img').count(), 0);
  assert.ok(!(await page.locator('body').innerText()).includes('\u202E'));
  assert.match((await firstCells(page, 'organizations'))[0], /<script>alert\(1\)<\/script>/);
  for (const tab of ['audits', 'documents']) await page.click(`#tab-${tab}`);
  assert.match(await page.locator('#audits tbody').textContent(), /onerror=alert/);
  assert.ok(!readFileSync(html, 'utf8').includes('\u202E'));
  assert.deepEqual(trouble, []);
  await page.close();
});

test('on a narrow screen nothing is wider than the screen', async () => {
  const { page } = await open(browser, big);
  await page.setViewportSize({ width: 390, height: 844 });
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= 390);
  await page.screenshot({ path: `${pictures}summary-narrow.png` });
  await page.close();
});
