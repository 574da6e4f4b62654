package dev.dateline.library.draft;

import dev.dateline.judge.CommonNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the speaker of a sentence: a person, an organisation or a study. The speaker gets the full name in the article.
 */
final class Speaker {
    private static final String STUDIES =
            "(?:survey|poll|study|report|audit|estimates?|figures|data|analysis|research|statement|count|forecast|website|calculations?|reckoning|review|census|minutes|notice|findings|inquiry)";
    /** Nouns for a claim that are followed by its author: {@code claims by}. */
    private static final String CLAIMS = "(?:claims?|allegations?|warnings?|accusations?|complaints?)";
    /** Matches words before a speaker who claims what the clause or sentence says. */
    private static final Pattern ACCORDING = Pattern.compile(
            "\\b(?:[Aa]ccording to|[Aa]s per) (?=[^ ])|(?:^B|, b)y (?=[^,]{2,40} (?:count|estimate|reckoning|calculations?)(?:[,.]|$))|(?:^|; |, but |, while )(?=[^,;]{2,40}'s (?:forecast|estimate|projection|count|toll) (?:is|was|stands|stood) )");

    private static final Pattern STUDY = Pattern.compile("(?:^(?i:" + STUDIES + ")|\\b" + STUDIES
            + ")(?: of (?:\\d[\\d,]*|[a-z]+) [\\p{L}]+)?(?: (?:released|published|conducted|carried out|issued)(?: [^,]{0,50}?)??)? (?:by|from|of) (?=[^ ])|\\b"
            + CLAIMS + " (?:by|from) (?=[^ ])");
    private static final Pattern INVERTED =
            Pattern.compile("(?:[,\"]|said|^) ?(?!told|tells|asked|asks)(?:" + Verbs.ANY_SAYING + ") (?=[^ ])");
    private static final Pattern PASSIVE =
            Pattern.compile("\\b(?:forecast|predicted|projected|estimated|reported|announced|confirmed) by (?=[^ ])");
    private static final Pattern STUDY_VERB = Pattern.compile(
            "\\b(?:found|finds|showed|shows|said|says|gave|put|estimated|concluded|suggested|suggests)\\b");
    private static final Pattern STUDY_BY =
            Pattern.compile("^(?:an? |the |its )?(?:[\\p{L}'-]+ ){0,2}?" + STUDIES + " (?:by|from|of|for) ");
    private static final Pattern OWN_STUDY = Pattern.compile(
            "'s (?:[\\p{L}-]+ ){0,2}" + STUDIES + "\\b.*$|(?<=\\p{Lu}[\\p{L}.]{1,30}) (?:estimates|figures|data)$");
    /**
     * A report without an author, like {@code the latest report}. The author is named earlier or later in the sentence.
     */
    private static final Pattern BARE_STUDY =
            Pattern.compile("(?:[Tt]he|[Tt]his) (?:(?:latest|new|same|official|joint|[\\d-]+page) )?" + STUDIES
                    + "(?: \\p{Ll}+ing .*)?");

    private static final Pattern AUTHOR_BEHIND = Pattern.compile(
            "\\G,? (?:led|written|commissioned|conducted|carried out|published|released|compiled) (?:by|for) (?=[^ ])");
    private static final Pattern POLL = Pattern.compile("\\b(?:poll|survey|count)$");
    private static final Pattern ITS_STUDY =
            Pattern.compile("(?i)(?:its|his|her|their) (?:own |[\\p{L}-]+ )?" + STUDIES + "\\b.*");
    private static final Pattern BARE_DAY = Pattern.compile(
            "(?: (?:on|in|at|last|late|early|earlier|this|the previous|yesterday|today|a \\p{L}+ (?:earlier|ago)) ?[\\p{L}\\d ]{0,30}?)?(?:,|$)");
    /** The most characters after a verb of saying at the end of a sentence: the audience and the day. */
    private static final int TRAILING = 48;

    /** Matches the words after a person's name that tell where the person is from. */
    private static final Pattern OF = Pattern.compile(" (?:of|from|at) .*$");

    /** {@code the charity Oxfam}. */
    private static final Pattern DESCRIBED = Pattern.compile("[Tt]he (?:\\p{Ll}[\\p{L}'-]* )+(\\p{Lu}.*)");

