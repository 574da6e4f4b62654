package dev.dateline.exchange.anki;

import dev.dateline.deck.Card;
import dev.dateline.deck.ClozePart;
import dev.dateline.deck.Forms;
import dev.dateline.exchange.AnswerText;
import dev.dateline.exchange.CardFields;
import dev.dateline.exchange.ExportCard;
import dev.dateline.exchange.Html;
import dev.dateline.exchange.Json;
import dev.dateline.exchange.Shuffle;
import dev.dateline.exchange.SinceNote;
import dev.dateline.exchange.SourceNote;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Makes a note of a card: its own fields by kind, then those that every type has. */
final class NoteWriter implements Card.Visitor<NoteWriter.Own> {
    private static final NoteWriter INSTANCE = new NoteWriter();
    private static final Pattern UNFIT_FOR_TAGS = Pattern.compile("[\\s\\p{Cntrl}\\p{Cf}\"]+");

    /** A note type and the fields that only it has. */
    record Own(NoteType type, List<String> fields) {}

    private NoteWriter() {}

    static AnkiNote note(ExportCard exported) {
        Card card = exported.card();
        Own own = own(card);
        List<String> fields = new ArrayList<>(own.fields());
        fields.add(html(exported.heading().orElse("")));
        fields.add(html(card.head().hint().orElse("")));
        fields.add(html(card.head().why().orElse("")));
        fields.add(each(exported.sources(), source -> source.by().orElse("")));
        fields.add(each(exported.sources(), source -> source.asOf().inWords()));
        fields.add(each(exported.sources(), SourceNote::line));
        fields.add(links(exported.sources()));
        fields.add(each(exported.since(), SinceNote::line));
        fields.add(html(card.id().toString()));
        fields.add(html(Json.line(CardFields.of(card))));
        while (fields.size() < own.type().fields().size()) {
            fields.add("");
        }
        return new AnkiNote(own.type(), List.copyOf(fields), tags(card));
    }

    /** The type of a card's note, and the fields that only it has. */
    static Own own(Card card) {
        return card.accept(INSTANCE);
    }

    /** A tag of Anki's ends at white space. */
    private static List<String> tags(Card card) {
        TreeSet<String> tags = new TreeSet<>();
        for (String tag : card.head().tags()) {
            tags.add(UNFIT_FOR_TAGS.matcher(tag.strip()).replaceAll("-"));
        }
        tags.remove("");
        return List.copyOf(tags);
    }

    /** Text as a field: no markup in it, and nothing that a template would fill in. */
    static String html(String text) {
        return Html.text(text).replace("{{", "{&#123;");
    }

    private static <T> String each(List<T> items, java.util.function.Function<T, String> part) {
        List<String> lines = new ArrayList<>();
        for (T item : items) {
            String line = html(part.apply(item));
            if (!line.isEmpty() && !lines.contains(line)) {
                lines.add(line);
            }
        }
        return String.join("<br>", lines);
    }

    private static String links(List<SourceNote> sources) {
        List<String> links = new ArrayList<>();
        for (SourceNote source : sources) {
            source.link().ifPresent(link -> links.add("<a href=\"" + html(link) + "\">evidence</a>"));
        }
        return String.join(" ", links);
    }

    private static Own typed(Card card, String answer, List<String> accept) {
        return new Own(NoteType.TYPED, List.of(html(card.ask()), html(answer), html(String.join("; ", accept))));
    }

    private static Own typed(Card card, Forms forms) {
        return typed(card, AnswerText.line(card), forms.accept());
    }

    @Override
    public Own shortAnswer(Card.ShortAnswer card) {
        return typed(card, card.forms());
    }

    @Override
    public Own person(Card.PersonAnswer card) {
        return typed(card, card.forms());
    }

    @Override
    public Own number(Card.NumberAnswer card) {
        return typed(card, card.forms());
    }

    @Override
    public Own date(Card.DateAnswer card) {
        return typed(card, card.forms());
    }

    @Override
    public Own single(Card.SingleChoice card) {
        return choice(card, card.choices(), card.keepOrder(), card.unit());
    }

