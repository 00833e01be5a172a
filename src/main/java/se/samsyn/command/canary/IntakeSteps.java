package se.samsyn.command.canary;

import java.io.IOException;
import java.util.Map;

/** What is written at the intake unit about one report. */
record IntakeSteps(Writer writer, Person worker, Person manager, Subject about, String reference) {
    void takesAndAssesses() throws IOException {
        fill(worker, "", "/ta", Map.of());
        fill(worker, "", "/anteckna", Map.of());
        fill(worker, "/skydd", "/skydd", Map.of("needed", "nej"));
        fill(worker, "/aterkoppling", "/bekrafta", Map.of());
        writer.tryTo(worker, about, path("/komplettering"), "/komplettering", Map.of());
        writer.tryTo(worker, about, path("/lamna-over"), "/lamna-over", Map.of("unit", ""));
    }

    void decides(String outcome) throws IOException {
        fill(manager, "/forhand", "/forhand", Map.of("outcome", outcome, "withhold", "ja"));
        fill(worker, "/personakt", "/personakt", Map.of());
    }

    void asksForMore() throws IOException {
        fill(worker, "/komplettering", "/komplettering", Map.of("topics", "ATTENDANCE"));
    }

    void handsOver(String unit) throws IOException {
        fill(worker, "/lamna-over", "/lamna-over", Map.of("unit", unit));
    }

    private void fill(Person who, String page, String action, Map<String, String> chosen) throws IOException {
        writer.fill(who, about, path(page), action, chosen);
    }

    private String path(String page) {
        return "/arenden/" + reference + page;
    }
}
