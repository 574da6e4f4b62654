// node train.mjs LOG.csv [TIMES]: trains FSRS-6 with fsrs-rs through its Node binding, for a comparison with TrainOnLog
import fs from 'node:fs'
import { computeParameters, FSRSBindingItem, FSRSBindingReview } from '@open-spaced-repetition/binding'

const [file, times = '1'] = process.argv.slice(2)
const [head, ...lines] = fs.readFileSync(file, 'utf8').trim().split(/\r?\n/)
const column = Object.fromEntries(head.split(',').map((name, at) => [name, at]))
const time = text => (/^-?\d+$/.test(text) ? Number(text) : Date.parse(text))
const studyDay = at => Math.floor((at - 4 * 3600e3) / 86400e3)

const cards = new Map()
for (const line of lines) {
  const cells = line.split(',')
  const id = cells[column.card_id]
  if (!cards.has(id)) cards.set(id, [])
  cards.get(id).push({ at: time(cells[column.review_time]), rating: Number(cells[column.review_rating]) })
}
const rows = []
for (const reviews of cards.values()) {
  reviews.sort((one, other) => one.at - other.at)
  const history = []
  reviews.forEach((review, i) => {
    const days = i === 0 ? 0 : Math.max(0, studyDay(review.at) - studyDay(reviews[i - 1].at))
    history.push(new FSRSBindingReview(review.rating, days))
    if (days > 0) rows.push({ at: review.at, item: new FSRSBindingItem([...history]) })
  })
}
rows.sort((one, other) => one.at - other.at)
const items = rows.map(row => row.item)
const millis = []
for (let i = 0; i < Number(times); i++) {
  const begin = performance.now()
  // without this timeout the binding checks for its result only every 500 ms
  await computeParameters(items, { enableShortTerm: true, timeout: 1 })
  millis.push(performance.now() - begin)
}
const first = millis[0]
millis.sort((one, other) => one - other)
console.log(`fsrs-rs  ${items.length} rows, first ${first.toFixed(0)} ms, median ${millis[millis.length >> 1].toFixed(0)} ms`)
