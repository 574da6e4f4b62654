package dev.dateline.app;

import dev.dateline.article.NumberText;
import dev.dateline.source.Fields;
import dev.dateline.source.Node;
import dev.dateline.source.Node.Scalar;
import dev.dateline.study.exam.ExamProfile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a learner's own marking schemes: {@code exams: { mine: { right: 1, wrong: -0.25 } }}. */
public final class ExamProfiles {
    private static final BigDecimal MOST = BigDecimal.valueOf(1000);

    private ExamProfiles() {}

    /** The learner's own schemes, followed by the built-in ones. A wrong entry is reported and left out. */
    static List<ExamProfile> read(Fields settings) {
        List<ExamProfile> profiles = new ArrayList<>();
        Optional<Fields> exams = settings.has(Setting.EXAMS) ? settings.fields(Setting.EXAMS) : Optional.empty();
        if (exams.isPresent()) {
            for (Node.Entry entry : exams.get().mapping().entries()) {
                String name = entry.key().text();
                exams.get()
                        .of(entry.value(), "\"" + name + "\"")
                        .flatMap(fields -> profile(name, fields))
                        .ifPresent(profiles::add);
            }
        }
        profiles.addAll(Settings.DEFAULT.exams());
        return List.copyOf(profiles);
    }

    private static Optional<ExamProfile> profile(String name, Fields fields) {
        fields.allow(List.of("right", "wrong"));
        Optional<BigDecimal> right = marks(fields, "right");
        Optional<BigDecimal> wrong = fields.has("wrong") ? marks(fields, "wrong") : Optional.of(BigDecimal.ZERO);
        if (right.isEmpty() || wrong.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ExamProfile(name, right.get(), wrong.get()));
    }

    private static Optional<BigDecimal> marks(Fields fields, String key) {
        Optional<Scalar> scalar = fields.required(key, "an exam");
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> marks = NumberText.parse(scalar.get().text());
        boolean sensible = marks.isPresent()
                && marks.get().abs().compareTo(MOST) <= 0
                && (key.equals("right") ? marks.get().signum() > 0 : marks.get().signum() <= 0);
        if (!sensible) {
            String what = key.equals("right") ? "a number above 0" : "0 or a negative number, such as -0.66";
            fields.error(scalar.get(), "bad-setting", "\"" + key + "\" is " + what, "");
            return Optional.empty();
        }
        return marks;
    }
}
