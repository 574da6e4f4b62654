package dev.dateline.library.draft;

import dev.dateline.article.PartialDate;
import dev.dateline.article.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a question from the clause that contains a value: "By how much did exports fall in 2026?". */
final class QuestionMaker {
    private static final Set<String> CHANGES = Set.of(
            "rise",
            "fall",
            "grow",
            "shrink",
            "weaken",
            "gain",
            "lose",
            "jump",
            "drop",
            "slide",
            "increase",
            "climb",
            "slip",
            "ease",
            "soar",
            "plunge",
            "decline",
            "widen",
            "narrow",
            "edge",
            "strengthen",
            "tumble",
            "surge",
            "dip",
            "advance",
            "add",
            "shed",
            "contract",
            "expand",
            "decrease",
            "rebound",
            "recover",
            "sink",
            "swell",
            "plummet",
            "appreciate",
            "depreciate",
            "slump",
            "slow",
            "accelerate");
    private static final Set<String> PREPOSITIONS = Set.of(
            "for", "after", "within", "in", "over", "with", "during", "about", "from", "on", "across", "under",
            "against", "above", "below");
    private static final Set<String> GIVING = Set.of(
            "fine", "pay", "offer", "give", "lend", "charge", "cost", "sell", "owe", "send", "award", "save", "earn",
            "grant", "hand", "promise");
    private static final Pattern OBJECT_OF = Pattern.compile(
            "^((?:an?|another) (?:[\\p{L}-]+ ){0,3}[\\p{L}-]+) of(?: about| around| nearly| at least| up to| over|"
                    + " more than| between)?$");
    private static final Pattern ANOTHER_DATE = Pattern.compile(" (?:and|or) (?:in )?(?:\\p{Lu}\\p{Ll}+ )?\\d{4}\\b");
    private static final Pattern LEAD_OF =
            Pattern.compile("^(?:An?|The|Its|His|Their) (?:[\\p{L}-]+ ){0,2}[\\p{L}-]+ of$");
    private static final Set<String> POINTING = Set.of(
            "it", "he", "she", "they", "this", "that", "these", "those", "who", "which", "we", "i", "you", "there",
            "both", "some", "many", "others", "another", "one", "two", "each", "none", "what");

    private static final Set<String> CONDITIONS =
            Set.of("If", "When", "Unless", "Once", "While", "Because", "Since", "Although", "Though", "Whether");

    private final Context context;

    QuestionMaker(Context context) {
        this.context = context;
    }

    /**
     * The context of a question.
     *
     * @param published the article's day
     * @param country the article's country; empty if no country stands out
     */
    record Context(PartialDate published, Optional<String> country, Cast cast, NamedBodies known) {}

    /** The question for a value; empty if no good one can be made. */
    Optional<String> ask(Mention value, String sentence, Optional<String> by, String ages, List<Speaker.Word> words) {
        boolean oneOfTwo = value.kind() == Mention.Kind.DATE
                && (ANOTHER_DATE.matcher(sentence.substring(value.end())).lookingAt()
                        || sentence.substring(0, value.start()).matches("(?s).*\\b\\d{4} and $"));
        if (oneOfTwo) {
            return Optional.empty();
        }
        Optional<String> bare = switch (value.kind()) {
            case QUOTE -> Optional.empty();
            case PERSON -> new PersonQuestion(context).ask(value, sentence).or(() -> asSubject(value, sentence, words));
            case ORGANISATION, PLACE, TITLE, NAME, ORDINAL, PERIOD -> Optional.empty();
            default -> Clause.around(sentence, value, words).flatMap(clause -> ask(value, clause));
        };
        if (value.kind() == Mention.Kind.QUOTE) {
            return QuoteQuestion.ask(value, by, context);
        }
        Optional<PartialDate> asked =
                value.values().get(0) instanceof Value.Date date ? Optional.of(date.date()) : Optional.empty();
        return bare.flatMap(question -> new QuestionFrame(context, by, ages, asked).around(question, sentence));
    }

