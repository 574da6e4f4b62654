package dev.dateline.exchange.text;

import dev.dateline.deck.ClozePart;
import dev.dateline.exchange.intake.ArrivedFile;
import dev.dateline.exchange.intake.ImportFailure;
import dev.dateline.exchange.intake.Incoming;
import dev.dateline.exchange.intake.IncomingCard;
import dev.dateline.exchange.intake.IncomingDeck;
import dev.dateline.exchange.intake.IncomingFormat;
import dev.dateline.exchange.intake.Losses;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads Markdown with {@code Q:} and {@code A:} at the beginnings of lines, which is also the format of hashcards. A
 * line with {@code C:} has deletions in brackets, each of which is a card. A horizontal rule or the next question ends
 * a card.
 */
public final class QuestionsAndAnswers implements IncomingFormat {
    private static final Pattern BEGIN = Pattern.compile("(?m)^(?:Q:|C:)\\s");
    private static final Pattern ANSWER = Pattern.compile("(?m)^(?:A:\\s|C:.*\\[)");
    private static final Pattern NAME = Pattern.compile("(?:name|title)\\s*[:=]\\s*\"?([^\"]*)\"?\\s*");
    private static final Pattern MEDIA = Pattern.compile("!\\[[^\\]\\n]{0,300}\\]\\([^)\\n]{0,1000}\\)");
    private static final Pattern MARKUP = Pattern.compile("(?m)^[-*+] |^\\d+[.)] |[`$]|\\]\\(|^#|^>|^\\|");
    private static final Pattern HOLE = Pattern.compile("\\[([^\\]]*)\\]");
    private static final int MOST_HOLES = 300;

    @Override
    public boolean recognises(ArrivedFile file) throws IOException, ImportFailure {
        String text = file.text();
        return BEGIN.matcher(text).find() && ANSWER.matcher(text).find();
    }

    @Override
    public Incoming read(ArrivedFile file, Losses losses) throws IOException, ImportFailure {
        Reading reading = new Reading(losses);
        String[] lines = file.text().split("\n", -1);
        int first = reading.frontMatter(lines);
        for (int i = first; i < lines.length; i++) {
            reading.line(lines[i], i + 1);
        }
        reading.end();
        String title = reading.title.isEmpty() ? file.baseName() : reading.title;
        return new Incoming(
                "questions in Markdown", List.of(IncomingDeck.named(file.baseName(), title, reading.cards)));
    }

    /** The reading of a file, line by line. */
    private static final class Reading {
        private final Losses losses;
        private final List<IncomingCard> cards = new ArrayList<>();
        private final StringBuilder front = new StringBuilder();
        private final StringBuilder back = new StringBuilder();
        private String title = "";
        private char part = ' ';
        private int began;

        Reading(Losses losses) {
            this.losses = losses;
        }

        /**
         * Reads the head of the file, if it has one.
         *
         * @return the index of the line after it
         */
        int frontMatter(String[] lines) {
            if (!lines[0].strip().equals("---")) {
                return 0;
            }
            for (int i = 1; i < lines.length; i++) {
                if (lines[i].strip().equals("---")) {
                    return i + 1;
                }
                Matcher name = NAME.matcher(lines[i]);
                if (name.matches()) {
                    title = name.group(1).strip();
                }
            }
            return 0;
        }

        void line(String line, int number) {
            if (line.startsWith("Q:") || line.startsWith("C:")) {
                end();
                part = line.charAt(0);
                began = number;
                front.append(line.substring(2).strip());
            } else if (line.startsWith("A:") && part == 'Q') {
                part = 'A';
                back.append(line.substring(2).strip());
            } else if (line.strip().equals("---") || line.startsWith("# ") || line.startsWith("## ")) {
                end();
                if (line.startsWith("# ") && title.isEmpty()) {
                    title = line.substring(2).strip();
                }
            } else if (part == 'A') {
                back.append('\n').append(line.stripTrailing());
            } else if (part != ' ') {
                front.append('\n').append(line.stripTrailing());
            }
        }

        void end() {
            String where = "line " + began;
            if (part == 'C') {
                holes(where, text(front));
            } else if (part != ' ') {
                String question = text(front);
                boolean plain =
                        !MARKUP.matcher(back).find() && !MEDIA.matcher(back).find();
                cards.add(IncomingCard.of(where, new IncomingCard.Sides(question, text(back), List.of(), plain)));
            }
            part = ' ';
            front.setLength(0);
            back.setLength(0);
        }

        private String text(CharSequence markdown) {
            losses.leaveOut("pictures and sounds", (int)
                    MEDIA.matcher(markdown).results().count());
            return MEDIA.matcher(markdown).replaceAll("").strip();
        }

        /** A card for each gap. The other gaps are filled in. */
        private void holes(String where, String text) {
            String bare =
                    text.replace("\\\\", "\uFDD0").replace("\\[", "\uFDD1").replace("\\]", "\uFDD2");
            Matcher hole = HOLE.matcher(bare);
            int holes = 0;
            while (holes < MOST_HOLES && hole.find()) {
                holes++;
                cards.add(IncomingCard.of(
                        where,
                        new IncomingCard.Holes(List.of(
                                words(bare.substring(0, hole.start())),
                                new ClozePart.Hole(words(hole.group(1)).text(), List.of()),
                                words(bare.substring(hole.end()))))));
            }
            if (holes == 0) {
                cards.add(IncomingCard.of(where, new IncomingCard.Holes(List.of(words(bare)))));
            }
        }

        private static ClozePart.Words words(String bare) {
            String text = HOLE.matcher(bare).replaceAll("$1");
            return new ClozePart.Words(
                    text.replace('\uFDD0', '\\').replace('\uFDD1', '[').replace('\uFDD2', ']'));
        }
    }
}
