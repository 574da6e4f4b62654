package dev.dateline.terminal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.deck.Deck;
import dev.dateline.journal.EventClock;
import dev.dateline.journal.EventId;
import dev.dateline.journal.JournalFailure;
import dev.dateline.judge.Judge;
import dev.dateline.judge.Knowledge;
import dev.dateline.judge.Response;
import dev.dateline.library.Library;
import dev.dateline.library.LibraryReader;
import dev.dateline.library.LibrarySource;
import dev.dateline.memory.Algorithm;
import dev.dateline.memory.MemoryModel;
import dev.dateline.memory.Parameters;
import dev.dateline.memory.Scheduler;
import dev.dateline.memory.SchedulerSettings;
import dev.dateline.memory.StudyCalendar;
import dev.dateline.study.Asked;
import dev.dateline.study.Learner;
import dev.dateline.study.Outcome;
import dev.dateline.study.Session;
import dev.dateline.study.SessionServices;
import dev.dateline.study.SessionSettings;
import dev.dateline.study.TestClock;
import dev.dateline.study.Timing;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Runs first sessions of new learners, and finds the cards whose answers were shown before. It reads a card's texts
 * from the screens and its answer from the deck's file. It does not know how a session chooses cards.
 */
public final class FreshSession {
    private static final Path FOLDER = Path.of("").toAbsolutePath();
    private static final int CARDS = 20;
    private static final int APART = 10;
    private static final int MOST = 200;
    private static final Theme THEME = new Theme(Theme.Palette.NONE, Theme.Signs.UNICODE);

    private final Library library = LibraryReader.read(LibrarySource.folder(FOLDER));
    private final Judge judge = new Judge(Knowledge.of(library.facts(), library.decks(), library.names()));
    private final Map<CardId, String> screens = new HashMap<>();
    private final Map<CardId, List<String>> since = new HashMap<>();
    private final Map<CardId, List<Pattern>> answers = new HashMap<>();
    private final Map<CardId, List<String>> facts = new HashMap<>();
    private final Map<Pattern, Boolean> common = new HashMap<>();

