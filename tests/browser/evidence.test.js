import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { evidencePage, launch, open, pictures, samples, textReport } from './pages.js';

/** No word and no heading says whether its first amount is budgeted or spent. */
const lowReport = `云溪县档案馆2023年度部门整体支出绩效自评报告

基本支出60万元，其中：人员经费50万元。

一、预算执行情况

2023年支出决算100万元，其中项目支出40万元。
`;

let browser;
before(async () => { browser = await launch(); });
after(async () => { await browser.close(); });

const inView = (page, selector) => page.locator(selector).first().evaluate((element) => {
  const box = element.getBoundingClientRect();
  return box.bottom > 0 && box.top < innerHeight && box.width > 0;
});

test('a usual report is one file under 1 MB', () => {
  assert.ok(statSync(evidencePage(`${samples}water-overall.docx`)).size < 1_000_000);
});

test('clicking a fact marks its words and brings them into view', async () => {
  const { page, trouble } = await open(browser, evidencePage(`${samples}water-overall.docx`));
  const fact = page.locator('section[data-kind=budgets] .fact').last();
  const id = await fact.getAttribute('id');
  await fact.click();
  assert.ok(await page.locator(`mark.on[data-f~="${id}"]`).count() > 0);
  assert.ok(await inView(page, `mark.on[data-f~="${id}"]`));
  await page.screenshot({ path: `${pictures}evidence.png` });
  assert.deepEqual(trouble, []);
  await page.close();
});

test('clicking words chooses their fact', async () => {
  const { page, trouble } = await open(browser, evidencePage(`${samples}water-overall.docx`));
  const mark = page.locator('mark[data-f^="b"]').first();
  const id = (await mark.getAttribute('data-f')).split(' ')[0];
  await mark.click();
  assert.match(await page.locator(`#${id}`).getAttribute('class'), /\bon\b/);
  assert.ok(await inView(page, `#${id}`));
  assert.deepEqual(trouble, []);
  await page.close();
});

test('clicking a fact again goes on to its next place, and its details stand below', async () => {
  const { page, trouble } = await open(browser, evidencePage(`${samples}inconsistent.docx`));
  const audit = page.locator('section[data-kind=audits] .fact').first();
  await audit.click();
  const places = await page.locator('mark[data-f~=a0]').count();
  assert.ok(places > 1);
  await page.locator('section[data-kind=budgets] .fact').first().click();
  assert.match(await page.locator('#chosen').innerText(), /“520\.00万元”.*表格/);
  assert.deepEqual(trouble, []);
  await page.close();
});

test('audits stand as notes at their place, with both figures', async () => {
  const { page, trouble } = await open(browser, evidencePage(`${samples}inconsistent.docx`));
  const note = page.locator('#document .note.error').first();
  assert.match(await note.innerText(), /应为\s*1270万元\s*实为\s*1260万元\s*相差\s*-10万元/);
  await note.click();
  assert.match(await page.locator('#a0').getAttribute('class'), /\bon\b/);
  assert.ok(await inView(page, '#a0'));
  assert.deepEqual(trouble, []);
  await page.close();
});

test('search, kinds and low confidence filter the facts', async () => {
  const { page, trouble } = await open(browser, evidencePage(`${samples}water-overall.docx`));
  const shown = () => page.locator('#facts .fact:visible').count();
  const all = await shown();
  await page.fill('#search', '没有这样的词');
  assert.equal(await shown(), 0);
  await page.fill('#search', '接待费 执行数');
  assert.ok(await shown() > 0);
  assert.equal(await page.locator('#facts .kind .row:visible', { hasNotText: '接待费' }).count(), 0);
  await page.fill('#search', '');
  assert.equal(await shown(), all);
  await page.click('#kinds button[data-kind=budgets]');
  assert.equal(await page.locator('section[data-kind=indicators] .fact:visible').count(), 0);
  assert.equal(await shown(), await page.locator('section[data-kind=budgets] .fact').count());
  await page.locator('mark[data-f^="i"]').first().click();
  assert.ok(await inView(page, 'section[data-kind=indicators] .fact.on'));
  assert.equal(await shown(), all);
  assert.deepEqual(trouble, []);
  await page.close();
});

test('what was read with little confidence is shown as such', async () => {
  const report = textReport('low.txt', lowReport);
  const { page, trouble } = await open(browser, evidencePage(report));
  const low = page.locator('#facts .fact.low');
  assert.ok(await low.count() > 0);
  await page.click('#kinds button[data-only=low]');
  assert.equal(await page.locator('#facts .fact:visible').count(), await page.locator('#facts .row:has(.low) .fact').count());
  await low.first().click();
  assert.match(await page.locator('#chosen').innerText(), /把握较小/);
  assert.ok(await page.locator('mark.low').count() > 0);
  assert.deepEqual(trouble, []);
  await page.close();
});

