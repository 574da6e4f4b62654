package dev.dateline.library.draft;

import dev.dateline.judge.CommonNames;
import dev.dateline.library.draft.Word.Tag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the speaker of a sentence: a person, an organisation or a study. The speaker gets the full name in the article.
 */
final class Speaker {
    private static final Set<String> STUDIES = WordLists.words("studies");
    /** Nouns for a claim that are followed by its author: {@code claims by}. */
    private static final Set<String> CLAIMS = WordLists.words("claims");
    /** Nouns for a number that somebody has found: {@code by the UN's count}. */
    private static final Set<String> COUNTS = WordLists.words("counts");

    private static final Set<String> RULINGS = Set.of("decision", "ruling", "judgment", "verdict", "order");
    private static final Set<String> LED = Set.of("led", "headed", "chaired", "polled", "surveyed", "questioned");
    private static final List<String> CLAUSES = List.of("; ", ", but ", " as he ", " as she ");
    /** Matches an act behind what somebody says: {@code ruled that it was theirs and fined the firm}. */
    private static final Pattern ACT =
            Pattern.compile(",? and (?:ordered|fined|directed|awarded|sentenced|jailed|barred"
                    + "|banned|instructed|imposed|dismissed|acquitted|suspended)\\b");

    private static final Pattern PUT = Pattern.compile("\\b(?:put|estimated|valued) at [^,;:]*$");
    private static final List<String> SEMICOLON = CLAUSES.subList(0, 1);

    private static final Set<String> POSSESSIVES = Set.of("its", "his", "her", "their");
    /** Matches a name that may be a person's. */
    private static final String TWO_WORDS = "(?!(?:El|Al|La|Le|Los|Las) )\\p{Lu}\\p{Ll}[\\p{L}'-]* (?:(?:"
            + Cast.PARTICLES + ") )?\\p{Lu}\\p{Ll}[\\p{L}'-]*";

    /** Matches a description of one person. */
    private static final String PERSON_NOUN = ".*(?:\\d-year-old|ist|ian|[a-z]man|woman|mother|father) .*";

    private static final int QUOTE_WITHIN = 8; // words behind a verb of saying

    private final Cast cast;
    private final NamedBodies known;
    private final BodiesSoFar bodies;
    /** The persons named so far. */
    private final Set<String> seen = new HashSet<>();

    private final List<String> lastNamed = new ArrayList<>();
    private Optional<String> lastPerson = Optional.empty();
    private Optional<String> lastAuthor = Optional.empty();
    private String sentence = "";
    private TaggedSentence bare = TaggedSentence.of("");
    private String open = ""; // the sentence with spaces for its words in brackets
    private Saying saying = new Saying(bare);
    private List<Claim> words = new ArrayList<>();

    Speaker(Cast cast, NamedBodies known) {
        this.cast = cast;
        this.known = known;
        this.bodies = new BodiesSoFar(cast, known);
    }

    /**
     * The statements in a sentence. Its persons are remembered, because pronouns of the next sentence may mean them.
     */
    List<Claim> in(String next) {
        sentence = next;
        bare = TaggedSentence.of(Saying.withoutQuotes(next));
        saying = new Saying(bare);
        open = bare.withoutBrackets();
        words = new ArrayList<>();
        bodies.read(sentence, bare);
        for (int i = 0; i < bare.size(); i++) {
            cited(i);
            study(i);
        }
        for (int i = 0; i < bare.size(); i++) {
            if (saying.isSaying(i)) {
                said(i);
            }
        }
        for (int i = 1; i < bare.size(); i++) {
            passive(i);
        }
        if (words.isEmpty() && bare.text().indexOf(Saying.QUOTED) > 0) {
            int from = bare.text().indexOf(Saying.QUOTED);
            int to = bare.text().lastIndexOf(Saying.QUOTED) + 1;
            subject().ifPresent(who -> words.add(new Claim(who, from, to, 0, 0)));
        }
        remember();
        return words;
    }

    /** The subject of the sentence. */
    private Optional<String> subject() {
        return Clauses.main(bare)
                .map(clause -> NounPhrase.at(bare, clause.from()))
                .flatMap(this::who);
    }

    private boolean isWord(int i, String low) {
        return saying.isWord(i, low);
    }

