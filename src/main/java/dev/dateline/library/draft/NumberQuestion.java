package dev.dateline.library.draft;

import dev.dateline.library.draft.Word.Tag;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the question word for a number in a predicate, with its unit: "By how many seats", "To what percentage", "How
 * large a fine".
 */
final class NumberQuestion {
    static final Set<String> CHANGES = WordLists.words("changes");
    private static final Set<String> MOVES = WordLists.words("moves");
    private static final Set<String> REACHED = Set.of("reach", "hit", "touch", "top", "exceed", "total", "average");
    private static final Set<String> LEVELS = Set.of("stand", "come", "amount", "remain", "lie");
    private static final Set<String> GIVING = WordLists.words("giving");
    private static final Set<String> PRICED = Set.of("close", "trade", "sell", "open", "settle");
    private static final Set<String> WON = Set.of("win", "receive", "get", "take", "poll", "secure");
    /** Verbs with an object and an infinitive: {@code expects the rate to reach 3%}. */
    private static final Set<String> WITH_INFINITIVE = WordLists.words("with infinitive");

    private static final Set<String> TIMES = Set.of("days", "weeks", "months", "years", "hours", "minutes");
    private static final Set<String> PLACES = WordLists.words("place prepositions");
    private static final Set<String> PARTICLES = Set.of("up", "out", "off", "down", "in", "over", "away", "back");
    /** Matches words before a number that only hedge it. */
    private static final Pattern HEDGE = Pattern.compile(
            "(?i)(?:(?:^| )(?:about|around|some|nearly|almost|roughly|approximately|only|just|another|over|at least|at most|as much as|as many as|up to|more than|less than|fewer than|under|an estimated|a combined|a record|a further|an additional|(?:a|the) (?:total|maximum|minimum) of|an average of))+$");

    private static final Pattern SIZE =
            Pattern.compile("(?<how>old|high|tall|long|wide|deep|thick|heavy|full)\\b(?<rest>.*)");
    private static final Pattern COMPARED = Pattern.compile(
            "(?:(?!over\\b|under\\b|after\\b|other\\b|number\\b|member)\\p{L}+er|more|less|below|above|short of|ahead of|behind)\\b.*");
    private static final Pattern OF = Pattern.compile(
            "(of (?:the |its |their |his |her |all )?[\\p{L}\\p{Sc}\\d,.'-]+(?: (?!(?:weeks|days|months|years|hours)\\b)[\\p{L}\\d,.'-]+){0,5}?)(?="
                    + " (?:in|on|at|for|since|from|to|by|after|with|last|this|next|and|as|that|who|when|against|than|worth"
                    + "|under|over|between|before|during|through|per|compared|weeks|days|months|years|hours)\\b|$)(.*)");
    /** Matches what tells the side of a distance or delay: {@code 38 km south of Poso}, {@code five months later than}. */
    private static final Pattern SIDE = Pattern.compile(
            "((?:north|south|east|west|inland|offshore|away|ahead|behind|clear|late|later|earlier|early)\\b(?:-?(?:east|west)\\b)?"
                    + "(?: (?:of|from|than) [^,]*?)?)(?: (in|on|at|for|since|after|with)\\b(.*))?");

    private static final String DISTANCE =
            "seconds|minutes|hours|days|weeks|months|years|(?:kilo|centi)?met(?:re|er)s|km|cm|(?:nautical )?miles|feet|yards|degrees";
    /** Matches words behind a counted thing that belong to it. */
    private static final Pattern OWN = Pattern.compile(
            "(in favou?r|against(?! \\p{L})|aged \\p{L}+(?: years?)? and (?:above|over|under|younger|older)|between [^ ]+ and [^ ]+ (?:years|months) old|aged \\d+(?: to \\d+| and over)?)\\b(.*)");

    private static final Set<String> GROUPS = WordLists.words("groups");
    private final Mention value;
    private final String unit;
    private final Predicate predicate;
    private final TaggedSentence sentence;
    private final int head;
    private final String base;
    private final int last;

    private NumberQuestion(Mention value, Predicate predicate) {
        this.value = value;
        this.unit = value.unit();
        this.predicate = predicate;
        this.sentence = predicate.clause().sentence();
        this.head = predicate.headVerb();
        this.base = sentence.at(head).base();
        int at = predicate.from();
        Matcher hedge = HEDGE.matcher(sentence.text(head + 1, at));
        boolean during = TIMES.contains(unit) // heard over nine days
                && sentence.at(at - 1).low().equals("over")
                && predicate.clause().isPassive();
        if (!during && hedge.find()) {
            at -= hedge.group().strip().split(" ", -1).length;
        }
        this.last = at - 1;
    }

