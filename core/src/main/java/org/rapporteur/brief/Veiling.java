package org.rapporteur.brief;

/** Takes withheld names out of words of a dispatch before they are shown. */
public interface Veiling {
    String words(String dispatchId, String text);
}
