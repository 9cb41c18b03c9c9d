import { readFileSync } from 'node:fs';

/** A csv file as rows of texts, read by RFC 4180 and nothing else. */
export const readCsv = (path) => {
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  const rows = [];
  let row = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ',') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
};

const entities = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
const attribute = (tag, name) => tag.match(new RegExp(` ${name}="([^"]*)"`))?.[1];
const plain = (xml) => xml
  .replace(/<text:tab\/>/g, '\t')
  .replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_, count) => ' '.repeat(Number(count ?? 1)))
  .replace(/<text:line-break\/>/g, '\n')
  .replace(/<[^>]*>/g, '')
  .replace(/&#x([0-9A-F]+);/gi, (_, code) => String.fromCodePoint(parseInt(code, 16)))
  .replace(/&(\w+);/g, (_, name) => entities[name]);

const cellOf = (tag, content) => ({
  type: attribute(tag, 'office:value-type') ?? 'empty',
  number: Number(attribute(tag, 'office:value')),
  date: attribute(tag, 'office:date-value'),
  formula: attribute(tag, 'table:formula'),
  text: [...(content ?? '').matchAll(/<text:p(?:\/>|[^>]*>(.*?)<\/text:p>)/gs)].map((found) => plain(found[1] ?? '')).join('\n'),
});

/** What LibreOffice made of a file: the sheets of its flat document by name, rows of cells with their types. */
export const readFlat = (path) => {
  const sheets = new Map();
  for (const [, name, body] of readFileSync(path, 'utf8').matchAll(/<table:table table:name="([^"]*)"[^>]*>(.*?)<\/table:table>/gs)) {
    const rows = [];
    for (const [, rowTag, rowBody] of body.matchAll(/<table:table-row([^>]*)>(.*?)<\/table:table-row>/gs)) {
      const row = [];
      for (const [, tag, content] of rowBody.matchAll(/<table:table-cell([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs)) {
        const cell = cellOf(tag, content);
        row.push(...Array(cell.type === 'empty' ? Math.min(Number(attribute(tag, 'table:number-columns-repeated') ?? 1), 100)
          : Number(attribute(tag, 'table:number-columns-repeated') ?? 1)).fill(cell));
      }
      if (row.some((cell) => cell.type !== 'empty')) {
        rows.push(...Array(Number(attribute(rowTag, 'table:number-rows-repeated') ?? 1)).fill(row));
      }
    }
    sheets.set(name, rows);
  }
  return sheets;
};