    /** The question for a value in a predicate; empty if none is good. */
    static Optional<BareQuestion> of(Mention value, Predicate predicate) {
        return new NumberQuestion(value, predicate).ask();
    }

    /** Whether a verb has a change and a level, which are asked one by one. */
    static boolean isChange(String base) {
        return CHANGES.contains(base) || MOVES.contains(base);
    }

    static boolean isWith(String base) {
        return WITH_INFINITIVE.contains(base);
    }

    /** Whether the value is in an infinitive of purpose, or is the second of two. */
    private boolean isAside() {
        int main = predicate.clause().mainVerb();
        boolean object = head > main + 2
                && sentence.at(head - 1).low().equals("to")
                && !isWith(predicate.clause().base());
        for (int i = main + 1; object && i < head - 1; i++) {
            object = !sentence.at(i).is(Tag.VERB, Tag.CCONJ);
        }
        boolean second = false;
        boolean number = false;
        for (int i = head + 1; i < predicate.from(); i++) {
            number |= sentence.at(i).is(Tag.NUM, Tag.SYM);
            second |= number && sentence.at(i).is(Tag.CCONJ);
        }
        return object || second;
    }

    static boolean isMoney(String unit) {
        return Stream.of(unit.split(" ", -1))
                .anyMatch(word -> WordLists.CURRENCY_WORDS.contains(word) || word.matches("colones|crowns"));
    }

    private boolean isPercent() {
        return unit.equals("per cent");
    }

    private boolean isShare() {
        return isPercent() || value.kind() == Mention.Kind.SHARE;
    }

    private boolean isCount() {
        return !isShare() && !isMoney(unit) && !unit.isEmpty();
    }

    /** The question word with its unit: {@code how many tonnes}, {@code what percentage}, {@code how much a tonne}. */
    static String quantity(Mention value) {
        String unit = value.unit();
        int per = unit.replace(" an ", " a ").indexOf(" a ");
        return value.kind() == Mention.Kind.SHARE
                ? "what share"
                : unit.equals("per cent")
                        ? "what percentage"
                        : isMoney(unit) ? "how much" + (per < 0 ? "" : unit.substring(per)) : "how many " + unit;
    }

    private Optional<BareQuestion> ask() {
        if (unit.equals("years old") && !sentence.at(head).base().equals("be")) {
            return Optional.empty();
        }
        boolean any = !unit.isEmpty() || isShare();
        boolean counts = isCount() && predicate.clause().subject().matches("(?i)the (?:number|total) .*");
        boolean bare = sentence.at(head - 1).low().equals("be")
                && !sentence.at(head - 2).is(Tag.PART, Tag.AUX);
        boolean shared = isCount()
                && value.in(sentence.text()).matches("[\\d.,]+")
                && base.matches("be|stand|make|hit"); // the legal limit is 1,000
        if (counts || bare || shared || sentence.at(last).low().matches("every|each")) {
            return Optional.empty(); // the number of boats passed 40; the herders who used it be paid
        }
        if (value.kind() == Mention.Kind.SHARE && predicate.behind().matches("of (?:the |its )?\\P{L}?\\d.*")) {
            return Optional.empty(); // a tenth of 1%
        }
        Word word = sentence.at(last);
        if (last == head && isAside()) {
            return Optional.empty();
        }
        if (last == head) {
            return base.equals("be") ? level() : any ? direct() : Optional.empty();
        }
        if (!any || hasStop() || isAside() || hasGerund()) {
            return Optional.empty();
        }
        if (word.low().equals("worth") && last == head + 1 && base.equals("be")) {
            return plain(quantity(value), last + 1);
        }
        if (word.low().equals("worth") || word.low().equals("of")) {
            return thing(last);
        }
        boolean during = word.low().equals("over") && TIMES.contains(unit);
        if (last == head + 1
                && !during
                && PARTICLES.contains(word.low())
                && (!word.low().equals("in") || base.matches("take|bring|call|fly|ship|let|draw|pull"))) {
            boolean up = base.equals("be") && word.low().matches("up|down");
            return up
                    ? asked("by " + quantity(value), last + 1, Predicate.alone(predicate.behind()))
                    : whole("", last + 1);
        }
        if (word.is(Tag.ADP) || word.low().equals("to")) {
            return preposition(word.low());
        }
        if (word.is(Tag.DET)) {
            return word.low().matches("an?") ? attribute() : Optional.empty();
        }
        boolean given = GIVING.contains(base) && plainObject(head + 1, last + 1);
        if (given) {
            return isMoney(unit) || isCount() ? direct() : Optional.empty();
        }
        return word.is(Tag.ADV) && last == head + 1 && word.low().endsWith("ly") ? direct() : Optional.empty();
    }

