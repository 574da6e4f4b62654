package dev.dateline.library.draft;

import dev.dateline.article.CalendarNames;
import dev.dateline.article.PartialDate;
import dev.dateline.article.Value;
import dev.dateline.judge.CommonNames;
import dev.dateline.library.TextWords;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Completes questions so that they can be understood alone. It adds the speaker, place and time, and replaces relative
 * words by days. If only the article explains a word, the question begins with the article's event or title.
 */
final class QuestionFrame {
    private static final int MOST_WORDS = 32;
    private static final int MOST_WITH_EVENT = 38;
    /** Things of which an article on an event has only one. */
    private static final Set<String> EVENTS = WordLists.words("events");

    private static final Set<String> LAWS =
            Set.of("bill", "law", "reform", "measure", "motion", "plan", "rules", "tax");

    private static final Set<String> DECIDING =
            Set.of("approve", "pass", "adopt", "back", "reject", "defeat", "endorse", "propose", "present");

    private static final Set<String> INDICATORS = WordLists.words("indicators");

    private static final Pattern IDLE = Pattern.compile(
            " (?:now|still|already|also|recently|so far|currently|meanwhile|this week|last week|next week|in"
                    + " total|instead|again|alone|overnight)(?= |$)");
    private static final Pattern WORLDWIDE = Pattern.compile(
            "\\b(?:[Ww]orld(?:wide)?|global(?:ly)?|international|barrel|ounce|futures|copper|gold|crude|cocoa|bitcoin)\\b|\\bprices? of (?:oil|gas|silver|uranium|nickel|lithium|coffee|wheat|iron ore|palm oil)\\b");
    private static final Pattern HELPER =
            Pattern.compile("\\b(?:did|was|were|had|would|could|(?<now>does|do|is|are|can|has|have|will|may|must))\\b");
    private static final Pattern LOOSE_END = Pattern.compile(
            ".*\\b(?:an?|the|of|and|or|to|than|with|its|by|at|from|as|but|that|(?<!bring |take |call |pull |sworn )in|on|not|be|been|every|per|such|in the (?:last|first|second|previous)|since|after|before|until|during|through|while|which|where)");
    /** Matches a question whose object only the article names: {@code How much did the firm promise by 2030}. */
    private static final Pattern OBJECTLESS = Pattern.compile(
            " (?:spend|pay|offer|win|get|receive|need|raise|lose|save|lend|buy|sell|promise|give|send|appeal for|impose|issue|pledge|provide|grant|release|demand|accept)(?: (?:in|on|by|over|through|until|for|since) [^ ]+(?: [^ ]+){0,2} ?(?:\\d{4}|years?|months?|weeks?|days?))?$");
    /** Matches a subject that is introduced only now: {@code did a trawler}. */
    private static final Pattern VAGUE =
            Pattern.compile(" (?:did|do|does|was|were|is|are|has|have|had|will|would|can|could|may|must) an? [^"
                    + QuestionMaker.REST + "]*" + QuestionMaker.REST);

    /** Matches a change or rate that is forecast, which needs its year. */
    private static final Pattern FORECAST = Pattern.compile(
            "\\b(?:expected|forecast|projected|predicted|seen|set|will|to) (?:to )?(?:be |average |grow|shrink|expand|contract|rise|fall|slow|ease|climb|narrow|widen)");
    /** Speakers that are clear enough behind the article's event. */
    private static final Set<String> OFFICIALS =
            Set.of("officials", "police", "authorities", "researchers", "rescuers");

