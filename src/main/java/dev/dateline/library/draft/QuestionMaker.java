package dev.dateline.library.draft;

import dev.dateline.article.PartialDate;
import dev.dateline.article.Value;
import dev.dateline.judge.CommonNames;
import dev.dateline.library.draft.Clause.Kind;
import dev.dateline.library.draft.Word.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a question from the clause that contains a value: "By what percentage did exports fall in 2026?". */
final class QuestionMaker {
    /** A mark in a question, behind the subject. */
    static final String REST = "\u200b";

    private static final Pattern FIRST_IN_SUBJECT = Pattern.compile(
            "(?i)(?:(?:only|some|about|around|just|a record|another|an?|further|a further|between|from|total|of|extra|additional|estimated|nearly|almost|up to|at least|more than|over) ?)*");
    private static final Pattern ATTACHED = Pattern.compile(
            "|(?:of|in|on|at|from|with|for|by|who|that|under|over|aged|to|near|between|without|across|including|\\p{Ll}+(?:ed|ing))\\b.*");
    private static final Pattern DAY_BEHIND = Pattern.compile(
            "(?<who>.+?)(?<day> (?:late |early )?(?:on |last )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: night| morning| evening)?)");
    private static final Pattern NATION_BEFORE = Pattern.compile(
            "(\\p{Lu}\\p{L}+(?: (?:of |and )?\\p{Lu}\\p{L}+){0,3})'s (?i:((?:new |acting |interim )?(?:[\\p{L}]+"
                    + " ){0,2}(?:president|minister|premier|chancellor|king|queen|governor|chief"
                    + " justice|treasurer|leader))),? $");
    private static final Pattern NATIONAL_OFFICE = Pattern.compile(
            "(?!deputy|vice|junior|former|then|state )(?:president|(?:\\p{L}+ ){1,4}minister|chancellor|premier|treasurer)");
    /** Matches an office behind a name: {@code , the leader of the Greens,}. */
    private static final Pattern ROLE_BEHIND = Pattern.compile(
            ", (?<role>(?:the |its )?(?:\\p{Ll}+ )?(?:leader|president|chair(?:man|woman)?|head|director|governor|chief executive|secretary[- ]general)"
                    + " (?:of|at) (?:the )?\\p{Lu}[^,.;\"]{2,40}),");

    /** Matches a subject that lacks its noun or a name: {@code Rosnor's}, {@code the wages there}, {@code the 43-year-old}. */
    private static final Pattern OPEN_SUBJECT = Pattern.compile(
            "(?i).*(?:'s|s'| there| here)|the (?-i:\\P{Lu})*\\d-year-old(?-i:\\P{Lu})*|one of (?:them|these|those)|no .*|an? \\p{L}+ ago .*");

    private static final Pattern AFTER =
            Pattern.compile("(?:^| )(?:(?:shortly|just|soon|only|hours|days) )?(?:after|before|despite|following) .*$");
    private static final String DEALS =
            "(?<deal>deal|takeover|merger|contract|loan|fund|package|bid|offer|sale|order|settlement|agreement)";
    private static final Pattern DEAL = Pattern.compile(" " + DEALS + "\\b");
    private static final Pattern WORTH = Pattern.compile("\\b" + DEALS + " worth (?:\\p{Ll}+ ){0,3}$");
    private static final Pattern VICTIMS =
            Pattern.compile("(?:,| and) (?<verb>kill|injur|wound)ing (?:at least |more than |about |some |nearly )?$");
    private static final int MOST_QUOTED = 8; // words of the quotation; the rest is not copied
    private static final int LEAST_QUOTED = 6;
    private static final Set<String> PEOPLE = WordLists.words("people");
    /** Verbs for the votes or runs of one side only. */
    private static final Set<String> GAINED = WordLists.words("gained");

    /** Verbs of saying that are also deeds. */
    private static final Set<String> DEEDS = WordLists.words("deeds");

    private static final Set<String> FIRM_FIGURES = WordLists.words("firm figures");

    private final Context context;
    private final Antecedent antecedent;
    private final QuestionFrame frame;

    QuestionMaker(Context context, Antecedent antecedent, QuestionFrame frame) {
        this.context = context;
        this.antecedent = antecedent;
        this.frame = frame;
    }

