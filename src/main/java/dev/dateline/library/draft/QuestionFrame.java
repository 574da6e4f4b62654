package dev.dateline.library.draft;

import dev.dateline.article.PartialDate;
import dev.dateline.article.Value;
import dev.dateline.judge.CommonNames;
import dev.dateline.library.Dictionary;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Completes a question so that it can be understood alone. It adds the speaker, place and time, and replaces relative
 * words by days.
 */
final class QuestionFrame {
    private static final int MOST_WORDS = 30;
    private static final int OCCASION = 8; // further words for the event of the article
    /** Things of which an article on an event has only one. */
    private static final Set<String> EVENTS = WordLists.words("events");

    private static final Set<String> KNOWN = WordLists.words("known things");

    private static final Pattern IDLE = Pattern.compile(
            " (?:now|still|already|also|recently|so far|currently|meanwhile|this week|last week|next week|in"
                    + " total|instead|again)\\b");
    private static final Pattern VAGUE =
            Pattern.compile("\\b(?:[Tt]he (?!end|start|beginning|rest|middle|first|second|last|use)\\p{Ll}+ of the (?!"
                    + String.join("|", KNOWN) + ")\\p{Ll}+|(?:[Tt]he"
                    + " (?:last |latest |first |second |previous |earlier |new |other |whole )?|[Aa]n? (?:earlier|previous|similar|further) )(?:exercise|league|money|sum|amount|plant|loss|damage|increase|costs?|work|result|results|count|parties|bank|company|firm|union|agency|group|party|deal|law|measure|measures|plan|move|agreement|committee|court|commission|ministry|trial"
                    + "|study|report|survey|poll|decision|ruling|attack|strike|storm|fire|team|club|panel|board|coalition|alliance|institute|federation|fund|project"
                    + "|programme|program|case|figure|figures|count|line|force|record|vote|two|three|four|others|latter|former|same|shot|vaccine|prize|award|event"
                    + "|race|match|game|company's|bank's|city|town|area|region|scheme|bid|offer|sale|purchase|fine|tariff|tax|duty|surcharge|minister|president"
                    + "|state|region|demands|inquiry|first|accord|dispute|judges|jury|sector|\\d+-year-old|industry|market|test|mission|rocket|satellite|probe|ship|vessel|aircraft|disease|virus|quake|tremor)|\\d+-year-old|[Tt]hem|[Hh]im|[Hh]is|[Hh]er|[Ii]t|[Tt]hey|[Tt]hose|[Tt]hese|[Tt]his|which|who|there)\\b(?!"
                    + " (?:of|between|over|on|in|at|for) (?:the )?\\p{Lu})(?! \\p{Lu})(?! of the country)");
    /** Matches a second subject without its verb: {@code was Dorvia's fine reduced by 45% and Nordport's by}. */
    private static final Pattern GAPPED = Pattern.compile(
            "\\b(?:and|but) \\p{Lu}[\\p{L}'-]*'s?(?: (?:by|to|at|for|from|in)\\b|$)|\\d and \\p{L}+ (?:yes|no)\\b");

    /** Matches an "its" without an owner before it: {@code a fire at its factory}. */
    private static final Pattern ITS =
            Pattern.compile("^.?[^\\p{Lu}]*\\ban? [\\p{Ll}-]+ (?:at|in|of|on|by|for) (?:its|their)\\b");

    private static final Pattern PROPER = Pattern.compile("(?<!^)\\b\\p{Lu}\\p{L}+");

    private static final Pattern WORLDWIDE = Pattern.compile(
            "\\b(?:[Ww]orld(?:wide)?|global(?:ly)?|international|barrel|ounce|futures)\\b|\\bprices? of (?:crude|oil|gas|gold|silver|uranium|nickel|copper|lithium|cocoa|coffee|wheat|iron ore|palm oil)\\b");

    private static final Pattern NATIONAL = Pattern.compile(
            "(?:\\bthe |^)(?=(?i:government|parliament|economy|central bank|finance ministry|army|electorate|president|prime minister)\\b(?! of| minister| \\p{Lu}))");

    private static final Pattern PAST = Pattern.compile("\\b(?:did|was|were|had)\\b|\\p{Ll}ed\\b");
    private static final Pattern PRESENT = Pattern.compile("\\b(?:does|do|is|are|can|may|has|have)\\b");
    /** Matches a question whose object only the article names: {@code How much did the firm spend}. */
    private static final Pattern OBJECTLESS =
            Pattern.compile(" (?:spend|spent|pay|offer|win|get|receive|need|raise|lose|save|lend|buy|sell)$");