    private static final Pattern NEW_FORECAST =
            Pattern.compile("\\bin its (?:new|latest|updated) (?:quarterly )?forecasts?\\b");
    private static final Pattern MARKETS = Pattern.compile(
            "\\b(?:possession|half-time|[Ss]hares|share price|[Ii]ndex|[Yy]ields?|[Bb]onds|futures|stocks?|traders|market)\\b");
    private static final Pattern MONTH_ALONE = Pattern.compile(
            "\\b(?:in|since|until|by|from|to) (?:" + String.join("|", CalendarNames.MONTHS) + ")\\b(?! \\d{4})");
    private static final Pattern DAY = Pattern.compile("\\b\\d{1,2} \\p{Lu}\\p{Ll}+ \\d{4}\\b");
    private static final Pattern DAY_LAST = Pattern.compile(
            "(?<subject>.*)" + QuestionMaker.REST + "(?<verb>.*?)(?<day> (?:on \\d{1,2}|in) \\p{Lu}\\p{L}+ \\d{4})");
    /** Matches a question that has the counted things again: {@code How many deaths did the number of deaths pass}. */
    private static final Pattern TWICE = Pattern.compile("^How many (\\p{Ll}{3,})\\b.*\\b\\1\\b");

    private static final Pattern PLACE_LAST = Pattern.compile(
            "(?<rest>.*" + QuestionMaker.REST + ".*) (?<place>in (?:the )?(?:\\p{Ll}+ (?:of )?)?\\p{Lu}\\p{L}+)");
    /** Matches a circumstance at the end, which may stand first: {@code in a trial among children}. */
    private static final Pattern PHRASE_LAST = Pattern.compile("(?<rest>.*" + QuestionMaker.REST
            + ".{12,}?) (?<phrase>(?:in|during|at) (?:an?|the|\\d+) (?!(?:world|history)\\b).{3,})");
    /** Matches {@code did Norway's central bank}, which becomes {@code did the central bank of Norway}. */
    private static final Pattern OWNED = Pattern.compile(
            "(?<=(?:did|do|does|has|have|was|were|is|are|will|would) )(\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)*)'s? ((?:\\p{Ll}+ )?\\p{Ll}+)(?="
                    + QuestionMaker.REST + ")");

    private final QuestionMaker.Context context;
    private final Optional<Occasion> occasion;
    private final TaggedSentence first;
    private final String lead;
    private final boolean titled;
    private final Set<String> topic;
    private final Predicate<String> copied;

    /**
     * @param title the article's title; empty if it has none
     * @param lead the first sentence
     * @param copied whether a question has too many words in a row from the article
     */
    QuestionFrame(QuestionMaker.Context context, String title, TaggedSentence lead, Predicate<String> copied) {
        this.context = context;
        this.copied = copied;
        this.first = lead;
        this.topic = new HashSet<>(TextWords.content(title + " " + lead.text()));
        this.lead = (title + " " + lead.text()).toLowerCase(Locale.ROOT);
        this.titled = !title.isEmpty();
        this.occasion = Occasion.of(lead, context, copied);
    }

    /** The event of a sentence as a clause; empty if it tells none. */
    Optional<String> event(String sentence) {
        return Occasion.of(TaggedSentence.of(sentence), context, copied)
                .map(Occasion::dated)
                .filter(event -> event.indexOf(',') < 0);
    }

    /** @param holder the clause with the value */
    Frame of(Mention value, TaggedSentence sentence, Optional<String> by, Optional<Clause> holder) {
        Optional<PartialDate> asked =
                value.values().get(0) instanceof Value.Date date ? Optional.of(date.date()) : Optional.empty();
        return new Frame(value, sentence, by, asked, holder);
    }

    /** Completes the questions for one value. */
    final class Frame {
        private final Mention value;
        private final TaggedSentence sentence;
        private final Optional<String> by;
        private final Optional<PartialDate> asked;
        private final Optional<Clause> holder;

        private Frame(
                Mention value,
                TaggedSentence sentence,
                Optional<String> by,
                Optional<PartialDate> asked,
                Optional<Clause> holder) {
            this.value = value;
            this.sentence = sentence;
            this.by = by;
            this.asked = asked;
            this.holder = holder;
        }

