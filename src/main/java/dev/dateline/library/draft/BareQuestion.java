package dev.dateline.library.draft;

import dev.dateline.article.Value;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question word, and the rest of the words after the verb.
 *
 * @param what {@code By how much}
 */
record BareQuestion(String what, String rest) {
    private static final Set<String> CHANGES = WordLists.words("changes");
    private static final Set<String> PREPOSITIONS = Set.of(
            "for", "after", "within", "in", "over", "with", "during", "about", "from", "on", "across", "under",
            "against", "above", "below");
    private static final Set<String> TIMES = Set.of("days", "weeks", "months", "years", "hours", "minutes");
    /** {@code hit the town at a depth of}: at what depth. */
    private static final Pattern LEVEL = Pattern.compile("(?<lead>.*) (?<how>at|with|to|in)");

    /** {@code is 300 metres high}: how high is it. */
    private static final Pattern SIZE = Pattern.compile(" (?<how>old|high|tall|long|wide|deep|thick)\\b(?<rest>.*)");

    private static final Set<String> PRICED = Set.of("close", "trade", "sell", "open", "settle", "change");
    private static final Set<String> GIVING = Set.of(
            "fine", "pay", "offer", "give", "lend", "charge", "cost", "sell", "owe", "send", "award", "save", "earn",
            "grant", "hand", "promise");
    /** {@code asked parliament for a fund of}, {@code imposed fines of}. */
    private static final Pattern DEEP_OF = Pattern.compile(
            "(?:(?<lead>(?:(?! and )[^,]){2,60}?) )?(?<noun>(?:an?|another) (?:[\\p{Ll}-]+ ){0,2}[\\p{Ll}-]+|[\\p{Ll}]+s) of(?: about| around| nearly| at least| up to| over| more than)?");

