package dev.dateline.exchange.intake;

import dev.dateline.article.NumberText;
import dev.dateline.article.PartialDate;
import dev.dateline.article.PersonName;
import dev.dateline.article.Value;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardHead;
import dev.dateline.deck.Forms;
import dev.dateline.judge.Context;
import dev.dateline.judge.Judge;
import dev.dateline.judge.Knowledge;
import dev.dateline.judge.Readings;
import dev.dateline.judge.Response;
import dev.dateline.judge.Verdict;
import dev.dateline.judge.WordList;
import dev.dateline.library.JottedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides the kind of card for a question and an answer. It is a date or number if the answer clearly is one, and typed
 * text if the answer is short. Otherwise the learner judges the answer.
 */
final class TypedAnswer {
    /** The most words of a typed answer. Nobody types more words exactly. */
    private static final int MOST_WORDS = 5;

    private static final int MOST_CHARS = 60;

    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");
    /**
     * Matches numbers with grouping, a point, a magnitude or per cent. Four bare digits may be a year, and leading
     * zeros a code; these do not match.
     */
    private static final Pattern NUMBER =
            Pattern.compile("(-?(?:0|[1-9]\\d{0,2}(?:,\\d{3})+|[1-9]\\d{0,2}|[1-9]\\d{4,14})(?:\\.\\d{1,10})?)"
                    + "(?: (thousand|million|billion|trillion))?( ?%| per ?cent)?");

    private static final String PART = "\\p{Lu}[\\p{L}.'\u2019-]*";
    /** Two or more words with capitals. Particles between them have none: van der. */
    private static final Pattern NAME = Pattern.compile(PART + "(?: (?:" + PART + "|[\\p{L}.'\u2019-]{1,4}))* " + PART);

    /** Words that do not occur in names of persons, but in those of groups: United Nations, Manchester City. */
    private static final Set<String> BODIES = WordList.words("""
        united union nations party company republic kingdom city empire army bank court council league states africa
        korea america arabia zealand lanka team group corporation inc ltd church university people parliament
        government and of
        """);

    private static final Judge JUDGE = new Judge(Knowledge.none());

    private TypedAnswer() {}

    /** A card that judges its own answer as right, or a card that the learner judges. */
    static Card card(CardHead head, IncomingCard.Sides sides, String front, String back) {
        Optional<Answer> list = sides.judgeable() ? list(front, back) : Optional.empty();
        if (list.isPresent()) {
            Card card = new Card(head, front, list.get());
            if (accepts(card, back)) {
                return card;
            }
        }
        if (sides.judgeable() && isShort(back)) {
            for (Value value : values(front, back)) {
                boolean whole =
                        value instanceof Value.Text || withoutRemark(back).equals(back);
                Card card = new Card(whole ? head : withWhy(head, back), front, new Answer.Typed(value, Forms.NONE));
                if (accepts(card, back)) {
                    return accepting(card, value, sides.accept());
                }
            }
        }
        return new Card(head, front, new Answer.Recall(back));
    }

    /**
     * The head with the whole answer as its explanation, unless it has one. The value alone would lose a remark in the
     * answer.
     */
    private static CardHead withWhy(CardHead head, String back) {
        Optional<String> why = head.why().or(() -> Optional.of(back));
        return new CardHead(head.id(), head.facts(), why, head.hint(), head.tags(), head.anki(), head.at());
    }

    /**
     * The possible values of an answer, the most specific first. A remark in brackets after a date or number does not
     * belong to it.
     */
    private static List<Value> values(String front, String back) {
        List<Value> values = new ArrayList<>();
        number(back).ifPresent(values::add);
        date(back).ifPresent(values::add);
        String bare = withoutRemark(back);
        if (!bare.equals(back)) {
            number(bare).ifPresent(values::add);
            date(bare).ifPresent(values::add);
        }
        person(front, back).ifPresent(name -> values.add(new Value.Person(name)));
        values.add(new Value.Text(back));
        return values;
    }

    /** The card, which also accepts the other forms. Forms that it accepts already are not added. */
    private static Card accepting(Card card, Value value, List<String> others) {
        List<String> forms = new ArrayList<>();
        Card made = card;
        for (String other : others) {
            if (!accepts(made, other)) {
                forms.add(other);
                made = card.with(new Answer.Typed(value, new Forms(List.copyOf(forms), List.of())));
            }
        }
        return made;
    }

    private static boolean accepts(Card card, String typed) {
        return JUDGE.judge(card, new Response.Typed(typed), Context.NONE).verdict() == Verdict.CORRECT;
    }

    private static boolean isShort(String text) {
        return text.length() <= MOST_CHARS
                && text.indexOf('\n') < 0
                && text.split(" +", -1).length <= MOST_WORDS
                && LETTER_OR_DIGIT.matcher(text).find();
    }

    private static Optional<Value> date(String text) {
        return Readings.date(text)
                .filter(date -> date.precision() != PartialDate.Precision.YEAR)
                .map(Value.Date::new);
    }

    private static Optional<Value> number(String text) {
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String magnitude = matcher.group(2) == null ? "" : " " + matcher.group(2);
        String unit = matcher.group(3) == null ? "" : "per cent";
        return NumberText.parse(matcher.group(1).replace(",", "") + magnitude)
                .map(number -> new Value.Quantity(number, unit, text));
    }

    /** The answer without a remark in brackets at its end: {@code 18% (was 28%)}. */
    private static String withoutRemark(String back) {
        int open = back.endsWith(")") ? back.lastIndexOf('(') : -1;
        return open > 0 ? back.substring(0, open).strip() : back;
    }

    /** The person, if the question begins with "Who" and the answer is only a name of two or more words. */
    private static Optional<PersonName> person(String front, String back) {
        boolean who = front.regionMatches(true, 0, "who ", 0, 4) || front.regionMatches(true, 0, "whom ", 0, 5);
        List<String> words = List.of(back.toLowerCase(Locale.ROOT).split(" ", -1));
        boolean body = words.get(0).equals("the") || words.stream().anyMatch(BODIES::contains);
        return who && !body && NAME.matcher(back).matches() ? Optional.of(PersonName.of(back)) : Optional.empty();
    }

    /**
     * The list, if the answer has commas, semicolons, line ends or "and" between short names. The question must ask for
     * several things, or for as many as the answer has.
     */
    private static Optional<Answer> list(String front, String back) {
        List<Answer.Typed> right = JottedList.of(front, back).stream()
                .map(item -> new Answer.Typed(new Value.Text(item), Forms.NONE))
                .toList();
        return right.isEmpty() ? Optional.empty() : Optional.of(new Answer.TypedList(right, right.size()));
    }
}
