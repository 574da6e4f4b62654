package dev.dateline.article;

/** When and why a fact was withdrawn. */
public record Withdrawal(PartialDate on, String why) {}