    static Optional<BareQuestion> of(Mention value, Clause clause, String before, String behind) {
        int space = before.lastIndexOf(' ');
        String last = before.substring(space + 1).toLowerCase(Locale.ROOT);
        String lead = space < 0 ? "" : before.substring(0, space);
        if (last.equals("between") && value.kind() == Mention.Kind.RANGE) {
            return lead.matches("\\p{Ll}+s") // gave ages between
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
            default -> ofNumber(value, clause, before, last, lead, behind);
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
            return Optional.empty(); // the base of a comparison
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

    private static final Pattern STEP_BEHIND = Pattern.compile(
            " by (?:[$\u20ac\u00a3]?\\d[\\d.,]*|a|half a|an?) ?(?:%|per cent|percent|basis points?|percentage points?|points?|quarter|half)?$");
    private static final Pattern LEVEL_BEHIND = Pattern.compile(
            " (?:to|from) [$\u20ac\u00a3]?\\d[\\d.,]*(?:%| per cent)?(?: (?:an? )?\\p{Ll}+ (?:earlier|before|ago)| in \\p{Lu}\\p{L}+(?: \\d{4})?)?$");

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

    private static Optional<BareQuestion> ofNumber(
            Mention value, Clause clause, String before, String last, String lead, String remainder) {
        String behind = remainder.isBlank() ? remainder : " " + alone(remainder);
        String unit = value.unit();
        boolean share = unit.matches("per cent|points|percentage points|basis points") || QuestionMaker.isShare(value);
        boolean money = QuestionMaker.isMoney(unit);
        String base = Verbs.base(clause.verb()).orElse(clause.verb());
        if (before.equals("up") && share) { // make up
            return Optional.of(of("What percentage", before, behind));
        }
        Matcher deep = DEEP_OF.matcher(before);
        if (deep.matches()) {
            String noun = deep.group("noun");
            String head = deep.group("lead") == null ? "" : deep.group("lead");
            boolean one = noun.matches("(?:an?|another) .*");
            boolean time = TIMES.contains(unit);
            Matcher level = LEVEL.matcher(head);
            if (one && level.matches()) {
                return Optional.of(of(
                        capital(level.group("how")) + " what " + noun.replaceFirst("^an? ", ""),
                        level.group("lead"),
                        behind));
            }
            return one || money
                    ? Optional.of(new BareQuestion(
                            one ? (time ? "How long " : "How large ") + article(noun) : "How much in " + noun,
                            join(head, behind)))
                    : Optional.empty();
        }
        if (last.equals("of") && money && lead.matches("[a-z]+[^s]")) {
            return Optional.of(new BareQuestion("How much " + lead, behind.strip()));
        }
        if (before.isEmpty() || before.equals("only") || before.equals("an estimated") || before.equals("another")) {
            return direct(value, clause, base, behind, share, money);
        }
        boolean noun = behind.matches(" [a-z]+\\b.*") && (last.equals("a") || last.equals("an"));
        if (noun && !share && !money) {
            return TIMES.contains(unit) && lead.isEmpty()
                    ? Optional.of(new BareQuestion("How long a", behind.strip()).joined())
                    : Optional.empty();
        }
        if (noun && (share || money)) {
            Matcher word = Pattern.compile("^ ((?:[a-z]+ )??[a-z]+)\\b(.*)$").matcher(behind);
            return word.matches() && lead.isEmpty()
                    ? Optional.of(new BareQuestion(
                            "How large " + article("a " + word.group(1)),
                            word.group(2).strip()))
                    : Optional.empty();
        }
        if (last.equals("by")) {
            return Optional.of(new BareQuestion(
                    share || money || unit.isEmpty() ? "By how much" : "By how many " + unit, join(lead, behind)));
        }
        if (last.equals("for") && money && Set.of("appeal", "ask", "call").contains(base)) {
            return Optional.of(new BareQuestion("How much", join("for", behind)));
        }
        if (last.equals("to") || last.equals("at")) {
            String level = share
                    ? "what percentage"
                    : money
                            ? (PRICED.contains(base) ? "what price" : "how much") + per(unit)
                            : unit.isEmpty() ? "what figure" : "how many " + unit;
            boolean change = last.equals("at")
                    || CHANGES.contains(base)
                    || Set.of("cut", "raise", "reach", "lower", "lift", "bring").contains(base);
            return change
                    ? Optional.of(of((last.equals("to") ? "To " : "At ") + level, alone(lead), behind))
                    : Optional.empty();
        }
        if (PREPOSITIONS.contains(last) && !unit.isEmpty() && !share) {
            String what = money ? "how much" : "how many " + unit;
            return Optional.of(of(capital(last) + " " + what, lead, behind));
        }
        boolean participle = clause.verb().isEmpty() && before.matches("[a-z]+(?:ed|en|ne|ld|nt|ut|un|ost|aid|ent)");
        if (participle && !unit.isEmpty()) {
            String what = share
                    ? CHANGES.contains(Verbs.base(before).orElse(before)) ? "By how much" : "What percentage"
                    : money ? "How much" : "How many " + unit;
            return share && what.startsWith("What") && !behind.startsWith(" of ")
                    ? Optional.empty()
                    : Optional.of(of(what, before, behind));
        }
        if (money && isGiven(base, before)) {
            return Optional.of(new BareQuestion("How much", join(before, behind)));
        }
        return indirect(unit, before, behind, share, money);
    }

    /** {@code fined the firm 5 million}: the object is between the verb and the sum. */
    private static boolean isGiven(String base, String before) {
        String first = QuestionMaker.firstWord(before);
        boolean helped = GIVING.contains(Verbs.base(first).orElse(first));
        String whom = helped ? before.substring(first.length()).strip() : before;
        return (helped || GIVING.contains(base))
                && !whom.isEmpty()
                && !whom.matches(".*\\b(?:of|to|for|in|on|at|by|from|with)\\b.*");
    }

    /** Includes the words that belong to the counted thing: {@code What percentage of the votes has it won}. */
    private static BareQuestion of(String what, String before, String behind) {
        Matcher of = Pattern.compile(
                        "^( of (?:the |its |their |his |her )?[\\p{L}\\d,.'-]+(?: [\\p{L}\\d,.'-]+){0,5}?)(?="
                                + " (?:in|on|at|for|since|from|to|by|after|with|last|this|next|and|as)\\b|$)(.*)$")
                .matcher(behind);
        if (what.equals("How much")
                && behind.matches(" of \\p{Ll}+(?: .*)?")
                && !behind.matches(" of (?:the|its|their|his|her|an?) .*")) {
            String thing = behind.substring(" of ".length());
            return new BareQuestion(
                    what + " " + thing.replaceFirst(" .*", ""), join(before, thing.replaceFirst("^[^ ]+", "")));
        }
        return of.matches() && !what.startsWith("By") && !what.startsWith("How large")
                ? new BareQuestion(what + of.group(1), join(before, of.group(2)))
                : new BareQuestion(what, join(before, behind));
    }

    private static Optional<BareQuestion> direct(
            Mention value, Clause clause, String base, String behind, boolean share, boolean money) {
        boolean be = Set.of("is", "are", "was", "were").contains(clause.helper());
        if (be) {
            Matcher size = SIZE.matcher(behind);
            if (size.matches()) {
                return Optional.of(new BareQuestion(
                        "How " + size.group("how"), size.group("rest").strip()));
            }
            boolean more = behind.matches(
                    "(?s) (?:\\p{L}+er|more|less|higher|lower|below|above|short of|ahead of|behind)\\b.*");
            return Optional.of(new BareQuestion(more ? "By how much" : share ? "How high" : "What", behind.strip()));
        }
        if (!clause.helper().isEmpty()) {
            return Optional.empty();
        }
        if ((CHANGES.contains(base) || behind.matches("(?s) (?:higher|lower|up|down|more|less)\\b.*"))
                && (share || money || value.unit().isEmpty())) {
            return Optional.of(new BareQuestion("By how much", behind.strip()));
        }
        if (share && Set.of("expect", "forecast", "predict", "estimate").contains(base)) {
            return Optional.empty(); // of what?
        }
        if (share && !value.unit().equals("points")) {
            return base.equals("reach") || base.equals("hit") || base.equals("touch")
                    ? Optional.of(new BareQuestion("What level", behind.strip()))
                    : Optional.of(of("What percentage", "", behind));
        }
        if (value.unit().isEmpty()) {
            return base.equals("reach") || base.equals("hit")
                    ? Optional.of(new BareQuestion("What figure", behind.strip()))
                    : Optional.empty();
        }
        if (value.unit().startsWith("degrees")) {
            return Optional.of(new BareQuestion("What temperature", behind.strip()));
        }
        return Optional.of(of(money ? "How much" + per(value.unit()) : "How many " + value.unit(), "", behind));
    }

    /** {@code dollars a share}: how much a share. */
    private static String per(String unit) {
        int at = unit.indexOf(" a ");
        return at < 0 ? "" : unit.substring(at);
    }

    /** {@code could raise the cost by}: the verb is not the first word after it. */
    private static Optional<BareQuestion> indirect(
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
        if (behind.matches("(?s) (?:\\p{L}+er|more|less)\\b.*") && !share && !money) {
            return Optional.of(new BareQuestion("By how many " + unit, join(before, behind)));
        }
        boolean change = CHANGES.contains(last);
        String what = share
                ? change ? "By how much" : "What percentage"
                : money ? "How much" + per(unit) : "How many " + unit;
        return Optional.of(of(what, before, behind));
    }

    /** {@code a order}: an order. */
    private static String article(String noun) {
        return noun.replaceFirst("^an? (?=[aeio])", "an ").replaceFirst("^an (?=[^aeiouh])", "a ");
    }

    private static String join(String one, String other) {
        return (one.strip() + " " + other.strip()).strip();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** {@code How long a truce}: the noun follows the question word. */
    private BareQuestion joined() {
        int space = rest.indexOf(' ');
        return space < 0
                ? new BareQuestion(what + " " + rest, "")
                : new BareQuestion(what + " " + rest.substring(0, space), rest.substring(space + 1));
    }

    /** {@code have}, {@code make}: the present tense in the plural. */
    private static boolean isPlural(String verb) {
        return verb.equals("have")
                || Clause.PLURAL_VERBS.contains(verb)
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
