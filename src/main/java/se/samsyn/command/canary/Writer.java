package se.samsyn.command.canary;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Has people fill in the forms that they come upon, with a canary in each field. */
record Writer(Aviary aviary) {
    private static final int SEE_OTHER = 303;
    private static final Pattern ERRORS = Pattern.compile("(?s)class=\"[^\"]*error[^\"]*\"[^>]*>(.{0,300})");

    /** Is done, or the run is worth nothing: canaries that the program refused stand nowhere. */
    HttpResponse<byte[]> fill(Person who, Subject about, String page, String action, Map<String, String> chosen)
            throws IOException {
        Form form = form(who, page, action);
        HttpResponse<byte[]> answer = who.post(form.action(), new Filling(aviary, about, form, chosen));
        if (answer.statusCode() != SEE_OTHER) {
            Matcher errors = ERRORS.matcher(Person.text(answer));
            throw new IllegalStateException(who.name() + " at " + form.action() + ": " + answer.statusCode() + " "
                    + (errors.find() ? errors.group(1).replaceAll("(?s)<[^>]*>|\\s+", " ") : ""));
        }
        return answer;
    }

    /** Whatever comes of it: what is refused is shown again, and must be shown nowhere else. */
    HttpResponse<byte[]> tryTo(Person who, Subject about, String page, String action, Map<String, String> chosen)
            throws IOException {
        Form form = form(who, page, action);
        return who.post(form.action(), new Filling(aviary, about, form, chosen));
    }

    Form form(Person who, String page, String action) throws IOException {
        List<Form> forms = Form.on(who.read(page));
        return forms.stream()
                .filter(form -> form.action().endsWith(action))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(who.name() + " finds no form " + action + " on " + page
                        + ", but " + forms.stream().map(Form::action).toList()));
    }
}
