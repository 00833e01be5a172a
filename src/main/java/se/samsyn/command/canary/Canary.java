package se.samsyn.command.canary;

/**
 * What was written in one field, once.
 *
 * @param value a word or a number that stands nowhere else
 * @param field the address of the form and the name of the field
 * @param about whose report it was written in
 */
record Canary(String value, String field, Subject about) {
    boolean isPlanted() {
        return field.startsWith(Plants.FIELD);
    }
}
