// Parses exported GIFT files with gift-pegjs, a parser of another project, and compares its questions with the cards.
// usage: node gift.mjs FOLDER      (CLIENT_NODE is the folder with node_modules, DATELINE the program, PROJECT its clone)
import { createRequire } from 'module';
import { execFileSync } from 'child_process';
import fs from 'fs';
import path from 'path';

const { parse } = createRequire(path.join(process.env.CLIENT_NODE, 'x.js'))('gift-pegjs');
const folder = path.resolve(process.argv[2]);
fs.rmSync(folder, { recursive: true, force: true });
fs.mkdirSync(folder, { recursive: true });
let failed = 0;
const check = (ok, what, ...seen) => { if (!ok) failed++; console.log((ok ? 'ok      ' : 'FAILED  ') + what + (ok ? '' : ' ' + seen.map((s) => JSON.stringify(s)).join(' ').slice(0, 600))); };
const dateline = (args, cwd = process.env.PROJECT) => execFileSync(process.env.DATELINE, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 28 });
// the parser leaves some of its placeholders for escaped signs in answers; the export writes an arrow where GIFT would read a pair
const plain = (t) => t.replace(/&&(\d{3});/g, (_, n) => String.fromCharCode(n)).replace(/->/g, '→').replace(/<br>|\s+/g, ' ').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&#(\d+);/g, (_, n) => String.fromCharCode(n)).replace(/&amp;/g, '&').trim();
const TYPES = { answer: ['Short'], person: ['Short'], date: ['Short'], number: ['Numerical', 'Short'], choices: ['MC'], 'true-false': ['TF'], order: ['Matching'], match: ['Matching'], cloze: ['Short', 'Numerical'], recall: ['Essay'] };

// cards whose texts contain every special character of GIFT
const nasty = path.join(folder, 'nasty');
fs.mkdirSync(path.join(nasty, 'decks'), { recursive: true });
fs.mkdirSync(path.join(nasty, 'seeds'));
fs.writeFileSync(path.join(nasty, 'decks', 'nasty.yaml'), `deck: nasty
title: "Signs: {all} of them"
cards:
  - { id: weight, unsourced: true, ask: "How much: ~ = # { } ?", answer: "%12% of it", why: "A backslash \\\\ and a colon: fine." }
  - { id: arrow, unsourced: true, ask: "Which way?", answer: "ore -> steel", accept: ["ore => steel", "a*b"] }
  - { id: comment, unsourced: true, ask: "// is this a comment?", answer: "no // none" }
  - { id: lines, unsourced: true, ask: "Two\\n\\nparagraphs?", recall: "::title:: and\\n\\n{answer}" }
  - { id: pairs, unsourced: true, ask: "Pair.", match: { "a -> b": "c = d", "#1": "~2", "{x}": "%50%" } }
  - { id: choice, unsourced: true, ask: "Choose.", choices: ["=A", "~B", "%100%C", "#D"], answer: "~B" }
  - { id: hole, unsourced: true, cloze: "The {{~share}} is {{43|forty-three}}." }
`);

for (const [name, args] of [['japan-china-talks', []], ['japan-china-since', []], ['nasty', ['--library', nasty]]]) {
  const file = path.join(folder, name + '.gift');
  dateline(['export', name, '--to', 'gift', '--out', file, ...args]);
  const cards = JSON.parse(dateline(['export', name, '--to', 'json', '--out', '-', ...args])).decks[0].cards;
  let questions = [];
  try { questions = parse(fs.readFileSync(file, 'utf8')); } catch (e) { check(false, name + ': can be parsed', e.message, e.location); continue; }
  const asked = questions.filter((q) => q.type !== 'Category');
  check(asked.length >= cards.length, `${name}: ${cards.length} cards are ${asked.length} questions`);
  const of = (card) => asked.filter((q) => (card.kind === 'cloze' ? (q.title || '').replace(/-\d+$/, '') : q.title) === name + '/' + card.id);
  const lost = cards.filter((card) => of(card).length === 0);
  check(lost.length === 0, name + ': every card is there by its id', lost.map((c) => c.id), asked.slice(0, 2));
  const mistyped = cards.filter((card) => of(card).some((q) => !TYPES[card.kind].includes(q.type)));
  check(mistyped.length === 0, name + ': each of the type of its kind', mistyped.map((c) => [c.id, c.kind, of(c).map((q) => q.type)]));
  const texts = (value) => JSON.stringify(value, (k, v) => (typeof v === 'string' ? plain(v) : v));
  const says = (q, text) => texts(q).includes(JSON.stringify(plain(text)).slice(1, -1));
  const silent = cards.filter((card) => card.ask && !of(card).every((q) => says(q.stem, card.ask)));
  check(silent.length === 0, name + ': every question word for word', silent.map((c) => [c.ask, of(c).map((q) => q.stem)]));
  const wrong = cards.filter((card) => !right(card, of(card), says));
  check(wrong.length === 0, name + ': every answer counts as right', wrong.map((c) => [c.id, of(c).map((q) => q.choices ?? q.matchPairs ?? q.isTrue)]));
  const groundless = cards.filter((card) => !of(card).every((q) => (card.sources || []).every((s) => says(q, s.title)) && (!card.why || says(q, card.why))));
  check(groundless.length === 0, name + ': why and source stand in the feedback', groundless.map((c) => [c.id, of(c)]));
}