    private final QuestionMaker.Context context;
    private final Optional<Occasion> occasion;
    private final Optional<String> by;
    private final String ages;
    private final Optional<PartialDate> asked;
    private final boolean early;

    /** @param asked the date that is asked for; empty if the question asks for something else */
    QuestionFrame(
            QuestionMaker.Context context,
            Optional<Occasion> occasion,
            Optional<String> by,
            String ages,
            Optional<PartialDate> asked,
            boolean early) {
        this.early = early;
        this.context = context;
        this.occasion = occasion;
        this.by = by;
        this.ages = ages;
        this.asked = asked;
    }

    /** The complete question; empty if only the article explains a word of it. */
    Optional<String> around(String bare, String sentence) {
        String question = national(context.known().named(dated(tidy(bare), sentence)), context.country());
        String own =
                question.replaceFirst("^(?:Who|What|Which|How|In which|On which|By which|By how|Since which)\\b", "");
        if (isLame(question)) {
            return Optional.empty();
        }
        boolean dated = question.matches(".*\\b(?:1[5-9]|20)\\d\\d\\b.*");
        boolean worldwide = by.flatMap(CommonNames::body).isPresent();
        boolean nameless = !hasName(question) && !worldwide;
        boolean later =
                asked.filter(day -> day.compareTo(context.published()) > 0).isPresent();
        boolean past = (dated || asked.isPresent()) && !ages.equals("plan") && !later;
        boolean open = !dated && OBJECTLESS.matcher(question).find();
        boolean vague = open || isVague(own) || !unnamed(own).isEmpty();
        boolean general = past
                || (!early && context.country().isPresent())
                || PRESENT.matcher(question).find();
        Optional<String> whole =
                (general && !vague) || !(nameless || vague) ? Optional.empty() : onOccasion(question, own);
        if (whole.isPresent() || !vague || (open && occasion.isEmpty() && !nameless)) {
            return whole.or(() -> told(question, dated, worldwide));
        }
        if (open) {
            return Optional.empty();
        }
        String described = described(question, unnamed(own));
        return isVague(described) || !unnamed(described).isEmpty()
                ? Optional.empty()
                : told(described, dated, worldwide);
    }

    /** The question with the time, the place and the speaker that it needs. */
    private Optional<String> told(String question, boolean dated, boolean worldwide) {
        boolean happened = ages.equals("event") || question.contains(" did ");
        String text = dated || asked.isEmpty()
                ? question
                : question.replaceFirst("^(\\p{L}+ which day)\\b", "$1 in " + month(asked.get()))
                        .replaceFirst(
                                "^(\\p{L}+ which month)\\b",
                                "$1 of " + asked.get().year());
        boolean undated = !dated && asked.isEmpty();
        boolean office = question.startsWith("Who was ");
        String source = speaker(question).map(context.known()::speaker).orElse("");
        String when = undated && (office || happened) && source.isEmpty() ? event(question) : "";
        boolean proper = hasName(text + when) || worldwide;
        String where = proper || WORLDWIDE.matcher(question).find()
                ? ""
                : context.country()
                        .map(country -> "In " + article(country) + ", ")
                        .orElse("");
        if (!proper && where.isEmpty()) {
            return Optional.empty();
        }
        String of = undated && !happened && !office ? "As of " + day(context.published()) + ", " : "";
        boolean first =
                !undated && where.isEmpty() && !source.isEmpty(); // According to the WHO, how many died in 2024?
        String lead = first ? "According to " + source + ", " : of.isEmpty() ? where : of + lower(where);
        String end = source.isEmpty() || first
                ? when
                : ", according to " + source + (undated && happened ? " in " + month(context.published()) : "");
        String led = lead.isEmpty() ? text : lead + Character.toLowerCase(text.charAt(0)) + text.substring(1);
        String all = led + end + "?";
        return all.split(" ", -1).length > MOST_WORDS
                ? Optional.empty()
                : Optional.of(Character.toUpperCase(all.charAt(0)) + all.substring(1));
    }

