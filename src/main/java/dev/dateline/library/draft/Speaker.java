package dev.dateline.library.draft;

import dev.dateline.judge.CommonNames;
import dev.dateline.library.draft.Word.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the speaker of a sentence: a person, an organisation or a study. The speaker gets the full name in the article.
 */
final class Speaker {
    private static final Set<String> STUDIES = WordLists.words("studies");
    /** Nouns for a claim that are followed by its author: {@code claims by}. */
    private static final Set<String> CLAIMS =
            Set.of("claim", "claims", "allegations", "warnings", "warning", "accusations", "complaints", "complaint");
    /** Nouns for a number that somebody has found: {@code by the UN's count}. */
    private static final Set<String> COUNTS =
            Set.of("count", "estimate", "reckoning", "calculation", "calculations", "forecast", "projection", "toll");

    private static final Set<String> FOUND =
            Set.of("forecast", "predicted", "projected", "estimated", "reported", "announced", "confirmed", "valued");
    private static final List<String> CLAUSES = List.of("; ", ", but ", ", while ", ", though ");
    private static final List<String> SENTENCES = CLAUSES.subList(0, 2);
    private static final List<String> SEMICOLON = CLAUSES.subList(0, 1);

    private static final Set<String> POSSESSIVES = Set.of("its", "his", "her", "their");
    private static final int FIRST = 14; // characters before the name that a sentence begins with
    private static final Pattern BARE_DAY = Pattern.compile(
            "(?: (?:on|in|at|last|late|early|earlier|this|the previous|yesterday|today|a \\p{L}+ (?:earlier|ago)) ?[\\p{L}\\d ]{0,30}?)?(?:,|$)");
    /** The most characters after a verb of saying at the end of a sentence: the audience and the day. */
    private static final int TRAILING = 48;

    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");
    /**
     * Matches the words between a verb of saying and its statement: {@code found last year that}, {@code asked why}.
     */
    private static final Pattern THAT = Pattern.compile(
            "^(?: (?:last|this|on|in|to) [\\p{L}\\d ]{1,24}?| (?:parliament|reporters|investors))? (?:that|why|whether|how) ");

    private final Cast cast;
    private final NamedBodies known;
    private Optional<String> lastPerson = Optional.empty();
    private Optional<String> lastBody = Optional.empty();
    private Optional<String> lastAuthor = Optional.empty();
    private String sentence = "";
    private TaggedSentence bare = TaggedSentence.of("");
    private Saying saying = new Saying(bare);
    private List<Word> words = new ArrayList<>();

    Speaker(Cast cast, NamedBodies known) {
        this.cast = cast;
        this.known = known;
    }

    /**
     * A reported statement.
     *
     * @param who the speaker's full name
     * @param from the offset where the statement begins
     * @param to the offset after the statement
     * @param name the position of the speaker's name
     * @param verb the end of the verb of saying
     */
    record Word(String who, int from, int to, int name, int verb) {
        /**
         * Whether the statement covers a part of the sentence. The words between the speaker's name and the verb are
         * not covered.
         */
        boolean reaches(int start, int end) {
            boolean inside = from <= start && end <= to + 1;
            boolean aside = name < start && end < verb;
            return inside && !aside;
        }

        int distance(int start, int end) {
            return start >= verb ? start - verb : Math.abs(name - end);
        }
    }

    /**
     * The statements in a sentence. Its persons are remembered, because pronouns of the next sentence may mean them.
     */
    List<Word> in(String next) {
        sentence = next;
        bare = TaggedSentence.of(withoutQuotes(next));
        saying = new Saying(bare);
        words = new ArrayList<>();
        for (int i = 0; i < bare.size(); i++) {
            cited(i);
            study(i);
        }
        for (int i = 0; i < bare.size(); i++) {
            if (saying.isSaying(i)) {
                said(i);
            }
        }
        for (int i = 1; i < bare.size() && words.isEmpty(); i++) {
            passive(i);
        }
        remember();
        return words;
    }

    private boolean isWord(int i, String low) {
        return saying.isWord(i, low);
    }

