package dev.dateline.terminal;

import dev.dateline.article.Evidence;
import dev.dateline.library.Excerpt;
import dev.dateline.study.SessionTexts;
import dev.dateline.terminal.Theme.Role;
import java.util.List;
import org.jline.utils.AttributedString;

/**
 * Draws the source of facts: the passage with the words that prove each, who says so, how to read it, and the address.
 */
final class EvidenceView {
    private final Page page;
    private String source = "";
    private String address = "";

    private EvidenceView(Page page) {
        this.page = page;
    }

    static void draw(Page page, List<CitedFact> evidence) {
        EvidenceView view = new EvidenceView(page);
        if (evidence.isEmpty()) {
            page.paragraph(Role.TEXT, "This card has no fact.");
        }
        evidence.forEach(view::fact);
    }

    private void fact(CitedFact cited) {
        page.blank();
        page.paragraph(Role.QUESTION, cited.fact().says());
        page.blank();
        if (!cited.voice().isEmpty()) {
            page.paragraph(Role.TEXT, "Who says so: " + cited.voice());
        }
        page.paragraph(Role.TEXT, "As of: " + cited.fact().asOf().inWords());
        String named = SessionTexts.source(cited.source());
        page.paragraph(Role.TEXT, "Found in: " + (named.equals(source) ? "the same article" : named));
        source = named;
        if (cited.excerpt().isPresent()) {
            excerpt(cited.excerpt().get(), cited.remark());
        } else {
            cited.fact().evidence().ifPresent(this::ends);
        }
        cited.fact().evidence().ifPresent(this::reading);
        cited.fact().note().ifPresent(note -> page.paragraph(Role.TEXT, "Note: " + note));
        cited.link()
                .or(cited.source().article()::url)
                .filter(url -> !url.equals(address))
                .ifPresent(url -> {
                    address = url;
                    if (cited.link().isPresent()) {
                        page.link("At: ", url, url);
                    } else {
                        page.paragraph(Role.TEXT, "At: " + url);
                    }
                });
    }

    private void excerpt(Excerpt excerpt, String remark) {
        page.blank();
        AttributedString text = Wrap.join(
                page.styled(Role.TEXT, excerpt.before()),
                "[",
                page.styled(Role.MARKED, excerpt.passage()),
                "]",
                page.styled(Role.TEXT, excerpt.after()));
        page.paragraph("  ", text);
        if (!remark.isEmpty()) {
            page.paragraph(Role.QUIET, remark);
        }
        page.blank();
    }

    /** Draws the first and last words of the passage, if there is no text of the article. */
    private void ends(Evidence evidence) {
        String to = evidence.to()
                .map(end -> " " + page.signs().ellipsis() + " " + end)
                .orElse("");
        page.paragraph(Role.TEXT, "The passage: \"" + evidence.from() + to + "\"");
    }

    private void reading(Evidence evidence) {
        evidence.where().ifPresent(where -> page.paragraph(Role.TEXT, "Where: " + where));
        evidence.reads().ifPresent(reads -> page.paragraph(Role.TEXT, "Meaning: " + reads));
    }
}
