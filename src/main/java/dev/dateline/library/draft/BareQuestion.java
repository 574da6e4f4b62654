package dev.dateline.library.draft;

/**
 * A question before it is dated and completed.
 *
 * @param what the question word with its unit: {@code by how many seats}
 * @param predicate the verb; for a subject that is asked for, it has its whole predicate behind the question word
 * @param before the words after the subject
 * @param behind the words after the value
 * @param subject whether the question asks for the subject: {@code How many people have died}
 */
record BareQuestion(String what, Predicate predicate, String before, String behind, boolean subject) {
    BareQuestion(String what, Predicate predicate, String before, String behind) {
        this(what, predicate, before, behind, false);
    }

    BareQuestion(String what, Predicate predicate, int end, String behind) {
        this(what, predicate, predicate.before(end), behind);
    }

    /** A question with a form of "be" as its only verb. */
    static BareQuestion copula(String what, Predicate predicate, String behind) {
        Clause clause = predicate.clause();
        boolean be = clause.base().equals("be");
        return new BareQuestion(what, predicate, be ? predicate.before(clause.mainVerb() + 1) : "", behind);
    }

    /** A question for the subject. */
    static BareQuestion ofSubject(String what, Predicate predicate) {
        String whole = predicate.whole();
        String one = whole.replaceFirst("^were\\b", "was")
                .replaceFirst("^are\\b", "is")
                .replaceFirst("^have\\b", "has");
        return new BareQuestion(what, predicate, "", what.startsWith("how much") ? one : whole, true);
    }

    /**
     * The question and its statement, without their signs.
     *
     * @param who the subject
     * @param when a day that belongs to the end
     */
    DraftCard of(String who, boolean plural, String when) {
        String front = predicate.clause().front();
        String place = front.isEmpty() ? "" : " " + Character.toLowerCase(front.charAt(0)) + front.substring(1);
        String stated = subject ? predicate.whole() : predicate.stated(plural);
        return new DraftCard(
                text(who, plural) + place + when,
                stated.isEmpty() ? "" : who + QuestionMaker.REST + " " + stated + place + when);
    }

    private String text(String who, boolean plural) {
        String asked = subject
                ? what + QuestionMaker.REST + " " + behind
                : what + " " + helper(plural) + " " + who + QuestionMaker.REST + " " + before + " " + behind;
        String all = asked.replaceAll(" +", " ").strip();
        return Character.toUpperCase(all.charAt(0)) + all.substring(1);
    }

    private String helper(boolean plural) {
        Clause clause = predicate.clause();
        boolean be = clause.base().equals("be") || !before.isEmpty();
        if (be || clause.isInverted()) {
            return predicate.helper(plural);
        }
        boolean present = !clause.helper().equals("did"); // stands at, for which "is" is asked
        return plural ? (present ? "are" : "were") : present ? "is" : "was";
    }

    /** A noun with its indefinite article. */
    static String article(String noun) {
        return (noun.matches("(?i)[aeio].*|u(?!ni).*|hour.*") ? "an " : "a ") + noun;
    }
}
