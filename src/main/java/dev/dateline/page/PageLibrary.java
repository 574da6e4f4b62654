package dev.dateline.page;

import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.judge.Context;
import dev.dateline.judge.DateOrder;
import dev.dateline.judge.EnglishWords;
import dev.dateline.judge.Judge;
import dev.dateline.judge.Judgement;
import dev.dateline.judge.Knowledge;
import dev.dateline.judge.Verdict;
import dev.dateline.library.Heading;
import dev.dateline.library.Library;
import dev.dateline.library.compiled.CompiledLibrary;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The part of a library that a page carries, and the judge that knows it. */
public final class PageLibrary {
    private final Library library;
    private final Judge judge;

    public PageLibrary(Library library, EnglishWords english, DateOrder dates) {
        this.library = library;
        this.judge = new Judge(Knowledge.of(library.facts(), library.decks(), library.names())
                .with(english)
                .with(dates));
    }

    /**
     * Opens what an export wrote.
     *
     * @param compiled the bytes of {@link CompiledLibrary}, made with the key 0
     * @param dates the name of a {@link DateOrder}
     */
    public static PageLibrary open(byte[] compiled, byte[] english, String dates) {
        Library library = CompiledLibrary.read(compiled, 0)
                .orElseThrow(() -> new IllegalArgumentException("the library of this page is damaged"))
                .library();
        return new PageLibrary(library, EnglishWords.of(english), DateOrder.valueOf(dates));
    }

    Library library() {
        return library;
    }

    Judge judge() {
        return judge;
    }

    Card card(String id) {
        int slash = id.indexOf('/');
        return library.card(new CardId(id.substring(0, slash), id.substring(slash + 1)))
                .orElseThrow(() -> new IllegalArgumentException("no card " + id));
    }

    /**
     * Judges an answer outside of a session.
     *
     * @param given as {@link Given} reads it
     * @param day whose heading stands above the question, in days since 1970
     * @return the judgement as JSON
     */
    public String judge(String id, List<String> given, long day) {
        Card card = card(id);
        Optional<Heading> heading = library.aging().heading(card, LocalDate.ofEpochDay(day));
        Context context = heading.map(it -> Context.under(it.date())).orElse(Context.NONE);
        return json(judge.judge(card, Given.response(card, given), context)).toString();
    }

    static JsonText json(Judgement judgement) {
        JsonText json = new JsonText()
                .text("verdict", judgement.verdict().word())
                .text("answer", judgement.answer())
                .text("note", judgement.note())
                .texts("holes", judgement.holes().stream().map(Verdict::word).toList());
        judgement.confusion().ifPresent(mixup -> {
            json.text("mixedGiven", mixup.given());
            json.text(
                    "mixedWith",
                    mixup.fact()
                            .map(Object::toString)
                            .or(() -> mixup.card().map(Object::toString))
                            .orElse(""));
        });
        judgement.mixedUp().ifPresent(mixup -> json.text("mixed", mixup.inWords()));
        return json;
    }
}
