package org.rapporteur.read.coref;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.read.Entity;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Sentence;
import org.rapporteur.read.Token;
import org.rapporteur.read.TokenRange;
import org.rapporteur.read.Upos;
import org.rapporteur.read.WordLists;
import org.rapporteur.read.Wording;
import org.rapporteur.read.mention.Candidate;
import org.rapporteur.read.mention.KnownNames;

/**
 * Joins the mentions of a dispatch to entities, from the first to the last: names by their words, acronyms and what is
 * known; nominals by their noun or their kind; relative pronouns to their noun; other pronouns by agreement, nearness, place in
 * the sentence and the model's affinity. "I" and "we" in a quotation are its speaker.
 */
public final class Coreference {
    private static final int FARTHEST_MENTION = 500;
    private static final int PASSES = 3;
    private final WordLists lists;
    private final KnownNames known;

    public Coreference(WordLists lists, KnownNames known) {
        this.lists = lists;
        this.known = known;
    }

    /**
     * Joins mentions.
     *
     * @param speakers by index of a mention within a quotation, the index of the mention that speaks
     * @param quoted indexes of the mentions within direct quotations
     */
    public Clusters join(
            Wording wording,
            List<Candidate> candidates,
            Affinity affinity,
            Map<Integer, Integer> speakers,
            Set<Integer> quoted) {
        return new Joining(wording, candidates, affinity, speakers, quoted).run();
    }

    /**
     * Entities and to which one each mention belongs.
     *
     * @param entities by number
     * @param entityOf by mention
     */
    public record Clusters(List<Entity> entities, List<Integer> entityOf) {
        public Clusters {
            entities = List.copyOf(entities);
            entityOf = List.copyOf(entityOf);
        }
    }

    private final class Joining {
        private final Wording wording;
        private final List<Candidate> candidates;
        private final Map<Integer, Integer> speakers;
        private final Cluster[] clusterOf;
        private final List<Cluster> clusters = new ArrayList<>();
        private final Map<String, Cluster> byKey = new TreeMap<>();
        private final Map<Integer, Integer> byHead = new TreeMap<>();
        private final NominalMatch nominals;
        private final PronounMatch pronouns;

        Joining(
                Wording wording,
                List<Candidate> candidates,
                Affinity affinity,
                Map<Integer, Integer> speakers,
                Set<Integer> quoted) {
            this.wording = wording;
            this.candidates = candidates;
            this.speakers = speakers;
            this.clusterOf = new Cluster[candidates.size()];
            for (int i = 0; i < candidates.size(); i++) {
                byHead.put(candidates.get(i).head(), i);
            }
            this.nominals = new NominalMatch(wording, candidates, affinity, lists);
            this.pronouns = new PronounMatch(wording, candidates, affinity, speakers, quoted);
        }

        Clusters run() {
            for (int pass = 0; pass < PASSES; pass++) {
                for (int i = 0; i < candidates.size(); i++) {
                    if (clusterOf[i] == null && passOf(i) == pass) {
                        place(i);
                    }
                }
            }
            return numbered();
        }

        /** Names first, then what refers to them; "I", "we" and "you" when those who speak and are spoken to are placed. */
        private int passOf(int mention) {
            Candidate candidate = candidates.get(mention);
            if (candidate.form() == Mention.Form.NAME) {
                return 0;
            }
            boolean spoken = candidate.form() == Mention.Form.PRONOUN
                    && (lists.list("first").contains(wording.lower(candidate.head()))
                            || speakers.containsKey(mention)
                                    && lists.list("second").contains(wording.lower(candidate.head())));
            return spoken ? 2 : 1;
        }

        private void place(int mention) {
            Candidate candidate = candidates.get(mention);
            Traits traits = Traits.of(candidate, wording, lists);
            Optional<Cluster> found = switch (candidate.form()) {
                case NAME -> findNamed(candidate, traits);
                case NOMINAL -> apposed(candidate, mention).or(() -> nominals.find(mention, traits, before(mention)));
                case PRONOUN -> findForPronoun(mention, candidate, traits);
            };
            Cluster cluster = found.orElseGet(() -> newCluster(candidate, traits));
            cluster.add(mention, candidate, traits);
            clusterOf[mention] = cluster;
            if (candidate.form() == Mention.Form.NAME) {
                cluster.names().add(form(candidate));
                key(candidate).ifPresent(k -> byKey.putIfAbsent(k, cluster));
            }
        }

