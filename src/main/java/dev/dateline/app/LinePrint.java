package dev.dateline.app;

import dev.dateline.source.BrokenLines;
import dev.dateline.source.Finding;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Prints a command's lines for people. On a terminal, long lines are broken at words, and a finding that repeats in a
 * file is shown in full only twice. Into a pipe, lines go unchanged.
 */
public record LinePrint(int columns, PrintStream out) {
    /** How many equal findings of a file are shown. Further ones are only counted. */
    private static final int SHOWN = 2;

    public LinePrint(Invocation invocation, PrintStream out) {
        this(TerminalCheck.widthUnlessPiped(invocation.host()), out);
    }

    public void findings(List<Finding> findings) {
        for (List<Finding> alike : columns == Integer.MAX_VALUE ? List.of(findings) : alike(findings)) {
            boolean folded = alike.size() > SHOWN + 1 && columns != Integer.MAX_VALUE;
            alike.subList(0, folded ? SHOWN : alike.size()).forEach(finding -> out.println(finding.render(columns)));
            if (folded) {
                line(rest(alike.subList(SHOWN, alike.size())), 4);
            }
        }
    }

    /** Groups equal findings of a file. A group is at the place of its first finding. */
    private static List<List<Finding>> alike(List<Finding> findings) {
        record Said(String file, String code, String message) {}
        return List.copyOf(findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> new Said(finding.file(), finding.code(), finding.message()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values());
    }

    private static String rest(List<Finding> rest) {
        List<String> lines =
                rest.stream().map(finding -> "" + finding.at().line()).toList();
        Finding first = rest.get(0);
        return first.file() + ": the same finding in lines " + String.join(", ", lines) + " [" + first.code() + "]";
    }

    /** Prints a text line by line, with an indent of 2 for continued lines. */
    public void line(String text) {
        line(text, 2);
    }

    /**
     * Prints a text line by line. A line that is too long is broken.
     *
     * @param indent the spaces before continued lines
     */
    public void line(String text, int indent) {
        for (String line : text.split("\\R", -1)) {
            BrokenLines.of(line, " ".repeat(indent), columns).forEach(out::println);
        }
    }
}
