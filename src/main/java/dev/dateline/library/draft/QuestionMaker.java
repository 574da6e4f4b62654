package dev.dateline.library.draft;

import dev.dateline.article.PartialDate;
import dev.dateline.article.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a question from the clause that contains a value: "By how much did exports fall in 2026?". */
final class QuestionMaker {
    private static final Pattern VICTIMS =
            Pattern.compile("(?:,| and) (?<verb>kill|injur|wound)ing (?:at least |more than |about |some |nearly )?$");
    /** A mark in a question, before the verb. */
    static final String REST = "\u200b";

    /** Matches a verb whose meaning depends on the words after it. */
    private static final Pattern ASKED = Pattern.compile(
            ".*" + REST + ".*\\b(?:ask|urge|order|tell|told|force|allow|want|plan|seek|try|begin|refuse|agree)\\b.*");

    private static final Pattern DAY_LAST = Pattern.compile(
            "(?<subject>.*)" + REST
                    + "(?<verb>.*?)(?<day> on (?:\\p{Lu}\\p{L}+day|\\d{1,2} \\p{Lu}\\p{L}+(?: \\d{4})?|\\p{Lu}\\p{L}+ \\d{1,2}))");

    /** Matches {@code did Norway's central bank}, which becomes {@code did the central bank of Norway}. */
    private static final Pattern OWNED = Pattern.compile(
            "(?<=(?:did|do|does|has|have|was|were|is|are|will|would) )(\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)*)'s? ((?:\\p{Ll}+ )?\\p{Ll}+)(?="
                    + REST + ")");

    private static final Pattern DETAIL = Pattern.compile(
            "(?<kept>.*" + REST
                    + "(?: [^ ]+){3,})(?<! and| or)(?: and| or)? (?:to|since|in|for|after|by|with|at|on|before|until|from|when|as) .*?");
    /** {@code reported that children}: a clause without its verb. */
    static final Pattern HALF = Pattern.compile(".* that (?!of )\\p{L}+(?: \\p{L}+)?");

    /** Matches a text that ends with a participle after a noun: {@code legalise land occupied}. */
    private static final Pattern LOOSE =
            Pattern.compile(".*(?<!\\b(?:was|were|been|be|is|are|has|have|had|not)|" + REST + ") \\p{Ll}+ed");

    private static final Pattern ATTACHED = Pattern.compile(
            "|\\.| (?:of|in|on|at|from|with|for|by|who|that|under|over|aged|to|near|between|without|\\p{Ll}+(?:ed|ing)) .*");
    private static final Pattern ANOTHER_DATE = Pattern.compile(" (?:and|or) (?:in )?(?:\\p{Lu}\\p{Ll}+ )?\\d{4}\\b");
    private static final Set<String> POINTING = Set.of(
            "it", "he", "she", "they", "this", "that", "these", "those", "who", "whose", "which", "we", "i", "you",
            "there", "both", "some", "many", "others", "another", "one", "two", "each", "none", "what");

    /** Matches words with which no subject begins or ends. */
    private static final Pattern NO_SUBJECT = Pattern.compile(
            "^(?:(?i:in|on|at|by|for|of|from|with|under|after|before|since|during|among|and|but|or|than|more|so|has|have|had|is|are|was|were|will|would)\\b|[^\\p{L}\\d"
                    + Clause.HOLE + "])"
                    + "|\\b(?:in|on|at|by|for|of|from|with|to|and|or|that|who|which|the|an?)$|,$|, (?!\\p{Lu})|\\b(?:published|released|conducted)\\b|^(?:only |some |about )?\\d[\\d,.]*%? ");

    private static final Pattern SOMETHING = Pattern.compile("(?i:an?|\\d[^ ]*|two|three|four|five|six) [^\\p{Lu}]*");

    private static final Set<String> CONDITIONS =
            Set.of("If", "When", "Unless", "Once", "While", "Because", "Since", "Although", "Though", "Whether");

    private final Context context;
    private final Antecedent antecedent;
    private final Optional<Occasion> occasion;
    private final Predicate<String> copied;

    /** @param copied whether a question has too many words in a row from the article */
    QuestionMaker(Context context, Antecedent antecedent, Predicate<String> copied, Optional<Occasion> occasion) {
        this.copied = copied;
        this.context = context;
        this.antecedent = antecedent;
        this.occasion = occasion;
    }

