package dev.dateline.exchange.classroom;

import dev.dateline.exchange.intake.ArrivedFile;
import dev.dateline.exchange.intake.ImportFailure;
import dev.dateline.exchange.intake.Incoming;
import dev.dateline.exchange.intake.IncomingCard;
import dev.dateline.exchange.intake.IncomingDeck;
import dev.dateline.exchange.intake.IncomingFormat;
import dev.dateline.exchange.intake.Losses;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a file of questions in GIFT, as Moodle does. An empty line ends a question. A line with {@code //} is a
 * comment, and a line with {@code $CATEGORY:} begins a category, which becomes a deck. Ids and tags in comments are
 * read as Moodle and {@link Gift} write them.
 */
public final class GiftFile implements IncomingFormat {
    private static final String CATEGORY = "$CATEGORY:";
    private static final Pattern QUESTION = Pattern.compile(
            "(?m)^\\$CATEGORY:|^::[^\\n:]{1,300}::|^[^\\t\\n]{0,2000}(?<!\\\\)\\{\\s{0,20}(?:[=~#]|(?:T|F|TRUE|FALSE)\\s{0,20}[#}])");
    private static final Pattern NAMED = Pattern.compile("\\[(id|tag):([^\\]]{1,300})\\]");
    /** Matches the prefixes of Moodle's category names. */
    private static final Pattern CONTEXT = Pattern.compile("^\\$\\w+\\$/|^top/|^Default for ");

    /** The most characters of a question. Longer questions are rejected. */
    private static final int LONGEST = 100_000;

    @Override
    public boolean recognises(ArrivedFile file) throws IOException, ImportFailure {
        return QUESTION.matcher(file.text()).find();
    }

    @Override
    public Incoming read(ArrivedFile file, Losses losses) throws IOException, ImportFailure {
        Reading reading = new Reading(file.baseName(), losses);
        String[] lines = file.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            reading.line(lines[i].strip(), i + 1);
        }
        reading.end();
        List<IncomingDeck> decks = new ArrayList<>();
        reading.decks.forEach(
                (id, cards) -> decks.add(IncomingDeck.named(id, reading.titles.getOrDefault(id, id), cards)));
        return new Incoming("questions in GIFT", decks);
    }

    private static final class Reading {
        private final Losses losses;
        private final Map<String, List<IncomingCard>> decks = new LinkedHashMap<>();
        private final Map<String, String> titles = new LinkedHashMap<>();
        private final StringBuilder question = new StringBuilder();
        private final Set<String> tags = new LinkedHashSet<>();
        private String category;
        private String id = "";
        private int began;

        Reading(String category, Losses losses) {
            this.category = category;
            this.losses = losses;
        }

        void line(String line, int number) {
            if (line.isEmpty()) {
                end();
            } else if (line.startsWith("//")) {
                names(line);
            } else if (line.startsWith(CATEGORY)) {
                end();
                category = category(line.substring(CATEGORY.length()).strip());
            } else {
                began = question.length() == 0 ? number : began;
                question.append(line).append('\n');
            }
        }

        private void names(String comment) {
            Matcher name = NAMED.matcher(comment);
            while (name.find()) {
                if (name.group(1).equals("id")) {
                    id = name.group(2).strip();
                } else {
                    tags.add(name.group(2).strip());
                }
            }
        }

        /** The name of a category with all its levels. A slash that does not separate levels is doubled in the file. */
        private static String category(String path) {
            String name = path;
            for (Matcher context = CONTEXT.matcher(name); context.find(); context = CONTEXT.matcher(name)) {
                name = name.substring(context.end());
            }
            String levels = name.replace("//", "\u0000").replace("/", ": ").replace('\u0000', '/');
            return GiftQuestion.name(levels);
        }

        void end() {
            String where = "line " + began;
            if (question.length() > LONGEST) {
                losses.drop(where, "longer than " + LONGEST + " characters");
            } else if (question.length() > 0) {
                GiftQuestion read = new GiftQuestion(question.toString(), where, losses);
                String name = read.title().indexOf('/') > 0 ? read.title() : id;
                int slash = name.indexOf('/');
                String deck = slash > 0 ? name.substring(0, slash) : category;
                read.card(name.substring(slash + 1), tags).ifPresent(card -> {
                    titles.putIfAbsent(deck, category.isEmpty() ? deck : category);
                    decks.computeIfAbsent(deck, key -> new ArrayList<>()).add(card);
                });
            }
            question.setLength(0);
            tags.clear();
            id = "";
        }
    }
}
