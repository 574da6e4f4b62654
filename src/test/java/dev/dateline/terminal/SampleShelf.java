package dev.dateline.terminal;

import dev.dateline.app.Shelf;
import dev.dateline.deck.CardId;
import dev.dateline.library.Excerpt;
import dev.dateline.library.Source;
import dev.dateline.study.NewForm;
import dev.dateline.study.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A shelf that records the forms that it is asked to keep. */
final class SampleShelf implements Shelf {
    final List<String> kept = new ArrayList<>();
    Optional<String> copyFirst = Optional.empty();
    Optional<Revision> revision = Optional.empty();

    @Override
    public String title(String deck) {
        return "Port Selwyn";
    }

    @Override
    public Optional<Excerpt> excerpt(Source source) {
        return Optional.empty();
    }

    @Override
    public Edited edit(CardId card) {
        return new Edited(card + " was edited", revision);
    }

    @Override
    public Optional<String> copyFrom(NewForm form) {
        return copyFirst;
    }

    @Override
    public String file(NewForm form) {
        return "decks/" + form.card().deck() + ".yaml";
    }

    @Override
    public Kept keep(NewForm form) {
        kept.add(form.card() + " " + form.text());
        return new Kept(true, "kept it");
    }

    @Override
    public Kept takeBack(NewForm form) {
        kept.remove(form.card() + " " + form.text());
        return new Kept(true, "took it out");
    }
}
