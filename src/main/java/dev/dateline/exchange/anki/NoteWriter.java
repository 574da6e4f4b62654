package dev.dateline.exchange.anki;

import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardFields;
import dev.dateline.deck.ClozePart;
import dev.dateline.exchange.ExportCard;
import dev.dateline.exchange.Html;
import dev.dateline.exchange.Json;
import dev.dateline.exchange.Layout;
import dev.dateline.exchange.SourceNote;
import dev.dateline.exchange.Studied;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes a note from a card: its own fields by kind, then those of every type. */
final class NoteWriter {
    private static final Pattern UNFIT_FOR_TAGS = Pattern.compile("[\\s\\p{Cntrl}\\p{Cf}\"]+");

    /** A note type and the fields that only it has. */
    record Own(NoteType type, List<String> fields) {}

    private final Card card;
    private final String ask;

    private NoteWriter(Card card) {
        this.card = card;
        this.ask = html(card.ask());
    }

    static AnkiNote note(ExportCard exported) {
        Card card = exported.card();
        Own own = own(card);
        List<String> fields = new ArrayList<>(own.fields());
        fields.add(html(exported.heading().orElse("")));
        fields.add(html(card.head().hint().orElse("")));
        fields.add(html(card.head().why().orElse("")));
        fields.add(each(exported.sources(), source -> source.fact().by().orElse("")));
        fields.add(each(exported.sources(), source -> source.fact().asOf().inWords()));
        fields.add(each(exported.sources(), SourceNote::line));
        fields.add(links(exported.sources()));
        fields.add(each(exported.news(), line -> line));
        fields.add(html(card.id().toString()));
        fields.add(html(Json.line(CardFields.of(card))));
        fields.add(html(TypedNumber.of(card.answer()).map(TypedNumber::unit).orElse("")));
        fields.add(html(exported.studied().map(Studied::note).orElse("")));
        return new AnkiNote(own.type(), List.copyOf(fields), tags(exported));
    }

    /** The type of a card's note, and the fields that only this type has. */
    static Own own(Card card) {
        NoteWriter writer = new NoteWriter(card);
        Answer answer = card.answer();
        return switch (answer.kind()) {
            case ANSWER, PERSON, NUMBER, DATE, LIST -> writer.written((Answer.Written) answer);
            case CHOICES -> writer.choice((Answer.Choice) answer);
            case TRUE_FALSE -> new Own(NoteType.TRUE_FALSE, List.of(writer.ask, html(answer.line())));
            case ORDER ->
                new Own(
                        NoteType.ORDER,
                        List.of(writer.ask, list("ul", Layout.lines(card, 0)), list("ol", answer.lines())));
            case MATCH -> writer.matching((Answer.Matching) answer);
            case CLOZE -> cloze((Answer.Cloze) answer);
            case RECALL -> new Own(NoteType.RECALL, List.of(writer.ask, html(answer.line())));
        };
    }

    /** A tag of Anki's ends at white space. */
    private static List<String> tags(ExportCard exported) {
        TreeSet<String> tags = new TreeSet<>();
        for (String tag : exported.tags()) {
            tags.add(UNFIT_FOR_TAGS.matcher(tag.strip()).replaceAll("-"));
        }
        tags.remove("");
        return List.copyOf(tags);
    }

    /** Escapes text for a field: no markup, and nothing that a template would replace. */
    static String html(String text) {
        return Html.text(text).replace("{{", "{&#123;");
    }

    private static <T> String each(List<T> items, java.util.function.Function<T, String> part) {
        return items.stream()
                .map(item -> html(part.apply(item)))
                .filter(line -> !line.isEmpty())
                .distinct()
                .collect(Collectors.joining("<br>"));
    }

    private static String links(List<SourceNote> sources) {
        return sources.stream()
                .flatMap(source -> source.link().stream())
                .map(link -> "<a href=\"" + html(link) + "\">evidence</a>")
                .collect(Collectors.joining(" "));
    }

    /** Anki compares letter by letter, so the learner compares an answer of several parts. */
    private Own written(Answer.Written answer) {
        if (answer.parts().size() > 1) {
            return new Own(NoteType.RECALL, List.of(ask, list("ul", answer.lines())));
        }
        Optional<TypedNumber> number = TypedNumber.of(card.answer());
        List<String> right = new ArrayList<>(number.map(TypedNumber::right).orElse(List.of()));
        right.addAll(answer.forms().accept());
        String typed = number.map(TypedNumber::digits).orElse(answer.line());
        return new Own(NoteType.TYPED, List.of(ask, html(typed), html(String.join("; ", right))));
    }

    private Own choice(Answer.Choice answer) {
        List<String> lines = Layout.lines(card, 0);
        String note = answer.several() ? "<br><i>Pick all that are right.</i>" : "";
        return new Own(
                NoteType.CHOICE, List.of(ask + note, list("ol type=\"A\"", lines), lines(answer.lines(), lines)));
    }

    /** The right choices with their letters, in the order of the letters. */
    private static String lines(List<String> right, List<String> shown) {
        List<String> out = new ArrayList<>();
        for (int place = 0; place < shown.size(); place++) {
            if (right.contains(shown.get(place))) {
                out.add((place < 26 ? (char) ('A' + place) + ". " : "") + html(shown.get(place)));
            }
        }
        return String.join("<br>", out);
    }

    private Own matching(Answer.Matching answer) {
        StringBuilder table = new StringBuilder("<table>");
        for (Answer.Matching.Pair pair : answer.pairs()) {
            table.append("<tr><td>").append(html(pair.left()));
            table.append("</td><td>").append(html(pair.right())).append("</td></tr>");
        }
        return new Own(
                NoteType.MATCH,
                List.of(
                        ask,
                        list("ol", answer.lefts()),
                        list("ol type=\"A\"", Layout.lines(card, 0)),
                        table.append("</table>").toString()));
    }

    /** All gaps of a text are one card, as in this program, because they are judged together. */
    private static Own cloze(Answer.Cloze answer) {
        String text = ClozePart.joined(
                answer.parts(),
                NoteWriter::html,
                hole -> "{{c1::" + html(hole.answer()).replace("}}", "}&#125;").replace("::", ":&#58;") + "}}");
        return new Own(NoteType.CLOZE, List.of(text));
    }

    private static String list(String tag, List<String> lines) {
        String items = lines.stream().map(line -> "<li>" + html(line) + "</li>").collect(Collectors.joining());
        return "<" + tag + ">" + items + "</" + tag.split(" ", 2)[0] + ">";
    }
}
