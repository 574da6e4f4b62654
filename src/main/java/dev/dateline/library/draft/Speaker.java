package dev.dateline.library.draft;

import dev.dateline.article.CalendarNames;
import dev.dateline.judge.CommonNames;
import dev.dateline.judge.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the speaker of a sentence: a person, a body or a paper, by the full name in the article. */
final class Speaker {
    private static final String VERB = "(?:has |have |had |also |later |then"
            + " )?(?:said|says|say|told|tells|added|adds|warned|warns|estimated|estimates|estimate"
            + "|claimed|claims|stressed|insisted|insists|predicted|predicts|predict|forecast|forecasts|expects|expect|calculated|noted|argued|argues|acknowledged"
            + "|admitted|explained|disclosed|revealed|stated|reckons|believes|believe|projects|projected|wrote|joked|recalled|cautioned|complained"
            + "|thinks|think|fears|fear|reported|reports|report|announced|confirmed|showed|shows|show|found|called|promised|vowed|pledged|accused|remarked|replied|wants|concluded|declared|ruled|quipped"
            + "|put|puts|gave|cited|alleged|alleges|demanded|urged|proposed|asked)";
    private static final String NP =
            "(?<who>(?:[Tt]he |[Aa]n? |[Ii]ts |[Hh]is |[Hh]er |[Tt]heir )?(?:(?:[\\p{L}&.'/-]+)(?:"
                    + " (?=[\\p{L}&]))){0,8}[\\p{L}&.'-]+)";
    private static final Pattern ACCORDING = Pattern.compile("\\b[Aa]ccording to " + NP);
    private static final Pattern BEHIND =
            Pattern.compile("(?:,\"?|[,\"]|\\)) " + NP + "(?:, [^;\"]{2,70}?,)? " + VERB + "\\b");
    private static final Pattern INVERTED = Pattern.compile(
            "(?:[,\"]|said|^) ?(?:said|says|adds|admits|admitted|argues|explains|insisted|insists|jokes|notes|warns|writes|added|warned|wrote|recalled|joked|noted|argued|explained) "
                    + NP);
    private static final Pattern PASSIVE =
            Pattern.compile("\\b(?:forecast|predicted|projected|estimated|reported|announced|confirmed) by " + NP);
    private static final Pattern BEFORE =
            Pattern.compile("(?:^(?:But |And |Yet |Still |Meanwhile |Now )?|[,;:] |\\b(?:and|but|while|as|if) )" + NP
                    + "(?:, [^;\"]{2,110}?,)? " + VERB + "\\b(?=(?<tail>.{0,40}))");
    private static final Pattern STUDY = Pattern.compile(
            "(?:^\\p{Lu}|\\b\\p{Ll})(?:urvey|oll|eport|tatement|tudy|udit|igures|ata|stimates?|esearch)(?: of (?:\\d[\\d,]*|[a-z]+) [\\p{L}]+)?(?:"
                    + " (?:released|published|conducted|carried out|issued))? (?:by|from|of) " + NP);
    private static final Pattern WHO = Pattern.compile(NP + ",? (?:who|which) " + VERB + "\\b(?=(?<tail>.{0,40}))");
    private static final Pattern WHO_EXPECTS =
            Pattern.compile(", who (?:expects|forecasts|predicts|estimates|believes|reckons|thinks|puts)\\b");
    private static final Pattern NAME_ASIDE = Pattern.compile("\\G, (" + Cast.PART + "), ");
    private static final Pattern APPOSITION =
            Pattern.compile("\\G,? (?:(?:the|an?|its|his|her|their) )?(?:[\\p{L}'-]+ ){0,4}?(" + Cast.PART + "(?: "
                    + Cast.PART + ")+)(?=[,.;]|$| (?:of|from|at|in|on)\\b)");
    private static final Pattern STUDY_VERB = Pattern.compile(
            "\\b(?:found|finds|showed|shows|said|says|gave|put|estimated|concluded|suggested|suggests)\\b");
    private static final Pattern STUDY_BY = Pattern.compile("^(?:an? |the |its )?(?:[\\p{L}'-]+"
            + " ){0,2}?(?:survey|poll|study|report|audit|estimates?|figures|data|analysis|research|statement)"
            + " (?:by|from|of|for) ");
    private static final Pattern BARE_DAY =
            Pattern.compile("(?: (?:on|in|at|last|late|early|this) [\\p{L}\\d ]{1,30}?)?,");
    /** The length of text after a verb of saying at the end of a sentence: the audience and the day. */
    private static final int TRAILING = 48;

    private static final String DAYS_AND_MONTHS =
            String.join("|", CalendarNames.MONTHS) + "|" + String.join("|", CalendarNames.WEEKDAYS);
    /** The words after a person's name with the person's origin. */
    private static final Pattern OF = Pattern.compile(" (?:of|from|at) .*$");

