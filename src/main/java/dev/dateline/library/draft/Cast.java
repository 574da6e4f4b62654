package dev.dateline.library.draft;

import dev.dateline.article.Name;
import dev.dateline.article.Names;
import dev.dateline.article.PersonName;
import dev.dateline.judge.CommonNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The persons, organisations and places in an article, under their full names. */
final class Cast {
    /** The kind of a named thing. */
    enum Role {
        PERSON,
        ORGANISATION,
        PLACE,
        UNCLEAR
    }

    /**
     * A name at a position in a sentence.
     *
     * @param name the name without titles
     * @param title the title before a person's name, such as {@code Finance Minister}, or empty
     */
    record Occurrence(int start, int end, String name, String title) {}

    static final String PART =
            "(?:\\p{Lu}[\\p{L}\\p{M}'\u2019]*(?:-[\\p{L}\\p{M}\\d]+)*|al-\\p{Lu}[\\p{L}'-]+|el-\\p{Lu}[\\p{L}'-]+)";
    /** Small words before a surname. */
    static final String PARTICLES = "van der|van den|van de|von der|de la|de"
            + " los|del|van|von|de|der|den|bin|ibn|da|do|dos|di|la|le|al|ben|y";

    private static final String BODY = "(?:General|" + WordLists.ANY_ORGANISATION_WORD + ")";
    /**
     * Matches a name with an "and": {@code the Coffee and Cocoa Association}, {@code Ministry of Trade and Industry}.
     */
    private static final String AND =
            "(?<=[Tt]he \\p{Lu}\\p{L}{2,20})(?<! " + BODY + ") and (?=(?:\\p{Lu}\\p{L}+ ){0,3}" + BODY
                    + "\\b)|(?<=(?:Ministry|Department|Minister|Bureau|Office|Institute|Centre) (?:of|for) \\p{Lu}\\p{L}{2,20}) and (?=\\p{Lu})";

    private static final Pattern NAME = Pattern.compile("(?<![\\p{L}\\d'-])" + PART
            + "(?:(?: (?:" + PARTICLES + "|und|of the|of|for|and the) (?=\\p{Lu})|"
            + AND + "| (?=\\p{Lu}|al-|el-)|(?<=\\b\\p{Lu})\\."
            + " ?(?=\\p{Lu})|(?<=Gen|Col|Sen|Rep|Gov|Lt|Sgt|Dr|Mr|Ms|Mrs|Prof|Capt|Maj|Adm|Hon|Rev)\\. )"
            + PART + ")*");
    /** Matches a person of an organisation: {@code Ada Lund of the Coal Institute}. */
    private static final Pattern OF_A_BODY = Pattern.compile(
            "^ (?:of|from|at) (?:the )?(?:\\p{Lu}[\\p{L}'-]+ ){1,4}?(?:Institute|University|College|School|Centre|Center|Hospital|Bank|Society|Council)\\b");

    static final Set<String> OFFICES = WordLists.words("offices");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("^\\p{Lu}\\p{Ll}+-(?:\\p{Ll}+ (?=\\p{Lu}[\\p{L}'-]+ \\p{Lu})|"
                    + "(?:based|owned|backed|born|led|registered|listed|run|year-old) )");
    private static final String FIRM = "(?:" + String.join("|", WordLists.FIRMS) + ")";
    private static final Pattern FIRM_BEFORE = Pattern.compile("(?i)\\b" + FIRM + ",? $");
    private static final Pattern FIRM_BEHIND =
            Pattern.compile("^, (?:an?|the|its|one of) [^,.;]{0,60}?\\b" + FIRM + "s?\\b(?!')");

    private static final Pattern WHERE =
            Pattern.compile("\\b(?:in|near|around|outside|towards|port of|town of|city of|village of|region of) $");

    private static final Pattern OF = Pattern.compile(" (?:of|for)(?: the)? ");
    private static final Pattern OFFICE_BEFORE = Pattern.compile("\\b(?i:" + String.join("|", OFFICES)
            + "|head|boss|owner|founder)\\b[^,.]{0,60},(?: \\p{Lu}\\p{L}+\\.?)?$");
    private static final String HE =
            "(?:Mr|Sir|Lord|[Kk]ing|[Pp]rince|(?:spokes|chair|business|police|fisher|congress|states|sales|crafts)?man|brother|father|husband)";
    private static final String SHE =
            "(?:Ms|Mrs|Miss|Dame|Lady|[Qq]ueen|[Pp]rincess|\\p{L}*woman|actress|sister|mother|wife|widow)";
    private static final Pattern BEFORE_VERB = Pattern.compile("^,? (?:has |had |also |later )?");

