package dev.dateline.exchange.intake;

import dev.dateline.deck.ClozePart;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

    /** A deletion whose end was not read yet, or the whole text. */
    private static final class Frame {
        private final String opening;
        private final Set<Integer> numbers;
        private final List<Piece> pieces = new ArrayList<>();
        private final StringBuilder run = new StringBuilder();

        Frame(String opening, Set<Integer> numbers) {
            this.opening = opening;
            this.numbers = numbers;
        }

        List<Piece> finished() {
            if (run.length() > 0) {
                pieces.add(new Words(run.toString()));
                run.setLength(0);
            }
            return pieces;
        }
    }

    private final List<Piece> pieces;
    private final TreeSet<Integer> numbers = new TreeSet<>();

    public ClozeNote(String text) {
        this.pieces = parse(text);
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

    private List<Piece> parse(String text) {
        Deque<Frame> open = new ArrayDeque<>();
        open.push(new Frame("", Set.of()));
        Matcher opening = OPEN.matcher(text);
        int deletions = 0;
        int at = 0;
        while (at < text.length()) {
            Frame frame = open.element();
            Set<Integer> starting = opening.region(at, text.length()).lookingAt() && deletions < MOST
                    ? numbersOf(opening.group(1))
                    : Set.of();
            if (!starting.isEmpty()) {
                deletions++;
                frame.finished();
                open.push(new Frame(opening.group(), starting));
                at = opening.end();
            } else if (open.size() > 1 && text.startsWith("}}", at)) {
                open.pop();
                open.element().pieces.add(deletion(frame));
                at += 2;
            } else {
                frame.run.append(text.charAt(at++));
            }
        }
        while (open.size() > 1) {
            Frame broken = open.pop();
            Frame around = open.element();
            around.run.append(broken.opening);
            around.finished();
            around.pieces.addAll(broken.finished());
        }
        return open.element().finished();
    }

    /**
     * Makes a deletion from the text that was read. A double colon begins its hint, and the hint ends with that text,
     * so that a nested deletion is never part of a hint. The last of several hints counts.
     */
    private Deletion deletion(Frame frame) {
        frame.numbers.stream().filter(number -> number > 0).forEach(numbers::add);
        List<Piece> inside = new ArrayList<>();
        String hint = "";
        for (Piece piece : frame.finished()) {
            String text = piece instanceof Words words ? words.text() : "";
            int colons = text.indexOf("::");
            if (colons >= 0) {
                hint = text.substring(colons + 2);
                inside.add(new Words(text.substring(0, colons)));
            } else {
                inside.add(piece);
            }
        }
        return new Deletion(frame.numbers, inside, hint.strip());
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
        flush(parts, run);
        return List.copyOf(parts);
    }

    private static void parts(List<Piece> pieces, int number, List<ClozePart> parts, StringBuilder run) {
        for (Piece piece : pieces) {
            if (piece instanceof Words words) {
                run.append(words.text());
            } else if (piece instanceof Deletion deletion && !deletion.numbers().contains(number)) {
                parts(deletion.inside(), number, parts, run);
            } else if (piece instanceof Deletion deletion) {
                flush(parts, run);
                parts.add(new ClozePart.Hole(plain(deletion.inside()), List.of()));
            }
        }
    }

    private static void flush(List<ClozePart> parts, StringBuilder run) {
        if (run.length() > 0) {
            parts.add(new ClozePart.Words(run.toString()));
            run.setLength(0);
        }
    }

    /** The hints of a number, if there are any. */
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
