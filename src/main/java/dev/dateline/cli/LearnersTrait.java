package dev.dateline.cli;

import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.journal.JournalFailure;
import dev.dateline.journal.Mixup;
import dev.dateline.journal.PastAnswer;
import dev.dateline.library.CardTrait;
import dev.dateline.library.FactStatus;
import dev.dateline.memory.CardMemory;
import dev.dateline.memory.StudyCalendar;
import dev.dateline.study.Learner;
import dev.dateline.study.Material;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How one learner stands to his cards at this moment. */
final class LearnersTrait implements CardTrait {
    private final Learner learner;
    private final Material material;
    private final StudyCalendar calendar;
    private final Instant now;
    private final Workplace workplace;
    private Optional<Map<CardId, Set<String>>> mixups = Optional.empty();

    LearnersTrait(Learner learner, Material material, StudyCalendar calendar, Clock clock, Workplace workplace) {
        this.learner = learner;
        this.material = material;
        this.calendar = calendar;
        this.now = clock.instant();
        this.workplace = workplace;
    }

    @Override
    public boolean is(Card card, Is state) {
        CardMemory memory = learner.memory(card.id());
        return switch (state) {
            case DUE -> memory.isDue(now, calendar);
            case NEW -> memory.isNew();
            case LEECH -> memory.isLeech();
            case STALE ->
                material.aging().status(card, now.atZone(calendar.zone()).toLocalDate()) != FactStatus.CURRENT;
            case SUSPENDED -> learner.suspended(card.id());
            case FLAGGED -> learner.flagged(card.id());
        };
    }

    @Override
    public boolean confused(Card card, String with) {
        Set<String> others = mixups().getOrDefault(card.id(), Set.of());
        return with.isEmpty() ? !others.isEmpty() : others.contains(with);
    }

    /** For each card the cards and facts whose answers were given for it; read from the whole log, and only when asked for. */
    private Map<CardId, Set<String>> mixups() {
        if (mixups.isEmpty()) {
            mixups = Optional.of(workplace.journal().isPresent() ? read() : Map.of());
        }
        return mixups.get();
    }

    private Map<CardId, Set<String>> read() {
        Map<CardId, Set<String>> found = new HashMap<>();
        try {
            workplace.history().cards().forEach((card, history) -> {
                for (PastAnswer answer : history.answers()) {
                    answer.review()
                            .answer()
                            .mixup()
                            .ifPresent(mixup -> found.computeIfAbsent(card, id -> new HashSet<>())
                                    .addAll(names(mixup)));
                }
            });
        } catch (JournalFailure failure) {
            throw new Failure(failure.getMessage() + "; " + failure.advice(), failure);
        }
        return found;
    }

    private static Set<String> names(Mixup mixup) {
        Set<String> names = new HashSet<>();
        names.add(mixup.given());
        mixup.fact().ifPresent(fact -> {
            names.add(fact.toString());
            names.add(fact.fact());
        });
        mixup.card().ifPresent(card -> names.add(card.toString()));
        return names;
    }
}