    /**
     * What is known about the article of a question.
     *
     * @param published its day
     * @param country its country; empty if no country is named much more than others
     * @param firm the company that it is about; empty if it is about something else
     */
    record Context(
            PartialDate published, Optional<String> country, Optional<String> firm, Cast cast, NamedBodies known) {}

    /** The question for a value and its statement; empty if no good question can be made. */
    Optional<DraftCard> ask(Mention found, TaggedSentence sentence, Optional<String> by) {
        boolean part = sentence.text().substring(found.end()).matches("(?s)[-:]\\d.*")
                || sentence.text().substring(0, found.start()).matches("(?s).*\\d:");
        if (part) {
            return Optional.empty(); // $3 of "$3-4 billion", 4:1
        }
        Mention value = withUnit(found, sentence);
        QuestionFrame.Frame asked = frame.of(value, sentence, by, holder(value, sentence));
        if (value.kind() == Mention.Kind.QUOTE) {
            return quotation(value, by).flatMap(asked::quoted).filter(card -> Grammar.isSound(card.ask()));
        }
        boolean told = by.isPresent();
        Optional<DraftCard> bare = switch (value.kind()) {
            case VOTE -> voteInFront(value, sentence, told).or(() -> clause(value, sentence, told));
            case PERSON ->
                office(value, sentence.text())
                        .map(ask -> new DraftCard(ask, value.values().get(0).shown() + ask.substring("Who".length())));
            case DATE -> clause(value, sentence, told);
            case PLACE, ORGANISATION, TITLE, NAME, ORDINAL, PERIOD, TIME -> Optional.empty();
            default ->
                victims(value, sentence).or(() -> worth(value, sentence)).or(() -> clause(value, sentence, told));
        };
        return bare.filter(card -> Grammar.isComplete(card.ask()))
                .flatMap(asked::around)
                .filter(card -> Grammar.isSound(card.ask()));
    }

    /** The question for {@code By five votes to two, the judges upheld a decision}. */
    private Optional<DraftCard> voteInFront(Mention value, TaggedSentence sentence, boolean told) {
        return sentence.text().substring(0, value.start()).matches("By (?:a vote of )?")
                ? Clauses.main(sentence)
                        .filter(clause -> Math.abs(sentence.at(clause.from()).start() - value.end() - 1) < 2)
                        .flatMap(clause -> subject(
                                clause.withoutFront(),
                                clause.subjectTo(),
                                new BareQuestion(
                                        "by what vote",
                                        new Predicate(clause.withoutFront(), clause.to(), clause.to(), told),
                                        clause.to(),
                                        ""),
                                sentence.clauses()))
                        .map(card -> card.saying(card.says() + " by " + value.in(sentence.text())))
                : Optional.empty();
    }

    /** A bare number counts what the number before it counts: {@code killed 12 men and injured 40}. */
    private static Mention withUnit(Mention value, TaggedSentence sentence) {
        int at = sentence.indexAt(value.start());
        if (value.in(sentence.text()).contains(" more ") && !value.unit().isEmpty()) {
            return new Mention(value.kind(), value.start(), value.end(), value.values(), "more " + value.unit());
        }
        boolean shared = !value.unit().isEmpty() && value.in(sentence.text()).matches("\\D*[\\d.,]+");
        if (shared && sentence.at(at - 1).base().matches("kill|injure|wound")) {
            return new Mention(value.kind(), value.start(), value.end(), value.values(), "people");
        }
        boolean bare = value.kind() == Mention.Kind.NUMBER
                && value.unit().isEmpty()
                && !sentence.at(sentence.indexAt(value.end())).is(Tag.NOUN, Tag.ADJ, Tag.PROPN)
                && (sentence.at(at - 1).is(Tag.VERB, Tag.CCONJ)
                        || sentence.at(sentence.indexAt(value.end())).is(Tag.VERB));
        if (!bare) {
            return value;
        }
        Mentions all = new Mentions();
        AmountFinder.find(sentence, all);
        return all.inOrder().stream()
                .filter(each -> each.end() <= value.start() && PEOPLE.contains(each.unit()))
                .reduce((one, other) -> other)
                .map(each -> new Mention(value.kind(), value.start(), value.end(), value.values(), each.unit()))
                .orElse(value);
    }

