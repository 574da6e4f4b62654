package dev.dateline.library.draft;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the question word for a number: "How much", "By how many seats", "At what percentage of GDP".
 *
 * @param unit the unit, as in the sheet
 * @param base the base form of the verb that the number belongs to
 * @param before the words between the clause's verb and the number
 * @param behind the words after the number
 */
record NumberQuestion(Mention value, String unit, Clause clause, String base, String before, String behind) {
    private static final Set<String> CHANGES = WordLists.words("changes");
    private static final Set<String> MOVES = Set.of("cut", "raise", "reach", "lower", "lift", "bring");
    private static final Set<String> REACHED = Set.of("reach", "hit", "touch");
    private static final Set<String> PREPOSITIONS = Set.of(
            "for", "after", "within", "in", "over", "with", "during", "about", "on", "across", "under", "against",
            "above", "below");
    private static final Set<String> TIMES = Set.of("days", "weeks", "months", "years", "hours", "minutes");
    private static final Set<String> PRICED = Set.of("close", "trade", "sell", "open", "settle", "change");
    private static final Set<String> GIVING = Set.of(
            "fine", "pay", "offer", "give", "lend", "charge", "cost", "sell", "owe", "send", "award", "save", "earn",
            "grant", "hand", "promise", "fetch", "bring", "allow");
    /** Matches a word that belongs to the verb and is not a preposition: {@code took in ◊ people}. */
    private static final Pattern PARTICLE =
            Pattern.compile("up|out|off|down|(?:take|bring|call|fly|ship|haul|pull|let|draw) in");
    /** Matches words that do not say what is counted: {@code by an average of}. */
    private static final Pattern HEDGE = Pattern.compile(
            "(?:^| )(?:(?:an|the) average of|a (?:total|record|maximum|minimum) of|an estimated|only|another|each|also|now|still|then|already)$");
    /** Matches a noun before the number: {@code asked parliament for a fund of}, {@code imposed fines of}. */
    private static final Pattern DEEP_OF = Pattern.compile(
            "(?:(?<lead>(?:(?! and )[^,]){2,60}?) )?(?<noun>(?:an?|another) (?:[\\p{Ll}-]+ ){0,2}[\\p{Ll}-]+|[\\p{Ll}]+s) of(?: about| around| nearly| at least| up to| over| more than)?");
    /**
     * Matches a preposition before such a noun: {@code hit the town at a depth of}. The question is then "At what
     * depth".
     */
    private static final Pattern LEVEL = Pattern.compile("(?<lead>.*) (?<how>at|with|to|in)");
    /** Matches a measure: {@code is 300 metres high}. The question is then "How high". */
    private static final Pattern SIZE = Pattern.compile(" (?<how>old|high|tall|long|wide|deep|thick)\\b(?<rest>.*)");

    /**
     * Matches a superlative before a length of time: {@code the worst drought in}. No question asks for such a time.
     */
    private static final Pattern RECORD = Pattern.compile("\\b(?:first|worst|best|last|most|\\p{Ll}{3,}est)\\b");

    private static final Pattern MORE = Pattern.compile(
            "(?s) (?:(?!over\\b|under\\b|after\\b|other\\b)\\p{L}+er|more|less|higher|lower|up|down|below|above|short of|ahead of|behind)\\b.*");
    private static final Pattern ATTRIBUTE = Pattern.compile(" (?<noun>(?:[a-z]+ )??[a-z]+)\\b(?<rest>.*)");
    private static final Pattern OF =
            Pattern.compile("( of (?:the |its |their |his |her )?[\\p{L}\\d,.'-]+(?: [\\p{L}\\d,.'-]+){0,5}?)(?="
                    + " (?:in|on|at|for|since|from|to|by|after|with|last|this|next|and|as)\\b|$)(.*)");

    static NumberQuestion of(Mention value, Clause clause, String before, String behind) {
        String bare = HEDGE.matcher(before.strip())
                .replaceFirst("")
                .strip()
                .replaceFirst("^(?:each|also|now|still|only|then) ", "");
        String first = QuestionMaker.firstWord(bare);
        boolean helped = clause.verb().isEmpty() && Verbs.isPast(first);
        String verb = helped || clause.verb().isEmpty() ? first : clause.verb();
        return new NumberQuestion(
                value,
                value.unit(),
                clause,
                Verbs.base(Verbs.pastOfParticiple(verb)).orElse(verb),
                bare,
                behind);
    }

    private boolean isShare() {
        return unit.matches("per cent|percentage points|basis points")
                || (unit.equals("points") && CHANGES.contains(base))
                || isFraction();
    }