    private static final Set<String> PLURALS_AT = Set.of("at", "in", "with", "from", "for", "of");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");
    /** Verbs that report only before "that", a colon or a quotation; all others always report. */
    private static final Pattern NEEDS_THAT = Pattern.compile(
            "\\b(?:proposed|found|showed|shows|ruled|reported|announced|confirmed|promised|vowed|pledged|declared"
                    + "|called|accused|put|puts|gave|cited|wants|revealed|disclosed|asked)$");
    /** The words between a verb and "that", or a question that is reported: {@code found last year that}, {@code asked why}. */
    private static final Pattern THAT = Pattern.compile(
            "^(?: (?:last|this|on|in|to) [\\p{L}\\d ]{1,24}?| (?:parliament|reporters|investors))? (?:that|why|whether|how) ");

    private static final Set<String> END = WordList.words("""
        which who that showed shows found in on at last this published released and but with has have was were is are by
        for would will had than to into as under gave put of
        """);

    private final Cast cast;
    private Optional<String> lastPerson = Optional.empty();
    private Optional<String> lastBody = Optional.empty();

    Speaker(Cast cast) {
        this.cast = cast;
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
        /** Whether it covers a part of the sentence; the words between a speaker and the verb are not part of the statement. */
        boolean reaches(int start, int end) {
            boolean inside = from <= start && end <= to + 1;
            boolean aside = name < start && end < verb;
            return inside && !aside;
        }

        int distance(int start, int end) {
            return start >= verb ? start - verb : Math.abs(name - end);
        }
    }

    /** The statements in a sentence; its persons are remembered for the pronouns of the next one. */
    List<Word> in(String sentence) {
        List<Word> words = new ArrayList<>();
        String bare = withoutQuotes(sentence);
        find(bare, sentence, ACCORDING, false, words);
        find(bare, sentence, STUDY, true, words);
        if (words.isEmpty()) {
            find(bare, sentence, INVERTED, false, words);
        }
        boolean inverted = words.stream().anyMatch(word -> bare.startsWith("said ", Math.max(0, word.name() - 5)));
        if (!inverted) {
            find(bare, sentence, BEFORE, true, words);
        }
        if (words.isEmpty()) {
            find(bare, sentence, WHO, true, words);
        }
        if (words.size() == 1) {
            forecaster(bare, words.get(0)).ifPresent(words::add);
        }
        if (words.isEmpty()) {
            find(bare, sentence, BEHIND, false, words);
        }
        if (words.isEmpty()) {
            find(bare, sentence, PASSIVE, false, words);
        }
        remember(sentence, words);
        return words;
    }

    /** Quoted words do not name a speaker: they are replaced by blanks of the same length. */
    private static String withoutQuotes(String sentence) {
        StringBuilder out = new StringBuilder(sentence);
        for (Mention quote : QuoteFinder.in(sentence)) {
            for (int i = quote.start() + 1; i < quote.end() - 1; i++) {
                char c = out.charAt(i);
                out.setCharAt(i, i == quote.end() - 2 && (c == ',' || c == '.') ? c : '\u00b7');
            }
        }
        return out.toString();
    }

    private void find(String bare, String sentence, Pattern pattern, boolean before, List<Word> words) {
        Matcher matcher = pattern.matcher(bare).useAnchoringBounds(false);
        while (matcher.find() && words.size() < 3) {
            boolean verbFollows = pattern == BEFORE || pattern == WHO;
            if (before && verbFollows && !isReporting(bare, matcher)) {
                continue;
            }
            boolean passive = verbFollows && matcher.group("who").matches(".*\\b(?:was|were|is|are|been|be|being)");
            Optional<String> who = passive ? Optional.empty() : who(sentence, matcher.start("who"), matcher.end("who"));
            if (who.isEmpty() || (pattern == INVERTED && !isSubjectAlone(matcher))) {
                matcher.region(wordEnd(bare, matcher.start("who")), bare.length());
                continue;
            }
            int name = matcher.start("who");
            if (words.stream().noneMatch(word -> Math.abs(word.name() - name) < 3)) {
                words.add(word(bare, pattern, matcher, who.get(), verbFollows));
            }
        }
    }

    /** {@code said Ada Lund, who expects}: a second statement of the same speaker. */
    private static Optional<Word> forecaster(String bare, Word word) {
        Matcher who = WHO_EXPECTS.matcher(bare).region(Math.min(bare.length(), word.verb()), bare.length());
        return who.find()
                ? Optional.of(new Word(word.who(), who.end(), bare.length(), word.name(), who.end()))
                : Optional.empty();
    }

