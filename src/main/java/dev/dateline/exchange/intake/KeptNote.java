package dev.dateline.exchange.intake;

import java.util.List;
import java.util.Set;

/**
 * An unchanged copy of an imported Anki note.
 *
 * @param guid the name of the note in every collection
 * @param deck the deck of its first card, with levels separated by double colons
 * @param fields the fields in HTML
 */
public record KeptNote(String guid, String type, String deck, List<String> tags, List<String> fields) {
    public KeptNote {
        tags = List.copyOf(tags);
        fields = List.copyOf(fields);
    }

    /** The tags of the note, without those that became these tags of a card. */
    public List<String> tagsWithout(Set<String> ours) {
        return tags.stream()
                .filter(tag -> {
                    Set<String> made = CardMaker.tags(Set.of(tag));
                    return made.isEmpty() || !ours.containsAll(made);
                })
                .toList();
    }
}
