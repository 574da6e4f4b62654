// The page's beginning.
if (data.app && 'serviceWorker' in navigator) {
  navigator.serviceWorker.register('worker.js');
  if (navigator.storage && navigator.storage.persist) navigator.storage.persist();
}
const home = data.carried ? studyHome : quizHome;
if (data.carried && !foreseen()) {
  show(el('h1', { tabindex: '-1' }, data.title), el('p', { class: 'soft', role: 'status' }, 'Looking up what is due …'));
  requestAnimationFrame(() => setTimeout(home));
} else {
  home();
}
// the judge is made ready while somebody reads the first screen, or the first question
setTimeout(ready, 1500);
