package dev.dateline.library.draft;

import dev.dateline.article.Value;
import dev.dateline.judge.NumberWords;
import dev.dateline.judge.Readings;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds values of two or more numbers: votes, scores, ranges, and times. */
final class PairFinder {
    private static final String SMALL_WORD = String.join("|", NumberWords.ONES.subList(1, 13));
    private static final String COUNT = "\\d+(?:,\\d{3})*";
    private static final Pattern SETS = Pattern.compile(
            "(?<![\\d-])\\d{1,2}-\\d{1,2}(?: ?\\(\\d+(?:-\\d+)?\\))?(?:(?:,| and|, and) \\d{1,2}-\\d{1,2}(?:"
                    + " ?\\(\\d+(?:-\\d+)?\\))?)+(?![\\d-])");
    private static final Pattern PAIR = Pattern.compile(
            "(?<![\\w.,$-])(\\d{1,4}(?:\\.5)?)-(?:to-)?(\\d{1,4}(?:\\.5)?)(?:-(\\d{1,3}))?(?![\\w%]|-\\d|[.,]\\d)");
    private static final Pattern COUNTED_VOTE = Pattern.compile(
            "(?<![\\w$.,%:-])(?<one>" + COUNT + "|" + SMALL_WORD
                    + ")(?: votes?| lawmakers| members| MPs| senators| countries| states| judges| justices)?"
                    + "(?: in favou?r)? (?:to|against|and(?= (?:\\d+|\\p{L}+) (?:votes )?against))(?: the)? (?<other>"
                    + COUNT + "|" + SMALL_WORD
                    + ")(?: votes?| against)?(?:,? with (?<rest>\\d+|" + SMALL_WORD
                    + ") abstentions?)?(?![\\w%]|[-.:]\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE_VOTE = Pattern.compile(
            "(?:voted|votes?|split|ruled|decided|passed|approved|backed|rejected|adopted|carried|vote of|majority"
                    + " of|margin of)[\\w ,']{0,60}?(?: by| of)? $|\\bby $");
    private static final Pattern TIME =
            Pattern.compile("(?<![\\d:.])(?:\\d{1,2}:\\d{2}:\\d{2}(?:\\.\\d+)?|\\d{1,2}:\\d{2}(?:\\.\\d+)?(?:"
                    + " ?[ap]\\.?m\\b\\.?)?|\\d{1,2}(?:\\.\\d\\d)?"
                    + " ?[ap]\\.?m\\b\\.?"
                    + "|(?:\\d{1,2}|" + SMALL_WORD + ") hours?(?:,| and) (?:\\d{1,2}|" + SMALL_WORD
                    + ") minutes(?:(?:,| and) \\d{1,2}(?:\\.\\d+)? seconds)?"
                    + "|\\d{1,3} minutes?(?:,| and) \\d{1,2}(?:\\.\\d+)? seconds)");
    private static final Pattern JOIN = Pattern.compile(
            "\\G( to | and | or |-| ?- ?)(?=[\\d$\u20ac\u00a3\u00a5\u20b9A-Z]|(?i:" + SMALL_WORD + ")\\b)");

    /**
     * If one number of a pair is this many times the other, they are a change and a level: {@code fell by $9 billion to
     * $688 billion}.
     */
    private static final BigDecimal FARTHEST = BigDecimal.valueOf(4);

    private final String sentence;
    private final Mentions found;

    private PairFinder(String sentence, Mentions found) {
        this.sentence = sentence;
        this.found = found;
    }

    /** Adds the pairs and times of a sentence in which dates were found before. */
    static void find(String sentence, Mentions found) {
        PairFinder finder = new PairFinder(sentence, found);
        finder.texts(TIME, Mention.Kind.TIME);
        finder.texts(SETS, Mention.Kind.SCORE);
        finder.votesInWords();
        finder.pairs();
        finder.ranges();
    }

    private void texts(Pattern pattern, Mention.Kind kind) {
        Matcher text = pattern.matcher(sentence);
        while (text.find()) {
            found.add(kind, text.start(), text.end(), text.group());
        }
    }