    /** The question for {@code hit a tanker, killing 40 people}, if the article begins with it. */
    private Optional<DraftCard> victims(Mention value, TaggedSentence sentence) {
        Matcher victims = VICTIMS.matcher(sentence.text().substring(0, value.start()));
        if (!value.isNumeric() || !frame.isFirst(sentence) || !victims.find()) {
            return Optional.empty();
        }
        String were = " were " + victims.group("verb") + "ed";
        String words = value.in(sentence.text());
        boolean one = words.matches("(?i)(?:one|1)\\b.*");
        String people = words.endsWith(value.unit()) ? words : words + " people";
        return Optional.of(new DraftCard("How many people" + were, one ? "" : people + were));
    }

    /** The question for {@code a $9m deal} and {@code a contract worth $9m}, if the article begins with it. */
    private Optional<DraftCard> worth(Mention value, TaggedSentence sentence) {
        Matcher behind = DEAL.matcher(sentence.text().substring(value.end()));
        Matcher before = WORTH.matcher(sentence.text().substring(0, value.start()));
        Optional<String> deal = behind.lookingAt()
                ? Optional.of(behind.group("deal"))
                : before.find() ? Optional.of(before.group("deal")) : Optional.empty();
        return deal.filter(noun -> NumberQuestion.isMoney(value.unit()) && frame.isFirst(sentence))
                .map(noun -> new DraftCard(
                        "How much was the " + noun + " worth",
                        "the " + noun + " was worth " + value.in(sentence.text())));
    }

    private Optional<DraftCard> clause(Mention value, TaggedSentence tagged, boolean told) {
        int from = tagged.indexAt(value.start());
        int to = end(value, tagged);
        return holder(value, tagged).flatMap(clause -> clause(value, clause, from, to, told, tagged.clauses()));
    }

    /** The word after a value, without a sign at its end. */
    private static int end(Mention value, TaggedSentence tagged) {
        int last = tagged.indexAt(value.end() - 1);
        return tagged.at(last).text().equals(",") ? last : last + 1;
    }

    /** The shortest clause with a value. */
    private static Optional<Clause> holder(Mention value, TaggedSentence tagged) {
        int from = tagged.indexAt(value.start());
        int to = end(value, tagged);
        return tagged.clauses().stream()
                .filter(clause -> from < tagged.size() && holds(clause, from, to))
                .min(Comparator.comparingInt(clause -> clause.to() - clause.from()));
    }

    private static boolean holds(Clause clause, int from, int to) {
        boolean subject = clause.from() <= from && to <= clause.subjectTo();
        return subject || (clause.verb() < from && to <= clause.to());
    }

    private Optional<DraftCard> clause(
            Mention value, Clause clause, int from, int to, boolean told, List<Clause> clauses) {
        boolean inSubject = to <= clause.subjectTo();
        boolean claimed = told || clause.kind() == Kind.TOLD;
        Predicate predicate =
                new Predicate(clause, inSubject ? clause.to() : from, inSubject ? clause.to() : to, claimed);
        boolean date = value.values().get(0) instanceof Value.Date;
        if (isSaying(clause, date, told) || isOpen(clause)) {
            return Optional.empty();
        }
        Optional<BareQuestion> bare = inSubject && !date
                ? ofSubject(value, predicate, from, to)
                : date ? DateQuestion.of(value, predicate, inSubject, from) : ofPredicate(value, predicate);
        return bare.flatMap(
                question -> subject(clause, inSubject && date ? from : clause.subjectTo(), question, clauses));
    }

    /** Whether a clause only tells that somebody says something: no question asks for the day of this. */
    private static boolean isSaying(Clause clause, boolean date, boolean told) {
        boolean deed = clause.isPassive() || (clause.kind() != Kind.TOLD && DEEDS.contains(clause.base()));
        boolean expected = clause.isPassive() && clause.base().matches("expect|project|forecast");
        boolean that = clause.sentence().at(clause.to()).low().equals("that");
        return WordLists.REPORTING.contains(clause.base())
                && (clause.base().matches("say|tell|note|warn")
                        || (told && clause.subject().matches("(?i)it|they")) // It expects growth, the bank said
                        || (date && !expected && (that || !deed)));
    }

