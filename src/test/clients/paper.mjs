// Prints versions A and B of a test, with and without a key, and checks the printed text.
// usage: node paper.mjs FOLDER LIBRARY DECK      (CLIENT_NODE and CHROMIUM as in page.mjs, DATELINE the program)
import { createRequire } from 'module';
import { execFileSync } from 'child_process';
import fs from 'fs';
import path from 'path';

const { chromium } = createRequire(path.join(process.env.CLIENT_NODE || process.cwd(), 'x.js'))('playwright-core');
const [folder, library] = process.argv.slice(2, 4).map((p) => path.resolve(p));
const deck = process.argv[4];
fs.mkdirSync(folder, { recursive: true });
let failed = 0;
const check = (ok, what, ...seen) => { if (!ok) failed++; console.log((ok ? 'ok      ' : 'FAILED  ') + what + (ok ? '' : ' ' + seen.join(' ').slice(0, 300))); };
try { execFileSync('pdftotext', ['-v'], { stdio: 'ignore' }); } catch (e) { console.log('SKIPPED pdftotext is not here: no paper was read'); process.exit(77); }
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
const dateline = (...args) => execFileSync(process.env.DATELINE, [...args, '--library', library], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 28 });
const squeeze = (t) => t.normalize('NFKC').replace(/\s+/g, '');

async function printed(name, ...options) {
  const file = path.join(folder, name);
  dateline('export', deck, '--to', 'html', '--out', file + '.html', ...options);
  const page = await browser.newPage();
  await page.goto('file://' + file + '.html');
  await page.pdf({ path: file + '.pdf', preferCSSPageSize: true });
  await page.close();
  return execFileSync('pdftotext', ['-layout', file + '.pdf', '-'], { encoding: 'utf8' }).split('\f').map(squeeze);
}
const cards = JSON.parse(dateline('export', deck, '--to', 'json', '--out', '-')).decks[0].cards;
const asked = cards.filter((c) => c.ask).map((c) => squeeze(c.ask));
const a = await printed('a', '--seed', '1');
const b = await printed('b', '--seed', '2', '--no-key');
const [allA, allB] = [a.join(''), b.join('')];
const keyPage = a.findIndex((p) => p.includes('Key:'));
const sheetA = a.slice(0, keyPage).join('');
check(sheetA.includes('VersionA') && allB.includes('VersionB'), 'each says which version it is');
check(/Name.*Class.*Date/.test(a[0].slice(0, 300)), 'name, class and date stand on top', a[0].slice(0, 300));
check(asked.every((q) => sheetA.includes(q)) && asked.every((q) => allB.includes(q)), 'both ask every question');
const order = (all) => asked.slice().sort((x, y) => all.indexOf(x) - all.indexOf(y)).join('|');
check(order(sheetA) !== order(allB), 'in another order');
check(keyPage > 0 && a[keyPage].indexOf('Key:') < 40, 'the key of A begins on a page of its own', keyPage, a[keyPage]?.slice(0, 60));
check(!allB.includes('Key:') && !cards.some((c) => (c.why && allB.includes(squeeze(c.why))) || c.sources.some((s) => allB.includes(squeeze(s.title)))), 'B without a key tells nothing');
await browser.close();
process.exit(failed ? 1 : 0);
