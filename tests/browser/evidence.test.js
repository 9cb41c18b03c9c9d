import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { evidencePage, launch, open, pictures, samples, textReport } from './pages.js';

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

test('search and kinds filter the facts', async () => {
  const { page, trouble } = await open(browser, evidencePage(`${samples}water-overall.docx`));
  const all = await page.locator('.fact:visible').count();
  await page.fill('#search', '没有这样的词');
  assert.equal(await page.locator('.fact:visible').count(), 0);
  await page.fill('#search', '');
  assert.equal(await page.locator('.fact:visible').count(), all);
  await page.click('#kinds button[data-kind=budgets]');
  assert.equal(await page.locator('section[data-kind=budgets] .fact:visible').count(), 0);
  assert.ok(await page.locator('.fact:visible').count() < all);
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
  await page.keyboard.press('/');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'search');
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  assert.equal(await page.evaluate(() => document.activeElement.className.includes('fact')), true);
  assert.deepEqual(trouble, []);
  await page.close();
});

test('charts carry their figures as text', async () => {
  const { page } = await open(browser, evidencePage(`${samples}water-overall.docx`));
  assert.ok(await page.locator('figure svg[role=img]').count() > 0);
  assert.ok(await page.locator('figure svg text').count() > 2);
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
  assert.equal(await page.locator('#document script, #document img, #facts img, #document svg').count(), 0);
  assert.ok(!(await page.locator('#document').innerText()).includes('\u202E'));
  assert.deepEqual(trouble, []);
  await page.close();
});
