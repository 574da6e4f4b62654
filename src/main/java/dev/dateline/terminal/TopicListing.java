package dev.dateline.terminal;

import dev.dateline.terminal.Theme.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jline.utils.AttributedString;

/** The topics of a library. They can be ticked. */
final class TopicListing extends Listing<String> {
    private final Map<String, Integer> topics;
    private final Set<String> chosen;

    /**
     * @param topics the number of cards for each topic
     * @param chosen the ticked topics, which the learner changes
     */
    TopicListing(Map<String, Integer> topics, Set<String> chosen) {
        this.topics = topics;
        this.chosen = chosen;
        list();
    }

    @Override
    String title() {
        return chosen.isEmpty() ? "Topics: everything" : "Topics: " + String.join(", ", chosen);
    }

    @Override
    List<String> items() {
        return List.copyOf(topics.keySet());
    }

    @Override
    String text(String topic) {
        return topic;
    }

    @Override
    AttributedString line(Page page, String topic) {
        Theme.Signs signs = page.signs();
        boolean ticked = chosen.contains(topic);
        return Wrap.join(
                page.styled(Role.KEY, (ticked ? signs.ticked() : signs.unticked()) + " "),
                page.styled(Role.TEXT, topic),
                page.styled(Role.QUIET, "  " + topics.getOrDefault(topic, 0)));
    }

    @Override
    List<Key> keys() {
        return List.of(new Key("enter", "tick"));
    }

    @Override
    Reaction enter(String topic) {
        if (!chosen.remove(topic)) {
            chosen.add(topic);
        }
        return Reaction.NONE;
    }

    @Override
    Reaction key(String key, String topic) {
        return key.equals(" ") ? enter(topic) : Reaction.NONE;
    }
}
