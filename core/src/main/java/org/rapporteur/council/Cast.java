package org.rapporteur.council;

/** One member's vote; a ballot is a list of them. */
public record Cast(String member, Vote vote) {}