    /**
     * The sentence with one long word in place of each quotation, because quoted words do not name a speaker. A comma
     * is kept where the quotation ends a clause.
     */
    private static String withoutQuotes(String sentence) {
        StringBuilder out = new StringBuilder(sentence);
        for (Mention quote : QuoteFinder.in(sentence)) {
            boolean ends = ",.?!".indexOf(sentence.charAt(quote.end() - 2)) >= 0;
            for (int i = quote.start(); i < quote.end(); i++) {
                out.setCharAt(i, i == quote.end() - 1 && ends ? ',' : Saying.QUOTED);
            }
        }
        return out.toString();
    }

    /** Adds the speaker of {@code according to the UN} and {@code by the UN's count}. */
    private void cited(int i) {
        boolean cites = (isWord(i, "according") && isWord(i + 1, "to")) || (isWord(i, "as") && isWord(i + 1, "per"));
        boolean by = isWord(i, "by");
        NounPhrase phrase = NounPhrase.at(bare, i + (cites ? 2 : by ? 1 : 0));
        boolean counts = (i == 0 || bare.at(i - 1).is(Tag.PUNCT))
                && COUNTS.contains(phrase.head().low())
                && (by || bare.at(phrase.to()).base().equals("be"));
        if (!phrase.isEmpty() && (cites || counts)) {
            Optional<String> who = who(phrase).or(() -> cites ? Optional.of(phrase.text()) : Optional.empty());
            int to = end(phrase.end(), i == 0 && cites ? SENTENCES : CLAUSES);
            add(phrase, who, start(phrase.start(), CLAUSES), to, phrase.end());
        }
    }

    /** Adds the speaker of {@code as forecast by the bank}. */
    private void passive(int i) {
        NounPhrase phrase = NounPhrase.at(bare, i + 1);
        if (isWord(i, "by") && FOUND.contains(bare.at(i - 1).low()) && !phrase.isEmpty()) {
            int to = end(phrase.end(), bare.at(i - 2).is(Tag.PUNCT) ? List.of(", ") : CLAUSES);
            add(phrase, who(phrase), start(phrase.start(), SEMICOLON), to, phrase.end());
        }
    }

    /** Adds the author of a study or claim: {@code a survey of 64 firms by the Coal Institute}. */
    private void study(int i) {
        String noun = bare.at(i).low();
        boolean claim = CLAIMS.contains(noun);
        if (!claim && !STUDIES.contains(noun)) {
            return;
        }
        int comma = isWord(i + 1, ",") && bare.at(i + 2).is(Tag.VERB) ? 1 : 0;
        int by = isWord(i + 1, "of") && bare.at(i + 2).is(Tag.NUM) ? i + 4 : i + 1 + comma;
        int last = bare.at(by).is(Tag.VERB) ? by + 7 : by;
        while (by < last && !bare.at(by).is(Tag.PUNCT) && !isWord(by, "by")) {
            by++;
        }
        boolean named = isWord(by, "by") || isWord(by, "from") || (!claim && isWord(by, "of"));
        NounPhrase author = NounPhrase.at(bare, by + 1);
        if (named && !author.isEmpty()) {
            int verb = author.to() + (isWord(author.to(), ",") ? comma : 0);
            if (isWord(verb, ",") && Verbs.isParticiple(bare.at(verb + 1).low())) {
                int aside = bare.text().indexOf(", ", bare.at(verb).end());
                verb = aside < 0 ? verb : bare.indexAt(aside) + 1; // a poll by Delta, taken in May, found
            }
            while (verb < bare.size()
                    && (saying.isParticiple(verb) || !bare.at(verb).is(Tag.VERB, Tag.PUNCT))) {
                verb++;
            }
            boolean subject = i < 2 || !bare.at(i - 2).is(Tag.ADP);
            if (subject
                    && bare.at(verb).is(Tag.VERB)
                    && !Verbs.isSaying(bare.at(verb).low())) {
                return; // an inquiry by Ana Ruiz began
            }
            int said = bare.at(verb).is(Tag.VERB) ? bare.at(verb).end() : author.end();
            words.removeIf(
                    word -> word.name() <= bare.at(i).start() && bare.at(i).end() <= word.verb()); // the study
            int from = words.size();
            add(author, who(author), start(author.start(), CLAUSES), end(said, SENTENCES), said);
            lastAuthor = words.size() > from ? Optional.of(words.get(from).who()) : lastAuthor;
        }
    }

