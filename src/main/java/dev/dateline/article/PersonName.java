package dev.dateline.article;

/**
 * A person's name, with the part of it by which reports call him for short.
 *
 * @param full as it is written ({@code Wang Wenbin}, {@code Ursula von der Leyen})
 * @param surname {@code Wang}, {@code von der Leyen}; the whole name where it is a single word
 */
public record PersonName(String full, String surname) {}
