package org.rapporteur.council;

/** A member's time in a body; one row of members.tsv. */
record Membership(Member member, Period period) {}
