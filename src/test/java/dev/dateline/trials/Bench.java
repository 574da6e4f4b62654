package dev.dateline.trials;

import dev.dateline.deck.CardId;
import dev.dateline.journal.Backups;
import dev.dateline.journal.CardHistory;
import dev.dateline.journal.CardState;
import dev.dateline.journal.Event;
import dev.dateline.journal.Journal;
import dev.dateline.journal.JournalFailure;
import dev.dateline.journal.Reply;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A temporary home of a learner, with a library, a journal, settings without limits, and the shipped program. */
final class Bench {
    private final Path home;
    private final List<String> program;
    private final Map<String, String> variables = new LinkedHashMap<>();
    private final List<String> options = new ArrayList<>();
    private Path journal;
    private int sittings;
    private String said = "said";

    /** @param program the words that start the program */
    Bench(Path home, List<String> program) throws IOException {
        this.home = home;
        this.program = List.copyOf(program);
        this.journal = home.resolve("data/dateline/journal.db");
        Path config = Files.createDirectories(home.resolve("config/dateline"));
        Files.writeString(config.resolve("config.yaml"), "new-cards: 9999\nreviews: 9999\n", StandardCharsets.UTF_8);
    }

    /** This home with another program. */
    Bench running(List<String> other) throws IOException {
        return new Bench(home, other);
    }

    static List<String> shipped() {
        String program = System.getProperty("dateline.program");
        if (program == null) {
            throw new IllegalStateException("run by the build, which sets dateline.program");
        }
        return List.of(program);
    }

    Path library() {
        return home.resolve("library");
    }

    Path journal() {
        return journal;
    }

    /** From now on, this file is the journal. */
    Bench keepingJournalAt(Path file) {
        journal = file;
        return this;
    }

    /** From now on, this variable is set. */
    Bench with(String variable, String value) {
        variables.put(variable, value);
        return this;
    }

    /** From now on, the program's clock starts at noon of this day. */
    Bench on(LocalDate day) {
        options.addAll(List.of("--now", day.toString()));
        return this;
    }

    /** From now on, the answers in sessions begin with these words. */
    Bench saying(String words) {
        said = words;
        return this;
    }

    Bench without(String variable) {
        variables.remove(variable);
        return this;
    }

    /** A process that runs the program in this home. Nothing of the user's own is read or written. */
    ProcessBuilder process(String... args) {
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of("--library", library().toString(), "--journal", journal.toString()));
        command.addAll(options);
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("XDG_") || name.startsWith("DATELINE_"));
        environment.put("HOME", home.toString());
        environment.put("XDG_DATA_HOME", home.resolve("data").toString());
        environment.put("XDG_CONFIG_HOME", home.resolve("config").toString());
        environment.put("XDG_CACHE_HOME", home.resolve("cache").toString());
        environment.putAll(variables);
        return builder;
    }

    /** Starts a session of cards with typed answers. Any line is an answer. */
    TrialSession sit(String... more) throws IOException {
        List<String> args = new ArrayList<>(List.of("study", "kind:answer", "--json"));
        args.addAll(List.of(more));
        Path complaints = home.resolve("complaints.txt");
        Process process = process(args.toArray(new String[0]))
                .redirectError(complaints.toFile())
                .start();
        sittings++;
        return new TrialSession(process, said + " " + sittings + "-", complaints);
    }

    /**
     * How often each word is in the journal. The journal is verified, and its cached states must equal those of its
     * events.
     */
    Map<String, Long> found() throws JournalFailure {
        if (!Files.exists(journal)) {
            return Map.of();
        }
        Backups.verify(journal);
        try (Journal opened = Journal.open(journal)) {
            Map<CardId, CardState> kept = opened.states();
            Map<CardId, List<Reply>> replies = opened.replies();
            for (CardHistory told : opened.history().cards().values()) {
                CardId card = told.state().card();
                if (!told.state().equals(kept.get(card))
                        || !told.replies().equals(replies.getOrDefault(card, List.of()))) {
                    throw new IllegalStateException("what is kept of " + card + " is not what the log says");
                }
            }
            return opened.events().stream()
                    .filter(Event.Review.class::isInstance)
                    .map(event -> ((Event.Review) event).answer().given())
                    .collect(Collectors.groupingBy(given -> given, LinkedHashMap::new, Collectors.counting()));
        }
    }
}
