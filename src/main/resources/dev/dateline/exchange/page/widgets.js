// How each kind is answered. A widget is {node, focus(), read(), lock(), keys?(event)}; read() gives null while nothing is answered.
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
function layOut(card, lines, unsolved) {
  if (card.places) return card.places;
  if (card['keep-order']) return lines.map((_, i) => i);
  let order = shuffled(lines.length);
  for (let tries = 0; unsolved && tries < 50 && order.every((line, place) => lines[line] === lines[place]); tries++) order = shuffled(lines.length);
  return order;
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

function typedWidget(label) {
  const input = el('input', { type: 'text', 'aria-label': label, autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false', enterkeyhint: 'done' });
  return { node: input, focus: () => input.focus(), read: () => input.value, lock: () => { input.disabled = true; } };
}
function choicesWidget(card) {
  const several = Array.isArray(card.answer);
  const order = layOut(card, card.choices, false);
  const inputs = order.map((index) => el('input', { type: several ? 'checkbox' : 'radio', name: 'choice', value: index }));
  const node = el('fieldset', {}, el('legend', {}, several ? 'Pick all that are right' : 'Pick one'),
    order.map((index, place) => el('label', { class: 'choice' }, inputs[place], el('span', { class: 'key', 'aria-hidden': 'true' }, String(place + 1)),
      el('span', {}, card.choices[index] + (card.unit ? ' ' + card.unit : '')))));
  return {
    node, focus: () => inputs[0].focus(),
    lock: () => { lockAll(node); markAll(inputs, (index) => [].concat(card.answer).includes(card.choices[Number(index)])); },
    read: () => { const picked = inputs.filter((i) => i.checked).map((i) => Number(i.value)); return picked.length ? picked : null; },
    keys: (event) => {
      const place = /^[1-9]$/.test(event.key) ? Number(event.key) - 1 : /^[a-z]$/i.test(event.key) ? event.key.toLowerCase().charCodeAt(0) - 97 : -1;
      if (place < 0 || place >= inputs.length) return false;
      inputs[place].checked = several ? !inputs[place].checked : true;
      inputs[place].focus();
      return true;
    }
  };
}
function statementWidget(card) {
  const inputs = ['true', 'false'].map((value) => el('input', { type: 'radio', name: 'holds', value }));
  const node = el('fieldset', {}, el('legend', {}, 'Does it hold?'), inputs.map((input, i) =>
    el('label', { class: 'choice' }, input, el('span', { class: 'key', 'aria-hidden': 'true' }, i ? 'f' : 't'), el('span', {}, i ? 'False' : 'True'))));
  return {
    node, focus: () => inputs[0].focus(),
    lock: () => { lockAll(node); markAll(inputs, (value) => value === ('true' in card ? 'true' : 'false')); },
    read: () => { const picked = inputs.find((i) => i.checked); return picked ? picked.value === 'true' : null; },
    keys: (event) => {
      const i = ['t', 'f'].indexOf(event.key.toLowerCase());
      if (i < 0) return false;
      inputs[i].checked = true;
      inputs[i].focus();
      return true;
    }
  };
}
function orderWidget(card) {
  let order = layOut(card, card.order.map((i) => i.item), true).slice();
  const list = el('ol', { class: 'sort' });
  const said = el('div', { class: 'unseen', role: 'status' });
  const node = el('fieldset', {}, el('legend', {}, 'Move the items into the right order, the first on top'), list, said);
  const move = (place, by, button) => {
    const to = place + by;
    if (to < 0 || to >= order.length) return;
    [order[place], order[to]] = [order[to], order[place]];
    said.textContent = card.order[order[to]].item + ' is now number ' + (to + 1) + ' of ' + order.length + '.';
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
  return { node, focus: () => list.querySelector('button').focus(), lock: () => lockAll(node), read: () => order };
}
function matchWidget(card) {
  const rights = layOut(card, card.match.map((p) => p[1]), true);
  const selects = card.match.map((pair) => el('select', { 'aria-label': 'What belongs to ' + pair[0] },
    el('option', { value: '-1' }, 'Choose …'), rights.map((index) => el('option', { value: index }, card.match[index][1]))));
  const node = el('fieldset', {}, el('legend', {}, 'Choose what belongs together'),
    card.match.map((pair, i) => el('div', { class: 'pair' }, el('span', {}, pair[0]), selects[i])));
  return {
    node, focus: () => selects[0].focus(), lock: () => lockAll(node),
    read: () => { const all = selects.map((s) => Number(s.value)); return all.some((v) => v >= 0) ? all : null; }
  };
}
function clozeWidget(card) {
  const inputs = [];
  const count = card.cloze.filter((p) => 'hole' in p).length;
  const text = el('p', {}, card.cloze.map((part) => {
    if (!('hole' in part)) return part.words;
    const input = typedWidget('Hole ' + (inputs.length + 1) + ' of ' + count).node;
    input.className = 'hole';
    input.size = Math.max(8, Math.min(24, part.hole.length + 4));
    inputs.push(input);
    return input;
  }));
  return { node: text, focus: () => inputs[0].focus(), lock: () => lockAll(text), read: () => inputs.map((i) => i.value) };
}
function widgetFor(card) {
  switch (card.kind) {
    case 'choices': return choicesWidget(card);
    case 'true-false': return statementWidget(card);
    case 'order': return orderWidget(card);
    case 'match': return matchWidget(card);
    case 'cloze': return clozeWidget(card);
    default: return typedWidget('Your answer');
  }
}
