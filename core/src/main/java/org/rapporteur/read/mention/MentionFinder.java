package org.rapporteur.read.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.read.Mention;
import org.rapporteur.read.Syntax;
import org.rapporteur.read.Token;
import org.rapporteur.read.TokenRange;
import org.rapporteur.read.Upos;
import org.rapporteur.read.WordLists;
import org.rapporteur.read.Wording;

/**
 * Finds the mentions of a dispatch from the names and nominal heads that the model saw, and the trees. A title and a name are
 * one mention ("Russia's UN envoy Vitaly Churkin"); names within a phrase are mentions of their own ("Russia", "UN").
 */
public final class MentionFinder {
    private final WordLists lists;
    private final KnownNames known;

    public MentionFinder(WordLists lists, KnownNames known) {
        this.lists = lists;
        this.known = known;
    }

    /**
     * Mentions in order of their spans.
     *
     * @param names in text order, without overlap
     * @param nominals what the mention names whose head a token is, by token
     */
    public List<Candidate> find(Wording wording, List<NameSpan> names, List<Optional<Mention.Type>> nominals) {
        return new Search(wording, names, nominals).candidates();
    }

    private final class Search {
        private final Wording wording;
        private final Syntax syntax;
        private final Phrases phrases;
        private final List<NameSpan> names;
        private final List<Optional<Mention.Type>> nominals;
        private final boolean[] inName;
        private final boolean[] inTitle;
        private final TreeMap<Integer, Candidate> byHead = new TreeMap<>();

        Search(Wording wording, List<NameSpan> names, List<Optional<Mention.Type>> nominals) {
            this.wording = wording;
            this.syntax = wording.syntax();
            this.phrases = new Phrases(wording);
            this.names = names;
            this.nominals = nominals;
            this.inName = new boolean[wording.size()];
            this.inTitle = new boolean[wording.size()];
        }

        List<Candidate> candidates() {
            names.stream().filter(n -> n.kind() != NameSpan.Kind.MONEY).forEach(this::addName);
            for (Token token : syntax.tokens()) {
                addPronoun(token);
                addNominal(token);
            }
            List<Candidate> found = new ArrayList<>(byHead.values());
            found.sort(Comparator.comparingInt((Candidate c) -> c.phrase().first())
                    .thenComparingInt(c -> c.phrase().end())
                    .thenComparingInt(Candidate::head));
            return found;
        }

        private void addName(NameSpan name) {
            TokenRange range = withoutClitic(name);
            int own = headOf(range);
            int head = titleBehind(range, own, name.kind());
            for (int i = range.first(); i < range.end(); i++) {
                inName[i] = true;
            }
            TokenRange phrase =
                    name.kind() == NameSpan.Kind.DATE ? range : phrases.of(head).cover(range);
            if (crossesSentence(phrase)) {
                phrase = range;
            }
            markTitles(phrase, range, own, head, name.kind());
            Mention.Type type = MentionTypes.of(name.kind(), known.findKey(words(range)), syntax.token(head), lists);
            byHead.put(head, new Candidate(phrase, head, type, Mention.Form.NAME, Optional.of(range)));
        }

        /** A possessive clitic at the end is no part of the name. */
        private TokenRange withoutClitic(NameSpan name) {
            int end = name.end();
            while (end - 1 > name.first()
                    && (syntax.token(end - 1).xpos().equals("POS")
                            || wording.lower(end - 1).equals("'s"))) {
                end--;
            }
            return new TokenRange(name.first(), end);
        }

        private boolean crossesSentence(TokenRange phrase) {
            return !syntax.sentenceOf(phrase.first()).holdsToken(phrase.end() - 1);
        }

        /** The token of a range that its others depend on. */
        private int headOf(TokenRange range) {
            for (int i = range.first(); i < range.end(); i++) {
                if (!range.holds(syntax.token(i).head()) && syntax.token(i).upos() != Upos.PUNCT) {
                    return i;
                }
            }
            return range.end() - 1;
        }

        /** The noun before a name that the tree makes its head ("envoy Vitaly Churkin"), else the name's own head. */
        private int titleBehind(TokenRange name, int own, NameSpan.Kind kind) {
            int parent = syntax.token(own).head();
            boolean joins = kind == NameSpan.Kind.PERSON || kind == NameSpan.Kind.ORGANISATION;
            String relation = Phrases.base(syntax.token(own).relation());
            boolean binds = relation.equals("flat") || relation.equals("appos") || relation.equals("compound");
            if (joins && binds && precedes(parent, name.first()) && !inName[parent]) {
                return parent;
            }
            return kind == NameSpan.Kind.PERSON ? bareTitle(name, own) : own;
        }

