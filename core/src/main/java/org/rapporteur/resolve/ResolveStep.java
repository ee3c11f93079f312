package org.rapporteur.resolve;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.dispatch.Dispatch;
import org.rapporteur.read.Reading;
import org.rapporteur.read.Sentence;
import org.rapporteur.resolve.actor.ActorResolver;
import org.rapporteur.resolve.amount.AmountFinder;
import org.rapporteur.resolve.place.PlaceResolver;
import org.rapporteur.resolve.time.ClauseTense;
import org.rapporteur.resolve.time.Lexicon;
import org.rapporteur.resolve.time.TimeAnchor;
import org.rapporteur.resolve.time.TimeFinder;
import org.rapporteur.text.Span;

/** Resolves a reading: actors, places, times and amounts, each by its own resolver. Safe for many threads. */
public final class ResolveStep {
    private final ActorResolver actors;
    private final PlaceResolver places;
    private final Lexicon lexicon;
    private final TimeFinder times;
    private final AmountFinder amounts;

    public ResolveStep(ActorResolver actors, PlaceResolver places) {
        this.actors = actors;
        this.places = places;
        this.lexicon = Lexicon.english();
        this.times = new TimeFinder(lexicon);
        this.amounts = new AmountFinder();
    }

    public Resolved resolve(Reading reading) {
        Dispatch dispatch = reading.dispatch();
        List<Span> sentences =
                reading.syntax().sentences().stream().map(Sentence::span).toList();
        List<Amount> found = new ArrayList<>();
        sentences.forEach(s -> found.addAll(amounts.find(dispatch.text(), s)));
        List<LocatedPlace> located = places.locate(reading);
        ActorResolver.Resolution who =
                actors.resolveAll(reading, located, dispatch.publication().date());
        return new Resolved(
                reading,
                who.mentions(),
                located,
                times.find(
                        dispatch.text(),
                        sentences,
                        TimeAnchor.of(dispatch),
                        new ClauseTense(reading.syntax(), lexicon)),
                found,
                who.modifiers());
    }
}