    private final Names names;
    private final Map<String, Role> roles = new LinkedHashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, String> bySurname = new HashMap<>();
    private final Map<String, Set<String>> descriptions = new HashMap<>();
    private final String text;

    /** @param names the library's names of persons, places and organisations */
    Cast(List<String> sentences, Names names) {
        this.names = names;
        this.text = String.join(" ", sentences);
        for (String sentence : sentences) {
            for (Occurrence each : occurrences(sentence)) {
                Role role = role(each, sentence);
                roles.merge(each.name(), role, Cast::better);
                if (role == Role.PERSON && !each.title().isEmpty()) {
                    titles.putIfAbsent(each.name(), each.title());
                }
            }
        }
        for (Map.Entry<String, Role> each : roles.entrySet()) {
            if (each.getValue() == Role.PERSON && each.getKey().indexOf(' ') > 0) {
                String surname = surname(each.getKey());
                bySurname.putIfAbsent(surname, each.getKey());
                bySurname.putIfAbsent(QuestionFrame.upper(surname), each.getKey()); // De la Cruz said
            }
        }
        for (String full : persons()) { // a person may be called by the first name later: Arif for Arif Wirawan
            bySurname.putIfAbsent(lastWord(full), full); // de la Cruz said
            String first = full.substring(0, full.indexOf(' '));
            if (Pattern.compile("\\b" + Pattern.quote(first) + ",? (?:\\d|said|says|told|was|has|had|\\p{Ll}+ed)\\b")
                    .matcher(text)
                    .find()) {
                bySurname.putIfAbsent(first, full);
            }
        }
    }

