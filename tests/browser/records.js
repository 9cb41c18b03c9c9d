import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder } from './pages.js';

const stages = ['adjusted', 'actual'];
const place = { section: null, page: null, block: 0, table: null, row: null, column: null, start: 0, end: 1, quote: '一' };

/** A record as extract writes it, of an invented unit. */
export const record = ({ name, organization, year, kind = 'overall-expenditure', budget = 1000000, rate = 95, audits = 0, message = '请核对。' }) => ({
  schemaVersion: '1.0',
  source: { name, format: 'docx', bytes: 1, sha256: '0'.repeat(64), pages: null, encoding: null },
  report: { title: name, organization, fiscalYear: year, date: null, kind, evaluation: 'self', evidence: [] },
  sections: [], tables: [],
  budgets: stages.map((stage) => ({
    item: 'expenditure-total', label: '支出合计', code: null, project: null, within: null, side: 'expenditure', fund: null, stage, year,
    amount: stage === 'actual' ? budget * rate / 100 : budget, text: '1', unit: '元', origin: 'table', evidence: [place], confidence: 1,
  })),
  executionRates: [{
    item: 'expenditure-total', label: '支出合计', year, percent: rate, text: null, origin: 'computed', basis: 'adjusted', project: null, weight: null,
    score: null, evidence: [place],
  }],
  indicators: [], goals: [], staffing: [], scores: [], findings: [],
  audits: Array.from({ length: audits }, () => ({
    rule: 'sum-of-parts', severity: 'error', message, subject: '支出合计', expected: 1, actual: 2, evidence: [place],
  })),
  diagnostics: [],
});

export const ndjson = (name, records) => {
  const path = join(folder, name);
  writeFileSync(path, records.map((one) => JSON.stringify(one)).join('\n') + '\n');
  return path;
};

/** So many documents of a fifth as many units over five years. */
export const archive = (count) => Array.from({ length: count }, (_, i) => record({
  name: `${2019 + i % 5}/第${Math.floor(i / 5)}事务中心绩效自评报告.docx`, organization: `云溪县第${Math.floor(i / 5)}事务中心`, year: 2019 + i % 5,
  budget: 1000000 + i * 100, rate: 60 + i % 45, audits: i % 3 === 0 ? 1 + i % 4 : 0, kind: i % 7 === 0 ? 'project-expenditure' : 'overall-expenditure',
}));
