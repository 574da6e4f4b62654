// Answers a whole exported page in headless Chromium with the keyboard. Checks it in light and dark, at phone width, and on paper.
// usage: node page.mjs PAGE.html OUTFOLDER      (playwright-core is in CLIENT_NODE or the current folder; CHROMIUM is the browser)
import { createRequire } from 'module';
import { execFileSync } from 'child_process';
import fs from 'fs';
import path from 'path';

const { chromium } = createRequire(path.join(process.env.CLIENT_NODE || process.cwd(), 'x.js'))('playwright-core');
const [page_, out] = process.argv.slice(2).map((p) => path.resolve(p));
fs.mkdirSync(out, { recursive: true });
const problems = [];
const check = (ok, what) => { if (!ok) problems.push(what); console.log((ok ? 'ok      ' : 'FAILED  ') + what); };
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });

async function open(options) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 900 }, offline: true, acceptDownloads: true, ...options });
  const page = await context.newPage();
  const asked = [], said = [];
  page.on('request', (r) => { if (!/^(file|data|blob):/.test(r.url())) asked.push(r.url()); });
  page.on('console', (m) => { if (m.type() === 'error') said.push(m.text()); });
  page.on('pageerror', (e) => said.push(String(e)));
  await page.goto('file://' + page_);
  return { page, context, asked, said };
}
const standing = (page) => page.evaluate(() => {
  const ask = document.querySelector('h1')?.textContent || '';
  return { ask, bar: document.querySelector('.bar')?.textContent || '' };
});

// Answers the present card rightly or wrongly, with keys only.
async function answer(page, card, well) {
  const key = (k) => page.keyboard.press(k);
  switch (card.kind) {
    case 'choices': {
      const right = [].concat(card.answer);
      const wanted = well ? right : card.choices.filter((c) => !right.includes(c)).slice(0, 1);
      const shown = await page.$$eval('label.choice span:last-child', (all) => all.map((n) => n.textContent));
      const unit = card.unit ? ' ' + card.unit : '';
      for (const text of wanted) await key(String(shown.indexOf(text + unit) + 1));
      return key('Enter');
    }
    case 'true-false': await key(('true' in card) === well ? '1' : '2'); return key('Enter');
    case 'order': {
      const wanted = card.order.map((i) => i.item);
      if (!well) wanted.reverse();
      for (let place = 0; place < wanted.length; place++) {
        const shown = await page.$$eval('ol.sort li span', (all) => all.map((n) => n.textContent));
        for (let at = shown.indexOf(wanted[place]); at > place; at--) await (await page.$$('ol.sort li'))[at].$('button').then((b) => b.focus()).then(() => key('ArrowUp'));
      }
      await page.focus('form button[type=submit]');
      return key('Enter');
    }
    case 'match': {
      const selects = await page.$$('.pair select');
      for (let i = 0; i < selects.length; i++) {
        await selects[i].focus();
        await selects[i].selectOption({ label: well ? card.match[i][1] : card.match[(i + 1) % selects.length][1] });
      }
      await page.focus('form button[type=submit]');
      return key('Enter');
    }
    case 'cloze': {
      const holes = card.cloze.filter((p) => 'hole' in p);
      for (let i = 0; i < holes.length; i++) {
        if (i) await key('Tab');
        await page.keyboard.type(well ? holes[i].hole : 'xyzzy');
      }
      return key('Enter');
    }
    case 'recall': await key('Enter'); if (!well) await key('Tab'); return key('Enter');
    default: await page.keyboard.type(well ? (card.answer || card.person || card.shown || card.answers.join('; ')) : 'xyzzy'); return key('Enter');
  }
}
// Answers the present card with a pointer: act is page.click or page.tap. Typed answers are typed, as on a phone's keyboard.
async function point(page, card, act) {
  const shown = (selector) => page.$$eval(selector, (all) => all.map((n) => n.textContent));
  const nth = async (selector, at) => (await page.$$(selector))[at];
  const press = async (node) => (act === 'tap' ? node.tap() : node.click());
  switch (card.kind) {
    case 'choices': {
      const unit = card.unit ? ' ' + card.unit : '';
      const lines = await shown('label.choice span:last-child');
      for (const text of [].concat(card.answer)) await press(await nth('label.choice', lines.indexOf(text + unit)));
      break;
    }
    case 'true-false': await press(await nth('label.choice', 'true' in card ? 0 : 1)); break;
    case 'order':
      for (let place = 0; place < card.order.length; place++) {
        for (let at = (await shown('ol.sort li span')).indexOf(card.order[place].item); at > place; at--) await press(await nth('ol.sort li button:first-of-type', at));
      }
      break;
    case 'match':
      for (let i = 0; i < card.match.length; i++) await (await nth('.pair select', i)).selectOption({ label: card.match[i][1] });
      break;
    case 'cloze': {
      const holes = card.cloze.filter((p) => 'hole' in p);
      for (let i = 0; i < holes.length; i++) { await press(await nth('input.hole', i)); await page.keyboard.type(holes[i].hole); }
      break;
    }
    case 'recall': await press(await nth('form button[type=submit]', 0)); await press(await page.waitForSelector('text=I knew it')); return;
    default: await press(await nth('form input[type=text]', 0)); await page.keyboard.type(card.answer || card.person || card.shown || card.answers.join('; '));
  }
  await press(await nth('form button[type=submit]', 0));
}
async function verdict(page) { return page.$eval('.verdict', (n) => n.className.replace('verdict', '').trim()); }

