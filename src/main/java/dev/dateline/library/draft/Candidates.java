package dev.dateline.library.draft;

import dev.dateline.article.ArticleText;
import dev.dateline.article.Names;
import dev.dateline.article.PartialDate;
import dev.dateline.article.PersonName;
import dev.dateline.article.Value;
import dev.dateline.library.ArticleRuns;
import dev.dateline.library.draft.Tense.Time;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds every figure, date, name and quotation of an article. Each has its full value, its speaker and a short passage.
 */
public final class Candidates {
    private static final Pattern REPORTED = Pattern.compile(
            "\\b(?:reportedly|speculation|estimated|estimates?|rumou?rs?|is said to|are said to|sources|according to"
                    + " (?:people|a person|two people))\\b");
    private static final Pattern ALLEGED =
            Pattern.compile("\\b(?:alleged|allegedly|accused|accuses|accusing|suspected)\\b");

    private static final Pattern ASIDE = Pattern.compile(", (?:which|who|whose|where) (?!would |could |might )[^,;]*");

    private static final int NEAR = 40; // characters

    private final ArticleText text;
    private final PartialDate published;
    private final Cast cast;
    private final NamedBodies known;
    private final Names names;
    private final ArticleRuns runs;
    private final Topic topic;
    private final QuestionMaker questions;
    private final Introductions introductions;
    private final Antecedent antecedent;
    private final SharedUnits units = new SharedUnits();
    private final List<Candidate> found = new ArrayList<>();
    private List<Mention> days = List.of();
    private Optional<PartialDate> before = Optional.empty();

    private Candidates(
            ArticleText text, Optional<String> title, PartialDate published, Names names, List<TaggedSentence> tagged) {
        List<String> sentences = tagged.stream().map(TaggedSentence::text).toList();
        this.text = text;
        this.published = published;
        this.names = names;
        this.topic = Topic.of(text);
        this.runs = new ArticleRuns(List.of(text));
        this.cast = new Cast(sentences, names);
        TaggedSentence lead = tagged.stream()
                .filter(sentence -> !sentence.clauses().isEmpty())
                .findFirst()
                .orElse(TaggedSentence.of(""));
        Optional<String> firm = Setting.firm(lead, text.text(), cast);
        this.known = new NamedBodies(String.join("\n", sentences), tagged, cast, firm);
        QuestionMaker.Context context = new QuestionMaker.Context(published, Setting.country(text), firm, cast, known);
        this.antecedent = new Antecedent(cast, known);
        this.introductions = new Introductions(cast, text.text());
        List<String> paragraphs = text.paragraphs();
        boolean headed = paragraphs.size() > 1 && Sentences.isHeading(paragraphs.get(0));
        this.questions = new QuestionMaker(
                context,
                antecedent,
                new QuestionFrame(
                        context,
                        title.orElse(headed ? paragraphs.get(0) : ""),
                        lead,
                        ask -> runs.copiedIn(ask).isPresent()));
    }

    /**
     * The candidates of a text, best first.
     *
     * @param names the library's names of persons, places and organisations
     */
    public static List<Candidate> of(ArticleText text, PartialDate published, Names names) {
        return of(text, Optional.empty(), published, names);
    }

    /**
     * The candidates of a text with a title of its own, best first.
     *
     * @param title the title; if empty, it is the first paragraph if that is a heading
     */
    public static List<Candidate> of(ArticleText text, Optional<String> title, PartialDate published, Names names) {
        List<List<TaggedSentence>> paragraphs = Sentences.paragraphs(text).stream()
                .map(paragraph -> paragraph.stream().map(TaggedSentence::of).toList())
                .toList();
        List<TaggedSentence> sentences =
                paragraphs.stream().flatMap(List::stream).toList();
        Candidates all = new Candidates(text, title, published, names, sentences);
        Speaker speaker = new Speaker(all.cast, all.known);
        Optional<String> quoted = Optional.empty();
        for (int i = 0; i < paragraphs.size(); i++) {
            all.before = Optional.empty();
            for (int k = 0; k < paragraphs.get(i).size(); k++) {
                TaggedSentence tagged = paragraphs.get(i).get(k);
                String sentence = tagged.text();
                List<Claim> words = speaker.in(sentence);
                if (words.isEmpty() && quoted.isPresent() && sentence.matches("[\"'].*")) {
                    words = List.of(new Claim(quoted.get(), 0, sentence.length(), 0, 0));
                }
                all.sentence(tagged, words, new Place(i, k));
                all.antecedent.read(tagged, words);
                quoted = words.isEmpty()
                        ? Optional.empty()
                        : Optional.of(words.get(0).who());
            }
        }
        return withoutGiveaways(Ranking.ranked(all.found));
    }

