package dev.dateline.library.draft;

import dev.dateline.article.Value;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question word, and the rest of the question after the verb.
 *
 * @param what the question word: {@code By how much}
 * @param rest the words after the verb
 */
record BareQuestion(String what, String rest) {
    static Optional<BareQuestion> of(Mention value, Clause clause, String before, String behind) {
        int space = before.lastIndexOf(' ');
        String last = before.substring(space + 1).toLowerCase(Locale.ROOT);
        String lead = space < 0 ? "" : before.substring(0, space);
        if (last.equals("between") && value.kind() == Mention.Kind.RANGE) {
            return lead.matches("\\p{Ll}+s") // "gave ages between" is not a range of the verb
                    ? Optional.empty()
                    : of(value, clause, lead, behind);
        }
        return switch (value.kind()) {
            case DATE -> ofDate(value, before, last, lead, behind);
            case TIME ->
                last.equals("in") || last.equals("at")
                        ? Optional.of(new BareQuestion(capital(last) + " what time", join(lead, behind)))
                        : Optional.empty();
            case VOTE -> ofResult("By what vote", last, lead, before, behind);
            case SCORE -> ofResult("By what score", last, lead, before, behind);
            default ->
                NumberQuestion.of(value, clause, alone(before), alone(behind)).ask();
        };
    }

    private static Optional<BareQuestion> ofResult(
            String what, String last, String lead, String before, String behind) {
        if (last.equals("a") || last.equals("an") || last.equals("the")) {
            return Optional.empty();
        }
        boolean by = last.equals("by") || last.equals("of");
        return Optional.of(new BareQuestion(what, join(by ? lead : before, behind)));
    }

    private static Optional<BareQuestion> ofDate(
            Mention value, String before, String last, String lead, String remainder) {
        if (!(value.values().get(0) instanceof Value.Date date)) {
            return Optional.empty();
        }
        if (before.matches("(?s).*\\bfrom [^ ]*\\d[^,]*")) {
            return Optional.empty(); // "from" begins a comparison
        }
        String behind = remainder.replaceFirst("^ (?:night|morning|evening|afternoon|noon)\\b", "");
        String unit = date.date().day() > 0 ? "day" : date.date().month() > 0 ? "month" : "year";
        return switch (last) {
            case "in", "on" -> Optional.of(new BareQuestion(when(unit), join(lead, behind)));
            case "since" -> Optional.of(new BareQuestion("Since which " + unit, join(lead, behind)));
            case "until", "till" -> Optional.of(new BareQuestion("Until which " + unit, join(lead, behind)));
            case "by" -> Optional.of(new BareQuestion("By which " + unit, join(lead, behind)));
            case "for" ->
                lead.matches("(?:.* )?(?:scheduled|set|planned|fixed)")
                        ? Optional.of(new BareQuestion("For which " + unit, join(lead, behind)))
                        : Optional.empty();
            case "from" -> Optional.of(new BareQuestion("From which " + unit, join(lead, behind)));
            case "to", "and", "of", "before", "after", "the", "than", "between" -> Optional.empty();
            default ->
                unit.equals("day") || !behind.isBlank() || value.end() - value.start() > 6
                        ? Optional.of(new BareQuestion(when(unit), join(before, behind)))
                        : Optional.empty();
        };
    }

    private static String when(String unit) {
        return unit.equals("day") ? "On which day" : unit.equals("month") ? "In which month" : "In which year";
    }

    private static final Pattern OTHER_LEVEL = Pattern.compile("(?:^| )(?:to|from|by) |^");
    private static final Pattern COMPARED = Pattern.compile(
            " (?:higher|lower|up|down)\\b| (?:an? |the )?(?:year|month|week|quarter)(?: earlier| before| ago)?\\b");

    /** {@code from 18.9 per cent in April}. */
    private static final Pattern BASE_MONTH = Pattern.compile(" in (?:\\d{4}|\\p{Lu}\\p{L}+(?: \\d{4})?)");

    /**
     * The text without a second level or change. "By $9 billion to $688 billion" has both, and each gets a question.
     */
    private static String alone(String text) {
        String out = text;
        Matcher led = OTHER_LEVEL.matcher(out);
        int at = 0;
        while (at <= out.length() && led.find(at)) {
            int end = otherLevel(out, led.end(), led.end() > led.start());
            at = end > 0 ? led.start() : led.end() + 1;
            out = end > 0 ? out.substring(0, led.start()) + out.substring(end) : out;
            led = OTHER_LEVEL.matcher(out);
        }
        return out;
    }

    /** The end of a second sum or share at an offset; 0 if there is none. */
    private static int otherLevel(String text, int at, boolean led) {
        Optional<AmountFinder.Amount> amount = AmountFinder.next(text, at).filter(found -> found.start() == at);
        boolean level = amount.isPresent()
                && (led
                        || amount.get().unit().matches("per cent|.*points")
                        || QuestionMaker.isMoney(amount.get().unit()))
                && !text.startsWith(" of ", amount.get().end());
        if (!level) {
            return 0;
        }
        Matcher compared = COMPARED.matcher(text).region(amount.get().end(), text.length());
        Matcher month = BASE_MONTH.matcher(text).region(amount.get().end(), text.length());
        boolean base = led && text.startsWith("from ", at - "from ".length()) && month.lookingAt();
        return base
                ? month.end()
                : compared.lookingAt() ? compared.end() : amount.get().end();
    }

    private static String join(String one, String other) {
        return (one.strip() + " " + other.strip()).strip();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** Whether a verb is a plural in the present tense: {@code have}, {@code make}. */
    private static boolean isPlural(String verb) {
        return verb.equals("have")
                || Grammar.PLURAL_VERBS.contains(verb)
                || (WordLists.PRESENT_VERBS.contains(verb) && !Verbs.isPast(verb));
    }

    String text(Clause clause, NamedBodies known) {
        String subject = QuestionFrame.inside(clause.subject(), known);
        if (!clause.helper().isEmpty()) {
            return (what + " " + clause.helper().toLowerCase(Locale.ROOT) + " " + subject + QuestionMaker.REST + " "
                            + rest)
                    .strip();
        }
        boolean loose = clause.verb().endsWith("s") && !Verbs.isPast(clause.verb());
        Optional<String> present = loose ? Optional.of(Verbs.withoutS(clause.verb())) : Optional.empty();
        String helper = present.isPresent() ? "does" : isPlural(clause.verb()) ? "do" : "did";
        String base = present.or(() -> Verbs.base(clause.verb())).orElse(clause.verb());
        return (what + " " + helper + " " + subject + QuestionMaker.REST + " " + base + " " + rest).strip();
    }
}
