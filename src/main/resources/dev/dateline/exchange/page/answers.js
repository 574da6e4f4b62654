// One question and the result of its answer, for a quiz and for study.
const WORDS = { correct: 'Correct', typo: 'Correct, with a slip', partial: 'Partly right', wrong: 'Wrong' };
const MARKS = { correct: '✓', typo: '✓', partial: '◐', wrong: '✗' };
let standing = null;

function show(...nodes) { root.replaceChildren(...nodes.filter(Boolean)); window.scrollTo(0, 0); }
function button(text, act, main) { return el('button', { type: 'button', class: main ? 'main' : false, onclick: act }, text); }
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

// Runs the compiled program when it is first needed, so that a quiz can begin before.
let opened = false;
function compiled() {
  if (!opened) {
    document.head.append(el('script', {}, document.getElementById('program').textContent));
    const bytes = (id) => {
      const text = atob(document.getElementById(id).textContent), out = new Int8Array(text.length);
      for (let i = 0; i < text.length; i++) out[i] = text.charCodeAt(i);
      return out;
    };
    dateline.open(bytes('library'), bytes('english'), data.dates);
    opened = true;
  }
  return dateline;
}
// Prepares the judge step by step, so that the learner can type in the meantime.
let readied = false;
function ready() {
  if (readied || !hasJudge()) return;
  readied = true;
  const steps = [compiled, data.carried ? study : compiled, () => compiled().prepare()];
  const step = () => { steps.shift()(); if (steps.length) setTimeout(step, 30); };
  step();
}
const hasJudge = () => document.getElementById('library').textContent !== '';

// Shows a question. `it` has card, laid, heading, bar, done, total, and the acts judge(given, said, took, hinted), overrule(), next(). It may have skip(), undo(), hint().
function putQuestion(it) {
  const card = it.card;
  const recall = card.kind === 'recall';
  const widget = recall ? null : widgetFor(card, it.laid);
  const verdict = el('div', { role: 'status', 'aria-live': 'polite' });
  const check = el('button', { type: 'submit', class: 'main' }, recall ? 'Show the answer' : 'Check');
  const hint = card.hint ? button('Hint', () => {
    standing.hinted = true;
    if (it.hint) it.hint();
    hint.replaceWith(el('span', { class: 'soft', role: 'status' }, 'Hint: ' + card.hint));
    if (widget) widget.focus();
  }) : null;
  const actions = el('div', { class: 'row' }, check, hint, it.skip ? button('Skip', it.skip) : null, it.undo ? button('Undo', it.undo) : null);
  const form = el('form', { onsubmit: (event) => { event.preventDefault(); submit(); } }, widget ? widget.node : null, actions);
  const asks = card.kind === 'cloze' ? 'Fill in what is missing.' : (card.kind === 'true-false' ? 'True or false? ' : '') + card.ask;
  show(el('div', { class: 'bar' }, el('span', {}, it.bar)),
    el('progress', { max: it.total, value: it.done, 'aria-label': 'Questions done' }),
    it.heading ? el('p', { class: 'heading' }, it.heading) : null, el('h1', { id: 'question', class: 'question', tabindex: '-1' }, asks), form, verdict);
  standing = { it, card, widget, form, verdict, actions, since: Date.now(), hinted: false, judged: false };
  if (widget) widget.focus(); else check.focus();
  setTimeout(ready, 200);
}
function submit() {
  if (!standing || standing.judged) return;
  const { widget, verdict } = standing;
  if (!widget) { reveal(); return; }
  const given = widget.given();
  if (given === null) {
    verdict.replaceChildren(el('p', { class: 'soft' }, widget.missing || 'Nothing is chosen yet.'));
    return;
  }
  settle(given, widget.said());
}
function reveal() {
  const settled = (knew) => () => settle([String(knew)], knew ? 'I knew it' : 'I did not know it');
  standing.actions.replaceChildren(button('I knew it', settled(true), true), button('I did not', settled(false)));
  standing.verdict.replaceChildren(el('div', { class: 'verdict' }, facts(standing.card, {})));
  standing.actions.firstChild.focus();
}
function settle(given, said) {
  const { it, widget } = standing;
  standing.judged = true;
  standing.said = said;
  const result = it.judge(given, said, Date.now() - standing.since, standing.hinted);
  if (widget) widget.lock(result);
  drawVerdict(result);
}
function drawVerdict(result) {
  const { it, card, verdict, actions, hinted } = standing;
  const right = result.verdict === 'correct' || result.verdict === 'typo';
  const words = result.words ? capital(result.words) : WORDS[result.verdict] + (hinted ? ' after a hint' : '');
  verdict.replaceChildren(el('div', { class: 'verdict ' + result.verdict },
    el('p', { class: 'word' }, el('span', { 'aria-hidden': 'true' }, MARKS[result.verdict] + ' '), words), facts(card, result)));
  const next = button(it.isLast && it.isLast() ? 'Finish' : 'Next', it.next, true);
  actions.replaceChildren(next, it.overrule ? button(right ? 'I was wrong' : 'I was right', () => drawVerdict(it.overrule())) : '', it.undoThis ? button('Undo', it.undoThis) : '');
  verdict.after(actions);
  next.focus();
}
const isTyped = (card) => !['choices', 'true-false', 'order', 'match', 'recall'].includes(card.kind);

function facts(card, result) {
  const list = el('dl', {});
  const add = (name, ...value) => list.append(el('dt', {}, name), el('dd', {}, ...value));
  const lines = card.answers;
  if (isTyped(card) && result.verdict && result.verdict !== 'correct' && standing.said) add('You said', standing.said);
  add('Answer', lines.length === 1 ? lines[0] : el(card.kind === 'order' ? 'ol' : 'ul', {}, lines.map((line) => el('li', {}, line))));
  if (card.instead) add('Instead', card.instead);
  if (result.note) add('Note', result.note);
  if (result.mixed) add('Mixed up', result.mixed);
  for (const since of result.since || card.since.map((each) => each.line)) add('Since', since);
  if (result.reviewed) add('Reviewed', result.reviewed);
  if (card.why) add('Why', card.why);
  if (result.noted) add('You noted', result.noted);
  for (const source of card.sources) {
    add('Source', source.line + ' · as of ' + source.day,
      source.link ? [' · ', el('a', { href: source.link, target: '_blank', rel: 'noopener noreferrer' }, 'evidence')] : '');
  }
  if (!card.sources.length) add('Source', 'none given');
  if (result.due) add('Due', result.due.replace(/^back /, ''));
  return list;
}

document.addEventListener('keydown', (event) => {
  if (event.repeat && event.key === 'Enter') { event.preventDefault(); return; }
  if (!standing || standing.judged || event.ctrlKey || event.metaKey || event.altKey) return;
  const typing = event.target instanceof HTMLInputElement && event.target.type === 'text';
  if (typing || event.target instanceof HTMLSelectElement) return;
  if (standing.widget && standing.widget.keys && standing.widget.keys(event)) event.preventDefault();
  else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) { event.preventDefault(); submit(); }
});
