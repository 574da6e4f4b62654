package dev.dateline.exchange;

import dev.dateline.article.Name;
import dev.dateline.article.Names;
import dev.dateline.article.Value;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.ClozePart;
import dev.dateline.deck.Forms;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Adds a library's other names to the accepted forms of its cards, and removes them again. Other programs have no file
 * of names, so an export lists all forms of an answer. The import removes the forms that the library knows.
 */
public record OtherNames(Names names) {
    /** The card, with the other names of its answer added to its accepted forms. */
    public Card spelledOut(Card card) {
        return names.all().isEmpty() ? card : changed(card, this::more);
    }

    /** The card without those accepted forms that the library knows as names of its answer. */
    public Card atHome(Card card) {
        return names.all().isEmpty() ? card : changed(card, this::fewer);
    }

    private List<String> more(Value answer, List<String> accept) {
        Stream<String> others = names.others(answer).stream().distinct().filter(form -> !accept.contains(form));
        return Stream.concat(accept.stream(), others).toList();
    }

    private List<String> fewer(Value answer, List<String> accept) {
        Optional<Name> name = names.of(answer.shown());
        return accept.stream()
                .filter(form -> name.isEmpty() || !names.of(form).equals(name))
                .toList();
    }

    private static Card changed(Card card, BiFunction<Value, List<String>, List<String>> change) {
        if (card.answer() instanceof Answer.Written written) {
            return card.with(written.withParts(part -> part(part, change)));
        }
        if (card.answer() instanceof Answer.Cloze cloze) {
            return card.with(new Answer.Cloze(
                    cloze.parts().stream().map(part -> part(part, change)).toList()));
        }
        return card;
    }

    private static Answer.Typed part(Answer.Typed part, BiFunction<Value, List<String>, List<String>> change) {
        if (part.value() instanceof Value.Quantity || part.value() instanceof Value.Date) {
            return part;
        }
        List<String> accept = change.apply(part.value(), part.forms().accept());
        return new Answer.Typed(part.value(), new Forms(accept, part.forms().reject()));
    }

    private static ClozePart part(ClozePart part, BiFunction<Value, List<String>, List<String>> change) {
        return part instanceof ClozePart.Hole hole
                ? new ClozePart.Hole(hole.answer(), change.apply(new Value.Text(hole.answer()), hole.accept()))
                : part;
    }
}
