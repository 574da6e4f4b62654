// A run through the cards: ask, judge, show, keep what was answered.
const data = JSON.parse(document.getElementById('data').textContent);
const root = document.getElementById('quiz');
const cards = data.cards;
const knowledge = knowledgeOf(cards);
const MARKS = { correct: '✓ Right', typo: '✓ Right, but for the spelling', partial: '◐ Partly right', wrong: '✗ Wrong' };
const byId = new Map(cards.map((card) => [card.card, card]));

// Kept in the browser where it lets us, else for as long as the page is open.
const store = {
  name: 'dateline:' + data.id,
  kept: true,
  load() {
    try { return JSON.parse(window.localStorage.getItem(this.name)) || {}; } catch (e) { this.kept = false; return {}; }
  },
  save(state) {
    try { window.localStorage.setItem(this.name, JSON.stringify(state)); } catch (e) { this.kept = false; }
  }
};
function sane(saved) {
  const list = (value) => (Array.isArray(value) ? value : []);
  const known = (id) => byId.has(id);
  return {
    queue: list(saved.queue).filter(known),
    results: Object.fromEntries(Object.entries(saved.results || {}).filter(([id, verdict]) => known(id) && verdict in MARKS)),
    log: list(saved.log),
    total: Number(saved.total) || 0
  };
}
let state = sane(store.load());
let standing = null;
const right = () => Object.values(state.results).filter((v) => v === 'correct' || v === 'typo').length;
const half = () => Object.values(state.results).filter((v) => v === 'partial').length;
const answered = () => Object.keys(state.results).length;

function show(...nodes) { root.replaceChildren(...nodes.filter(Boolean)); window.scrollTo(0, 0); }
function button(text, act, main) { return el('button', { type: 'button', class: main ? 'main' : false, onclick: act }, text); }

function begin(ids) {
  state.queue = ids.slice();
  state.total = ids.length;
  state.results = {};
  store.save(state);
  ask();
}
function home() {
  standing = null;
  const all = cards.map((c) => c.card);
  const go = state.queue.length && state.total
    ? [button('Go on (' + (state.total - state.queue.length) + ' of ' + state.total + ' done)', ask, true), button('Start over', () => begin(all))]
    : [button('Start: ' + cards.length + (cards.length === 1 ? ' question' : ' questions'), () => begin(all), true)];
  show(el('h1', { tabindex: '-1' }, data.title), data.about ? el('p', {}, data.about) : null,
    el('p', { class: 'soft' }, 'Every answer is shown with who says so, where, and what has changed since.'),
    el('div', { class: 'row' }, go, button('Print', () => window.print()), state.log.length ? button('Save results', saveFile) : null),
    el('p', { class: 'keys' }, 'All by keyboard: ', el('kbd', {}, 'Enter'), ' checks and goes on, ', el('kbd', {}, '1'), '–', el('kbd', {}, '9'), ' pick, ',
      el('kbd', {}, '↑'), ' ', el('kbd', {}, '↓'), ' move.'));
  go[0].focus();
}

