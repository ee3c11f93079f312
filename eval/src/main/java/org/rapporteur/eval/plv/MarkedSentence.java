package org.rapporteur.eval.plv;

import java.util.Optional;
import org.rapporteur.text.Span;

/**
 * A sentence of PLV with its marks taken out: {@code <s>Iran</s> condemned <t>the decision</t>} is "Iran condemned the decision"
 * with source [0,4) and target [15,27). Marks of the trigger, {@code <e>condemned</e>}, are taken out too.
 *
 * @param text the sentence without marks
 * @param source where the source stands; absent where it is not marked
 * @param target where the target stands; absent where it is not marked
 */
record MarkedSentence(String text, Optional<Span> source, Optional<Span> target) {
    static MarkedSentence parse(String marked) {
        StringBuilder text = new StringBuilder();
        String bare = marked.replace("<e>", "").replace("</e>", "");
        int[] at = {-1, -1, -1, -1};
        String[] marks = {"<s>", "</s>", "<t>", "</t>"};
        for (int i = 0; i < bare.length(); ) {
            int mark = markAt(bare, i, marks);
            if (mark >= 0) {
                at[mark] = text.length();
                i += marks[mark].length();
            } else {
                text.append(bare.charAt(i++));
            }
        }
        return new MarkedSentence(text.toString(), span(at[0], at[1]), span(at[2], at[3]));
    }

    private static int markAt(String marked, int offset, String[] marks) {
        for (int m = 0; m < marks.length; m++) {
            if (marked.startsWith(marks[m], offset)) {
                return m;
            }
        }
        return -1;
    }

    private static Optional<Span> span(int begin, int end) {
        return begin >= 0 && end > begin ? Optional.of(Span.of(begin, end)) : Optional.empty();
    }
}
