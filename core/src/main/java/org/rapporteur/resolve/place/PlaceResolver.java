package org.rapporteur.resolve.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.read.Reading;
import org.rapporteur.resolve.LocatedPlace;
import org.rapporteur.resolve.LocatedPlace.Use;
import org.rapporteur.resolve.Place;
import org.rapporteur.text.Span;
import org.rapporteur.text.Text;

/**
 * Resolves all toponyms of a dispatch together: "Tripoli" beside Sidon is in Lebanon. A name that the gazetteer lacks is placed in the
 * division of the settlement named beside it, or stays unresolved. Safe for many threads.
 *
 * <p>Conventions: a name borne by a town and by the division around it means the town, unless a type word says otherwise ("Homs" is
 * the city, "Homs province" the governorate) or the places around it do; "New York" and "Washington" are judged by the same rule. A
 * demonym is of its country ("Syrian"). Crimea lies in Ukraine, the Golan Heights in Syria, by the view of most members of the United
 * Nations.
 */
public final class PlaceResolver {
    private final PlaceQuestions questions;
    private final PlaceRanker ranker;
    private final Whereabouts whereabouts;
    private final ToponymFinder finder;

    public PlaceResolver(Gazetteer gazetteer, PlaceRanker ranker) {
        this.questions = new PlaceQuestions(gazetteer);
        this.ranker = ranker;
        this.whereabouts = new Whereabouts(gazetteer);
        TypeWords types = TypeWords.load();
        this.finder = new ToponymFinder(new PlacePhrase.Lookup(gazetteer, types), types);
    }

    /** The places a reading names, in text order. */
    public List<LocatedPlace> locate(Reading reading) {
        ToponymFinder.Found found = finder.find(reading);
        return locate(reading.dispatch().text(), found.all(), found.embedded());
    }

    /** The places of the given toponyms, in text order; those of which nothing is known are left out. */
    public List<LocatedPlace> locate(Text text, List<Span> toponyms) {
        return locate(text, toponyms.stream().distinct().sorted().toList(), Set.of());
    }

    private List<LocatedPlace> locate(Text text, List<Span> toponyms, Set<Span> embedded) {
        List<Toponym> named = questions.toponyms(text, toponyms);
        Beliefs beliefs = ranker.rank(named);
        List<LocatedPlace> located = new ArrayList<>();
        for (int t = 0; t < named.size(); t++) {
            Toponym toponym = named.get(t);
            Optional<Place> place = toponym.candidates().isEmpty()
                    ? whereabouts.find(toponym, named, beliefs)
                    : Optional.of(toponym.candidates().get(beliefs.best(t)).place());
            for (Occurrence occurrence : toponym.occurrences()) {
                Use use = embedded.contains(occurrence.span())
                        ? Use.EMBEDDED
                        : occurrence.phrase().use();
                place.ifPresent(where -> located.add(new LocatedPlace(text.words(occurrence.span()), where, use)));
            }
        }
        located.sort(Comparator.comparing(LocatedPlace::words));
        return located;
    }
}