    private void votesInWords() {
        if (!holds(WordLists.VOTES)) {
            return;
        }
        Matcher vote = COUNTED_VOTE.matcher(sentence);
        while (vote.find()) {
            boolean told = vote.group().matches("(?i).*(?:vote|favo| against|abstention).*")
                    || BEFORE_VOTE.matcher(sentence.substring(0, vote.start())).find();
            Optional<BigDecimal> one = Readings.numberInAnyWriting(vote.group("one"));
            Optional<BigDecimal> other = Readings.numberInAnyWriting(vote.group("other"));
            if (told && one.isPresent() && other.isPresent()) {
                String value = one.get().toBigInteger() + "-" + other.get().toBigInteger();
                int end = vote.group("rest") == null ? vote.end() : vote.end("other");
                found.add(Mention.Kind.VOTE, vote.start(), end, value);
            }
        }
    }

    private boolean holds(Set<String> words) {
        return List.of(sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+", -1)).stream()
                .anyMatch(words::contains);
    }

    private void pairs() {
        Matcher pair = PAIR.matcher(sentence);
        while (pair.find()) {
            Counted.Unit unit = Counted.behind(sentence, pair.end(), true);
            boolean years = pair.group(1).length() == 4 && pair.group(2).length() == 4;
            if (years || !unit.name().isEmpty()) {
                continue;
            }
            Mention.Kind kind = holds(WordLists.VOTES) ? Mention.Kind.VOTE : Mention.Kind.SCORE;
            found.add(kind, pair.start(), pair.end(), pair.group().replace("-to-", "-"));
        }
    }

    private void ranges() {
        Optional<AmountFinder.Amount> next = AmountFinder.next(sentence, 0);
        while (next.isPresent()) {
            AmountFinder.Amount one = next.get();
            Matcher join = JOIN.matcher(sentence).region(one.end(), sentence.length());
            int from = one.bare() + 1;
            if (join.find()) {
                Optional<AmountFinder.Amount> other = AmountFinder.next(sentence, join.end());
                if (other.isPresent() && other.get().bare() == join.end() && range(one, join.group(1), other.get())) {
                    from = other.get().end();
                }
            }
            next = AmountFinder.next(sentence, Math.max(from, one.end()));
        }
    }

    private boolean range(AmountFinder.Amount one, String join, AmountFinder.Amount other) {
        String before = sentence.substring(0, one.bare()).stripTrailing();
        String lead = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        boolean between = lead.equals("between");
        boolean joined = switch (join.strip()) {
            case "and" -> between;
            case "to" -> between || !lead.equals("from");
            default -> true;
        };
        boolean dash = join.equals("-") && other.unit().isEmpty(); // $9-10 billion
        boolean units = one.unit().isEmpty() || other.unit().startsWith(one.unit()) || dash;
        BigDecimal low = one.number();
        if (one.magnitude().isEmpty() && !other.magnitude().isEmpty() && low.compareTo(other.number()) < 0) {
            Optional<BigDecimal> scaled = Readings.numberInAnyWriting(low.toPlainString() + " " + other.magnitude());
            low = scaled.map(AmountFinder::plain)
                    .filter(number -> number.compareTo(other.number()) < 0)
                    .orElse(low);
        }
        boolean open = !between && one.unit().isEmpty() && other.unit().isEmpty() && !join.contains("-");
        boolean step = join.strip().equals("to")
                && !one.unit().isEmpty()
                && low.abs().multiply(FARTHEST).compareTo(other.number().abs()) < 0;
        if (step || !joined || !units || open || low.compareTo(other.number()) >= 0) {
            return false;
        }
        String unit = other.unit().isEmpty() ? one.unit() : other.unit();
        String shown = sentence.substring(one.bare(), other.end());
        return found.add(new Mention(
                Mention.Kind.RANGE,
                one.bare(),
                other.end(),
                List.of(new Value.Quantity(low, unit, shown), new Value.Quantity(other.number(), unit, shown)),
                unit));
    }
}