    private static final Pattern OTHER_BODY = Pattern.compile(
            "the (?:charity|group|company|firm|agency|union|bank|lender|think-?tank|association|body|insurer|carrier|airline|maker|retailer)");
    private static final int FIRST = 14; // characters before the name that a sentence begins with
    /** Matches the body of a speaker: {@code said Omar Bustos, who leads the railway workers' federation}. */
    private static final Pattern LED =
            Pattern.compile("\\b(?:leads|heads|chairs|runs|represents) (the (?:[\\p{L}'-]+ ){0,4}(?:"
                    + String.join("|", WordLists.BODIES) + "))(?=[,.]|$| (?:and|in|of|at|who|that|which) )");

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
    List<Word> in(String sentence) {
        String bare = withoutQuotes(sentence);
        List<Word> words = new ArrayList<>();
        SentenceParts parts = new SentenceParts(bare);
        named(ACCORDING, bare, sentence, parts.grammar, words);
        named(STUDY, bare, sentence, parts.grammar, words);
        if (words.isEmpty()) {
            named(INVERTED, bare, sentence, parts.grammar, words);
        }
        boolean inverted = words.stream().anyMatch(word -> bare.startsWith("said ", Math.max(0, word.name() - 5)));
        for (Saying saying : Saying.in(parts)) {
            if (!inverted || saying.inside()) {
                said(bare, sentence, saying, words);
            }
        }
        if (words.isEmpty()) {
            named(PASSIVE, bare, sentence, parts.grammar, words);
        }
        remember(sentence, words);
        return words;
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
                out.setCharAt(i, i == quote.end() - 1 && ends ? ',' : Grammar.QUOTED);
            }
        }
        return out.toString();
    }

    /** Adds the speakers whose name follows certain words. */
    private void named(Pattern pattern, String bare, String sentence, Grammar grammar, List<Word> words) {
        Matcher matcher = pattern.matcher(bare);
        while (matcher.find()) {
            int name = matcher.end();
            int end = grammar.nounEndAt(name, each -> Cast.joins(bare.substring(name), each));
            boolean statement = pattern == INVERTED && grammar.isVerbAt(end);
            Optional<String> who = statement ? Optional.empty() : who(sentence, name, end);
            if (who.isEmpty() || words.stream().anyMatch(word -> Math.abs(word.name() - name) < 3)) {
                continue;
            }
            boolean first = matcher.start() == 0 && pattern == ACCORDING;
            int verb = pattern == STUDY ? studyVerb(bare, name, end) : end;
            int from = pattern == PASSIVE ? afterSemicolon(bare, name) : scopeStart(bare, name);
            boolean between = pattern == INVERTED
                    && bare.startsWith(",", end)
                    && grammar.isVerbAt(end + 1); // Turnout, said the agency, was
            int to = pattern == INVERTED && !between && !bare.startsWith(" that ", end)
                    ? name
                    : pattern == STUDY || first ? sentenceEnd(bare, verb) : scopeEnd(bare, verb);
            lastAuthor = pattern == STUDY ? who : lastAuthor;
            words.add(new Word(who.get(), from, to, name, verb));
        }
    }

    /** Adds a speaker who is the subject of a verb of saying. */
    private void said(String bare, String sentence, Saying saying, List<Word> words) {
        int name = saying.name();
        int verb = saying.verb();
        boolean known = words.stream().anyMatch(word -> Math.abs(word.name() - name) < 3 && word.verb() >= verb);
        String tail = bare.substring(verb);
        boolean trails = BARE_DAY.matcher(tail).lookingAt() || (tail.length() <= TRAILING && !tail.contains(" that "));
        boolean behind = bare.startsWith(", ", name - 2) && (trails || bare.charAt(name - 3) == Grammar.QUOTED);
        if (known || !(behind || isReporting(tail, saying.base(), bare.substring(name, saying.end())))) {
            return;
        }
        boolean same = saying.inside() && !words.isEmpty();
        boolean more =
                saying.base().equals("add") && sentence.startsWith("it ", name); // the speaker of the sentence before
        Optional<String> who =
                same ? Optional.of(words.get(0).who()) : more ? lastBody : who(sentence, name, saying.end());
        boolean sure = THAT.matcher(tail).find() || !WordLists.BEFORE_THAT.contains(saying.base());
        who = who.or(() -> sure ? plural(sentence.substring(name, saying.end())) : Optional.empty());
        if (who.isEmpty()) {
            return;
        }
        int from = saying.inside() ? verb : behind ? afterSemicolon(bare, name) : name;
        words.add(new Word(who.get(), from, sentenceEnd(bare, verb), name, verb));
    }

    /** The end of the verb after the name of a study; the end of the name if there is no verb. */
    private static int studyVerb(String bare, int name, int end) {
        Matcher verb = STUDY_VERB.matcher(bare).region(name, bare.length());
        int comma = bare.indexOf(", ", end);
        return verb.find() && (comma < 0 || verb.end() < comma) ? verb.end() : end;
    }

    /** The speaker, if it is several people without a name: {@code Inspectors found that}. */
    private static Optional<String> plural(String phrase) {
        String head = phrase.replaceFirst(" (?:familiar|close|led|with|of|in|at|from|for|who) .*", "");
        boolean people = phrase.matches("\\p{L}+(?: \\p{Ll}+){0,5}")
                && Counted.isPlural(head.substring(head.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
        return people && !PRONOUNS.contains(phrase.toLowerCase(Locale.ROOT))
                ? Optional.of(Character.toLowerCase(phrase.charAt(0)) + phrase.substring(1))
                : Optional.empty();
    }

    /** Whether a verb introduces a statement. {@code reported that} does, {@code reported a loss} does not. */
    private static boolean isReporting(String tail, String base, String subject) {
        if (!WordLists.BEFORE_THAT.contains(base)) {
            return !tail.startsWith(" by ");
        }
        boolean event = tail.startsWith(" a ") || tail.startsWith(" an ");
        boolean counts = base.matches("put|cite") || (!event && base.matches("confirm|report"));
        return counts
                || (base.equals("give") && POLL.matcher(subject).find())
                || (base.equals("accuse") && tail.contains(" of "))
                || THAT.matcher(tail).find()
                || tail.startsWith(": ")
                || tail.substring(0, Math.min(TRAILING, tail.length())).indexOf(Grammar.QUOTED) >= 0;
    }

    private static int sentenceEnd(String bare, int at) {
        int but = bare.indexOf(", but ", at);
        int semicolon = bare.indexOf("; ", at);
        int to = but < 0 ? bare.length() : but;
        return semicolon < 0 ? to : Math.min(to, semicolon);
    }

    /**
     * The start of a statement whose speaker is named at the end of the sentence: after the last semicolon, or at the
     * beginning.
     */
    private static int afterSemicolon(String bare, int at) {
        return bare.lastIndexOf("; ", at) + 1;
    }

    private static int scopeStart(String bare, int at) {
        int from = 0;
        for (String cut : List.of("; ", ", but ", ", while ", ", though ")) {
            int last = bare.lastIndexOf(cut, at);
            from = Math.max(from, last < 0 ? 0 : last + cut.length() - 1);
        }
        return from;
    }

    private static int scopeEnd(String bare, int at) {
        int to = bare.length();
        for (String cut : List.of("; ", ", but ", ", while ", ", though ")) {
            int next = bare.indexOf(cut, at);
            to = next < 0 ? to : Math.min(to, next);
        }
        return to;
    }

    /** The person, organisation or study in a noun phrase or directly after it; empty if there is none. */
    private Optional<String> who(String sentence, int start, int end) {
        String words = sentence.substring(start, end).strip();
        String low = words.toLowerCase(Locale.ROOT);
        Optional<String> subject = low.equals("it") || OTHER_BODY.matcher(low).matches()
                ? firstBody(sentence, start, low.equals("it"))
                : Optional.empty();
        if (subject.isPresent()) {
            return subject;
        }
        if (PRONOUNS.contains(low)) {
            return low.equals("he") || low.equals("she") ? lastPerson : low.equals("it") ? lastBody : Optional.empty();
        }
        if (ITS_STUDY.matcher(words).matches() && lastBody.isPresent()) {
            return lastPerson.isPresent() && low.matches("(?:his|her) .*") ? lastPerson : lastBody;
        }
        Optional<String> person = Optional.empty();
        for (Cast.Occurrence each : Cast.occurrences(words)) {
            Optional<String> named = cast.person(OF.matcher(each.name()).replaceFirst(""));
            person = named.isPresent() && !sentence.startsWith("'s", start + each.end()) ? named : person;
        }
        if (person.isPresent()) {
            return person;
        }
        if (words.matches("(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Aa]n?|[^\\p{Lu}]+|.*'s?) .*")) {
            Optional<String> named = apposition(sentence, end);
            if (named.isPresent()) {
                return named;
            }
        }
        if (BARE_STUDY.matcher(words).matches()) {
            Matcher author = AUTHOR_BEHIND.matcher(sentence).region(end, sentence.length());
            Optional<String> named = author.find()
                    ? who(sentence, author.end(), new Grammar(sentence).nounEndAt(author.end(), each -> false))
                    : lastAuthor;
            return named.or(() ->
                    Optional.of("the " + words.substring(words.indexOf(' ') + 1).toLowerCase(Locale.ROOT)));
        }
        Matcher described = DESCRIBED.matcher(words);
        if (described.matches() && cast.roleOf(described.group(1)) == Cast.Role.ORGANISATION) {
            return Optional.of(described.group(1));
        }
        return known.behind(words)
                .or(() -> body(words, start == 0 || sentence.startsWith("\" ", Math.max(0, start - 2))));
    }

    /** The body that the sentence is about, before an offset. */
    private Optional<String> firstBody(String sentence, int to, boolean any) {
        return Cast.occurrences(sentence.substring(0, to)).stream()
                .filter(each -> each.start() < FIRST
                        && cast.person(each.name()).isEmpty()
                        && (cast.roleOf(each.name()) == Cast.Role.ORGANISATION
                                || ((any || each.name().contains(" ")) && cast.roleOf(each.name()) != Cast.Role.PLACE)))
                .map(Cast.Occurrence::name)
                .findFirst();
    }

    /** {@code the fund's head, Ana Ruiz, said}, {@code said its president, Dr Ian Hart}: the name between commas. */
    private Optional<String> apposition(String sentence, int end) {
        if (!sentence.startsWith(", ", end)) {
            return Optional.empty();
        }
        String aside = sentence.substring(end + 2).replaceFirst("(?<!\\b\\p{Lu}\\p{L}{0,3})[,.;].*|, .*", "");
        List<Cast.Occurrence> names = Cast.occurrences(aside);
        if (names.isEmpty()
                || !aside.substring(0, names.get(0).start())
                        .strip()
                        .matches("(?:[Tt]he|[Aa]n?|[Ii]ts)?(?: ?\\p{Lu}[\\p{L}.]*)*")) {
            return Optional.empty();
        }
        String name = names.get(0).name();
        return cast.person(name)
                .or(() ->
                        name.length() + names.get(0).start() >= aside.length() ? Optional.of(name) : Optional.empty());
    }

    /** The organisation that some words name; empty if they name none. */
    private Optional<String> body(String phrase, boolean begins) {
        String name = OWN_STUDY
                .matcher(STUDY_BY.matcher(phrase).replaceFirst(""))
                .replaceFirst("")
                .replaceFirst("(?<!\\b\\p{Lu})[.,]$", "")
                .replaceFirst(" of \\d.*", "");
        String[] words = name.split(" ", -1);
        boolean capital = Cast.occurrences(name).stream()
                .anyMatch(each -> cast.roleOf(each.name()) != Cast.Role.PLACE
                        || (each.start() <= 4 && each.end() >= name.length() - 1));
        boolean noun = false;
        for (String word : words) {
            noun |= WordLists.BODIES.contains(bare(word));
        }
        if (name.isEmpty() || (!capital && !noun) || name.matches(".*(?<!\\bNo)(?:^| )\\d.*")) {
            return Optional.empty();
        }
        if (words[0].matches("(?i)its|his|her|their")) {
            return Optional.of("the" + name.substring(words[0].length()));
        }
        boolean lower = name.matches("(?:The|An?) .*")
                || (begins
                        && (!capital || isRole(words))
                        && !words[0].endsWith("'s")
                        && !Character.isUpperCase(name.charAt(Math.min(1, name.length() - 1))));
        return Optional.of(lower ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name);
    }

    /**
     * Whether the words are a common noun for people or organisations: {@code Opposition deputies}, {@code Tenants'
     * unions}.
     */
    private static boolean isRole(String[] words) {
        boolean common = WordLists.BODIES.contains(bare(words[words.length - 1])) && words.length > 1;
        for (int i = 1; i < words.length; i++) {
            common &= !Character.isUpperCase(words[i].charAt(0));
        }
        return WordLists.BODIES.contains(bare(words[0]))
                || (common && CommonNames.countryOfPeople(words[0]).isEmpty());
    }

    private static String bare(String word) {
        String low = word.toLowerCase(Locale.ROOT);
        return low.endsWith("'s") ? low.substring(0, low.length() - 2) : low;
    }

    private void remember(String sentence, List<Word> words) {
        Optional<String> person = Optional.empty();
        for (Cast.Occurrence each : Cast.occurrences(sentence)) {
            Optional<String> named = cast.person(each.name());
            if (named.isPresent() && person.isEmpty()) {
                person = named;
            }
            if (cast.roleOf(each.name()) == Cast.Role.ORGANISATION) {
                lastBody = Optional.of(each.name());
            }
        }
        Matcher led = LED.matcher(sentence);
        lastBody = led.find() ? Optional.of(led.group(1)) : lastBody;
        for (Word word : words) {
            Optional<String> named = cast.person(word.who());
            person = named.isPresent() ? named : person;
            lastBody = named.isPresent() ? lastBody : Optional.of(word.who());
        }
        lastPerson = person.isPresent() ? person : lastPerson;
    }
}
