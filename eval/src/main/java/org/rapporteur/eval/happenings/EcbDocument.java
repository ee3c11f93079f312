package org.rapporteur.eval.happenings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.rapporteur.RapporteurException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The tokens, markables and event clusters of one file of ECB+ (Cybulska and Vossen 2014). */
final class EcbDocument {
    private final String name;
    private final List<String> tokens = new ArrayList<>();
    private final List<Integer> sentences = new ArrayList<>();
    private final Map<String, Integer> index = new HashMap<>();
    private final Map<String, Markable> markables = new TreeMap<>();
    private final Map<String, String> clusters = new HashMap<>();

    /**
     * Words of a kind.
     *
     * @param kind ACTION_OCCURRENCE, HUMAN_PART_PER, LOC_GEO, TIME_DATE ...
     * @param tokens their indices, in order
     */
    record Markable(String id, String kind, List<Integer> tokens) {
        boolean isAction() {
            return kind.startsWith("ACTION") || kind.startsWith("NEG_ACTION");
        }
    }

    private EcbDocument(String name) {
        this.name = name;
    }

    static EcbDocument read(Path file) {
        EcbDocument document = new EcbDocument(String.valueOf(file.getFileName()));
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            document.take(factory.newDocumentBuilder().parse(file.toFile()));
            return document;
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new RapporteurException("eval-ecb", "reading " + file, e);
        }
    }

    private void take(Document xml) {
        for (Element token : elements(xml.getDocumentElement(), "token")) {
            index.put(token.getAttribute("t_id"), tokens.size());
            tokens.add(token.getTextContent());
            sentences.add(Integer.parseInt(token.getAttribute("sentence")));
        }
        NodeList groups = xml.getElementsByTagName("Markables");
        for (Element markable : elements((Element) groups.item(0), "*")) {
            List<Integer> at = new ArrayList<>();
            for (Element anchor : elements(markable, "token_anchor")) {
                at.add(index.getOrDefault(anchor.getAttribute("t_id"), 0));
            }
            if (!at.isEmpty()) {
                at.sort(null);
                String id = markable.getAttribute("m_id");
                markables.put(id, new Markable(id, markable.getTagName(), at));
            }
        }
        for (String relation : List.of("CROSS_DOC_COREF", "INTRA_DOC_COREF")) {
            for (Element link : elements(xml.getDocumentElement(), relation)) {
                boolean across = relation.equals("CROSS_DOC_COREF");
                String cluster = across ? link.getAttribute("note") : name + "#" + link.getAttribute("r_id");
                elements(link, "source").forEach(s -> clusters.put(s.getAttribute("m_id"), cluster));
            }
        }
    }

    private static List<Element> elements(Element parent, String tag) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = parent.getElementsByTagName(tag);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    String name() {
        return name;
    }

    /** The event mentions within some sentences. */
    List<Markable> actions(IntPredicate sentence) {
        return markables.values().stream()
                .filter(m -> m.isAction() && sentence.test(sentenceOf(m)))
                .toList();
    }

    int sentenceOf(Markable markable) {
        return sentences.get(markable.tokens().get(0));
    }

    /** The cluster of a mention; a mention without one is alone. */
    String cluster(Markable markable) {
        return clusters.getOrDefault(markable.id(), name + "#alone" + markable.id());
    }

    /** The other markables of a sentence. */
    List<Markable> beside(Markable markable) {
        int sentence = sentenceOf(markable);
        return markables.values().stream()
                .filter(m -> !m.isAction() && sentenceOf(m) == sentence)
                .toList();
    }

    String words(Markable markable) {
        List<String> words = new ArrayList<>();
        markable.tokens().forEach(t -> words.add(tokens.get(t)));
        return String.join(" ", words);
    }

    String sentence(int number) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (sentences.get(i) == number) {
                words.add(tokens.get(i));
            }
        }
        return String.join(" ", words);
    }

    /** Sentences that two annotators checked, by document name without its ending. */
    static Map<String, Set<Integer>> checked(List<String> csv) {
        Map<String, Set<Integer>> found = new HashMap<>();
        for (String line : csv.subList(1, csv.size())) {
            String[] cells = line.split(",", -1);
            found.computeIfAbsent(cells[0] + "_" + cells[1], k -> new HashSet<>())
                    .add(Integer.parseInt(cells[2].strip()));
        }
        return found;
    }
}
