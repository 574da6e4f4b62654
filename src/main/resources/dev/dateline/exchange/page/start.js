// Starts the page.
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
// prepares the judge while the learner reads the first screen or question
setTimeout(ready, 1500);
