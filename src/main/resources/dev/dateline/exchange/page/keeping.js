// Stores answers in the browser, and sends them to Dateline. If the browser stores nothing, they are kept while the page is open.
const data = JSON.parse(document.getElementById('data').textContent);
const root = document.getElementById('quiz');
const cards = data.cards;
const byId = new Map(cards.map((card) => [card.card, card]));
const learner = data.carried ? data.carried.split('\n', 1)[0] : '';
const offset = () => -new Date().getTimezoneOffset();

const store = {
  name: 'dateline:' + (learner ? 'learner:' + learner : (data.class ? 'class:' : '') + data.id),
  works: true,
  load() {
    try { return JSON.parse(window.localStorage.getItem(this.name)) || {}; } catch (e) { this.works = false; return {}; }
  },
  save(state) {
    try { window.localStorage.setItem(this.name, JSON.stringify(state)); } catch (e) { this.works = false; }
  }
};

// The log of answers, with the time when it was saved, and the time up to which it was sent.
const list = (value) => (Array.isArray(value) ? value : []);
const when = (entry) => new Date(entry.at).getTime();
const loaded = store.load();
const state = {
  ...loaded, log: list(loaded.log).filter((entry) => entry && typeof entry.card === 'string' && entry.at),
  sent: Number(loaded.sent) || 0, saved: Number(loaded.saved) || 0, who: typeof loaded.who === 'string' ? loaded.who : ''
};
// Changes the log and stores it. Answers that another window of the page has stored in the meantime stay.
function keep(change) {
  const now = store.load();
  if (now.log) state.log = list(now.log);
  change();
  state.saved = Date.now();
  store.save(state);
}
const unsent = () => state.log.filter((entry) => when(entry) > state.sent).length;
const answersOf = (count) => count + (count === 1 ? ' answer' : ' answers');

function results() {
  const answers = state.log.map((entry) => {
    const { id, day, wait, ...rest } = entry;
    return { ...rest, at: new Date(entry.at).toISOString() };
  });
  return data.class
    ? { format: 'dateline-class-results', version: 1, page: data.id, title: data.title, who: state.who, answers }
    : { format: 'dateline-results', version: 1, page: data.id, answers };
}
// Sends the results through the share sheet of the device. If there is none, they become a file.
async function send() {
  const text = JSON.stringify(results(), null, 1);
  const name = (data.class ? state.who.replace(/[^\p{L}\p{N}]+/gu, '-') + '-' : '') + data.id.slice(0, 80) + '-results';
  const shared = new File([text], name + '.txt', { type: 'text/plain' });
  const phone = window.matchMedia('(pointer: coarse)').matches;
  if (phone && navigator.canShare && navigator.canShare({ files: [shared] })) {
    try { await navigator.share({ files: [shared], title: name }); } catch (e) { if (e.name === 'AbortError') return false; download(text, name + '.json'); }
  } else {
    download(text, name + '.json');
  }
  const last = Math.max(0, ...state.log.map(when));
  keep(() => { state.sent = last; });
  return true;
}
function download(text, name) {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  el('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10000);
}
// A note on when the page last saved. It asks the learner to send the results, because the browser may delete them.
function keepingNote() {
  if (!store.works) return el('p', { class: 'soft' }, 'This browser saves nothing for this page. Send your results before you close it.');
  if (!state.log.length) return null;
  const saved = 'Saved in this browser ' + new Date(state.saved).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' }) + '. ';
  return el('p', { class: 'soft' }, saved + (unsent() ? 'Not sent yet: ' + answersOf(unsent()) + '. Some browsers delete the data of a page that you do not open for a week.' : 'All answers are sent.'));
}
function sendButton(then) {
  if (!state.log.length) return null;
  return button(unsent() ? 'Send results (' + unsent() + ' new)' : 'Send results again', async () => { if (await send()) then(); });
}
