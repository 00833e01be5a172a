package se.samsyn.command.client;

/**
 * @param location where a redirect leads; empty when it is none
 * @param cookie what the session cookie was set to; empty when it was not
 */
public record Answer(int status, String location, String cookie, String body) {
    public int count(String words) {
        int found = 0;
        for (int at = body.indexOf(words); at >= 0; at = body.indexOf(words, at + words.length())) {
            found++;
        }
        return found;
    }
}
