package dev.dateline.library.draft;

import dev.dateline.article.CalendarNames;
import dev.dateline.article.PartialDate;
import dev.dateline.article.Value;
import dev.dateline.judge.CommonNames;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Completes questions so that they can be understood alone. It adds the speaker and time, and replaces relative words by
 * days. If the question does not name a place and a time, it stands behind the article's headline.
 */
final class QuestionFrame {
    private static final int MOST_WORDS = 32;
    private static final int MOST_WITH_HEADLINE = 44;
    /** Things of which an article on an event has only one. */
    private static final Set<String> EVENTS = WordLists.words("events");

    private static final Set<String> LAWS = WordLists.words("laws");

    private static final Pattern WORLDWIDE = Pattern.compile(
            "\\b(?:[Ww]orld(?:wide)?|global(?:ly)?|international|barrel|ounce|futures|copper|gold|crude|cocoa|bitcoin)\\b|\\bprices? of (?:oil|gas|silver|uranium|nickel|lithium|coffee|wheat|iron ore|palm oil)\\b");
    private static final Pattern HELPER =
            Pattern.compile("\\b(?:did|was|were|had|would|could|(?<now>does|do|is|are|can|has|have|will|may|must))\\b");
    /** Matches a question whose object only the article names: {@code How much did the firm promise by 2030}. */
    private static final Pattern OBJECTLESS = Pattern.compile(
            " (?:expect|spend|pay|offer|win|get|receive|need|raise|lose|save|lend|buy|sell|promise|give|send|appeal for|impose|issue|pledge|provide|grant|release|demand|accept|vote)(?: (?:in|by|over|through|until|for|since) [^ ]+(?: [^ ]+){0,2} ?(?:\\d{4}|years?|months?|weeks?|days?))?$");
    /** Matches a subject that is introduced only now: {@code did a trawler}. */
    private static final Pattern VAGUE =
            Pattern.compile(" (?:did|do|does|was|were|is|are|has|have|had|will|would|can|could|may|must) an? [^"
                    + QuestionMaker.REST + "]*" + QuestionMaker.REST);

    /** Matches a subject of common words: {@code a strong earthquake}. */
    private static final Pattern INTRODUCED =
            Pattern.compile("(?<=\\b(?:did|was|were|has|have|had|is|are|does|do|will|would|can|could|may|must) )an?"
                    + " (?:(?!and )[\\p{Ll}\\d.-]+ )*?(?<noun>\\p{Ll}+)(?=" + QuestionMaker.REST + ")");

    /** Matches a question for a day whose verb has no object: {@code On which day did the senate approve}. */
    private static final Pattern UNDONE = Pattern.compile(
            ".*(?:pass|approve|sign|hold|give|make|take|raise|keep|find|tell|begin|start|want|set|rule|order|recommended)|.* an? \\p{Ll}+");
    /** Matches a prediction, which changes, so that its day must be told. */
    private static final Pattern PREDICTED = Pattern.compile("\\b(?:forecast|estimate|outlook|target|projection)s?\\b");

    private static final Pattern OTHER_YEAR = Pattern.compile("\\b(?:1[5-9]|20)\\d\\d\\b");
    /** Matches a change or rate that is forecast, which needs its year. */
    private static final Pattern FORECAST = Pattern.compile(
            "\\b(?:expected|forecast|projected|predicted|seen|set|will|to) (?:to )?(?:average |grow|shrink|expand|contract|rise|fall|slow|ease|climb|narrow|widen)");

    private static final Pattern NEW_FORECAST =
            Pattern.compile("\\bin its (?:new|latest|updated) (?:quarterly )?forecasts?\\b");
    private static final Pattern MARKETS = Pattern.compile(
            "^By what percentage did (?:\\p{Lu}[^ ]* )+(?:fall|rise|jump|drop|climb|slip|gain|surge|tumble|slide)\\b|\\b(?:possession|half-time|[Ss]hares|share price|[Ii]ndex|[Yy]ields?|[Bb]onds|futures|stocks?|traders|market)\\b");
    /** Matches the period of a company's report in the title or the first sentence. */
    private static final Pattern PERIOD =
            Pattern.compile("\\b(first|second|third|fourth|nine|half)[- ](quarter(?:ly)?|half)\\b");

    private static final Pattern PER_CENT = Pattern.compile("(?<=\\d) ?%| percent\\b");
    /** Matches a time that a statement cannot tell later. */
    private static final Pattern PASSING =
            Pattern.compile("\\b(?:past|recent|coming) (?:hour|day|week|month|year)s?\\b");