function right(card, questions, says) {
  const q = questions[0];
  switch (card.kind) {
    case 'true-false': return q.isTrue === 'true' in card;
    case 'order': return q.matchPairs.length >= card.order.length && card.order.every((item) => says(q.matchPairs, item.item));
    case 'match': return card.match.every(([left, rightSide]) => q.matchPairs.some((p) => plain(p.subquestion.text) === plain(left) && plain(p.subanswer) === plain(rightSide)));
    case 'choices': {
      const wanted = [].concat(card.answer).map((t) => plain(t + (card.unit ? ' ' + card.unit : '')));
      const chosen = q.choices.filter((c) => c.isCorrect || c.weight > 0).map((c) => plain(c.text.text));
      return chosen.length === wanted.length && wanted.every((t) => chosen.includes(t)) && q.choices.length === card.choices.length;
    }
    case 'cloze': return card.cloze.filter((p) => 'hole' in p).every((p) => questions.some((one) => says(one.choices, p.hole)));
    case 'recall': return true;
    case 'number': return q.type === 'Numerical' || says(q.choices, card.number);
    case 'date': return says(q.choices, card.date.slice(0, 4));
    default: return says(q.choices, card.answer || card.person) && (card.accept || []).every((a) => a.includes('*') || says(q.choices, a));
  }
}
// questions by other authors, and the results of the parser and of the import for each
const foreign = path.join(folder, 'foreign');
fs.mkdirSync(path.join(foreign, 'decks'), { recursive: true });
fs.mkdirSync(path.join(foreign, 'seeds'));
fs.writeFileSync(path.join(foreign, 'foreign.gift'), `// a bank of our own
$CATEGORY: $course$/Ports

::one::Which port lies on the Amber Sea?{=Port Elm#yes ~Port Oak#no, on the Grey Sea ~Port Ash}

::two::Two towns on the coast are {~%50%Elm ~%50%Oak ~%-100%Ash} and they trade.

::three::Port Elm is {=old =ancient} and small.

::four::The mole was opened in 2021.{TRUE#no#yes}

::five::How deep is the bay?{#12.5:0.5}

::six::How long is the pier?{#=300:10 =%50%310:20}

::seven::Pair quay and cargo.{
  =North -> grain
  =South -> ore
  =East -> tea
}

::eight::[html]<p>Why is there <b>no</b> ice?</p>{}

::nine::Nothing is asked here.

::ten::Escapes\\: \\{braces\\}, 2 + 2 \\= 4 \\~ \\#1?{=yes \\= true}
`);
const KINDS = { MC: ['choices'], TF: ['true-false'], Short: ['answer', 'cloze', 'date', 'number'], Numerical: ['number'], Matching: ['match', 'order'], Essay: ['recall'], Description: [] };
dateline(['import', 'foreign.gift', '--as', 'foreign', '--library', foreign], foreign);
const read = JSON.parse(dateline(['export', 'foreign', '--to', 'json', '--out', '-', '--library', foreign])).decks[0].cards;
const parsed = parse(fs.readFileSync(path.join(foreign, 'foreign.gift'), 'utf8')).filter((q) => KINDS[q.type]?.length);
check(parsed.filter((q) => q.type !== 'Essay').length === read.length, 'foreign: as many cards as the parser finds questions with answers', read.map((c) => c.kind), parsed.map((q) => q.type));
parsed.filter((q) => q.type !== 'Essay').forEach((q, i) => check(KINDS[q.type].includes(read[i]?.kind), `foreign: ${q.title} is a card of its kind`, q, read[i]));

console.log(failed ? failed + ' FAILED' : 'all well');
process.exit(failed ? 1 : 0);
