// Judges answers that are picked, paired or put in order, in a page without the compiled judge. `given` is the result of a widget's given().
function worth(verdict, note) { return { verdict, note: note || '' }; }
function sameTurn(one, other) { return one.item === other.item || (one.date !== undefined && one.date === other.date); }
function judgePicks(card, given) {
  switch (card.kind) {
    case 'choices': {
      const right = [].concat(card.answer).map((answer) => String(card.choices.indexOf(answer)));
      const missing = right.length - given.length;
      if (given.some((index) => !right.includes(index))) return worth('wrong');
      return missing ? worth('partial', missing === 1 ? 'one more is right' : missing + ' more are right') : worth('correct');
    }
    case 'true-false': return worth((given[0] === 'true') === ('true' in card) ? 'correct' : 'wrong');
    case 'order': {
      const misplaced = given.map((_, at) => at).filter((at) => !sameTurn(card.order[at], card.order[given[at]]));
      if (!misplaced.length) return worth('correct');
      const [one, two] = misplaced;
      const swapped = misplaced.length === 2 && two === one + 1
        && sameTurn(card.order[one], card.order[given[two]]) && sameTurn(card.order[two], card.order[given[one]]);
      return swapped ? worth('partial', 'two neighbours are swapped') : worth('wrong');
    }
    case 'match': {
      const right = given.filter((index, at) => card.match[index][1] === card.match[at][1]).length, all = card.match.length;
      return right === all ? worth('correct') : right * 2 >= all ? worth('partial', right + ' of ' + all + ' pairs are right') : worth('wrong');
    }
    default: return worth(given[0] === 'true' ? 'correct' : 'wrong');
  }
}