    /** Whether a clause is a condition, or its verb or object is cut off. */
    private static boolean isOpen(Clause clause) {
        TaggedSentence sentence = clause.sentence();
        boolean condition = clause.kind() == Kind.SUBORDINATE
                && sentence.at(clause.from() - 1).low().matches("if|unless|once|whether");
        boolean parted = clause.finite().is(Tag.AUX)
                && !clause.base().equals("be")
                && clause.mainVerb() == clause.verb()
                && sentence.at(clause.verb() + 1).is(Tag.ADP, Tag.SCONJ, Tag.ADV); // have for weeks arrested
        boolean introduced = clause.kind() == Kind.RELATIVE
                && sentence.at(clause.from()).low().matches("an?"); // a walkout that left 94 ships waiting
        Word next = sentence.at(clause.joined()); // an offer that he refused
        boolean compared = sentence.at(clause.to()).low().equals("since")
                && sentence.text(clause.verb(), clause.to()).matches(".*\\b(?:more|less|\\p{Ll}+er) .*than .*");
        return condition
                || parted
                || introduced
                || compared
                || Clauses.isRelative(next)
                || next.low().equals("that");
    }

    /** The question and statement with the subject's full name; empty if a pronoun stands for something unknown. */
    private Optional<DraftCard> subject(Clause clause, int end, BareQuestion question, List<Clause> clauses) {
        boolean plural = clause.isPlural()
                .orElseGet(() -> clause.subject().equalsIgnoreCase("they")
                        || (isPlural(clause.subject())
                                && context.cast().persons().stream().noneMatch(clause.subject()::endsWith)));
        if (isTorn(clause)) {
            return Optional.empty();
        }
        if (question.subject()) {
            return Optional.of(question.of(context.known().inside(clause.subject()), plural, ""));
        }
        boolean disagrees = clause.finite().is(Tag.VERB)
                && ((clause.helper().equals("do") && !plural)
                        || (clause.helper().equals("does") && isPlural(clause.subject())));
        if (disagrees || clause.finite().low().equals("cannot")) {
            return Optional.empty();
        }
        String own = clause.sentence().text(clause.from(), end).replaceFirst(",? (?:late |early )?on$", "");
        Matcher day = DAY_BEHIND.matcher(own); // the court on Monday gave
        String who = day.matches() ? day.group("who") : own;
        String when = day.matches() ? day.group("day") : "";
        boolean begins =
                clause.from() == 0 || clause.sentence().at(clause.from() - 1).is(Tag.PUNCT);
        boolean counted = clause.sentence().words().subList(clause.from(), clause.subjectTo()).stream()
                .allMatch(word -> word.is(Tag.NUM, Tag.SYM)); // nine brought sacks
        boolean cut = clause.sentence().at(clause.subjectTo() - 1).is(Tag.CCONJ);
        boolean open =
                !who.matches(".*\\p{L}{2}.*") || OPEN_SUBJECT.matcher(who).matches();
        return counted || cut || open
                ? Optional.empty()
                : antecedent
                        .resolved(who, clause, clauses)
                        .map(name -> (begins && !who.endsWith(" " + name)) || !who.contains(name)
                                ? context.known().inside(name)
                                : name)
                        .filter(name -> !OPEN_SUBJECT.matcher(name).matches())
                        .map(name -> question.of(owned(name), plural, when));
    }

    /** A subject with the company that it belongs to: {@code Rosnor's revenue} for {@code revenue}. */
    private String owned(String subject) {
        String bare = subject.replaceFirst("^the (?=(?:supervisory )?(?:board|management|workforce)\\b)", "");
        String head = bare.replaceFirst(" (?:of|in|on|for|at|to|from|by|with|before|after|excluding) .*", "");
        boolean figure = FIRM_FIGURES.contains(head.substring(head.lastIndexOf(' ') + 1))
                && bare.matches("(?i)(?!the |an? |its |their |total ).*")
                && bare.indexOf('\'') < 0
                && bare.matches("(?:Net )?\\P{Lu}*");
        return figure
                ? context.firm()
                        .map(firm -> Setting.possessive(firm) + " " + Character.toLowerCase(bare.charAt(0))
                                + bare.substring(1))
                        .orElse(subject)
                : subject;
    }