    private Optional<String> asSubject(Mention value, String sentence, List<Speaker.Word> words) {
        return Clause.around(sentence, value, words)
                .filter(clause -> clause.subject()
                        .matches("(?:[\\p{Lu}][\\p{L}]+'s |[\\p{Lu}][\\p{L}]+ (?=\u25ca))?(?:[\\p{L}]+ ){0,2}"
                                + Clause.HOLE))
                .filter(clause -> clause.rest().split(" ", -1).length > 3
                        && !clause.verb().equals("said"))
                .filter(clause -> !WordLists.REPORTING.contains(clause.verb()))
                .map(clause -> "Who " + verbPhrase(clause));
    }

    private Optional<String> ask(Mention value, Clause clause) {
        String first = firstWord(clause.subject());
        if (first.endsWith("ing")
                || CONDITIONS.contains(first)
                || first.matches("(?i)its|his|her|their")
                || value.unit().equals("years old")) {
            return Optional.empty();
        }
        if (!clause.isInSubject()
                && (POINTING.contains(first.toLowerCase(Locale.ROOT))
                        || clause.subject().isEmpty())) {
            return Optional.empty();
        }
        if (WordLists.REPORTING.contains(first) && clause.subject().indexOf(' ') > 0) {
            String rest = clause.subject().substring(first.length() + 1);
            return ask(value, new Clause(rest, clause.helper(), clause.verb(), clause.rest()));
        }
        return clause.isInSubject() ? ofSubject(value, clause) : ofRest(value, clause);
    }

    private static String firstWord(String text) {
        int space = text.indexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }

    private static String verbPhrase(Clause clause) {
        return (clause.helper() + clause.verb() + " " + clause.rest()).strip();
    }

    /** {@code 16 people have died}: how many people have died. */
    private Optional<String> ofSubject(Mention value, Clause clause) {
        int hole = clause.subject().indexOf(Clause.HOLE);
        String before = clause.subject().substring(0, hole).strip();
        String behind = clause.subject()
                .substring(hole + Clause.HOLE.length())
                .replaceFirst("^((?: of [^,]+)?), [^,]+,?$", "$1");
        boolean first = before.isEmpty()
                || before.matches("(?i)(?:only|some|about|of|just|another|a further|a total of|the)")
                || LEAD_OF.matcher(before).matches();
        if (!first || !value.isNumeric() || behind.startsWith("-") || behind.contains(",")) {
            return fronted(value, clause, before, behind);
        }
        String unit = value.unit();
        String what = isShare(value)
                ? "What share"
                : unit.equals("per cent") ? "What percentage" : isMoney(unit) ? "How much" : "How many " + unit;
        boolean passive = clause.helper().isEmpty() && clause.rest().startsWith("by ");
        if (passive
                || (unit.isEmpty() && !isShare(value))
                || ((unit.equals("per cent") || isShare(value)) && !behind.startsWith(" of "))) {
            return Optional.empty();
        }
        return Optional.of(what + behind + " " + verbPhrase(clause));
    }

    /** {@code In June 2025 exports fell}: a day before the subject. */
    private Optional<String> fronted(Mention value, Clause clause, String before, String behind) {
        boolean day = value.kind() == Mention.Kind.DATE
                && before.matches("(?i)(?:on|in|by|since|until)?")
                && behind.length() > 4;
        if (!day) {
            return Optional.empty();
        }
        Clause turned = new Clause(
                behind.replaceFirst("^, ?", "").strip(),
                clause.helper(),
                clause.verb(),
                (clause.rest() + " in " + Clause.HOLE).strip());
        return ofRest(value, turned);
    }

    private Optional<String> ofRest(Mention value, Clause clause) {
        int hole = clause.rest().indexOf(Clause.HOLE);
        if (hole < 0) {
            return Optional.empty();
        }
        String before = clause.rest().substring(0, hole).strip();
        String behind = clause.rest().substring(hole + Clause.HOLE.length());
        boolean aside = before.contains(",") || before.contains("(");
        boolean second = value.kind() == Mention.Kind.SCORE && before.matches(".*\\d-\\d.*");
        if (aside || second) {
            return Optional.empty();
        }
        boolean owns = clause.helper().matches("has|have|had");
        Clause own =
                owns && before.isEmpty() ? new Clause(clause.subject(), "", clause.helper(), clause.rest()) : clause;
        return Question.of(value, own, before, behind).map(question -> question.text(own, context.known()));
    }

