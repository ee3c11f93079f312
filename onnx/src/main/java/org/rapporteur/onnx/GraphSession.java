package org.rapporteur.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.util.Map;
import org.rapporteur.RapporteurException;

/**
 * The graph, loaded once and shared by all threads; each run is one window on the calling thread alone, so the answers depend
 * on nothing but the window.
 */
final class GraphSession implements AutoCloseable {
    private final OrtEnvironment environment;
    private final OrtSession session;
    private final ThreadLocal<Feed> feeds = ThreadLocal.withInitial(Feed::new);

    GraphSession(byte[] graph) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            environment = OrtEnvironment.getEnvironment();
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            options.setMemoryPatternOptimization(false);
            session = environment.createSession(graph, options);
        } catch (OrtException e) {
            throw new RapporteurException("model-graph", "ONNX Runtime cannot open the reader's graph", e);
        }
    }

    Answer run(Piecing words, Window window, Vocabulary vocabulary) {
        Feed feed = feeds.get();
        feed.fill(words, window, vocabulary);
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, feed.ids, feed.oneRow());
                OnnxTensor cases = OnnxTensor.createTensor(environment, feed.cases, feed.oneRow());
                OnnxTensor starts = OnnxTensor.createTensor(environment, feed.starts, new long[] {window.size()});
                OrtSession.Result result =
                        session.run(Map.of("input_ids", ids, "case_ids", cases, "word_starts", starts))) {
            return new Answer(
                    window.size(),
                    head -> tensor(result, head).getFloatBuffer().array(),
                    head -> tensor(result, head).getIntBuffer().array());
        } catch (OrtException e) {
            throw new RapporteurException("model-run", "running the reader over words " + window, e);
        }
    }

    private static OnnxTensor tensor(OrtSession.Result result, String head) {
        return (OnnxTensor) result.get(head)
                .orElseThrow(() -> new RapporteurException("model-graph", "the graph does not answer " + head));
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new RapporteurException("model-close", "closing the reader's graph", e);
        }
    }

    /** The inputs of a run, in memory that ONNX Runtime reads without a copy; one for each thread. */
    private static final class Feed {
        private final LongBuffer ids = direct();
        private final LongBuffer cases = direct();
        private final LongBuffer starts = direct();

        private static LongBuffer direct() {
            return ByteBuffer.allocateDirect(Windows.MOST_PIECES * Long.BYTES)
                    .order(ByteOrder.nativeOrder())
                    .asLongBuffer();
        }

        void fill(Piecing words, Window window, Vocabulary vocabulary) {
            ids.clear();
            cases.clear();
            starts.clear();
            put(vocabulary.cls(), 0);
            for (int word = window.begin(); word < window.end(); word++) {
                starts.put(ids.position());
                for (int piece : words.pieces(word)) {
                    put(piece, words.letterCase(word));
                }
            }
            put(vocabulary.sep(), 0);
            ids.flip();
            cases.flip();
            starts.flip();
        }

        private void put(int id, int letterCase) {
            ids.put(id);
            cases.put(letterCase);
        }

        long[] oneRow() {
            return new long[] {1, ids.limit()};
        }
    }
}
