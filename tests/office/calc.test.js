import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, test } from 'node:test';
import { readCsv, readFlat } from './tables.js';

const [program, ...first] = process.env.PERFEXTRACT.split(' ');
const samples = new URL('../../samples/', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'perfextract-office-'));
const hostile = ['=1+1', '+1+1', '-2+3', '@SUM(A1)', '\t=1+1', '\r=1+1', '=HYPERLINK("http:x","y")'];
const utf8 = '76';

const fileName = (text) => `${text.replace(/[/:"]/g, '')}.txt`;

/** LibreOffice opens the files and saves what it holds of each as one flat XML document. */
const open = (paths, csv) => execFileSync('soffice', [
  `-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', ...(csv ? [`--infilter=CSV:44,34,${utf8}`] : []),
  '--convert-to', 'fods', '--outdir', join(folder, 'opened'), ...paths,
], { stdio: 'pipe' });

const opened = (name) => readFlat(join(folder, 'opened', `${basename(name).replace(/\.\w+$/, '')}.fods`));
const kinds = () => readdirSync(join(folder, 'out')).filter((name) => name.endsWith('.csv'));

before(() => {
  mkdirSync(join(folder, 'in'));
  for (const sample of ['water-overall.docx', 'project-forms.docx', 'inconsistent.docx']) {
    copyFileSync(join(samples, sample), join(folder, 'in', sample));
  }
  // A file's name and a project's are both a report's own words, and both reach the tables.
  hostile.forEach((text, at) => writeFileSync(join(folder, 'in', fileName(text)), [
    `云溪县第${at}事务中心2021年度部门整体支出绩效自评报告\n`, '一、项目支出情况\n', '单位：万元',
    '项目名称\t年初预算数\t全年执行数', `${text.trim()}\t12.00\t-3.40`, '道路养护\t8.00\t7.00\n', '二、存在的问题\n', `1.${text.trim()}。\n`,
  ].join('\n')));
  writeFileSync(join(folder, 'armed.csv'), 'document,amount\r\n=1+1,12.50\r\n');
  execFileSync(program, [...first, 'extract', join(folder, 'in'), '-o', join(folder, 'out'), '-f', 'csv', '-f', 'xlsx', '-q']);
  open([...kinds().map((name) => join(folder, 'out', name)), join(folder, 'armed.csv')], true);
  open([join(folder, 'out', 'perfextract.xlsx')], false);
});
after(() => rmSync(folder, { recursive: true }));

test('a formula that is not defused would run', () => {
  assert.equal(opened('armed.csv').get('armed')[1][0].formula, 'of:=1+1');
});

test('every csv cell is what was written, and no text has become a formula', () => {
  let texts = 0;
  let numbers = 0;
  for (const name of kinds()) {
    const written = readCsv(join(folder, 'out', name));
    const rows = [...opened(name).values()][0];
    assert.equal(rows.length, written.length, name);
    written.forEach((row, r) => row.forEach((text, c) => {
      const cell = rows[r][c] ?? { type: 'empty', text: '' };
      const where = `${name} ${r + 1}:${c + 1}`;
      assert.equal(cell.formula, undefined, where);
      if (cell.type === 'float') {
        assert.equal(cell.number, Number(text), where);
        numbers++;
      } else if (cell.type === 'percentage') {
        assert.equal(Math.round(cell.number * 1e6), Math.round(Number(text.replace(/[%,+]/g, '')) * 1e4), where);
      } else if (cell.type === 'date') {
        assert.equal(cell.date, text, where);
      } else if (cell.type !== 'boolean') {
        // A carriage return within a cell is a line's end to LibreOffice.
        assert.equal(cell.text, text.replace(/\r\n?/g, '\n'), where);
        texts += text.length > 0;
      }
    }));
  }
  assert.ok(texts > 500 && numbers > 500, `${texts} texts, ${numbers} numbers`);
});

test('names that begin as formulas stand there with an apostrophe, or a sign for what steers, before them', () => {
  const names = opened('documents.csv').get('documents').map((row) => row[0].text);
  for (const text of hostile) {
    const name = text.startsWith('\r') ? fileName(text).replace('\r', '\uFFFD') : `'${fileName(text)}`;
    assert.ok(names.includes(name), `${JSON.stringify(name)} is not among ${JSON.stringify(names)}`);
  }
  assert.ok(opened('budgets.csv').get('budgets').some((row) => row[3].text === "'=1+1"));
});

test('amounts are numbers that can be summed', () => {
  const rows = opened('budgets.csv').get('budgets');
  const amount = rows[0].findIndex((cell) => cell.text === 'amount');
  assert.ok(rows.slice(1).every((row) => row[amount].type === 'float'));
});

test('the workbook opens with a sheet a kind, the same cells, and no text run', () => {
  const sheets = opened('perfextract.xlsx');
  for (const name of kinds().filter((one) => one !== 'failures.csv')) {
    const written = readCsv(join(folder, 'out', name));
    const rows = sheets.get(name.replace('.csv', ''));
    assert.equal(rows.length, written.length, name);
    written.forEach((row, r) => row.forEach((text, c) => {
      const cell = rows[r][c] ?? { type: 'empty', text: '' };
      const where = `${name} ${r + 1}:${c + 1}`;
      // Calc keeps truth values as formulas of its own.
      assert.equal(cell.formula, text === 'true' || text === 'false' ? `of:=${text.toUpperCase()}()` : undefined, where);
      if (cell.type === 'float' && !cell.formula) {
        assert.equal(cell.number, Number(text), where);
      } else if (!cell.formula) {
        assert.equal(cell.text.replace(/\n/g, ''), text.replace(/^'/, '').replace(/\n/g, ''), where);
      }
    }));
  }
});