    /** Nouns with "the" that neither the question nor common knowledge explains: {@code the licences}. */
    private static Set<String> unnamed(String question) {
        Grammar grammar = new Grammar(question);
        Set<String> nouns = new LinkedHashSet<>();
        for (int i = 0; i + 1 < grammar.size(); i++) {
            String noun = grammar.word(i + 1);
            String next = grammar.low(i + 2);
            boolean ends = next.isEmpty()
                    || grammar.isComma(i + 2)
                    || Verbs.isBase(next)
                    || Verbs.isPast(next)
                    || grammar.isHelper(i + 2)
                    || (grammar.isPreposition(i + 2) && !next.matches("of|for|between") && !grammar.isCapital(i + 3));
            if (grammar.low(i).equals("the") && ends && noun.matches("\\p{Ll}{3,}") && !KNOWN.contains(noun)) {
                nouns.add(noun);
            }
        }
        return nouns;
    }

    private String described(String question, Set<String> nouns) {
        String out = question;
        for (String noun : nouns) {
            out = out.replaceFirst(
                    "\\bthe " + noun + "\\b",
                    Matcher.quoteReplacement(context.known().described(noun).orElse("the " + noun)));
        }
        return out;
    }

    /** {@code the government}: Ghana's government. */
    static String national(String text, Optional<String> country) {
        return country.map(name -> NATIONAL.matcher(text).replaceFirst(Matcher.quoteReplacement(of(name) + " ")))
                .orElse(text);
    }

    /** Adds the speaker, unless the question is about the speaker. */
    private Optional<String> speaker(String question) {
        String low = question.toLowerCase(Locale.ROOT);
        return by.filter(who -> !low.contains(who.replaceFirst("^the ", "").toLowerCase(Locale.ROOT)));
    }

    private static boolean isVague(String text) {
        return VAGUE.matcher(text).find() || ITS.matcher(text).find();
    }

    /**
     * Adds the event of the article: {@code When a ferry capsized off Cebu on 13 August 2026, for how many passengers
     * was the ship licensed?}
     */
    private Optional<String> onOccasion(String question, String own) {
        Matcher vague = VAGUE.matcher(own);
        boolean told = occasion.filter(event -> !event.isAskedFor(question)).isPresent();
        while (told && vague.find()) {
            String noun = vague.group().substring(vague.group().lastIndexOf(' ') + 1);
            told = vague.group().matches("(?i)the .*") && isTold(noun);
        }
        told = told && unnamed(own).stream().allMatch(noun -> isTold(noun) || !WordLists.BODIES.contains(noun));
        if (!told) {
            return Optional.empty();
        }
        String said = speaker(question)
                .map(who -> ", according to " + context.known().speaker(who))
                .orElse("");
        boolean then = asked.isEmpty()
                && !ages.equals("plan")
                && PAST.matcher(question).find();
        String all = (then
                        ? "When " + occasion.get().clause() + ", " + Character.toLowerCase(question.charAt(0))
                                + question.substring(1)
                        : occasion.get().sentence() + " " + question)
                + said + "?";
        return all.split(" ", -1).length > MOST_WORDS + OCCASION ? Optional.empty() : Optional.of(all);
    }

    private boolean isTold(String noun) {
        Occasion event = occasion.orElseThrow();
        return (WordLists.BODIES.contains(noun) && event.byBody()) || EVENTS.contains(noun) || event.tells(noun);
    }

    private static String lower(String where) {
        return where.isEmpty() ? "" : "in" + where.substring(2);
    }

    /** The time for a question on an event: the month of the article. */
    private String event(String question) {
        return question.startsWith("Who was ")
                ? " in " + month(context.published())
                : ", as reported in " + month(context.published());
    }

    private boolean isLame(String question) {
        return question.contains("\"")
                || GAPPED.matcher(question).find()
                || question.contains(Clause.HOLE)
                || QuestionMaker.HALF.matcher(question).matches()
                || (asked.isPresent()
                        && question.matches(".* (?:pass|approve|sign|hold|give|make|take|raise|keep|find|tell)"))
                || question.contains(" ,")
                || question.contains("--")
                || question.matches(
                        ".*\\b(?:a|an|the|of|and|or|to|than|with|its|by|at|from|as|but|(?<!bring |take |call |pull )in|on)$")
                || question.matches("(?i).*\\b(\\w+) \\1\\b.*")
                || question.split(" ", -1).length < 4;
    }

    private String tidy(String question) {
        String text = IDLE.matcher(question)
                .replaceAll("")
                .replaceFirst(" would ", ages.equals("plan") ? " will " : " would ");
        return text.replaceAll("[,;:. ]+$", "")
                .replaceFirst("(?: [^ ]+ (?:hours?|days?|weeks?|months?|years?))? (?:late|early|later|earlier)$", "")
                .replaceAll(" +", " ")
                .replace(" ,", ",")
                .strip();
    }