    /**
     * A question word, and the rest of the words after the verb.
     *
     * @param what {@code By how much}
     */
    private record Question(String what, String rest) {
        static Optional<Question> of(Mention value, Clause clause, String before, String behind) {
            int space = before.lastIndexOf(' ');
            String last = before.substring(space + 1).toLowerCase(Locale.ROOT);
            String lead = space < 0 ? "" : before.substring(0, space);
            if (last.equals("between") && value.kind() == Mention.Kind.RANGE) {
                return of(value, clause, lead, behind);
            }
            return switch (value.kind()) {
                case DATE -> ofDate(value, before, last, lead, behind);
                case TIME ->
                    last.equals("in") || last.equals("at")
                            ? Optional.of(new Question(capital(last) + " what time", join(lead, behind)))
                            : Optional.empty();
                case VOTE -> ofResult("By what vote", last, lead, before, behind);
                case SCORE -> ofResult("By what score", last, lead, before, behind);
                default -> ofNumber(value, clause, before, last, lead, behind);
            };
        }

        private static Optional<Question> ofResult(
                String what, String last, String lead, String before, String behind) {
            if (last.equals("a") || last.equals("an") || last.equals("the")) {
                return Optional.empty();
            }
            boolean by = last.equals("by") || last.equals("of");
            return Optional.of(new Question(what, join(by ? lead : before, behind)));
        }

        private static Optional<Question> ofDate(
                Mention value, String before, String last, String lead, String remainder) {
            if (!(value.values().get(0) instanceof Value.Date date)) {
                return Optional.empty();
            }
            String behind = remainder.replaceFirst("^ (?:night|morning|evening|afternoon|noon)\\b", "");
            String unit = date.date().day() > 0 ? "day" : date.date().month() > 0 ? "month" : "year";
            return switch (last) {
                case "in", "on" -> Optional.of(new Question(when(unit), join(lead, behind)));
                case "since" -> Optional.of(new Question("Since which " + unit, join(lead, behind)));
                case "until", "till" -> Optional.of(new Question("Until which " + unit, join(lead, behind)));
                case "by" -> Optional.of(new Question("By which " + unit, join(lead, behind)));
                case "from" -> Optional.of(new Question("From which " + unit, join(lead, behind)));
                case "to", "and", "of", "before", "after", "for", "the", "than", "between" -> Optional.empty();
                default ->
                    unit.equals("day") || !behind.isBlank() || value.end() - value.start() > 6
                            ? Optional.of(new Question(when(unit), join(before, behind)))
                            : Optional.empty();
            };
        }

        private static String when(String unit) {
            return unit.equals("day") ? "On which day" : unit.equals("month") ? "In which month" : "In which year";
        }

        private static final Pattern STEP_BEHIND = Pattern.compile(
                " by (?:[$\u20ac\u00a3]?\\d[\\d.,]*|a|half a|an?) ?(?:%|per cent|percent|basis points?|percentage points?|points?|quarter|half)?$");
        private static final Pattern LEVEL_BEHIND = Pattern.compile(" (?:to|from) [$\u20ac\u00a3]?\\d[\\d.,]*%?$");

        /** The level without the change, or the change without the level: each is a separate question. */
        private static String alone(String text) {
            String bare = text.strip();
            Matcher led = Pattern.compile("^(?:to|from|by) ").matcher(bare);
            int from = led.find() ? led.end() : 0;
            Optional<AmountFinder.Amount> amount = AmountFinder.next(bare, from);
            boolean whole = amount.isPresent()
                    && amount.get().start() == from
                    && (amount.get().end() == bare.length()
                            || bare.charAt(amount.get().end()) == ' ');
            if (!whole && STEP_BEHIND.matcher(bare).find()) {
                return STEP_BEHIND.matcher(bare).replaceFirst("");
            }
            String rest = whole && !bare.startsWith(" of ", amount.get().end())
                    ? bare.substring(amount.get().end()).strip()
                    : bare;
            return LEVEL_BEHIND.matcher(rest).replaceFirst("");
        }