    /**
     * What is known about the article of a question.
     *
     * @param published its day
     * @param country its country; empty if no country is named much more than others
     */
    record Context(PartialDate published, Optional<String> country, Cast cast, NamedBodies known) {}

    /** The question for a value; empty if no good one can be made. */
    Optional<String> ask(
            Mention value, String sentence, Optional<String> by, String ages, List<Speaker.Word> words, boolean early) {
        boolean oneOfTwo = value.kind() == Mention.Kind.DATE
                && (ANOTHER_DATE.matcher(sentence.substring(value.end())).lookingAt()
                        || sentence.substring(0, value.start()).matches("(?s).*\\b\\d{4} and $"));
        if (oneOfTwo) {
            return Optional.empty();
        }
        Matcher victims = VICTIMS.matcher(sentence.substring(0, value.start()));
        if (value.isNumeric() && victims.find()) {
            return Occasion.of(
                            sentence.substring(0, victims.start()).replaceFirst(", killing .*$", ""), context, copied)
                    .map(event -> "How many people were " + victims.group("verb") + "ed when " + event.clause() + "?");
        }
        Optional<String> bare = switch (value.kind()) {
            case QUOTE -> Optional.empty();
            case PERSON -> new PersonQuestion(context).ask(value, sentence);
            case ORGANISATION, PLACE, TITLE, NAME, ORDINAL, PERIOD -> Optional.empty();
            default ->
                Clause.around(sentence, value, words)
                        .map(clause -> named(
                                clause, before(sentence, value), by.filter(who -> isSaid(clause.subject(), sentence))))
                        .flatMap(clause -> ask(value, clause));
        };
        if (value.kind() == Mention.Kind.QUOTE) {
            return QuoteQuestion.ask(value, by, context);
        }
        Optional<PartialDate> asked =
                value.values().get(0) instanceof Value.Date date ? Optional.of(date.date()) : Optional.empty();
        return bare.map(this::shortened)
                .flatMap(question ->
                        new QuestionFrame(context, occasion, by, ages, asked, early).around(question, sentence));
    }

    /** Whether a pronoun stands for the speaker: {@code said that it would}. */
    private static boolean isSaid(String subject, String sentence) {
        return Pattern.compile("(?:\\b(?:said|says|told \\p{L}+|that)|day|[:;]) " + Pattern.quote(subject) + " ")
                .matcher(sentence)
                .find();
    }

    /** The question without details at its end that would copy the article. */
    private String shortened(String question) {
        String text = copied.test(question.replace(REST, ""))
                ? OWNED.matcher(question).replaceFirst("the $2 of $1")
                : question;
        Matcher day = DAY_LAST.matcher(text);
        if (copied.test(text.replace(REST, "")) && day.matches()) {
            text = day.group("day").strip() + ", " + Character.toLowerCase(text.charAt(0))
                    + day.group("subject").substring(1) + REST + day.group("verb");
        }
        if (copied.test(text.replace(REST, ""))) {
            text = text.replaceFirst(" that [^" + REST + "]+(?=" + REST + ")", "");
        }
        for (Matcher end = DETAIL.matcher(text);
                copied.test(text.replace(REST, ""))
                        && end.matches()
                        && !ASKED.matcher(end.group("kept")).matches()
                        && !HALF.matcher(end.group("kept")).matches()
                        && !LOOSE.matcher(end.group("kept")).matches();
                end = DETAIL.matcher(text)) {
            text = end.group("kept");
        }
        return text.replace(REST, "");
    }

    /** The subject before the last semicolon. A pronoun after the semicolon refers to it. */
    private static Optional<String> before(String sentence, Mention value) {
        int semicolon = sentence.lastIndexOf("; ", value.start());
        return semicolon < 0
                ? Optional.empty()
                : Clause.main(sentence.substring(0, semicolon)).map(Clause::subject);
    }

    private Clause named(Clause clause, Optional<String> before, Optional<String> speaker) {
        if (context.country().isPresent()
                && clause.subject().matches("(?:His|Her|Its|Their) (?:government|parliament)")) {
            String whose = QuestionFrame.of(context.country().get());
            return new Clause(
                    whose + clause.subject().substring(clause.subject().indexOf(' ')),
                    clause.helper(),
                    clause.verb(),
                    clause.rest());
        }
        return antecedent
                .in(clause.subject(), before, speaker)
                .map(subject -> new Clause(subject, clause.helper(), clause.verb(), clause.rest()))
                .orElse(clause);
    }

