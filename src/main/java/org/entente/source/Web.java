package org.entente.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fetches a page: http and https only, five redirects at most, within half a minute. */
final class Web {

    private static final int REDIRECTS = 5;
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*\"?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> TEXTS =
            Set.of("text/html", "application/xhtml+xml", "text/plain", "application/xml", "text/xml");

    private Web() {}

    static boolean isAddress(String input) {
        String lower = input.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://") || lower.matches("[a-z][a-z0-9+.-]+://.*");
    }

    static Raw fetch(String address, long limit) {
        try (HttpClient client = HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build()) {
            URI uri = check(address, URI.create(address));
            for (int i = 0; i <= REDIRECTS; i++) {
                HttpResponse<InputStream> response =
                        client.send(request(uri), HttpResponse.BodyHandlers.ofInputStream());
                try (InputStream body = response.body()) {
                    URI next = redirect(address, uri, response);
                    if (next == null) {
                        return read(address, uri, response, body, limit);
                    }
                    uri = next;
                }
            }
            throw new UnreadableException(address + ": more than " + REDIRECTS + " redirects");
        } catch (IllegalArgumentException e) {
            throw new UnreadableException(address + ": not an address", e);
        } catch (HttpTimeoutException e) {
            throw new UnreadableException(address + ": does not answer in time", e);
        } catch (ConnectException e) {
            throw new UnreadableException(address + ": does not answer (no connection)", e);
        } catch (IOException e) {
            throw new UnreadableException(address + ": " + reason(e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreadableException(address + ": interrupted", e);
        }
    }

    private static HttpRequest request(URI uri) {
        return HttpRequest.newBuilder(uri)
                .timeout(ANSWER)
                .header("User-Agent", "Entente/0.1")
                .header("Accept", "text/html, application/xhtml+xml, text/plain;q=0.8, */*;q=0.1")
                .header("Accept-Encoding", "gzip")
                .build();
    }

    private static URI check(String address, URI uri) {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new UnreadableException(address + ": only http and https addresses are read");
        }
        if (uri.getHost() == null) {
            throw new UnreadableException(address + ": the address names no host");
        }
        return uri;
    }

    private static @Nullable URI redirect(String address, URI from, HttpResponse<InputStream> response) {
        int status = response.statusCode();
        if (status < 300 || status > 399) {
            return null;
        }
        Optional<String> location = response.headers().firstValue("Location");
        if (location.isEmpty()) {
            throw new UnreadableException(address + ": redirects nowhere (HTTP " + status + ")");
        }
        return check(address, from.resolve(location.get()));
    }

    private static Raw read(String name, URI uri, HttpResponse<InputStream> response, InputStream body, long limit)
            throws IOException {
        if (response.statusCode() != 200) {
            throw new UnreadableException(name + ": the server answers HTTP " + response.statusCode());
        }
        String header = response.headers().firstValue("Content-Type").orElse("");
        String type = header.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!type.isEmpty() && !TEXTS.contains(type)) {
            throw new UnreadableException(name + ": the server sends " + type + ", not a page or a text");
        }
        Matcher charset = CHARSET.matcher(header);
        byte[] bytes = Bytes.unpack(name, Bytes.upTo(name, body, limit), limit);
        return new Raw(
                name, bytes, charset.find() ? charset.group(1) : null, type.isEmpty() ? null : type, uri.toString());
    }

    private static String reason(IOException e) {
        String message = e.getMessage();
        return message == null || message.isBlank()
                ? "does not answer"
                : "does not answer: " + message.lines().findFirst().orElse("");
    }
}
