import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const [program, ...first] = process.env.PERFEXTRACT.split(' ');
export const samples = new URL('../../samples/', import.meta.url).pathname;
export const folder = mkdtempSync(join(tmpdir(), 'perfextract-pages-'));
export const pictures = new URL('TestResults/', import.meta.url).pathname;
mkdirSync(pictures, { recursive: true });

export const run = (...args) => execFileSync(program, [...first, ...args], { encoding: 'utf8' });

const pages = new Map();

export const evidencePage = (report) => {
  if (!pages.has(report)) {
    pages.set(report, join(folder, `${report.split('/').pop()}.html`));
    run('inspect', report, '--html', pages.get(report));
  }
  return pages.get(report);
};

export const textReport = (name, text) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

/** Opens a page from disk and keeps what it must never do: log an error, ask the network, open a dialog. */
export const open = async (browser, path, place = '') => {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const trouble = [];
  page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
  page.on('pageerror', (error) => trouble.push(String(error)));
  page.on('dialog', async (dialog) => { trouble.push(`dialog: ${dialog.message()}`); await dialog.dismiss(); });
  page.on('request', (request) => /^(file|data):/.test(request.url()) || trouble.push(`request: ${request.url()}`));
  await page.goto(`file://${path}${place}`);
  return { page, trouble };
};

export const launch = () => chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
