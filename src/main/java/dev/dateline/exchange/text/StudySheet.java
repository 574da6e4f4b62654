package dev.dateline.exchange.text;

import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.Deck;
import dev.dateline.exchange.Conversions;
import dev.dateline.exchange.Export;
import dev.dateline.exchange.ExportCard;
import dev.dateline.exchange.ExportDeck;
import dev.dateline.exchange.Format;
import dev.dateline.exchange.Layout;
import dev.dateline.exchange.Options;
import dev.dateline.exchange.SafeText;
import dev.dateline.exchange.SourceNote;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes a study sheet in Markdown: question, answer, why and later news, with numbered sources at the end. */
public final class StudySheet {
    public static final Format FORMAT = Format.ofText("md", ".md", StudySheet::text);

    private StudySheet() {}

    private static void text(Export export, Options options, Writer out, Conversions conversions) throws IOException {
        Map<String, Integer> sources = new LinkedHashMap<>();
        for (ExportDeck deck : export.decks()) {
            head(deck.deck(), out);
            int number = 0;
            for (ExportCard card : deck.cards()) {
                number++;
                card(number, card, sources, out);
            }
        }
        if (!sources.isEmpty()) {
            out.write("## Sources\n\n");
            for (Map.Entry<String, Integer> source : sources.entrySet()) {
                out.write(source.getValue() + ". " + source.getKey() + "\n");
            }
        }
    }

    private static void head(Deck deck, Writer out) throws IOException {
        out.write("# " + plain(deck.title()) + "\n\n");
        if (deck.about().isPresent()) {
            out.write(plain(deck.about().get()) + "\n\n");
        }
        List<String> imprint = new ArrayList<>();
        deck.author().ifPresent(author -> imprint.add("By " + plain(author)));
        deck.licence().ifPresent(licence -> imprint.add(plain(licence)));
        if (!imprint.isEmpty()) {
            out.write("*" + String.join(" · ", imprint) + "*\n\n");
        }
    }

    private static void card(int number, ExportCard exported, Map<String, Integer> sources, Writer out)
            throws IOException {
        Card card = exported.card();
        String heading =
                exported.heading().map(text -> "*" + plain(text) + ".* ").orElse("");
        String lead = card.answer() instanceof Answer.Truth ? "True or false? " : "";
        out.write("### " + number + ". " + heading + lead + plain(card.ask()) + "\n\n");
        offered(card, out);
        answer(card, out);
        for (String line : exported.news()) {
            out.write("- Since: " + plain(line) + "\n");
        }
        if (card.head().why().isPresent()) {
            out.write("- Why: " + plain(card.head().why().get()) + "\n");
        }
        Set<String> lines = new LinkedHashSet<>();
        for (SourceNote source : exported.sources()) {
            String entry = source.link()
                    .map(link -> "[" + plain(source.citation()) + "](<" + link + ">)")
                    .orElse(plain(source.citation()));
            int note = sources.computeIfAbsent(entry, key -> sources.size() + 1);
            String by = source.fact().by().map(who -> plain(who) + ", ").orElse("");
            lines.add("- Source: " + by + "as of " + source.fact().asOf().inWords() + " \\[" + note + "\\]\n");
        }
        for (String line : lines) {
            out.write(line);
        }
        if (exported.sources().isEmpty()) {
            out.write("- Source: none\n");
        }
        out.write("\n");
    }

    private static void offered(Card card, Writer out) throws IOException {
        List<String> lines = Layout.lines(card, 0);
        if (lines.isEmpty()) {
            return;
        }
        for (String line : lines) {
            out.write("- [ ] " + plain(line) + "\n");
        }
        out.write("\n");
    }

    private static void answer(Card card, Writer out) throws IOException {
        List<String> lines = card.answer().lines();
        if (lines.size() == 1) {
            out.write("**" + plain(lines.get(0)) + "**\n\n");
            return;
        }
        boolean counted = card.answer() instanceof Answer.Ordering;
        for (int i = 0; i < lines.size(); i++) {
            out.write((counted ? (i + 1) + ". " : "- ") + "**" + plain(lines.get(i)) + "**\n");
        }
        out.write("\n");
    }

    /** The text on one line, with markup escaped. */
    static String plain(String text) {
        return SafeText.line(text).replaceAll("[\\\\`*_\\[\\]<>#|~&]", "\\\\$0");
    }
}