    /** Whether a noun phrase alone is between two words. */
    private boolean plainObject(int from, int to) {
        return to > from
                && IntStream.range(from, to)
                        .allMatch(i -> isBetweenNames(i)
                                || !sentence.at(i).is(Tag.ADP, Tag.PART, Tag.CCONJ, Tag.NUM, Tag.SCONJ));
    }

    /** Whether a second verb is between the verb and the number: {@code went back after accepting a rise of 4%}. */
    private boolean hasGerund() {
        return IntStream.range(head + 2, predicate.from())
                .anyMatch(i -> sentence.at(i).is(Tag.VERB)
                        && sentence.at(i).low().endsWith("ing")
                        && sentence.at(i - 1).is(Tag.ADP, Tag.SCONJ));
    }

    private boolean hasStop() {
        return IntStream.range(head + 1, predicate.from())
                .anyMatch(i ->
                        sentence.at(i).is(Tag.PUNCT) && !sentence.at(i).text().matches("[-']") && !isBetweenNames(i));
    }

    private boolean isBetweenNames(int i) {
        return sentence.at(i - 1).isCapital() && sentence.at(i + 1).isCapital();
    }

    /** The question for the verb's object: {@code destroyed 12,300 houses}, {@code fell 6.4%}. */
    private Optional<BareQuestion> direct() {
        if (CHANGES.contains(base)
                && !predicate.behind().startsWith("of ")
                && (!isCount() || unit.endsWith("points"))) {
            return change();
        }
        String behind = predicate.behind();
        if (behind.matches("(?:more|less|fewer)\\b.*")) {
            return Optional.empty(); // wants 400 euros more
        }
        Matcher side = SIDE.matcher(behind);
        if (unit.matches(DISTANCE) && side.matches()) {
            String rest = side.group(2) == null ? "" : side.group(2) + side.group(3);
            return asked(quantity(value) + " " + side.group(1).strip(), last + 1, rest);
        }
        if (COMPARED.matcher(behind).matches()) {
            return isCount()
                    ? plain("by how many " + unit, last + 1)
                    : isPercent() ? Optional.empty() : plain("by how much", last + 1);
        }
        if (isPercent() && REACHED.contains(base)) {
            return plain("what percentage", last + 1);
        }
        boolean share = isShare() && !behind.startsWith("of ") && !WON.contains(base);
        return share || (base.matches("expect|forecast|predict|estimate|project") && isShare())
                ? Optional.empty()
                : whole("", last + 1);
    }

    /** The question for the amount of a change. */
    private Optional<BareQuestion> change() {
        String by = base.matches("gain|lose|add|shed") ? "" : "by ";
        return asked(by + quantity(value), last + 1, Predicate.alone(predicate.behind()));
    }

    private Optional<BareQuestion> preposition(String word) {
        if (unit.equals("times") || (base.equals("be") && sentence.at(head + 1).is(Tag.DET))) {
            return Optional.empty(); // The biggest was a contract for 92 turbines
        }
        boolean changes = isChange(base);
        boolean state =
                LEVELS.contains(base) && last == head + 1 && !predicate.clause().isInverted();
        return switch (word) {
            case "by" -> changes || sentence.at(last - 1).low().matches("up|down") ? by() : Optional.empty();
            case "to" -> state ? level() : changes ? to() : Optional.empty();
            case "at" -> state ? level() : at();
            case "for" -> forWhat();
            case "with" ->
                (isShare() || unit.matches("votes|abstentions|seats|points|medals"))
                                && base.matches(
                                        "win|lose|lead|finish|come|elect|re-elect|adopt|approve|pass|reject|ratify")
                        ? whole("with ", last)
                        : Optional.empty();
            default ->
                PLACES.contains(word)
                                && !isSecondary()
                                && !isModifier()
                                && !(word.equals("within")
                                        && predicate.before(last).matches(".* to \\p{Ll}+(?: .*)?"))
                                && (isCount()
                                        || (isPercent() && predicate.behind().startsWith("of ")))
                        ? whole(word + " ", last)
                        : Optional.empty();
        };
    }

    private Optional<BareQuestion> at() {
        if (isSecondary() || isModifier() || (isCount() && base.matches("put|set|estimate|leave|keep"))) {
            return Optional.empty();
        }
        return isMoney(unit) && PRICED.contains(base) ? plain("at what price", last) : whole("at ", last);
    }