        /** The question for an official's words on the article's event, with the office. */
        Optional<String> quoted(String words) {
            return by.filter(context.cast()::isOfficial)
                    .flatMap(who -> context.cast()
                            .title(who)
                            .map(title ->
                                    " Which " + title.toLowerCase(Locale.ROOT) + " said: \u201c" + words + "\u201d?")
                            .flatMap(ask -> occasion.map(event -> event.sentence() + ask))
                            .filter(all -> !all.contains(who)));
        }

        /** The question for the day of the article's event; empty if the value is another day. */
        Optional<String> dayOfEvent() {
            return occasion.filter(event -> sentence == first && !event.asked().isEmpty())
                    .filter(event ->
                            event.day().equals(asked) && event.day().get().day() > 0)
                    .map(event -> "On which day in " + Clarity.month(asked.orElseThrow()) + " " + event.asked())
                    .filter(question -> !isLame(question))
                    .flatMap(this::whole);
        }

        /** The complete question; empty if it would not be clear. */
        Optional<String> around(String bare) {
            String full = NEW_FORECAST
                    .matcher(context.known().named(Clarity.dated(tidy(bare), sentence, context.published())))
                    .replaceAll("in its forecast of " + Clarity.month(context.published()));
            String marked = unlike(Setting.national(full, context.country()));
            String own = marked.replace(QuestionMaker.REST, "");
            boolean apart = context.firm()
                    .filter(firm -> own.contains(Setting.possessive(firm)))
                    .isPresent();
            boolean periodless = apart
                    && asked.isEmpty()
                    && !own.startsWith("Who was ")
                    && isPast(own)
                    && !own.matches(".*(?:\\d{4}|quarter|half).*");
            boolean yearless = !Clarity.isDated(own) && FORECAST.matcher(own).find();
            boolean vague = speaker(own)
                    .map(context.known()::speaker)
                    .filter(who -> isVague(who) && !(OFFICIALS.contains(who) && occasion.isPresent()))
                    .isPresent();
            if (isLame(own) || isTurned(own) || isAside(own) || periodless || yearless || vague) {
                return Optional.empty();
            }
            Set<String> unclear = new LinkedHashSet<>();
            int rest = marked.indexOf(QuestionMaker.REST);
            boolean byPerson = context.cast().persons().stream().anyMatch(own::contains);
            unclear.addAll(Clarity.unclear(rest < 0 ? marked : marked.substring(0, rest), false, byPerson));
            unclear.addAll(Clarity.unclear(marked.substring(rest + 1), rest >= 0, byPerson));
            if (unclear.contains(Clarity.PRONOUN)) {
                return Optional.empty();
            }
            if (sentence == first) {
                unclear = Set.of(); // no sentence before it can explain its nouns
            }
            boolean tail =
                    holder.filter(clause -> clause.kind() == Clause.Kind.TAIL).isPresent();
            boolean whole =
                    unclear.isEmpty() && !tail && !OBJECTLESS.matcher(own).find();
            boolean named = Clarity.hasName(own)
                    || isWorldwide()
                    || WORLDWIDE.matcher(own).find();
            boolean accident = occasion.filter(Occasion::accident).isPresent();
            if (!named
                    && sentence != first
                    && !accident
                    && VAGUE.matcher(marked).find()) {
                return Optional.empty();
            }
            boolean lately = own.contains(Clarity.month(context.published()))
                    || asked.filter(day -> Clarity.month(day).equals(Clarity.month(context.published())))
                            .isPresent();
            boolean dated = ((asked.isPresent() || Clarity.isDated(own)) && (named || !lately))
                    || !isPast(own)
                    || own.startsWith("Who was ");
            boolean general = dated || (named && by.isPresent());
            boolean officials = speaker(own).filter(OFFICIALS::contains).isPresent();
            boolean eventful = !whole
                    || !general
                    || officials
                    || !(isTopical(own) || !isPast(own) || (named && Clarity.isDated(own)));
            Optional<String> with =
                    eventful && !(whole && named && apart) && (!unclear.isEmpty() || accident || isAnchored(own))
                            ? onOccasion(own, unclear)
                            : Optional.empty();
            if (with.isPresent() || !whole || officials) {
                return with;
            }
            boolean timeless = by.isEmpty() && !apart && !dated && !Clarity.isDated(own);
            boolean stray = sentence != first && timeless;
            if (stray || !isAnchored(own) || MONTH_ALONE.matcher(own).find()) {
                return Optional.empty();
            }
            return named ? placed(told(own)) : dated || by.isPresent() ? inCountry(own) : Optional.empty();
        }

