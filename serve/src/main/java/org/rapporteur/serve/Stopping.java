package org.rapporteur.serve;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Stands before every route: when the server is told to stop, what was begun ends, and what still comes on connections that are open is
 * turned away with 503 and {@code Connection: close}, so that whoever asked may ask another server or again later.
 */
final class Stopping extends GracefulHandler {
    private static final int UNAVAILABLE = 503;
    private static final String DETAIL = "the server is stopping; ask again later";

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (!isShutdown()) {
            return super.handle(request, response, callback);
        }
        response.setStatus(UNAVAILABLE);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problems.TYPE);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put(HttpHeader.CONNECTION, "close");
        response.write(true, ByteBuffer.wrap(Problems.body(UNAVAILABLE, "stopping", DETAIL)), callback);
        return true;
    }
}