    /** Whether a phrase may belong to the object before it: {@code a trial at 22 schools}. */
    private boolean isModifier() {
        String object = sentence.text(head + 1, last);
        if (object.matches(
                "(?i).*\\b(?:worst|best|first|second|third|fourth|fifth|sixth|most|least|\\p{L}{3,}est)\\b.*")) {
            return true; // the worst drought in seven decades
        }
        return !sentence.at(last).low().equals("within")
                && sentence.words().subList(head + 1, last).stream()
                        .anyMatch(word -> word.is(Tag.CCONJ) || word.low().matches("an?"));
    }

    /** Whether the verb has another number before this one: {@code dumped 90 mm within 6 hours}. */
    private boolean isSecondary() {
        return IntStream.range(head + 1, last)
                .filter(i -> sentence.at(i).is(Tag.NUM))
                .anyMatch(i -> (i == last - 1 && !sentence.at(i - 1).low().equals("for"))
                        || !sentence.at(i).text().matches("(?:19|20)\\d\\d"));
    }

    private Optional<BareQuestion> by() {
        return value.kind() == Mention.Kind.SHARE // by three-quarters of a percentage point
                ? Optional.empty()
                : asked("by " + quantity(value), last, Predicate.alone(predicate.behind()));
    }

    private Optional<BareQuestion> to() {
        String what = isMoney(unit) && MOVES.contains(base) ? "to how much" : "to " + quantity(value);
        String lead =
                Predicate.alone(predicate.before(last)).replaceFirst(" ?from an? \\p{L}+ (?:earlier|ago|before)$", "");
        Matcher of = OF.matcher(predicate.behind());
        if (isShare() && of.matches()) {
            return Optional.of(
                    new BareQuestion(what + " " + of.group(1), predicate, lead, Predicate.alone(of.group(2))));
        }
        return Optional.of(new BareQuestion(what, predicate, lead, Predicate.alone(predicate.behind())));
    }

    private Optional<BareQuestion> forWhat() {
        if (isMoney(unit) && Set.of("appeal", "ask", "call").contains(base) && last == head + 1) {
            return plain("how much", last + 1);
        }
        boolean asks = isMoney(unit)
                && base.matches("ask|appeal|call|plead")
                && predicate.behind().isEmpty();
        return !asks && (isMoney(unit) || isCount() || base.matches("account|count"))
                ? whole("for ", last)
                : Optional.empty();
    }

    /** The question for a thing with a size: "How large a loss" for {@code a loss of 3m euros}. */
    private Optional<BareQuestion> thing(int of) {
        int start = of;
        while (start - 1 > head && !sentence.at(start).is(Tag.DET)) {
            start--;
        }
        boolean det = sentence.at(start).low().matches("an?");
        for (int i = start + 1; det && i < of; i++) {
            boolean noun = sentence.at(i).isNoun() || sentence.at(i).is(Tag.ADJ);
            det = noun
                    || (sentence.at(of).low().equals("worth")
                            && sentence.at(i).low().equals("of"));
        }
        if (!det || (isShare() && !sentence.at(of).low().equals("of"))) {
            return Optional.empty();
        }
        String noun = sentence.text(start + 1, of);
        if (noun.matches("(?:\\p{Ll}+ )?(?:margin|majority)")
                && sentence.at(start - 1).low().equals("by")) {
            return Optional.of(new BareQuestion("by " + quantity(value), predicate, start - 1, predicate.behind()));
        }
        if (sentence.at(predicate.to()).is(Tag.CCONJ)) {
            return Optional.empty(); // a force of 90 soldiers and police
        }
        if (predicate.behind().startsWith("in ") && !predicate.behind().matches("in (?:\\d{4}|\\p{Lu}.*)")) {
            return Optional.empty(); // a surge of 3% in imports
        }
        String last = sentence.at(of - 1).low();
        boolean changed = CHANGES.contains(last) || MOVES.contains(last) || GROUPS.contains(last);
        boolean measured = TIMES.contains(unit) || WordLists.MEASURES.containsValue(unit);
        if (isCount() && !changed && !measured) {
            return Optional.empty(); // a survey of 60 reefs
        }
        if (noun.matches(
                "(?:first|second|third|last|new|further|bigger|larger|smaller|higher|lower|similar|\\p{Ll}+ier) .*")) {
            return Optional.empty();
        }
        boolean led = start - 1 > head && sentence.at(start - 1).is(Tag.ADP);
        String what = (TIMES.contains(unit) ? "how long " : "how large ") + BareQuestion.article(noun);
        if (led) {
            return sentence.at(start - 1).low().matches("at|to|in|for|with")
                            && (TIMES.contains(unit)
                                    || isMoney(unit)
                                    || sentence.at(start - 1).low().equals("for"))
                    ? Optional.of(new BareQuestion(what, predicate, predicate.before(start), predicate.behind()))
                    : Optional.empty();
        }
        return Optional.of(new BareQuestion(what, predicate, predicate.before(start), predicate.behind()));
    }

