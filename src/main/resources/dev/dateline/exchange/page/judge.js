// What an answer is worth: 'correct', 'typo', 'partial' or 'wrong', with a note for the learner. Nothing here touches the page.
const ARTICLES = /\b(the|a|an|in)\b/g;
const TITLES = /\b(mr|mrs|ms|dr|prof|professor|sir|president|prime|minister|chancellor|king|queen|foreign|secretary|premier)\b\.?/g;
const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const ONES = { zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19 };
const TENS = { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 };
const SCALES = { thousand: 1e3, k: 1e3, million: 1e6, mn: 1e6, m: 1e6, billion: 1e9, bn: 1e9, trillion: 1e12, tn: 1e12 };

function worth(verdict, note) { return { verdict, note: note || '' }; }

function plain(text) {
  return text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/g, "'").replace(/[\u2010-\u2015\u2212]/g, '-').trim();
}
function words(text) {
  return plain(text).replace(/'s\b/g, 's').replace(/[^\p{L}\p{N}]+/gu, ' ').replace(ARTICLES, ' ').trim().split(/ +/).filter(Boolean);
}
function key(text) { return words(text).join(''); }
function digits(text) { return (text.match(/[0-9]+/g) || []).join(' '); }

function isShrug(text) {
  const t = plain(text).replace(/[.!]/g, '').trim();
  return t === '' || /^[?\-]+$/.test(t) || /^(i )?(do not|don't|dont) know$/.test(t) || /^(no idea|idk|dunno|pass)$/.test(t);
}
function hedges(text, answers) {
  const has = (t, w) => new RegExp('(^|\\s)' + w + '(\\s|$)').test(plain(t));
  const split = has(text, 'or') || /\s\/\s|\?$/.test(text.trim());
  return (split && !answers.some((a) => has(a, 'or'))) || (has(text, 'not') && !answers.some((a) => has(a, 'not')));
}

// Edits between two texts, a swap of neighbours counting as one; more than `most` is `most + 1`.
function distance(a, b, most) {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before = [], row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1);
    }
    before = row;
    row = next;
  }
  return Math.min(row[b.length], most + 1);
}
function slips(length) { return length < 5 ? 0 : length < 9 ? 1 : 2; }

// `known` are keys of names that are something else, and so never a typing slip.
function judgeWords(typed, answers, reject, known) {
  const k = key(typed);
  if (!k) return worth('wrong');
  if (answers.some((a) => key(a) === k)) return worth('correct');
  if (reject.some((r) => key(r) === k) || known.has(k)) return worth('wrong');
  for (const answer of answers) {
    const a = key(answer);
    if (digits(a) === digits(k) && distance(k, a, slips(a.length)) <= slips(a.length) && a[0] === k[0]) return worth('typo');
  }
  return worth('wrong');
}

function judgePerson(typed, card, known, surnames) {
  const strip = (t) => plain(t).replace(TITLES, ' ');
  const given = words(strip(typed)), full = words(card.person), last = key(card.surname);
  const sorted = (list) => list.slice().sort().join('');
  if (!given.length) return worth('wrong');
  if (sorted(given) === sorted(full)) return worth('correct');
  const shared = (surnames.get(last) || new Set()).size > 1;
  if (given.join('') === last) return shared ? worth('partial', 'More than one person here has this surname.') : worth('correct');
  const other = judgeWords(strip(typed), [card.person, full.slice().reverse().join(' ')].concat(card.accept || []), card.reject || [], known);
  if (other.verdict !== 'wrong' || shared) return other;
  return judgeWords(strip(typed), [card.surname], card.reject || [], known);
}

// A number as people write it, in digits, words or both; null where the text is none.
function parseNumber(text) {
  let t = plain(text).replace(/(about|nearly|almost|around|roughly|some|approximately|over|just|under|ca\.?|[~$€£¥%])/g, ' ')
    .replace(/(\d)[, '](?=\d{3}(\D|$))/g, '$1').replace(/(\d)[, '](?=\d{3}(\D|$))/g, '$1').replace(/(\d)([a-z])/g, '$1 $2').replace(/-(?=[a-z])/g, ' ').trim();
  const minus = /^(-|minus )/.test(t);
  t = t.replace(/^(-|minus )/, '');
  let total = 0, part = 0, seen = false;
  const rest = [];
  for (const word of t.split(/\s+/)) {
    if (word === '' || word === 'and') continue;
    if (/^\d+(\.\d+)?$/.test(word)) { if (seen && part) return null; part += Number(word); seen = true; }
    else if (word in ONES) { part += ONES[word]; seen = true; }
    else if (word in TENS) { part += TENS[word]; seen = true; }
    else if (word === 'hundred') { part = (part || 1) * 100; seen = true; }
    else if (word in SCALES && seen) { total += part * SCALES[word]; part = 0; }
    else rest.push(word);
  }
  return seen ? { value: (minus ? -1 : 1) * (total + part), rest: rest.join(' ') } : null;
}
function unitFits(rest, unit) {
  if (!rest) return true;
  const u = key(unit).replace(/s$/, ''), r = key(rest).replace(/s$/, '');
  return r === u || u.includes(r) || r.includes(u) || (/percent/.test(u) && /^(pc|percent)$/.test(r));
}
function judgeNumber(typed, card, others) {
  if ((card.accept || []).some((a) => key(a) === key(typed))) return worth('correct');
  if ((card.reject || []).some((a) => key(a) === key(typed))) return worth('wrong');
  const n = parseNumber(typed);
  if (!n || !unitFits(n.rest, card.unit || '')) return worth('wrong');
  const own = Number(card.number);
  if (n.value === own) return worth('correct');
  const other = others.find((o) => o !== card && Number(o.number) === n.value && (o.unit || '') === (card.unit || ''));
  if (other) return worth('wrong', 'That is the answer to another question: ' + other.ask);
  return worth(n.value >= Number(card.between[0]) && n.value <= Number(card.between[1]) ? 'correct' : 'wrong');
}