    private boolean isFraction() {
        return QuestionMaker.isShare(value);
    }

    private boolean isMoney() {
        return QuestionMaker.isMoney(unit);
    }

    private boolean isCount() {
        return !isShare() && !isMoney() && !unit.isEmpty();
    }

    /** The end of a rate: {@code a share} of {@code dollars a share}. */
    private String per() {
        int at = unit.indexOf(" a ");
        return at < 0 ? "" : unit.substring(at);
    }

    /** The question word with its unit: {@code how many tonnes}, {@code what percentage}. */
    private String quantity() {
        return isFraction()
                ? "what share"
                : isShare()
                        ? "what percentage"
                        : isMoney() ? "how much" + per() : unit.isEmpty() ? "what figure" : "how many " + unit;
    }

    Optional<BareQuestion> ask() {
        String last = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        String lead = before.substring(0, Math.max(0, before.lastIndexOf(' ')));
        Matcher deep = DEEP_OF.matcher(before);
        if (deep.matches()) {
            return ofThing(deep.group("noun"), deep.group("lead") == null ? "" : deep.group("lead"));
        }
        boolean verbal = lead.isEmpty() || (clause.verb().isEmpty() && lead.indexOf(' ') < 0);
        if (verbal && isParticle(last) && (!unit.isEmpty() || isFraction())) {
            return whole(quantity(), before);
        }
        return switch (last) {
            case "" -> direct();
            case "a", "an", "the" -> attribute(last, lead);
            case "its", "his", "her", "their" -> lead.isEmpty() && isCount() ? whole(quantity(), "") : Optional.empty();
            case "of" ->
                isMoney() && lead.matches("[a-z]+[^s]")
                        ? Optional.of(new BareQuestion("How much " + lead, behind.strip()))
                        : Optional.empty();
            case "by" ->
                Optional.of(new BareQuestion(isCount() ? "By how many " + unit : "By how much", join(lead, behind)));
            case "to" ->
                CHANGES.contains(base) || MOVES.contains(base) ? whole("to " + level(), lead) : Optional.empty();
            case "at" -> whole("at " + level(), lead);
            default -> behindWord(last, lead);
        };
    }

    private String level() {
        return isMoney() && PRICED.contains(base) ? "what price" + per() : quantity();
    }

    private boolean isParticle(String last) {
        return PARTICLE.matcher(last).matches()
                || PARTICLE.matcher(base + " " + last).matches();
    }

    private Optional<BareQuestion> behindWord(String last, String lead) {
        if (last.equals("for") && isMoney() && Set.of("appeal", "ask", "call").contains(base)) {
            return Optional.of(new BareQuestion("How much", join("for", behind)));
        }
        if (last.equals("in") && RECORD.matcher(lead).find()) {
            return Optional.empty();
        }
        if (PREPOSITIONS.contains(last)) {
            boolean ofThing = isShare() && behind.startsWith(" of ") && lead.isEmpty();
            return ofThing
                    ? whole(quantity(), last)
                    : isCount() || isMoney() ? whole(last + " " + quantity(), lead) : Optional.empty();
        }
        if (isMoney() && isGiven()) {
            return Optional.of(new BareQuestion("How much", join(before, behind)));
        }
        if (isCount() && isGiven() && !last.equals("to")) {
            return whole(quantity(), before);
        }
        boolean plain = before.matches("(?:to|be|been|not|[a-z]+)(?: [\\p{L}'-]+){0,6}");
        boolean verb = Verbs.isPast(last) || before.matches("(?:to |be |[a-z]+ to )?[a-z]+");
        boolean any = !unit.isEmpty() || isFraction();
        if (!any
                || (!clause.verb().isEmpty() && !before.contains("to "))
                || !plain
                || !verb
                || last.matches("than|from")) {
            return Optional.empty();
        }
        if (MORE.matcher(behind).matches() && isCount()) {
            return Optional.of(new BareQuestion("By how many " + unit, join(before, behind)));
        }
        if (isShare() && CHANGES.contains(Verbs.base(last).orElse(last))) {
            return Optional.of(new BareQuestion("By how much", join(before, behind)));
        }
        return isShare() && !behind.startsWith(" of ") && !REACHED.contains(last)
                ? Optional.empty()
                : whole(quantity(), before);
    }

