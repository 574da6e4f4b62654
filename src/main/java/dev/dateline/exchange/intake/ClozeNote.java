package dev.dateline.exchange.intake;

import dev.dateline.deck.ClozePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with numbered deletions as Anki writes them: {@code {{c1::answer::hint}}}. Several deletions may have the same
 * number, and a deletion may have several numbers ({@code {{c1,2::answer}}}). Numbers may be skipped, and deletions may
 * be nested. Each number is a separate card, which shows the other deletions as text. The number 0 makes no card.
 */
public final class ClozeNote {
    /** The most deletions. Further ones are plain text. */
    private static final int MOST = 300;

    /** The most digits of a number in Anki. */
    private static final int MOST_DIGITS = 5;

    private static final int LARGEST = 65_535;

    static final Pattern OPEN = Pattern.compile("\\{\\{c([\\d,]{1,100})::");

    private sealed interface Piece {}

    private record Words(String text) implements Piece {}

    private record Deletion(Set<Integer> numbers, List<Piece> inside, String hint) implements Piece {}

    private final String text;
    private final Matcher opening;
    private final TreeSet<Integer> numbers = new TreeSet<>();
    private final List<Piece> pieces;
    private int deletions;
    private int at;

    public ClozeNote(String text) {
        this.text = text;
        this.opening = OPEN.matcher(text);
        this.pieces = read(false);
    }

    /** Whether a text contains the beginning of a deletion. */
    public static boolean isOne(String text) {
        Matcher opening = OPEN.matcher(text);
        while (opening.find()) {
            if (!numbersOf(opening.group(1)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /**
     * The numbers at the beginning of a deletion. Empty if there is none, so that the text does not begin a deletion.
     */
    static Set<Integer> numbersOf(String list) {
        Set<Integer> numbers = new TreeSet<>();
        for (String digits : list.split(",", -1)) {
            if (!digits.isEmpty() && digits.length() <= MOST_DIGITS && Integer.parseInt(digits) <= LARGEST) {
                numbers.add(Integer.parseInt(digits));
            }
        }
        return numbers;
    }

    /** The numbers of the deletions; empty if no deletion is complete. */
    public Set<Integer> numbers() {
        return numbers;
    }

    /**
     * Reads up to the end of the text, or of a deletion. A deletion that does not end is text.
     *
     * @param inside whether this is the inside of a deletion
     */
    private List<Piece> read(boolean inside) {
        List<Piece> read = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        while (at < text.length() && !(inside && text.startsWith("}}", at))) {
            Set<Integer> starting =
                    deletions < MOST && opening.region(at, text.length()).lookingAt()
                            ? numbersOf(opening.group(1))
                            : Set.of();
            if (starting.isEmpty()) {
                run.append(text.charAt(at++));
                continue;
            }
            deletions++;
            int from = at;
            at = opening.end();
            int start = at;
            List<Piece> inner = read(true);
            boolean ends = at < text.length();
            run.append(text, from, ends ? from : start);
            flush(run, words -> read.add(new Words(words)));
            if (ends) {
                read.add(deletion(starting, inner));
                at += 2;
            } else {
                read.addAll(inner);
            }
        }
        flush(run, words -> read.add(new Words(words)));
        return read;
    }

    /**
     * Makes a deletion from the text that was read. A double colon begins its hint, and the hint ends with that text,
     * so that a nested deletion is never part of a hint. The last of several hints counts.
     */
    private Deletion deletion(Set<Integer> starting, List<Piece> read) {
        starting.stream().filter(number -> number > 0).forEach(numbers::add);
        List<Piece> inside = new ArrayList<>();
        String hint = "";
        for (Piece piece : read) {
            String words = piece instanceof Words run ? run.text() : "";
            int colons = words.indexOf("::");
            if (colons >= 0) {
                hint = words.substring(colons + 2);
                inside.add(new Words(words.substring(0, colons)));
            } else {
                inside.add(piece);
            }
        }
        return new Deletion(starting, inside, hint.strip());
    }

    private static String plain(List<Piece> pieces) {
        StringBuilder out = new StringBuilder();
        for (Piece piece : pieces) {
            out.append(piece instanceof Deletion deletion ? plain(deletion.inside()) : ((Words) piece).text());
        }
        return out.toString();
    }

    /** The parts for the card of a number. Deletions with the number are gaps, and the others are text. */
    public List<ClozePart> parts(int number) {
        List<ClozePart> parts = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        parts(pieces, number, parts, run);
        flush(run, words -> parts.add(new ClozePart.Words(words)));
        return List.copyOf(parts);
    }

    private static void parts(List<Piece> pieces, int number, List<ClozePart> parts, StringBuilder run) {
        for (Piece piece : pieces) {
            if (piece instanceof Words words) {
                run.append(words.text());
            } else if (piece instanceof Deletion deletion && !deletion.numbers().contains(number)) {
                parts(deletion.inside(), number, parts, run);
            } else if (piece instanceof Deletion deletion) {
                flush(run, words -> parts.add(new ClozePart.Words(words)));
                parts.add(new ClozePart.Hole(plain(deletion.inside()), List.of()));
            }
        }
    }

    private static void flush(StringBuilder run, Consumer<String> words) {
        if (run.length() > 0) {
            words.accept(run.toString());
            run.setLength(0);
        }
    }

    public Optional<String> hint(int number) {
        List<String> hints = new ArrayList<>();
        hints(pieces, number, hints);
        return hints.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", hints));
    }

    private static void hints(List<Piece> pieces, int number, List<String> hints) {
        for (Piece piece : pieces) {
            if (piece instanceof Deletion deletion) {
                boolean hidden = deletion.numbers().contains(number);
                if (hidden && !deletion.hint().isEmpty()) {
                    hints.add(deletion.hint());
                }
                if (!hidden) {
                    hints(deletion.inside(), number, hints);
                }
            }
        }
    }
}
