// Converts exported packages to QTI 3 with @citolab/qti-convert, a converter of another project, and compares the result with the cards.
// usage: node qti.mjs FOLDER      (CLIENT_NODE is the folder with node_modules, DATELINE the program, PROJECT its clone)
import { createRequire } from 'module';
import { execFileSync } from 'child_process';
import fs from 'fs';
import path from 'path';

const require = createRequire(path.join(process.env.CLIENT_NODE, 'x.js'));
const { load } = require('cheerio');
const converter = path.join(process.env.CLIENT_NODE, 'node_modules/@citolab/qti-convert/dist/qti-convert-pkg.mjs');
const folder = path.resolve(process.argv[2]);
fs.rmSync(folder, { recursive: true, force: true });
fs.mkdirSync(folder, { recursive: true });
let failed = 0;
const check = (ok, what, ...seen) => { if (!ok) failed++; console.log((ok ? 'ok      ' : 'FAILED  ') + what + (ok ? '' : ' ' + seen.map((s) => JSON.stringify(s)).join(' ').slice(0, 600))); };
const dateline = (args) => execFileSync(process.env.DATELINE, args, { cwd: process.env.PROJECT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 28 });
const plain = (text) => text.replace(/\s+/g, ' ').trim();
const INTERACTIONS = { answer: 'text-entry', person: 'text-entry', date: 'text-entry', number: 'text-entry', choices: 'choice', 'true-false': 'choice', order: 'order', match: 'match', cloze: 'text-entry', recall: 'extended-text', list: 'extended-text' };

for (const [name, library] of [['japan-china-talks', process.env.PROJECT], ['japan-china-since', process.env.PROJECT], ['kinds', path.join(process.env.PROJECT, 'src/test/clients/kinds')]]) {
  const cards = JSON.parse(dateline(['export', name, '--to', 'json', '--out', '-', '--library', library])).decks[0].cards;
  const file = path.join(folder, name + '.zip');
  dateline(['export', name, '--to', 'qti', '--out', file, '--library', library]);
  execFileSync('node', [converter, file], { cwd: folder, stdio: 'ignore', timeout: 300000 });
  const out = path.join(folder, name);
  execFileSync(process.env.PYTHON || 'python3', ['-m', 'zipfile', '-e', path.join(folder, name + '-qti3.zip'), out]);
  const read = (card) => load(fs.readFileSync(path.join(out, 'items', `${name}.${card.id}.xml`), 'utf8'), { xmlMode: true });
  const manifest = load(fs.readFileSync(path.join(out, 'imsmanifest.xml'), 'utf8'), { xmlMode: true });
  check(manifest('resource[type^="imsqti_item"]').length === cards.length, `${name}: the manifest names ${cards.length} items`);
  const wrong = { 'interaction of its kind': [], question: [], 'right answers': [], 'why and sources': [] };
  for (const card of cards) {
    const $ = read(card);
    if ($('qti-' + INTERACTIONS[card.kind] + '-interaction').length === 0) wrong['interaction of its kind'].push(card.id);
    const body = plain($('qti-item-body').text());
    if (card.ask && !body.includes(plain(card.ask))) wrong.question.push([card.ask, body]);
    if (!right(card, $)) wrong['right answers'].push([card.id, $('qti-correct-response').text()]);
    const feedback = plain($('qti-modal-feedback').text());
    if (!(card.sources || []).every((s) => feedback.includes(plain(s.title))) || (card.why && !feedback.includes(plain(card.why)))) wrong['why and sources'].push([card.id, feedback]);
  }
  for (const [what, cases] of Object.entries(wrong)) check(cases.length === 0, `${name}: ${what} of every card`, cases);
}

function right(card, $) {
  const values = $('qti-correct-response qti-value').map((i, e) => plain($(e).text())).get();
  const choice = (id) => plain($(`[identifier="${id}"]`).last().text());
  const chosen = values.map(choice);
  const keys = $('qti-map-entry').map((i, e) => $(e).attr('map-key')).get();
  const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
  switch (card.kind) {
    case 'true-false': return same(chosen, ['true' in card ? 'True' : 'False']);
    case 'choices': return same(chosen.sort(), [].concat(card.answer).map((t) => plain(t + (card.unit ? ' ' + card.unit : ''))).sort());
    case 'order': return same(chosen, card.order.map((item) => plain(item.item)));
    case 'match': return same(values.map((v) => v.split(' ').map(choice)).sort(), card.match.map((pair) => pair.map(plain)).sort());
    case 'cloze': return card.cloze.filter((p) => 'hole' in p).every((p) => values.includes(plain(p.hole)));
    case 'number': return Number(values[0]) === Number(card.number) || keys.includes(card.number);
    case 'date': return values[0].includes(card.date.slice(0, 4));
    case 'recall': case 'list': return values.length === 0;
    default: return values[0] === plain(card.answer || card.person) && (card.accept || []).every((a) => keys.some((k) => k.toLowerCase() === plain(a).toLowerCase()));
  }
}
console.log(failed ? failed + ' FAILED' : 'all well');
process.exit(failed ? 1 : 0);