    private Optional<String> ask(Mention value, Clause clause) {
        String first = firstWord(clause.subject());
        if ((first.endsWith("ing") && !WordLists.ADJECTIVES_ON_ED.contains(first.toLowerCase(Locale.ROOT)))
                || CONDITIONS.contains(first)
                || first.matches("(?i)its|his|her|their")
                || value.unit().equals("years old")) {
            return Optional.empty();
        }
        if (NO_SUBJECT.matcher(clause.subject()).find()
                || DateFinder.isMonthOrWeekday(clause.subject())
                || (value.kind() != Mention.Kind.DATE
                        && Verbs.baseOfAny(clause.verb()).equals("say"))) {
            return Optional.empty();
        }
        if (!clause.isInSubject()
                && ((POINTING.contains(first.toLowerCase(Locale.ROOT)) && !isCounted(clause.subject()))
                        || clause.subject().isEmpty())) {
            return Optional.empty();
        }
        boolean spoken = clause.rest().matches("(?:in|on|at|to|" + Clause.HOLE + ").*")
                && (!clause.rest().contains(" that ") || !Verbs.isNounToo(clause.verb()));
        if (value.kind() == Mention.Kind.DATE && Verbs.isSaying(clause.verb()) && spoken) {
            return Optional.empty(); // no question asks on which day somebody said something
        }
        if (value.kind() == Mention.Kind.DATE
                && SOMETHING.matcher(clause.subject() + " " + clause.rest()).matches()) {
            return Optional.empty(); // the sentence does not say who did it
        }
        return clause.isInSubject() ? ofSubject(value, clause) : ofRest(value, clause);
    }

    /** Whether a subject is a counted noun: {@code two quakes}. Such a noun does not refer to another sentence. */
    private static boolean isCounted(String subject) {
        return subject.matches("(?i)(?:both|some|many|another|one|two|each) \\p{Ll}.*");
    }

    static String firstWord(String text) {
        int space = text.indexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }

    private static String verbPhrase(Clause clause) {
        return (clause.helper() + clause.verb() + " " + clause.rest()).strip();
    }

    /** The question for a number in the subject: how many people, for {@code 16 people have died}. */
    private Optional<String> ofSubject(Mention value, Clause clause) {
        int hole = clause.subject().indexOf(Clause.HOLE);
        if (value.kind() == Mention.Kind.DATE
                && clause.subject().endsWith(" " + Clause.HOLE)) { // the court on Monday gave
            String who = clause.subject().substring(0, hole).replaceFirst(" (?:on|late on|early on)? ?$", "");
            return ofRest(value, new Clause(who, clause.helper(), clause.verb(), clause.rest() + " on " + Clause.HOLE));
        }
        String before = clause.subject().substring(0, hole).strip();
        String behind = clause.subject().substring(hole + Clause.HOLE.length());
        boolean first = before.isEmpty()
                || before.matches(
                        "(?i)(?:only|some|about|of|just|another|a further|a total of|the|an extra|an additional|an estimated|nearly|almost|up to|at least|more than)");
        if (!first
                || !value.isNumeric()
                || behind.contains(",")
                || !ATTACHED.matcher(behind).matches()) {
            return Optional.empty();
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
        return Optional.of(what + behind + REST + " " + verbPhrase(clause));
    }

    private Optional<String> ofRest(Mention value, Clause clause) {
        int hole = clause.rest().indexOf(Clause.HOLE);
        if (hole < 0) {
            return Optional.empty();
        }
        String before = clause.rest().substring(0, hole).strip();
        String behind = clause.rest().substring(hole + Clause.HOLE.length());
        boolean aside = before.replaceAll("(?<=\\d),(?=\\d)", "")
                        .replaceAll(", (?=(?:\\p{Lu}[\\p{L}-]+(?:,| and) )+\\p{Lu})", " ")
                        .contains(",")
                || before.contains("(");
        boolean cut = !behind.isEmpty() && Character.isLetter(behind.charAt(0)); // 11th
        boolean second = value.kind() == Mention.Kind.SCORE && before.matches(".*\\d-\\d.*");
        if (aside || second || cut || before.matches("(?:.* )?(?:every|each|per)")) {
            return Optional.empty();
        }
        boolean owns = clause.helper().matches("has|have|had");
        Clause own = owns && before.matches("(?:only|about|some|at least|more than|nearly)?")
                ? new Clause(clause.subject(), "", clause.helper(), clause.rest())
                : clause;
        return BareQuestion.of(value, own, before, behind).map(question -> question.text(own, context.known()));
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
