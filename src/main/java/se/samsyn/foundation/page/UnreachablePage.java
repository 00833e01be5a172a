package se.samsyn.foundation.page;

import java.util.List;

/**
 * The database does not answer. What was written stands in the page and can be sent again, the numbers to ring are
 * shown, and nothing says received (plan, promise 5). Template {@code foundation/page/unreachable}.
 *
 * @param path where the form was sent, or the page that was asked for
 * @param posted true when something was sent
 * @param fields all that was sent, the token of the form included, so that the same try is sent again
 */
public record UnreachablePage(Frame frame, String path, boolean posted, List<Posted> fields) {
    private static final int SHORT = 60;

    public record Posted(String name, String value) {
        /** Long texts are shown, so that no one doubts that they are kept. Tokens and ids have no spaces. */
        public boolean isText() {
            return value.length() > SHORT && value.indexOf(' ') >= 0 || value.indexOf('\n') >= 0;
        }
    }
}
