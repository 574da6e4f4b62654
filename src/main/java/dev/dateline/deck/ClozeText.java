package dev.dateline.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Splits a cloze text into parts: {@code The visit lasted {{two | 2}} days.} */
final class ClozeText {
    /** The error in the text; empty if there is none. */
    private String complaint = "";

    private final List<ClozePart> parts = new ArrayList<>();

    ClozeText(String text) {
        int at = 0;
        while (at < text.length() && complaint.isEmpty()) {
            int open = text.indexOf("{{", at);
            int end = open < 0 ? text.length() : open;
            if (end > at) {
                words(text.substring(at, end));
            }
            if (open < 0) {
                break;
            }
            int close = text.indexOf("}}", open + 2);
            if (close < 0) {
                complaint = "a hole that opens with {{ is not closed with }}";
                return;
            }
            hole(text.substring(open + 2, close));
            at = close + 2;
        }
        if (complaint.isEmpty() && parts.stream().noneMatch(ClozePart.Hole.class::isInstance)) {
            complaint = "this cloze has no {{hole}}";
        }
    }

    /** The text with its holes in the form of deck files. */
    static String of(Answer.Cloze cloze) {
        return ClozePart.joined(cloze.parts(), words -> words, hole -> {
            String accept = hole.accept().stream().map(form -> " | " + form).collect(Collectors.joining());
            return "{{" + hole.answer() + accept + "}}";
        });
    }

    String complaint() {
        return complaint;
    }

    List<ClozePart> parts() {
        return List.copyOf(parts);
    }

    private void words(String text) {
        if (text.contains("}}")) {
            complaint = "there is a }} here without {{";
        }
        parts.add(new ClozePart.Words(text));
    }

    private void hole(String inner) {
        List<String> forms = new ArrayList<>();
        for (String form : inner.split("\\|", -1)) {
            forms.add(form.strip());
        }
        if (inner.contains("{{") || forms.contains("")) {
            complaint = inner.contains("{{") ? "there is a hole inside a hole" : "a hole is empty";
            return;
        }
        parts.add(new ClozePart.Hole(forms.get(0), List.copyOf(forms.subList(1, forms.size()))));
    }
}