    private void add(NounPhrase phrase, Optional<String> who, int from, int to, int verb) {
        if (words.stream().noneMatch(word -> Math.abs(word.name() - phrase.start()) < 3)) {
            who.ifPresent(found -> words.add(new Word(found, from, to, phrase.start(), verb)));
        }
    }

    /** Adds the subject of a verb of saying. */
    private void said(int verb) {
        String base = bare.at(verb).base();
        String tail = bare.text().substring(bare.at(verb).end());
        boolean behindSign = verb == 0 || bare.at(verb - 1).is(Tag.PUNCT) || saying.isQuote(verb - 1);
        NounPhrase behind = NounPhrase.at(bare, verb + 1);
        boolean inverted = behindSign
                && !behind.isEmpty()
                && !WordLists.BEFORE_THAT.contains(base)
                && !base.matches("tell|ask")
                && !bare.at(behind.to()).is(Tag.VERB, Tag.AUX);
        Optional<String> told = inverted ? who(behind) : Optional.empty();
        if (told.isPresent()) {
            boolean between =
                    isWord(behind.to(), ",") && bare.at(behind.to() + 1).is(Tag.VERB, Tag.AUX);
            boolean that = isWord(behind.to(), "that");
            int to = between || that ? end(behind.end(), CLAUSES) : behind.start();
            add(behind, told, start(behind.start(), CLAUSES), to, behind.end());
            return;
        }
        boolean inside = saying.isInside(verb);
        NounPhrase subject = saying.subject(verb);
        if (subject.isEmpty()) {
            return;
        }
        int name = subject.start();
        int said = bare.at(verb).end();
        boolean known = words.stream()
                .anyMatch(word -> word.verb() == said || (Math.abs(word.name() - name) < 3 && word.verb() > said));
        boolean trails = BARE_DAY.matcher(tail).lookingAt() || (tail.length() <= TRAILING && !tail.contains(" that "));
        boolean sign = subject.from() > 0 && isWord(subject.from() - 1, ",");
        boolean object = base.matches("find|show")
                && !STUDIES.contains(subject.head().low())
                && bare.at(verb + 1).is(Tag.DET, Tag.NUM, Tag.NOUN);
        boolean last = sign && ((trails && !object) || saying.isQuote(subject.from() - 2));
        if (known || !(last || isReporting(tail, base, subject))) {
            return;
        }
        boolean more = base.equals("add") && subject.text().equals("it"); // the speaker of the sentence before
        Optional<String> who =
                inside && !words.isEmpty() ? Optional.of(words.get(0).who()) : more ? lastBody : who(subject);
        boolean sure = THAT.matcher(tail).find() || !WordLists.BEFORE_THAT.contains(base);
        int from = inside ? said : last ? start(name, SEMICOLON) : name;
        who.or(() -> sure ? plural(subject, base) : Optional.empty())
                .ifPresent(found ->
                        words.add(new Word(found, from, last ? tail(said) : end(said, SENTENCES), name, said)));
    }

    /** The end of a statement before what the text adds to it: {@code he said, sending prices up}. */
    private int tail(int said) {
        int comma = bare.text().indexOf(", ", said);
        boolean adds = comma > 0 && bare.at(bare.indexAt(comma) + 1).low().endsWith("ing");
        return adds ? comma : end(said, SENTENCES);
    }

    /** The speaker without a name: {@code Inspectors found that}, {@code the keeper said}. */
    private static Optional<String> plural(NounPhrase subject, String base) {
        String text = subject.text();
        boolean body = text.startsWith("the ") && base.matches("say|tell|warn|add|insist|argue");
        boolean people = text.matches("\\p{L}+(?: \\p{Ll}+){0,5}")
                && subject.sentence().words().subList(subject.from(), subject.to()).stream()
                        .takeWhile(word -> !word.is(Tag.ADP))
                        .anyMatch(word -> Counted.isPlural(word.low()))
                && !PRONOUNS.contains(text.toLowerCase(Locale.ROOT));
        return people || body
                ? Optional.of(Character.toLowerCase(text.charAt(0)) + text.substring(1))
                : Optional.empty();
    }