        /** Whether only the article tells who a speaker is: {@code the ministry}, {@code the companies}. */
        private static boolean isVague(String speaker) {
            String last = speaker.substring(speaker.lastIndexOf(' ') + 1);
            return speaker.matches("(?:the )?\\p{Ll}+")
                    || last.equals("European")
                    || CommonNames.countryOfPeople(last).isPresent();
        }

        /** Whether the sentence gives a figure, and the question only asks for its day. */
        private boolean isTurned(String question) {
            String undated = DAY.matcher(question).replaceAll("").replaceAll("\\b(?:19|20)\\d\\d\\b", "");
            return asked.isPresent()
                    && TaggedSentence.of(undated).words().stream()
                            .anyMatch(
                                    word -> word.is(Word.Tag.NUM) && word.text().indexOf('-') < 0);
        }

        /** Whether a question is about a side matter: how markets reacted, how a match went, or what happened to a person without office. */
        private boolean isAside(String question) {
            boolean market = MARKETS.matcher(question).find();
            boolean aside = sentence != first
                    && !question.startsWith("Who was ")
                    && holder.filter(clause -> clause.kind() == Clause.Kind.RELATIVE)
                            .filter(clause -> !WordLists.REPORTING.contains(clause.base()))
                            .filter(clause -> isNew(context.known().inside(clause.subject())))
                            .isPresent();
            return market
                    || aside
                    || context.cast().persons().stream()
                            .anyMatch(person -> question.contains(person)
                                    && !lead.contains(person.toLowerCase(Locale.ROOT))
                                    && !context.cast().isOfficial(person));
        }

        /** Whether a name begins only in a later sentence: {@code New Zealand, which needs five boats}. */
        private boolean isNew(String subject) {
            return Clarity.PROPER
                    .matcher(" " + subject)
                    .results()
                    .anyMatch(name -> !lead.contains(name.group().toLowerCase(Locale.ROOT)));
        }

        /** Whether a question has a noun of the title or the first sentence, or a name that tells the topic. */
        private boolean isAnchored(String question) {
            return isTopical(question)
                    || Clarity.PROPER
                            .matcher(question)
                            .results()
                            .anyMatch(name ->
                                    !Setting.isNamed(name.group()) && !DateFinder.isMonthOrWeekday(name.group()));
        }

        /** Whether a question has a noun of the title or the first sentence. */
        private boolean isTopical(String question) {
            return !titled
                    || sentence == first
                    || question.startsWith("Who was ")
                    || TaggedSentence.of(question).words().stream()
                            .filter(word -> word.is(Word.Tag.NOUN, Word.Tag.ADJ)
                                    && !value.unit().contains(word.low()))
                            .anyMatch(word -> INDICATORS.contains(word.low())
                                    || EVENTS.contains(word.low())
                                    || TextWords.holds(topic, word.low()));
        }

        /** The question with the article's country, if it has no name of several words that the article begins with. */
        private Optional<String> placed(String question) {
            boolean known = isWorldwide()
                    || WORLDWIDE.matcher(question).find()
                    || Setting.isNamed(question)
                    || context.firm().filter(question::contains).isPresent()
                    || Cast.occurrences(question).stream()
                            .map(Cast.Occurrence::name)
                            .anyMatch(name -> !question.startsWith("Who was ")
                                    && name.matches(".*[ \\d].*")
                                    && lead.contains(name.toLowerCase(Locale.ROOT)));
            return known || context.country().isEmpty() ? whole(question) : inCountry(question);
        }