    /** Takes the question from a candidate that a better candidate's question gives away, and that gives away its value. */
    private static List<Candidate> withoutGiveaways(List<Candidate> ranked) {
        List<Candidate> kept = new ArrayList<>();
        for (Candidate each : ranked) {
            boolean pair = kept.stream().anyMatch(other -> tells(each, other) && tells(other, each));
            kept.add(pair ? each.with(each.score(), Optional.empty()) : each);
        }
        return kept;
    }

    /** Whether the question of a candidate has the figure of another one of the same sentence. */
    private static boolean tells(Candidate one, Candidate other) {
        return one.sentence().equals(other.sentence())
                && one.card()
                        .filter(card ->
                                other.mention().isNumeric() && card.ask().contains(other.words()))
                        .isPresent();
    }

    /** The best candidates, which are proposed first. */
    public static List<Candidate> proposed(List<Candidate> ranked) {
        return ranked.subList(0, Math.min(Ranking.PROPOSED, ranked.size()));
    }

    /**
     * The position of a sentence.
     *
     * @param paragraph the paragraph, from 0
     * @param sentence the sentence in the paragraph, from 0
     */
    record Place(int paragraph, int sentence) {}

    private void sentence(TaggedSentence tagged, List<Claim> words, Place place) {
        String sentence = tagged.text();
        Mentions figures = new Mentions();
        DateFinder.find(tagged, published, before, figures);
        days = figures.inOrder();
        before = days.stream().flatMap(day -> day.date().stream()).findFirst().or(() -> before);
        PairFinder.find(sentence, figures);
        AmountFinder.find(tagged, figures);
        List<Mention> values = new ArrayList<>(units.in(tagged, figures.inOrder()));
        people(sentence).stream()
                .filter(name -> days.stream().noneMatch(name::overlaps))
                .forEach(values::add);
        values.addAll(QuoteFinder.in(sentence));
        values.removeIf(value -> AmountFinder.isPartOfAFigure(value, sentence));
        values.sort(Comparator.comparingInt(Mention::start));
        for (Mention value : values) {
            Optional<Passage> passage = Passage.around(sentence, value.start(), value.end(), text);
            passage.ifPresent(found -> add(value, tagged, found, words, place));
        }
    }

    /** The names of a sentence that no sentence before it has. */
    private List<Mention> people(String sentence) {
        List<Mention> people = new ArrayList<>();
        for (Cast.Occurrence each : Cast.occurrences(sentence)) {
            Cast.Role role = cast.roleOf(each.name());
            boolean known = found.stream()
                    .anyMatch(other -> other.values().get(0).shown().equals(each.name()));
            boolean partly =
                    role == Cast.Role.PERSON && !cast.person(each.name()).equals(Optional.of(each.name()));
            boolean word = role == Cast.Role.UNCLEAR
                    && each.start() == 0
                    && each.name().indexOf(' ') < 0;
            if (!known && !partly && !word) {
                Mention.Kind kind = role == Cast.Role.UNCLEAR ? Mention.Kind.NAME : Mention.Kind.valueOf(role.name());
                people.add(new Mention(kind, each.start(), each.end(), List.of(value(role, each.name())), ""));
            }
        }
        return people;
    }

