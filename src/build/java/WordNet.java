import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** The data of WordNet: synsets, and how often each word has each sense. */
final class WordNet {
    record Link(String sign, String to, int from, int target) {}

    /** Terms of one meaning. */
    record Synset(char part, int kind, List<String> terms, List<Link> links) {}

    private static final Map<String, Character> PARTS = Map.of("noun", 'n', "verb", 'v', "adj", 'a', "adv", 'r');

    private final Map<String, Synset> synsets = new TreeMap<>();
    private final Map<String, List<Synset>> senses = new HashMap<>();
    private final Map<String, int[]> uses = new HashMap<>();
    private final Map<String, Set<String>> opposites = new HashMap<>();

    WordNet(Path folder) throws IOException {
        for (Map.Entry<String, Character> part : PARTS.entrySet()) {
            for (String line : Files.readAllLines(folder.resolve("data." + part.getKey()))) {
                if (!line.startsWith("  ")) {
                    String[] cells = line.split(" ", -1);
                    synsets.put(part.getValue() + cells[0], synset(part.getValue(), cells));
                }
            }
        }
        for (Map.Entry<String, Character> part : PARTS.entrySet()) {
            for (String line : Files.readAllLines(folder.resolve("index." + part.getKey()))) {
                if (!line.startsWith("  ")) {
                    String[] cells = line.strip().split(" ", -1);
                    int count = Integer.parseInt(cells[2]);
                    List<Synset> own = new ArrayList<>();
                    for (int i = cells.length - count; i < cells.length; i++) {
                        own.add(synset(part.getValue() + cells[i]));
                    }
                    senses.put(part.getValue() + cells[0], own);
                    uses.put(part.getValue() + cells[0], new int[count]);
                }
            }
        }
        for (String line : Files.readAllLines(folder.resolve("cntlist.rev"))) {
            String[] cells = line.split(" ", -1);
            int percent = cells[0].indexOf('%');
            char part = "?nvara".charAt(cells[0].charAt(percent + 1) - '0');
            int[] own = uses.get(part + cells[0].substring(0, percent));
            int sense = Integer.parseInt(cells[1]) - 1;
            if (own != null && sense < own.length) {
                own[sense] += Integer.parseInt(cells[2]);
            }
        }
        synsets.values().forEach(this::addOpposites);
    }

    private static Synset synset(char part, String[] cells) {
        int count = Integer.parseInt(cells[3], 16);
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String term = cells[4 + 2 * i];
            terms.add(term.indexOf('(') > 0 ? term.substring(0, term.indexOf('(')) : term);
        }
        int at = 4 + 2 * count;
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < Integer.parseInt(cells[at]); i++) {
            int cell = at + 1 + 4 * i;
            String to = cells[cell + 2].replace('s', 'a') + cells[cell + 1];
            int from = Integer.parseInt(cells[cell + 3].substring(0, 2), 16);
            links.add(new Link(cells[cell], to, from, Integer.parseInt(cells[cell + 3].substring(2), 16)));
        }
        return new Synset(part, Integer.parseInt(cells[1]), terms, links);
    }

    List<String> nouns() {
        return senses.keySet().stream()
                .filter(key -> key.charAt(0) == 'n')
                .map(key -> key.substring(1))
                .toList();
    }

    Collection<Synset> synsets() {
        return synsets.values();
    }

    Synset synset(String key) {
        return Objects.requireNonNull(synsets.get(key), key);
    }

    /** The share of a sense among all counted uses of a word. */
    double share(String term, Synset set) {
        String key = set.part + term.toLowerCase(Locale.ROOT);
        int[] counts = uses.getOrDefault(key, new int[0]);
        int at = senses.getOrDefault(key, List.of()).indexOf(set);
        double sum = 0;
        for (int count : counts) {
            sum += count + 0.5;
        }
        return at < 0 ? 0 : (counts[at] + 0.5) / sum;
    }

    /** How often all senses of a word were counted. */
    int uses(String term) {
        return PARTS.values().stream().mapToInt(part -> uses(part, term)).sum();
    }

    /** How often all senses of a word were counted in a part of speech. */
    int uses(char part, String term) {
        return Arrays.stream(uses.getOrDefault(part + term, new int[0])).sum();
    }

    /** How often this sense of a word was counted. */
    int uses(String term, Synset set) {
        String key = set.part + term.toLowerCase(Locale.ROOT);
        int at = senses.getOrDefault(key, List.of()).indexOf(set);
        return at < 0 ? 0 : uses.getOrDefault(key, new int[0])[at];
    }

    /** The synsets to which a synset has links with a sign. */
    List<Synset> linked(Synset set, String sign) {
        List<Synset> out = new ArrayList<>();
        for (Link link : set.links) {
            if (link.sign.equals(sign)) {
                out.add(synset(link.to));
            }
        }
        return out;
    }

    /** The least number of more general synsets above a synset. */
    int depth(Synset set) {
        return linked(set, "@").stream()
                .mapToInt(above -> depth(above) + 1)
                .min()
                .orElse(0);
    }

    /** The part of speech of most counted uses. */
    char usualPart(String term) {
        char usual = 'n';
        for (char part : "nvar".toCharArray()) {
            usual = uses(part, term) > uses(usual, term) ? part : usual;
        }
        return usual;
    }

    /** The synset itself, and the synsets of a slightly wider or similar meaning. */
    List<Synset> near(Synset set) {
        List<Synset> out = new ArrayList<>(List.of(set));
        for (Link link : set.links) {
            if (link.sign.equals("@") || link.sign.equals("&") || link.sign.equals("$")) {
                out.add(synset(link.to));
            }
        }
        return out;
    }

    private void addOpposites(Synset set) {
        for (Link link : set.links) {
            if (link.sign.equals("!") && link.from > 0) {
                List<String> ones = similar(set, set.terms.get(link.from - 1));
                Synset other = synset(link.to);
                for (String word : similar(other, other.terms.get(link.target - 1))) {
                    ones.forEach(one -> opposites
                            .computeIfAbsent(one, key -> new HashSet<>())
                            .add(word));
                }
            }
        }
    }

    /** A term, and for an adjective also the terms of similar meaning. */
    private List<String> similar(Synset set, String term) {
        List<String> out = new ArrayList<>(List.of(term));
        for (Link link : set.links) {
            if (link.sign.equals("&")) {
                out.addAll(synset(link.to).terms);
            }
        }
        return out;
    }

    boolean areOpposites(String one, String other) {
        return opposites.getOrDefault(one, Set.of()).contains(other)
                || opposites.getOrDefault(other, Set.of()).contains(one);
    }
}
