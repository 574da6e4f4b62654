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
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes a note from a card. The fields of the card's kind come first, then the fields of every type. */
final class NoteWriter {
    private static final Pattern UNFIT_FOR_TAGS = Pattern.compile("[\\s\\p{Cntrl}\\p{Cf}\"]+");

    private NoteWriter() {}

    static AnkiNote note(ExportCard exported) {
        Card card = exported.card();
        AnkiNote own = own(card);
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
    static AnkiNote own(Card card) {
        Answer answer = card.answer();
        String ask = html(card.ask());
        List<String> shown = Layout.lines(card, 0);
        return switch (answer.kind()) {
            case ANSWER, PERSON, NUMBER, DATE -> typed(ask, answer);
            // Anki compares letter by letter, so the learner must compare a list with the answer
            case LIST -> new AnkiNote(NoteType.RECALL, ask, list("ul", answer.lines()));
            case CHOICES -> choice(ask, (Answer.Choice) answer, shown);
            case TRUE_FALSE -> new AnkiNote(NoteType.TRUE_FALSE, ask, html(answer.line()));
            case ORDER -> new AnkiNote(NoteType.ORDER, ask, list("ul", shown), list("ol", answer.lines()));
            case MATCH -> matching(ask, (Answer.Matching) answer, shown);
            case CLOZE -> new AnkiNote(NoteType.CLOZE, cloze((Answer.Cloze) answer));
            case RECALL -> new AnkiNote(NoteType.RECALL, ask, html(answer.line()));
        };
    }

    /** The tags of a card, without the characters that Anki does not allow in a tag. */
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

    private static <T> String each(List<T> items, Function<T, String> part) {
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

    private static AnkiNote typed(String ask, Answer answer) {
        Optional<TypedNumber> number = TypedNumber.of(answer);
        List<String> right = new ArrayList<>(number.map(TypedNumber::right).orElse(List.of()));
        right.addAll(answer.forms().accept());
        String typed = number.map(TypedNumber::digits).orElse(answer.line());
        return new AnkiNote(NoteType.TYPED, ask, html(typed), html(String.join("; ", right)));
    }

    private static AnkiNote choice(String ask, Answer.Choice answer, List<String> shown) {
        String note = answer.several() ? "<br><i>Pick all that are right.</i>" : "";
        String right = lines(answer.lines(), shown);
        return new AnkiNote(NoteType.CHOICE, ask + note, list("ol type=\"A\"", shown), right);
    }

    /** The right choices with their letters, in the order of the choices. */
    private static String lines(List<String> right, List<String> shown) {
        List<String> out = new ArrayList<>();
        for (int place = 0; place < shown.size(); place++) {
            if (right.contains(shown.get(place))) {
                out.add((place < 26 ? (char) ('A' + place) + ". " : "") + html(shown.get(place)));
            }
        }
        return String.join("<br>", out);
    }

    private static AnkiNote matching(String ask, Answer.Matching answer, List<String> shown) {
        StringBuilder table = new StringBuilder("<table>");
        for (Answer.Matching.Pair pair : answer.pairs()) {
            table.append("<tr><td>").append(html(pair.left()));
            table.append("</td><td>").append(html(pair.right())).append("</td></tr>");
        }
        String left = list("ol", answer.lefts());
        return new AnkiNote(NoteType.MATCH, ask, left, list("ol type=\"A\"", shown), table + "</table>");
    }

    /** The fields of a cloze. All gaps are one card, as in this program, because they are judged together. */
    private static String cloze(Answer.Cloze answer) {
        return ClozePart.joined(
                answer.parts(),
                NoteWriter::html,
                hole -> "{{c1::" + html(hole.answer()).replace("}}", "}&#125;").replace("::", ":&#58;") + "}}");
    }

    private static String list(String tag, List<String> lines) {
        String items = lines.stream().map(line -> "<li>" + html(line) + "</li>").collect(Collectors.joining());
        return "<" + tag + ">" + items + "</" + tag.split(" ", 2)[0] + ">";
    }
}