    /** The part of a person's name that the article uses alone; the usual surname if it uses none. */
    String surname(String person) {
        String usual = PersonName.of(person).surname();
        String last = lastWord(person);
        return !usual.endsWith(last) && !isAlone(usual) && isAlone(last) ? last : usual;
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private boolean isAlone(String part) {
        return Pattern.compile("(?<!\\p{Lu}[\\p{L}'-]{0,20} )\\b" + Pattern.quote(part) + "\\b(?! \\p{Lu})")
                .matcher(text)
                .find();
    }

    private static Role better(Role one, Role other) {
        return one == Role.UNCLEAR ? other : one;
    }

    /** The names in a sentence. Function words at their start and titles of persons are left out. */
    static List<Occurrence> occurrences(String sentence) {
        List<Occurrence> found = new ArrayList<>();
        Matcher matcher = NAME.matcher(sentence);
        while (matcher.find()) {
            int from = matcher.start();
            int split = split(matcher.group());
            if (split > 0) {
                occurrence(sentence, from, from + split).ifPresent(found::add);
                from += split;
                while (!Character.isUpperCase(sentence.charAt(from))) {
                    from++;
                }
            }
            occurrence(sentence, from, matcher.end()).ifPresent(found::add);
        }
        return found;
    }

    /**
     * The place where two names are separated, as in {@code Selim Zaman of the Centre for Policy Dialogue}. {@code Bank
     * of England} is one name and is not separated.
     */
    private static int split(String name) {
        Matcher of = OF.matcher(name);
        if (!of.find()) {
            return 0;
        }
        String[] words = name.substring(0, of.start()).split(" ", -1);
        boolean body = words.length < 2
                || OFFICES.contains(words[words.length - 1].toLowerCase(Locale.ROOT))
                || Stream.of(words)
                        .anyMatch(word ->
                                WordLists.ORGANISATION_WORDS.contains(word) || WordLists.PLACE_WORDS.contains(word));
        return body ? 0 : of.start();
    }

    private static Optional<Occurrence> occurrence(String sentence, int start, int end) {
        int from = start;
        int to = sentence.substring(from, end).endsWith("'s")
                ? end - 2
                : sentence.charAt(end - 1) == '\'' ? end - 1 : end;
        while (from < to
                && WordLists.FUNCTION.contains(QuestionMaker.firstWord(sentence.substring(from, to)))
                && isSentenceStart(sentence, from)) {
            from = Math.min(
                    to,
                    from + QuestionMaker.firstWord(sentence.substring(from, to)).length() + 1);
        }
        String own = sentence.substring(from, to);
        int possessive = Math.max(own.lastIndexOf("'s "), own.lastIndexOf("s' "));
        from += possessive > 0 ? possessive + 3 : 0;
        Matcher attribute = ATTRIBUTE.matcher(sentence.substring(from, to));
        from += attribute.find() ? attribute.end() : 0;
        String name = sentence.substring(from, to);
        boolean none = name.length() < 2 || DateFinder.isMonthOrWeekday(name.replaceFirst("-.*$", ""));
        return none ? Optional.empty() : named(name, to);
    }

    /** A name without titles and office; empty if it is only a title. */
    private static Optional<Occurrence> named(String name, int to) {
        String[] words = name.split(" ", -1);
        int last = words.length - 1;
        int office = CommonNames.body(name).isEmpty() ? officeWord(words) : 0; // "Minister of State" is known as a body
        boolean place = words.length == 2 && words[0].equals("New"); // New York is no new York
        int i = place ? 0 : office;
        while (i < last && !place && isTitle(words[i])) {
            i++;
        }
        boolean body = List.of(words).subList(i, words.length).stream()
                .anyMatch(WordLists.ORGANISATION_WORDS::contains); // General Assembly is no title
        if (i == last && isTitle(words[last])) {
            return Optional.empty();
        }
        String title = body ? "" : String.join(" ", List.of(words).subList(0, i));
        String bare = body ? name : String.join(" ", List.of(words).subList(i, words.length));
        return bare.matches("(?:of|for) .*")
                ? Optional.empty()
                : Optional.of(new Occurrence(to - bare.length(), to, bare, title));
    }

    /**
     * The first word of the office or name, after words that describe it: {@code Social Welfare Secretary Benedict Uy},
     * {@code Minister of State Jyotsna Hegde}; 0 if there are no such words.
     */
    private static int officeWord(String[] words) {
        int found = 0;
        for (int k = 0; k < words.length - 2; k++) {
            boolean of =
                    k > 1 && words[k - 1].matches("of|for") && OFFICES.contains(words[k - 2].toLowerCase(Locale.ROOT));
            found = of ? k + 1 : k > 0 && isOffice(words[k]) ? k : found;
        }
        return found;
    }

    private static boolean isOffice(String word) {
        return word.equals("Officer") || OFFICES.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isTitle(String word) {
        String low = word.toLowerCase(Locale.ROOT);
        return low.endsWith("ologist")
                || WordLists.TITLES.contains(low.endsWith(".") ? low.substring(0, low.length() - 1) : low);
    }

    private static boolean isSentenceStart(String sentence, int at) {
        return at == 0
                || "\"'(:".indexOf(sentence.charAt(at - 1)) >= 0
                || WordLists.FUNCTION.contains(sentence.substring(at, Math.min(sentence.length(), at + 3))
                        .strip());
    }

    private Role role(Occurrence each, String sentence) {
        String name = each.name();
        Optional<Name> known = names.of(name);
        if (known.isPresent()) {
            return Role.valueOf(known.get().kind().name());
        }
        if (CommonNames.country(name).isPresent()
                || CommonNames.countryOfCapital(name).isPresent()) {
            return Role.PLACE;
        }
        if (CommonNames.body(name).isPresent()) {
            return Role.ORGANISATION;
        }
        String[] words = name.split(" ", -1);
        String last = words[words.length - 1];
        boolean place = WordLists.PLACE_WORDS.contains(last) || WordLists.PLACE_WORDS.contains(words[0]);
        boolean body = List.of(words).stream().anyMatch(WordLists.ORGANISATION_WORDS::contains);
        boolean initials = name.matches("[A-Z][A-Z&.-]{1,7}s?");
        boolean firm = (FIRM_BEFORE.matcher(sentence.substring(0, each.start())).find() && !isOfficer(each, sentence))
                || FIRM_BEHIND.matcher(sentence.substring(each.end())).find();
        if ((body || initials || firm) && each.title().isEmpty()) {
            return Role.ORGANISATION;
        }
        if (!place && isPerson(each, words, sentence)) {
            return Role.PERSON;
        }
        boolean where = WHERE.matcher(sentence.substring(0, each.start())).find();
        return place || where ? Role.PLACE : Role.UNCLEAR;
    }

    /** Whether an office stands before a name between commas: {@code the head of the union, Bo Dahl, said}. */
    private static boolean isOfficer(Occurrence each, String sentence) {
        return OFFICE_BEFORE
                .matcher(sentence.substring(0, each.start()).stripTrailing())
                .find();
    }

    private boolean isPerson(Occurrence each, String[] words, String sentence) {
        String before = sentence.substring(0, each.start()).stripTrailing();
        String behind = sentence.substring(each.end());
        String word = before.substring(before.lastIndexOf(' ') + 1);
        String bareWord = word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
        boolean title = !each.title().isEmpty() || WordLists.TITLES.contains(bareWord.toLowerCase(Locale.ROOT));
        boolean full = words.length <= 5 && !each.name().matches(".* (?:of|for|and) .*");
        boolean of = OF_A_BODY.matcher(behind).find();
        boolean aged = behind.matches("(?s), (?:aged )?\\d{2},.*");
        boolean appositive = behind.matches("(?s),"
                + " (?!the \\p{Ll}+est\\b)(?:an?|the|its|his|her|their|who|whose|chief|head|president|director|professor|founder|chairman|chairwoman|chair|managing|senior|former|vice|deputy|spokes\\w+|secretary|general|co-\\w+|one"
                + " of)\\b.*");
        boolean says = Verbs.isOnlySaying(
                        QuestionMaker.firstWord(BEFORE_VERB.matcher(behind).replaceFirst("")))
                || Verbs.isOnlySaying(word);
        if (words.length == 1) {
            return title && !WordLists.BODIES.contains(word);
        }
        return full && (title || aged || of || appositive || isOfficer(each, sentence) || says || isNamedByHalf(words));
    }

    /** Whether the last or first word of a name is used alone, like a surname: {@code Solberg-Bache said}. */
    private boolean isNamedByHalf(String[] words) {
        return Stream.of(words[words.length - 1], words[0])
                .anyMatch(part -> Pattern.compile(
                                "(?<!\\p{Lu}[\\p{L}'-]{0,20} )\\b" + Pattern.quote(part)
                                        + "\\b(?! \\p{Lu})(?:'s)?,? (?:said|told|was|has|had|will|is|called|who|won|\\d\\d|an?|the|its|\\w+ed)\\b")
                        .matcher(text)
                        .find());
    }

    /** The full names of all persons. */
    Set<String> persons() {
        return new LinkedHashSet<>(bySurname.values());
    }

    Role roleOf(String name) {
        return roles.getOrDefault(name, Role.UNCLEAR);
    }

    /** The full name of a person who has this full or short name; empty if there is none. */
    Optional<String> person(String name) {
        if (roles.get(name) == Role.PERSON) {
            String full = bySurname.getOrDefault(name, name);
            return Optional.of(full);
        }
        return Optional.ofNullable(bySurname.get(name));
    }

    /** Whether the article tells that "he" or "she" cannot mean a person: {@code he} for Ms Lund. */
    boolean isOther(String person, String pronoun) {
        String other = pronoun.equals("he") ? SHE : HE;
        return (description(person).stream().anyMatch(word -> word.matches("(?i)" + other))
                || Pattern.compile("\\b" + other + "\\.? (?:\\p{Lu}[\\p{L}'-]* )*" + Pattern.quote(surname(person))
                                + "\\b")
                        .matcher(text)
                        .find());
    }

    /** Whether the article gives a person an office, before the name or behind it: {@code Ada Lund, its head}. */
    boolean isOfficial(String person) {
        Set<String> words = description(person);
        return OFFICES.stream().anyMatch(words::contains)
                || Stream.of("head", "coach", "captain").anyMatch(words::contains);
    }

    /** Whether the article calls a person by a noun, before the name or behind it. */
    boolean isCalled(String person, String noun) {
        return description(person).contains(noun);
    }

    /** The words by which the article describes a person, before the name and behind it, in lower case. */
    private Set<String> description(String person) {
        return descriptions.computeIfAbsent(person, any -> {
            Matcher beside = Pattern.compile("([^,.\"]*), (?:\\p{L}+\\.? )?" + Pattern.quote(person) + "|"
                            + Pattern.quote(person) + "(, [^,.\"]*)")
                    .matcher(text);
            String words = beside.results()
                    .map(MatchResult::group)
                    .reduce(title(person).orElse(""), (one, other) -> one + " " + other);
            return new HashSet<>(List.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)));
        });
    }

    /** The title before the first occurrence of a person's name: {@code Finance Minister}. */
    Optional<String> title(String person) {
        return Optional.ofNullable(titles.get(person));
    }
}
