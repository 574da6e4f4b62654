package dev.dateline.article;

/** Says when and why a fact was withdrawn. */
public record Withdrawal(PartialDate on, String why) {}
