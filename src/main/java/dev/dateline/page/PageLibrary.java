package dev.dateline.page;

import dev.dateline.article.PartialDate;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.judge.Context;
import dev.dateline.judge.DateOrder;
import dev.dateline.judge.EnglishWords;
import dev.dateline.judge.Judge;
import dev.dateline.judge.Judgement;
import dev.dateline.judge.Knowledge;
import dev.dateline.judge.Verdict;
import dev.dateline.library.Library;
import dev.dateline.library.compiled.CompiledLibrary;
import java.util.List;

/** The part of a library that a page carries, and a judge for it. */
public final class PageLibrary {
    private final Library library;
    private final Knowledge knowledge;
    private final Judge judge;

    public PageLibrary(Library library, EnglishWords english, DateOrder dates) {
        this.library = library;
        this.knowledge = Knowledge.of(library.facts(), library.decks(), library.names())
                .with(english)
                .with(dates);
        this.judge = new Judge(knowledge);
    }

    /** Builds the judge now, because this takes a while on a phone. The first answer then need not wait. */
    public void prepare() {
        knowledge.prepare();
    }

    /**
     * Opens the library that an export wrote.
     *
     * @param compiled the bytes of {@link CompiledLibrary}
     * @param dates the name of a {@link DateOrder}
     */
    public static PageLibrary open(byte[] compiled, byte[] english, String dates) {
        Library library = CompiledLibrary.read(compiled)
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
        return library.card(CardId.of(id)).orElseThrow(() -> new IllegalArgumentException("no card " + id));
    }

    /**
     * Judges an answer outside a session.
     *
     * @param given the values that {@link Given} reads
     * @param headed the date above the question, as in files; empty if there is none
     * @return the judgement as JSON
     */
    public String judge(String id, List<String> given, String headed) {
        Card card = card(id);
        Context context = PartialDate.parse(headed).map(Context::under).orElse(Context.NONE);
        return json(judge.judge(card, Given.response(card, given), context)).toString();
    }

    static JsonText json(Judgement judgement) {
        JsonText json = new JsonText()
                .put("verdict", judgement.verdict().word())
                .put("answer", judgement.answer())
                .put("note", judgement.note())
                .put("holes", judgement.holes().stream().map(Verdict::word).toList());
        judgement.confusion().ifPresent(mixup -> {
            json.put("mixedGiven", mixup.given());
            json.put(
                    "mixedWith",
                    mixup.fact()
                            .map(Object::toString)
                            .or(() -> mixup.card().map(Object::toString))
                            .orElse(""));
        });
        judgement.mixedUp().ifPresent(mixup -> json.put("mixed", mixup.inWords()));
        return json;
    }
}