        private Optional<String> inCountry(String question) {
            return context.country()
                    .map(country -> {
                        String told = Clarity.hasName(question) ? question : told(question);
                        return "In " + Setting.article(country) + ", " + lower(told);
                    })
                    .flatMap(this::whole);
        }

        private Optional<String> whole(String question) {
            return question.split(" ", -1).length > MOST_WORDS || givesAway(question)
                    ? Optional.empty()
                    : Optional.of(upper(question) + "?");
        }

        private boolean isWorldwide() {
            return by.flatMap(CommonNames::body).isPresent();
        }

        /** The question with the time and the speaker that it needs. */
        private String told(String bare) {
            boolean dated = Clarity.isDated(bare);
            String question = asked.filter(day -> !bare.contains(Integer.toString(day.year())))
                            .isEmpty()
                    ? bare
                    : bare.replaceFirst("^(\\p{L}+ which day)\\b", "$1 in " + Clarity.month(asked.get()))
                            .replaceFirst(
                                    "^(\\p{L}+ which month)\\b",
                                    "$1 of " + asked.get().year());
            boolean undated = !dated && asked.isEmpty();
            String source = speaker(question).map(context.known()::speaker).orElse("");
            boolean office = question.startsWith("Who was ");
            if (!source.isEmpty()) {
                String when = undated ? " in " + Clarity.month(context.published()) : "";
                return undated ? sourced(question, source + when) : "According to " + source + ", " + lower(question);
            }
            if (!undated) {
                return question;
            }
            return office
                    ? question + " in " + Clarity.month(context.published())
                    : isPast(question)
                            ? question + ", as reported in " + Clarity.month(context.published())
                            : "As of " + context.published().inWords() + ", " + lower(question);
        }

        /** The question with its source, at the end if that does not copy the article. */
        private String sourced(String question, String source) {
            String behind = question + ", according to " + source;
            return isCopied(behind) ? "According to " + source + ", " + lower(question) : behind;
        }

        /** Adds the speaker, unless the question is about the speaker. */
        private Optional<String> speaker(String question) {
            String low = question.toLowerCase(Locale.ROOT);
            return by.filter(who -> !low.contains(who.replaceFirst("^the ", "").toLowerCase(Locale.ROOT)))
                    .filter(who -> !(low.contains("central bank")
                            && context.known().behind("the bank").equals(Optional.of(who))));
        }

        /** The question behind the article's event: {@code A ferry sank off Cebu on 13 May 2026. How many ...}. */
        private Optional<String> onOccasion(String question, Set<String> unclear) {
            boolean told = occasion.isPresent()
                    && !occasion.get().isAskedFor(question, sentence == first)
                    && unclear.stream()
                            .allMatch(noun -> occasion.get().tells(noun)
                                    || EVENTS.contains(noun)
                                    || (LAWS.contains(noun)
                                            && DECIDING.contains(occasion.get().verb()))
                                    || (noun.equals("plan")
                                            && occasion.get().clause().contains(" to "))
                                    || (WordLists.BODIES.contains(noun)
                                            && occasion.get().byBody()));
            if (!told) {
                return Optional.empty();
            }
            String ask = speaker(question)
                    .map(who -> sourced(question, context.known().speaker(who)))
                    .orElse(question);
            String all = occasion.get().sentence() + " " + upper(occasion.get().known(ask)) + "?";
            return all.split(" ", -1).length > MOST_WITH_EVENT || givesAway(all) ? Optional.empty() : Optional.of(all);
        }

