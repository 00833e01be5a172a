package se.samsyn.foundation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import jakarta.servlet.Filter;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;
import se.samsyn.foundation.login.Logins;

/** What a person of each side finds on the page of rules. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class RulesPageTests {
    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Logins logins;

    @Test
    void teacherAndSocialWorkerBothReadWhatIsNotVerified() throws Exception {
        for (String name : new String[] {"Maja Mönsterlund", "Tore Testström"}) {
            var page = page(get("/regler").cookie(session(name)));

            assertThat(page.getStatus()).isEqualTo(200);
            assertThat(page.getContentAsString())
                    .contains("Ej verifierad", "19 kap. 1 § SoL (2025:400)", "Lagens frist för besked", "Inget värde");
        }
    }

    @Test
    void englishReaderIsToldTheSame() throws Exception {
        var page = page(get("/regler").cookie(session("Maja Mönsterlund"), new Cookie("samsyn-sprak", "en")));

        assertThat(page.getContentAsString()).contains("Not verified", "limit for the outcome");
    }

    @Test
    void nobodyReadsItWithoutLoggingIn() throws Exception {
        assertThat(page(get("/regler")).getContentAsString()).doesNotContain("Ej verifierad");
    }

    private Cookie session(String name) {
        var account = logins.exampleAccounts().stream()
                .filter(example -> example.name().equals(name))
                .findFirst()
                .orElseThrow();
        return new Cookie("samsyn-session", logins.open(account.account()));
    }

    private MockHttpServletResponse page(MockHttpServletRequestBuilder request) throws Exception {
        return webAppContextSetup(context)
                .addFilters(context.getBean("springSecurityFilterChain", Filter.class))
                .build()
                .perform(request)
                .andReturn()
                .getResponse();
    }
}
