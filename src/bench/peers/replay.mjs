// node replay.mjs: measures the reviews a second of ts-fsrs, with the cards of ReplayBenchmark
import { FSRSAlgorithm, createEmptyCard, fsrs, generatorParameters } from 'ts-fsrs'

const REVIEWS = 20
let seed = 42
const draw = () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 4294967296
const grades = Array.from({ length: 20_000 }, () => {
  const u = draw()
  return u < 0.1 ? 1 : u < 0.2 ? 2 : u < 0.9 ? 3 : 4
})

function median(name, run) {
  run()
  const rates = []
  for (let k = 0; k < 7; k++) {
    const begin = performance.now()
    let done = 0
    while (performance.now() - begin < 500) done += run()
    rates.push(done / (performance.now() - begin) * 1000)
  }
  rates.sort((one, other) => one - other)
  console.log(name.padEnd(28), Math.round(rates[3]).toLocaleString('en'), 'reviews/s')
}

const algorithm = new FSRSAlgorithm(generatorParameters())
median('ts-fsrs next_state', () => {
  let state = null
  grades.forEach((grade, i) => {
    state = i % REVIEWS === 0
      ? algorithm.next_state(null, 0, grade)
      : algorithm.next_state(state, Math.max(1, Math.round(state.stability)), grade)
  })
  return grades.length
})
for (const fuzz of [false, true]) {
  const scheduler = fsrs({ enable_fuzz: fuzz })
  median(`ts-fsrs next, fuzz ${fuzz ? 'on' : 'off'}`, () => {
    let card
    grades.forEach((grade, i) => {
      if (i % REVIEWS === 0) card = createEmptyCard(new Date(2026, 0, 1))
      card = scheduler.next(card, card.due, grade).card
    })
    return grades.length
  })
}
