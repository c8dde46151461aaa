package de.zielkreis.notices;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that knows no address. */
final class SmtpServerThatRefuses implements AutoCloseable {

    private final ServerSocket socket;
    private final AtomicInteger asked = new AtomicInteger();

    SmtpServerThatRefuses() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread server = new Thread(this::serve, "smtp-refusing");
        server.setDaemon(true);
        server.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    int asked() {
        return asked.get();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException closed) {
                // The client has gone, or the test is over.
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader said = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        OutputStream answer = client.getOutputStream();
        say(answer, "220 test");
        for (String line = said.readLine(); line != null && !line.startsWith("QUIT"); line = said.readLine()) {
            if (line.startsWith("RCPT")) {
                asked.incrementAndGet();
                say(answer, "550 no such user");
            } else {
                say(answer, "250 ok");
            }
        }
    }

    private static void say(OutputStream answer, String line) throws IOException {
        answer.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        answer.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
