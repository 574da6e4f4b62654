package dev.dateline.article;

import dev.dateline.source.Position;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One checkable statement of an article.
 *
 * @param says the statement, in the author's own words
 * @param values the typed values that the fact states
 * @param label its name in a text on a mix-up ({@code the Japanese respondents' figure}); if absent, {@code says}
 *     is used
 * @param by the speaker; absent if the article states it as a fact
 * @param asOf the day for which it holds; the article's date by default
 * @param reviewBy the day by which an author should look at it again
 * @param supersedes the facts that this one replaces, according to this sheet
 * @param supersededBy the facts that replace this one, according to this sheet
 * @param corrects the facts that were never true and that this one replaces
 * @param outcome the fact that states the outcome of this plan
 * @param tags the tags of the article and of the fact
 * @param at its place in its sheet
 */
public record Fact(
        FactRef ref,
        String says,
        List<Value> values,
        Optional<String> label,
        Optional<String> by,
        Certainty certainty,
        PartialDate asOf,
        Ages ages,
        Optional<PartialDate> reviewBy,
        List<FactRef> supersedes,
        List<FactRef> supersededBy,
        List<FactRef> corrects,
        Optional<FactRef> outcome,
        Optional<Withdrawal> withdrawn,
        Optional<String> note,
        Set<String> tags,
        Optional<Evidence> evidence,
        Position at) {
    /** The name of the fact in a text on a mix-up. */
    public String called() {
        return label.orElse(says);
    }

    /** Whether the fact holds on a day or held before. */
    public boolean isKnown(LocalDate day) {
        return !asOf.firstDay().isAfter(day);
    }

    /** All values. A list gives each of its items. */
    public List<Value> parts() {
        return values.stream().flatMap(value -> value.parts().stream()).toList();
    }

    /** A copy of the fact without these of its references to other facts. */
    public Fact without(Collection<Reference> refused) {
        return new Fact(
                ref,
                says,
                values,
                label,
                by,
                certainty,
                asOf,
                ages,
                reviewBy,
                left(supersedes, refused, Reference.Role.SUPERSEDES),
                left(supersededBy, refused, Reference.Role.SUPERSEDED_BY),
                left(corrects, refused, Reference.Role.CORRECTS),
                outcome.filter(end ->
                        !left(List.of(end), refused, Reference.Role.OUTCOME).isEmpty()),
                withdrawn,
                note,
                tags,
                evidence,
                at);
    }

    private List<FactRef> left(List<FactRef> named, Collection<Reference> refused, Reference.Role role) {
        return named.stream()
                .filter(to -> refused.stream()
                        .noneMatch(each -> each.from().equals(ref) && each.to().equals(to) && each.role() == role))
                .toList();
    }
}