        private Cluster newCluster(Candidate candidate, Traits traits) {
            Cluster cluster = new Cluster(clusters.size(), candidate.type(), traits);
            clusters.add(cluster);
            return cluster;
        }

        private NameForm form(Candidate candidate) {
            return NameForm.of(wording, candidate.name().orElse(candidate.phrase()));
        }

        private Optional<String> key(Candidate candidate) {
            return candidate.type() == Mention.Type.PERSON
                    ? Optional.empty()
                    : candidate.name().flatMap(n -> known.findKey(wording.text().at(wording.span(n.first(), n.end()))));
        }

        private Optional<Cluster> findNamed(Candidate candidate, Traits traits) {
            Optional<Cluster> byKnowledge = key(candidate).map(byKey::get).filter(c -> c.type() == candidate.type());
            NameForm form = form(candidate);
            if (byKnowledge.isPresent() || form.isEmpty()) {
                return byKnowledge;
            }
            Optional<String> key = key(candidate);
            Set<String> titles = isSurname(candidate, form) ? titles(candidate) : Set.of();
            Optional<Cluster> last = Optional.empty();
            for (int i = clusters.size() - 1; i >= 0; i--) {
                Cluster cluster = clusters.get(i);
                if (cluster.isNamed()
                        && isSameKind(candidate, cluster)
                        && mayShare(key, cluster)
                        && cluster.traits().agrees(traits)
                        && cluster.names().stream().anyMatch(n -> matches(form, n, candidate.type()))) {
                    if (titles.isEmpty() || isTitledAlike(titles, cluster)) {
                        return Optional.of(cluster);
                    }
                    last = last.or(() -> Optional.of(cluster));
                }
            }
            return last;
        }

        private static boolean isSurname(Candidate candidate, NameForm form) {
            return candidate.type() == Mention.Type.PERSON && form.words().size() == 1;
        }

        /** "Mayor Acevedo", of two who bear the name, is the one who was called a mayor. */
        private boolean isTitledAlike(Set<String> titles, Cluster cluster) {
            return cluster.mentions().stream()
                    .map(candidates::get)
                    .anyMatch(c -> !Collections.disjoint(titles(c), titles));
        }

        /** The words before a person's name, in lower case; those of somebody without a title are none. */
        private Set<String> titles(Candidate candidate) {
            Set<String> titles = new HashSet<>();
            int name = candidate
                    .name()
                    .map(TokenRange::first)
                    .orElse(candidate.phrase().first());
            for (int i = candidate.phrase().first(); i < name; i++) {
                if (wording.token(i).upos() == Upos.NOUN || wording.token(i).upos() == Upos.PROPN) {
                    titles.add(wording.lower(i));
                }
            }
            return titles;
        }

        /** Two that are known under different keys are two. */
        private boolean mayShare(Optional<String> key, Cluster cluster) {
            return key.isEmpty() || byKey.values().stream().noneMatch(c -> c == cluster);
        }

        private boolean isSameKind(Candidate candidate, Cluster cluster) {
            boolean person = candidate.type() == Mention.Type.PERSON;
            boolean nationality = candidate.type() == Mention.Type.NATIONALITY;
            return person == (cluster.type() == Mention.Type.PERSON)
                    && nationality == (cluster.type() == Mention.Type.NATIONALITY);
        }

        private boolean matches(NameForm form, NameForm other, Mention.Type type) {
            if (other.isEmpty()) {
                return false;
            }
            if (type == Mention.Type.PERSON) {
                return form.mayBePersonOf(other);
            }
            boolean body = type == Mention.Type.ORGANISATION || type == Mention.Type.FACILITY;
            return form.sameWords(other)
                    || form.isAcronymOf(other)
                    || other.isAcronymOf(form)
                    || body
                            && (form.isPartOf(other)
                                    || other.isPartOf(form) && other.words().size() > 1);
        }

        /** "Araud, France's envoy": the noun in apposition names what its governor names. */
        private Optional<Cluster> apposed(Candidate candidate, int mention) {
            Token head = wording.token(candidate.head());
            Optional<Integer> other = head.is("appos") && head.head() >= 0
                    ? Optional.ofNullable(byHead.get(head.head()))
                    : wording.syntax().children(head.index()).stream()
                            .filter(c -> c.is("appos"))
                            .map(c -> byHead.get(c.index()))
                            .filter(java.util.Objects::nonNull)
                            .findFirst();
            return other.filter(o -> o != mention)
                    .flatMap(o -> Optional.ofNullable(clusterOf[o]))
                    .filter(c -> c.type() == candidate.type());
        }

