package se.samsyn.foundation.information.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.page.SomePages;

class InformationPageTests {
    private final Pages pages = SomePages.at(Instant.parse("2026-11-17T09:05:00Z"));

    @ParameterizedTest
    @CsvSource({
        "sv, information.help, Vad händer när jag har skickat?, ingen kan stoppa den",
        "en, information.help, What happens when I have sent it?, no one can stop it",
        "sv, information.accessibility, Hur tillgängligt är Samsyn?, 2018:1937",
        "sv, information.accessibility, Säg till om något inte fungerar, tillsyn",
        "en, information.privacy, Why not?, e-identification",
        "sv, information.privacy, Kakor, De används inte för att följa",
        "sv, information.privacy, Kakor, i 90 dagar känner igen webbläsaren",
        "sv, information.accessibility, Hur tillgängligt är Samsyn?, Varje sida prövas automatiskt"
    })
    void everySectionIsShownWithItsParagraphs(String language, String key, String heading, String words)
            throws Exception {
        var page = new InformationPage(SomePages.frame(pages, Locale.of(language)), key, null);
        var response = new MockHttpServletResponse();
        pages.page("foundation/information/web/information", page).render(null, new MockHttpServletRequest(), response);
        assertThat(response.getContentAsString())
                .contains("<html lang=\"" + language + "\">")
                .contains("<h2>" + heading + "</h2>")
                .contains(words);
    }
}