        private static Optional<Question> ofNumber(
                Mention value, Clause clause, String before, String last, String lead, String remainder) {
            String behind = remainder.isBlank() ? remainder : " " + alone(remainder);
            String unit = value.unit();
            boolean share = unit.matches("per cent|points|percentage points|basis points") || isShare(value);
            boolean money = isMoney(unit);
            String base = Verbs.base(clause.verb()).orElse(clause.verb());
            Matcher object = OBJECT_OF.matcher(before);
            if (object.matches()) {
                return Optional.of(new Question("How large " + object.group(1), behind.strip()));
            }
            if (before.equals("up") && share) { // make up
                return Optional.of(of("What percentage", before, behind));
            }
            if (last.equals("of") && money && lead.matches("[a-z]+[^s]")) {
                return Optional.of(new Question("How much " + lead, behind.strip()));
            }
            if (before.isEmpty()
                    || before.equals("only")
                    || before.equals("an estimated")
                    || before.equals("another")) {
                return direct(value, clause, base, behind, share, money);
            }
            boolean noun = behind.matches(" [a-z]+\\b.*") && (last.equals("a") || last.equals("an"));
            if (noun && !share && !money) {
                boolean time = unit.matches("(?:days|weeks|months|years|hours|minutes)");
                return time && lead.isEmpty()
                        ? Optional.of(new Question("How long a", behind.strip()).joined())
                        : Optional.empty();
            }
            if (noun && (share || money)) {
                Matcher word =
                        Pattern.compile("^ ((?:[a-z]+ )??[a-z]+)\\b(.*)$").matcher(behind);
                return word.matches() && lead.isEmpty()
                        ? Optional.of(new Question(
                                "How large a " + word.group(1), word.group(2).strip()))
                        : Optional.empty();
            }
            if (last.equals("by")) {
                return Optional.of(new Question(
                        share || money ? "By how much" : unit.isEmpty() ? "By how much" : "By how many " + unit,
                        join(lead, behind)));
            }
            if (last.equals("for") && money && Set.of("appeal", "ask", "call").contains(base)) {
                return Optional.of(new Question("How much", join("for", behind)));
            }
            if (last.equals("to") || last.equals("at")) {
                String level = share ? "what percentage" : unit.isEmpty() ? "what figure" : "how many " + unit;
                boolean change = last.equals("at")
                        || CHANGES.contains(base)
                        || Set.of("cut", "raise", "reach", "lower", "lift", "bring")
                                .contains(base);
                return change
                        ? Optional.of(of((last.equals("to") ? "To " : "At ") + level, alone(lead), behind))
                        : Optional.empty();
            }
            if (PREPOSITIONS.contains(last) && !unit.isEmpty() && !share) {
                String what = money ? "how much" : "how many " + unit;
                return Optional.of(of(capital(last) + " " + what, lead, behind));
            }
            boolean participle =
                    clause.verb().isEmpty() && before.matches("[a-z]+(?:ed|en|ne|ld|nt|ut|un|ost|aid|ent)");
            if (participle && !unit.isEmpty()) {
                String what = share
                        ? CHANGES.contains(Verbs.base(before).orElse(before)) ? "By how much" : "What percentage"
                        : money ? "How much" : "How many " + unit;
                return share && what.startsWith("What") && !behind.startsWith(" of ")
                        ? Optional.empty()
                        : Optional.of(of(what, before, behind));
            }
            if (money && isGiven(base, before)) {
                return Optional.of(new Question("How much", join(before, behind)));
            }
            return indirect(unit, before, behind, share, money);
        }

        /** {@code fined the firm 5 million}: the object is between the verb and the sum. */
        private static boolean isGiven(String base, String before) {
            String first = before.contains(" ") ? before.substring(0, before.indexOf(' ')) : before;
            boolean helped = GIVING.contains(Verbs.base(first).orElse(first));
            String whom = helped ? before.substring(first.length()).strip() : before;
            return (helped || GIVING.contains(base))
                    && !whom.isEmpty()
                    && !whom.matches(".*\\b(?:of|to|for|in|on|at|by|from|with)\\b.*");
        }

        /** Includes the words that belong to the counted thing: {@code What percentage of the votes has it won}. */
        private static Question of(String what, String before, String behind) {
            Matcher of = Pattern.compile("^( of (?:the |its |their |his |her )?(?:[\\p{L}'-]+ ?){1,3}?)(?="
                            + " (?:in|on|at|for|since|from|to|by|after|with)\\b|$)(.*)$")
                    .matcher(behind);
            return of.matches() && !what.startsWith("By") && !what.startsWith("How large")
                    ? new Question(what + of.group(1), join(before, of.group(2)))
                    : new Question(what, join(before, behind));
        }