function month(word) {
  const w = word.replace(/\.$/, '');
  return w.length < 3 ? 0 : MONTHS.findIndex((m) => m.startsWith(w) || (w === 'sept' && m === 'september')) + 1;
}
// {y, m, d}, with 0 for what is not said; null where the text is no date.
function parseDate(text) {
  const t = plain(text).replace(/^(on|in|about|around)\s+/, '').replace(/(\d)(st|nd|rd|th)\b/g, '$1').replace(/\bof\b|,/g, ' ').replace(/\s+/g, ' ').trim();
  let f;
  const make = (y, m, d) => (m >= 0 && m <= 12 && d >= 0 && d <= 31 ? { y: Number(y), m: Number(m), d: Number(d) } : null);
  if ((f = /^(\d{4})$/.exec(t))) return make(f[1], 0, 0);
  if ((f = /^(\d{4})[-/. ](\d{1,2})$/.exec(t))) return make(f[1], f[2], 0);
  if ((f = /^(\d{1,2})[-/. ](\d{4})$/.exec(t))) return make(f[2], f[1], 0);
  if ((f = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(t))) return make(f[1], f[2], f[3]);
  if ((f = /^(\d{1,2})[-/.] ?(\d{1,2})[-/.] ?(\d{4})$/.exec(t))) return Number(f[2]) > 12 ? make(f[3], f[1], f[2]) : make(f[3], f[2], f[1]);
  if ((f = /^([a-z]+\.?) (\d{4})$/.exec(t))) return month(f[1]) ? make(f[2], month(f[1]), 0) : null;
  if ((f = /^(\d{4}) ([a-z]+\.?)$/.exec(t))) return month(f[2]) ? make(f[1], month(f[2]), 0) : null;
  if ((f = /^(\d{1,2}) ([a-z]+\.?) (\d{4})$/.exec(t))) return month(f[2]) ? make(f[3], month(f[2]), f[1]) : null;
  if ((f = /^([a-z]+\.?) (\d{1,2}) (\d{4})$/.exec(t))) return month(f[1]) ? make(f[3], month(f[1]), f[2]) : null;
  return null;
}
function judgeDate(typed, date, accept) {
  if ((accept || []).some((a) => key(a) === key(typed))) return worth('correct');
  const t = parseDate(typed);
  if (!t) return worth('wrong');
  const [y, m, d] = date.split('-').map(Number).concat([0, 0]);
  if (t.y !== y || (t.m && m && t.m !== m) || (t.d && d && t.d !== d)) return worth('wrong');
  return (m && !t.m) || (d && !t.d) ? worth('partial', 'True, but less exact than was asked.') : worth('correct');
}
function judgeHole(typed, hole, known) {
  const all = [hole.hole].concat(hole.accept || []);
  if (isShrug(typed) || hedges(typed, all)) return worth('wrong');
  const date = parseDate(hole.hole);
  if (date && parseDate(typed)) return judgeDate(typed, [date.y, date.m, date.d].filter(Boolean).join('-'), hole.accept);
  const number = parseNumber(hole.hole), given = parseNumber(typed);
  if (number && given && !number.rest) return worth(all.some((a) => (parseNumber(a) || {}).value === given.value) ? 'correct' : 'wrong');
  return judgeWords(typed, all, [], known);
}

