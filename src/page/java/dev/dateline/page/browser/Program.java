package dev.dateline.page.browser;

import dev.dateline.journal.JournalFailure;
import dev.dateline.page.CarriedText;
import dev.dateline.page.PageLibrary;
import dev.dateline.page.PageStudy;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSExport;
import org.teavm.jso.typedarrays.Int8Array;

/**
 * The methods that the page's script may call. An answer is given as its parts, with line ends between them. Everything
 * else is described at {@link PageStudy}.
 */
public final class Program {
    private static @Nullable PageLibrary library;
    private static @Nullable PageStudy study;

    private Program() {}

    /** Does nothing. The page calls the other methods. */
    public static void main(String[] arguments) {}

    @JSExport
    public static void open(Int8Array compiled, Int8Array english, String dates) {
        library = PageLibrary.open(compiled.copyToJavaArray(), english.copyToJavaArray(), dates);
    }

    @JSExport
    public static void prepare() {
        library().prepare();
    }

    @JSExport
    public static void learn(String carried) {
        study = new PageStudy(library(), CarriedText.read(carried), System::currentTimeMillis);
    }

    private static PageLibrary library() {
        if (library == null) {
            throw new IllegalStateException("no library");
        }
        return library;
    }

    private static PageStudy study() {
        if (study == null) {
            throw new IllegalStateException("no learner");
        }
        return study;
    }

    private static List<String> parts(String given) {
        return List.of(given.split("\n", -1));
    }

    @JSExport
    public static String judge(String card, String given, String headed) {
        return library().judge(card, parts(given), headed);
    }

    @JSExport
    public static boolean remember(String card, String id, double at, int day, int grade, int wait) {
        return study().remember(card, id, (long) at, day, grade, wait);
    }

    @JSExport
    public static String waiting(int offset) {
        return study().waiting(offset);
    }

    @JSExport
    public static void begin(int offset, String first) {
        study().begin(offset, first);
    }

    @JSExport
    public static String openings(int offset) {
        return study().openings(offset);
    }

    @JSExport
    public static String standing() {
        return study().standing();
    }

    @JSExport
    public static String hint() {
        return study().hint();
    }

    @JSExport
    public static void skip() {
        study().skip();
    }

    @JSExport
    public static String answer(String given, int millis) throws JournalFailure {
        return study().answer(parts(given), millis);
    }

    @JSExport
    public static String overrule() throws JournalFailure {
        return study().overrule();
    }

    @JSExport
    public static String undo() throws JournalFailure {
        return study().undo();
    }

    @JSExport
    public static String summary() {
        return study().summary();
    }
}