async function play(page, cards, well) {
  await page.keyboard.press('Enter');
  let wrongVerdicts = 0, sources = 0;
  for (let i = 0; i < cards.length; i++) {
    await answer(page, cards[i], well(i));
    await page.waitForSelector('.verdict .word');
    const v = await verdict(page);
    if (v !== (well(i) ? 'correct' : 'wrong')) { wrongVerdicts++; console.log('   ' + cards[i].card + ' judged ' + v); }
    const told = await page.$eval('.verdict', (n) => n.textContent);
    if (cards[i].sources.every((s) => told.includes(s.line)) && cards[i].since.every((s) => told.includes(s.line)) && told.includes(cards[i].why || '')) sources++;
    await page.keyboard.press('Enter');
  }
  return { wrongVerdicts, sources };
}

const first = await open({ colorScheme: 'light' });
const data = JSON.parse(await first.page.$eval('#data', (n) => n.textContent));
const kinds = new Set(data.cards.map((c) => c.kind));
await first.page.screenshot({ path: out + '/start-light.png' });
const played = await play(first.page, data.cards, (i) => i % 3 !== 2);
check(played.wrongVerdicts === 0, data.cards.length + ' cards of ' + kinds.size + ' kinds answered by keyboard, every verdict as expected');
check(played.sources === data.cards.length, 'why, source and what came since stand with every verdict');
const expected = data.cards.filter((_, i) => i % 3 !== 2).length;
const score = await first.page.$eval('.score', (n) => n.textContent);
check(score === expected + ' of ' + data.cards.length + ' right', 'the score is right: ' + score);
await first.page.screenshot({ path: out + '/end-light.png', fullPage: true });
const [download] = await Promise.all([first.page.waitForEvent('download'), first.page.click('text=Send results')]);
await download.saveAs(out + '/results.json');
const results = JSON.parse(fs.readFileSync(out + '/results.json', 'utf8'));
check(results.answers.length === data.cards.length && results.format === 'dateline-results', 'the result file holds every answer');
const missed = data.cards.filter((_, i) => i % 3 === 2);
await first.page.focus('button.main');
await play(first.page, missed, () => true);
check((await first.page.$eval('.score', (n) => n.textContent)) === missed.length + ' of ' + missed.length + ' right', 'the missed ones again: all right now');
await first.page.click('text=Ask all again');
await answer(first.page, data.cards[0], true);
await first.page.reload();
check((await first.page.textContent('button.main')).includes('(1 of ' + data.cards.length + ' done)'), 'progress is kept over a reload');
check(first.asked.length === 0, 'nothing was asked of the network');
check(first.said.length === 0, 'no errors in the console ' + first.said.join(' | '));

