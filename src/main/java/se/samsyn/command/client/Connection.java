package se.samsyn.command.client;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One browser's connection, kept open: as much of HTTP/1.1 as our own server speaks, and to this machine only. */
public final class Connection implements AutoCloseable {
    private static final int TIMEOUT_MILLIS = 30_000;
    private static final String SESSION = "samsyn-session=";

    private final int port;
    private final int timeoutMillis;
    private Socket socket;
    private InputStream in;

    public Connection(int port) throws IOException {
        this(port, TIMEOUT_MILLIS);
    }

    /** @param timeoutMillis how long an answer is waited for */
    public Connection(int port, int timeoutMillis) throws IOException {
        this.port = port;
        this.timeoutMillis = timeoutMillis;
        this.socket = connect();
        this.in = new BufferedInputStream(socket.getInputStream());
    }

    public Answer get(String path, String cookies) throws IOException {
        return send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookies + "\r\n\r\n");
    }

    public Answer post(String path, String cookies, String form) throws IOException {
        return send(posted(path, cookies, form));
    }

    public void postAndLeave(String path, String cookies, String form) throws IOException {
        socket.getOutputStream().write(posted(path, cookies, form).getBytes(StandardCharsets.UTF_8));
        close();
    }

    private static String posted(String path, String cookies, String form) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookies
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                + form.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + form;
    }

    private Answer send(String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        var reading = new Reading();
        Answer answer = reading.read();
        if (reading.closes) {
            close();
            socket = connect();
            in = new BufferedInputStream(socket.getInputStream());
        }
        return answer;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private Socket connect() throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(timeoutMillis);
        return socket;
    }

    /** One answer on its way in. */
    private final class Reading {
        private int length;
        private boolean chunked;
        private boolean closes;
        private String location = "";
        private String cookie = "";

        Answer read() throws IOException {
            int status = Integer.parseInt(line().split(" ")[1]);
            for (String line = line(); !line.isEmpty(); line = line()) {
                header(line);
            }
            String body = chunked ? chunks() : new String(bytes(length), StandardCharsets.UTF_8);
            return new Answer(status, location, cookie, body);
        }

        private void header(String line) {
            int colon = line.indexOf(':');
            String value = line.substring(colon + 1).strip();
            switch (line.substring(0, colon).toLowerCase(Locale.ROOT)) {
                case "content-length" -> length = Integer.parseInt(value);
                case "transfer-encoding" -> chunked = value.equals("chunked");
                case "connection" -> closes = value.equalsIgnoreCase("close");
                case "location" -> location = value;
                case "set-cookie" -> {
                    if (value.startsWith(SESSION)) {
                        cookie = value.substring(0, value.indexOf(';'));
                    } else if (cookie.isEmpty()) {
                        cookie = value.substring(0, value.indexOf(';'));
                    }
                }
                default -> {}
            }
        }

        private String chunks() throws IOException {
            var body = new ByteArrayOutputStream();
            for (int size = size(); size > 0; size = size()) {
                body.write(bytes(size));
                line();
            }
            line();
            return body.toString(StandardCharsets.UTF_8);
        }

        private int size() throws IOException {
            return Integer.parseInt(line(), 16);
        }

        private byte[] bytes(int number) throws IOException {
            byte[] read = in.readNBytes(number);
            if (read.length < number) {
                throw new EOFException();
            }
            return read;
        }

        private String line() throws IOException {
            var line = new StringBuilder();
            for (int letter = in.read(); letter != '\n'; letter = in.read()) {
                if (letter < 0) {
                    throw new EOFException();
                }
                if (letter != '\r') {
                    line.append((char) letter);
                }
            }
            return line.toString();
        }
    }
}