    /** Whether a verb introduces a statement. {@code reported that} does, {@code reported a loss} does not. */
    private static boolean isReporting(String tail, String base, NounPhrase subject) {
        if (!WordLists.BEFORE_THAT.contains(base)) {
            return !tail.startsWith(" by ");
        }
        boolean event = tail.startsWith(" a ") || tail.startsWith(" an ");
        return base.matches("put|cite")
                || (!event && base.matches("confirm|report"))
                || (base.matches("give|find|show")
                        && STUDIES.contains(subject.head().low()))
                || (base.equals("accuse") && tail.contains(" of "))
                || THAT.matcher(tail).find()
                || tail.startsWith(": ")
                || tail.substring(0, Math.min(TRAILING, tail.length())).indexOf(Saying.QUOTED) >= 0;
    }

    /** The offset behind the last sign that ends a clause. */
    private int start(int at, List<String> cuts) {
        return cuts.stream()
                .mapToInt(cut -> bare.text().lastIndexOf(cut, at)
                        + (bare.text().lastIndexOf(cut, at) < 0 ? 1 : cut.length() - 1))
                .max()
                .orElse(0);
    }

    /** The offset of the next sign that begins another clause. */
    private int end(int at, List<String> cuts) {
        return cuts.stream()
                .mapToInt(cut -> bare.text().indexOf(cut, at))
                .filter(next -> next >= 0)
                .min()
                .orElse(bare.text().length());
    }

    /** The person, organisation or study in a noun phrase or directly after it; empty if there is none. */
    private Optional<String> who(NounPhrase phrase) {
        if (phrase.isEmpty()) {
            return Optional.empty();
        }
        String text = sentence.substring(phrase.start(), phrase.end());
        String low = text.toLowerCase(Locale.ROOT);
        String first = bare.at(phrase.from()).low();
        boolean firm = low.startsWith("the ") && WordLists.FIRMS.contains(low.substring(4));
        Optional<String> subject = low.equals("it") || firm ? firstBody(phrase.start(), !firm) : Optional.empty();
        if (subject.isPresent()) {
            return subject;
        }
        if (PRONOUNS.contains(low)) {
            NounPhrase opening = NounPhrase.at(bare, 0);
            boolean body = WordLists.BODIES.contains(opening.head().low()) && opening.to() < phrase.from();
            Optional<String> it = body ? who(opening) : lastBody;
            return low.endsWith("he") ? lastPerson : low.equals("it") ? it : Optional.empty();
        }
        boolean study = STUDIES.contains(phrase.head().low());
        if (study && POSSESSIVES.contains(first) && lastBody.isPresent()) {
            return lastPerson.isPresent() && first.matches("his|her") ? lastPerson : lastBody;
        }
        List<Cast.Occurrence> names = Cast.occurrences(text);
        Optional<String> person = names.stream()
                .filter(each -> !text.startsWith("'s", each.end()))
                .flatMap(each -> cast.person(each.name().replaceFirst(" (?:of|from|at) .*$", "")).stream())
                .findFirst()
                .or(() -> apposition(phrase));
        if (person.isPresent()) {
            return person;
        }
        boolean owned =
                bare.words().subList(phrase.from(), phrase.to()).stream().anyMatch(word -> word.isPossessive());
        if (study
                && !owned
                && names.isEmpty()
                && !WordLists.BODIES.contains(phrase.head().low())) {
            return author(phrase)
                    .or(() -> lastAuthor)
                    .or(() -> Optional.of("the " + phrase.head().low()));
        }
        return names.stream()
                .map(Cast.Occurrence::name)
                .filter(name -> text.endsWith(" " + name) && cast.roleOf(name) == Cast.Role.ORGANISATION)
                .filter(name -> text.matches("[Tt]he \\p{Ll}.*"))
                .findFirst()
                .or(() -> known.behind(text))
                .or(() -> body(phrase, study));
    }

    /** The author whom a sentence names after a study: {@code the study, led by Ana Ruiz}. */
    private Optional<String> author(NounPhrase study) {
        int by = study.to() + (isWord(study.to(), ",") ? 1 : 0);
        boolean led =
                Verbs.isParticiple(bare.at(by).low()) && bare.at(by + 1).low().matches("by|for");
        return led ? who(NounPhrase.at(bare, by + 2)) : Optional.empty();
    }

    /** The body that the sentence is about, before an offset. */
    private Optional<String> firstBody(int to, boolean any) {
        return Cast.occurrences(sentence.substring(0, to)).stream()
                .filter(each -> each.start() < FIRST && cast.person(each.name()).isEmpty())
                .filter(each -> cast.roleOf(each.name()) == Cast.Role.ORGANISATION
                        || ((any || each.name().contains(" ")) && cast.roleOf(each.name()) != Cast.Role.PLACE))
                .map(Cast.Occurrence::name)
                .findFirst();
    }