    private static int wordEnd(String bare, int from) {
        int end = from + 1;
        while (end < bare.length() && Character.isLetter(bare.charAt(end))) {
            end++;
        }
        return end;
    }

    private static Word word(String bare, Pattern pattern, Matcher matcher, String who, boolean verbFollows) {
        int name = matcher.start("who");
        int verb = verbFollows
                ? matcher.start("tail")
                : pattern == STUDY ? studyVerb(bare, name, matcher.end()) : matcher.end();
        boolean aside =
                pattern == BEFORE && BARE_DAY.matcher(bare.substring(verb)).lookingAt();
        boolean trails = aside
                || (bare.length() - verb <= TRAILING && !bare.substring(verb).contains(" that "));
        boolean comma = bare.startsWith(", ", matcher.start());
        boolean joined = pattern == BEFORE && matcher.start() > 0 && !(comma && trails);
        boolean endsSentence = (pattern == BEHIND && (bare.length() - verb <= TRAILING || bare.startsWith(",", verb)))
                || pattern == PASSIVE
                || (pattern == BEFORE && comma && trails);
        int from = pattern == WHO
                ? verb
                : joined ? name : endsSentence ? afterSemicolon(bare, name) : scopeStart(bare, name);
        int to = pattern == INVERTED && !bare.startsWith(" that ", matcher.end())
                ? name
                : pattern == STUDY || pattern == BEFORE ? sentenceEnd(bare, verb) : scopeEnd(bare, verb);
        return new Word(who, from, to, name, verb);
    }

    /** The end of the verb after a study's name; the end of the name if there is no verb. */
    private static int studyVerb(String bare, int name, int end) {
        Matcher verb = STUDY_VERB.matcher(bare).region(name, bare.length());
        return verb.find() ? verb.end() : end;
    }

    /** {@code said Canada was ready}: Canada is not the speaker but part of the statement. */
    private static boolean isSubjectAlone(Matcher matcher) {
        String phrase = matcher.group("who");
        return !phrase.matches(
                "(?s).*\\b(?:was|were|is|are|had|has|have|would|will|could|did|must|should|might|may|can)\\b.*");
    }

    private static int sentenceEnd(String bare, int at) {
        int but = bare.indexOf(", but ", at);
        int semicolon = bare.indexOf("; ", at);
        int to = but < 0 ? bare.length() : but;
        return semicolon < 0 ? to : Math.min(to, semicolon);
    }

    /** {@code reported a loss} tells what happened; {@code reported that} names a speaker. */
    private static boolean isReporting(String bare, Matcher matcher) {
        String head = bare.substring(0, matcher.start("tail"));
        String tail = matcher.group("tail");
        if (NEEDS_THAT.matcher(head).find()) {
            boolean event = tail.startsWith(" a ") || tail.startsWith(" an ");
            boolean counts = (!event && head.endsWith("confirmed"))
                    || (!event && head.endsWith("reported"))
                    || head.endsWith("put")
                    || head.endsWith("puts")
                    || head.endsWith("cited");
            return THAT.matcher(tail).find() || tail.startsWith(": ") || tail.contains("\"") || counts;
        }
        return !tail.startsWith(" by ");
    }

    /** The start of the statement of a speaker at the end of a sentence: in the style of news agencies, all of it is theirs. */
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

    /** The person, body or paper that is named in a noun phrase or directly after it; empty if there is none. */
    private Optional<String> who(String sentence, int start, int end) {
        String words = sentence.substring(start, end).strip();
        String low = words.toLowerCase(Locale.ROOT);
        if (low.equals("it") && start > 0) {
            Optional<String> first = Cast.occurrences(sentence.substring(0, start)).stream()
                    .filter(each -> each.start() < 5
                            && cast.person(each.name()).isEmpty()
                            && cast.roleOf(each.name()) != Cast.Role.PLACE)
                    .map(Cast.Occurrence::name)
                    .findFirst();
            if (first.isPresent()) {
                return first;
            }
        }
        if (PRONOUNS.contains(low)) {
            return low.equals("he") || low.equals("she") ? lastPerson : low.equals("it") ? lastBody : Optional.empty();
        }
        Matcher behind = APPOSITION.matcher(sentence).region(end, sentence.length());
        Optional<String> person = Optional.empty();
        for (Cast.Occurrence each : Cast.occurrences(words)) {
            Optional<String> named = cast.person(OF.matcher(each.name()).replaceFirst(""));
            person = named.isPresent() && !sentence.startsWith("'s", start + each.end()) ? named : person;
        }
        if (person.isPresent()) {
            return person;
        }
        if (behind.find()) {
            Optional<String> named = cast.person(behind.group(1));
            boolean shortly =
                    !Character.isUpperCase(words.charAt(0)) || words.startsWith("The ") || words.startsWith("Its ");
            if (named.isPresent()) {
                return named;
            }
            if (shortly && cast.roleOf(behind.group(1)) == Cast.Role.ORGANISATION) {
                return Optional.of(behind.group(1));
            }
        }
        Matcher single = NAME_ASIDE.matcher(sentence).region(end, sentence.length());
        if (single.find() && words.matches("(?:[Tt]he|[Ii]ts|[Tt]heir|[Aa]n?) .*")) {
            return Optional.of(single.group(1));
        }
        return body(words, start == 0 || sentence.startsWith("\" ", Math.max(0, start - 2)));
    }

