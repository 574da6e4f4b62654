/**
 * Decides whether an answer is right, and what a wrong answer was mixed up with. The input is a card, a response and
 * the library's knowledge; the result is a {@link dev.dateline.judge.Judgement}. Nothing is stored. Other packages
 * handle grades, schedules and screens.
 *
 * <p>A typed answer goes this way:
 *
 * <ol>
 *   <li>{@code Judge} makes a {@code Typed} for the card. {@code ListJudge} splits the text of a list into
 *       items.
 *   <li>{@code RemarkJudge} has the whole text judged, then what is beside a remark ({@code Remarks},
 *       {@code Glosses}).
 *   <li>{@code Typed} asks {@code FigureJudge} about numbers and dates, {@code PersonJudge} about persons, and
 *       {@code TextJudge} about all else. A text with other names is judged with these too ({@code NameIndex},
 *       {@code Aliases}). A text that is a number, date, period or score is then read as one ({@code BuiltAnswer}).
 *   <li>{@code TextJudge} makes the forms of the answer ({@code NameForms}, {@code ShorterForms}) and stops at the
 *       first of these that decides: the same words, perhaps between harmless ones ({@code Beside}); two answers or a denial
 *       ({@code Hedges}); slips ({@code Alignment}, {@code Slips}); the same meaning; a part.
 *   <li>{@code Meaning} pairs the words of two phrases ({@code ContentWords}, {@code Pairing}), checks who did what
 *       ({@code Roles}), and asks {@code Leftovers} which words may be missing or added, and {@code Gist} whether a
 *       part is enough.
 *   <li>If nothing fits, {@code Vaguer} looks for a true answer that says less ({@code KindOnly}, {@code WiderPlaces}),
 *       and {@code Mixups} for what the text is right for.
 *   <li>If the text is still not right, {@code Misspelling} mends its misspelt words, and all is asked again.
 * </ol>
 *
 * <p>All of them compare {@code Phrase}s, ask {@code Fillers} what the question says, and know words from
 * {@code Gazetteer}, {@code EnglishWords}, {@code WordFamily} and {@code Index}, the library's names and values.
 */
@NullMarked
package dev.dateline.judge;

import org.jspecify.annotations.NullMarked;