    /** {@code the fund's head, Ana Ruiz, said}, {@code said its president, Dr Ian Hart}: the name after the comma. */
    private Optional<String> apposition(NounPhrase phrase) {
        NounPhrase aside = NounPhrase.at(bare, phrase.to() + 1);
        boolean common = !phrase.head().isCapital();
        if (!common || !isWord(phrase.to(), ",") || aside.isEmpty()) {
            return Optional.empty();
        }
        String text = aside.text();
        return Cast.occurrences(text).stream()
                .limit(1)
                .filter(each -> text.substring(0, each.start()).matches("(?:(?:[Tt]he|[Ii]ts|\\p{Lu}[\\p{L}.]*) )*"))
                .flatMap(each -> cast
                        .person(each.name())
                        .or(() -> each.end() == text.length() ? Optional.of(each.name()) : Optional.empty())
                        .stream())
                .findFirst();
    }

    /** The organisation that a phrase names; empty if it names none. */
    private Optional<String> body(NounPhrase phrase, boolean study) {
        int to = phrase.to();
        for (int i = phrase.from(); study && i < phrase.to(); i++) {
            boolean owner = bare.at(i).isPossessive() || (bare.at(i).isCapital() && i > phrase.from());
            to = owner ? i + 1 : to;
        }
        String name = sentence.substring(phrase.start(), bare.at(to - 1).end()).replaceFirst(study ? "'s?$" : "$", "");
        boolean capital = Cast.occurrences(name).stream()
                .anyMatch(each -> cast.roleOf(each.name()) != Cast.Role.PLACE
                        || (each.start() <= 4 && each.end() >= name.length() - 1));
        boolean noun = bare.words().subList(phrase.from(), to).stream()
                .anyMatch(word -> WordLists.BODIES.contains(word.low().replaceFirst("'s$", "")));
        if ((!capital && !noun) || name.matches(".*(?<!\\bNo)(?:^| )\\d.*")) {
            return Optional.empty();
        }
        String first = bare.at(phrase.from()).low();
        if (POSSESSIVES.contains(first)) {
            return Optional.of("the" + name.substring(first.length()));
        }
        boolean common = bare.at(phrase.from()).is(Tag.DET)
                || (isBeginning(phrase.from())
                        && isCommon(name.split(" ", -1), bare.at(phrase.from()).is(Tag.NOUN)));
        return Optional.of(common ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name);
    }

    private boolean isBeginning(int i) {
        return i == 0 || bare.at(i - 1).is(Tag.PUNCT) || saying.isQuote(i - 1);
    }

    /** Whether the words are common nouns: {@code Opposition deputies}, {@code Tenants' unions}. */
    private static boolean isCommon(String[] words, boolean noun) {
        String first = words[0].toLowerCase(Locale.ROOT);
        boolean body = WordLists.BODIES.contains(first) || (noun && Counted.isPlural(first));
        boolean lower = List.of(words).subList(1, words.length).stream()
                .noneMatch(word -> Character.isUpperCase(word.charAt(0)));
        return (body || (lower && words.length > 1))
                && !words[0].endsWith("'s")
                && !words[0].matches("\\p{Lu}{2,}.*")
                && CommonNames.countryOfPeople(words[0]).isEmpty();
    }

    private void remember() {
        Optional<String> person = Optional.empty();
        for (Cast.Occurrence each : Cast.occurrences(sentence)) {
            Optional<String> named = cast.person(each.name());
            person = person.or(() -> named);
            if (cast.roleOf(each.name()) == Cast.Role.ORGANISATION) {
                lastBody = Optional.of(each.name());
            }
        }
        NounPhrase first = NounPhrase.at(bare, 0);
        if (WordLists.BODIES.contains(first.head().low())) {
            lastBody = who(first).filter(who -> cast.person(who).isEmpty()).or(() -> lastBody);
        }
        for (Word word : words) {
            Optional<String> named = cast.person(word.who());
            person = named.isPresent() ? named : person;
            lastBody = named.isPresent() ? lastBody : Optional.of(word.who());
        }
        lastPerson = person.isPresent() ? person : lastPerson;
    }
}