    private static boolean hasName(String question) {
        Matcher name = PROPER.matcher(question);
        while (name.find()) {
            boolean first = question.substring(0, name.start()).matches("(?:According to .*)?");
            if (!DateFinder.isMonthOrWeekday(name.group()) && !first && !WordLists.MEASURES.containsKey(name.group())) {
                return true;
            }
        }
        return false;
    }

    /** Replaces each word that depends on the article's day by a date. */
    private String dated(String question, String sentence) {
        String out = question;
        for (Mention each : DateFinder.in(sentence, context.published())) {
            String words = each.in(sentence);
            int at = out.indexOf(words);
            if (!(each.values().get(0) instanceof Value.Date date)) {
                continue;
            }
            if (words.contains(Integer.toString(date.date().year()))) {
                out = date.date().day() == 0
                        ? out
                        : out.replace(
                                words.replace(",", ""),
                                (words.startsWith("on ") ? "on " : "")
                                        + date.date().inWords());
                continue;
            }
            if (at < 0) {
                continue;
            }
            String before = out.substring(0, at);
            boolean led = before.matches(
                    "(?s).*\\b(?:on|in|since|until|through|during|by|from|to|of|for|between|and|before|after|early|late|mid|at|the)["
                            + " -]$");
            out = before
                    + (led ? "" : date.date().day() > 0 ? "on " : "in ")
                    + date.date().inWords()
                    + out.substring(at + words.length());
        }
        return out.replaceAll("(?:late|early|earlier|later) (?=on \\d)", "")
                .replaceAll("(?<=\\d{4}) (?:night|morning|evening|afternoon)\\b", "");
    }

    static String month(PartialDate date) {
        return date.month() == 0
                ? Integer.toString(date.year())
                : PartialDate.ofMonth(date.year(), date.month()).inWords();
    }

    private static String day(PartialDate date) {
        return date.inWords();
    }

    /** A subject for the middle of a question. Its first word becomes lower case, unless it is a name. */
    static String inside(String subject, NamedBodies known) {
        String untitled = subject.replaceFirst("^(?:Mr|Ms|Mrs|Dr) (?=\\p{Lu})", "");
        String first = QuestionMaker.firstWord(untitled);
        String low = first.toLowerCase(Locale.ROOT);
        boolean followed =
                untitled.length() > first.length() + 1 && Character.isUpperCase(untitled.charAt(first.length() + 1));
        boolean role = followed
                && (WordLists.BODIES.contains(low) || WordLists.TITLES.contains(low))
                && !WordLists.ORGANISATION_WORDS.contains(first)
                && !Cast.OFFICES.contains(low)
                && !low.equals("prime")
                && !Cast.OFFICES.contains(QuestionMaker.firstWord(
                                untitled.substring(first.length()).strip())
                        .toLowerCase(Locale.ROOT));
        boolean initials = first.length() > 1 && (Character.isUpperCase(first.charAt(1)) || first.charAt(1) == '.');
        String plain = first.replaceFirst("'s?$", "");
        boolean name = initials
                || first.equals("I")
                || CommonNames.country(plain).isPresent()
                || CommonNames.countryOfPeople(plain).isPresent()
                || (followed && !role)
                || (known.isName(plain) && !known.isCommon(plain))
                || !(role || isCommon(low.replaceFirst("'s?$", "").replaceFirst("-.*", "")) || known.isCommon(plain));
        return name && !WordLists.FUNCTION.contains(first)
                ? untitled
                : Character.toLowerCase(untitled.charAt(0)) + untitled.substring(1);
    }

    private static boolean isCommon(String low) {
        return Dictionary.english().holds(low) && !Dictionary.english().holdsName(low);
    }

    static String article(String country) {
        return country.startsWith("United ")
                        || (country.endsWith("s")
                                && !country.equals("Cyprus")
                                && !country.equals("Laos")
                                && !country.equals("Honduras")
                                && !country.equals("Mauritius"))
                ? "the " + country
                : country;
    }

    /** The genitive of a country: {@code the United States'}, {@code Norway's}. */
    static String of(String country) {
        return possessive(article(country));
    }

    static String possessive(String name) {
        return name + (name.endsWith("s") ? "'" : "'s");
    }
}
