package org.rapporteur.intake;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One dispatch of a text that a news archive exported.
 *
 * @param text headline, an empty line, body
 * @param published when it says so
 * @param publisher empty when it does not say
 * @param byline empty when it does not say
 * @param url empty when it does not say
 */
record ArchiveDocument(String text, Optional<LocalDate> published, String publisher, String byline, String url) {}
