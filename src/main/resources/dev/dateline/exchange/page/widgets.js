// Widgets for answering each kind of card. A widget is {node, focus(), given(), said(), lock(), keys?(event)}. given() is the answer for
// the judge: a list of texts, or null before there is an answer. said() is the answer for people. `laid` has the line at each place.
function el(tag, attributes, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else if (value === true) node.setAttribute(name, '');
    else if (value !== false) node.setAttribute(name, value);
  }
  for (const child of children.flat()) if (child !== null && child !== undefined) node.append(child);
  return node;
}
function shuffled(size) {
  const order = Array.from({ length: size }, (_, i) => i);
  for (let i = size - 1; i > 0; i--) {
    const j = Math.floor(Math.random() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}
function layOut(card) {
  const lines = card.choices || (card.order || []).map((i) => i.item).concat((card.match || []).map((p) => p[1]));
  const unsolved = !card.choices && lines.some((line) => line !== lines[0]);
  let order = lines.map((_, i) => i);
  if (card.places) order = card.places;
  else if (!card['keep-order']) do { order = shuffled(lines.length); } while (unsolved && order.every((line, place) => lines[line] === lines[place]));
  return { places: order, lines: order.map((index) => lines[index] + (card.unit && card.choices ? ' ' + card.unit : '')) };
}
function lockAll(node) { node.querySelectorAll('input, select, button').forEach((n) => { n.disabled = true; }); }

function markAll(inputs, isRight) {
  for (const input of inputs) {
    const good = isRight(input.value);
    if (!good && !input.checked) continue;
    const label = input.closest('label');
    label.classList.add(good ? 'good' : 'bad');
    label.append(el('span', { class: 'mark', 'aria-hidden': 'true' }, good ? '✓' : '✗'));
  }
}

function textBox(label) {
  return el('input', { type: 'text', 'aria-label': label, 'aria-describedby': 'question', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false', enterkeyhint: 'done', maxlength: 500 });
}
function typedWidget() {
  const input = textBox('Your answer');
  return { node: input, focus: () => input.focus(), given: () => [input.value], said: () => input.value.trim(), lock: () => { input.disabled = true; } };
}
function options(legend, name, lines, several) {
  const inputs = lines.map((line) => el('input', { type: several ? 'checkbox' : 'radio', name, value: line.value }));
  const node = el('fieldset', { 'aria-describedby': 'question' }, el('legend', {}, legend), lines.map((line, place) =>
    el('label', { class: 'choice' }, inputs[place], el('span', { class: 'key', 'aria-hidden': 'true' }, String(place + 1)), el('span', {}, line.text))));
  const picked = () => lines.filter((_, place) => inputs[place].checked);
  return {
    node, inputs, focus: () => inputs[0].focus(),
    given: () => (picked().length ? picked().map((line) => line.value) : null),
    said: () => picked().map((line) => line.text).join('; '),
    pick: (place) => {
      if (place < 0 || place >= inputs.length) return false;
      inputs[place].checked = several ? !inputs[place].checked : true;
      inputs[place].focus();
      return true;
    }
  };
}
const digit = (event) => (/^[1-9]$/.test(event.key) ? Number(event.key) - 1 : -1);
const letter = (event) => (/^[a-z]$/i.test(event.key) ? event.key.toLowerCase().charCodeAt(0) - 97 : -1);

function choicesWidget(card, laid) {
  const several = Array.isArray(card.answer);
  const lines = laid.places.map((index, place) => ({ value: String(index), text: laid.lines[place] }));
  const widget = options(several ? 'Pick all that are right' : 'Pick one', 'choice', lines, several);
  const isRight = (index) => [].concat(card.answer).includes(card.choices[Number(index)]);
  return { ...widget, keys: (event) => widget.pick(Math.max(digit(event), letter(event))), lock: () => { lockAll(widget.node); markAll(widget.inputs, isRight); } };
}
function statementWidget(card) {
  const widget = options('Is it true?', 'holds', [{ value: 'true', text: 'True' }, { value: 'false', text: 'False' }], false);
  const isRight = (value) => (value === 'true') === ('true' in card);
  return {
    ...widget, lock: () => { lockAll(widget.node); markAll(widget.inputs, isRight); },
    keys: (event) => widget.pick(Math.max(digit(event), ['t', 'f'].indexOf(event.key.toLowerCase())))
  };
}
function orderWidget(card, laid) {
  const order = laid.places.slice();
  const list = el('ol', { class: 'sort' });
  const told = el('div', { class: 'unseen', role: 'status' });
  const node = el('fieldset', { 'aria-describedby': 'question' }, el('legend', {}, 'Move the items into the right order, the first on top'), list, told);
  const move = (place, by, button) => {
    const to = place + by;
    if (to < 0 || to >= order.length) return;
    [order[place], order[to]] = [order[to], order[place]];
    told.textContent = card.order[order[to]].item + ' is now number ' + (to + 1) + ' of ' + order.length + '.';
    draw();
    list.children[to].querySelectorAll('button')[button].focus();
  };
  const arrow = (item, place, by, button) => el('button', {
    type: 'button', 'aria-label': (by < 0 ? 'Move up: ' : 'Move down: ') + item, onclick: () => move(place, by, button),
    onkeydown: (event) => {
      const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
      if (step) { event.preventDefault(); move(place, step, step < 0 ? 0 : 1); }
    }
  }, by < 0 ? '↑' : '↓');
  const draw = () => list.replaceChildren(...order.map((index, place) => el('li', {}, el('span', {}, card.order[index].item),
    arrow(card.order[index].item, place, -1, 0), arrow(card.order[index].item, place, 1, 1))));
  draw();
  return {
    node, focus: () => list.querySelector('button').focus(), lock: () => lockAll(node),
    given: () => order.map(String), said: () => order.map((index) => card.order[index].item).join('; ')
  };
}
// A right side can be chosen for only one left side. If it is chosen for another one, the first has none again.
function matchWidget(card, laid) {
  const selects = card.match.map((pair) => el('select', { 'aria-label': 'What belongs to ' + pair[0], 'aria-describedby': 'question' },
    el('option', { value: '' }, 'Choose …'), laid.places.map((index, place) => el('option', { value: index }, laid.lines[place]))));
  for (const select of selects) {
    select.addEventListener('change', () => selects.forEach((other) => { if (other !== select && other.value === select.value) other.value = ''; }));
  }
  const node = el('fieldset', {}, el('legend', {}, 'Choose what belongs together'),
    card.match.map((pair, i) => el('div', { class: 'pair' }, el('span', {}, pair[0]), selects[i])));
  const all = () => selects.map((select) => select.value);
  return {
    node, focus: () => selects[0].focus(), lock: () => lockAll(node), missing: 'Choose something for each.',
    given: () => (all().includes('') ? null : all()), said: () => all().map((index, i) => card.match[i][0] + ' = ' + card.match[index][1]).join('; ')
  };
}
function clozeWidget(card) {
  const inputs = [];
  const count = card.cloze.filter((p) => 'hole' in p).length;
  const text = el('p', { class: 'cloze' }, card.cloze.map((part) => {
    if (!('hole' in part)) return part.words;
    const input = textBox('Hole ' + (inputs.length + 1) + ' of ' + count);
    input.className = 'hole';
    input.size = Math.max(8, Math.min(24, part.hole.length + 4));
    inputs.push(input);
    return input;
  }));
  const texts = () => inputs.map((i) => i.value);
  return {
    node: text, focus: () => inputs[0].focus(), given: texts, said: () => texts().join(' | ').trim(),
    lock: (result) => {
      lockAll(text);
      inputs.forEach((input, i) => { if (result.holes && result.holes[i]) input.classList.add(result.holes[i]); });
    }
  };
}
function widgetFor(card, laid) {
  switch (card.kind) {
    case 'choices': return choicesWidget(card, laid);
    case 'true-false': return statementWidget(card);
    case 'order': return orderWidget(card, laid);
    case 'match': return matchWidget(card, laid);
    case 'cloze': return clozeWidget(card);
    default: return typedWidget();
  }
}
