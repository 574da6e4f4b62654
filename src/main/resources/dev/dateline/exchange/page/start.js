// The page's beginning. The compiled program stands behind this script and is there once the page is read.
document.documentElement.classList.remove('noscript');
if (data.app && 'serviceWorker' in navigator) {
  navigator.serviceWorker.register('worker.js');
  if (navigator.storage && navigator.storage.persist) navigator.storage.persist();
}
if (data.carried) {
  show(el('h1', { tabindex: '-1' }, data.title), el('p', { class: 'soft', role: 'status' }, 'Looking up what is due …'));
  window.addEventListener('DOMContentLoaded', () => { learn(); studyHome(); });
} else {
  quizHome();
}
// the judge is made ready while the first screen is read
if (hasJudge()) window.addEventListener('load', () => setTimeout(() => compiled().prepare(), 300));