// Several things in any order. A comma or "and" inside a name of the list is none between two items.
function judgeList(typed, card, knowledge) {
  const items = card.list.map((item) => (typeof item === 'string' ? { text: item } : item));
  const one = (given, item) => {
    const all = [item.person || item.text].concat(item.accept || []);
    if (isShrug(given) || hedges(given, all)) return worth('wrong');
    const known = knowledge.without(...all, item.surname || '');
    return item.person ? judgePerson(given, item, known, knowledge.surnames) : judgeWords(given, all, item.reject || [], known);
  };
  const good = (w) => w.verdict === 'correct' || w.verdict === 'typo';
  const fits = (given) => items.some((item) => good(one(given, item)));
  const parts = [];
  for (const stretch of typed.replace(/\s&\s/g, ' and ').split(/[;\n]/)) {
    const bits = stretch.split(/(\s*,(?!\d)\s*(?:(?:and|&)\s+)?|\s+(?:and|&)\s+)/i);
    for (let from = 0; from < bits.length;) {
      let to = Math.min(bits.length, from + 7);
      while (to > from + 1 && !fits(bits.slice(from, to).join(''))) to -= 2;
      parts.push(bits.slice(from, Math.max(to, from + 1)).join('').replace(/^\s*(?:and|&)\s+/i, '').trim());
      from = Math.max(to, from + 1) + 1;
    }
  }
  const had = items.map(() => null);
  let open = parts.filter(Boolean);
  for (const verdict of ['correct', 'typo', 'partial']) {
    open = open.filter((given) => {
      const at = items.findIndex((item, i) => !had[i] && one(given, item).verdict === verdict);
      if (at >= 0) had[at] = verdict;
      return at < 0;
    });
  }
  const wrong = open.filter((given) => items.every((item) => one(given, item).verdict === 'wrong'));
  const full = had.filter((h) => h === 'correct' || h === 'typo').length, half = had.filter((h) => h === 'partial').length;
  const needed = Number(card.needed || items.length);
  if (full >= needed && !wrong.length) return worth(had.includes('typo') ? 'typo' : 'correct');
  if (2 * full + half < needed || wrong.length > full) return worth('wrong');
  const missing = items.filter((item, i) => had[i] !== 'correct' && had[i] !== 'typo').map((item) => item.person || item.text);
  return worth('partial', [full < needed ? 'Missing: ' + missing.join(', ') + '.' : '', wrong.length ? 'Not in the list: ' + wrong.join(', ') + '.' : ''].join(' ').trim());
}

function share(right, all) {
  if (right === all) return worth('correct');
  return right * 2 >= all ? worth('partial', right + ' of ' + all + ' are right.') : worth('wrong', right + ' of ' + all + ' are right.');
}
// `response` is a text, a list of indices, a truth value, or a list of texts, as the kind wants it.
function judge(card, response, knowledge) {
  switch (card.kind) {
    case 'choices': {
      const right = [].concat(card.answer).map((a) => card.choices.indexOf(a));
      if (!Array.isArray(card.answer)) return worth(right[0] === response[0] ? 'correct' : 'wrong');
      if (response.some((i) => !right.includes(i))) return worth('wrong');
      return worth(response.length === right.length ? 'correct' : 'partial', response.length === right.length ? '' : 'There is more.');
    }
    case 'true-false': return worth(response === 'true' in card ? 'correct' : 'wrong');
    case 'order': {
      const wrong = response.filter((item, place) => card.order[item].item !== card.order[place].item).length;
      const at = response.findIndex((item, place) => card.order[item].item !== card.order[place].item);
      if (wrong === 0) return worth('correct');
      const swap = wrong === 2 && response[at] === at + 1 && response[at + 1] === at;
      return swap ? worth('partial', 'Two neighbours are swapped.') : worth('wrong');
    }
    case 'match': return share(response.filter((r, i) => r >= 0 && card.match[r][1] === card.match[i][1]).length, card.match.length);
    case 'cloze': {
      const holes = card.cloze.filter((p) => 'hole' in p);
      const each = holes.map((h, i) => judgeHole(response[i], h, knowledge.without(h.hole)));
      const right = each.filter((w) => w.verdict === 'correct' || w.verdict === 'typo').length;
      if (right === holes.length && each.some((w) => w.verdict === 'typo')) return worth('typo');
      return holes.length === 1 ? each[0] : share(right, holes.length);
    }
    case 'list': return judgeList(response, card, knowledge);
    case 'recall': return worth(response ? 'correct' : 'wrong');
    default: {
      const all = [card.answer || card.person || card.shown || card.date].concat(card.accept || []);
      if (isShrug(response) || hedges(response, all)) return worth('wrong');
      if (card.kind === 'person') return judgePerson(response, card, knowledge.without(card.person, card.surname), knowledge.surnames);
      if (card.kind === 'number') return judgeNumber(response, card, knowledge.numbers);
      if (card.kind === 'date') return judgeDate(response, card.date, card.accept);
      return judgeWords(response, all, card.reject || [], knowledge.without(...all));
    }
  }
}
// What the whole page knows: names that are something else, numbers, surnames that several people share.
function knowledgeOf(cards) {
  const names = new Set(), surnames = new Map(), numbers = [];
  for (const card of cards) {
    if (card.kind === 'answer') names.add(key(card.answer));
    if (card.kind === 'number') numbers.push(card);
    if (card.kind === 'person') {
      names.add(key(card.person)).add(key(card.surname));
      const last = key(card.surname);
      surnames.set(last, (surnames.get(last) || new Set()).add(key(card.person)));
    }
  }
  return { numbers, surnames, without: (...own) => { const out = new Set(names); own.forEach((o) => out.delete(key(o))); return out; } };
}