    /** Adds the speaker of {@code according to the UN} and {@code by the UN's count}. */
    private void cited(int i) {
        boolean cites = (isWord(i, "according") && isWord(i + 1, "to")) || (isWord(i, "as") && isWord(i + 1, "per"));
        boolean by = isWord(i, "by") || isWord(i, "in");
        NounPhrase phrase = NounPhrase.at(bare, i + (cites ? 2 : by ? 1 : 0));
        boolean counts = (i == 0 || bare.at(i - 1).is(Tag.PUNCT))
                && COUNTS.contains(phrase.head().low());
        if (!phrase.isEmpty() && (cites || counts)) {
            Optional<String> who = who(phrase).or(() -> cites ? Optional.of(phrase.text()) : Optional.empty());
            int to = end(phrase.end(), CLAUSES);
            boolean more = Verbs.isParticiple(bare.at(phrase.to()).low()); // a study published on Friday
            int told = more ? end(phrase.end(), List.of(", ")) : phrase.end();
            add(phrase, who, start(phrase.start(), CLAUSES), to, told);
        }
    }

    /** Adds the speaker of {@code as forecast by the bank}. */
    private void passive(int i) {
        NounPhrase phrase = NounPhrase.at(bare, i + 1);
        boolean told = bare.at(i - 1).base().matches("forecast|predict|project|estimate|report|announce|confirm|value");
        if (isWord(i, "by")
                && (told || PUT.matcher(open).region(0, bare.at(i).start()).find())) {
            int to = end(phrase.end(), CLAUSES);
            add(phrase, who(phrase), start(phrase.start(), SEMICOLON), to, saying.offset(saying.behind(phrase.to())));
        }
    }

    /** Adds the author of a study or claim: {@code in a survey by Delta, 9% agreed}, {@code claims by Delta that}. */
    private void study(int i) {
        NounPhrase phrase = NounPhrase.at(bare, i);
        boolean in = isWord(i - 1, "in") && STUDIES.contains(phrase.head().low());
        int to = NounPhrase.at(bare, authorAt(phrase)).to();
        if (in || (CLAIMS.contains(phrase.head().low()) && isWord(to, "that"))) {
            int told = saying.offset(saying.behind(to));
            add(
                    phrase,
                    author(phrase),
                    start(phrase.start(), CLAUSES),
                    end(bare.at(to - 1).end(), CLAUSES),
                    told);
        }
    }

    private void add(NounPhrase phrase, Optional<String> who, int from, int to, int told) {
        who.filter(found -> !found.equals("official")) // official data showed
                .ifPresent(found -> words.add(new Claim(found, from, to, phrase.start(), told)));
    }

    /** Adds the subject of a verb of saying. */
    private void said(int verb) {
        String base = bare.at(verb).base();
        NounPhrase behind = NounPhrase.at(bare, verb + 1);
        NounPhrase counted = isWord(behind.to(), "of") ? NounPhrase.at(bare, behind.to() + 1) : behind;
        boolean inverted = bare.at(verb - 1).is(Tag.PUNCT)
                && !WordLists.BEFORE_THAT.contains(base)
                && !base.matches("tell|ask")
                && !bare.at(counted.to()).is(Tag.VERB, Tag.AUX);
        Optional<String> teller = inverted ? who(behind) : Optional.empty();
        if (teller.isPresent()) {
            int told = saying.tail(behind.to() - 1, bare.text().length());
            add(behind, teller, start(behind.start(), CLAUSES), end(behind.end(), CLAUSES), told);
            return;
        }
        boolean inside = saying.isInside(verb);
        NounPhrase subject = saying.subject(verb);
        if (subject.isEmpty()) {
            return;
        }
        int name = subject.start();
        int said = bare.at(verb).end();
        boolean object = base.matches("find|show|put|give|cite|expect|forecast|predict|estimate|project|want|demand")
                && !bare.at(verb + 1).low().matches("last|this|earlier|yesterday")
                && bare.at(verb + 1).is(Tag.DET, Tag.NUM, Tag.NOUN, Tag.ADJ, Tag.PRON);
        boolean last = isWord(subject.from() - 1, ",")
                && ((saying.trails(verb) && !object) || saying.isQuote(subject.from() - 2));
        boolean person = base.matches("announce|promise|demand|propose|want")
                && !(base.equals("want") && bare.at(verb + 1).is(Tag.DET))
                && who(subject).flatMap(cast::person).isPresent();
        boolean pledge = base.matches("hope|pledge")
                && subject.isNamed()
                && !Counted.isPlural(subject.head().low());
        if (!(last || person || pledge || isReporting(verb, subject))) {
            return;
        }
        Optional<String> who =
                inside && !words.isEmpty() && bare.at(subject.from()).is(Tag.DET)
                        ? Optional.of(words.get(0).who())
                        : isWord(verb - 1, "it") && base.matches("add|find|show|suggest")
                                ? lastAuthor.or(() -> bodies.last(sentence, name))
                                : who(subject);
        if (base.equals("see") && who.flatMap(cast::person).isPresent()) {
            return; // she sees 40 patients a day
        }
        int from = last ? start(name, SEMICOLON) : name;
        boolean aside = bare.at(verb - 1).text().matches("who|which") || isWord(subject.from() - 1, "which");
        int to = end(said, aside ? List.of(", ") : CLAUSES);
        int told = last ? saying.tail(verb, to) : saying.offset(saying.told(verb));
        add(subject, who.or(() -> plural(subject, base)), from, to, told);
    }

