package dev.dateline.article;

/** A fact taken back: since when, and why. */
public record Withdrawal(PartialDate on, String why) {}