function ask() {
  const card = byId.get(state.queue[0]);
  if (!card) { end(); return; }
  const recall = card.kind === 'recall';
  const widget = recall ? null : widgetFor(card);
  const verdict = el('div', { role: 'status', 'aria-live': 'polite' });
  const check = button(recall ? 'Show the answer' : 'Check', () => submit(), true);
  check.type = 'submit';
  const hint = card.hint ? button('Hint', () => {
    standing.hinted = true;
    hint.replaceWith(el('span', { class: 'soft', role: 'status' }, 'Hint: ' + card.hint));
    if (widget) widget.focus();
  }) : null;
  const actions = el('div', { class: 'row' }, check, hint, button('Skip', skip));
  const form = el('form', { onsubmit: (event) => { event.preventDefault(); submit(); } }, widget ? widget.node : null, actions);
  const title = el('h2', { tabindex: '-1' }, card.kind === 'cloze' ? 'Fill in what is missing.' : (card.kind === 'true-false' ? 'True or false? ' : '') + card.ask);
  const place = state.total - state.queue.length + 1;
  show(el('div', { class: 'bar' }, el('span', {}, data.title), el('span', {}, place + ' of ' + state.total + ' · ' + right() + ' right')),
    el('progress', { max: state.total, value: place - 1, 'aria-label': 'Questions done' }),
    card.heading ? el('p', { class: 'heading' }, card.heading) : null, title, form, verdict);
  standing = { card, widget, form, verdict, actions, since: Date.now(), hinted: false, judged: false };
  if (widget) widget.focus(); else check.focus();
}
function skip() {
  state.queue.push(state.queue.shift());
  store.save(state);
  ask();
}
function submit() {
  if (!standing || standing.judged) return;
  const { card, widget } = standing;
  if (!widget) { reveal(); return; }
  const response = widget.read();
  if (response === null) {
    standing.verdict.replaceChildren(el('p', { class: 'soft' }, 'Nothing is chosen yet.'));
    return;
  }
  settle(judge(card, response, knowledge));
}
function reveal() {
  standing.actions.replaceChildren(button('I knew it', () => settle(judge(standing.card, true, knowledge)), true),
    button('I did not', () => settle(judge(standing.card, false, knowledge))));
  standing.verdict.replaceChildren(el('div', { class: 'verdict' }, facts(standing.card, '')));
  standing.actions.firstChild.focus();
}
function settle(result) {
  const { card, widget } = standing;
  standing.judged = true;
  if (widget) widget.lock();
  record(card, result.verdict);
  state.queue.shift();
  store.save(state);
  drawVerdict(result);
}
function record(card, verdict) {
  state.results[card.card] = verdict;
  standing.entry = { card: card.card, at: new Date().toISOString(), offset: -new Date().getTimezoneOffset(), verdict, took: Date.now() - standing.since, hint: standing.hinted };
  state.log.push(standing.entry);
}
function overrule(verdict) {
  state.results[standing.card.card] = verdict;
  standing.entry.verdict = verdict;
  store.save(state);
  drawVerdict({ verdict, note: 'By your own word.' });
}
function drawVerdict(result) {
  const { card, verdict, actions } = standing;
  verdict.replaceChildren(el('div', { class: 'verdict ' + result.verdict }, el('p', { class: 'word' }, MARKS[result.verdict]), facts(card, result.note)));
  const ok = result.verdict === 'correct' || result.verdict === 'typo';
  const next = button(state.queue.length ? 'Next' : 'Finish', () => (state.queue.length ? ask() : end()), true);
  actions.replaceChildren(next, button(ok ? 'I was wrong' : 'I was right', () => overrule(ok ? 'wrong' : 'correct')));
  verdict.after(actions);
  next.focus();
}
function facts(card, note) {
  const list = el('dl', {});
  const add = (name, ...value) => list.append(el('dt', {}, name), el('dd', {}, ...value));
  const lines = card.answers;
  add('Answer', lines.length === 1 ? lines[0] : el(card.kind === 'order' ? 'ol' : 'ul', {}, lines.map((line) => el('li', {}, line))));
  if (note) add('Note', note);
  for (const since of card.since) add('Since', since.line);
  if (card.why) add('Why', card.why);
  for (const source of card.sources) {
    add('Source', source.line + ' · as of ' + source.day,
      source.link ? [' · ', el('a', { href: source.link, target: '_blank', rel: 'noopener noreferrer' }, 'evidence')] : '');
  }
  if (!card.sources.length) add('Source', 'none given');
  return list;
}

function end() {
  standing = null;
  const missed = Object.entries(state.results).filter(([, v]) => v === 'wrong' || v === 'partial').map(([id]) => id);
  const again = missed.length ? button('Missed ones again (' + missed.length + ')', () => begin(missed), true) : null;
  const title = el('h1', { tabindex: '-1' }, 'Done');
  show(title, el('p', { class: 'score' }, right() + ' of ' + answered() + ' right'), half() ? el('p', {}, half() + ' partly right') : null,
    store.kept ? null : el('p', { class: 'soft' }, 'This browser keeps nothing for this page: save the results if you want them.'),
    el('div', { class: 'row' }, again, button('All again', () => begin(cards.map((c) => c.card)), !again), button('Save results', saveFile), button('To the start', home)),
    missed.length ? el('h2', {}, 'Missed') : null,
    el('ul', { class: 'missed' }, missed.map((id) => el('li', {}, byId.get(id).ask + ' ', el('strong', {}, byId.get(id).answers.join('; '))))));
  title.focus();
}
function saveFile() {
  const text = JSON.stringify({ format: 'dateline-results', version: 1, page: data.id, answers: state.log }, null, 1);
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  el('a', { href: url, download: data.id + '-results.json' }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10000);
}

document.addEventListener('keydown', (event) => {
  if (event.repeat && event.key === 'Enter') { event.preventDefault(); return; }
  if (!standing || standing.judged || event.ctrlKey || event.metaKey || event.altKey) return;
  const typing = event.target instanceof HTMLInputElement && event.target.type === 'text';
  if (typing || event.target instanceof HTMLSelectElement) return;
  if (standing.widget && standing.widget.keys && standing.widget.keys(event)) event.preventDefault();
  else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) { event.preventDefault(); submit(); }
});
document.documentElement.classList.remove('noscript');
home();