        /** Whether a text has the asked value. */
        private boolean givesAway(String question) {
            String answer = asked.map(PartialDate::inWords)
                    .orElseGet(() -> value.values().get(0).shown());
            if (!value.isNumeric() && value.kind() != Mention.Kind.QUOTE && question.contains(answer)) {
                return true;
            }
            String digits = value.in(sentence.text()).replaceAll("[^\\d.,]|[.,]$", "");
            Word number = sentence.at(sentence.indexAt(value.start())); // nine miners
            if (digits.isEmpty()
                    && number.is(Word.Tag.NUM)
                    && Pattern.compile("\\b" + Pattern.quote(number.low()) + "\\b", Pattern.CASE_INSENSITIVE)
                            .matcher(question)
                            .find()) {
                return true;
            }
            return !digits.isEmpty()
                    && asked.isEmpty()
                    && Pattern.compile("(?<![\\d.,])" + Pattern.quote(digits) + "(?![\\d])(?![.,]\\d)")
                            .matcher(DAY.matcher(question).replaceAll(""))
                            .find();
        }

        /** The question with its owner or its day at another place, if it would copy the article. */
        private String unlike(String question) {
            String text = isCopied(question) ? OWNED.matcher(question).replaceFirst("the $2 of $1") : question;
            Matcher day = DAY_LAST.matcher(text);
            Matcher place = PLACE_LAST.matcher(text);
            Matcher phrase = PHRASE_LAST.matcher(text);
            String moved = phrase.matches() ? upper(phrase.group("phrase")) + ", " + lower(phrase.group("rest")) : text;
            return !isCopied(text)
                    ? text
                    : !isCopied(moved)
                            ? moved
                            : day.matches()
                                    ? day.group("day").strip() + ", " + lower(day.group("subject")) + QuestionMaker.REST
                                            + day.group("verb")
                                    : place.matches()
                                            ? upper(place.group("place")) + ", " + lower(place.group("rest"))
                                            : text;
        }

        private boolean isCopied(String question) {
            return copied.test(question.replace(QuestionMaker.REST, ""));
        }

        private boolean isLame(String question) {
            return isCopied(question)
                    || question.matches(
                            "(?:.* (?:can)?not|.* do an?|.{25,} (?:what|whether)) .*|.*\\b(?:yesterday|today|tomorrow|tonight|\\p{Lu}\\p{Ll}+day|(?:last|this|next) \\p{Ll}+|(?:that|same|following) (?:day|week|month|year))\\b.*")
                    || LOOSE_END.matcher(question).matches()
                    || (asked.isPresent()
                            && question.matches(
                                    ".*(?:pass|approve|sign|hold|give|make|take|raise|keep|find|tell|begin|start|want|set|rule|order|recommended)"))
                    || (asked.isPresent() && question.matches(".* an? \\p{Ll}+"))
                    || TWICE.matcher(question).find()
                    || question.matches(".* in \\d{4} in \\d{4}")
                    || (question.split(" ", -1).length < 5
                            && !question.startsWith("Who was ")
                            && !(question.equals("How high was turnout") && occasion.isPresent()));
        }

        private String tidy(String question) {
            return IDLE.matcher(question)
                    .replaceAll("")
                    .replaceAll("\\b([Tt]he) \\d+-(?:day|week|month) (?=\\p{Ll})", "$1 ")
                    .replaceAll("\\bthen (?=\\p{Lu})| and \\p{Lu}\\p{L}+ \\d.*", "")
                    .replaceAll("[,;:. ]+$", "")
                    .replaceFirst("(?: [^ ]+ (?:hours?|days?|weeks?|months?|years?))? (?:late|early|later)$", "")
                    .replaceAll(" +", " ")
                    .strip();
        }
    }

    static String upper(String question) {
        return Character.toUpperCase(question.charAt(0)) + question.substring(1);
    }

    /** Whether the first helping verb of a question, if it has one, is in the past. */
    private static boolean isPast(String question) {
        Matcher helper = HELPER.matcher(question);
        return !helper.find() || helper.group("now") == null;
    }

    static String lower(String question) {
        return Character.toLowerCase(question.charAt(0)) + question.substring(1);
    }
}
