package dev.dateline.judge;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Tells whether a typed phrase exchanges who did something and to whom it was done. */
final class Roles {
    private static final Set<String> PASSIVE =
            Set.of("is", "are", "be", "was", "were", "been", "being", "got", "get", "gets");
    private static final Set<String> OBJECTS = Set.of("him", "them", "it", "us", "her");

    private static final Set<String> SUBJECTS = Set.of("he", "she", "it", "they");
    private static final Set<String> REFLEXIVE = Set.of("himself", "herself", "itself", "themselves");

    /** Words behind a verb that are not its object: prices went down. */
    private static final Set<String> PARTICLES = Set.of("up", "down", "out", "away", "back", "off");

    /** Families of verbs of which the thing done to may be the subject, too: prices increased, the school closed. */
    private static final Set<String> ERGATIVE = WordFamily.all(Tables.text("verbs of change"));

    /** Whether a word is probably a verb that says what happened. */
    static boolean isAct(Pairing.Word word) {
        return WordFamily.isPast(word.text()) || ERGATIVE.contains(word.family());
    }

    static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    /** Prepositions before something that neither acts nor is acted on. */
    private static final Set<String> BESIDE =
            Set.of("of", "with", "at", "during", "in", "since", "under", "inside", "within", "via", "through");

    /** Words that begin another clause. */
    private static final Set<String> CLAUSES =
            Set.of("when", "while", "because", "that", "which", "who", "and", "after");

    private enum Role {
        AGENT,
        PATIENT,
        NONE
    }

    private final Clause typed;
    private final Clause right;
    private final Pairing pairs;

    /**
     * @param typed all words of the typed phrase, and {@code said} its content words; {@code right} and {@code due} are
     *     those of the right form
     */
    Roles(List<String> typed, List<Pairing.Word> said, List<String> right, List<Pairing.Word> due, Pairing pairs) {
        this.typed = new Clause(typed, said);
        this.right = new Clause(right, due);
        this.pairs = pairs;
    }

    /** The words of a phrase, and its content words. */
    private record Clause(List<String> words, List<Pairing.Word> weighty) {
        String text(int index) {
            return weighty.get(index).text();
        }

        int place(int index) {
            return words.indexOf(text(index));
        }

        boolean isPassive(int verb) {
            int at = place(verb);
            boolean by = at + 1 < words.size() && words.get(at + 1).equals("by");
            boolean passive = false;
            for (int i = at - 1; i >= 0 && !passive && !CLAUSES.contains(words.get(i)); i--) {
                passive = PASSIVE.contains(words.get(i)) && !text(verb).endsWith("ing");
            }
            return at >= 0 && (by || passive);
        }

        Role role(int verb, int index) {
            int at = place(verb);
            int word = place(index);
            if (at < 0 || word < 0 || at == word) {
                return Role.NONE;
            }
            if (word < at) {
                boolean free = word == 0 || !joins(words.get(word - 1));
                return !free ? Role.NONE : isPassive(verb) ? Role.PATIENT : Role.AGENT;
            }
            String joined = "";
            for (int i = at + 1; i < word; i++) {
                boolean later = joins(words.get(i)) && (!joined.isEmpty() || i > at + 1);
                if (later && !words.get(i).equals("by")) {
                    return Role.NONE;
                }
                joined = joins(words.get(i)) ? words.get(i) : joined;
            }
            return joined.equals("by")
                    ? Role.AGENT
                    : BESIDE.contains(joined) || isPassive(verb) ? Role.NONE : Role.PATIENT;
        }

        /** Whether the verb has an object besides a word. */
        boolean hasObject(int verb, int but) {
            int at = place(verb);
            int next = at + 1 < words.size() && joins(words.get(at + 1)) ? at + 2 : at + 1;
            boolean pronoun = next < words.size() && OBJECTS.contains(words.get(next));
            boolean from = at + 1 < words.size() && words.get(at + 1).equals("from"); // bronzes looted from Benin
            for (int i = 0; i < weighty.size() && !pronoun && !from; i++) {
                pronoun = i != but && role(verb, i) == Role.PATIENT && !PARTICLES.contains(text(i));
            }
            return pronoun || isPassive(verb);
        }