    private Optional<String> body(String phrase, boolean begins) {
        List<String> kept = new ArrayList<>();
        String[] all = STUDY_BY.matcher(phrase)
                .replaceFirst("")
                .replaceFirst(
                        "'s (?:[\\p{L}-]+"
                                + " ){0,2}(?:survey|poll|report|study|figures|data|estimates?|forecast|website|statement)\\b.*$",
                        "")
                .replaceFirst("[.,]$", "")
                .replaceFirst(" (?:in|on|last|this) (?:early |late )?(?:" + DAYS_AND_MONTHS + ")\\b.*$", "")
                .replaceFirst("(?<=\\p{Lu}[\\p{L}.]{1,30}) (?:estimates|figures|data)$", "")
                .split(" ", -1);
        for (int i = 0; i < all.length; i++) {
            String word = all[i];
            boolean goesOn = PLURALS_AT.contains(word)
                    && i + 1 < all.length
                    && !kept.isEmpty()
                    && (Character.isUpperCase(all[i + 1].charAt(0)) || word.equals("of") || all[i + 1].equals("the"))
                    && (word.equals("of")
                            || WordLists.BODIES.contains(bare(all[i - 1]))
                            || (Character.isUpperCase(all[i - 1].charAt(0)) && word.equals("for")));
            boolean joins = word.equals("and")
                    && i > 0
                    && i + 1 < all.length
                    && Cast.joins(phrase, all[i - 1] + " and " + all[i + 1]);
            boolean ends = isEnd(word) && !goesOn && !joins;
            if (!kept.isEmpty() && ends) {
                break;
            }
            if (kept.isEmpty() && isEnd(word)) {
                return Optional.empty();
            }
            kept.add(word);
        }
        String name = String.join(" ", kept);
        List<Cast.Occurrence> named = Cast.occurrences(name);
        boolean capital = named.stream()
                .anyMatch(each -> cast.roleOf(each.name()) != Cast.Role.PLACE
                        || (each.start() <= 4 && each.end() >= name.length() - 1));
        boolean plain = begins
                && kept.size() > 1
                && WordLists.BODIES.contains(bare(kept.get(kept.size() - 1)))
                && kept.stream().skip(1).noneMatch(word -> Character.isUpperCase(word.charAt(0)));
        boolean noun = kept.stream().anyMatch(word -> WordLists.BODIES.contains(bare(word)));
        boolean verb = kept.stream()
                .anyMatch(word -> !Character.isUpperCase(word.charAt(0))
                        && Verbs.isPast(word)
                        && !WordLists.ADJECTIVES_ON_ED.contains(word));
        if ((!capital && !noun) || verb || kept.isEmpty() || isNumber(kept)) {
            return Optional.empty();
        }
        if (Set.of("its", "his", "her", "their").contains(kept.get(0).toLowerCase(Locale.ROOT))) {
            return Optional.of("the" + name.substring(kept.get(0).length()));
        }
        if (plain
                && CommonNames.countryOfPeople(kept.get(0)).isEmpty()
                && !kept.get(0).endsWith("'s")) {
            return Optional.of(Character.toLowerCase(name.charAt(0)) + name.substring(1));
        }
        boolean article = name.startsWith("The ") || name.startsWith("A ") || name.startsWith("An ");
        boolean common = begins && WordLists.BODIES.contains(bare(kept.get(0)));
        boolean initials = kept.get(0).endsWith("'s") || (name.length() > 1 && !Character.isLowerCase(name.charAt(1)));
        return Optional.of(
                (article || (begins && !capital) || common) && (article || !initials)
                        ? Character.toLowerCase(name.charAt(0)) + name.substring(1)
                        : name);
    }

    /** {@code who} ends a name, {@code WHO} does not. */
    private static boolean isEnd(String word) {
        boolean initials = word.length() > 1 && Character.isUpperCase(word.charAt(1));
        return !initials && END.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isNumber(List<String> words) {
        return words.stream().anyMatch(word -> Character.isDigit(word.charAt(0)));
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
        for (Word word : words) {
            Optional<String> named = cast.person(word.who());
            person = named.isPresent() ? named : person;
        }
        lastPerson = person.isPresent() ? person : lastPerson;
    }
}
