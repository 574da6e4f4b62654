// Tests the page as an app: it is installed by its worker, opened again without the server, and updated. Also tests the page for a class.
// usage: node app.mjs FOLDER      (with app/ and class.html; CLIENT_NODE is the folder with playwright-core and axe-core)
import { createRequire } from 'module';
import fs from 'fs';
import http from 'http';
import path from 'path';

const require = createRequire(path.join(process.env.CLIENT_NODE || process.cwd(), 'x.js'));
const { chromium } = require('playwright-core');
let axe = null;
try { axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'); } catch (e) { console.log('SKIPPED axe-core is not here'); }
const folder = path.resolve(process.argv[2]);
let failed = 0;
const check = (ok, what) => { if (!ok) failed++; console.log((ok ? 'ok      ' : 'FAILED  ') + what); };
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.webmanifest': 'application/manifest+json', '.png': 'image/png' };
let served = 0;
const server = http.createServer((request, response) => {
  served++;
  const name = request.url.split('?')[0].replace(/\/$/, '/index.html');
  const file = path.join(folder, 'app', path.basename(name));
  if (!fs.existsSync(file)) { response.writeHead(404).end(); return; }
  response.writeHead(200, { 'content-type': TYPES[path.extname(file)] }).end(fs.readFileSync(file));
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const address = 'http://127.0.0.1:' + server.address().port + '/';
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
const page = await context.newPage();
const said = [], asked = [];
page.on('console', (m) => { if (m.type() === 'error') said.push(m.text()); });
page.on('pageerror', (e) => said.push(String(e)));
page.on('request', (r) => { if (!r.url().startsWith(address) && !/^(data|blob):/.test(r.url())) asked.push(r.url()); });
await page.goto(address);
await page.waitForSelector('.score');
await page.evaluate(async () => { const ready = await navigator.serviceWorker.ready; while (!ready.active || ready.active.state !== 'activated') await new Promise((r) => setTimeout(r, 50)); });
await page.click('button:has-text("Study")');
await page.click('text=Skip');
server.closeAllConnections();
await new Promise((done) => server.close(done));
const before = served;
await page.goto(address);
await page.waitForSelector('.score');
check(served === before, 'opened again without its server');
await page.click('button:has-text("Study")');
check(Boolean(await page.$('h1.question')), 'and it studies');
check(asked.length === 0, 'nothing was asked of another place');
check(said.filter((s) => !/Failed to (load|update)|ERR_CONNECTION|fetching the script/.test(s)).length === 0, 'no errors ' + said.join(' | '));

for (const scheme of ['light', 'dark']) {
  const classroom = await browser.newContext({ viewport: { width: 320, height: 640 }, colorScheme: scheme, acceptDownloads: true, bypassCSP: Boolean(axe) });
  const test = await classroom.newPage();
  const look = async (name) => {
    await test.screenshot({ path: path.join(folder, 'class-' + scheme + '-' + name + '.png'), fullPage: true });
    check(await test.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), scheme + ' ' + name + ': not wider than 320 pixels');
    if (!axe) return;
    await test.evaluate(axe);
    const { violations } = await test.evaluate(() => window.axe.run());
    check(violations.length === 0, 'axe: ' + scheme + ' ' + name + ' ' + violations.map((v) => v.id + ' ' + v.nodes[0].html.slice(0, 120)).join(' | '));
  };
  await test.goto('file://' + path.join(folder, 'class.html'));
  await look('start');
  await test.click('text=Start');
  check((await test.textContent('main')).includes('type your name'), 'without a name it does not begin');
  await test.fill('#who', 'Ada <b>Lund</b>');
  await test.click('text=Start');
  const total = Number((await test.textContent('.bar span:last-child')).match(/of (\d+)/)[1]);
  for (let i = 0; i < total; i++) {
    const typed = await test.$('form input[type=text]');
    const radios = await test.$('form input[type=radio], form input[type=checkbox]');
    for (const [at, select] of (await test.$$('.pair select')).entries()) await select.selectOption({ index: at + 1 });
    if (radios) await test.keyboard.press('1');
    for (const input of await test.$$('form input[type=text]')) await input.fill('Wang Yi');
    await test.click('form button[type=submit]');
    if (!typed && await test.$('main >> text=I did not')) await test.click('main >> text=I did not');
    await test.waitForSelector('.verdict .word');
    if (i === 0) await look('verdict');
    await test.click('button.main');
  }
  await look('end');
  const [download] = await Promise.all([test.waitForEvent('download'), test.click('text=Send results')]);
  const results = JSON.parse(fs.readFileSync(await download.path(), 'utf8'));
  check(results.format === 'dateline-class-results' && results.who === 'Ada <b>Lund</b>' && results.answers.length === total, 'the results say whose they are, and hold all ' + total + ' answers');
  check(results.answers.some((a) => a.mixed), 'and what was mixed up');
  fs.mkdirSync(path.join(folder, 'class'), { recursive: true });
  fs.copyFileSync(await download.path(), path.join(folder, 'class', scheme + '.json'));
}
await browser.close();
console.log(failed ? failed + ' FAILED' : 'all well');
process.exit(failed ? 1 : 0);
