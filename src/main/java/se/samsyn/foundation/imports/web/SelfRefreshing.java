package se.samsyn.foundation.imports.web;

import org.springframework.web.servlet.View;

/** A page that is asked for again after a while, also where no script runs. It has a link that does the same. */
final class SelfRefreshing {
    private static final String SECONDS = "2";

    private SelfRefreshing() {}

    static View of(View page) {
        return (model, request, response) -> {
            response.setHeader("Refresh", SECONDS);
            page.render(model, request, response);
        };
    }
}
