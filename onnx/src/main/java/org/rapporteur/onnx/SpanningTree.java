package org.rapporteur.onnx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The maximum spanning tree of a dense graph with a fixed root, in time by the square of its nodes (Tarjan 1977): from node to best head as far as the root or a node
 * seen before; a cycle becomes one node in the place of the one that was entered first, and is opened at the end where its head enters.
 */
final class SpanningTree {
    private enum State {
        NEW,
        ON_THE_WAY,
        DONE
    }

    /** Scores of the nodes as they are now, by dependent and head; a row and column whose node is gone are not read. */
    private final double[][] score;

    /** The words between which the score of two nodes stands. */
    private final int[][] dependent;

    private final int[][] governor;
    private final boolean[] gone;
    private final State[] state;
    private final int[] head;

    /** What stands in a place: a word, or the cycle of number (words + n). */
    private final int[] number;

    /** By the number of a word or cycle: the cycle that holds it, and the two words of its arc. */
    private final int[] holder;

    private final int[] arcFrom;
    private final int[] arcTo;
    private final List<int[]> cycles = new ArrayList<>();

    private SpanningTree(double[][] scores) {
        int size = scores.length;
        this.score = new double[size][];
        this.dependent = new int[size][size];
        this.governor = new int[size][size];
        for (int i = 0; i < size; i++) {
            score[i] = scores[i].clone();
            Arrays.fill(dependent[i], i);
            for (int j = 0; j < size; j++) {
                governor[i][j] = j;
            }
        }
        this.gone = new boolean[size];
        this.state = new State[size];
        Arrays.fill(state, State.NEW);
        state[0] = State.DONE;
        this.head = new int[size];
        this.number = new int[size];
        Arrays.setAll(number, i -> i);
        this.holder = new int[2 * size];
        this.arcFrom = new int[2 * size];
        this.arcTo = new int[2 * size];
    }

    /**
     * The head of each node.
     *
     * @param scores by dependent and head, node 0 the root; negative infinity where there is no arc
     */
    static int[] of(double[][] scores) {
        SpanningTree tree = new SpanningTree(scores);
        for (int start = 1; start < scores.length; start++) {
            if (!tree.gone[start]) {
                tree.walk(start);
            }
        }
        return tree.opened();
    }

    private void walk(int start) {
        Deque<Integer> way = new ArrayDeque<>();
        int at = start;
        while (state[at] != State.DONE) {
            if (state[at] == State.ON_THE_WAY) {
                join(at, cycle(way, at));
            }
            state[at] = State.ON_THE_WAY;
            way.push(at);
            choose(at);
            at = head[at];
        }
        way.forEach(node -> state[node] = State.DONE);
    }

    private void choose(int node) {
        int best = 0;
        for (int other = 1; other < score.length; other++) {
            if (other != node && !gone[other] && score[node][other] > score[node][best]) {
                best = other;
            }
        }
        head[node] = best;
        arcFrom[number[node]] = dependent[node][best];
        arcTo[number[node]] = governor[node][best];
    }

    /** Takes a cycle from the way, the node that was entered first at the end. */
    private static List<Integer> cycle(Deque<Integer> way, int first) {
        List<Integer> cycle = new ArrayList<>();
        int at;
        do {
            at = way.pop();
            cycle.add(at);
        } while (at != first);
        return cycle;
    }

    /** Puts a cycle into the place of one of its nodes. */
    private void join(int place, List<Integer> cycle) {
        int cycleNumber = score.length + cycles.size();
        int[] members = cycle.stream().mapToInt(node -> number[node]).toArray();
        cycles.add(members);
        for (int member : members) {
            holder[member] = cycleNumber;
        }
        for (int node : cycle) {
            double lost = score[node][head[node]];
            for (int other = 0; other < score.length; other++) {
                score[node][other] -= lost;
            }
            gone[node] = true;
        }
        for (int node : cycle) {
            for (int other = 0; node != place && other < score.length; other++) {
                if (!gone[other] && score[node][other] > score[place][other]) {
                    score[place][other] = score[node][other];
                    dependent[place][other] = dependent[node][other];
                    governor[place][other] = governor[node][other];
                }
                if (!gone[other] && score[other][node] > score[other][place]) {
                    score[other][place] = score[other][node];
                    dependent[other][place] = dependent[other][node];
                    governor[other][place] = governor[other][node];
                }
            }
        }
        gone[place] = false;
        number[place] = cycleNumber;
    }

    /** Each member of a cycle has its head in it but the one where the head of the whole enters. */
    private int[] opened() {
        for (int i = cycles.size() - 1; i >= 0; i--) {
            int cycle = score.length + i;
            int at = arcFrom[cycle];
            while (holder[at] != cycle) {
                at = holder[at];
            }
            arcFrom[at] = arcFrom[cycle];
            arcTo[at] = arcTo[cycle];
        }
        return Arrays.copyOf(arcTo, score.length);
    }
}
