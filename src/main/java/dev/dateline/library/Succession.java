package dev.dateline.library;

import dev.dateline.article.Fact;
import dev.dateline.article.FactRef;
import dev.dateline.article.Reference;
import dev.dateline.article.Reference.Role;
import dev.dateline.article.Sheet;
import dev.dateline.deck.KnownFacts;
import dev.dateline.source.Findings;
import dev.dateline.source.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Checks the references between facts. The named facts must exist, a successor must be later than the fact that it
 * replaces, and no chain may be a cycle. A correction need not be later. A wrong reference is removed from its fact.
 * The fact stays, so that an error in one sheet removes no card of another sheet.
 */
final class Succession {
    private final KnownFacts known;
    private final Findings findings;
    private final Map<FactRef, Set<FactRef>> next = new HashMap<>();
    private final Set<Reference> refused = new HashSet<>();

    private Succession(KnownFacts known, Findings findings) {
        this.known = known;
        this.findings = findings;
    }

    /**
     * Checks all references.
     *
     * @param known the facts of the sheets; references to facts that were left out are not reported
     * @return the sheets without the wrong references
     */
    static List<Sheet> check(List<Sheet> sheets, KnownFacts known, Findings findings) {
        Succession succession = new Succession(known, findings);
        for (Sheet sheet : sheets) {
            for (Reference reference : sheet.references()) {
                known.fact(reference.from()).ifPresent(from -> succession.check(sheet, reference, from));
            }
        }
        return succession.refused.isEmpty()
                ? sheets
                : sheets.stream().map(succession::withoutRefused).toList();
    }

    private void check(Sheet sheet, Reference reference, Fact from) {
        Optional<Fact> named = known.fact(reference.to());
        if (named.isEmpty()) {
            refused.add(reference);
            if (!known.isLeftOut(reference.to())) {
                refuse(sheet, reference, known.unknown(reference.to(), "write article#fact"));
            }
            return;
        }
        Fact to = named.get();
        if (reference.role() == Role.OUTCOME) {
            return;
        }
        boolean correction = reference.role() == Role.CORRECTS;
        Fact old = correction || reference.role() == Role.SUPERSEDES ? to : from;
        Fact later = correction || reference.role() == Role.SUPERSEDES ? from : to;
        if (leadsTo(later.ref(), old.ref())) {
            refuse(sheet, reference, Wording.of("succession-circle", old.ref()));
        } else if (!correction && !later.asOf().firstDay().isAfter(old.asOf().firstDay())) {
            Wording wording = Wording.of("successor-not-later", later.ref(), later.asOf(), old.ref(), old.asOf());
            refuse(sheet, reference, wording);
        } else {
            next.computeIfAbsent(old.ref(), key -> new HashSet<>()).add(later.ref());
        }
    }

    private void refuse(Sheet sheet, Reference reference, Wording wording) {
        refused.add(reference);
        findings.add(sheet.source().error(reference.at(), reference.width(), wording));
    }

    /** Whether the successions that were checked so far lead from one fact to another. */
    private boolean leadsTo(FactRef start, FactRef goal) {
        Set<FactRef> seen = new HashSet<>();
        List<FactRef> open = new ArrayList<>();
        open.add(start);
        while (!open.isEmpty()) {
            FactRef ref = open.remove(open.size() - 1);
            if (ref.equals(goal)) {
                return true;
            }
            if (seen.add(ref)) {
                open.addAll(next.getOrDefault(ref, Set.of()));
            }
        }
        return false;
    }

    private Sheet withoutRefused(Sheet sheet) {
        List<Fact> kept = sheet.article().facts().stream()
                .map(fact -> fact.without(refused))
                .toList();
        return new Sheet(sheet.article().with(kept), sheet.references(), sheet.leftOut(), sheet.source());
    }
}