    public FreshSession() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve("decks"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
                JsonNode deck = new YAMLMapper().readTree(Files.readString(file));
                for (JsonNode card : deck.get("cards")) {
                    CardId id =
                            new CardId(deck.get("deck").asText(), card.get("id").asText());
                    answers.put(id, patterns(card));
                    facts.put(id, facts(card, deck.get("articles")));
                }
            }
        }
    }

    /** The answers that were given away in the session of a seed: {@code 4: deck/card by deck/other}. */
    public List<String> givenAway(long seed) throws JournalFailure {
        TestClock clock = new TestClock("2026-11-28T08:00:00Z");
        SplittableRandom random = new SplittableRandom(seed);
        Session session = new Session(
                library,
                selected((int) seed),
                Learner.NEW,
                SessionSettings.DEFAULT.withMaxCards(CARDS),
                new SessionServices(
                        judge,
                        new Scheduler(
                                MemoryModel.of(Parameters.defaults(Algorithm.FSRS_6)),
                                SchedulerSettings.DEFAULT,
                                random.split()),
                        "fsrs-6-default",
                        new StudyCalendar(ZoneOffset.UTC),
                        clock,
                        random),
                event -> {},
                new EventClock("test", clock, () -> EventId.random(random)));
        double skill = 0.4 + 0.6 * random.nextDouble();
        List<CardId> put = new ArrayList<>();
        List<String> given = new ArrayList<>();
        while (session.standing().isPresent() && put.size() < MOST) {
            Asked asked = session.standing().get();
            CardId id = asked.card().id();
            if (asked.isNew() && !put.contains(id)) {
                for (CardId before : put.subList(Math.max(0, put.size() - APART), put.size())) {
                    if (states(before, id) || shows(before, id)) {
                        given.add(put.size() + ": " + id + " by " + before);
                    }
                }
            }
            put.add(id);
            Outcome outcome = session.answer(response(asked.card(), random.nextDouble() < skill), Timing.ofLine(4000));
            if (!screens.containsKey(id)) {
                screens.put(id, screen(asked, outcome));
            }
            since.computeIfAbsent(
                    id,
                    key -> outcome.since().stream()
                            .map(fact -> fact.ref().toString())
                            .toList());
            clock.advance(Duration.ofSeconds(10 + random.nextInt(20)));
        }
        return given;
    }

    /** All cards, or those of a deck that is so large that a session leaves some for another day. */
    private List<Card> selected(int seed) {
        List<List<Card>> choices = new ArrayList<>(List.of(List.copyOf(library.cards())));
        for (Deck deck : library.decks()) {
            if (deck.cards().size() > 2 * CARDS) {
                choices.add(deck.cards());
            }
        }
        return choices.get(seed % choices.size());
    }

    private boolean shows(CardId one, CardId other) {
        String screen = screens.getOrDefault(one, "");
        return answers.getOrDefault(other, List.of()).stream()
                .anyMatch(answer -> answer.matcher(screen).find() && !isCommon(other, answer));
    }

    /** Whether the later news of one card is the fact that another card asks for. */
    private boolean states(CardId one, CardId other) {
        return !Collections.disjoint(since.getOrDefault(one, List.of()), facts.getOrDefault(other, List.of()));
    }

    /** Whether most cards of its deck show the answer of a card. */
    private boolean isCommon(CardId id, Pattern answer) {
        return common.computeIfAbsent(answer, key -> {
            List<CardId> deck = answers.keySet().stream()
                    .filter(each -> each.deck().equals(id.deck()) && !each.equals(id))
                    .toList();
            deck.forEach(each -> screens.computeIfAbsent(each, this::screen));
            long showing = deck.stream()
                    .filter(each ->
                            answer.matcher(screens.getOrDefault(each, "")).find())
                    .count();
            return showing * 2 > deck.size();
        });
    }

    /** Everything that is shown of a card, from the question to the verdict on a wrong answer. */
    private String screen(CardId id) {
        try {
            Card card = library.card(id).orElseThrow();
            TestClock clock = new TestClock("2026-11-28T08:00:00Z");
            Session session = new Session(
                    library,
                    List.of(card),
                    Learner.NEW,
                    SessionSettings.DEFAULT,
                    new SessionServices(
                            judge,
                            new Scheduler(
                                    MemoryModel.of(Parameters.defaults(Algorithm.FSRS_6)),
                                    SchedulerSettings.DEFAULT,
                                    new SplittableRandom(1)),
                            "fsrs-6-default",
                            new StudyCalendar(ZoneOffset.UTC),
                            clock,
                            new SplittableRandom(1)),
                    event -> {},
                    new EventClock("test", clock, () -> EventId.random(new SplittableRandom(1))));
            if (session.standing().isEmpty()) {
                return "";
            }
            Asked asked = session.standing().get();
            return screen(asked, session.answer(response(card, true), Timing.ofLine(1)));
        } catch (JournalFailure failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String screen(Asked asked, Outcome outcome) {
        StudyModel question = StudyModel.asking("", SampleAnswers.PROGRESS, asked, false);
        StudyModel verdict = SampleAnswers.judged("", SampleAnswers.PROGRESS, outcome);
        return " "
                + simple(body(question) + " ; " + body(verdict) + " ; "
                        + asked.card().head().hint().orElse("")) + " ";
    }

    private static String body(StudyModel model) {
        Frame frame = StudyView.render(model, THEME, 2000, 200, SampleAnswers.NOW);
        StringBuilder text = new StringBuilder();
        for (int i = 2; i < frame.rows().size() - 3; i++) {
            text.append(frame.rows().get(i).toString().strip()).append(" ; ");
        }
        return text.toString();
    }

    /** The text in lower case, with a space for everything except letters, digits and decimal points. */
    private static String simple(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace("%", " per cent ")
                .replaceAll("(?<=[0-9]),(?=[0-9])", "")
                .replaceAll("(?<![0-9])\\.|\\.(?![0-9])", " ")
                .replaceAll("[^\\p{L}\\p{N}.]+", " ")
                .strip();
    }

    private static Pattern words(String text) {
        String bare = simple(text).replaceFirst("^(the|an|a) ", "");
        return Pattern.compile(" " + Pattern.quote(bare) + " ");
    }

    private static List<String> facts(JsonNode card, JsonNode articles) {
        List<String> facts = new ArrayList<>();
        JsonNode named = card.path("fact");
        (named.isArray() ? named : List.of(named)).forEach(fact -> {
            String text = fact.asText();
            if (text.contains("#")) {
                facts.add(text);
            } else {
                articles.forEach(article -> facts.add(article.asText() + "#" + text));
            }
        });
        return facts;
    }

    /**
     * Patterns for the answer of a card in the deck's file. Empty for orders and pairs, whose answers are not a single
     * line.
     */
    private static List<Pattern> patterns(JsonNode card) {
        List<String> texts = new ArrayList<>();
        String unit = card.path("unit").asText("");
        card.path("accept").forEach(each -> texts.add(each.asText()));
        if (card.has("answer")) {
            JsonNode answer = card.get("answer");
            (answer.isArray()
                            ? IntStream.range(0, answer.size())
                                    .mapToObj(answer::get)
                                    .toList()
                            : List.of(answer))
                    .forEach(each -> texts.add(each.asText() + (card.has("choices") ? " " + unit : "")));
        }
        for (String key : List.of("person", "instead", "shown", "true")) {
            if (card.has(key)) {
                texts.add(card.get(key).asText());
            }
        }
        Matcher hole =
                Pattern.compile("\\{\\{(.*?)}}").matcher(card.path("cloze").asText());
        while (hole.find()) {
            texts.addAll(List.of(hole.group(1).split("\\|", -1)));
        }
        List<Pattern> patterns = new ArrayList<>(texts.stream()
                .filter(text -> simple(text).length() > 1)
                .map(FreshSession::words)
                .toList());
        if (card.has("number")) {
            BigDecimal number = card.get("number").decimalValue();
            patterns.add(words(number.toPlainString() + " " + unit));
            if (number.stripTrailingZeros().scale() > 0) {
                patterns.add(words(number.toPlainString()));
            }
        }
        if (card.has("date")) {
            patterns.add(date(card.get("date").asText()));
        }
        return patterns;
    }

    /** A pattern for a day. It also finds a day in {@code 1 and 2 April 2023}. */
    private static Pattern date(String iso) {
        String[] parts = iso.split("-", -1);
        List<String> months = List.of(
                "january february march april may june july august september october november december".split(" ", -1));
        String text = parts[0];
        text = parts.length > 1 ? months.get(Integer.parseInt(parts[1]) - 1) + " " + text : text;
        return parts.length > 2
                ? Pattern.compile(" " + Integer.parseInt(parts[2]) + " ([0-9]+ |and |to |or )*" + text + " ")
                : words(text);
    }

    private static Response response(Card card, boolean right) {
        Answer answer = card.answer();
        if (answer instanceof Answer.Choice it) {
            return it.several()
                    ? new Response.PickedSeveral(
                            right ? Set.copyOf(it.right()) : Set.of(it.right().contains(0) ? 1 : 0))
                    : new Response.Picked(
                            right ? it.first() : (it.first() + 1) % it.choices().size());
        }
        if (answer instanceof Answer.Truth it) {
            return new Response.Claimed(right == it.holds());
        }
        if (answer instanceof Answer.Ordering it) {
            return new Response.Ordered(places(it.items().size(), right));
        }
        if (answer instanceof Answer.Matching it) {
            return new Response.Paired(places(it.pairs().size(), right));
        }
        if (answer instanceof Answer.Cloze it) {
            return new Response.Filled(it.holes().stream()
                    .map(hole -> right ? hole.answer() : "nonsense")
                    .toList());
        }
        return answer instanceof Answer.Recall
                ? new Response.Recalled(right)
                : new Response.Typed(right ? answer.shown() : "nonsense");
    }

    private static List<Integer> places(int count, boolean right) {
        List<Integer> places = new ArrayList<>(IntStream.range(0, count).boxed().toList());
        if (!right) {
            places.add(places.remove(0));
        }
        return List.copyOf(places);
    }
}