        private Optional<Cluster> findForPronoun(int mention, Candidate candidate, Traits traits) {
            String word = wording.lower(candidate.head());
            if (wording.token(candidate.head()).xpos().startsWith("W")) {
                return relative(candidate.head());
            }
            if (lists.list("first").contains(word)) {
                return Optional.ofNullable(speakers.get(mention)).map(s -> clusterOf[s]);
            }
            if (lists.list("second").contains(word)) {
                return Optional.ofNullable(speakers.get(mention)).flatMap(this::spokenTo);
            }
            return pronouns.find(mention, traits, before(mention));
        }

        /** "She said to the president", "he told reporters": whom a speaker speaks to. */
        private Optional<Cluster> spokenTo(int speaker) {
            int verb = wording.token(candidates.get(speaker).head()).head();
            if (verb < 0) {
                return Optional.empty();
            }
            return wording.syntax().children(verb).stream()
                    .filter(c -> c.is("iobj") || c.is("obj") || c.is("obl") && isBehindTo(c))
                    .map(c -> byHead.get(c.index()))
                    .filter(m -> m != null && m != speaker && candidates.get(m).type() == Mention.Type.PERSON)
                    .findFirst()
                    .map(m -> clusterOf[m]);
        }

        private boolean isBehindTo(Token token) {
            return wording.syntax().children(token.index()).stream()
                    .anyMatch(c -> c.is("case") && wording.lower(c.index()).equals("to"));
        }

        /** The noun that the relative clause of the pronoun hangs on. */
        private Optional<Cluster> relative(int token) {
            int at = token;
            while (at >= 0 && !wording.token(at).relation().equals("acl:relcl")) {
                at = wording.token(at).head();
            }
            return at < 0
                    ? endingBefore(token)
                    : Optional.ofNullable(byHead.get(wording.token(at).head())).map(m -> clusterOf[m]);
        }

        /** Where the tree shows no relative clause: the mention that ends directly before the pronoun or its comma. */
        private Optional<Cluster> endingBefore(int token) {
            int end = token > 0 && wording.word(token - 1).equals(",") ? token - 1 : token;
            return java.util.stream.IntStream.range(0, candidates.size())
                    .filter(i -> candidates.get(i).phrase().end() == end && clusterOf[i] != null)
                    .mapToObj(i -> clusterOf[i])
                    .findFirst();
        }

        /** Mentions before one that have their entity, the nearest first, five hundred at most. */
        private List<Earlier> before(int mention) {
            List<Earlier> found = new ArrayList<>();
            for (int i = mention - 1; i >= 0 && found.size() < FARTHEST_MENTION; i--) {
                Cluster cluster = clusterOf[i];
                if (cluster != null) {
                    found.add(new Earlier(i, cluster));
                }
            }
            return found;
        }

        private Clusters numbered() {
            List<Entity> entities = new ArrayList<>();
            Integer[] entityOf = new Integer[candidates.size()];
            Set<Integer> done = new java.util.TreeSet<>();
            for (Cluster at : clusterOf) {
                if (done.add(at.index())) {
                    List<Integer> members = at.mentions().stream().sorted().toList();
                    int number = entities.size();
                    members.forEach(m -> entityOf[m] = number);
                    entities.add(new Entity(number, members, representative(members)));
                }
            }
            return new Clusters(entities, List.of(entityOf));
        }

        /** The longest name, else the first nominal, else the first. */
        private int representative(List<Integer> members) {
            int best = members.get(0);
            int bestValue = -1;
            for (int member : members) {
                Candidate candidate = candidates.get(member);
                int value = switch (candidate.form()) {
                    case NAME ->
                        1000
                                + candidate
                                        .name()
                                        .map(n ->
                                                wording.span(n.first(), n.end()).length())
                                        .orElse(0);
                    case NOMINAL -> 1;
                    case PRONOUN -> 0;
                };
                if (value > bestValue) {
                    best = member;
                    bestValue = value;
                }
            }
            return best;
        }
    }

    /** A mention before the one in question, with its entity so far. */
    record Earlier(int mention, Cluster cluster) {}

    static int sentenceOf(Wording wording, Candidate candidate) {
        Sentence sentence = wording.syntax().sentenceOf(candidate.head());
        return sentence.index();
    }
}
