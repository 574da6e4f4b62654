package dev.dateline.journal;

/** The word in the column {@code type} for each kind of event. */
final class EventType implements Event.Visitor<String> {
    static final EventType WORD = new EventType();

    private EventType() {}

    @Override
    public String review(Event.Review event) {
        return "review";
    }

    @Override
    public String overrule(Event.Overrule event) {
        return "overrule";
    }

    @Override
    public String undo(Event.Undo event) {
        return "undo";
    }

    @Override
    public String card(Event.CardEvent event) {
        return event.action().word();
    }

    @Override
    public String bury(Event.Bury event) {
        return "bury";
    }

    @Override
    public String note(Event.Note event) {
        return "note";
    }

    @Override
    public String rename(Event.Rename event) {
        return "rename";
    }

    @Override
    public String adoptParameters(Event.AdoptParameters event) {
        return "adopt-parameters";
    }

    @Override
    public String librarySeen(Event.LibrarySeen event) {
        return "library-seen";
    }

    @Override
    public String toldOfWithdrawal(Event.ToldOfWithdrawal event) {
        return "told-of-withdrawal";
    }

    @Override
    public String exam(Event.Exam event) {
        return switch (event.part()) {
            case BEGIN -> "exam-begin";
            case STEP -> "exam-step";
            case END -> "exam-end";
        };
    }
}
