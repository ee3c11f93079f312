package org.rapporteur.onnx;

/**
 * The words {@code [begin, end)} of a dispatch that go through the graph in one run.
 *
 * @param begin first word
 * @param end one past the last
 */
record Window(int begin, int end) {
    Window {
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException("not a window: [" + begin + ", " + end + ")");
        }
    }

    int size() {
        return end - begin;
    }
}