        private static Optional<Question> direct(
                Mention value, Clause clause, String base, String behind, boolean share, boolean money) {
            boolean be = Set.of("is", "are", "was", "were").contains(clause.helper());
            if (be) {
                boolean more = behind.matches(
                        "(?s) (?:\\p{L}+er|more|less|higher|lower|below|above|short of|ahead of|behind)\\b.*");
                return Optional.of(new Question(more ? "By how much" : share ? "How high" : "What", behind.strip()));
            }
            if (!clause.helper().isEmpty()) {
                return Optional.empty();
            }
            if ((CHANGES.contains(base) || behind.matches("(?s) (?:higher|lower|up|down|more|less)\\b.*"))
                    && (share || money || value.unit().isEmpty())) {
                return Optional.of(new Question("By how much", behind.strip()));
            }
            if (share && !value.unit().equals("points")) {
                return base.equals("reach") || base.equals("hit") || base.equals("touch")
                        ? Optional.of(new Question("What level", behind.strip()))
                        : Optional.of(of("What percentage", "", behind));
            }
            if (value.unit().isEmpty()) {
                return base.equals("reach") || base.equals("hit")
                        ? Optional.of(new Question("What figure", behind.strip()))
                        : Optional.empty();
            }
            if (value.unit().startsWith("degrees")) {
                return Optional.of(new Question("What temperature", behind.strip()));
            }
            return Optional.of(of(money ? "How much" : "How many " + value.unit(), "", behind));
        }

        /** {@code could raise the cost by}: the verb is not the first word after it. */
        private static Optional<Question> indirect(
                String unit, String before, String behind, boolean share, boolean money) {
            boolean ends = before.matches("(?:[\\p{L}'-]+ ){0,6}[\\p{L}'-]+");
            if (!ends || unit.isEmpty() || !before.matches("(?:to|be|been|not|[a-z]+)\\b.*")) {
                return Optional.empty();
            }
            String last = before.substring(before.lastIndexOf(' ') + 1);
            boolean verb = Verbs.isPast(last) || before.matches("(?:to |be |[a-z]+ to )?[a-z]+");
            if (!verb || last.equals("of") || last.equals("the") || last.equals("than")) {
                return Optional.empty();
            }
            boolean change = CHANGES.contains(last);
            String what = share ? change ? "By how much" : "What percentage" : money ? "How much" : "How many " + unit;
            return Optional.of(of(what, before, behind));
        }

        private static String join(String one, String other) {
            return (one.strip() + " " + other.strip()).strip();
        }

        private static String capital(String word) {
            return Character.toUpperCase(word.charAt(0)) + word.substring(1);
        }

        /** {@code How long a truce}: the noun follows the question word. */
        private Question joined() {
            int space = rest.indexOf(' ');
            return space < 0
                    ? new Question(what + " " + rest, "")
                    : new Question(what + " " + rest.substring(0, space), rest.substring(space + 1));
        }

        /** {@code have}, {@code make}: the present tense in the plural. */
        private static boolean isPlural(String verb) {
            return verb.equals("have") || Clause.PLURAL_VERBS.contains(verb);
        }

        String text(Clause clause, NamedBodies known) {
            String subject = QuestionFrame.inside(clause.subject(), known);
            if (!clause.helper().isEmpty()) {
                return (what + " " + clause.helper().toLowerCase(Locale.ROOT) + " " + subject + " " + rest).strip();
            }
            boolean loose = clause.verb().endsWith("s") && !Verbs.isPast(clause.verb());
            Optional<String> present = loose ? Optional.of(Verbs.withoutS(clause.verb())) : Optional.empty();
            String helper = present.isPresent() ? "does" : isPlural(clause.verb()) ? "do" : "did";
            String base = present.or(() -> Verbs.base(clause.verb())).orElse(clause.verb());
            return (what + " " + helper + " " + subject + " " + base + " " + rest).strip();
        }
    }

    static boolean isShare(Mention value) {
        return value.kind() == Mention.Kind.SHARE;
    }

    static boolean isMoney(String unit) {
        for (String word : unit.split(" ", -1)) {
            if (WordLists.CURRENCY_WORDS.contains(word) || word.equals("colones") || word.equals("crowns")) {
                return true;
            }
        }
        return false;
    }
}
