// Study for days: the program's own session says what is asked, and when it comes back.
function learn() {
  const program = compiled();
  program.learn(data.carried);
  // what the page brought from home need not be kept here any more
  const isNew = state.log.map((entry) => program.remember(entry.card, entry.id, when(entry), entry.day, entry.grade, entry.wait));
  const done = new Set(state.log.filter((entry, i) => !isNew[i] && when(entry) <= state.sent).map((entry) => entry.id));
  if (done.size) keep(() => { state.log = state.log.filter((entry) => !done.has(entry.id)); });
}
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
  const waiting = JSON.parse(dateline.waiting(offset()));
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
  dateline.begin(offset());
  studyAsk(false);
}
function studyAsk(mayUndo) {
  const asked = JSON.parse(dateline.standing());
  const card = asked.card ? byId.get(asked.card) : null;
  if (!card) { studyEnd(); return; }
  const undo = () => { take(JSON.parse(dateline.undo())); studyAsk(false); };
  putQuestion({
    card, laid: { places: asked.places, lines: asked.lines }, heading: asked.heading, done: asked.number - 1, total: asked.total,
    bar: 'card ' + asked.number + ' of ' + asked.total + ' · ' + asked.right + ' right' + (asked.isNew ? ' · new' : ''),
    hint: () => dateline.hint(),
    skip: () => { dateline.skip(); studyAsk(mayUndo); },
    undo: mayUndo ? undo : null, undoThis: undo,
    judge: (given, said, took) => take(JSON.parse(dateline.answer(given.join('\n'), Math.min(took, 3600000)))),
    overrule: () => take(JSON.parse(dateline.overrule())),
    next: () => studyAsk(true)
  });
}
function studyEnd() {
  standing = null;
  const sum = JSON.parse(dateline.summary());
  const title = el('h1', { tabindex: '-1' }, 'Done for now');
  const lines = [sum.introduced ? sum.introduced + ' new' : '', sum.deferred ? sum.deferred + ' left for another day' : '',
    sum.heldBack ? sum.heldBack + ' new held back, because they are easily mixed up' : ''].filter(Boolean);
  show(title, el('p', { class: 'score' }, sum.right + ' of ' + sum.answers + ' right'), lines.length ? el('p', {}, capital(lines.join(', ')) + '.') : null,
    sum.next ? el('p', {}, 'The next card comes ' + sum.next + '.') : null,
    el('div', { class: 'row' }, button('To the start', studyHome, true), sendButton(studyEnd)), keepingNote());
  title.focus();
}