test('a PDF shows where its pages begin, and each fact its page and box', async () => {
  const { page, trouble } = await open(browser, evidencePage(new URL('../fixtures/renderings/report-chromium.pdf', import.meta.url).pathname));
  assert.equal(await page.locator('p.page').first().innerText(), '第 1 页');
  await page.locator('section[data-kind=budgets] .fact').first().click();
  assert.match(await page.locator('#chosen').innerText(), /第1页 \[[\d.]+, [\d.]+, [\d.]+, [\d.]+\]/);
  assert.deepEqual(trouble, []);
  await page.close();
});

test('theme, language and keys', async () => {
  const { page, trouble } = await open(browser, evidencePage(`${samples}water-overall.docx`));
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await background();
  await page.keyboard.press('t');
  assert.notEqual(await background(), light);
  await page.screenshot({ path: `${pictures}evidence-dark.png` });
  await page.keyboard.press('l');
  assert.match(await page.locator('section[data-kind=budgets] h2').innerText(), /budget/i);
  assert.match(await page.locator('section[data-kind=budgets] tbody th').first().innerText(), /total expenditure/i);
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
  assert.equal(await page.evaluate(() => document.querySelector('article').lang), 'zh-CN');
  await page.keyboard.press('/');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'search');
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  const first = await page.evaluate(() => document.activeElement.id);
  await page.keyboard.press('ArrowDown');
  const second = await page.evaluate(() => document.activeElement.id);
  assert.ok(first && second && first !== second);
  assert.ok(await page.locator(`mark.on[data-f~="${second}"]`).count() > 0);
  assert.equal(await page.locator('.fact[tabindex="0"]').count(), 1);
  for (let i = 0; i < 3; i++) await page.keyboard.press('n');
  const read = await page.locator('mark').nth(2).getAttribute('data-f');
  assert.equal(await page.locator('[aria-current]').getAttribute('id'), read.split(' ')[0]);
  assert.deepEqual(trouble, []);
  await page.close();
});

test('a link can open the page at a fact', async () => {
  const { page } = await open(browser, evidencePage(`${samples}inconsistent.docx`), '#a2');
  assert.match(await page.locator('#a2').getAttribute('class'), /\bon\b/);
  assert.ok(await inView(page, 'mark.on[data-f~=a2]'));
  await page.close();
});

test('on a narrow screen nothing is wider than the screen', async () => {
  const { page } = await open(browser, evidencePage(`${samples}final-accounts.docx`));
  await page.setViewportSize({ width: 390, height: 844 });
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= 390);
  await page.screenshot({ path: `${pictures}evidence-narrow.png` });
  await page.close();
});

test('in print both sides stand whole, without the controls', async () => {
  const { page } = await open(browser, evidencePage(`${samples}inconsistent.docx`));
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('#search:visible, .switches:visible').count(), 0);
  assert.equal(await page.evaluate(() => getComputedStyle(document.getElementById('document')).overflow), 'visible');
  assert.ok(await page.locator('.chart:visible').count() > 0);
  await page.close();
});

test('charts carry their figures as text', async () => {
  const { page } = await open(browser, evidencePage(`${samples}water-overall.docx`));
  const charts = page.locator('figure > svg[role=img]');
  assert.equal(await charts.count(), 4);
  assert.ok(await charts.first().locator('text').count() > 2);
  assert.match(await charts.first().getAttribute('aria-label'), /支出总计 4712\.34 \/ 4826\.7/);
  await page.close();
});

test('a report that holds markup, direction marks and a giant cell stays inert', async () => {
  const attack = `<script>alert(1)</script><img src=x onerror=alert(2)>]]>"'><svg onload=alert(3)>\u202Eabc`;
  const report = textReport('hostile.txt', [
    `${attack}2023年度部门整体支出绩效自评报告`, '', `一、基本情况${attack}`, '',
    `2023年${attack}支出决算100万元，其中：基本支出60万元，项目支出50万元。`, '',
    `项目名称\t年初预算数（万元）\t决算数（万元）`, `${attack}维修项目\t10\t9`, `javascript:alert(4)//专项\t20\t${'甲'.repeat(1_000_000)}`,
    '', '四、存在的问题', '', `一是${attack}管理不规范。二是制度不健全。`,
  ].join('\n'));
  const { page, trouble } = await open(browser, evidencePage(report));
  assert.equal(await page.locator('#document script, #document img, #facts img, #document svg, .top script, .top img').count(), 0);
  assert.ok(!(await page.locator('#document').innerText()).includes('\u202E'));
  assert.deepEqual(trouble, []);
  await page.close();
});
