package dev.dateline.study;

import dev.dateline.deck.Card;
import dev.dateline.deck.Forms;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Adds an accepted form to a card. Empty if the card's kind has no accepted forms, or if the card accepts or rejects this form
 * already.
 */
record AcceptForm(String form) implements Card.Visitor<Optional<Card>> {
    private Optional<Forms> more(Forms forms, String answer) {
        if (form.isBlank() || holds(forms.accept()) || holds(forms.reject()) || holds(List.of(answer))) {
            return Optional.empty();
        }
        List<String> accept = new ArrayList<>(forms.accept());
        accept.add(form);
        return Optional.of(new Forms(List.copyOf(accept), forms.reject()));
    }

    private boolean holds(List<String> forms) {
        String wanted = form.strip().toLowerCase(Locale.ROOT);
        return forms.stream()
                .anyMatch(each -> each.strip().toLowerCase(Locale.ROOT).equals(wanted));
    }

    @Override
    public Optional<Card> shortAnswer(Card.ShortAnswer card) {
        return more(card.forms(), card.answer())
                .map(forms -> new Card.ShortAnswer(card.head(), card.ask(), card.answer(), forms));
    }

    @Override
    public Optional<Card> person(Card.PersonAnswer card) {
        return more(card.forms(), card.person().full())
                .map(forms -> new Card.PersonAnswer(card.head(), card.ask(), card.person(), forms));
    }

    @Override
    public Optional<Card> number(Card.NumberAnswer card) {
        return more(card.forms(), card.quantity().shown())
                .map(forms -> new Card.NumberAnswer(card.head(), card.ask(), card.quantity(), card.range(), forms));
    }

    @Override
    public Optional<Card> date(Card.DateAnswer card) {
        return more(card.forms(), card.date().inWords())
                .map(forms -> new Card.DateAnswer(card.head(), card.ask(), card.date(), forms));
    }

    @Override
    public Optional<Card> single(Card.SingleChoice card) {
        return Optional.empty();
    }

    @Override
    public Optional<Card> several(Card.SeveralChoices card) {
        return Optional.empty();
    }

    @Override
    public Optional<Card> statement(Card.Statement card) {
        return Optional.empty();
    }

    @Override
    public Optional<Card> ordering(Card.Ordering card) {
        return Optional.empty();
    }

    @Override
    public Optional<Card> matching(Card.Matching card) {
        return Optional.empty();
    }

    @Override
    public Optional<Card> cloze(Card.Cloze card) {
        return Optional.empty();
    }

    @Override
    public Optional<Card> recall(Card.Recall card) {
        return Optional.empty();
    }
}