    private Value value(Cast.Role role, String name) {
        String full = names.of(name).map(known -> known.name()).orElse(name);
        return switch (role) {
            case PERSON -> new Value.Person(names.person(name).orElseGet(() -> PersonName.of(name)));
            case ORGANISATION -> new Value.Organisation(full);
            case PLACE -> new Value.Place(full);
            case UNCLEAR -> new Value.Text(name);
        };
    }

    private void add(Mention value, TaggedSentence tagged, Passage passage, List<Claim> words, Place place) {
        String sentence = tagged.text();
        Optional<String> by = by(value, sentence, words);
        String reads = reads(value, tagged);
        String ages = ages(value, tagged);
        Optional<String> certainty = isName(value) // who is accused of something has a certain name
                ? Optional.empty()
                : ALLEGED.matcher(sentence).find()
                        ? Optional.of("alleged")
                        : REPORTED.matcher(sentence).find() ? Optional.of("reported") : Optional.empty();
        Candidate plain =
                new Candidate(value, sentence, passage, by, certainty, ages, published, reads, 0, Optional.empty());
        Optional<DraftCard> card = questions
                .ask(value, tagged, by)
                .filter(drafted -> value.date().isEmpty()
                        || (value.values().size() == 1 && !reads.matches("[^=]* (?:before|after) =.*")))
                .flatMap(introductions::introduced)
                .filter(drafted -> runs.copiedIn(drafted.ask()).isEmpty());
        found.add(plain.with(Ranking.score(plain, place, topic) + (card.isPresent() ? Ranking.QUESTION : 0), card));
    }

    /**
     * The speaker of a value in a reported statement. Empty for a person,
     * organisation or place, and for a detail of the speaking, such as its day.
     */
    private Optional<String> by(Mention value, String sentence, List<Claim> words) {
        if (isName(value)) {
            return Optional.empty();
        }
        return words.stream()
                .filter(claim -> (claim.covers(value) || (value.kind() == Mention.Kind.QUOTE && words.size() == 1))
                        && !isAside(value, sentence, claim))
                .min(Comparator.comparingInt(claim -> claim.distance(value)))
                .map(claim -> known.full(claim.who()));
    }

    private static boolean isName(Mention value) {
        return value.kind() == Mention.Kind.PERSON
                || value.kind() == Mention.Kind.ORGANISATION
                || value.kind() == Mention.Kind.PLACE;
    }

    /** Whether the article itself adds a value to what somebody says: {@code the trials, which begin on Friday}. */
    private static boolean isAside(Mention value, String sentence, Claim claim) {
        boolean alone = value.kind() != Mention.Kind.QUOTE
                && sentence.substring(0, value.start()).endsWith(", ")
                && sentence.startsWith(",", value.end())
                && value.start() < claim.told();
        return alone
                || ASIDE.matcher(sentence)
                        .results()
                        .anyMatch(aside -> aside.start() < value.start()
                                && value.end() <= aside.end()
                                && !(aside.start() < claim.told() && claim.told() <= aside.end()));
    }

    /** The meaning of a relative day that is the value or near it, for the evidence. */
    private String reads(Mention value, TaggedSentence tagged) {
        String sentence = tagged.text();
        return days.stream()
                .filter(day -> value.date().isPresent()
                        ? day.overlaps(value)
                        : Math.abs(day.start() - value.end()) < NEAR || Math.abs(value.start() - day.end()) < NEAR)
                .filter(day -> day.date()
                        .filter(date -> !day.in(sentence).contains(Integer.toString(date.year())))
                        .isPresent())
                .map(day -> day.in(sentence) + " = " + DraftValue.days(day, PartialDate::inWords))
                .findFirst()
                .orElse("");
    }

    private static String ages(Mention value, TaggedSentence tagged) {
        if (value.kind() == Mention.Kind.QUOTE) {
            return "event"; // the event is that a person said it
        }
        Time time = Tense.of(tagged, value.start(), value.end());
        return time == Time.COMING ? "plan" : time == Time.NOW ? "state" : "event";
    }
}
