package dev.dateline.exchange.classroom;

import dev.dateline.article.PartialDate;
import dev.dateline.article.PersonName;
import dev.dateline.article.Value;
import dev.dateline.deck.Answer;
import dev.dateline.judge.NumberWords;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lists the spellings that are right, for programs that compare letter by letter and ignore only case. */
final class Spellings {
    private static final List<String> SMALL = NumberWords.ONES.subList(0, 13);
    private static final List<Map.Entry<String, BigDecimal>> MAGNITUDES = List.of(
            Map.entry("trillion", BigDecimal.TEN.pow(12)),
            Map.entry("billion", BigDecimal.TEN.pow(9)),
            Map.entry("million", BigDecimal.TEN.pow(6)),
            Map.entry("thousand", BigDecimal.TEN.pow(3)));

    private static final List<String> MONTH_PATTERNS =
            List.of("MMMM u", "'in' MMMM u", "MMMM, u", "MMM u", "'in' MMM u", "MMM, u", "MM/u", "M/u");
    private static final List<String> DAY_PATTERNS =
            List.of("d MMMM u", "MMMM d, u", "MMMM d u", "d MMM u", "MMM d, u", "MMM d u", "d/M/u", "d.M.u");

    /** The percentage of each text. If a text is added twice, the higher percentage counts. */
    private final Map<String, Integer> all = new LinkedHashMap<>();

    /**
     * A text that is right.
     *
     * @param percent the part of the full mark that it gets
     */
    record Spelling(String text, int percent) {}

    private Spellings() {}

    /** @param shared whether another person has the same surname, so that the surname alone is only half right */
    static List<Spelling> of(Answer.Typed answer, boolean shared) {
        List<String> accept = answer.forms().accept();
        if (answer.value() instanceof Value.Quantity quantity) {
            return number(quantity, accept);
        }
        if (answer.value() instanceof Value.Date date) {
            return date(date.date(), accept);
        }
        return answer.value() instanceof Value.Person person
                ? person(person.name(), shared, accept)
                : words(answer.line(), accept);
    }

    private Spellings add(String text, int percent) {
        String clean = text.strip();
        if (!clean.isEmpty()) {
            all.merge(clean, percent, Math::max);
        }
        return this;
    }

    private Spellings addAll(List<String> texts) {
        texts.forEach(text -> add(text, 100));
        return this;
    }

    /**
     * The texts as a list. Spellings without accents and typographic signs are added. Each text occurs once; case is
     * ignored.
     */
    private List<Spelling> list() {
        for (Map.Entry<String, Integer> entry : List.copyOf(all.entrySet())) {
            add(withoutAccents(entry.getKey()), entry.getValue());
        }
        Map<String, Spelling> out = new LinkedHashMap<>();
        all.forEach((text, percent) -> out.putIfAbsent(text.toLowerCase(Locale.ROOT), new Spelling(text, percent)));
        return List.copyOf(out.values());
    }

    private static String withoutAccents(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('’', '\'')
                .replace('–', '-');
    }

    static List<Spelling> words(String answer, List<String> accept) {
        Spellings spellings = new Spellings().add(answer, 100).addAll(accept);
        for (String text : List.copyOf(spellings.all.keySet())) {
            spellings.add(text.replaceFirst("(?i)^(the|an|a|in) (?=\\S)", ""), 100);
            spellings.add(text.replace('-', ' '), 100);
        }
        return spellings.list();
    }

    static List<Spelling> person(PersonName person, boolean shared, List<String> accept) {
        Spellings spellings = new Spellings().add(person.full(), 100).addAll(accept);
        spellings.add(person.surname(), shared ? 50 : 100);
        String full = person.full();
        String surname = person.surname();
        if (full.endsWith(" " + surname)) {
            String given = full.substring(0, full.length() - surname.length() - 1);
            spellings.add(surname + " " + given, 100).add(surname + ", " + given, 100);
        } else if (full.startsWith(surname + " ")) {
            String given = full.substring(surname.length() + 1);
            spellings.add(given + " " + surname, 100).add(surname + ", " + given, 100);
        }
        return spellings.list();
    }

    static List<Spelling> date(PartialDate date, List<String> accept) {
        Spellings spellings = new Spellings().addAll(dates(date)).addAll(accept);
        if (date.day() != 0) {
            dates(PartialDate.ofMonth(date.year(), date.month())).forEach(text -> spellings.add(text, 50));
        }
        if (date.month() != 0) {
            spellings.add(Integer.toString(date.year()), 50);
        }
        return spellings.list();
    }

    private static List<String> dates(PartialDate date) {
        List<String> patterns = date.month() == 0 ? List.of() : date.day() == 0 ? MONTH_PATTERNS : DAY_PATTERNS;
        List<String> out = new ArrayList<>(List.of(date.inWords(), date.toString()));
        patterns.forEach(pattern ->
                out.add(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(date.firstDay())));
        return out;
    }

    static List<Spelling> number(Value.Quantity quantity, List<String> accept) {
        Spellings spellings = new Spellings().add(quantity.shown(), 100).addAll(accept);
        for (String number : numbers(quantity.number())) {
            spellings.add(number, 100);
            if (!quantity.unit().isEmpty()) {
                spellings.add(number + " " + quantity.unit(), 100);
            }
            if (quantity.unit().equals("per cent")) {
                spellings.add(number + "%", 100).add(number + " %", 100).add(number + " percent", 100);
            }
        }
        return spellings.list();
    }

    private static List<String> numbers(BigDecimal number) {
        List<String> out = new ArrayList<>();
        out.add(number.toPlainString());
        out.add(String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number));
        for (Map.Entry<String, BigDecimal> magnitude : MAGNITUDES) {
            if (number.abs().compareTo(magnitude.getValue()) >= 0) {
                BigDecimal many = number.divide(magnitude.getValue()).stripTrailingZeros();
                if (many.scale() <= 2) {
                    out.add(many.toPlainString() + " " + magnitude.getKey());
                }
                break;
            }
        }
        if (number.signum() >= 0
                && number.compareTo(BigDecimal.valueOf(SMALL.size())) < 0
                && number.stripTrailingZeros().scale() <= 0) {
            out.add(SMALL.get(number.intValue()));
        }
        return out;
    }
}