    private static final Pattern MONTH_ALONE = Pattern.compile(
            "\\b(?:in|since|until|by|from|to) (?:" + String.join("|", CalendarNames.MONTHS) + ")\\b(?! \\d{4})");
    private static final Pattern DAY = Pattern.compile("\\b\\d{1,2} \\p{Lu}\\p{Ll}+ \\d{4}\\b");
    private final QuestionMaker.Context context;
    private final Optional<Headline> headline;
    private final TaggedSentence first;
    private final Optional<String> period;
    private final String lead;
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
        this.lead = (title + " " + lead.text()).toLowerCase(Locale.ROOT);
        this.period = PERIOD.matcher(this.lead)
                .results()
                .map(found -> (found.group(1) + " " + found.group(2)).replace("quarterly", "quarter"))
                .findFirst();
        this.headline = Headline.of(title, context, copied);
    }

    boolean isFirst(TaggedSentence sentence) {
        return sentence == first;
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

        /** The question for an official's words, with the office. */
        Optional<DraftCard> quoted(String words) {
            return by.filter(context.cast()::isOfficial)
                    .flatMap(who -> context.cast()
                            .title(who)
                            .filter(title -> title.length() > 3) // Ms
                            .flatMap(title -> {
                                String said = " said: \u201c" + words + "\u201d";
                                return headed("Which " + title.toLowerCase(Locale.ROOT) + said)
                                        .filter(all -> !all.contains(who))
                                        .map(ask -> new DraftCard(ask, title + " " + who + said + "."));
                            }));
        }

        /** The complete question with its statement; empty if the question would not be clear. */
        Optional<DraftCard> around(DraftCard bare) {
            return asked(bare.ask()).map(ask -> new DraftCard(ask, bare.says().isEmpty() ? "" : stated(bare.says())));
        }

        private Optional<String> asked(String bare) {
            String asks = QuestionWording.limited(QuestionWording.tidy(bare), value.in(sentence.text()));
            String marked = QuestionWording.unlike(copied, completed(asks, bare));
            String own = marked.replace(QuestionMaker.REST, "");
            boolean yearless = !Clarity.isDated(own) && FORECAST.matcher(own).find();
            Set<String> unclear = unclear(marked);
            if (isLame(own)
                    || isTurned(own)
                    || isAside(own)
                    || isPeriodless(own)
                    || yearless
                    || unclear.contains(Clarity.PRONOUN)
                    || isObjectless(own)
                    || MONTH_ALONE.matcher(own).find()) {
                return Optional.empty();
            }
            if (standsAlone(own, marked, unclear)) {
                return whole(told(own));
            }
            String whole = QuestionWording.past(known(marked).replace(QuestionMaker.REST, ""));
            return unclear.stream().allMatch(this::isExplained) ? headed(sourced(timed(whole))) : Optional.empty();
        }

        /** A question or statement with full names, days and country. */
        private String completed(String text, String bare) {
            String days =
                    Clarity.dated(text + QuestionWording.area(bare, sentence.text()), sentence, context.published());
            String full = NEW_FORECAST
                    .matcher(context.known().named(days))
                    .replaceAll("in its forecast of " + Clarity.month(context.published()));
            return Setting.national(ofPeriod(full), context.country());
        }

        /** The complete statement; empty if none is sound English in other words than the article's. */
        private String stated(String bare) {
            String time = value.kind() == Mention.Kind.PERSON ? " in " + Clarity.month(context.published()) : "";
            String full = QuestionWording.past(completed(QuestionWording.tidy(bare) + time, bare));
            Pattern own = Pattern.compile(
                    "(?<![\\p{L}\\d.,])" + Pattern.quote(value.in(sentence.text())) + "(?: "
                            + Pattern.quote(value.unit()) + "(?= |$))?",
                    Pattern.CASE_INSENSITIVE);
            boolean worded = value.isNumeric() || value.kind() == Mention.Kind.VOTE;
            return (worded ? wordings() : List.of(shown()))
                    .stream()
                            .flatMap(words -> QuestionWording.orders(
                                            worded
                                                    ? own.matcher(full).replaceFirst(Matcher.quoteReplacement(words))
                                                    : full)
                                    .filter(text ->
                                            text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT))))
                            .flatMap(this::toldBy)
                            .map(text -> text.replaceFirst("\\bwith (?=\\d+ votes to \\d)", "by "))
                            .map(text -> upper(PER_CENT.matcher(text).replaceAll(" per cent")) + ".")
                            .filter(text -> !isCopied(text) && isSound(text))
                            .findFirst()
                            .orElse("");
        }

        /** The words for the value in a statement: those of the article with the unit, and others. */
        private List<String> wordings() {
            String words = value.in(sentence.text());
            boolean begins = value.start() == 0 && Character.isLetter(words.charAt(1));
            String own =
                    (begins ? lower(words) : words).replaceFirst("^(?i:some|around|roughly|approximately) ", "about ");
            boolean part = sentence.text().startsWith(" of ", value.end());
            boolean bare = value.isNumeric()
                    && !part
                    && own.matches("(?:.* )?[\\d.,]+(?: (?:million|billion|trillion|crore|lakh))?");
            String whole = bare ? (own + " " + value.unit()).strip() : own;
            boolean hedged =
                    value.values().get(0) instanceof Value.Quantity number && DraftValue.isToldInOtherWords(number);
            boolean between = value.kind() == Mention.Kind.RANGE && words.contains(" and ");
            return hedged || part || between ? List.of(whole) : List.of(whole, DraftValue.told(value));
        }

        private Stream<String> toldBy(String statement) {
            return speaker(statement)
                    .map(context.known()::speaker)
                    .map(who ->
                            Stream.of(statement + ", according to " + who, "according to " + who + ", " + statement))
                    .orElse(Stream.of(statement));
        }

        /** Whether a statement is short and has no gross mistake. */
        private static boolean isSound(String statement) {
            String bare = statement.substring(0, statement.length() - 1);
            return statement.split(" ", -1).length <= MOST_WORDS
                    && !PASSING.matcher(statement).find()
                    && Grammar.isFinished(bare)
                    && Grammar.isComplete(bare)
                    && Grammar.isSound(statement);
        }

        /** Whether only the article tells for what something was paid or promised, and by whom. */
        private boolean isObjectless(String question) {
            Matcher objectless = OBJECTLESS.matcher(question);
            return objectless.find()
                    && Stream.of(question.substring(0, objectless.start()).split(" ", -1))
                            .noneMatch(this::isExplained);
        }

        /** The words that only the article explains. No sentence before the first one can explain its nouns. */
        private Set<String> unclear(String marked) {
            int rest = marked.indexOf(QuestionMaker.REST);
            boolean byPerson = context.cast().persons().stream().anyMatch(marked::contains);
            Set<String> unclear = new LinkedHashSet<>();
            unclear.addAll(Clarity.unclear(rest < 0 ? marked : marked.substring(0, rest), false, byPerson));
            unclear.addAll(Clarity.unclear(marked.substring(rest + 1), rest >= 0, byPerson));
            return sentence == first && !unclear.contains(Clarity.PRONOUN) ? Set.of() : unclear;
        }

        /** Whether a question is clear without the headline: it names a place or a known body, and its day or office. */
        private boolean standsAlone(String question, String marked, Set<String> unclear) {
            boolean office = question.startsWith("Who was ");
            boolean placed = Setting.isNamed(question)
                    || isWorldwide()
                    || WORLDWIDE.matcher(question).find()
                    || (headline.isEmpty() && Clarity.hasName(question));
            boolean dated = asked.isPresent() || Clarity.isDated(question);
            boolean tail =
                    holder.filter(clause -> clause.kind() == Clause.Kind.TAIL).isPresent();
            boolean firm = context.firm().filter(question::contains).isPresent();
            return unclear.isEmpty()
                    && placed
                    && (office || (dated && !firm && !tail))
                    && !PREDICTED.matcher(question).find()
                    && !VAGUE.matcher(marked).find()
                    && speaker(question)
                            .map(context.known()::speaker)
                            .filter(Frame::isVague)
                            .isEmpty();
        }

        /** Whether the headline tells what a noun with "the" means. */
        private boolean isExplained(String noun) {
            return EVENTS.contains(noun)
                    || headline.filter(each -> each.tells(noun)
                                    || (LAWS.contains(noun) && LAWS.stream().anyMatch(each::tells)))
                            .isPresent();
        }

        /** The question with {@code the earthquake} for {@code a strong earthquake}, which the headline has introduced. */
        private String known(String marked) {
            Matcher subject = INTRODUCED.matcher(marked);
            return subject.find()
                            && isExplained(subject.group("noun"))
                            && !OTHER_YEAR
                                    .matcher(marked)
                                    .results()
                                    .anyMatch(year -> !year.group()
                                            .equals(Integer.toString(
                                                    context.published().year())))
                    ? marked.substring(0, subject.start()) + "the " + marked.substring(subject.start("noun"))
                    : marked;
        }

        /** The question behind the headline; empty if there is none, or if it would give the answer away. */
        private Optional<String> headed(String question) {
            boolean near = asked.filter(day -> Clarity.month(day).equals(Clarity.month(context.published())))
                    .isPresent();
            return headline.flatMap(each -> each.before(upper(question), this::givesAway, near))
                    .filter(all -> all.split(" ", -1).length <= MOST_WITH_HEADLINE);
        }

        /** A figure of a company with the period of its report: {@code in the third quarter}. */
        private String ofPeriod(String question) {
            return isPeriodless(question.replace(QuestionMaker.REST, ""))
                    ? period.map(name -> question + " in the " + name).orElse(question)
                    : question;
        }

        /** Whether a question asks for a figure of the article's company without its time. */
        private boolean isPeriodless(String question) {
            return context.firm()
                            .filter(firm -> question.contains(Setting.possessive(firm)))
                            .isPresent()
                    && asked.isEmpty()
                    && !question.startsWith("Who was ")
                    && isPast(question)
                    && !question.matches(".*(?:\\d{4}|quarter|half|year|months).*");
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

        /** Whether a question is about a side matter: what would be, how markets reacted, how a match went, or what happened to a person without office. */
        private boolean isAside(String question) {
            boolean market = MARKETS.matcher(question).find();
            boolean aside = sentence != first
                    && !question.startsWith("Who was ")
                    && holder.filter(clause -> clause.kind() == Clause.Kind.RELATIVE)
                            .filter(clause -> !WordLists.REPORTING.contains(clause.base()))
                            .filter(clause -> isNew(context.known().inside(clause.subject())))
                            .isPresent();
            boolean supposed = holder.filter(clause ->
                                    clause.kind() == Clause.Kind.TOLD || clause.kind() == Clause.Kind.SUBORDINATE)
                            .isPresent()
                    && Clauses.main(sentence)
                            .filter(main -> main.finite().low().matches("would|could|may|might"))
                            .isPresent();
            return market
                    || aside
                    || supposed
                    || context.cast().persons().stream()
                            .anyMatch(person -> question.contains(person)
                                    && !lead.contains(person.toLowerCase(Locale.ROOT))
                                    && !context.known().isFrequent(person)
                                    && !context.cast().isOfficial(person));
        }

        /** Whether a name begins only in a later sentence: {@code New Zealand, which needs five boats}. */
        private boolean isNew(String subject) {
            return Clarity.PROPER
                    .matcher(" " + subject)
                    .results()
                    .anyMatch(name -> !lead.contains(name.group().toLowerCase(Locale.ROOT)));
        }

        private Optional<String> whole(String question) {
            return question.split(" ", -1).length > MOST_WORDS || givesAway(question)
                    ? Optional.empty()
                    : Optional.of(upper(question) + "?");
        }

        private boolean isWorldwide() {
            return by.flatMap(CommonNames::body).isPresent();
        }

        /** The question with the time and the speaker that it needs without the headline. */
        private String told(String question) {
            return question.startsWith("Who was ")
                    ? question + " in " + Clarity.month(context.published())
                    : sourced(timed(question));
        }

        /** The question for a day with its month, or for a month with its year. */
        private String timed(String question) {
            return asked.filter(day -> !question.contains(Integer.toString(day.year())))
                    .map(day -> question.replaceFirst("^(\\p{L}+ which day)\\b", "$1 in " + Clarity.month(day))
                            .replaceFirst("^(\\p{L}+ which month)\\b", "$1 of " + day.year()))
                    .orElse(question);
        }

        /** The question with its source, at the end if that does not copy the article. */
        private String sourced(String question) {
            return toldBy(lower(question))
                    .reduce((behind, front) -> isCopied(behind) ? upper(front) : behind)
                    .orElse(question);
        }

        /** Adds the speaker, unless the question is about the speaker. */
        private Optional<String> speaker(String question) {
            String low = question.toLowerCase(Locale.ROOT);
            return by.filter(who -> !low.contains(who.replaceFirst("^the ", "").toLowerCase(Locale.ROOT)))
                    .filter(who -> !(low.contains("central bank")
                            && context.known().behind("the bank").equals(Optional.of(who))));
        }

        private String shown() {
            return asked.map(PartialDate::inWords)
                    .orElseGet(() -> value.values().get(0).shown());
        }

        /** Whether a text has the asked value. */
        private boolean givesAway(String question) {
            String answer = shown();
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

        private boolean isCopied(String question) {
            return copied.test(question.replace(QuestionMaker.REST, ""));
        }

        private boolean isLame(String question) {
            return isCopied(question)
                    || !Grammar.isFinished(question)
                    || (asked.isPresent() && UNDONE.matcher(question).matches())
                    || (question.split(" ", -1).length < 5 && !question.startsWith("Who was ") && headline.isEmpty());
        }
    }

    static String upper(String question) {
        return question.isEmpty() ? "" : Character.toUpperCase(question.charAt(0)) + question.substring(1);
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