    /** The question for a thing with a size: "How large a loss" for {@code a loss of ◊}. */
    private Optional<BareQuestion> ofThing(String noun, String lead) {
        boolean one = noun.matches("(?:an?|another) .*");
        Matcher level = LEVEL.matcher(lead);
        if (one && level.matches()) {
            return whole(level.group("how") + " what " + noun.replaceFirst("^an? ", ""), level.group("lead"));
        }
        String what = one ? (TIMES.contains(unit) ? "How long " : "How large ") + article(noun) : "How much in " + noun;
        return one || isMoney() ? Optional.of(new BareQuestion(what, join(lead, behind))) : Optional.empty();
    }

    /** The question for a number that describes a noun: {@code a 90-day truce}, {@code a $5m deposit}. */
    private Optional<BareQuestion> attribute(String last, String lead) {
        Matcher noun = ATTRIBUTE.matcher(behind);
        boolean time = TIMES.contains(unit);
        if (last.equals("the")
                || !noun.matches()
                || !(lead.isEmpty() || (clause.verb().isEmpty() && lead.indexOf(' ') < 0))
                || !(isShare() || isMoney() || time)) {
            return Optional.empty();
        }
        return Optional.of(new BareQuestion(
                (time ? "How long " : "How large ") + article("a " + noun.group("noun")),
                join(lead, noun.group("rest"))));
    }

    /** Whether the receiver stands between the verb and the sum: {@code fined the firm 5 million}. */
    private boolean isGiven() {
        String whom = clause.verb().isEmpty() ? before.replaceFirst("^[^ ]+ ?", "") : before;
        return GIVING.contains(base)
                && !whom.isEmpty()
                && !whom.matches(".*\\b(?:of|to|for|in|on|at|by|from|with)\\b.*");
    }

    /** The question for a number that is the verb's object. */
    private Optional<BareQuestion> direct() {
        if (Set.of("is", "are", "was", "were").contains(clause.helper())) {
            Matcher size = SIZE.matcher(behind);
            if (size.matches()) {
                return Optional.of(new BareQuestion(
                        "How " + size.group("how"), size.group("rest").strip()));
            }
            String away =
                    isCount() && behind.matches(" (?:apart|away)\\b.*") ? QuestionMaker.firstWord(behind.strip()) : "";
            String what = MORE.matcher(behind).matches()
                    ? "By how much"
                    : isShare() ? "How high" : isCount() ? ("How many " + unit + " " + away).strip() : "What";
            return Optional.of(new BareQuestion(
                    what, behind.strip().substring(away.length()).strip()));
        }
        if (!clause.helper().isEmpty()) {
            return Optional.empty();
        }
        if ((CHANGES.contains(base) || MORE.matcher(behind).matches()) && !isCount()) {
            return Optional.of(new BareQuestion("By how much", behind.strip()));
        }
        boolean reached = REACHED.contains(base);
        if (reached && (unit.isEmpty() || isShare())) {
            return Optional.of(new BareQuestion(unit.isEmpty() ? "What figure" : "What level", behind.strip()));
        }
        boolean ofWhat =
                isShare() && Set.of("expect", "forecast", "predict", "estimate").contains(base);
        if (ofWhat || (unit.isEmpty() && !isFraction())) {
            return Optional.empty();
        }
        return unit.startsWith("degrees")
                ? Optional.of(new BareQuestion("What temperature", behind.strip()))
                : whole(quantity(), "");
    }

    /**
     * The question word with the words that belong to the counted thing: {@code What percentage of the votes has it
     * won}.
     */
    private Optional<BareQuestion> whole(String question, String lead) {
        String what = Character.toUpperCase(question.charAt(0)) + question.substring(1);
        Matcher thing = OF.matcher(behind);
        if (!thing.matches()) {
            return Optional.of(new BareQuestion(what, join(lead, behind)));
        }
        boolean mass = what.equals("How much")
                && behind.matches(" of \\p{Ll}+(?: .*)?")
                && !behind.matches(" of (?:the|its|their|his|her|an?) .*");
        if (mass) {
            String noun = QuestionMaker.firstWord(behind.substring(" of ".length()));
            return Optional.of(
                    new BareQuestion(what + " " + noun, join(lead, behind.substring(" of ".length() + noun.length()))));
        }
        return Optional.of(new BareQuestion(what + thing.group(1), join(lead, thing.group(2))));
    }

    /** The noun with the right article: "an order" for {@code a order}. */
    private static String article(String noun) {
        return noun.replaceFirst("^an? (?=[aeio])", "an ").replaceFirst("^an (?=[^aeiouh])", "a ");
    }

    private static String join(String one, String other) {
        return (one.strip() + " " + other.strip()).strip();
    }
}
