package se.samsyn.foundation.document;

/** The door of this room. */
public interface Documents {
    /**
     * A page of paper.
     *
     * @param html well formed, with its language and title, and with plain tables and margins in its own style: there
     *     is no flexbox or grid on paper
     */
    byte[] pdf(String html);
}