for (const [name, options] of [['light', {}], ['dark', { colorScheme: 'dark' }], ['phone', { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, colorScheme: 'light' }]]) {
  const { page, context } = await open(options);
  const seen = new Set();
  let wide = 0;
  await (name === 'phone' ? page.tap('button.main') : page.click('button.main'));
  for (const card of data.cards) {
    if (!seen.has(card.kind)) await page.screenshot({ path: out + '/' + name + '-' + card.kind + '.png', fullPage: true });
    wide += await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth) ? 1 : 0;
    await answer(page, card, seen.size % 2 === 0);
    if (!seen.has(card.kind)) await page.screenshot({ path: out + '/' + name + '-' + card.kind + '-verdict.png', fullPage: true });
    seen.add(card.kind);
    wide += await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth) ? 1 : 0;
    await page.keyboard.press('Enter');
  }
  check(wide === 0, name + ': nothing is wider than the window');
  if (name === 'phone') {
    await page.evaluate(() => window.localStorage.clear());
    await page.reload();
    const small = await page.$$eval('button, select', (all) => all.filter((n) => n.getBoundingClientRect().height < 43).length);
    check(small === 0, 'phone: every target is 44 pixels high');
  }
  await context.close();
}
for (const [act, options] of [['click', {}], ['tap', { viewport: { width: 390, height: 800 }, isMobile: true, hasTouch: true }]]) {
  const { page, context } = await open(options);
  await page[act]('button.main');
  let right = 0;
  for (const card of data.cards) {
    await point(page, card, act);
    await page.waitForSelector('.verdict .word');
    right += (await verdict(page)) === 'correct' ? 1 : 0;
    await page[act]('button.main');
  }
  check(right === data.cards.length, act + ': all ' + data.cards.length + ' answered rightly by ' + (act === 'tap' ? 'touch' : 'mouse') + ' (' + right + ')');
  await context.close();
}
const unnamed = await first.page.$$eval('input, select, button, progress', (all) => all.filter((n) => !(n.getAttribute('aria-label') || n.textContent || n.closest('label'))).length);
check(unnamed === 0, 'every control has a name for a screen reader');
const without = await open({ javaScriptEnabled: false });
check(await without.page.isVisible('.paper h1'), 'without scripts the questions are there to read');
const blocked = await browser.newContext({ offline: true });
await blocked.addInitScript(() => Object.defineProperty(window, 'localStorage', { get() { throw new Error('no'); } }));
const page = await blocked.newPage();
await page.goto('file://' + page_);
await page.keyboard.press('Enter');
await answer(page, data.cards[0], true);
check(await verdict(page) === 'correct', 'without storage the quiz still runs');
await first.page.emulateMedia({ media: 'print' });
await first.page.screenshot({ path: out + '/print.png', fullPage: true });
await first.page.pdf({ path: out + '/print.pdf', preferCSSPageSize: true, format: 'A4' });
await browser.close();

let text = null;
try { text = execFileSync('pdftotext', ['-layout', out + '/print.pdf', '-'], { encoding: 'utf8' }); } catch (e) { console.log('SKIPPED pdftotext is not here: the PDF was not read'); }
if (text !== null) {
  const squeeze = (t) => t.normalize('NFKC').replace(/\s+/g, '');
  const all = squeeze(text), key = data.cards.length && all.includes('Key:') ? all.slice(all.indexOf('Key:')) : '';
  const lost = data.cards.filter((c) => c.kind !== 'cloze' && !all.includes(squeeze(c.ask)));
  check(lost.length === 0, 'the PDF has every question ' + lost.map((c) => c.card).join(' '));
  if (key) {
    const noSource = data.cards.filter((c) => !c.sources.every((s) => key.includes(squeeze(s.line))));
    check(noSource.length === 0, 'its key has every source ' + noSource.map((c) => c.card).join(' '));
    const pages = text.split('\f');
    check(pages.some((p) => squeeze(p).startsWith('Key:') || /^VersionA?Key:/.test(squeeze(p)) || squeeze(p).replace(/^Version\w/, '').startsWith('Key:')), 'the key begins on a page of its own');
  }
}
console.log(problems.length ? problems.length + ' FAILED' : 'all well');
process.exit(problems.length ? 1 : 0);