    /** The speaker without a name: {@code Inspectors found that}, {@code the keeper said}. */
    private static Optional<String> plural(NounPhrase subject, String base) {
        String text = subject.text();
        boolean body = (text.startsWith("the ") && base.matches("say|tell|warn|add|insist|argue"))
                || (text.startsWith("The ")
                        && base.matches("expect|forecast|project|estimate")
                        && WordLists.BODIES.contains(subject.head().low()));
        boolean people = subject.sentence().words().subList(subject.from(), subject.headTo()).stream()
                .anyMatch(word -> Counted.isPlural(word.low()));
        boolean nation = CommonNames.countryOfPeople(
                        subject.sentence().at(subject.from()).text())
                .isPresent();
        return people || body
                ? Optional.of(nation ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1))
                : Optional.empty();
    }

    /** Whether a verb introduces a statement. {@code reported that} does, {@code reported a loss} does not. */
    private boolean isReporting(int verb, NounPhrase subject) {
        String base = bare.at(verb).base();
        Word next = bare.at(verb + 1);
        if (!WordLists.BEFORE_THAT.contains(base)) {
            boolean adds = base.equals("add"); // added a second goal, added 2.1%
            return !next.low().equals("by")
                    && !(adds
                            && (next.is(Tag.NUM, Tag.SYM) || new FiniteVerbs(bare).between(verb + 1, bare.size()) < 0));
        }
        boolean nation =
                Cast.occurrences(subject.text()).stream().anyMatch(name -> cast.roleOf(name.name()) == Cast.Role.PLACE);
        return base.matches("put|cite|accuse")
                || (base.matches("confirm|report") && !next.low().matches("an?") && !nation)
                || STUDIES.contains(subject.head().low())
                || saying.isThat(verb)
                || bare.words().subList(verb + 1, bare.size()).stream()
                        .limit(QUOTE_WITHIN)
                        .anyMatch(word -> word.text().charAt(0) == Saying.QUOTED);
    }

    /** The offset behind the last sign that ends a clause. */
    private int start(int at, List<String> cuts) {
        return cuts.stream()
                .mapToInt(cut -> open.lastIndexOf(cut, at) + 1)
                .max()
                .orElse(0);
    }

    /** The offset of the next sign that begins another clause. */
    private int end(int at, List<String> cuts) {
        Matcher act = ACT.matcher(open);
        int last = act.find(at) ? act.start() : open.length();
        return cuts.stream()
                .mapToInt(cut -> open.indexOf(cut, at))
                .filter(next -> next >= 0 && !bare.at(bare.indexAt(next + 1)).is(Tag.PRON))
                .min()
                .orElse(last);
    }

    /** The person, organisation or study in a noun phrase or directly after it; empty if there is none. */
    private Optional<String> who(NounPhrase phrase) {
        if (phrase.isEmpty()) {
            return Optional.empty();
        }
        String text = sentence.substring(phrase.start(), phrase.end());
        String low = text.toLowerCase(Locale.ROOT);
        String first = bare.at(phrase.from()).low();
        Optional<String> last = bodies.last(sentence, phrase.start());
        boolean firm = low.startsWith("the ") && WordLists.FIRMS.contains(low.substring(4));
        if (low.equals("it") || firm) {
            NounPhrase opening = NounPhrase.at(bare, 0);
            Optional<String> body = opening.to() < phrase.from()
                            && !Counted.isPlural(opening.head().low())
                            && (opening.isNamed() || !firm)
                    ? who(opening)
                    : Optional.empty();
            Optional<String> it =
                    body.filter(who -> cast.person(who).isEmpty()).or(() -> firm ? Optional.empty() : last);
            if (it.isPresent()) {
                return it;
            }
        }
        if (low.matches("he|she|they")) {
            return low.equals("they")
                    ? last.filter(who -> Counted.isPlural(who.substring(who.lastIndexOf(' ') + 1)))
                    : person(low);
        }
        boolean study = STUDIES.contains(phrase.head().low())
                || COUNTS.contains(phrase.head().low())
                || bare.at(phrase.to()).base().matches("show|suggest|indicate");
        Optional<String> owner = study && POSSESSIVES.contains(first)
                ? owner(phrase).or(() -> first.matches("his|her") ? lastPerson : last)
                : Optional.empty();
        if (owner.isPresent()) {
            return owner;
        }
        List<Cast.Occurrence> names = Cast.occurrences(text);
        Optional<String> person = names.stream()
                .flatMap(each -> cast.person(each.name().replaceFirst(" (?:of|from|at) .*$", "")).stream())
                .findFirst()
                .or(() -> apposition(phrase))
                .or(() -> names.isEmpty() && first.equals("the") ? called(phrase) : Optional.empty());
        if (person.isPresent()) {
            return person;
        }
        boolean owned =
                bare.words().subList(phrase.from(), phrase.to()).stream().anyMatch(word -> word.isPossessive());
        Optional<String> author = study && !owned ? author(phrase) : Optional.empty();
        if (author.isPresent()) {
            return author;
        }
        if (study && !owned && names.isEmpty() && phrase.body().isEmpty()) {
            return lastAuthor.or(
                    () -> Optional.of("the " + phrase.head().low()).filter(who -> !who.matches("the (?:poll|survey)")));
        }
        boolean ofRuling = RULINGS.contains(phrase.head().low()) && isWord(phrase.headTo(), "of");
        return names.stream()
                .map(Cast.Occurrence::name)
                .filter(name -> text.endsWith(" " + name) && cast.roleOf(name) == Cast.Role.ORGANISATION)
                .filter(name -> text.matches("[Tt]he \\p{Ll}.*"))
                .findFirst()
                .or(() -> LED.contains(bare.at(phrase.to()).low()) ? author(phrase) : Optional.empty())
                .or(() -> known.behind(text))
                .or(() -> bodies.named(phrase, sentence))
                .or(() -> body(ofRuling ? NounPhrase.at(bare, phrase.headTo() + 1) : phrase, study))
                .or(() -> author(phrase));
    }

    /** The person whom the article calls by a noun: {@code the minister}, {@code the 38-year-old welder}. */
    private Optional<String> called(NounPhrase phrase) {
        String noun = phrase.head().low();
        boolean described = (phrase.text() + " ").matches(PERSON_NOUN);
        boolean body = WordLists.BODIES.contains(noun) && !Cast.OFFICES.contains(noun);
        if (body || !(described || WordLists.TITLES.contains(noun))) {
            return Optional.empty();
        }
        List<String> all = cast.persons().stream()
                .filter(person -> seen.contains(person) && cast.isCalled(person, noun))
                .toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : lastPerson.filter(person -> described);
    }

    /** The person whom "he" or "she" means: one who speaks in the sentence, or the last one before it. */
    private Optional<String> person(String pronoun) {
        Stream<String> speakers = words.stream().flatMap(claim -> cast.person(claim.who()).stream());
        return Stream.concat(speakers, Stream.concat(lastPerson.stream(), lastNamed.stream()))
                .filter(person -> !cast.isOther(person, pronoun))
                .findFirst()
                .or(() -> lastPerson);
    }

    /** The subject of the sentence, if it is before "their estimate". */
    private Optional<String> owner(NounPhrase estimate) {
        return Clauses.main(bare)
                .filter(clause -> clause.from() < estimate.from())
                .map(clause -> saying.subject(clause.verb()))
                .flatMap(this::who);
    }

    /** The author of a study: {@code the study, led by Ana Ruiz}, {@code a survey of 64 firms by Delta}. */
    private Optional<String> author(NounPhrase study) {
        NounPhrase author = NounPhrase.at(bare, authorAt(study));
        boolean body = bare.at(author.from()).is(Tag.DET);
        return who(author).or(() -> body ? Optional.of(author.text()) : Optional.empty());
    }

    /** The index where the author of a study is named; that of the end of the sentence if there is none. */
    private int authorAt(NounPhrase study) {
        int head = study.headTo();
        int i = head + (isWord(head, ",") ? 1 : 0); // a study, led by
        for (int k = i; k < bare.size() && !bare.at(k).is(Tag.PUNCT, Tag.AUX); k++) {
            boolean named = bare.at(k).low().matches("by|from")
                    || (isWord(k, "of") && NounPhrase.at(bare, k + 1).body().isPresent());
            if (named) {
                return k + 1;
            }
        }
        return bare.size();
    }

    /** {@code the fund's head, Ana Ruiz, said}, {@code said its president, Dr Ian Hart}: the name after the comma. */
    private Optional<String> apposition(NounPhrase phrase) {
        int comma = phrase.to() + (isWord(phrase.to(), "of") ? 2 : 0); // a mother of two, Ida Rook,
        NounPhrase aside = NounPhrase.at(bare, comma + 1);
        boolean named = phrase.head().isCapital()
                && !WordLists.TITLES.contains(phrase.head().low());
        return named || !isWord(comma, ",")
                ? Optional.empty()
                : Cast.occurrences(aside.text()).stream()
                        .limit(1)
                        .map(Cast.Occurrence::name)
                        .flatMap(name -> cast
                                .person(name)
                                .or(() -> aside.text().endsWith(name) ? Optional.of(name) : Optional.empty())
                                .stream())
                        .findFirst();
    }

    /** The organisation that a phrase names; empty if it names none. */
    private Optional<String> body(NounPhrase phrase, boolean study) {
        int to = phrase.to();
        for (int i = phrase.from(); study && i < phrase.to(); i++) {
            boolean owner = bare.at(i).isPossessive()
                    || (bare.at(i).isCapital() && i > phrase.from())
                    || (WordLists.BODIES.contains(bare.at(i).low()) && i < phrase.headTo() - 1);
            to = owner ? i + 1 : to;
        }
        String name = sentence.substring(phrase.start(), bare.at(to - 1).end()).replaceFirst(study ? "'s?$" : "$", "");
        boolean capital = !Cast.occurrences(name).isEmpty();
        boolean someone = bare.words().subList(phrase.from(), to).stream()
                .anyMatch(word -> WordLists.BODIES.contains(word.low().replaceFirst("'s$", "")));
        if ((!capital && !someone) || name.matches(".*(?<!\\bNo)(?:^| )\\d.*")) {
            return Optional.empty();
        }
        String first = bare.at(phrase.from()).low();
        if (POSSESSIVES.contains(first) || (study && capital && first.matches("an?"))) {
            return Optional.of("the" + name.substring(first.length()));
        }
        boolean common = bare.at(phrase.from()).is(Tag.DET)
                || (isBeginning(phrase.from())
                        && (bare.at(phrase.from()).is(Tag.NOUN, Tag.ADJ) || WordLists.BODIES.contains(first))
                        && !name.matches("\\p{Lu}{2,}.*|[^ ]*'s .*|[^ ]+ (?:& )?\\p{Lu}.*"));
        String noun = name.replaceFirst("^[Tt]he ", "");
        Optional<String> meant = study ? bodies.meant(noun) : Optional.empty();
        String own = common ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
        return meant.or(() -> Optional.of(own));
    }

    private boolean isBeginning(int i) {
        return i == 0 || bare.at(i - 1).is(Tag.PUNCT) || saying.isQuote(i - 1);
    }

    private void remember() {
        Optional<String> person = Optional.empty();
        NounPhrase first = NounPhrase.at(bare, 0);
        for (Cast.Occurrence each : Cast.occurrences(sentence)) {
            boolean subject = each.end() <= first.end() && each.name().matches(TWO_WORDS);
            Cast.Role role = cast.roleOf(each.name());
            Optional<String> named = cast.person(each.name())
                    .or(() -> subject && role == Cast.Role.UNCLEAR ? Optional.of(each.name()) : Optional.empty());
            named.ifPresent(seen::add);
            person = person.or(() -> named);
            named.ifPresent(whole -> lastNamed.add(0, whole));
        }
        if (WordLists.BODIES.contains(first.head().low())) {
            who(first).filter(who -> cast.person(who).isEmpty()).ifPresent(bodies::remember);
        }
        Optional<String> firstNamed = person;
        person = subject().flatMap(cast::person).or(() -> firstNamed);
        for (Claim word : words) {
            Optional<String> named = cast.person(word.who());
            boolean office = Cast.OFFICES.stream().anyMatch(word.who()::endsWith);
            person = named.isPresent() ? named : office ? Optional.of(word.who()) : person;
            if (named.isEmpty()) {
                bodies.remember(word.who());
            }
        }
        lastPerson = person.isPresent() ? person : lastPerson;
        boolean led = bare.words().stream().anyMatch(word -> LED.contains(word.low()));
        boolean study = bare.words().stream().anyMatch(word -> STUDIES.contains(word.low()));
        lastAuthor = words.stream()
                .map(Claim::who)
                .filter(who -> led || (study && cast.person(who).isEmpty()))
                .filter(who -> !STUDIES.contains(who.replaceFirst("^the ", "")))
                .findFirst()
                .or(() -> STUDIES.contains(first.head().low()) ? author(first) : Optional.empty())
                .or(() -> lastAuthor);
    }
}
