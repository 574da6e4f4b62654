package dev.dateline.library.lint;

import dev.dateline.source.Finding;
import dev.dateline.source.Position;
import dev.dateline.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A drafted fact or card that nobody has reviewed: the mark and the item below it.
 *
 * @param file the path in the library
 * @param first the line of the mark, from 1
 * @param lines the lines of the mark and the item
 */
public record WaitingDraft(String file, int first, List<String> lines) {
    static final String SIGN = "# dateline: draft";
    private static final Pattern TEXT = Pattern.compile("\\s*(?:- )?(?:says|ask): *[\"']?(.*?)[\"']?");

    public WaitingDraft {
        lines = List.copyOf(lines);
    }

    /** The drafts in a file, in order. */
    public static List<WaitingDraft> of(SourceText source) {
        List<WaitingDraft> drafts = new ArrayList<>();
        if (source.text().contains(SIGN)) {
            for (int line = 1; line <= source.lineCount(); line++) {
                int sign = mark(source.line(line));
                if (sign >= 0) {
                    drafts.add(new WaitingDraft(source.file(), line, item(source, line, sign)));
                }
            }
        }
        return drafts;
    }

    /** The position of the mark in a line; -1 if the line has none. */
    private static int mark(String line) {
        int sign = line.indexOf(SIGN);
        return sign >= 0 && line.substring(0, sign).isBlank() ? sign : -1;
    }

    /** The place of the mark. */
    Position at() {
        return new Position(first, mark(lines.get(0)) + 1);
    }

    public boolean holds(Finding finding) {
        int line = finding.at().line();
        return finding.file().equals(file) && first <= line && line <= last();
    }

    /** The lines of a mark and of the item below it, which has the same indent. */
    private static List<String> item(SourceText source, int mark, int indent) {
        List<String> lines = new ArrayList<>();
        for (int line = mark; line <= source.lineCount(); line++) {
            String text = source.line(line);
            boolean inner =
                    text.isBlank() || text.length() - text.stripLeading().length() > indent;
            if (line > mark + 1 && !inner) {
                break;
            }
            lines.add(text);
        }
        return lines;
    }

    /** The last line of the item. */
    public int last() {
        return first + lines.size() - 1;
    }

    /** The id of its sheet or deck. */
    public String id() {
        return file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.ya?ml$", "");
    }

    /** The statement or question of the item, or the first line if there is none. */
    public String text() {
        for (String line : lines) {
            Matcher matcher = TEXT.matcher(line);
            if (matcher.matches() && !matcher.group(1).isBlank()) {
                return matcher.group(1);
            }
        }
        return lines.size() > 1 ? lines.get(1).strip() : "";
    }

    /**
     * The text of the file without the mark, so that the draft is kept. Empty if the file has changed at this place.
     */
    public Optional<String> kept(String whole) {
        return replaced(whole, lines.subList(1, lines.size()));
    }

    /** The text of the file without the draft. Empty if the file has changed at this place. */
    public Optional<String> dropped(String whole) {
        return replaced(whole, List.of());
    }

    private Optional<String> replaced(String whole, List<String> instead) {
        List<String> all = new ArrayList<>(List.of(whole.split("\n", -1)));
        int from = first - 1;
        boolean there = from + lines.size() <= all.size()
                && all.subList(from, from + lines.size()).stream()
                        .map(String::stripTrailing)
                        .toList()
                        .equals(lines.stream().map(String::stripTrailing).toList());
        if (!there) {
            return Optional.empty();
        }
        List<String> part = all.subList(from, from + lines.size());
        part.clear();
        part.addAll(instead);
        return Optional.of(String.join("\n", all));
    }
}
