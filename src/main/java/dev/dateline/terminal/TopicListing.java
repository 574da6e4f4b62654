package dev.dateline.terminal;

import dev.dateline.terminal.Theme.Role;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/** The list of a library's topics, which can be ticked. */
final class TopicListing implements Listing {
    private final Map<String, Integer> topics;
    private final Set<String> chosen;
    private List<String> listed;

    /** @param topics the topics, with the number of cards of each */
    TopicListing(Map<String, Integer> topics, Set<String> chosen) {
        this.topics = topics;
        this.chosen = new TreeSet<>(chosen);
        this.listed = List.copyOf(topics.keySet());
    }

    Set<String> chosen() {
        return chosen;
    }

    @Override
    public String title() {
        return chosen.isEmpty() ? "Topics: everything" : "Topics: " + String.join(", ", chosen);
    }

    @Override
    public int size() {
        return listed.size();
    }

    @Override
    public String filter(String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        listed =
                topics.keySet().stream().filter(topic -> topic.contains(wanted)).toList();
        return "";
    }

    @Override
    public AttributedString line(Page page, int item) {
        String topic = listed.get(item);
        Theme.Signs signs = page.theme().signs();
        boolean ticked = chosen.contains(topic);
        return new AttributedStringBuilder()
                .append(page.styled(Role.KEY, (ticked ? signs.ticked() : signs.unticked()) + " "))
                .append(page.styled(Role.TEXT, topic))
                .append(page.styled(Role.QUIET, "  " + topics.getOrDefault(topic, 0)))
                .toAttributedString();
    }

    @Override
    public List<Key> keys() {
        return List.of(new Key("enter", "tick"));
    }

    @Override
    public Reaction press(Event event, int item) {
        boolean enter = event instanceof Event.Press press && press.key() == Event.Key.ENTER;
        boolean space = event instanceof Event.Typed typed && typed.text().equals(" ");
        if (enter || space) {
            String topic = listed.get(item);
            if (!chosen.remove(topic)) {
                chosen.add(topic);
            }
        }
        return Reaction.NONE;
    }
}