    /** Whether the subject has a verb of its own, because the sentence was divided wrongly. */
    private static boolean isTorn(Clause clause) {
        FiniteVerbs verbs = new FiniteVerbs(clause.sentence());
        int verb = verbs.between(clause.from(), clause.subjectTo());
        if (clause.subject().matches(".* said\\b.*") || isListCut(clause)) {
            return true;
        }
        return verb >= 0
                && !verbs.mayBeReduced(verb, clause.from())
                && clause.sentence().words().subList(clause.from(), verb).stream()
                        .noneMatch(
                                word -> Clauses.isRelative(word) || word.low().equals("that"));
    }

    /** Whether a list goes on behind a clause: {@code moved to schools, pagodas and barracks}. */
    private static boolean isListCut(Clause clause) {
        TaggedSentence sentence = clause.sentence();
        int and = behindNouns(sentence, clause.to() + 1);
        int end = behindNouns(sentence, and + 1);
        return sentence.at(clause.to()).text().equals(",")
                && sentence.at(clause.to() - 1).isNoun()
                && and > clause.to() + 1
                && sentence.at(and).is(Tag.CCONJ)
                && end > and + 1
                && !sentence.at(end).is(Tag.VERB, Tag.AUX);
    }

    private static int behindNouns(TaggedSentence sentence, int from) {
        int i = from;
        while (sentence.at(i).isNoun() || sentence.at(i).is(Tag.ADJ, Tag.DET)) {
            i++;
        }
        return i;
    }

    static boolean isPlural(String subject) {
        String head = subject.replaceFirst(" (?:of|in|on|for|at|to|from|by|with) .*", "");
        return Counted.isPlural(head.substring(head.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT))
                || subject.contains(" and ");
    }

    /** The question for a number in the subject: "How many people have died", for {@code 16 people have died}. */
    private Optional<BareQuestion> ofSubject(Mention value, Predicate predicate, int from, int to) {
        Clause clause = predicate.clause();
        String before = clause.sentence().text(clause.from(), from).replaceFirst("^.*\\d.* and(?: |$)(?=[^,]*$)", "");
        String behind = clause.sentence()
                .text(to, clause.subjectTo())
                .replaceFirst(
                        "^and (?:\\p{Ll}+ )?(?:[^ ]*\\d|an?\\b|one\\b|two\\b|three\\b|four\\b|five\\b|six\\b|seven\\b|eight\\b|nine\\b|ten\\b).*",
                        ""); // 9 men and 2 boys
        boolean share = value.unit().equals("per cent") || value.kind() == Mention.Kind.SHARE;
        boolean part = !share
                && !value.unit().isEmpty()
                && behind.matches(
                        "of (?:the |[^ ]+ )+" + Pattern.quote(value.unit()) + "\\b.*"); // two of the five firms
        String what = part ? "how many" : NumberQuestion.quantity(value);
        boolean whole = !share || behind.startsWith("of ");
        boolean aside = behind.isEmpty()
                && clause.sentence().at(from - 1).text().equals(",")
                && clause.sentence().at(to).text().equals(",");
        boolean one = value.in(clause.sentence().text()).matches("(?i)(?:one|1)(?![\\d.,]).*");
        if (!value.isNumeric()
                || one
                || behind.matches("of (?:its|their|his|her) .*")
                || !FIRST_IN_SUBJECT.matcher(before).matches()
                || (value.unit().isEmpty() && !share)
                || (!share && !value.in(clause.sentence().text()).contains(" ") && !isNext(value, clause))
                || value.unit().equals("years old")
                || !whole
                || aside
                || !ATTACHED.matcher(behind).matches()) {
            return Optional.empty();
        }
        boolean sum = what.startsWith("how much") && behind.matches("(?!of ).+"); // 9m euros set aside for trams
        return Optional.of(BareQuestion.ofSubject((what + (sum ? " money " : " ") + behind).strip(), predicate));
    }

    /** Whether the counted things stand behind a number, as in {@code 16 people}, and not only behind another one. */
    private static boolean isNext(Mention value, Clause clause) {
        String last = value.unit().substring(value.unit().lastIndexOf(' ') + 1);
        return PEOPLE.contains(value.unit())
                || NumberQuestion.isMoney(value.unit())
                || clause.sentence()
                        .text()
                        .substring(value.start())
                        .matches("(?s)[^,;]{0,60}\\b" + Pattern.quote(last) + "\\b.*");
    }