    /** The question for a number that describes a noun: {@code a 90-day truce}, {@code a $5m deposit}. */
    private Optional<BareQuestion> attribute() {
        boolean time = TIMES.contains(unit);
        int noun = predicate.to();
        while (sentence.at(noun).isNoun()
                || sentence.at(noun).is(Tag.ADJ)
                || (sentence.at(noun).is(Tag.VERB)
                        && noun > predicate.to()
                        && sentence.at(noun + 1).isNoun())
                || sentence.at(noun).text().equals("-")) {
            noun++;
        }
        boolean verbal = last == head + 1 || (GIVING.contains(base) && plainObject(head + 1, last));
        if (noun == predicate.to() || !verbal || !(time || isMoney(unit) || isPercent())) {
            return Optional.empty();
        }
        String what = (time ? "how long " : "how large ")
                + BareQuestion.article(sentence.text(predicate.to(), noun)
                        .replaceFirst("^-", "")
                        .strip());
        return Optional.of(new BareQuestion(
                what,
                predicate,
                predicate.before(last),
                new Predicate(predicate.clause(), noun, noun, predicate.told()).behind()));
    }

    /** The question for a level: "How high was turnout", "How much is the contribution". */
    private Optional<BareQuestion> level() {
        String behind = predicate.behind();
        boolean be = base.equals("be");
        Matcher size = SIZE.matcher(behind);
        if (be && size.matches()) {
            return Optional.of(BareQuestion.copula(
                    "how " + size.group("how"), predicate, size.group("rest").strip()));
        }
        if (be && COMPARED.matcher(behind).matches()) {
            return isShare() && !isPercent()
                    ? Optional.empty()
                    : Optional.of(
                            BareQuestion.copula(isCount() ? "by how many " + unit : "by how much", predicate, behind));
        }
        if (unit.isEmpty() && !isShare()) {
            return Optional.empty();
        }
        Matcher of = OF.matcher(behind);
        if (be && isShare() && of.matches()) {
            boolean rate = predicate.clause().subject().matches("(?i)(?:the )?(?:turnout|margin|share|rate)\\b.*");
            return Optional.of(BareQuestion.copula(
                    rate ? "how high" : "what percentage " + of.group(1),
                    predicate,
                    of.group(2).strip()));
        }
        boolean high = isShare() || (isCount() && !be);
        String what = high ? "how high" : isMoney(unit) ? "how much" : quantity(value);
        return Optional.of(BareQuestion.copula(what, predicate, behind));
    }

    private Optional<BareQuestion> plain(String what, int end) {
        return asked(what, end, predicate.behind());
    }

    private Optional<BareQuestion> asked(String what, int end, String behind) {
        return Optional.of(new BareQuestion(what, predicate, end, behind));
    }

    /** The question with the words that belong to the counted thing: {@code What percentage of the votes}. */
    private Optional<BareQuestion> whole(String lead, int end) {
        String what = lead + quantity(value);
        String behind = predicate.behind();
        if (isMoney(unit) && behind.matches("an? \\p{Ll}+")) {
            return asked(what + " " + behind, end, ""); // 9 euros a candidate
        }
        Matcher own = OWN.matcher(behind);
        if (own.matches()) {
            return asked(what + " " + own.group(1), end, own.group(2).strip());
        }
        Matcher of = OF.matcher(behind);
        if (!of.matches()) {
            return asked(what, end, behind);
        }
        boolean mass = what.equals("how much")
                && behind.matches("of \\p{Ll}+(?: .*)?")
                && !behind.matches("of (?:the|its|their|his|her|an?) .*");
        String thing = mass ? of.group(1).substring("of ".length()) : of.group(1);
        String counted = isCount() && (thing + " ").contains(" " + unit + " ")
                ? lead + "how many"
                : what; // two of the five finals
        String rest = of.group(2).strip();
        String ends = thing.substring(thing.lastIndexOf(' ') + 1);
        if (Verbs.isPast(ends) && !WordLists.ADJECTIVES_ON_ED.contains(ends)) {
            return Optional.empty(); // 14 of the 24 laws put to a vote
        }
        if (rest.matches("(?:that|which|who) .*")) {
            return asked(counted + " " + thing + " " + rest, end, "");
        }
        return asked(counted + " " + thing, end, rest.matches("and .*") ? "" : rest); // of rye and 9 of oats
    }
}