    @Override
    public Own several(Card.SeveralChoices card) {
        return choice(card, card.choices(), card.keepOrder(), card.unit());
    }

    private static Own choice(Card card, List<String> choices, boolean keepOrder, String unit) {
        List<String> lines = new ArrayList<>();
        for (int index : keepOrder
                ? asWritten(choices.size())
                : Shuffle.order(choices.size(), card.id().toString(), 0)) {
            lines.add(AnswerText.choice(choices.get(index), unit));
        }
        List<String> right = AnswerText.lines(card);
        String note = card instanceof Card.SeveralChoices ? "<br><i>Pick all that are right.</i>" : "";
        return new Own(
                NoteType.CHOICE, List.of(html(card.ask()) + note, list("ol type=\"A\"", lines), lines(right, lines)));
    }

    /** The right choices with the letters that stand before them. */
    private static String lines(List<String> right, List<String> shown) {
        List<String> out = new ArrayList<>();
        for (String line : right) {
            int place = shown.indexOf(line);
            out.add((place < 26 ? (char) ('A' + place) + ". " : "") + html(line));
        }
        return String.join("<br>", out);
    }

    private static int[] asWritten(int size) {
        int[] order = new int[size];
        Arrays.setAll(order, i -> i);
        return order;
    }

    @Override
    public Own statement(Card.Statement card) {
        return new Own(NoteType.TRUE_FALSE, List.of(html(card.claim()), html(AnswerText.line(card))));
    }

    @Override
    public Own ordering(Card.Ordering card) {
        List<String> items = card.items().stream().map(Card.Ordering.Item::text).toList();
        List<String> shuffled = new ArrayList<>();
        for (int index : Shuffle.unsolved(items, card.id().toString(), 0)) {
            shuffled.add(items.get(index));
        }
        return new Own(
                NoteType.ORDER, List.of(html(card.ask()), list("ul", shuffled), list("ol", AnswerText.lines(card))));
    }

    @Override
    public Own matching(Card.Matching card) {
        List<String> left = card.pairs().stream().map(Card.Matching.Pair::left).toList();
        List<String> right =
                card.pairs().stream().map(Card.Matching.Pair::right).toList();
        List<String> shuffled = new ArrayList<>();
        for (int index : Shuffle.unsolved(right, card.id().toString(), 0)) {
            shuffled.add(right.get(index));
        }
        StringBuilder table = new StringBuilder("<table>");
        for (Card.Matching.Pair pair : card.pairs()) {
            table.append("<tr><td>").append(html(pair.left()));
            table.append("</td><td>").append(html(pair.right())).append("</td></tr>");
        }
        return new Own(
                NoteType.MATCH,
                List.of(
                        html(card.ask()),
                        list("ol", left),
                        list("ol type=\"A\"", shuffled),
                        table.append("</table>").toString()));
    }

    /** All holes of a text are one card, as they are with us: what is judged together comes back together. */
    @Override
    public Own cloze(Card.Cloze card) {
        StringBuilder text = new StringBuilder();
        for (ClozePart part : card.parts()) {
            if (part instanceof ClozePart.Hole hole) {
                String inside = html(hole.answer()).replace("}}", "}&#125;").replace("::", ":&#58;");
                text.append("{{c1::").append(inside).append("}}");
            } else if (part instanceof ClozePart.Words words) {
                text.append(html(words.text()));
            }
        }
        return new Own(NoteType.CLOZE, List.of(text.toString()));
    }

    @Override
    public Own recall(Card.Recall card) {
        return new Own(NoteType.RECALL, List.of(html(card.ask()), html(card.answer())));
    }

    private static String list(String tag, List<String> lines) {
        StringBuilder out = new StringBuilder("<" + tag + ">");
        for (String line : lines) {
            out.append("<li>").append(html(line)).append("</li>");
        }
        String name = tag.split(" ", 2)[0].toLowerCase(Locale.ROOT);
        return out.append("</").append(name).append('>').toString();
    }
}
