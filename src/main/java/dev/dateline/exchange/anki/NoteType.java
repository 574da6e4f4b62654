package dev.dateline.exchange.anki;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The note types of this program. Do not change them. Anki identifies a type by its id, and refuses notes whose type
 * has other fields. Ids and fields, with their names and order, must stay the same. The fields that were once spare
 * contain the unit of a number and the learner's own note. Templates and styles may change, together with {@link
 * #LOOKS_MODIFIED}.
 */
enum NoteType {
    RECALL(1_394_870_801L, "Dateline Recall", "Question|Answer", "", "{{Answer}}"),
    TYPED(
            1_394_870_802L,
            "Dateline Typed",
            "Question|Answer|Also right",
            "<div class=\"typed\">{{type:Answer}}{{#Spare 1}}<span class=\"unit\">{{Spare 1}}</span>{{/Spare 1}}</div>",
            "{{type:Answer}}<div class=\"shown\">{{Answer}}{{#Spare 1}} {{Spare 1}}{{/Spare 1}}</div>"
                    + "{{#Also right}}<div class=\"also\">also right: {{Also right}}</div>{{/Also right}}"),
    CLOZE(1_394_870_803L, "Dateline Cloze", "Text", "", ""),
    CHOICE(1_394_870_804L, "Dateline Choice", "Question|Choices|Answer", "{{Choices}}", "{{Answer}}"),
    TRUE_FALSE(
            1_394_870_805L,
            "Dateline True or False",
            "Statement|Answer",
            "<div class=\"task\">True or false?</div>",
            "{{Answer}}"),
    ORDER(1_394_870_806L, "Dateline Order", "Question|Items|Answer", "{{Items}}", "{{Answer}}"),
    MATCH(
            1_394_870_807L,
            "Dateline Match",
            "Question|Left|Right|Answer",
            "<div class=\"sides\">{{Left}}{{Right}}</div>",
            "{{Answer}}");

    /** When templates or style changed last, in seconds since 1970. Raise it with every change of them. */
    static final long LOOKS_MODIFIED = 1_795_894_000L;

    /** The last fields of every type. */
    private static final List<String> TAIL = List.of(
            "Heading", "Hint", "Why", "By", "As of", "Source", "Link", "Since", "ID", "Data", "Spare 1", "Spare 2");

    private static final Map<NoteType, List<String>> FIELDS = new EnumMap<>(NoteType.class);

    static {
        for (NoteType type : values()) {
            List<String> fields = new ArrayList<>(List.of(type.own.split("\\|", -1)));
            fields.addAll(TAIL);
            FIELDS.put(type, List.copyOf(fields));
        }
    }

    private static final String BACK_TAIL = """
        {{#Since}}<div class="since"><span class="label">Since</span> {{Since}}</div>{{/Since}}
        {{#Why}}<div class="why"><span class="label">Why</span> {{Why}}</div>{{/Why}}
        {{#Source}}<div class="source"><span class="label">Source</span> {{Source}}{{#As of}}<br>As of {{As of}}{{/As of}}{{#Link}} {{Link}}{{/Link}}</div>{{/Source}}
        {{#Spare 2}}<div class="own"><span class="label">Your note</span> {{Spare 2}}</div>{{/Spare 2}}
        <div class="id">{{ID}}</div>
        """;

    private final long id;
    private final String title;
    private final String own;
    private final String task;
    private final String solution;

    NoteType(long id, String title, String own, String task, String solution) {
        this.id = id;
        this.title = title;
        this.own = own;
        this.task = task;
        this.solution = solution;
    }

    long id() {
        return id;
    }

    String title() {
        return title;
    }

    /** The names of the fields, in Anki's order. */
    List<String> fields() {
        return FIELDS.getOrDefault(this, List.of());
    }

    int index(String field) {
        return fields().indexOf(field);
    }

    boolean isCloze() {
        return this == CLOZE;
    }

    private String first() {
        return fields().get(0);
    }

    String front() {
        String question = isCloze() ? "{{cloze:Text}}" : "{{" + first() + "}}";
        return asked(question) + (task.isEmpty() ? "" : task + "\n")
                + "{{#Hint}}<details class=\"hint\"><summary>Hint</summary>{{Hint}}</details>{{/Hint}}\n";
    }

    String back() {
        String question = isCloze() ? "{{cloze:Text}}" : "{{" + first() + "}}";
        String choices = this == CHOICE ? "{{Choices}}\n" : "";
        return asked(question) + choices + "<hr id=\"answer\">\n"
                + (solution.isEmpty() ? "" : "<div class=\"answer\">" + solution + "</div>\n")
                + BACK_TAIL;
    }

    private static String asked(String question) {
        return "{{#Heading}}<div class=\"heading\">{{Heading}}</div>{{/Heading}}\n<div class=\"question\">" + question
                + "</div>\n";
    }
}