        /** A noun for a person that stands bare before a name, whatever the tree makes of the two. */
        private int bareTitle(TokenRange name, int own) {
            int before = name.first() - 1;
            if (before < 0 || inName[before] || syntax.token(own).head() < 0) {
                return own;
            }
            Token noun = syntax.token(before);
            boolean person =
                    nominals.get(before).filter(t -> t == Mention.Type.PERSON).isPresent()
                            || lists.list("person-nouns").contains(noun.lemma())
                            || lists.list("actor-nouns").contains(noun.lemma());
            boolean title = noun.upos() == Upos.NOUN && noun.xpos().equals("NN") && person;
            boolean sameSentence = syntax.sentenceOf(before).holdsToken(own);
            return title && sameSentence && noun.head() != own ? before : own;
        }

        /** Whether a noun stands before a name with nothing between but what belongs to the noun. */
        private boolean precedes(int noun, int name) {
            if (noun < 0 || noun >= name || !syntax.token(noun).upos().isNominal()) {
                return false;
            }
            for (int i = noun + 1; i < name; i++) {
                if (syntax.token(i).upos() == Upos.PUNCT || !syntax.isUnder(i, noun)) {
                    return false;
                }
            }
            return true;
        }

        /** Nouns between the phrase's begin and a person's name are its title, no mentions of their own. */
        private void markTitles(TokenRange phrase, TokenRange name, int own, int head, NameSpan.Kind kind) {
            if (kind != NameSpan.Kind.PERSON && head == own) {
                return;
            }
            for (int i = name.first() - 1; i >= phrase.first(); i--) {
                Token token = syntax.token(i);
                if (token.upos() == Upos.PUNCT && wording.word(i).equals(",")
                        || token.xpos().equals("POS")) {
                    return;
                }
                inTitle[i] |= token.upos().isNominal() && kind == NameSpan.Kind.PERSON;
            }
        }

        private void addNominal(Token token) {
            int at = token.index();
            if (inName[at] || byHead.containsKey(at) || inTitle[at]) {
                return;
            }
            boolean noun = token.upos() == Upos.NOUN || token.upos() == Upos.PROPN;
            Optional<Mention.Type> seen = nominals.get(at);
            if (seen.isEmpty() && !(noun && isSure(token))) {
                return;
            }
            if (token.upos() == Upos.PUNCT || token.upos() == Upos.VERB && !token.is("root")) {
                return;
            }
            if (joinsBefore(at)) {
                return;
            }
            Mention.Type type = MentionTypes.ofNominal(seen.orElse(unseen(token)), token, lists);
            byHead.put(at, new Candidate(phrases.of(at), at, type, Mention.Form.NOMINAL, Optional.empty()));
        }

        /** "General" of "the Secretary-General" is part of the mention before the hyphen. */
        private boolean joinsBefore(int at) {
            int first = at - 2;
            Optional<Candidate> before = Optional.ofNullable(byHead.get(first))
                    .filter(b -> b.form() == Mention.Form.NOMINAL
                            && wording.word(at - 1).equals("-")
                            && syntax.token(at).span().begin()
                                            - syntax.token(first).span().end()
                                    == 1);
            before.ifPresent(b -> byHead.put(first, b.withPhrase(b.phrase().cover(new TokenRange(at, at + 1)))));
            return before.isPresent();
        }

        /** Nouns for documents and actors are mentions even where the model saw none, unless they only modify. */
        private boolean isSure(Token token) {
            boolean modifies = token.is("compound") || token.is("amod") || token.is("flat");
            return lists.list("document-nouns").contains(token.lemma())
                    || !modifies && lists.list("actor-nouns").contains(token.lemma());
        }

        private Mention.Type unseen(Token token) {
            return lists.list("document-nouns").contains(token.lemma()) ? Mention.Type.DOCUMENT : Mention.Type.PERSON;
        }

        private void addPronoun(Token token) {
            if (Pronouns.isPronoun(token, wording.lower(token.index()), lists) && !inName[token.index()]) {
                int at = token.index();
                Mention.Type type = Pronouns.type(wording.lower(at), lists);
                byHead.put(
                        at,
                        new Candidate(new TokenRange(at, at + 1), at, type, Mention.Form.PRONOUN, Optional.empty()));
            }
        }

        private String words(TokenRange range) {
            return wording.text().at(wording.span(range.first(), range.end()));
        }
    }
}
