package dev.dateline.cli;

import dev.dateline.app.Failure;
import dev.dateline.app.Libraries;
import dev.dateline.app.LinePrint;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.judge.Context;
import dev.dateline.judge.Judge;
import dev.dateline.judge.Judgement;
import dev.dateline.judge.Response;
import dev.dateline.judge.Verdict;
import dev.dateline.library.Library;
import dev.dateline.protocol.JsonObject;
import dev.dateline.source.Suggestion;
import dev.dateline.study.AnswerParser;
import dev.dateline.study.SessionTexts;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Parameters;

final class JudgeCommand extends DatelineCommand {

    @Parameters(index = "0", paramLabel = "DECK/CARD")
    private String card = "";

    @Parameters(index = "1", paramLabel = "ANSWER")
    private String typed = "";

    @Override
    public Integer call() throws IOException {
        Library library = Libraries.open(invocation);
        Card asked = card(library);
        Response response = response(asked);
        Judge judge = Libraries.judge(invocation, library);
        Judgement judgement = judge.judge(asked, response, Context.NONE);
        print(() -> json(asked, judgement), out -> lines(judgement, out));
        return ExitStatus.DONE;
    }

    private Card card(Library library) {
        List<String> ids =
                library.cards().stream().map(each -> each.id().toString()).toList();
        return library.cards().stream()
                .filter(each -> each.id().toString().equals(card))
                .findFirst()
                .orElseThrow(() -> Failure.ofUsage("there is no card \"" + card + "\" in the library; "
                        + Suggestion.hint(card, ids, "a card is named DECK/CARD, as \"dateline search\" shows it")));
    }

    private Response response(Card asked) {
        AnswerParser.tooLong(typed).ifPresent(said -> {
            throw new Failure(said);
        });
        if (asked.answer() instanceof Answer.Typed || asked.answer() instanceof Answer.TypedList) {
            return new Response.Typed(typed);
        }
        if (!(asked.answer() instanceof Answer.Cloze cloze)) {
            throw new Failure("the answer to " + asked.id() + " is not typed, so it cannot be judged");
        }
        List<String> holes =
                Stream.of(typed.split("\\|", -1)).map(String::strip).toList();
        if (holes.size() != cloze.holes().size()) {
            throw new Failure(asked.id() + " has " + cloze.holes().size() + " holes; separate their texts by |");
        }
        return new Response.Filled(holes);
    }

    private JsonObject json(Card asked, Judgement judgement) {
        return new JsonObject()
                .put("card", asked.id())
                .put("kind", asked.kind().word())
                .put("typed", typed)
                .put("verdict", judgement.verdict().word())
                .put("rule", judgement.rule().word())
                .put("because", judgement.rule().inWords(judgement.verdict()))
                .copy(judgement, "answer", "note")
                .putPresent("takenAs", judgement.name())
                .putPresent("holes", Optional.of(holes(judgement)).filter(all -> !all.isEmpty()))
                .put(
                        "confusedWith",
                        judgement
                                .confusion()
                                .map(with -> new JsonObject().copy(with, "fact", "card", "given", "called")));
    }

    private static List<String> holes(Judgement judgement) {
        return judgement.holes().stream().map(Verdict::word).toList();
    }

    private static void lines(Judgement judgement, LinePrint out) {
        out.line(SessionTexts.capital(judgement.verdict().word()) + ": "
                + judgement.rule().inWords(judgement.verdict()) + ".");
        if (!judgement.holes().isEmpty()) {
            out.line("Holes: " + String.join(", ", holes(judgement)));
        }
        out.line("Answer: " + judgement.answer());
        if (!judgement.note().isEmpty()) {
            out.line("Note: " + judgement.note());
        }
        judgement.mixedUp().ifPresent(with -> out.line("Mixed up: " + with.inWords()));
    }
}