        private static boolean joins(String word) {
            return Fillers.isPreposition(word) || Pairing.Direction.of(word) != Pairing.Direction.NONE;
        }
    }

    /**
     * Whether a word that does something in one phrase suffers it in the other: "the army attacked the rebels" for "the
     * rebels attacked the army". A verb without an object, as in "prices rose", has neither.
     *
     * @param text the right form as it was written
     */
    boolean areExchanged(String text) {
        for (int verb = 0; verb < right.weighty.size(); verb++) {
            int at = pairs.at(verb);
            boolean past = at >= 0
                    && !PASSIVE.contains(typed.text(at))
                    && (WordFamily.isPast(right.text(verb)) || WordFamily.isPast(typed.text(at)));
            if (past && isTurnedVoice(verb, at)) {
                return true;
            }
            for (int word = 0; word < right.weighty.size() && past; word++) {
                int other = pairs.at(word);
                boolean compound = text.contains(right.text(word) + "-" + right.text(verb)); // gene-edited
                boolean noun = other >= 0 && other != at && word != verb && !compound && isNoun(word, other);
                if (noun && isExchanged(verb, at, word, other, text)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether one says that somebody did what the other says was done to them: he was exchanged, he exchanged them. */
    private boolean isTurnedVoice(int verb, int at) {
        String family = right.weighty.get(verb).family();
        return SUBJECTS.contains(right.words.get(0))
                && right.words.get(0).equals(typed.words.get(0))
                && family.equals(typed.weighty.get(at).family())
                && !ERGATIVE.contains(family)
                && right.isPassive(verb) != typed.isPassive(at)
                && !typed.words.contains("not") // he wasnt told
                && Collections.disjoint(typed.words, REFLEXIVE)
                && Collections.disjoint(right.words, REFLEXIVE);
    }

    private boolean isNoun(int word, int other) {
        return !WordFamily.isPast(right.text(word))
                && !Negations.denies(right.text(word))
                && !Negations.denies(typed.text(other));
    }

    private boolean isExchanged(int verb, int at, int word, int other, String text) {
        Role due = right.role(verb, word);
        Role said = typed.role(at, other);
        if (due == Role.PATIENT && said == Role.AGENT) {
            boolean clause = text.contains(right.text(verb) + " the ") && WordFamily.isPast(typed.text(at));
            boolean turns = ERGATIVE.contains(right.weighty.get(verb).family());
            return typed.hasObject(at, other) || (clause && !turns);
        }
        return due == Role.AGENT && said == Role.PATIENT && right.hasObject(verb, word);
    }

    /** Whether words before and after another changed places, in phrases with the same prepositions: wolves hunt deer. */
    boolean areTurned() {
        if (!Collections.disjoint(right.words, CLAUSES) || !grammar(typed.words).equals(grammar(right.words))) {
            return false;
        }
        for (int verb = 1; verb + 1 < right.weighty.size(); verb++) {
            boolean behind = false;
            boolean before = false;
            for (int i = 0; i < right.weighty.size() && pairs.at(verb) >= 0; i++) {
                boolean moves = !Beside.saysHowOrWhen(right.text(i)); // a daily fee, a fee per day
                behind |= moves && i < verb && pairs.at(i) > pairs.at(verb);
                before |= moves && i > verb && pairs.at(i) >= 0 && pairs.at(i) < pairs.at(verb);
            }
            if (behind && before) {
                return true;
            }
        }
        return false;
    }

    /** The prepositions of a phrase, in the order of the alphabet. */
    private static List<String> grammar(List<String> words) {
        return words.stream().filter(Clause::joins).sorted().toList();
    }
}
