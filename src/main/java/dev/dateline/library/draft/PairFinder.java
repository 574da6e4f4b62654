package dev.dateline.library.draft;

import dev.dateline.article.Value;
import dev.dateline.judge.NumberWords;
import dev.dateline.judge.Readings;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds values of two or more numbers: votes, scores, ranges, and times. */
final class PairFinder {
    private static final String SMALL_WORD = String.join("|", NumberWords.ONES.subList(1, 13));
    private static final Pattern SETS = Pattern.compile(
            "(?<![\\d-])\\d{1,2}-\\d{1,2}(?: ?\\(\\d+(?:-\\d+)?\\))?(?:(?:,| and|, and) \\d{1,2}-\\d{1,2}(?:"
                    + " ?\\(\\d+(?:-\\d+)?\\))?)+(?![\\d-])");
    private static final Pattern PAIR = Pattern.compile(
            "(?<![\\w.,$-])(\\d{1,4}(?:\\.5)?)-(?:to-)?(\\d{1,4}(?:\\.5)?)(?:-(\\d{1,3}))?(?![\\w%]|-\\d|[.,]\\d)");
    private static final Pattern COUNTED_VOTE = Pattern.compile(
            "(?<one>\\d[\\d,]*|" + SMALL_WORD
                    + ")(?: votes?| lawmakers| members| MPs| senators| countries| states| judges| justices)?"
                    + "(?: in favou?r)? ?(?:to|against|-|,|and)(?: the)? (?<other>\\d[\\d,]*|" + SMALL_WORD
                    + ")(?: votes?| against)?"
                    + "(?:,? with (?<rest>\\d+|" + SMALL_WORD + ") abstentions?)?",
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
    private final List<Mention> taken;
    private final List<Mention> found = new ArrayList<>();

    private PairFinder(String sentence, List<Mention> taken) {
        this.sentence = sentence;
        this.taken = new ArrayList<>(taken);
    }

    static List<Mention> in(String sentence, List<Mention> taken) {
        PairFinder finder = new PairFinder(sentence, taken);
        finder.times();
        finder.sets();
        finder.votesInWords();
        finder.pairs();
        finder.ranges();
        return finder.found;
    }

    private boolean add(Mention.Kind kind, int start, int end, List<Value> values, String unit) {
        Mention mention = new Mention(kind, start, end, values, unit);
        if (taken.stream().anyMatch(mention::overlaps)) {
            return false;
        }
        found.add(mention);
        taken.add(mention);
        return true;
    }

    private void times() {
        Matcher time = TIME.matcher(sentence);
        while (time.find()) {
            add(Mention.Kind.TIME, time.start(), time.end(), List.of(new Value.Text(time.group())), "");
        }
    }

    private void sets() {
        Matcher sets = SETS.matcher(sentence);
        while (sets.find()) {
            add(Mention.Kind.SCORE, sets.start(), sets.end(), List.of(new Value.Text(sets.group())), "");
        }
    }

    private void votesInWords() {
        if (!holds(WordLists.VOTES)) {
            return;
        }
        Matcher vote = COUNTED_VOTE.matcher(sentence);
        while (vote.find()) {
            String words = vote.group();
            boolean told = words.contains("vote")
                    || words.contains("favo")
                    || words.contains(" against")
                    || words.contains("abstention")
                    || BEFORE_VOTE.matcher(sentence.substring(0, vote.start())).find();
            boolean glued = (vote.start() > 0 && "-$.,%:".indexOf(sentence.charAt(vote.start() - 1)) >= 0)
                    || (vote.start() > 0 && Character.isLetterOrDigit(sentence.charAt(vote.start() - 1)))
                    || (vote.end() < sentence.length()
                            && (Character.isLetterOrDigit(sentence.charAt(vote.end()))
                                    || ("-%.:".indexOf(sentence.charAt(vote.end())) >= 0
                                            && vote.end() + 1 < sentence.length()
                                            && Character.isDigit(sentence.charAt(vote.end() + 1)))));
            boolean joined = words.contains(" to ") || words.contains("against");
            Optional<BigDecimal> one = Readings.numberInAnyWriting(vote.group("one"));
            Optional<BigDecimal> other = Readings.numberInAnyWriting(vote.group("other"));
            if (told && joined && !glued && one.isPresent() && other.isPresent()) {
                String value = AmountFinder.plain(one.get()).toPlainString() + "-"
                        + AmountFinder.plain(other.get()).toPlainString();
                add(
                        Mention.Kind.VOTE,
                        vote.start(),
                        Math.max(vote.end("other"), vote.group("rest") == null ? vote.end() : vote.end("other")),
                        List.of(new Value.Text(value)),
                        "votes");
            }
        }
    }

    private boolean holds(Set<String> words) {
        for (String word : sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+", -1)) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private void pairs() {
        Matcher pair = PAIR.matcher(sentence);
        while (pair.find()) {
            Counted.Unit unit = Counted.behind(sentence, pair.end(), true);
            boolean counted = !unit.name().isEmpty() && !isOfAResult(unit.name());
            if (counted || (pair.group(1).length() == 4 && pair.group(2).length() == 4)) {
                continue;
            }
            boolean aged = sentence.substring(0, pair.start()).matches("(?s).*\\b(?:aged|ages|between) $");
            if (aged) {
                continue;
            }
            boolean vote = holds(WordLists.VOTES)
                    && !holds(Set.of("goal", "goals", "match", "scored", "league", "cup", "innings"));
            String value = pair.group(1) + "-" + pair.group(2) + (pair.group(3) == null ? "" : "-" + pair.group(3));
            add(
                    vote ? Mention.Kind.VOTE : Mention.Kind.SCORE,
                    pair.start(),
                    pair.end(),
                    List.of(new Value.Text(value)),
                    vote ? "votes" : "");
        }
    }

    private static boolean isOfAResult(String unit) {
        return Set.of("wins", "victories", "defeats", "odds").contains(unit);
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
            case "or" ->
                !one.unit().isEmpty()
                        ? one.unit().equals(other.unit())
                        : !other.unit().isEmpty();
            case "to" -> between || !lead.equals("from");
            default -> true;
        };
        boolean units = one.unit().isEmpty()
                || other.unit().startsWith(one.unit())
                || (one.inDigits() && other.unit().isEmpty() && join.contains("-"));
        boolean money = one.unit().isEmpty() || !other.unit().isEmpty();
        BigDecimal low = one.number();
        if (one.magnitude().isEmpty() && !other.magnitude().isEmpty() && low.compareTo(other.number()) < 0) {
            Optional<BigDecimal> scaled = Readings.numberInAnyWriting(low.toPlainString() + " " + other.magnitude());
            low = scaled.map(AmountFinder::plain).orElse(low);
        }
        boolean open = !between
                && one.unit().isEmpty()
                && other.unit().isEmpty()
                && !lead.equals("aged")
                && !join.contains("-");
        boolean step = join.strip().equals("to")
                && !between
                && !one.unit().isEmpty()
                && low.abs().multiply(FARTHEST).compareTo(other.number().abs()) < 0;
        if (step || !joined || !units || !money || open || low.compareTo(other.number()) >= 0) {
            return false;
        }
        String unit = other.unit().isEmpty() ? one.unit() : other.unit();
        String shown = sentence.substring(one.bare(), other.end());
        return add(
                Mention.Kind.RANGE,
                one.bare(),
                other.end(),
                List.of(new Value.Quantity(low, unit, shown), new Value.Quantity(other.number(), unit, shown)),
                unit);
    }
}
