// A quiz: each card is asked once, and missed cards are asked again.
const known = (id) => byId.has(id);
const run = {
  queue: list(state.queue).filter(known), total: Number(state.total) || 0,
  results: Object.fromEntries(Object.entries(state.results || {}).filter(([id, verdict]) => known(id) && verdict in WORDS))
};
const count = (...verdicts) => Object.values(run.results).filter((v) => verdicts.includes(v)).length;
const right = () => count('correct', 'typo');

function keepRun(change) { keep(() => { if (change) change(); Object.assign(state, run); }); }
function begin(ids) {
  Object.assign(run, { queue: ids.slice(), total: ids.length, results: {} });
  keepRun();
  ask();
}
function quizHome() {
  standing = null;
  const all = cards.map((c) => c.card);
  const go = run.queue.length && run.total
    ? [button('Continue (' + (run.total - run.queue.length) + ' of ' + run.total + ' done)', () => named(ask), true), button('Start over', () => named(() => begin(all)))]
    : [button('Start: ' + cards.length + (cards.length === 1 ? ' question' : ' questions'), () => named(() => begin(all)), true)];
  const who = data.class ? el('input', { type: 'text', id: 'who', value: state.who, autocomplete: 'name', maxlength: 80 }) : null;
  const missing = el('p', { class: 'soft', role: 'status' });
  function named(then) {
    if (who && !who.value.trim()) { missing.textContent = 'Please type your name first.'; who.focus(); return; }
    if (who) keep(() => { state.who = who.value.trim(); });
    then();
  }
  show(el('h1', { tabindex: '-1' }, data.title), data.about ? el('p', {}, data.about) : null,
    el('p', { class: 'soft' }, 'With every answer, the page shows who says so, where, and what has changed since.'),
    who ? el('p', {}, el('label', { for: 'who' }, 'Your name, for your teacher'), who) : null, missing,
    el('div', { class: 'row' }, go, button('Print', () => window.print()), sendButton(quizHome)), keepingNote(), keyHelp());
  (who && !who.value ? who : go[0]).focus();
}
function keyHelp() {
  return el('p', { class: 'keys' }, 'With the keyboard: ', el('kbd', {}, 'Enter'), ' checks and goes on, ', el('kbd', {}, '1'), '–', el('kbd', {}, '9'), ' pick, ',
    el('kbd', {}, '↑'), ' ', el('kbd', {}, '↓'), ' move.');
}
function ask() {
  const card = byId.get(run.queue[0]);
  if (!card) { quizEnd(); return; }
  const done = run.total - run.queue.length;
  let entry = null;
  putQuestion({
    card, laid: layOut(card), heading: card.heading, done, total: run.total, bar: (done + 1) + ' of ' + run.total + ' · ' + right() + ' right',
    skip: () => { keepRun(() => run.queue.push(run.queue.shift())); ask(); },
    judge: (given, said, took, hint) => {
      const result = hasJudge() ? JSON.parse(compiled().judge(card.card, given.join('\n'), card.headed || '')) : judgePicks(card, given);
      entry = { card: card.card, at: new Date().toISOString(), offset: offset(), verdict: result.verdict, took, hint };
      if (data.class) Object.assign(entry, { said, mixedWith: result.mixedWith, mixed: result.mixed });
      keepRun(() => { run.results[card.card] = result.verdict; run.queue.shift(); state.log.push(entry); });
      return result;
    },
    overrule: data.class ? null : () => {
      const verdict = isRight(entry.verdict) ? 'wrong' : 'correct';
      keepRun(() => {
        run.results[card.card] = verdict;
        const kept = state.log.find((each) => each.card === entry.card && each.at === entry.at);
        if (kept) Object.assign(kept, { verdict, overruled: true });
        entry.verdict = verdict;
      });
      return { verdict, note: 'you judged it yourself' };
    },
    isLast: () => !run.queue.length, next: () => (run.queue.length ? ask() : quizEnd())
  });
}
const isRight = (verdict) => verdict === 'correct' || verdict === 'typo';

function quizEnd() {
  standing = null;
  const missed = Object.entries(run.results).filter(([, v]) => !isRight(v)).map(([id]) => id);
  const again = missed.length ? button('Ask missed cards again (' + missed.length + ')', () => begin(missed), true) : null;
  const title = el('h1', { tabindex: '-1' }, 'Done');
  const half = count('partial');
  show(title, el('p', { class: 'score' }, right() + ' of ' + Object.keys(run.results).length + ' right'), half ? el('p', {}, half + ' partly right') : null,
    data.class ? el('p', {}, 'Send your results to your teacher.') : null,
    el('div', { class: 'row' }, again, button('Ask all again', () => begin(cards.map((c) => c.card)), !again), sendButton(quizEnd), button('To the start', quizHome)),
    keepingNote(), missed.length ? el('h2', {}, 'Missed') : null,
    missed.length ? el('ul', { class: 'missed' }, missed.map((id) => el('li', {}, byId.get(id).ask + ' ', el('strong', {}, byId.get(id).answers.join('; '))))) : null);
  title.focus();
}
