// Study over days: the program's own session decides what is asked, and when it comes back.
let learnt = false, shown = '';
// The compiled program. It is read when it is first needed, and the first question may be shown before.
function study() {
  const program = compiled();
  if (!learnt) {
    learnt = true;
    learn(program);
    if (shown) program.begin(offset(), shown);
  }
  return program;
}
function learn(program) {
  program.learn(data.carried);
  // answers that the page's own data contain need not be stored here any more
  const isNew = state.log.map((entry) => program.remember(entry.card, entry.id, when(entry), entry.day, entry.grade, entry.wait));
  const done = new Set(state.log.filter((entry, i) => !isNew[i] && when(entry) <= state.sent).map((entry) => entry.id));
  if (done.size) keep(() => { state.log = state.log.filter((entry) => !done.has(entry.id)); });
}
// The first question at this moment, computed by the export or at the last visit. It is right as long as nothing was answered since.
const exported = data.carried ? JSON.parse(data.openings).openings : [];
const logNow = () => state.log.length + JSON.stringify(state.log.slice(-1));
function foreseen() {
  const kept = state.openings, now = Date.now();
  const mine = kept && kept.page === exported[0].from;
  if (learnt || (mine ? kept.log !== logNow() : state.log.length)) return undefined;
  return (mine ? kept.list : exported).find((each) => byId.has(each.card) && each.from <= now && now < each.until && each.offset === offset());
}
document.addEventListener('visibilitychange', () => {
  if (!document.hidden || !learnt) return;
  const kept = state.openings, page = exported[0].from, log = logNow();
  if (kept && kept.page === page && kept.log === log && Date.now() < kept.list[0].until) return;
  const list = JSON.parse(study().openings(offset())).openings;
  keep(() => { state.openings = { page, log, list }; });
});
function take(result) {
  keep(() => {
    for (const { do: what, ...entry } of result.changes) {
      const at = state.log.findIndex((each) => each.id === entry.id);
      if (what === 'add') state.log.push(entry);
      else if (what === 'remove' && at >= 0) state.log.splice(at, 1);
      else if (at >= 0) state.log[at] = entry;
    }
  });
  return result;
}
function studyHome() {
  standing = null;
  const waiting = foreseen() || JSON.parse(study().waiting(offset()));
  const many = data.id.includes('+');
  const title = el('h1', { tabindex: '-1' }, many ? 'Study' : data.title);
  const anything = waiting.due + waiting.fresh > 0;
  const go = anything ? button('Study', studyBegin, true) : null;
  const next = waiting.next ? (anything ? ' More ' : ' The next card comes ') + waiting.next + '.' : '';
  show(title, many ? el('p', { class: 'soft' }, data.title) : null, el('p', { class: 'score' }, anything ? waiting.due + ' due, ' + waiting.fresh + ' new' : 'Nothing is due'),
    el('p', { class: 'soft' }, 'Of ' + waiting.cards + (waiting.cards === 1 ? ' card.' : ' cards.') + next),
    el('div', { class: 'row' }, go, button('Print', () => window.print()), sendButton(studyHome)), keepingNote(), keyHelp());
  (go || title).focus();
}
function studyBegin() {
  const first = foreseen();
  if (first) shown = first.card;
  else study().begin(offset(), '');
  studyAsk(false, first);
}
function studyAsk(mayUndo, first) {
  const asked = first || JSON.parse(study().standing());
  const card = asked.card ? byId.get(asked.card) : null;
  if (!card) { studyEnd(); return; }
  const undo = () => { take(JSON.parse(study().undo())); studyAsk(false); };
  putQuestion({
    card, laid: { places: asked.places, lines: asked.lines }, heading: asked.heading, done: asked.number - 1, total: asked.total,
    bar: 'card ' + asked.number + ' of ' + asked.total + ' · ' + asked.right + ' right' + (asked.isNew ? ' · new' : ''),
    hint: () => study().hint(),
    skip: () => { study().skip(); studyAsk(mayUndo); },
    undo: mayUndo ? undo : null, undoThis: undo,
    judge: (given, said, took) => take(JSON.parse(study().answer(given.join('\n'), Math.min(took, 3600000)))),
    overrule: () => take(JSON.parse(study().overrule())),
    next: () => studyAsk(true)
  });
}
function studyEnd() {
  standing = null;
  const sum = JSON.parse(study().summary());
  const title = el('h1', { tabindex: '-1' }, 'Done for now');
  const lines = [sum.introduced ? sum.introduced + ' new' : '', sum.deferred ? sum.deferred + ' left for another day' : '',
    sum.heldBack ? sum.heldBack + ' new cards wait, because they are easily mixed up' : ''].filter(Boolean);
  show(title, el('p', { class: 'score' }, sum.right + ' of ' + sum.answers + ' right'), lines.length ? el('p', {}, capital(lines.join(', ')) + '.') : null,
    sum.next ? el('p', {}, 'The next card comes ' + sum.next + '.') : null,
    el('div', { class: 'row' }, button('To the start', studyHome, true), sendButton(studyEnd)), keepingNote());
  title.focus();
}
