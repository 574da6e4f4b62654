package dev.dateline.journal;

/**
 * What a card looked like, for comparing: the texts themselves or digests of them, as whoever compares sees fit.
 *
 * @param question all that is shown before the answer
 * @param answer what is right
 */
public record CardPrint(String question, String answer) {}