    private Optional<BareQuestion> ofPredicate(Mention value, Predicate predicate) {
        return switch (value.kind()) {
            case VOTE ->
                result(
                        predicate.clause().base().equals("vote") ? "by how many votes to how many" : "by what vote",
                        predicate);
            case SCORE -> result("by what score", predicate);
            default -> NumberQuestion.of(value, predicate);
        };
    }

    private Optional<BareQuestion> result(String what, Predicate predicate) {
        boolean gerund = predicate.before(predicate.from()).matches(".* by \\p{Ll}+ing .*");
        if (gerund || GAINED.contains(predicate.clause().base())) {
            return Optional.empty(); // polled 81,204 votes against 79,310
        }
        Word last = predicate.clause().sentence().at(predicate.from() - 1);
        boolean by = last.low().matches("by|of|with");
        return last.is(Tag.DET)
                        || predicate.before(predicate.from()).matches(".*(?:\\d-\\d|\\brecord\\b).*")
                        || predicate
                                .clause()
                                .sentence()
                                .text(predicate.from(), predicate.to())
                                .matches("\\d+-\\d+-.*")
                ? Optional.empty()
                : Optional.of(new BareQuestion(
                        what,
                        predicate,
                        predicate.from() - (by ? 1 : 0),
                        AFTER.matcher(predicate.behind()).replaceFirst("")));
    }

    /** The question for the holder of an office that the article names. */
    private Optional<String> office(Mention value, String sentence) {
        Matcher nation = NATION_BEFORE.matcher(sentence.substring(0, value.start()));
        if (nation.find()) {
            return Optional.of(
                    "Who was " + nation.group(1) + "'s " + nation.group(2).toLowerCase(Locale.ROOT));
        }
        Optional<String> title =
                context.cast().title(value.values().get(0).shown()).map(text -> text.toLowerCase(Locale.ROOT));
        if (title.filter("governor"::equals).isPresent()
                && context.known().behind("the bank").isPresent()) {
            return Optional.of("Who was governor of " + context.known().named("the bank"));
        }
        if (title.filter(text -> text.matches("chief executive|chairman|chairwoman|managing director"))
                        .isPresent()
                && context.firm().isPresent()) {
            return Optional.of("Who was " + Setting.possessive(context.firm().get()) + " " + title.get());
        }
        Matcher role = ROLE_BEHIND.matcher(sentence.substring(value.end()));
        if (role.lookingAt()) {
            return Optional.of("Who was " + role.group("role"));
        }
        if (title.isPresent()
                && NATIONAL_OFFICE.matcher(title.get()).matches()
                && context.country().isPresent()
                && !namesAnother(sentence, context.country().get())) {
            return Optional.of("Who was " + Setting.of(context.country().get()) + " " + title.get());
        }
        return Optional.empty();
    }

    /** Whether a sentence names another country, whose minister the person may be. */
    private static boolean namesAnother(String sentence, String country) {
        return Cast.occurrences(sentence).stream()
                .flatMap(each -> CommonNames.country(each.name()).stream())
                .anyMatch(named -> !named.equals(country));
    }

    /** The beginning of a quotation by a person: enough to know it, and no more words than may be copied. */
    private Optional<String> quotation(Mention quote, Optional<String> by) {
        Optional<String> person = by.flatMap(context.cast()::person);
        String[] words = quote.values().get(0).shown().split(" ", -1);
        if (person.isEmpty() || words.length < LEAST_QUOTED || !Character.isUpperCase(words[0].charAt(0))) {
            return Optional.empty();
        }
        int end = Math.min(words.length, MOST_QUOTED);
        while (words.length > MOST_QUOTED && end >= LEAST_QUOTED && !words[end - 1].endsWith(",")) {
            end--;
        }
        return end < LEAST_QUOTED
                ? Optional.empty()
                : Optional.of(String.join(" ", List.of(words).subList(0, end)).replaceAll("[,;:.]$", "")
                        + (words.length > MOST_QUOTED ? " \u2026" : ""));
    }

    static String firstWord(String text) {
        int space = text.indexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }
}
